import type { FastifyReply } from 'fastify'
import { type RuleDraft, usualRule } from '#modules/opening'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { may, notFound, Refusal } from '#platform/ledger'
import { type FormVisit, form, idOf, page, type Visit } from './door.tsx'
import { CheckPage } from './opening-check-page.tsx'
import { fieldOfPart, first, readRule, type Typed, typedFrom, typedOf } from './opening-form.ts'
import { dayOf, monthOf } from './opening-month.tsx'
import { ExceptionPage, NewRulePage, OpeningPage, RulePage } from './opening-page.tsx'
import { SheetPage, sheetDays } from './opening-sheet.tsx'
import { openingTexts } from './opening-texts.ts'
import type { DeskParts } from './parts.ts'

const permission = 'opening.manage'

/** Opening hours of the hall: looked at, tried out, saved, ended. */
export function openingRoutes(parts: DeskParts): void {
  const { server, opening, places, procedures, calendar, clock, countPeople } = parts
  const schema = { hide: true }
  const city = places.city.code
  const mayCity = (visit: Visit) => may(visit.context, permission, city)
  const hallFields = (visit: Visit) => places.hall(visit.place.code).groups.flatMap(({ fields }) => fields)
  const names = new Map(procedures.fields.map(({ name }) => [name.vi, name]))
  const fieldNameIn = (visit: Visit) => (field: string) => names.get(field)?.[visit.language] ?? field
  const fieldOptions = (visit: Visit) =>
    hallFields(visit).map((value) => ({ value, label: fieldNameIn(visit)(value) }))
  const today = () => localDate(clock.now())
  const deps = (visit: Visit) => ({ opening, calendar, fields: hallFields(visit) })

  server.get(
    '/desk/opening',
    { schema },
    page(parts, permission, async (visit) => {
      const { place, language, shell, reply } = visit
      const typed = typedOf(visit.request.query)
      const text = openingTexts(language)
      const now = clock.now()
      const day = dateOf(first(typed, 'day')) ?? dateOf(first(typed, 'from'))
      const month = monthAsked(first(typed, 'month')) ?? (day ?? today()).toPlainYearMonth()
      return sendPage(
        reply,
        <OpeningPage
          shell={shell}
          month={month}
          days={monthOf(deps(visit), place.code, month, today(), language)}
          now={{
            at: now,
            span: opening.at(place.code, undefined, now),
            next: opening.next(place.code, undefined, now),
          }}
          rules={opening.list(place.code)}
          city={city}
          mayCity={mayCity(visit)}
          fieldName={fieldNameIn(visit)}
          typed={{ from: [(day ?? today()).toString()], ...typed }}
          said={
            ({ saved: text.saved, ended: text.endedDone } as Record<string, string>)[first(typed, 'done')]
          }
        />,
      )
    }),
  )
  server.get(
    '/desk/opening/new',
    { schema },
    page(parts, permission, async (visit) => {
      const typed = typedOf(visit.request.query)
      const shown = first(typed, 'from') ? typed : typedFrom(usualRule(today()))
      return sendPage(
        visit.reply,
        <NewRulePage
          shell={visit.shell}
          typed={shown}
          mayCity={mayCity(visit)}
          fields={fieldOptions(visit)}
        />,
      )
    }),
  )
  server.get(
    '/desk/opening/check',
    { schema },
    page(parts, permission, async (visit) => check(visit, typedOf(visit.request.query))),
  )
  server.get(
    '/desk/opening/sheet',
    { schema },
    page(parts, permission, async (visit) => {
      const { place, language, shell, reply } = visit
      const now = today()
      const { week, coming } = sheetDays((date) => dayOf(deps(visit), place.code, date, false, language), now)
      return sendPage(
        reply,
        <SheetPage
          shell={shell}
          office={places.officeName(place, language)}
          today={now}
          week={week}
          coming={coming}
          fieldName={fieldNameIn(visit)}
        />,
      )
    }),
  )
  server.get(
    '/desk/opening/rules/:rule',
    { schema },
    page(parts, permission, async (visit) =>
      showRule(visit, idOf(visit, 'rule'), typedOf(visit.request.query)),
    ),
  )
  server.post(
    '/desk/opening/rules',
    { schema },
    form(parts, { permission }, async (visit) => {
      const typed = typedOf(visit.posted.values)
      const read = readRule(typed, visit.language)
      if ('faults' in read) return showForm(visit, typed, read.faults)
      const place = placeOf(visit, typed)
      const rule = first(typed, 'rule')
      try {
        if (rule)
          await opening.change(visit.context, place, rule, Number(first(typed, 'version')), read.draft)
        else await opening.add(visit.context, place, read.draft)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return check(visit, typed, error)
      }
      const month = read.draft.from.toPlainYearMonth()
      return visit.reply.redirect(`/desk/opening?done=saved&month=${month}`, 303)
    }),
  )
  server.post(
    '/desk/opening/rules/:rule/end',
    { schema },
    form(parts, { permission }, async (visit) => {
      const { id, place } = findRule(visit, idOf(visit, 'rule'))
      await opening.end(visit.context, place, id, Number(visit.posted.fields.version))
      return visit.reply.redirect('/desk/opening?done=ended', 303)
    }),
  )

  /** The ward, or the city when somebody may and says so. A rule that is changed stays where it is. */
  function placeOf(visit: Visit, typed: Typed): string {
    const rule = first(typed, 'rule')
    if (rule) return findRule(visit, rule).place
    return first(typed, 'scope') === 'city' && mayCity(visit) ? city : visit.place.code
  }

  /** A rule of this ward, or of the city for those who may change it there. @throws Refusal `not-found` */
  function findRule(visit: Visit, id: string) {
    for (const place of [visit.place.code, ...(mayCity(visit) ? [city] : [])]) {
      try {
        const versions = opening.history(visit.context, place, id)
        return { id, place, versions }
      } catch (error) {
        if (!(error instanceof Refusal && error.type === 'not-found')) throw error
      }
    }
    throw notFound()
  }

  /** What would change; with `refusal`, why it was not saved. */
  async function check(visit: Visit | FormVisit, typed: Typed, refusal?: Refusal): Promise<FastifyReply> {
    const read = readRule(typed, visit.language)
    if ('faults' in read) return showForm(visit, typed, read.faults)
    const place = placeOf(visit, typed)
    const faults = refusal && faultsOf(visit, refusal)
    // Words are written on this page: a rule that lacks only them can be shown.
    const draft = withWords(read.draft)
    let preview: ReturnType<typeof opening.preview>
    try {
      preview = opening.preview(visit.context, place, draft, first(typed, 'rule') || undefined)
    } catch (error) {
      if (!(error instanceof Refusal && error.type === 'opening-rule-wrong')) throw error
      return showForm(visit, typed, faultsOf(visit, error))
    }
    const people = preview.closesToday ? await countPeople(visit.context, place) : undefined
    return sendPage(
      visit.reply,
      <CheckPage
        shell={visit.shell}
        typed={typed}
        draft={read.draft}
        preview={preview}
        people={people}
        back={backTo(typed)}
        fieldName={fieldNameIn(visit)}
        faults={faults}
        refusal={refusal?.text[visit.language]}
      />,
      refusal?.status,
    )
  }

  function showRule(visit: Visit, id: string, typed: Typed, faults?: Record<string, string>) {
    const { place, versions } = findRule(visit, id)
    const rule = versions[0]!
    const endChanges = rule.ended ? [] : opening.previewEnd(visit.context, place, id).days
    return sendPage(
      visit.reply,
      <RulePage
        shell={visit.shell}
        versions={versions}
        endChanges={new Set(endChanges.map(({ date }) => date.toString())).size}
        typed={first(typed, 'from') || faults ? typed : typedFrom(rule)}
        faults={faults}
        mayCity={false}
        fields={fieldOptions(visit)}
      />,
      faults ? 400 : 200,
    )
  }

  /** The form it came from, with what is wrong. */
  function showForm(visit: Visit, typed: Typed, faults: Record<string, string>): FastifyReply {
    const rule = first(typed, 'rule')
    if (rule) return showRule(visit, rule, typed, faults)
    const props = { shell: visit.shell, typed, faults, mayCity: mayCity(visit) }
    return first(typed, 'wish')
      ? sendPage(visit.reply, <ExceptionPage {...props} />, 400)
      : sendPage(visit.reply, <NewRulePage {...props} fields={fieldOptions(visit)} />, 400)
  }
}

