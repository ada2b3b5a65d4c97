import type { Language } from '#platform/text'
import { Table } from '../components/table.tsx'
import { texts } from '../texts.ts'

/** What the lines or parts of a chart stand for. */
export function ChartKeys({ kind, names }: { kind: 'line' | 'part'; names: readonly string[] }) {
  return (
    <ul class="plain chart-keys">
      {names.map((name, nth) => (
        <li key={name}>
          <svg class="chart-key" width="26" height="14" aria-hidden="true">
            {kind === 'line' ? (
              <>
                <line class={`chart-run series-${nth + 1}`} x1="0" x2="26" y1="7" y2="7" />
                <circle class={`chart-point series-${nth + 1}`} cx="13" cy="7" r="3.5" />
              </>
            ) : (
              <rect class={`part-${nth + 1}`} width="26" height="14" />
            )}
          </svg>{' '}
          {name}
        </li>
      ))}
    </ul>
  )
}

interface ChartTableProps {
  language: Language
  title: string
  pointsName: string
  rows: readonly string[]
  columns: readonly {
    name: string
    values: readonly (number | undefined)[]
    hrefOf?: ((place: number) => string) | undefined
  }[]
  show: (value: number) => string
}

/** The chart once more in digits: for who cannot see it, and for whoever wants to know exactly. */
export function ChartTable({ language, title, pointsName, rows, columns, show }: ChartTableProps) {
  return (
    <details class="chart-table">
      <summary>
        {texts(language).chart.table}
        <span class="visually-hidden">: {title}</span>
      </summary>
      <Table
        language={language}
        caption={title}
        captionHidden
        dense
        rows={rows.map((said, place) => ({ said, place }))}
        keyOf={({ place }) => String(place)}
        columns={[
          { heading: pointsName, cell: ({ said }) => said },
          ...columns.map(({ name, values, hrefOf }) => ({
            heading: name,
            numeric: true,
            cell: ({ place }: { place: number }) => {
              const value = values[place]
              const shown = value === undefined ? '–' : show(value)
              return hrefOf && value !== undefined ? <a href={hrefOf(place)}>{shown}</a> : shown
            },
          })),
        ]}
      />
    </details>
  )
}
