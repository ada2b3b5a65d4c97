/**
 * Vietnamese wall-clock time as plain numbers.
 *
 * A deadline is asked for on every list and every board, so inside this module time is arithmetic:
 * - a **local time** is milliseconds since 2000-01-01T00:00 in Vietnam;
 * - a **day** is whole days since 2000-01-01;
 * - a **clock** is milliseconds since local midnight.
 * Temporal values come in and go out only through this file.
 */

export const TIME_ZONE = 'Asia/Ho_Chi_Minh'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

export const FIRST_YEAR = 2000
export const LAST_YEAR = 2099

/**
 * UTC+7 has been constant since 13 June 1975, with no daylight saving; `vietnam-time.test.ts` asks the time-zone
 * database for it, so a change of law would fail a test before it failed a citizen.
 */
const LOCAL_ZERO = Temporal.Instant.from('2000-01-01T00:00:00+07:00').epochMilliseconds

const { dates, firstDayOfYear } = listDates()

/** Number of days this module knows, 2000-01-01 to 2099-12-31. */
export const DAYS = dates.length

/**
 * Local time (ms) of an instant. Instants finer than a millisecond are cut down to it.
 * @throws RangeError outside 2000–2099: a date there is a mistake, not a dossier.
 */
export const localOf = (instant: Temporal.Instant): number => {
  const local = instant.epochMilliseconds - LOCAL_ZERO
  assertKnown(dayAt(local), () => instant.toString())
  return local
}

export const instantOf = (local: number): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(local + LOCAL_ZERO)

export const dayAt = (local: number): number => Math.floor(local / DAY)

export const clockAt = (local: number): number => local - dayAt(local) * DAY

/** @throws RangeError outside 2000–2099. */
export const dayOf = (date: Temporal.PlainDate): number => {
  const first = firstDayOfYear[date.year - FIRST_YEAR]
  if (first === undefined) throw outOfRange(date.toString())
  return first + date.dayOfYear - 1
}

/** @throws RangeError outside 2000–2099. */
export const dateOf = (day: number): Temporal.PlainDate => {
  assertKnown(day, () => `day ${day}`)
  return dates[day]!
}

/** ISO weekday of a day: 1 Monday … 7 Sunday. 2000-01-01 was a Saturday. */
export const weekdayOf = (day: number): number => ((day + 5) % 7) + 1

export const clockOf = (time: Temporal.PlainTime): number =>
  time.hour * HOUR + time.minute * MINUTE + time.second * 1000 + time.millisecond

export const timeOf = (clock: number): Temporal.PlainTime =>
  new Temporal.PlainTime(
    Math.floor(clock / HOUR),
    Math.floor((clock % HOUR) / MINUTE),
    Math.floor((clock % MINUTE) / 1000),
    clock % 1000,
  )

/** A length of working time (ms, may be negative) as hours, minutes, seconds: never as days, which would mislead. */
export const durationOf = (length: number): Temporal.Duration =>
  new Temporal.Duration(
    0,
    0,
    0,
    0,
    Math.trunc(length / HOUR),
    Math.trunc((length % HOUR) / MINUTE),
    Math.trunc((length % MINUTE) / 1000),
    length % 1000,
  )

function assertKnown(day: number, name: () => string): void {
  if (!(day >= 0 && day < DAYS)) throw outOfRange(name())
}

function outOfRange(what: string): RangeError {
  return new RangeError(`${what} is outside the years ${FIRST_YEAR}–${LAST_YEAR} the working calendar knows`)
}

function listDates() {
  const dates: Temporal.PlainDate[] = []
  const firstDayOfYear: number[] = []
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    firstDayOfYear.push(dates.length)
    for (let month = 1; month <= 12; month++) {
      const first = new Temporal.PlainDate(year, month, 1)
      for (let day = 1; day <= first.daysInMonth; day++) dates.push(new Temporal.PlainDate(year, month, day))
    }
  }
  return { dates, firstDayOfYear }
}
