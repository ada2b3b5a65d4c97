import { DefinitionList, EmptyState, Table } from '#design'
import type { Place, Places } from '#modules/places'
import {
  type Accuracy,
  className,
  type DispatchPolicy,
  enough,
  isEnough,
  type Score,
  smallest,
} from '#modules/reception'
import { formatDate, formatDuration, type Language } from '#platform/text'
import { address } from './ask.ts'
import { forecastsTexts } from './forecasts-texts.ts'
import { Frame, type Shell } from './frame.tsx'

export interface ForecastsPageProps {
  shell: Shell
  places: Places
  policy: DispatchPolicy
  ward: Place
  accuracy: Accuracy
}

/** How good a ward's forecasts were, for anybody to read. */
export function ForecastsPage({ shell, places, policy, ward, accuracy }: ForecastsPageProps) {
  const { language } = shell
  const text = forecastsTexts(language)
  const title = text.title(places.fullName(ward, language))
  const { all, answered, unanswered } = accuracy
  return (
    <Frame shell={shell} title={title}>
      <div class="stack">
        <h1>{title}</h1>
        <p class="large">{text.lead}</p>
        {!isEnough(accuracy) ? (
          <EmptyState title={text.empty} icon="clock">
            {text.emptyAbout(accuracy.days, enough.days)}
          </EmptyState>
        ) : (
          <>
            <DefinitionList
              items={[
                { term: text.days, detail: text.dayCount(accuracy.days) },
                { term: text.compared, detail: text.count(all.compared) },
                {
                  term: text.error,
                  detail: <Figure value={minutes(all.meanError, language)} about={text.errorAbout} />,
                },
                {
                  term: text.within,
                  detail: <Figure value={percent(all.within, language)} about={text.withinAbout} />,
                },
                { term: text.unanswered, detail: text.ofAll(unanswered, answered + unanswered) },
              ]}
            />
            <DayPlot byDay={accuracy.byDay} language={language} />
            <ScoreTable
              language={language}
              caption={text.byHour}
              heading={text.hour}
              scores={accuracy.byHour}
              nameOf={(hour) => text.hourSpan(hour)}
            />
            <ScoreTable
              language={language}
              caption={text.byClass}
              heading={text.who}
              scores={accuracy.byClass}
              nameOf={(key) => className(policy, key)[language]}
            />
            <p class="small soft">{text.small(smallest)}</p>
            <p class="small soft">{text.left}</p>
          </>
        )}
        <p>
          <a class="line-link" href={address(language, `/wards/${ward.slug}/fairness`)}>
            {text.fairness}
          </a>
        </p>
      </div>
    </Frame>
  )
}

function Figure({ value, about }: { value: string; about: string }) {
  return (
    <>
      <strong>{value}</strong>
      <br />
      <span class="small soft">{about}</span>
    </>
  )
}

interface ScoreTableProps<Key> {
  language: Language
  caption: string
  heading: string
  scores: ReadonlyMap<Key, Score>
  nameOf(key: Key): string
}

function ScoreTable<Key extends string | number>(props: ScoreTableProps<Key>) {
  const { language, caption, heading, scores, nameOf } = props
  const text = forecastsTexts(language)
  if (scores.size === 0) return null
  return (
    <Table
      language={language}
      caption={caption}
      rows={[...scores]}
      keyOf={([key]) => String(key)}
      columns={[
        { heading, naming: true, cell: ([key]) => nameOf(key) },
        { heading: text.compared, numeric: true, cell: ([, score]) => score.compared },
        { heading: text.error, numeric: true, cell: ([, score]) => minutes(score.meanError, language) },
        { heading: text.within, numeric: true, cell: ([, score]) => percent(score.within, language) },
      ]}
    />
  )
}

const width = 480
const height = 190
const edge = { start: 56, end: 12, top: 10, bottom: 30 }

/** A dot a day, and the line at which they should lie. */
function DayPlot({ byDay, language }: { byDay: ReadonlyMap<string, Score>; language: Language }) {
  const text = forecastsTexts(language)
  const days = [...byDay].flatMap(([day, { within }]) => (within === undefined ? [] : [{ day, within }]))
  if (days.length < 2) return null
  const x = (index: number) =>
    Math.round(edge.start + (index / (days.length - 1)) * (width - edge.start - edge.end - 8) + 4)
  const y = (share: number) => Math.round(edge.top + (1 - share) * (height - edge.top - edge.bottom))
  const shares = days.map(({ within }) => Math.round(within * 100))
  const about = text.plotAbout(days.length, Math.min(...shares), Math.max(...shares))
  return (
    <figure class="stack-tight day-plot">
      <figcaption>{text.plot}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${text.plot}. ${about}`}>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line class="plot-grid" x1={edge.start} x2={width - edge.end} y1={y(share)} y2={y(share)} />
            <text x={edge.start - 8} y={y(share) + 6} text-anchor="end">
              {`${share * 100}%`}
            </text>
          </g>
        ))}
        <line class="plot-goal" x1={edge.start} x2={width - edge.end} y1={y(0.8)} y2={y(0.8)} />
        {days.map(({ day, within }, index) => (
          <circle key={day} cx={x(index)} cy={y(within)} r="5" />
        ))}
        <text x={x(0) - 4} y={height - 6}>
          {shortDay(days[0]!.day)}
        </text>
        <text x={width - edge.end} y={height - 6} text-anchor="end">
          {shortDay(days.at(-1)!.day)}
        </text>
      </svg>
      <p class="small soft">{about}</p>
    </figure>
  )
}

const shortDay = (day: string) => formatDate(Temporal.PlainDate.from(day)).slice(0, 5)

function minutes(value: number | undefined, language: Language): string {
  return value === undefined ? forecastsTexts(language).none : formatDuration(value, language)
}

function percent(share: number | undefined, language: Language): string {
  return share === undefined ? forecastsTexts(language).none : `${Math.round(share * 100)} %`
}
