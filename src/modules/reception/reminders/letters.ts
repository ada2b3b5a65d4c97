import type { DueMessage, Letter, Writer } from '#modules/messages'
import { dateWords } from '#modules/opening'
import type { Places } from '#modules/places'
import type { Procedures } from '#modules/procedures'
import { type Clock, localDate, startOf } from '#platform/clock'
import { Refusal } from '#platform/ledger'
import { formatTime, type Language } from '#platform/text'
import { calendarOf } from '../appointments/calendar-file.ts'
import type { Closure } from '../deps.ts'
import type { FollowedTicket } from '../follow.ts'
import type { NumberRules } from '../number-rules.ts'
import { leaveAt, waitWords } from '../waits/words.ts'
import type { MovedFacts } from './remind.ts'
import { lookEvery } from './schedule.ts'
import { reminderTexts } from './texts.ts'

/** What letters about numbers are made of. */
interface LetterDeps {
  clock: Clock
  places: Places
  procedures: Procedures
  numbers: NumberRules
  /** `https://…` without a slash at the end. */
  publicUrl: string
  follow(secret: string, language: Language): Promise<FollowedTicket>
  closureOf(place: string, at: Temporal.Instant): Promise<Closure | undefined>
}

/**
 * Writes letters to holders of numbers. Whether one is still needed is decided from the number as it stands now: a
 * reminder of a number that was given back, moved, called, or whose person is here already, is not sent.
 */
export function ticketLetters(deps: LetterDeps): Writer {
  return async (message) => {
    const { language, secret } = message
    const now = deps.clock.now()
    const ticket = await deps.follow(secret, language).catch((error) => {
      if (!(error instanceof Refusal)) throw error
    })
    if (ticket?.state !== 'waiting' || isBefore(ticket.day, localDate(now))) return undefined
    const moment = momentOf(deps, message, ticket, now)
    if (!moment || 'later' in moment) return moment
    return letterOf(deps, message, ticket, moment, now)
  }
}

/** What this letter says first, and which further paragraphs belong to it. */
interface Words {
  subject: string
  lead: string
  lines: string[]
  /** With a file for the calendar. */
  calendar?: boolean
  /** When an old day or hour was closed. */
  closedAt?: Temporal.Instant
}

function momentOf(
  deps: LetterDeps,
  message: DueMessage,
  ticket: FollowedTicket,
  now: Temporal.Instant,
): Words | { later: Temporal.Instant } | undefined {
  const { language, cause } = message
  const text = reminderTexts(language)
  const { label, day, slot } = ticket
  const when = whenWords(day, slot, language)
  const rule = slot ? [text.rule(deps.numbers.graceMinutes)] : []
  switch (message.kind) {
    case 'confirmed':
      return {
        subject: text.confirmed.subject(label, when),
        lead: text.confirmed.lead(when),
        lines: [...rule, text.confirmed.next],
        calendar: true,
      }
    case 'evening':
      if (cause !== `evening ${day}` || !isBefore(localDate(now), day)) return undefined
      return { subject: text.evening.subject(label, when), lead: text.evening.lead(when), lines: rule }
    case 'soon':
      if (!slot || cause !== `soon ${slot}` || ticket.presence === 'on_site' || !isLater(slot, now))
        return undefined
      return {
        subject: text.soon.subject(label, formatTime(slot)),
        lead: text.soon.lead(formatTime(slot)),
        lines: rule,
      }
    case 'leave':
      if (slot || cause !== `leave ${day}` || ticket.presence !== 'remote') return undefined
      return leaveWords(deps, message, ticket, now)
    case 'moved': {
      const was = message.facts as unknown as MovedFacts
      const oldDay = Temporal.PlainDate.from(was.day)
      const oldSlot = was.slot ? Temporal.Instant.from(was.slot) : undefined
      const old = whenWords(oldDay, oldSlot, language)
      const isClosure = was.by === 'closure'
      const words = isClosure ? text.closed : text.moved
      return {
        subject: words.subject(label, when),
        lead: words.lead(was.label, old),
        lines: isClosure ? [text.closed.keeps, text.closed.cannot] : [...rule, text.moved.calendar],
        calendar: true,
        ...(isClosure ? { closedAt: oldSlot ?? duringDay(oldDay, now) } : {}),
      }
    }
    default:
      throw new Error(`no letter is called ${message.kind}`)
  }
}

