import type { Language } from '#platform/text'
import { directionOf } from '../face.ts'
import { texts } from '../texts.ts'
import { ChartKeys, ChartTable } from './chart-words.tsx'
import { round, roundTop, runsOf, shownLabels } from './scale.ts'

export interface ChartSeries {
  name: string
  /** Undefined where nothing can be said: the line has a gap there. */
  values: readonly (number | undefined)[]
  /** Where the number of a point leads; the numbers of the table are these links. */
  hrefOf?: ((place: number) => string) | undefined
}

export interface TimeChartProps {
  language: Language
  title: string
  /** The title stands above already, as a heading of its own. */
  titleHidden?: boolean | undefined
  /** One for each point, short enough to stand under it, and as it is said: `12/11`, `Thứ Năm, 12/11/2026`. */
  points: readonly { label: string; said: string }[]
  /** One to four; told apart by colour and by how the line is drawn. */
  series: readonly ChartSeries[]
  /** A value as it is written: `59,7 %`. */
  show: (value: number) => string
  /** What the points are: heading of the table's first column. */
  pointsName: string
  /** Value of the upper edge; a round one above the largest when not given. */
  top?: number | undefined
  /** The last point is still under way: what leads to it is drawn as not yet certain. */
  unfinished?: boolean | undefined
  /** The first line stands on a filled ground. */
  filled?: boolean | undefined
  /** In pixels. */
  height?: number | undefined
  /** Without the table, for a wall. */
  bare?: boolean | undefined
}

const head = 10
const foot = 26

/**
 * Lines over time, in the direction of reading. The picture is as wide as it may be and its letters stay as large as they
 * are: places are shares of the width. Screen readers get a summary and the table beneath; a script says single points.
 */
export function TimeChart(props: TimeChartProps) {
  const { language, title, titleHidden, points, series, show, top: given, height = 220, bare } = props
  const text = texts(language).chart
  const mirrored = directionOf(language) === 'rtl'
  const all = series.flatMap(({ values }) => values.filter((it) => it !== undefined))
  const top = given ?? roundTop(Math.max(1, ...all))
  // The numbers of the lines stand in the first part, wide enough on a phone too; the points share the rest.
  const left = 2.5 + 2.1 * show(top).length
  const slot = (100 - left) / Math.max(1, points.length)
  const x = (from: number, width = 0) => `${round(mirrored ? 100 - from - width : from)}%`
  const middle = (place: number) => left + (place + 0.5) * slot
  const y = (value: number) => round(head + (1 - value / top) * (height - foot - head))
  // A low chart is a narrow one, one of several side by side.
  const labels = shownLabels(points.length, height < 200 ? 4 : 7)
  // Among many points the last one has no room for half of its label on either side.
  const isTight = (place: number) => place === points.length - 1 && points.length > 14
  const spoken = (place: number) =>
    `${points[place]!.said}: ${series
      .map(
        ({ name, values }) => `${name} ${values[place] === undefined ? text.unknown : show(values[place])}`,
      )
      .join(', ')}`
  return (
    <figure class="chart">
      <figcaption class={titleHidden ? 'visually-hidden' : 'chart-title'}>{title}</figcaption>
      {series.length > 1 && <ChartKeys kind="line" names={series.map(({ name }) => name)} />}
      {all.length === 0 ? (
        <p class="soft">{text.nothing}</p>
      ) : (
        <>
          <svg
            class="chart-picture"
            width="100%"
            height={height}
            role="img"
            tabindex={bare ? undefined : 0}
            aria-label={`${title}. ${series.map((it) => summary(it, points, show, text)).join(' ')}`}
          >
            {[0, top / 2, top].map((value) => (
              <g key={value}>
                <line class="chart-line" x1={x(left)} x2={x(100)} y1={y(value)} y2={y(value)} />
                <text
                  class="chart-words"
                  x={x(left - 1)}
                  y={y(value) + 4}
                  text-anchor={mirrored ? 'start' : 'end'}
                >
                  {show(value)}
                </text>
              </g>
            ))}
            {points.map(({ label }, place) => (
              <g key={place}>
                <rect
                  class="chart-slot"
                  x={x(left + place * slot, slot)}
                  width={`${round(slot)}%`}
                  height={height - foot}
                  data-words={spoken(place)}
                />
                {labels.has(place) && (
                  <text
                    class="chart-words"
                    x={x(isTight(place) ? 100 : middle(place))}
                    y={height - 8}
                    text-anchor={isTight(place) ? (mirrored ? 'start' : 'end') : 'middle'}
                  >
                    {label}
                  </text>
                )}
              </g>
            ))}
            <Lines {...props} {...{ top, left, slot, mirrored, height }} />
            {series.map(({ values }, nth) =>
              runsOf(values).map((run) =>
                // A line of many points needs no knots; a point without neighbours is seen by nothing else.
                (points.length > 40 && run.length > 1 ? run.slice(-1) : run).map(({ place, value }) => (
                  <circle
                    key={`${nth} ${place}`}
                    class={`chart-point series-${nth + 1}`}
                    cx={x(middle(place))}
                    cy={y(value)}
                    r={points.length > 40 ? 2.5 : 3.5}
                  />
                )),
              ),
            )}
          </svg>
          {!bare && <p class="chart-tip small" role="status" />}
          {!bare && (
            <ChartTable
              language={language}
              title={title}
              pointsName={props.pointsName}
              rows={points.map(({ said }) => said)}
              columns={series}
              show={show}
            />
          )}
        </>
      )}
    </figure>
  )
}

