import { addWorkingDays, officeWindows, type WorkingCalendar } from '#modules/calendar'
import type { Writer } from '#modules/messages'
import { localDate, zone } from '#platform/clock'
import { sql } from '#platform/db'
import { systemContext } from '#platform/ledger'
import { formatDateTime } from '#platform/text'
import { isOfficeOpen } from '../decide.ts'
import type { Deps } from '../deps.ts'
import { rulesOn } from '../holding.ts'
import { readChanges } from '../rule-changes.ts'
import { type AlarmState, ownerOf } from '../state.ts'
import { alarmWords } from '../words-texts.ts'
import { subjectOf } from './address.ts'
import { type LetterFacts, letterKind } from './tell.ts'
import { letterTexts } from './texts.ts'

const context = systemContext('alarms')

/**
 * Writes to those whose turn an alarm is. Whether a letter is still needed is decided when it goes: none for an alarm that
 * somebody took on, put off or closed, that cleared or went further up, and none to whom it is no longer the turn. In quiet
 * hours it waits for opening: the mail server may have been away until then.
 */
export function alarmLetters(deps: Deps): Writer {
  const { ledger, clock, calendar, access, places, publicUrl } = deps
  return async ({ subject, kind, facts, language }) => {
    if (kind !== letterKind) throw new Error(`no letter is called ${kind}`)
    const { alarm: id, rung } = facts as unknown as LetterFacts
    const state = await ledger.read(context, 'alarm.read', async (tx) => {
      const row = await tx.find<{ state: AlarmState }>(sql`select state from alarms.alarm where id = ${id}`)
      if (row?.state.status !== 'raised' || row.state.rung !== rung) return undefined
      const holders = await access.holdersOf(tx, ownerOf(row.state).permission, row.state.place)
      return holders.some((actor) => subjectOf(actor) === subject) ? row.state : undefined
    })
    if (!state) return undefined
    const now = clock.now()
    const rules = rulesOn(deps.rules, await readChanges(ledger, context), localDate(now), state.place)
    const rule = rules.find((it) => it.id === state.rule)
    if (!rule) return undefined
    if (rule.quiet === 'office' && !isOfficeOpen(calendar, now)) return { later: nextOpening(calendar, now) }
    const text = letterTexts(language)
    const place = places.fullName(places.get(state.place), language)
    const level = alarmWords(language).severity[state.severity]
    const name = rule.name[language]
    const query = language === 'vi' ? '' : `?lang=${language}`
    return {
      subject: text.subject(level, name, place),
      lead: rung > 0 ? text.leadFurther : text.lead,
      facts: [
        { term: text.what, detail: name },
        { term: text.where, detail: place },
        { term: text.level, detail: level },
        { term: text.since, detail: formatDateTime(Temporal.Instant.from(state.raisedAt)) },
      ],
      lines: [`${text.next}: ${rule.next[language]}`, text.once],
      link: { label: text.open, href: `${publicUrl}/desk/alarms/${id}${query}` },
    }
  }
}

/** When the office opens next, today or on the next working day. */
export function nextOpening(calendar: WorkingCalendar, at: Temporal.Instant): Temporal.Instant {
  const today = localDate(at)
  const openings = [0, 1].flatMap((days) => {
    const day = addWorkingDays(calendar, today, days)
    return officeWindows(calendar, day).map(({ open }) =>
      day.toZonedDateTime({ timeZone: zone, plainTime: open }).toInstant(),
    )
  })
  return openings.find((opening) => Temporal.Instant.compare(opening, at) > 0)!
}