/** The parts of a rule that are wrong, by the fields of the form. */
function faultsOf(visit: Visit, refusal: Refusal): Record<string, string> {
  return Object.fromEntries(
    Object.entries(refusal.fields).map(([part, text]) => [fieldOfPart[part] ?? part, text[visit.language]]),
  )
}

/** Stands in for words that are still to be written, so that the days can be shown. */
function withWords(draft: RuleDraft): RuleDraft {
  const { vi, en, ar } = draft.name
  return { ...draft, name: { vi: vi.padEnd(3, '.'), en: en.padEnd(3, '.'), ar: ar.padEnd(3, '.') } }
}

function backTo(typed: Typed): string {
  const { key, done, rule, version, ...rest } = typed
  const query = new URLSearchParams(
    Object.entries(rest).flatMap(([name, values]) => values.map((value) => [name, value])),
  )
  if (rule?.[0]) return `/desk/opening/rules/${encodeURIComponent(rule[0])}?${query}`
  return typed.wish ? `/desk/opening?${query}#exception` : `/desk/opening/new?${query}`
}

function dateOf(text: string): Temporal.PlainDate | undefined {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text)
  } catch {
    return undefined
  }
}

/** A month that the calendar knows. */
function monthAsked(text: string): Temporal.PlainYearMonth | undefined {
  return /^20\d\d-(0[1-9]|1[0-2])$/.test(text) ? Temporal.PlainYearMonth.from(text) : undefined
}
