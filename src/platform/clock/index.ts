/** All time in the house comes through a clock, so that tests and replays can bring their own. */
export interface Clock {
  now(): Temporal.Instant
  /** When the world's own clocks show what this one shows at a moment; absent where that is the same. */
  worldTime?(moment: Temporal.Instant): Temporal.Instant
}

/** Vietnam keeps UTC+7 all year (no daylight saving). */
export const zone = 'Asia/Ho_Chi_Minh'

/** To the microsecond, as PostgreSQL keeps it: a moment is the same before it was stored and after. */
export const systemClock: Clock = {
  now: () => Temporal.Now.instant().round({ smallestUnit: 'microsecond', roundingMode: 'floor' }),
}

/** Begins at a moment and goes on from there as time does: for a demonstration of days gone by. */
export function clockFrom(start: Temporal.Instant): Clock {
  const behind = systemClock.now().since(start)
  return {
    now: () => systemClock.now().subtract(behind),
    worldTime: (moment) => moment.add(behind),
  }
}

/** What a clock of the house shows when the world's own show this: for moments that the database wrote down by itself. */
export function houseTime(clock: Clock, worldMoment: Temporal.Instant): Temporal.Instant {
  const now = clock.now()
  const ahead = clock.worldTime?.(now).since(now)
  return ahead ? worldMoment.subtract(ahead) : worldMoment
}

/** A clock that stands still until it is moved. */
export function manualClock(start: string | Temporal.Instant): Clock & {
  set(to: string | Temporal.Instant): void
  advance(by: Temporal.DurationLike): void
} {
  let instant = Temporal.Instant.from(start)
  return {
    now: () => instant,
    set: (to) => {
      instant = Temporal.Instant.from(to)
    },
    advance: (by) => {
      instant = instant.add(by)
    },
  }
}

/** The calendar date in Vietnam at an instant. */
export function localDate(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate()
}

/** Midnight in Vietnam, when a date begins. */
export function startOf(day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime(zone).toInstant()
}
