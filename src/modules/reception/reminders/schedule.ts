import { localDate, startOf } from '#platform/clock'
import type { NumberRules } from '../number-rules.ts'

/** What is sent to the holder of a number who asked for it. */
export type Kind = 'confirmed' | 'evening' | 'soon' | 'leave' | 'moved'

/** A reminder that will be due, and the moment it is about: when that has changed it is not sent. */
export interface Reminder {
  kind: Extract<Kind, 'evening' | 'soon' | 'leave'>
  /** The same for the same day or hour: `evening 2026-11-23`. */
  cause: string
  dueAt: Temporal.Instant
}

/** How often it is asked whether it is time to leave, in minutes. */
export const lookEvery = 5

/**
 * When the holder of a number is reminded: on the evening before its day; then before its hour, or, without an hour, when
 * it is time to leave (which is known on the day only, so from its beginning on it is asked again and again). What would
 * be due in the past is left out.
 * @param opens when numbers begin on that day
 */
export function remindersOf(
  ticket: { day: Temporal.PlainDate; slot: Temporal.Instant | undefined },
  rules: NumberRules['reminders'],
  opens: Temporal.Instant,
  now: Temporal.Instant,
): Reminder[] {
  const { day, slot } = ticket
  const reminders: Reminder[] = [
    {
      kind: 'evening',
      cause: `evening ${day}`,
      dueAt: startOf(day.subtract({ days: 1 })).add({ minutes: rules.eveningAt }),
    },
  ]
  if (slot)
    reminders.push({
      kind: 'soon',
      cause: `soon ${slot}`,
      dueAt: slot.subtract({ seconds: Math.round(rules.beforeMinutes * 60) }),
    })
  const coming = reminders.filter(({ dueAt }) => isAfter(dueAt, now))
  if (slot || Temporal.PlainDate.compare(day, localDate(now)) < 0) return coming
  const next = now.add({ minutes: lookEvery })
  return [...coming, { kind: 'leave', cause: `leave ${day}`, dueAt: isAfter(opens, next) ? opens : next }]
}

const isAfter = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) > 0
