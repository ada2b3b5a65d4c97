import type { FastifyRequest } from 'fastify'
import {
  Code,
  type Column,
  DossierBadge,
  dossierStatuses,
  Money,
  StatusBadge,
  Table,
  TicketBadge,
  type TicketState,
  When,
} from '#design'
import type { CertifiedLine, DossierLine, KpiList, PaperLine, TicketLine, VisitLine } from '#modules/insight'
import { className } from '#modules/reception'
import { localDate } from '#platform/clock'
import { may } from '#platform/ledger'
import type { Language } from '#platform/text'
import type { OperationsHouse } from './house.ts'
import { PlaceLink, type RowsProps } from './list-parts.tsx'
import { Reports } from './list-reports.tsx'
import { nothing } from './numbers.ts'
import { texts } from './texts.ts'

/** The rows of a figure as a table, by what they are. */
export function Rows({ list, ...props }: Omit<RowsProps<never>, 'rows'> & { list: KpiList }) {
  switch (list.source) {
    case 'ticket':
      return <Tickets {...props} rows={list.rows} />
    case 'visit':
      return <Visits {...props} rows={list.rows} />
    case 'paper':
      return <Papers {...props} rows={list.rows} />
    case 'report':
      return <Reports {...props} rows={list.rows} />
    case 'dossier':
      return <Dossiers {...props} rows={list.rows} />
    default:
      return <Certified {...props} rows={list.rows} />
  }
}

function Tickets({ house, request, place, rows, title }: RowsProps<TicketLine>) {
  const { language } = request
  const text = texts(language)
  const columns: (Column<TicketLine> | undefined)[] = [
    { heading: text.number, cell: (row) => <Code>{row.label}</Code> },
    place
      ? undefined
      : { heading: text.ward, cell: (row) => <PlaceLink {...{ house, request }} code={row.place} /> },
    {
      heading: text.procedure,
      cell: (row) => procedureName(house, request, row.procedureCode) ?? text.noProcedure,
    },
    {
      heading: text.state,
      // The database writes no_show, the badge no-show.
      cell: (row) => <TicketBadge language={language} state={row.state.replace('_', '-') as TicketState} />,
    },
    {
      heading: text.priority,
      cell: (row) => className(house.reception.policyToday(row.place), row.priority)[language],
    },
    { heading: text.counter, numeric: true, cell: (row) => row.counter ?? nothing },
    { heading: text.takenAt, cell: (row) => <When at={row.takenAt} show="time" /> },
    { heading: text.calledAt, cell: (row) => <Moment at={row.calledAt} show="time" /> },
    { heading: text.endedAt, cell: (row) => <Moment at={row.endedAt} show="time" /> },
  ]
  return (
    <Lines
      {...{ language, rows, title }}
      keyOf={(row) => row.id}
      columns={columns.filter((column) => column !== undefined)}
    />
  )
}

function Visits({ house, request, rows, title }: RowsProps<VisitLine>) {
  const { language } = request
  const text = texts(language)
  const columns: Column<VisitLine>[] = [
    { heading: text.ward, cell: (row) => <PlaceLink {...{ house, request }} code={row.place} /> },
    { heading: text.rating, cell: (row) => (row.rating ? text.ratings[row.rating] : nothing) },
    { heading: text.takenAt, cell: (row) => <When at={row.startedAt} /> },
    { heading: text.ratedAt, cell: (row) => <Moment at={row.ratedAt} /> },
  ]
  return <Lines {...{ language, rows, title }} keyOf={(row) => row.id} columns={columns} />
}