/** The lines themselves: a field that is stretched, in strokes that are not. */
function Lines(
  props: TimeChartProps & { top: number; left: number; slot: number; mirrored: boolean; height: number },
) {
  const { points, series, unfinished, filled, top, left, mirrored, height } = props
  const last = points.length - 1
  const over = (run: { place: number; value: number }[]) =>
    unfinished ? run.filter((it) => it.place < last) : run
  const underWay = (run: { place: number; value: number }[]) =>
    unfinished && run.at(-1)?.place === last ? run.slice(-2) : []
  const place = (it: number) => round(mirrored ? points.length - it - 0.5 : it + 0.5)
  const at = (value: number) => round(100 - (100 * value) / top)
  const line = (run: { place: number; value: number }[]) =>
    run.map((it) => `${place(it.place)},${at(it.value)}`).join(' ')
  return (
    <svg
      x={mirrored ? '0%' : `${round(left)}%`}
      y={head}
      width={`${round(100 - left)}%`}
      height={height - foot - head}
      viewBox={`0 0 ${points.length} 100`}
      preserveAspectRatio="none"
      overflow="visible"
      aria-hidden="true"
    >
      {filled &&
        runsOf(series[0]?.values ?? [])
          .map(over)
          .filter((run) => run.length > 0)
          .map((run) => (
            <polygon
              key={run[0]!.place}
              class="chart-ground"
              points={`${place(run[0]!.place)},100 ${line(run)} ${place(run.at(-1)!.place)},100`}
            />
          ))}
      {series.map(({ values }, nth) =>
        runsOf(values)
          .flatMap((run) => [
            { run: over(run), name: 'chart-run' },
            { run: underWay(run), name: 'chart-run chart-under-way' },
          ])
          .filter(({ run }) => run.length > 1)
          .map(({ run, name }) => (
            <polyline
              key={`${nth} ${name} ${run[0]!.place}`}
              class={`${name} series-${nth + 1}`}
              vector-effect="non-scaling-stroke"
              points={line(run)}
            />
          )),
      )}
    </svg>
  )
}

type ChartTexts = ReturnType<typeof texts>['chart']

/** A line in words: where it ends, its highest and its lowest point. */
function summary(
  { name, values }: ChartSeries,
  points: TimeChartProps['points'],
  show: (value: number) => string,
  text: ChartTexts,
): string {
  const known = runsOf(values).flat()
  if (known.length === 0) return `${name}: ${text.unknown}.`
  const by = (sign: number) => known.reduce((best, it) => (sign * it.value > sign * best.value ? it : best))
  const last = known.at(-1)!
  const say = ({ place, value }: { place: number; value: number }) =>
    `${show(value)} (${points[place]!.said})`
  return `${name}: ${text.summary(say(last), say(by(1)), say(by(-1)))}`
}
