import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Place } from '#modules/places'
import { formContext, formFields, sendPage } from '#platform/http'
import { notFound, Refusal } from '#platform/ledger'
import { type ChosenPeriod, readPeriod } from '../chosen-period.ts'
import type { OperationsHouse } from '../house.ts'
import { admit } from '../reader.ts'
import { EntriesPage, type TypedEntry } from './entries-page.tsx'
import { entriesPath } from './outside.tsx'

const path = entriesPath(':place')
const schema = { hide: true }

/** Figures of the index that come from outside the house: what was entered, and entering it. */
export function entriesRoutes(house: OperationsHouse): void {
  const { server, places, serviceIndex, insight } = house

  server.get(path, { schema }, async (request, reply) => {
    const place = placeOf(request)
    if (!admit(request, reply)) return reply
    if (!place) throw notFound()
    admit(request, reply, place.code)
    return show(request, reply, place, undefined)
  })

  server.post(path, { schema }, async (request, reply) => {
    const place = placeOf(request)
    if (!admit(request, reply)) return reply
    if (!place) throw notFound()
    admit(request, reply, place.code)
    const fields = formFields(request)
    const { indicator = '', period = '', seen = '0' } = fields
    const field = (name: string) => fields[`${name}-${indicator}`]?.trim() ?? ''
    const [numerator, denominator] = [field('numerator'), field('denominator')]
    try {
      await serviceIndex.enter(formContext(request), {
        ...{ place: place.code, indicator, span: spanOf(period, insight.moment().today) },
        ...{ source: field('source'), seen: Number(seen) },
        value:
          numerator === '' && denominator === ''
            ? undefined
            : { numerator: numberIn(numerator), denominator: numberIn(denominator) },
      })
    } catch (error) {
      if (!(error instanceof Refusal) || ![400, 409].includes(error.status)) throw error
      return show(request, reply.status(error.status), place, typedOf(request, indicator, fields, error))
    }
    return reply.redirect(`${entriesPath(place.slug)}?period=${period}&saved#of-${indicator}`, 303)
  })

  const placeOf = (request: FastifyRequest) => places.find((request.params as { place: string }).place)

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    place: Place,
    typed: TypedEntry | undefined,
  ): Promise<FastifyReply> {
    const { today } = insight.moment()
    const chosen = wholeSpan(readPeriod(typed ? typed.fields : request.query, today), today)
    const all = await serviceIndex.entries(request.context, chosen.period)
    const { from, to } = chosen.period
    const entries = all.filter(
      (it) => it.place === place.code && it.span.from.equals(from) && it.span.to.equals(to),
    )
    return sendPage(reply, <EntriesPage {...{ house, request, place, chosen, entries, today, typed }} />)
  }
}

function typedOf(
  { language }: FastifyRequest,
  indicator: string,
  fields: Record<string, string>,
  refusal: Refusal,
): TypedEntry {
  const faults = Object.entries(refusal.fields).map(([name, text]) => [name, text[language]])
  return { indicator, fields, faults: Object.fromEntries([['', refusal.text[language]], ...faults]) }
}

/** What is no number is none that can be kept. */
const numberIn = (typed: string) => (/^\d{1,10}$/.test(typed) ? Number(typed) : Number.NaN)

/** The month or year that was chosen, with the days of it that have not come; else the last month that is over. */
function wholeSpan(chosen: ChosenPeriod, today: Temporal.PlainDate): ChosenPeriod {
  const { key, month } = chosen
  if (/^\d{4}$/.test(key)) return { ...chosen, period: spanOf(key, today) }
  if (month && !month.equals(today.with({ day: 1 }))) return { ...chosen, period: spanOf(key, today) }
  const last = today.with({ day: 1 }).subtract({ months: 1 })
  return readPeriod({ period: last.toPlainYearMonth().toString() }, today)
}

/** `2026` or `2026-10` in days; what is neither is a span that nothing can be entered for. */
function spanOf(key: string, today: Temporal.PlainDate) {
  const [, year, month] = /^(20\d\d)(?:-(0[1-9]|1[0-2]))?$/.exec(key) ?? []
  if (!year) return { from: today, to: today }
  const from = Temporal.PlainDate.from({ year: Number(year), month: Number(month ?? 1), day: 1 })
  return { from, to: from.add({ months: month ? 1 : 12 }).subtract({ days: 1 }) }
}
