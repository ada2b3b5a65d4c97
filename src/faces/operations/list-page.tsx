import type { FastifyRequest } from 'fastify'
import {
  Button,
  Code,
  type Column,
  DefinitionList,
  DossierBadge,
  dossierStatuses,
  EmptyState,
  Money,
  Pagination,
  Select,
  StatusBadge,
  Table,
  TicketBadge,
  type TicketState,
  When,
} from '#design'
import {
  type CertifiedLine,
  type DossierLine,
  type Kpi,
  type KpiList,
  type PaperLine,
  pageSize,
  type TicketLine,
} from '#modules/insight'
import type { Place } from '#modules/places'
import { className } from '#modules/reception'
import { localDate } from '#platform/clock'
import { may } from '#platform/ledger'
import { compareVietnamese } from '#platform/text'
import { formulaOf } from './formula.ts'
import { Frame } from './frame.tsx'
import type { OperationsHouse } from './house.ts'
import { wardsOf } from './reader.ts'
import { texts } from './texts.ts'
import { listHref } from './view.ts'

interface ListPageProps {
  house: OperationsHouse
  request: FastifyRequest
  kpi: Kpi
  place: Place | undefined
  list: KpiList
  page: number
  pages: number
  at: Temporal.Instant
}

/** The rows a number counts, found by the number's own condition, and in words what that condition is. */
export function ListPage(props: ListPageProps) {
  const { house, request, kpi, place, list, page, pages, at } = props
  const { insight } = house
  const { language } = request
  const text = texts(language)
  const name = kpi.name[language]
  const scope = place ? placeName(house, request, place) : text.wholeCity
  const first = (page - 1) * pageSize + 1
  return (
    <Frame house={house} request={request} title={`${name} – ${scope}`} at={at}>
      <p>
        <a href={place && place.kind !== 'city' ? `/operations/places/${place.slug}` : '/operations'}>
          {scope}
        </a>
      </p>
      <div class="list-head">
        <div class="panel stack-tight" data-live="total">
          <p>
            <strong class="list-total" data-total={list.total}>
              {list.total}
            </strong>
            <span>{name}</span>
          </p>
        </div>
        <div class="panel list-meaning">
          <DefinitionList
            items={[
              { term: text.counts, detail: kpi.meaning[language] },
              { term: text.forPlace, detail: text.placeOf[kpi.place] },
              { term: text.scope, detail: scope },
              {
                term: text.formula,
                detail: (
                  <>
                    <code class="formula" dir="ltr">
                      {formulaOf(kpi, { now: at, today: localDate(at) }, place?.code)}
                    </code>
                    <p class="small soft">{text.samePredicate}</p>
                  </>
                ),
              },
            ]}
          />
        </div>
      </div>
      <Scope {...props} />
      <section class="stack" aria-labelledby="rows" data-live="rows">
        <h2 id="rows">{text.list}</h2>
        {list.total === 0 ? (
          <EmptyState icon="check" title={text.empty}>
            {text.emptyHint}
          </EmptyState>
        ) : (
          <>
            <p class="soft">{text.rows(first, first + list.rows.length - 1, list.total)}</p>
            <div class="wide">
              {list.source === 'ticket' ? (
                <Tickets {...props} rows={list.rows} title={name} />
              ) : list.source === 'paper' ? (
                <Papers {...props} rows={list.rows} title={name} />
              ) : list.source !== 'dossier' ? (
                <Certified {...props} rows={list.rows} title={name} />
              ) : (
                <Dossiers {...props} rows={list.rows} title={name} />
              )}
            </div>
          </>
        )}
        <Pagination
          language={language}
          page={page}
          pages={pages}
          hrefOf={(number) => listHref(kpi.id, place?.slug, number)}
        />
      </section>
      <nav class="others" aria-labelledby="others">
        <h2 id="others">{text.otherKpis}</h2>
        <ul class="plain keys">
          {insight.kpis
            .filter((it) => it !== kpi)
            .map((it) => (
              <li key={it.id}>
                <a href={listHref(it.id, place?.slug)}>{it.name[language]}</a>
              </li>
            ))}
        </ul>
      </nav>
    </Frame>
  )
}

/** Chooses a ward, for those who see more than one. */
function Scope({ house, request, kpi, place }: ListPageProps) {
  const { language, context } = request
  const text = texts(language)
  const wards = wardsOf(context, house.places)
  if (wards.length < 2) return null
  return (
    <form class="scope" method="get" action={`/operations/kpis/${kpi.id}`}>
      <Select
        language={language}
        name="place"
        label={text.choosePlace}
        empty={text.wholeCity}
        value={place?.slug}
        options={[...wards]
          .sort((a, b) => compareVietnamese(a.name, b.name))
          .map((ward) => ({ value: ward.slug, label: house.places.fullName(ward, language) }))}
      />
      <Button kind="quiet">{text.show}</Button>
    </form>
  )
}

type RowsProps<Row> = Pick<ListPageProps, 'house' | 'request' | 'place'> & { rows: Row[]; title: string }

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

function PlaceLink({ house, request, code }: Pick<ListPageProps, 'house' | 'request'> & { code: string }) {
  const place = house.places.find(code)
  if (!place) return <>{code}</>
  const name = placeName(house, request, place)
  if (place.kind === 'city' || !may(request.context, 'insight.read', code)) return <>{name}</>
  return <a href={`/operations/places/${place.slug}`}>{name}</a>
}

function placeName({ places }: OperationsHouse, { language }: FastifyRequest, place: Place): string {
  return place.kind === 'city' ? texts(language).cityUnit : places.fullName(place, language)
}

function procedureName(
  { procedures }: OperationsHouse,
  { language }: FastifyRequest,
  code: string | undefined,
) {
  return code ? procedures.find(code)?.plain[language] : undefined
}
