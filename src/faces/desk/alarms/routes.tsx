import { type AlarmState, type FoundRow, officerActSchema, shownAlarms } from '#modules/alarms'
import { addWorkingDays, addWorkingHours, officeWindows } from '#modules/calendar'
import { localDate, zone } from '#platform/clock'
import { sendPage } from '#platform/http'
import { type Context, may, Refusal } from '#platform/ledger'
import { form, idOf, page, type Visit } from '../door.tsx'
import { seesCity } from '../frame.tsx'
import type { DeskParts } from '../parts.ts'
import { stepName } from '../step-name.ts'
import { AlarmPage } from './alarm-page.tsx'
import { AlarmsPage } from './list-page.tsx'
import { alarmsTexts } from './texts.ts'

const permission = 'alarm.read'
/** What is done again on the same page; anything else is for the page of refusals. */
const onThePage = new Set(['stale', 'alarm-moved-on', 'alarm-until'])
const withAddress = new Set(['address-unusable', 'address-busy', 'address-changed-often', 'messages-off'])
/** Where rows that are no dossiers are dealt with, and who may. */
const rowPages = {
  job: { permission: 'job.manage', href: '/desk/jobs' },
  seal: { permission: 'certificate.manage', href: '/desk/certificates' },
  letter: { permission: 'message.manage', href: '/desk/messages' },
  thing: { permission: 'equipment.read', href: '/desk/equipment' },
} as const

function rowHref(context: Context, { dossier, about, thing, place }: FoundRow): string | undefined {
  if (!about) return dossier && `/desk/dossiers/${dossier.id}`
  const { permission: needed, href } = rowPages[about]
  if (!may(context, needed, place)) return undefined
  return thing ? `${href}/${thing}` : href
}

/** Working days after which an alarm may come back; 0 is at closing today. */
const daysFor = { acknowledge: [0, 1, 2, 5, 10], snooze: [0, 1, 2] } as const

/** Alarms of the officer's unit; whoever sees the city sees those of all wards. */
export function alarmsRoutes(parts: DeskParts): void {
  const { server, alarms, places, procedures, clock, calendar } = parts
  const schema = { hide: true }
  const ofCity = { ofCity: true }
  const nameOf =
    ({ language }: Visit) =>
    (code: string) =>
      places.fullName(places.get(code), language)

  const listPage = async (visit: Visit, back: { typed?: string; fault?: string; status?: number } = {}) => {
    const { context, shell, language, request, reply } = visit
    const query = request.query as Record<string, string | undefined>
    const shown = shownAlarms.find((it) => it === query.shown) ?? 'open'
    const found = await alarms.list(context, { shown })
    const ruleName = (id: string) => alarms.findRule(id)?.name[language] ?? id
    return sendPage(
      reply,
      <AlarmsPage
        {...{ shell, shown, ruleName, alarms: found, nameOf: nameOf(visit) }}
        showsUnits={seesCity(context) || context.grants.get(permission) === '*'}
        letters={alarms.letters.isOffered ? { now: await alarms.letters.find(context), ...back } : undefined}
        saved={back.fault === undefined && 'done' in (request.query as object)}
      />,
      back.status,
    )
  }
  server.get(
    '/desk/alarms',
    { schema },
    page(parts, permission, (visit) => listPage(visit), ofCity),
  )
  server.post(
    '/desk/alarms/letters',
    { schema },
    form(parts, { permission, ofCity: true }, async (visit) => {
      const { context, language, posted, reply } = visit
      const { address = '', stop } = posted.fields
      try {
        await (stop ? alarms.letters.takeBack(context) : alarms.letters.give(context, address))
      } catch (error) {
        if (!(error instanceof Refusal) || !withAddress.has(error.type)) throw error
        return listPage(visit, { typed: address, fault: error.text[language], status: error.status })
      }
      return reply.redirect('/desk/alarms?done#letters', 303)
    }),
  )

  const alarmPage = async (
    visit: Visit,
    back: { typed?: Record<string, string>; fault?: string; status?: number } = {},
  ) => {
    const { context, shell, language, request, reply } = visit
    const alarm = await alarms.get(context, idOf(visit, 'alarm'))
    const { state } = alarm
    const rows = await alarms.rows(context, state)
    return sendPage(
      reply,
      <AlarmPage
        {...{ shell, alarm, rows, rule: alarms.findRule(state.rule), nameOf: nameOf(visit) }}
        possible={alarms.possible(context, state)}
        escalation={escalationOf(state)}
        listHref={rows.kind === 'figure' ? listHref(state.place, rows) : undefined}
        moments={{ acknowledge: momentsOf('acknowledge'), snooze: momentsOf('snooze') }}
        stepName={(step) => stepName(procedures, step, language)}
        rowHref={(row) => rowHref(context, row)}
        typed={back.typed ?? {}}
        fault={back.fault}
        saved={back.fault === undefined && 'done' in (request.query as object)}
      />,
      back.status,
    )
  }

  const escalationOf = ({ status, ladder, rung, rungAt }: AlarmState) => {
    const [here, above] = [ladder[rung], ladder[rung + 1]]
    if (status !== 'raised' || here?.hours === undefined || !above) return undefined
    const at = addWorkingHours(calendar, Temporal.Instant.from(rungAt), here.hours)
    return { at, permission: above.permission }
  }

  /** Closing time of today and of days to come. */
  const momentsOf = (type: keyof typeof daysFor) => {
    const now = clock.now()
    return daysFor[type]
      .map((days) => addWorkingDays(calendar, localDate(now), days))
      .map((day) =>
        day
          .toZonedDateTime({ timeZone: zone, plainTime: officeWindows(calendar, day).at(-1)!.close })
          .toInstant(),
      )
      .filter((at) => Temporal.Instant.compare(at, now) > 0)
  }

  /** Where operations lists the rows of a figure. */
  const listHref = (code: string, { kpi, day }: { kpi: string; day: Temporal.PlainDate | undefined }) => {
    const place = places.get(code)
    const query = new URLSearchParams({
      ...(place.kind === 'city' ? {} : { place: place.slug }),
      ...(day ? { from: day.toString() } : {}),
    })
    return `/operations/kpis/${kpi}?${query}`
  }

  server.get(
    '/desk/alarms/:alarm',
    { schema },
    page(parts, permission, (visit) => alarmPage(visit), ofCity),
  )
  server.post(
    '/desk/alarms/:alarm/actions',
    { schema },
    form(parts, { permission, ofCity: true }, async (visit) => {
      const { context, language, posted, reply } = visit
      const id = idOf(visit, 'alarm')
      const { type = '', version, ...named } = posted.fields
      const data = Object.fromEntries(
        Object.entries(named).map(([name, value]) => [name.replace(`${type}.`, ''), value]),
      )
      const again = (fault: string, status: number) =>
        alarmPage(visit, { typed: posted.fields, fault, status })
      const said = officerActSchema.safeParse({ type, data })
      if (!said.success) return again(alarmsTexts(language).incomplete, 400)
      try {
        await alarms.act(context, id, said.data, { version: Number(version) || undefined })
      } catch (error) {
        if (!(error instanceof Refusal) || !onThePage.has(error.type)) throw error
        return again(error.text[language], error.status)
      }
      return reply.redirect(`/desk/alarms/${id}?done`, 303)
    }),
  )
}
