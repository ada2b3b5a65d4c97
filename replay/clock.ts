import { AsyncLocalStorage } from 'node:async_hooks'
import { type Clock, zone } from '#platform/clock'

/** The clock of a house that is fast-forwarded. */
export interface ReplayClock extends Clock {
  /** What it shows to whoever has no moment of their own. */
  set(to: Temporal.Instant): void
  /** Runs something at a moment: wards work beside each other, each at its own minute. */
  at<Answer>(moment: Temporal.Instant, body: () => Promise<Answer>): Promise<Answer>
}

export function replayClock(start: Temporal.Instant): ReplayClock {
  const own = new AsyncLocalStorage<Temporal.Instant>()
  let common = start
  return {
    now: () => own.getStore() ?? common,
    set(to) {
      common = to
    },
    at: (moment, body) => own.run(moment, body),
  }
}

/** A moment of a day in Vietnam. @param minute after midnight; may be a fraction, or beyond the day */
export function momentOf(date: string, minute: number): Temporal.Instant {
  return Temporal.PlainDate.from(date)
    .toZonedDateTime(zone)
    .toInstant()
    .add({ seconds: Math.round(minute * 60) })
}
