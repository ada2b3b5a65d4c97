import { createHmac } from 'node:crypto'
import { startOf } from '#platform/clock'
import { instantOn } from '../days.ts'
import type { Hours } from '../deps.ts'
import type { NumberRules } from '../number-rules.ts'

/** An hour that can be booked, with its seats: each is offered from a moment of its own. */
export interface Slot {
  startsAt: Temporal.Instant
  /** From when each seat is offered; seat 1 first. */
  seats: Temporal.Instant[]
}

/**
 * The hours of a day that can be booked. Pure: the same day under the same rules and key always gives the same slots.
 *
 * Half of the seats are offered on the first day on which the day can be booked, half on the day before, so that those
 * who cannot plan a week ahead find some too. Each comes at a minute of its own, drawn from the installation's key:
 * there is no opening minute at which machines could be quicker than people.
 * @param hours in which the hall gives out numbers
 * @param counters that call the group
 */
export function slotsOf(it: {
  rules: NumberRules
  key: Buffer
  place: string
  series: string
  day: Temporal.PlainDate
  hours: readonly Hours[]
  counters: number
}): Slot[] {
  const { appointments, advance } = it.rules
  const { from, until, everyMinutes, seatsPerCounter } = appointments
  const count = Math.max(1, Math.round(it.counters * seatsPerCounter))
  const minutes = it.hours.flatMap(({ open, close }) => {
    const first = Math.max(from, Math.ceil(open / everyMinutes) * everyMinutes)
    const last = Math.min(until, close) - everyMinutes
    return Array.from(
      { length: Math.max(0, Math.floor((last - first) / everyMinutes) + 1) },
      (_, n) => first + n * everyMinutes,
    )
  })
  return minutes.map((minute) => ({
    startsAt: instantOn(it.day, minute),
    seats: Array.from({ length: count }, (_, n) => {
      const drawn = createHmac('sha256', it.key)
        .update(`seat ${it.place} ${it.series} ${it.day} ${minute} ${n + 1}`)
        .digest()
      // With one seat an hour, every second hour is kept for the day before.
      const late = count > 1 ? n % 2 === 1 : drawn.readUInt8(4) % 2 === 1
      const offered = startOf(it.day.subtract({ days: late ? Math.min(1, advance.days) : advance.days }))
      return offered.add({ minutes: drawn.readUInt32BE(0) % minutesOfDay })
    }),
  }))
}

const minutesOfDay = 24 * 60

/** When an hour that was let go is offered again: some time between the two, which nobody can know. */
export function offeredAgain(
  rules: NumberRules,
  at: Temporal.Instant,
  random = Math.random,
): Temporal.Instant {
  const [least, most] = rules.appointments.cooldownMinutes
  return at.add({ seconds: Math.round(60 * (least + (most - least) * random())) })
}
