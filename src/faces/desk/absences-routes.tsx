import { type Absence, newAbsenceSchema } from '#modules/access'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { Refusal } from '#platform/ledger'
import { type AbsenceState, AbsencesPage } from './absences-page.tsx'
import { absencesTexts } from './absences-texts.ts'
import { form, idOf, page, type Visit } from './door.tsx'
import type { DeskParts } from './parts.ts'

const permission = 'staff.manage'

export function absencesRoutes(parts: DeskParts): void {
  const { server, access, clock } = parts
  const schema = { hide: true }
  const { absences } = access

  server.get(
    '/desk/absences',
    { schema },
    page(parts, permission, async (visit) => {
      const { done = '' } = visit.request.query as Record<string, string | undefined>
      const text = absencesTexts(visit.language)
      return show(visit, { said: { saved: text.saved, ended: text.finished }[done] })
    }),
  )
  server.post(
    '/desk/absences',
    { schema },
    form(parts, { permission }, async (visit) => {
      const typed = visit.posted.fields
      const text = absencesTexts(visit.language)
      const read = newAbsenceSchema.safeParse({ ...typed, substitute: typed.substitute || undefined })
      if (!read.success) {
        const said: Record<string, string> = { officer: text.needWho, from: text.needDay, to: text.needDay }
        const faults = Object.fromEntries(
          read.error.issues.map(({ path }) => [String(path[0]), said[String(path[0])] ?? text.needWho]),
        )
        return show(visit, { typed, faults, why: Object.values(faults)[0]!, status: 422 })
      }
      try {
        await absences.declare(visit.context, visit.place.code, read.data)
      } catch (error) {
        if (!(error instanceof Refusal) || error.status === 403) throw error
        const faults = Object.fromEntries(
          Object.entries(error.fields).map(([part, why]) => [part, why[visit.language]]),
        )
        return show(visit, { typed, faults, why: error.text[visit.language], status: error.status })
      }
      return visit.reply.redirect('/desk/absences?done=saved', 303)
    }),
  )
  server.post(
    '/desk/absences/:absence/end',
    { schema },
    form(parts, { permission }, async (visit) => {
      await absences.end(visit.context, visit.place.code, idOf(visit, 'absence'))
      return visit.reply.redirect('/desk/absences?done=ended', 303)
    }),
  )

  async function show(
    visit: Visit,
    shown: {
      said?: string | undefined
      typed?: Record<string, string>
      faults?: Record<string, string>
      why?: string
      status?: number
    },
  ) {
    const { shell, place, context, reply } = visit
    const today = localDate(clock.now())
    const listed = await absences.list(context, place.code)
    const officers = (await access.accountsOf(place.code)).map(({ id, fullName, title }) => ({
      id,
      name: fullName,
      title,
    }))
    return sendPage(
      reply,
      <AbsencesPage
        {...{ shell, officers }}
        absences={listed.map((absence) => ({ absence, state: stateOf(absence, today) }))}
        said={shown.said}
        typed={shown.typed ?? { from: today.toString(), to: today.toString() }}
        faults={shown.faults ?? {}}
        why={shown.why}
      />,
      shown.status,
    )
  }
}

function stateOf({ from, to, endedAt }: Absence, today: Temporal.PlainDate): AbsenceState {
  if (endedAt) return 'ended'
  if (Temporal.PlainDate.compare(to, today) < 0) return 'past'
  return Temporal.PlainDate.compare(from, today) > 0 ? 'later' : 'now'
}
