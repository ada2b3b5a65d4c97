import { Code, type Column, EmptyState, Table, When } from '#design'
import type { AlarmRows, FoundRow } from '#modules/alarms'
import type { Language } from '#platform/text'
import { alarmsTexts } from './texts.ts'

interface AlarmRowsTableProps {
  language: Language
  rows: AlarmRows
  listHref: string | undefined
  rowHref: (row: FoundRow) => string | undefined
  stepName: (step: string) => string
}

/** The rows that made an alarm, as they are now: a link to the list of its figure, or what its detector found. */
export function AlarmRowsTable({ language, rows, listHref, rowHref, stepName }: AlarmRowsTableProps) {
  const text = alarmsTexts(language)
  const count = rows.kind === 'figure' ? rows.list.total : rows.rows.length
  if (count === 0) return <EmptyState title={text.noRows} icon="check" />
  const summary = <p class="soft">{text.rowsNow(count)}</p>
  if (rows.kind === 'figure')
    return (
      <>
        {summary}
        {listHref && (
          <p>
            <a href={listHref}>{text.allRows}</a>
          </p>
        )}
      </>
    )
  const has = (pick: (row: FoundRow) => unknown) => rows.rows.some((row) => pick(row) !== undefined)
  const minutes = (count: number | undefined) => (count === undefined ? '–' : text.minutes(count))
  const columns: (Column<FoundRow> & { shown?: boolean })[] = [
    {
      heading: has(({ dossier }) => dossier) ? text.row.what : text.row.other,
      cell: ({ dossier, label }) => <Code long>{dossier?.code ?? label ?? ''}</Code>,
    },
    {
      heading: text.row.trouble,
      shown: has(({ trouble }) => trouble),
      cell: ({ trouble }) => trouble && <Code long>{trouble}</Code>,
    },
    {
      heading: text.row.officer,
      shown: has(({ dossier, about }) => dossier && !about),
      cell: ({ officer }) => <bdi>{officer ?? text.row.nobody}</bdi>,
    },
    {
      heading: text.row.step,
      shown: has(({ step }) => step),
      cell: ({ step }) => (step ? stepName(step) : ''),
    },
    { heading: text.row.at, cell: ({ at }) => at && <When at={at} /> },
    {
      heading: text.row.left,
      shown: has(({ minutesLeft }) => minutesLeft),
      cell: ({ minutesLeft }) => minutes(minutesLeft),
    },
    {
      heading: text.row.needed,
      shown: has(({ minutesLeft }) => minutesLeft),
      cell: ({ minutesNeeded }) => minutes(minutesNeeded),
    },
  ]
  return (
    <>
      {summary}
      <Table
        language={language}
        caption={text.rows}
        captionHidden
        dense
        rows={rows.rows}
        keyOf={({ dossier, label, at }) => dossier?.id ?? `${label} ${at}`}
        hrefOf={rowHref}
        columns={columns.filter(({ shown }) => shown !== false)}
      />
    </>
  )
}
