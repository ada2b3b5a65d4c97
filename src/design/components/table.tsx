import type { ComponentChildren } from 'preact'
import type { Language } from '#platform/text'
import { type Attributes, classes } from '../markup.ts'
import { texts } from '../texts.ts'
import { Icon } from './icon.tsx'

export interface Column<Row> {
  heading: string
  cell: (row: Row) => ComponentChildren
  /** Names the row; the row's link stands here. One column has it, the first by default. */
  naming?: boolean | undefined
  /** Digits under digits, at the end of the column. */
  numeric?: boolean | undefined
  /** Makes the heading a link that sorts; `sorted` says how the rows stand now. */
  sort?: { href: string; sorted?: 'ascending' | 'descending' | undefined } | undefined
}

export interface TableProps<Row> {
  language: Language
  caption: string
  /** The caption is for screen readers only, when a heading above says the same. */
  captionHidden?: boolean | undefined
  columns: Column<Row>[]
  rows: Row[]
  keyOf: (row: Row) => string
  /** The whole row leads there. */
  hrefOf?: ((row: Row) => string | undefined) | undefined
  attributesOf?: ((row: Row) => Attributes) | undefined
  /** What stands in place of rows when there are none. */
  empty?: ComponentChildren
  /** Closer lines, for the desk. */
  dense?: boolean | undefined
}

/** Said once more, these roles keep the table a table for screen readers when the styles lay it out as cards. */
const kept = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
} as const

/** A list with columns. Under 600 px every row becomes a card whose cells carry their column's name. */
export function Table<Row>(props: TableProps<Row>) {
  const { language, caption, captionHidden, columns, rows, keyOf, hrefOf, attributesOf, empty, dense } = props
  const named = Math.max(
    0,
    columns.findIndex((column) => column.naming),
  )
  return (
    <table class={classes('table', dense && 'table-dense')} {...kept.table}>
      <caption class={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead {...kept.rowgroup}>
        <tr {...kept.row}>
          {columns.map((column) => (
            <ColumnHeading key={column.heading} column={column} language={language} />
          ))}
        </tr>
      </thead>
      <tbody {...kept.rowgroup}>
        {rows.length === 0 && (
          <tr {...kept.row}>
            <td class="table-empty" {...kept.cell} colspan={columns.length}>
              {empty ?? texts(language).nothingHere}
            </td>
          </tr>
        )}
        {rows.map((row) => {
          const href = hrefOf?.(row)
          return (
            <tr key={keyOf(row)} {...kept.row} class={href && 'table-link'} {...attributesOf?.(row)}>
              {columns.map((column, place) => {
                const content = column.cell(row)
                const className = column.numeric ? 'numeric' : undefined
                return place === named ? (
                  <th
                    key={column.heading}
                    class={className}
                    scope="row"
                    {...kept.rowheader}
                    data-label={column.heading}
                  >
                    {href ? (
                      <a class="cover" href={href}>
                        {content}
                      </a>
                    ) : (
                      content
                    )}
                  </th>
                ) : (
                  <td key={column.heading} class={className} {...kept.cell} data-label={column.heading}>
                    <div>{content}</div>
                  </td>
                )
              })}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function ColumnHeading<Row>({ column, language }: { column: Column<Row>; language: Language }) {
  const { heading, numeric, sort } = column
  return (
    <th
      class={numeric ? 'numeric' : undefined}
      scope="col"
      {...kept.columnheader}
      aria-sort={sort?.sorted ?? (sort ? 'none' : undefined)}
    >
      {sort ? (
        <a href={sort.href} title={texts(language).sortBy(heading)}>
          {heading}
          {sort.sorted && <Icon name={sort.sorted === 'ascending' ? 'up' : 'down'} />}
        </a>
      ) : (
        heading
      )}
    </th>
  )
}
