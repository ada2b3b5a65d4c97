import type { FastifyReply } from 'fastify'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { may, Refusal } from '#platform/ledger'
import { type FormVisit, form, page, type Visit } from './door.tsx'
import { first, type Typed, typedOf } from './opening-form.ts'
import type { DeskParts } from './parts.ts'
import { fieldOfPart, readDraft, typedFrom } from './policy-form.ts'
import { PolicyCheckPage, PolicyFormPage, PolicyPage } from './policy-page.tsx'
import { policyTexts } from './policy-texts.ts'
import { ReplayPage } from './replay-page.tsx'

const permission = 'queue.manage'
/** How many days back a replay looks. */
const periods = [7, 14, 30]

/** The rule of calling: what holds, what it would be like with another one, publishing it. */
export function policyRoutes(parts: DeskParts): void {
  const { server, reception, places, clock } = parts
  const { policies } = reception
  const schema = { hide: true }
  const city = places.city.code
  const today = () => localDate(clock.now())
  const mayCity = (visit: Visit) => may(visit.context, permission, city)
  const presentOf = (place: string) => policies.on(place, today()).policy
  const placeOf = (visit: Visit, typed: Typed) =>
    first(typed, 'scope') === 'city' && mayCity(visit) ? city : visit.place.code

  server.get(
    '/desk/policy',
    { schema },
    page(parts, permission, async (visit) => {
      const { place, shell, language, reply } = visit
      const text = policyTexts(language)
      return sendPage(
        reply,
        <PolicyPage
          shell={shell}
          slug={place.slug}
          city={city}
          today={today()}
          held={policies.on(place.code, today())}
          versions={policies.versions(place.code)}
          coming={policies.coming(place.code, today())}
          nameOf={policies.nameOf}
          said={first(typedOf(visit.request.query), 'done') === 'published' ? text.published : undefined}
        />,
      )
    }),
  )
  server.get(
    '/desk/policy/new',
    { schema },
    page(parts, permission, async (visit) => {
      const typed = typedOf(visit.request.query)
      const fresh = typedFrom(presentOf(visit.place.code), today().add({ days: 1 }))
      return showForm(visit, first(typed, 'cap') ? typed : fresh)
    }),
  )
  server.get(
    '/desk/policy/check',
    { schema },
    page(parts, permission, async (visit) => check(visit, typedOf(visit.request.query))),
  )
  server.get(
    '/desk/policy/replay',
    { schema },
    page(parts, permission, async (visit) => {
      const typed = typedOf(visit.request.query)
      const { place, shell, language, context } = visit
      // Reasons and day come later: what is asked here is only who would wait how long.
      const draft = {
        ...readDraft(typed, presentOf(place.code)),
        holdsFrom: today().add({ days: 1 }),
        why: { vi: '– – – – – –', en: '– – – – – –', ar: '– – – – – –' },
      }
      try {
        const next = policies.preview(placeOf(visit, typed), draft)
        const days = periods.find((it) => it === Number(first(typed, 'days'))) ?? 30
        const period = { from: today().subtract({ days }), days }
        const comparison = await reception.replay(context, place.code, period, next)
        return sendPage(
          visit.reply,
          <ReplayPage
            shell={shell}
            query={queryOf(typed)}
            fields={fieldsOf(typed)}
            periods={periods}
            period={period}
            present={presentOf(place.code)}
            next={next}
            comparison={comparison}
            groupName={(series) =>
              places.hall(place.code).groups.find((it) => it.series === series)?.name[language] ?? series
            }
          />,
        )
      } catch (error) {
        if (!(error instanceof Refusal && error.type === 'policy-wrong')) throw error
        return showForm(visit, typed, faultsOf(visit, error))
      }
    }),
  )
  server.post(
    '/desk/policy',
    { schema },
    form(parts, { permission }, async (visit) => {
      const typed = typedOf(visit.posted.values)
      const place = placeOf(visit, typed)
      try {
        await policies.publish(
          visit.context,
          place,
          Number(first(typed, 'seen')),
          readDraft(typed, presentOf(place)),
        )
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return check(visit, typed, error)
      }
      return visit.reply.redirect('/desk/policy?done=published', 303)
    }),
  )

  function check(visit: Visit | FormVisit, typed: Typed, refusal?: Refusal): FastifyReply {
    const place = placeOf(visit, typed)
    const present = presentOf(place)
    const draft = readDraft(typed, present)
    try {
      const next = policies.preview(place, draft)
      const last = policies.versions(place).filter((it) => it.place === place)
      const seen = Math.max(0, ...last.map(({ number }) => number))
      return sendPage(
        visit.reply,
        <PolicyCheckPage
          shell={visit.shell}
          query={queryOf(typed)}
          fields={{ ...fieldsOf(typed), seen: String(seen) }}
          present={present}
          next={next}
          why={draft.why}
          holdsFrom={draft.holdsFrom}
          back={draft.rule === undefined}
          refusal={refusal?.text[visit.language]}
        />,
        refusal?.status,
      )
    } catch (error) {
      if (!(error instanceof Refusal && error.type === 'policy-wrong')) throw error
      return showForm(visit, typed, faultsOf(visit, error))
    }
  }

  function showForm(visit: Visit, typed: Typed, faults?: Record<string, string>): FastifyReply {
    return sendPage(
      visit.reply,
      <PolicyFormPage
        shell={visit.shell}
        typed={typed}
        faults={faults}
        present={presentOf(visit.place.code)}
        mayCity={mayCity(visit)}
      />,
      faults ? 400 : 200,
    )
  }
}

function faultsOf(visit: Visit, refusal: Refusal): Record<string, string> {
  return Object.fromEntries(
    Object.entries(refusal.fields).map(([part, text]) => [fieldOfPart[part] ?? part, text[visit.language]]),
  )
}

/** What belongs to the draft, without the page's own questions. */
function fieldsOf(typed: Typed): Record<string, string> {
  const { key, seen, days, done, lang, ...draft } = typed
  return Object.fromEntries(Object.entries(draft).map(([name, values]) => [name, values[0] ?? '']))
}

const queryOf = (typed: Typed) => String(new URLSearchParams(fieldsOf(typed)))
