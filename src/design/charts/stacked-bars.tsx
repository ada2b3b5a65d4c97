import type { Language } from '#platform/text'
import { directionOf } from '../face.ts'
import { texts } from '../texts.ts'
import { ChartKeys, ChartTable } from './chart-words.tsx'
import { round } from './scale.ts'

export interface StackedBarsProps {
  language: Language
  title: string
  titleHidden?: boolean | undefined
  /** What the bars are, and what their parts are; up to six parts. */
  rows: readonly {
    label: string
    values: readonly number[]
    hrefOf?: ((part: number) => string) | undefined
  }[]
  parts: readonly string[]
  rowsName: string
  show: (value: number) => string
  bare?: boolean | undefined
}

/** Bars in parts, all to one scale. Parts differ in lightness and have a gap between them; the table says each number. */
export function StackedBars(props: StackedBarsProps) {
  const { language, title, titleHidden, rows, parts, rowsName, show, bare } = props
  const text = texts(language).chart
  const mirrored = directionOf(language) === 'rtl'
  const sums = rows.map(({ values }) => values.reduce((sum, value) => sum + value, 0))
  const top = Math.max(1, ...sums)
  const said = (row: StackedBarsProps['rows'][number]) =>
    parts.flatMap((name, nth) => (row.values[nth] ? `${name} ${show(row.values[nth])}` : [])).join(', ')
  return (
    <figure class="chart">
      <figcaption class={titleHidden ? 'visually-hidden' : 'chart-title'}>{title}</figcaption>
      {Math.max(...sums) === 0 ? (
        <p class="soft">{text.none}</p>
      ) : (
        <>
          <ChartKeys kind="part" names={parts} />
          <div class="stack-tight">
            {rows.map((row, at) => {
              let from = 0
              return (
                <div key={row.label} class="stacked">
                  <p class="stacked-words">
                    <span>{row.label}</span>
                    <strong dir="ltr">{show(sums[at]!)}</strong>
                  </p>
                  <svg
                    class="stacked-bar"
                    width="100%"
                    height="22"
                    role="img"
                    aria-label={`${row.label}: ${said(row) || text.none}`}
                  >
                    {row.values.map((value, nth) => {
                      const width = (100 * value) / top
                      const x = mirrored ? 100 - from - width : from
                      from += width
                      return (
                        value > 0 && (
                          <rect
                            key={nth}
                            class={`chart-part part-${nth + 1}`}
                            x={`${round(x)}%`}
                            width={`${round(width)}%`}
                            height="22"
                          />
                        )
                      )
                    })}
                  </svg>
                </div>
              )
            })}
          </div>
          {!bare && (
            <ChartTable
              {...{ language, title, show }}
              pointsName={rowsName}
              rows={rows.map(({ label }) => label)}
              columns={parts.map((name, nth) => ({
                name,
                values: rows.map(({ values }) => values[nth] ?? 0),
                ...(rows.every(({ hrefOf }) => hrefOf)
                  ? { hrefOf: (place: number) => rows[place]!.hrefOf!(nth) }
                  : {}),
              }))}
            />
          )}
        </>
      )}
    </figure>
  )
}
