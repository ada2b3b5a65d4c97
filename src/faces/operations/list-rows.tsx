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
import type { Place } from '#modules/places'
import { className } from '#modules/reception'
import { localDate } from '#platform/clock'
import { may } from '#platform/ledger'
import type { OperationsHouse } from './house.ts'
import { PlaceLink, type RowsProps, type Where } from './list-parts.tsx'
import { Reports } from './list-reports.tsx'
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
    { heading: text.counter, numeric: true, cell: (row) => row.counter ?? '–' },
    { heading: text.takenAt, cell: (row) => <When at={row.takenAt} show="time" /> },
    { heading: text.calledAt, cell: (row) => (row.calledAt ? <When at={row.calledAt} show="time" /> : '–') },
    { heading: text.endedAt, cell: (row) => (row.endedAt ? <When at={row.endedAt} show="time" /> : '–') },
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
      columns={columns.filter((column) => column !== undefined)}
    />
  )
}

function Visits({ house, request, rows, title }: RowsProps<VisitLine>) {
  const { language } = request
  const text = texts(language)
  const columns: Column<VisitLine>[] = [
    { heading: text.ward, cell: (row) => <PlaceLink {...{ house, request }} code={row.place} /> },
    { heading: text.rating, cell: (row) => (row.rating ? text.ratings[row.rating] : '–') },
    { heading: text.takenAt, cell: (row) => <When at={row.startedAt} /> },
    { heading: text.ratedAt, cell: (row) => (row.ratedAt ? <When at={row.ratedAt} /> : '–') },
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
      cell: (row) =>
        mayOpen(row) ? (
          <a href={`/desk/dossiers/${row.id}`}>
            <Code>{row.code}</Code>
          </a>
        ) : (
          <Code>{row.code}</Code>
        ),
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
          {row.dueAt ? <When at={row.dueAt} /> : '–'}{' '}
          {isLate(row) && (
            <StatusBadge tone="danger" icon="warning">
              {text.lateBadge}
            </StatusBadge>
          )}
        </>
      ),
    },
    { heading: text.finishedAt, cell: (row) => (row.finishedAt ? <When at={row.finishedAt} /> : '–') },
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

function Certified({ house, request, rows, title }: RowsProps<CertifiedLine>) {
  const { language, context } = request
  const text = texts(language)
  const columns: Column<CertifiedLine>[] = [
    {
      heading: text.code,
      cell: (row) =>
        may(context, 'dossier.read', row.place) ? (
          <a href={`/desk/dossiers/${row.dossier}`}>
            <Code>{row.code}</Code>
          </a>
        ) : (
          <Code>{row.code}</Code>
        ),
    },
    { heading: text.number, numeric: true, cell: (row) => row.number ?? '–' },
    {
      heading: text.procedure,
      cell: (row) => procedureName(house, request, row.procedureCode) ?? row.procedureCode,
    },
    { heading: text.ward, cell: (row) => <PlaceLink {...{ house, request }} code={row.place} /> },
    { heading: text.copies, numeric: true, cell: (row) => row.copies },
    { heading: text.fee, numeric: true, cell: (row) => <Money dong={row.fee} language={language} /> },
    { heading: text.filedAt, cell: (row) => <When at={row.at} /> },
  ]
  return (
    <Table
      language={language}
      caption={title}
      captionHidden
      dense
      rows={rows}
      keyOf={(row) => `${row.id} ${row.number}`}
      attributesOf={(row) => ({ 'data-key': `${row.id} ${row.number}` })}
      columns={columns}
    />
  )
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
      cell: (row) =>
        may(context, 'dossier.read', row.receiving) ? (
          <a href={`/desk/dossiers/${row.dossier}`}>
            <Code>{row.code}</Code>
          </a>
        ) : (
          <Code>{row.code}</Code>
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

function procedureName(
  { procedures }: OperationsHouse,
  { language }: FastifyRequest,
  code: string | undefined,
) {
  return code ? procedures.find(code)?.plain[language] : undefined
}
