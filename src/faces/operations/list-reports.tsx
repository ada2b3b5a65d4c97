import { Code, type Column, StatusBadge, Table, When } from '#design'
import type { ReportLine } from '#modules/insight'
import { may } from '#platform/ledger'
import { formatDate } from '#platform/text'
import { PlaceLink, type RowsProps } from './list-parts.tsx'
import { reportTexts } from './list-reports-texts.ts'
import { texts } from './texts.ts'

/** Rows of what people reported; who did stands nowhere. */
export function Reports({ house, request, rows, title }: RowsProps<ReportLine>) {
  const { language, context } = request
  const text = texts(language)
  const words = reportTexts(language)
  const now = house.clock.now()
  const isOverdue = ({ nextDueAt }: ReportLine) =>
    nextDueAt !== undefined && Temporal.Instant.compare(nextDueAt, now) <= 0
  const columns: Column<ReportLine>[] = [
    {
      heading: words.code,
      naming: true,
      cell: (row) =>
        may(context, 'feedback.read', row.place) ? (
          <a href={`/desk/feedback/${row.id}`}>
            <Code>{row.code}</Code>
          </a>
        ) : (
          <Code>{row.code}</Code>
        ),
    },
    {
      heading: words.kind,
      cell: ({ kind }) => house.feedback.rules.kinds.find(({ id }) => id === kind)?.name[language] ?? kind,
    },
    { heading: text.ward, cell: (row) => <PlaceLink {...{ house, request }} code={row.place} /> },
    {
      heading: text.state,
      cell: ({ status }) => words.statuses[status as keyof typeof words.statuses] ?? status,
    },
    { heading: words.cameIn, cell: (row) => <When at={row.filedAt} /> },
    {
      heading: words.due,
      cell: (row) => (
        <>
          {row.nextDueAt ? <When at={row.nextDueAt} /> : '–'}{' '}
          {isOverdue(row) && (
            <StatusBadge tone="danger" icon="warning">
              {text.lateBadge}
            </StatusBadge>
          )}
        </>
      ),
    },
    { heading: words.answered, cell: ({ answeredOn }) => (answeredOn ? formatDate(answeredOn) : '–') },
    { heading: text.rating, cell: ({ rating }) => (rating ? words.ratings[rating] : '–') },
  ]
  return (
    <Table
      language={language}
      caption={title}
      captionHidden
      dense
      rows={rows}
      keyOf={(row) => row.id}
      attributesOf={(row) => ({ 'data-key': row.id })}
      columns={columns}
    />
  )
}
