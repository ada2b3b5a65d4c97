import {
  adviceFor,
  bestRates,
  differencesBetween,
  type Reading,
  ranksOf,
  totalOf,
} from '#modules/service-index'
import { formContext, formFields, sendPage } from '#platform/http'
import { may, notFound } from '#platform/ledger'
import { courseMonths, periodQuery, readPeriod } from '../chosen-period.ts'
import type { OperationsHouse } from '../house.ts'
import { admit, wardsOf } from '../reader.ts'
import { entriesRoutes } from './entries-routes.tsx'
import { IndexPage } from './page.tsx'
import { IndexPlacePage } from './place-page.tsx'

const schema = { hide: true }
/** Months of a line that shows where it goes. */
const trendMonths = 6

/** The index of Decision 766/QĐ-TTg: the city with its wards, and one agency with all its indicators. */
export function indexRoutes(house: OperationsHouse): void {
  const { server, places, serviceIndex, insight } = house
  entriesRoutes(house)

  server.get('/operations/index', { schema }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    const { context } = request
    const { today } = insight.moment()
    const chosen = readPeriod(request.query, today)
    const wards = wardsOf(context, places)
    const { reading, months: trend } = await serviceIndex.course(
      context,
      chosen.period,
      courseMonths(chosen, trendMonths),
    )
    const published = chosen.month
      ? (await serviceIndex.months(context, { month: chosen.month })).find(
          ({ place }) => place === places.city.code,
        )
      : undefined
    const isOver = chosen.month?.add({ months: 1 }).until(today).sign !== -1
    const mayPublish = chosen.month !== undefined && isOver && serviceIndex.mayPublish(context)
    const ranks = ranksOf(new Map(wards.map((ward) => [ward.code, reading.total(ward.code).points])))
    const props = { house, request, chosen, today, wards, reading, trend, ranks, published, mayPublish }
    return sendPage(reply, <IndexPage {...props} />)
  })

  server.get('/operations/index/:place', { schema }, async (request, reply) => {
    const { context } = request
    const place = places.find((request.params as { place: string }).place)
    if (!admit(request, reply)) return reply
    if (!place) throw notFound()
    admit(request, reply, place.code)
    const { today } = insight.moment()
    const chosen = readPeriod(request.query, today)
    const { reading, months: trend } = await serviceIndex.course(
      context,
      chosen.period,
      courseMonths(chosen, 2 * trendMonths),
    )
    const of = (it: Reading) => (place.kind === 'city' ? it.whole : it.of(place.code))
    const scored = of(reading)
    const seesCity = may(context, 'insight.read', places.city.code)
    const codes = seesCity ? places.wards.map(({ code }) => code) : []
    const ranks = ranksOf(new Map(codes.map((code) => [code, reading.total(code).points])))
    const { month } = chosen
    const [kept] = month ? await serviceIndex.months(context, { place: place.code, month }) : []
    const differences =
      kept && month
        ? differencesBetween(await serviceIndex.values(context, { place: place.code, month }), scored)
        : []
    return sendPage(
      reply,
      <IndexPlacePage
        {...{ house, request, place, chosen, today, reading, scored, kept, differences }}
        trend={trend.map((it) => ({ period: it.period, total: totalOf(of(it)) }))}
        rank={ranks.get(place.code) ?? kept?.rank}
        ranked={kept?.wards ?? codes.length}
        advice={adviceFor(scored, bestRates(reading, codes))}
      />,
    )
  })

  server.post('/operations/index/months', { schema }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    const { month = '' } = formFields(request)
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw notFound()
    const first = Temporal.PlainDate.from(`${month}-01`)
    await serviceIndex.publish(formContext(request), first)
    const period = { from: first, to: first }
    return reply.redirect(`/operations/index?${periodQuery({ key: month, period })}`, 303)
  })
}
