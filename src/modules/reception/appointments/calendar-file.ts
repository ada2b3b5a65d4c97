import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { Language } from '#platform/text'
import type { FollowedTicket } from '../follow.ts'
import { calendarTexts } from './calendar-texts.ts'

/**
 * An appointment for a person's own calendar (iCalendar, RFC 5545), which reminds them a day and two hours before. The
 * same appointment has the same UID: after a move the calendar changes its entry instead of making a second.
 */
export function calendarOf(it: {
  ticket: FollowedTicket & { slot: Temporal.Instant }
  /** How long it is set down for. */
  minutes: number
  office: string
  where: string
  what: string | undefined
  /** The ticket's own page. */
  link: string
  language: Language
  now: Temporal.Instant
}): string {
  const { ticket, minutes, office, where, what, link, language, now } = it
  const text = calendarTexts(language)
  const calendar = ical({
    prodId: { company: 'Mot Cua', product: 'mot-cua' },
    method: ICalCalendarMethod.PUBLISH,
  })
  const dateOf = (at: Temporal.Instant) => new Date(at.epochMilliseconds)
  const event = calendar.createEvent({
    id: ticket.id,
    sequence: ticket.version,
    stamp: dateOf(now),
    start: dateOf(ticket.slot),
    end: dateOf(ticket.slot.add({ minutes })),
    summary: text.event(ticket.label, office),
    description: [what, link].filter((line) => line !== undefined).join('\n'),
    location: where,
    url: link,
    status: ticket.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  const remind = (description: string, seconds: number) =>
    event.createAlarm({ type: ICalAlarmType.display, description, trigger: seconds })
  remind(text.remindTomorrow, 24 * 60 * 60)
  remind(text.remindSoon, 2 * 60 * 60)
  return calendar.toString()
}