function Dossiers({ house, request, rows, title }: RowsProps<DossierLine>) {
  const { language, context } = request
  const text = texts(language)
  const today = localDate(house.clock.now())
  const isLate = ({ dueAt, status }: DossierLine) =>
    dueAt !== undefined &&
    (status === 2 || status === 4) &&
    Temporal.PlainDate.compare(localDate(dueAt), today) < 0
  const mayOpen = (row: DossierLine) =>
    may(context, 'dossier.read', row.receiving) || may(context, 'dossier.read', row.resolving)
  const columns: Column<DossierLine>[] = [
    {
      heading: text.code,
      cell: (row) => <DossierCode id={row.id} code={row.code} mayOpen={mayOpen(row)} />,
    },
    {
      heading: text.procedure,
      cell: (row) => procedureName(house, request, row.procedureCode) ?? row.procedureCode,
    },
    { heading: text.receiving, cell: (row) => <PlaceLink {...{ house, request }} code={row.receiving} /> },
    { heading: text.resolving, cell: (row) => <PlaceLink {...{ house, request }} code={row.resolving} /> },
    {
      heading: text.channel,
      cell: (row) => text.channels[row.channel as keyof typeof text.channels] ?? row.channel,
    },
    {
      heading: text.state,
      cell: (row) => <DossierBadge language={language} status={dossierStatuses[row.status - 1]!} />,
    },
    { heading: text.filedAt, cell: (row) => <When at={row.filedAt} /> },
    {
      heading: text.dueAt,
      cell: (row) => (
        <>
          <Moment at={row.dueAt} />{' '}
          {isLate(row) && (
            <StatusBadge tone="danger" icon="warning">
              {text.lateBadge}
            </StatusBadge>
          )}
        </>
      ),
    },
    { heading: text.finishedAt, cell: (row) => <Moment at={row.finishedAt} /> },
  ]
  return <Lines {...{ language, rows, title }} keyOf={(row) => row.id} columns={columns} />
}

function Certified({ house, request, rows, title }: RowsProps<CertifiedLine>) {
  const { language, context } = request
  const text = texts(language)
  const columns: Column<CertifiedLine>[] = [
    {
      heading: text.code,
      cell: (row) => (
        <DossierCode id={row.dossier} code={row.code} mayOpen={may(context, 'dossier.read', row.place)} />
      ),
    },
    { heading: text.number, numeric: true, cell: (row) => row.number ?? nothing },
    {
      heading: text.procedure,
      cell: (row) => procedureName(house, request, row.procedureCode) ?? row.procedureCode,
    },
    { heading: text.ward, cell: (row) => <PlaceLink {...{ house, request }} code={row.place} /> },
    { heading: text.copies, numeric: true, cell: (row) => row.copies },
    { heading: text.fee, numeric: true, cell: (row) => <Money dong={row.fee} language={language} /> },
    { heading: text.filedAt, cell: (row) => <When at={row.at} /> },
  ]
  return <Lines {...{ language, rows, title }} keyOf={(row) => `${row.id} ${row.number}`} columns={columns} />
}

function Papers({ house, request, rows, title }: RowsProps<PaperLine>) {
  const { language, context } = request
  const text = texts(language)
  const paperName = ({ procedureCode, component }: PaperLine) =>
    house.procedures
      .find(procedureCode)
      ?.versions.at(-1)
      ?.components.find(({ id }) => id === component)?.short[language] ?? component
  const columns: Column<PaperLine>[] = [
    {
      heading: text.code,
      cell: (row) => (
        <DossierCode id={row.dossier} code={row.code} mayOpen={may(context, 'dossier.read', row.receiving)} />
      ),
    },
    { heading: text.paper, cell: paperName },
    {
      heading: text.procedure,
      cell: (row) => procedureName(house, request, row.procedureCode) ?? row.procedureCode,
    },
    { heading: text.receiving, cell: (row) => <PlaceLink {...{ house, request }} code={row.receiving} /> },
    { heading: text.files, numeric: true, cell: (row) => row.files },
    { heading: text.filedAt, cell: (row) => <When at={row.filedAt} /> },
  ]
  return <Lines {...{ language, rows, title }} keyOf={(row) => row.id} columns={columns} />
}

/** The rows as they stand, each known by its key when the page is brought up to date. */
function Lines<Row>(props: {
  language: Language
  title: string
  rows: Row[]
  keyOf: (row: Row) => string
  columns: Column<Row>[]
}) {
  const { language, title, rows, keyOf, columns } = props
  return (
    <Table
      {...{ language, rows, keyOf, columns }}
      caption={title}
      captionHidden
      dense
      attributesOf={(row) => ({ 'data-key': keyOf(row) })}
    />
  )
}

function DossierCode({ id, code, mayOpen }: { id: string; code: string; mayOpen: boolean }) {
  return mayOpen ? (
    <a href={`/desk/dossiers/${id}`}>
      <Code>{code}</Code>
    </a>
  ) : (
    <Code>{code}</Code>
  )
}

function Moment({ at, show }: { at: Temporal.Instant | undefined; show?: 'time' }) {
  if (!at) return nothing
  return <When at={at} {...(show ? { show } : {})} />
}

function procedureName(
  { procedures }: OperationsHouse,
  { language }: FastifyRequest,
  code: string | undefined,
) {
  return code ? procedures.find(code)?.plain[language] : undefined
}
