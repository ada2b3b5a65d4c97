import { type Column, Table } from '#design'
import type { Language } from '#platform/text'

/** The numbers of a picture once more as a table, for who cannot see it and for whoever wants to know exactly. */
export function TableBehind<Row>(props: {
  language: Language
  /** What opens it. */
  words: string
  title: string
  /** The title says more than the heading above. */
  titleShown?: boolean
  rows: Row[]
  keyOf: (row: Row) => string
  columns: Column<Row>[]
}) {
  const { language, words, title, titleShown, rows, keyOf, columns } = props
  return (
    <details>
      <summary>
        {words}
        <span class="visually-hidden">: {title}</span>
      </summary>
      <Table
        {...{ language, rows, keyOf, columns }}
        caption={title}
        captionHidden={titleShown ? undefined : true}
        dense
      />
    </details>
  )
}