/** Time to leave: by the forecast, or while there is none by the people ahead. Too early: look again soon. */
function leaveWords(
  deps: LetterDeps,
  message: DueMessage,
  ticket: FollowedTicket,
  now: Temporal.Instant,
): Words | { later: Temporal.Instant } | undefined {
  const { language, facts } = message
  const { label, day, ahead = 0, wait } = ticket
  const { reminders } = deps.numbers
  const text = reminderTexts(language).leave
  const soon = now.add({ minutes: lookEvery })
  if (!day.equals(localDate(now))) return { later: isLater(startOf(day), soon) ? startOf(day) : soon }
  const way = Number(facts.wayMinutes ?? reminders.wayMinutes)
  const leave = wait && leaveAt(wait, way)
  const tellAt = leave?.subtract({ seconds: Math.round(reminders.beforeLeavingMinutes * 60) })
  if (tellAt && isLater(tellAt, now) && !ticket.turnCame)
    return { later: isLater(tellAt, soon) ? soon : tellAt }
  if (!tellAt && !ticket.turnCame && (ahead < 0 || ahead > reminders.aheadWhenUnknown)) return { later: soon }
  const lead = ticket.turnCame
    ? text.turnCame
    : leave && isLater(leave, now)
      ? text.leaveAt(formatTime(leave))
      : text.now
  return {
    subject: text.subject(label),
    lead,
    lines: [
      text.ahead(ahead),
      ...(wait?.known ? [text.wait(waitWords(wait, language))] : []),
      text.way(String(way)),
    ],
  }
}

async function letterOf(
  deps: LetterDeps,
  { language, secret }: DueMessage,
  ticket: FollowedTicket,
  words: Words,
  now: Temporal.Instant,
): Promise<Letter> {
  const { places, procedures, publicUrl } = deps
  const text = reminderTexts(language)
  const { label, day, slot } = ticket
  const ward = places.get(ticket.place)
  const procedure = ticket.procedureCode ? procedures.find(ticket.procedureCode) : undefined
  const office = places.officeName(ward, language)
  const link = `${publicUrl}${language === 'vi' ? '' : `/${language}`}/ticket/${secret}`
  const papers = procedure
    ? procedures
        .versionOn(procedure.code, day)
        .components.filter((paper) => paper.form !== 'held' && !paper.optional)
        .map((paper) => paper.short[language])
    : [text.identityCard]
  const closure = words.closedAt && (await deps.closureOf(ticket.place, words.closedAt))
  const what = procedure?.plain[language]
  const file =
    words.calendar && slot
      ? {
          name: `${label}.ics`,
          type: 'text/calendar; charset=utf-8; method=PUBLISH',
          content: calendarOf({
            ...{ ticket: { ...ticket, slot }, office, what, link, language, now },
            minutes: deps.numbers.appointments.everyMinutes,
            where: places.fullName(ward, language),
          }),
        }
      : undefined
  return {
    subject: words.subject,
    lead: words.lead,
    facts: [
      { term: text.number, detail: label },
      { term: text.when, detail: whenWords(day, slot, language) },
      { term: text.where, detail: office },
      ...(what ? [{ term: text.what, detail: what }] : []),
    ],
    lines: [...(closure ? [closure.text[language]] : []), ...words.lines],
    list: { title: text.papers, items: papers },
    link: { label: text.open, href: link },
    ...(file ? { file } : {}),
  }
}

/** `09:15, thứ Hai 23/11/2026`, or the day alone. */
function whenWords(day: Temporal.PlainDate, slot: Temporal.Instant | undefined, language: Language): string {
  if (!slot) return dateWords(day, language)
  return reminderTexts(language).slotAt(formatTime(slot), dateWords(localDate(slot), language))
}

/** A moment of a day at which a closure of that day holds. */
function duringDay(day: Temporal.PlainDate, now: Temporal.Instant): Temporal.Instant {
  return day.equals(localDate(now)) ? now : startOf(day).add({ hours: 9 })
}

const isLater = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) > 0
const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0
