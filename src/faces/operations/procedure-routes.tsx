import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Column, EmptyState, Table } from '#design'
import type { Measured } from '#modules/insight'
import { sendPage } from '#platform/http'
import { type ChosenPeriod, periodFields, readPeriod, usualPeriods } from './chosen-period.ts'
import { wordsForPeriod } from './day.ts'
import { Figure } from './figure.tsx'
import { Frame } from './frame.tsx'
import type { OperationsHouse } from './house.ts'
import { LongTable } from './long-table.tsx'
import { measureShared } from './measured.ts'
import { PeriodChooser } from './period-chooser.tsx'
import { existsSince } from './period-doubts.ts'
import { admit, askedWard, wardsOf } from './reader.ts'
import { roomTexts } from './room-texts.ts'
import { kpiOf } from './trends.ts'
import { listHref } from './view.ts'

const kpis = ['received', 'online-share', 'finished', 'finished-late', 'on-time-share', 'mean-days'] as const

const querySchema = z.object({
  place: z.string().optional().catch(undefined),
  sort: z.string().catch('received'),
  order: z.enum(['up', 'down']).catch('down'),
})

interface TableView {
  looked: ChosenPeriod
  place: string | undefined
  sort: string
  up: boolean
}

/** By field and by procedure, over a period. */
export function procedureRoutes(house: OperationsHouse): void {
  const { server, places, insight } = house
  server.get('/operations/procedures', { schema: { hide: true } }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    const { context, language } = request
    const { sort, order, place: asked } = querySchema.parse(request.query)
    const place = askedWard(house, request, asked)
    const { today, now } = insight.moment()
    const looked = readPeriod(request.query, today)
    const ask = (by: 'field' | 'procedure') =>
      measureShared(house, context, { kpis, by, period: looked.period, place: place?.code })
    const [byField, byProcedure] = await Promise.all([ask('field'), ask('procedure')])
    const text = roomTexts(language)
    const view = { looked, place: place?.slug, sort, up: order === 'up' }
    const parts = { house, request, view }
    return sendPage(
      reply,
      <Frame
        house={house}
        request={request}
        title={`${text.proceduresTitle} – ${places.fullName(place ?? places.city, language)}`}
        lead={<strong>{wordsForPeriod(looked.period, language)}</strong>}
        at={now}
        current="procedures"
        place={place?.slug}
      >
        <PeriodChooser
          {...{ language, chosen: looked, today, asked: request.query }}
          since={existsSince(places, place)}
          action="/operations/procedures"
          usual={usualPeriods}
          units={{ places, wards: wardsOf(context, places), chosen: place }}
        />
        <FigureTable
          {...parts}
          title={text.byField}
          id="fields"
          heading={text.field}
          measured={byField}
          by="field"
        />
        <FigureTable
          {...parts}
          title={text.byProcedure}
          id="procedures"
          heading={text.procedure}
          measured={byProcedure}
          by="procedure"
        />
      </Frame>,
    )
  })
}

function FigureTable(props: {
  house: OperationsHouse
  request: FastifyRequest
  view: TableView
  title: string
  id: string
  heading: string
  measured: Measured
  by: 'field' | 'procedure'
}) {
  const { house, request, view, title, id, heading, measured, by } = props
  const { language } = request
  const { looked, place, sort, up } = view
  const keys = [...new Set(kpis.flatMap((kpi) => measured.keys(kpi)))]
  const fields = new Map(house.procedures.all.map(({ field }) => [field.vi, field[language]]))
  const nameOf = (key: string) =>
    by === 'field' ? (fields.get(key) ?? key) : (house.procedures.find(key)?.plain[language] ?? key)
  const sign = up ? 1 : -1
  const figureAt = (key: string) => measured.of(kpis.find((it) => it === sort) ?? 'received', key)
  const rows = keys
    .map((key) => ({ key, value: figureAt(key) }))
    .sort(
      (a, b) =>
        Number(a.value === undefined) - Number(b.value === undefined) ||
        sign * ((a.value ?? 0) - (b.value ?? 0)) ||
        nameOf(a.key).localeCompare(nameOf(b.key), 'vi'),
    )
  const sortHref = (kpi: string) => {
    const query = new URLSearchParams({
      ...periodFields(looked),
      sort: kpi,
      order: sort === kpi && !up ? 'up' : 'down',
    })
    if (place) query.set('place', place)
    return `/operations/procedures?${query}#${id}`
  }
  const columns: Column<{ key: string }>[] = [
    { heading, cell: ({ key }) => nameOf(key) },
    ...kpis.map((kpi) => ({
      heading: kpiOf(house, kpi).name[language],
      numeric: true,
      sort: {
        href: sortHref(kpi),
        ...(sort === kpi ? { sorted: up ? ('ascending' as const) : ('descending' as const) } : {}),
      },
      cell: ({ key }: { key: string }) => (
        <Figure
          {...{ language, kpi: kpiOf(house, kpi) }}
          value={measured.of(kpi, key)}
          href={listHref(kpi, { place, period: looked.period, [by]: key })}
        />
      ),
    })),
  ]
  return (
    <section class="ranking stack" aria-labelledby={id}>
      <h2 id={id} tabindex={-1}>
        {title}
      </h2>
      <LongTable {...{ language, id }} url={request.url} count={rows.length} live={id}>
        {rows.length === 0 ? (
          <EmptyState icon="list" title={roomTexts(language).noProcedures} />
        ) : (
          <Table
            language={language}
            caption={title}
            captionHidden
            dense
            rows={rows}
            keyOf={({ key }) => key}
            attributesOf={({ key }) => ({ 'data-key': key })}
            columns={columns}
          />
        )}
      </LongTable>
    </section>
  )
}
