import { z } from 'zod'
import { csvWriter } from '#modules/dossiers'
import {
  causes,
  conditions,
  importColumns,
  type OutageAct,
  readDraft,
  type ThingState,
} from '#modules/equipment'
import { sendPage } from '#platform/http'
import { may, Refusal } from '#platform/ledger'
import { type FormVisit, form, idOf, page, type Visit } from '../door.tsx'
import { seesCity } from '../frame.tsx'
import type { DeskParts } from '../parts.ts'
import { ListPage, type ListPageProps, type ListQuery } from './list-page.tsx'
import { outageTexts } from './outage-texts.ts'
import { OutagesPage, type OutagesPageProps } from './outages-page.tsx'
import { equipmentTexts } from './texts.ts'
import { NewThingPage, ThingPage, type ThingPageProps } from './thing-page.tsx'

const reading = 'equipment.read'
const working = 'equipment.work'
const managing = 'equipment.manage'
const perPage = 50
const largestFile = 1024 * 1024
const noForm: ThingPageProps['form'] = { typed: {}, faults: {}, why: undefined }
const acts = ['acknowledge', 'next-step', 'cause', 'close'] as const

/** The register of equipment, what is down, and who does what about it. */
export function equipmentRoutes(parts: DeskParts): void {
  const { server, equipment, places, clock, publicUrl } = parts
  const schema = { hide: true }
  const ofCity = { ofCity: true }

  server.get(
    '/desk/equipment',
    { schema },
    page(parts, reading, (visit) => showList(visit, {}), ofCity),
  )
  server.get(
    '/desk/equipment.csv',
    { schema },
    page(
      parts,
      managing,
      async (visit) => {
        const { context, reply } = visit
        const lines = await equipment.exportLines(context, filterOf(visit).filter)
        const writer = csvWriter()
        const chunks = [await writer.begin([...importColumns]), await writer.rows(lines)]
        return reply
          .header('content-type', writer.mime)
          .header('content-disposition', 'attachment; filename="equipment.csv"')
          .header('cache-control', 'private, no-store')
          .send(Buffer.concat(chunks))
      },
      ofCity,
    ),
  )
  server.get(
    '/desk/equipment/new',
    { schema },
    page(parts, managing, async ({ shell, reply }) =>
      sendPage(reply, <NewThingPage {...{ shell, equipment, form: noForm }} />),
    ),
  )
  server.post(
    '/desk/equipment',
    { schema },
    form(parts, { permission: managing }, (visit) => store(visit, undefined)),
  )
  server.post(
    '/desk/equipment/import',
    { schema },
    form(parts, { permission: managing, ofCity: true, small: largestFile }, async (visit) => {
      const { context, place, posted, language } = visit
      const text = equipmentTexts(language)
      const file = posted.small.file
      if (!file) return showList(visit, { importing: { faults: {}, why: text.fileMissing } }, 422)
      // Lines of several wards are the city's log.
      const chain = seesCity(context) ? places.city.code : place.code
      try {
        const { added } = await equipment.importThings(context, chain, file.toString('utf8'))
        return visit.reply.redirect(`/desk/equipment?imported=${added}`, 303)
      } catch (error) {
        if (!(error instanceof Refusal) || error.status === 403) throw error
        const faults = wordsOf(error, visit)
        return showList(visit, { importing: { faults, why: error.text[language] } }, error.status)
      }
    }),
  )
  server.get(
    '/desk/equipment/outages',
    { schema },
    page(
      parts,
      reading,
      (visit) => {
        const { said } = visit.request.query as Record<string, string | undefined>
        const known = acts.find((it) => it === said)
        const message = known && outageTexts(visit.language).done[known]
        return showOutages(visit, message ? { tone: 'success', message } : undefined)
      },
      ofCity,
    ),
  )
  server.post(
    '/desk/equipment/outages/:outage',
    { schema },
    form(parts, { permission: working, ofCity: true }, async (visit) => {
      const id = idOf(visit, 'outage')
      const text = outageTexts(visit.language)
      const act = actOf(id, visit.posted.fields)
      if (!act) {
        const message = visit.posted.fields.do === 'cause' ? text.needCause : text.needNote
        return showOutages(visit, { tone: 'danger', message }, 422)
      }
      try {
        await equipment.actOnOutage(visit.context, placeOf(visit), id, act)
      } catch (error) {
        if (!(error instanceof Refusal) || error.status === 403 || error.status === 404) throw error
        return showOutages(visit, { tone: 'danger', message: error.text[visit.language] }, error.status)
      }
      return visit.reply.redirect(`/desk/equipment/outages?said=${act.do}#outage-${id}`, 303)
    }),
  )
  server.get(
    '/desk/equipment/:thing',
    { schema },
    page(
      parts,
      reading,
      (visit) => {
        const { said } = visit.request.query as Record<string, string | undefined>
        const { saved } = equipmentTexts(visit.language)
        const message = said && Object.hasOwn(saved, said) ? saved[said as keyof typeof saved] : undefined
        return showThing(visit, idOf(visit, 'thing'), message ? { said: { tone: 'success', message } } : {})
      },
      ofCity,
    ),
  )
  server.post(
    '/desk/equipment/:thing',
    { schema },
    form(parts, { permission: managing, ofCity: true }, (visit) => store(visit, idOf(visit, 'thing'))),
  )
  server.post(
    '/desk/equipment/:thing/state',
    { schema },
    form(parts, { permission: managing, ofCity: true }, (visit) =>
      onThing(visit, 'moved', (id) => {
        const { state, note = '' } = visit.posted.fields
        const to = z.enum(['in-use', 'in-repair', 'retired']).catch('in-use').parse(state) as ThingState
        return equipment.move(visit.context, placeOf(visit), id, { state: to, note: note.slice(0, 500) })
      }),
    ),
  )
  server.post(
    '/desk/equipment/:thing/report',
    { schema },
    form(parts, { permission: working, ofCity: true }, (visit) =>
      onThing(visit, 'reported', (id) => {
        const { what = '' } = visit.posted.fields
        return equipment.report(visit.context, placeOf(visit), id, what.slice(0, 500))
      }),
    ),
  )
  server.post(
    '/desk/equipment/:thing/secret',
    { schema },
    form(parts, { permission: managing, ofCity: true }, async (visit) => {
      const id = idOf(visit, 'thing')
      const { secret } = await equipment.renewSecret(visit.context, placeOf(visit), id)
      return showThing(visit, id, { secret: { value: secret, address: beatAddress(id) } })
    }),
  )

  const beatAddress = (id: string) => `${publicUrl}/api/v1/equipment/${id}/heartbeat`
  const nameOf = (visit: Visit) => (place: string) => places.fullName(places.get(place), visit.language)
  /** Of whoever sees the city the form says which ward it is about; the command asks whether they may there. */
  const placeOf = (visit: FormVisit) => places.find(visit.posted.fields.place ?? '')?.code ?? visit.place.code
  const wordsOf = (error: Refusal, { language }: Visit) =>
    Object.fromEntries(Object.entries(error.fields).map(([name, words]) => [name, words[language]]))

  async function onThing(visit: FormVisit, said: string, deed: (id: string) => Promise<void>) {
    const id = idOf(visit, 'thing')
    try {
      await deed(id)
    } catch (error) {
      if (!(error instanceof Refusal) || error.status === 403 || error.status === 404) throw error
      const message = error.text[visit.language]
      return showThing(visit, id, { said: { tone: 'danger', message } }, error.status)
    }
    return visit.reply.redirect(`/desk/equipment/${id}?said=${said}`, 303)
  }

  async function store(visit: FormVisit, id: string | undefined) {
    const { context, posted, language } = visit
    const typed = posted.fields
    const { key, seen, place, ...given } = typed
    const { draft, faults } = readDraft(given)
    const again = (wrong: Record<string, string>, why: string, status: number) => {
      const shown = { form: { typed, faults: wrong, why } }
      return id
        ? showThing(visit, id, shown, status)
        : sendPage(visit.reply, <NewThingPage {...{ shell: visit.shell, equipment, ...shown }} />, status)
    }
    try {
      if (!draft) {
        const wrong = Object.entries(faults).map(([name, words]) => [name, words[language]])
        return again(Object.fromEntries(wrong), Object.values(faults)[0]![language], 422)
      }
      if (id) {
        await equipment.change(context, placeOf(visit), id, Number(seen), draft)
        return visit.reply.redirect(`/desk/equipment/${id}?said=changed`, 303)
      }
      const added = await equipment.add(context, visit.place.code, draft)
      if (!added.secret) return visit.reply.redirect(`/desk/equipment/${added.id}?said=added`, 303)
      const secret = { value: added.secret, address: beatAddress(added.id) }
      return showThing(visit, added.id, { secret })
    } catch (error) {
      if (!(error instanceof Refusal) || error.status === 403 || error.status === 404) throw error
      return again(wordsOf(error, visit), error.text[language], error.status)
    }
  }

  function filterOf(visit: Visit) {
    const { ward, kind, is, q, page } = visit.request.query as Record<string, string | undefined>
    const isWide = seesCity(visit.context)
    const chosen = isWide && ward ? places.find(ward) : undefined
    const ofWard = isWide ? (ward ? chosen : visit.place) : visit.place
    const place = ofWard?.kind === 'city' ? undefined : ofWard
    const query: ListQuery = {
      ...{ ward: isWide ? (place?.slug ?? 'all') : undefined, q: q?.slice(0, 100) || undefined },
      kind: kind && Object.hasOwn(equipment.rules.kinds, kind) ? kind : undefined,
      is: conditions.find((it) => it === is),
      page: z.coerce.number().int().min(1).max(10_000).catch(1).parse(page),
    }
    const filter = { place: place?.code, kind: query.kind, is: query.is, words: query.q }
    return { query, filter, isWide }
  }

  async function showList(visit: Visit, shown: Partial<Pick<ListPageProps, 'importing'>>, status = 200) {
    const { context, shell, language, reply } = visit
    const { query, filter, isWide } = filterOf(visit)
    const until = clock.now()
    const period = { from: until.subtract({ hours: 30 * 24 }), until }
    const part = { limit: perPage, offset: perPage * (query.page - 1) }
    const { things, counts } = await equipment.list(context, filter, part)
    const present = conditions.filter((it) => it !== 'retired').reduce((sum, it) => sum + counts[it], 0)
    const { imported } = visit.request.query as Record<string, string | undefined>
    const message =
      imported && /^\d{1,5}$/.test(imported) ? equipmentTexts(language).imported(Number(imported)) : undefined
    return sendPage(
      reply,
      <ListPage
        {...{ shell, equipment, query, things, counts, nameOf: nameOf(visit) }}
        pages={Math.ceil((query.is ? counts[query.is] : present) / perPage)}
        available={await equipment.availability(context, filter.place, period)}
        wards={
          isWide
            ? places.wards.map((it) => ({ slug: it.slug, name: places.fullName(it, language) }))
            : undefined
        }
        manages={may(context, managing, visit.place.code)}
        said={message ? { tone: 'success', message } : undefined}
        importing={shown.importing ?? { faults: {}, why: undefined }}
      />,
      status,
    )
  }

  async function showThing(
    visit: Visit,
    id: string,
    shown: Partial<Pick<ThingPageProps, 'said' | 'secret' | 'form'>>,
    status = 200,
  ) {
    const { context, shell } = visit
    const now = clock.now()
    const thing = await equipment.get(context, id, { from: now.subtract({ hours: 30 * 24 }), until: now })
    const week = now.subtract({ hours: 7 * 24 })
    const hours = thing.hours.filter(({ hour }) => Temporal.Instant.compare(hour, week) >= 0)
    return sendPage(
      visit.reply,
      <ThingPage
        {...{ shell, equipment, now, thing: { ...thing, hours } }}
        ward={nameOf(visit)(thing.place)}
        works={may(context, working, thing.place)}
        manages={may(context, managing, thing.place)}
        said={shown.said}
        secret={shown.secret}
        form={shown.form ?? noForm}
      />,
      status,
    )
  }

  async function showOutages(visit: Visit, said: OutagesPageProps['said'], status = 200) {
    const { context, shell, reply } = visit
    const { filter, isWide } = filterOf(visit)
    const outages = await equipment.outages(context, { place: filter.place })
    return sendPage(
      reply,
      <OutagesPage
        {...{ shell, equipment, outages, said, now: clock.now() }}
        works={may(context, working, visit.place.code)}
        nameOf={isWide ? nameOf(visit) : undefined}
      />,
      status,
    )
  }
}

/** What is asked of an outage; its fields carry its id, since a page shows several. */
function actOf(id: string, fields: Record<string, string>): OutageAct | undefined {
  const text = (name: string) => (fields[`${name}-${id}`] ?? '').trim().slice(0, 500)
  const cause = causes.find((it) => it === fields[`cause-${id}`])
  switch (fields.do) {
    case 'acknowledge':
      return { do: 'acknowledge' }
    case 'next-step':
      return text('step') ? { do: 'next-step', note: text('step') } : undefined
    case 'cause':
      return cause && { do: 'cause', cause, note: text('why') }
    case 'close':
      return { do: 'close', note: text('end') }
    default:
      return undefined
  }
}
