import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Trial } from '#modules/alarms'
import { localDate } from '#platform/clock'
import { formContext, formFields, sendPage } from '#platform/http'
import { type Context, forbidden, may, notFound, Refusal } from '#platform/ledger'
import type { OperationsHouse } from '../house.ts'
import { base, questionOf, readCounted, readView } from './address.ts'
import { AlarmsPage } from './page.tsx'
import { AlarmRowsPage } from './rows-page.tsx'
import { readChange, type TypedChange, typedChange } from './rule-form.ts'
import { RulePage } from './rule-page.tsx'
import { RulesPage } from './rules-page.tsx'
import { alarmsTexts } from './texts.ts'

const ofRule = { hide: true, params: z.object({ rule: z.string().max(40) }) }
/** Which field of the form a refusal is about. */
const fieldOf: Record<string, keyof TypedChange> = {
  ...{ 'alarm-thresholds': 'clearAt', 'alarm-bounds': 'raiseAt', 'alarm-days': 'until' },
}

/** Alarms of the city: what is open, how they fared, and by which rules they are raised. */
export function alarmsRoutes(house: OperationsHouse): void {
  const { server, alarms, places, clock } = house
  const today = () => localDate(clock.now())

  /** False when somebody who is not signed in was sent to the door. @throws Refusal `forbidden` */
  const admit = (request: FastifyRequest, reply: FastifyReply): boolean => {
    if (may(request.context, 'alarm.read')) return true
    if (request.context.actor !== 'public') throw forbidden()
    const next = request.method === 'GET' ? request.url : base
    void reply.redirect(`/desk/sign-in?next=${encodeURIComponent(next).replaceAll('%2F', '/')}`, 303)
    return false
  }
  const wardsOf = (context: Context) => places.wards.filter(({ code }) => may(context, 'alarm.read', code))
  const viewOf = (request: FastifyRequest) =>
    readView(request.query, {
      ...{ places, today: today() },
      isRule: (id) => alarms.findRule(id) !== undefined,
    })

  server.get(base, { schema: { hide: true } }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    const { context } = request
    const view = viewOf(request)
    const overview = await alarms.overview(context, questionOf(view))
    const rules = await alarms.rules(context)
    const wards = wardsOf(context)
    return sendPage(
      reply,
      <AlarmsPage {...{ house, request, view, wards, rules, overview }} today={today()} />,
    )
  })

  server.get(`${base}/rows`, { schema: { hide: true } }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    const view = viewOf(request)
    const what = readCounted(request.query)
    const { page } = z
      .object({ page: z.coerce.number().int().min(1).max(100_000).catch(1) })
      .parse(request.query)
    const found = await alarms.listCounted(request.context, { ...questionOf(view), what, page })
    return sendPage(reply, <AlarmRowsPage {...{ house, request, view, what, page, ...found }} />)
  })

  server.get(`${base}/rules`, { schema: { hide: true } }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    const rules = await alarms.rules(request.context)
    return sendPage(reply, <RulesPage {...{ house, request, rules }} />)
  })

  const findPlace = (text: unknown) => {
    const place = typeof text === 'string' && text ? places.find(text) : undefined
    if (text && !place) throw notFound()
    return place?.kind === 'city' ? undefined : place
  }

  const rulePage = async (
    request: FastifyRequest,
    reply: FastifyReply,
    given: {
      rule: string
      fields: Record<string, unknown>
      trial?: Trial | undefined
      fault?: { field: keyof TypedChange; message: string } | undefined
    },
  ) => {
    const { context } = request
    const wards = wardsOf(context)
    // Whoever works for one ward sees how it holds there.
    const place = findPlace(given.fields.place) ?? (wards.length === 1 ? wards[0] : undefined)
    const rule = (await alarms.rules(context, place?.code)).find(({ id }) => id === given.rule)
    if (!rule) throw notFound()
    const { trial, fault } = given
    return sendPage(
      reply,
      <RulePage
        {...{ house, request, rule, place, trial, fault, wards }}
        changes={await alarms.ruleChanges(context, rule.id)}
        mayManage={alarms.mayManage(context)}
        typed={typedChange(given.fields, rule, today())}
        saved={'saved' in (request.query as object)}
      />,
      fault ? 422 : 200,
    )
  }

  /** Reads what was typed and does something with it; what is wrong comes back with the form. */
  const withChange = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { rule, fields }: { rule: string; fields: Record<string, unknown> },
    act: (wanted: Parameters<typeof alarms.changeRule>[2]) => Promise<FastifyReply>,
  ) => {
    const place = findPlace(fields.place)
    const holding = (await alarms.rules(request.context, place?.code)).find(({ id }) => id === rule)
    if (!holding) throw notFound()
    const read = readChange(typedChange(fields, holding, today()), place)
    const text = alarmsTexts(request.language)
    if ('wrong' in read) {
      const fault = { field: read.wrong, message: text.wrong[read.wrong] }
      return rulePage(request, reply, { rule, fields, fault })
    }
    try {
      return await act(read.wanted)
    } catch (error) {
      const field = error instanceof Refusal ? fieldOf[error.type] : undefined
      if (!(error instanceof Refusal) || !field) throw error
      return rulePage(request, reply, {
        ...{ rule, fields, fault: { field, message: error.text[request.language] } },
      })
    }
  }

  server.get(`${base}/rules/:rule`, { schema: ofRule }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    const { rule } = request.params
    const fields = request.query as Record<string, unknown>
    if (!('try' in fields) || !alarms.mayManage(request.context))
      return rulePage(request, reply, { rule, fields })
    return withChange(request, reply, { rule, fields }, async (wanted) =>
      rulePage(request, reply, {
        ...{ rule, fields, trial: await alarms.tryRule(request.context, rule, wanted) },
      }),
    )
  })

  server.post(`${base}/rules/:rule`, { schema: ofRule }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    if (!alarms.mayManage(request.context)) throw forbidden()
    const { rule } = request.params
    const fields = formFields(request)
    return withChange(request, reply, { rule, fields }, async (wanted) => {
      await alarms.changeRule(formContext(request), rule, wanted)
      const query = new URLSearchParams({ ...(fields.place ? { place: fields.place } : {}), saved: '1' })
      return reply.redirect(`${base}/rules/${rule}?${query}`, 303)
    })
  })
}
