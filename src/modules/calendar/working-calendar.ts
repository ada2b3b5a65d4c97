/**
 * The working calendar as one immutable value: the law's days off and the office's hours, laid out day by day so
 * that every question is a look-up.
 *
 * Monday to Friday are working days; holidays are those of Labour Code 2019 art. 112; a holiday on a rest day gives
 * the next working day off (art. 111); swapped days are decided anew each year, so they are data, never code.
 */
import { createHash } from 'node:crypto'
import {
  type Confidence,
  type Holiday,
  type OfficeHours,
  parseHolidays,
  parseOfficeHours,
  weekdayNumber,
} from './calendar-data.ts'
import { clockOf, DAYS, dayOf, FIRST_YEAR, LAST_YEAR, TIME_ZONE, weekdayOf } from './vietnam-time.ts'

/** Why a day is, or is not, a working day. `name` is the Vietnamese name in the published list. */
export type DayReason =
  | { readonly kind: 'working'; readonly pendingHoliday?: string }
  | { readonly kind: 'weekend' }
  | {
      readonly kind: 'public_holiday' | 'compensatory_day_off' | 'swapped_day_off' | 'swapped_working_day'
      readonly name: string
      readonly confidence: Confidence
    }

/** Part of a day the office is open, `open` ≤ t < `close`, in milliseconds since midnight. */
export type ClockWindow = { readonly open: number; readonly close: number }

type Numbers = { readonly length: number; readonly [index: number]: number }

export type WorkingCalendar = {
  /** Hash of the content. Keep it beside every deadline you store: same version, same answer. */
  readonly version: string
  readonly timeZone: typeof TIME_ZONE
  /** Years whose days off are published; outside them only weekends and fixed-date holidays are known. */
  readonly publishedYears: { readonly first: number; readonly last: number }

  // The rest is this module's own and may change shape: ask the functions of index.ts instead.
  readonly reasons: readonly DayReason[]
  readonly windows: readonly (readonly ClockWindow[])[]
  /** Working time (ms) before each day since 2000-01-01, with one more entry for the end. */
  readonly workedBefore: Numbers
  /** How many working days lie before each day, with one more entry for the end. */
  readonly workingDaysBefore: Numbers
  readonly workingDays: Numbers
  readonly reception: readonly ReceptionWindows[]
  readonly queue: readonly { readonly fromDay: number; readonly window: ClockWindow }[]
}

type ReceptionWindows = {
  readonly fromDay: number
  readonly toDay: number
  readonly fields: readonly string[] | undefined
  readonly weekdays: readonly number[]
  readonly windows: readonly ClockWindow[]
}

export type CalendarOptions = {
  /**
   * Days listed as `public_holiday_pending` that have become law, such as 24/11 "Ngày Văn hóa Việt Nam" (NQ
   * 80-NQ/TW, waiting for Labour Code art. 112 to be amended). Off unless named here.
   */
  readonly pendingHolidaysInForce?: readonly Temporal.PlainDate[]
}

const WORKING: DayReason = Object.freeze({ kind: 'working' })
const WEEKEND: DayReason = Object.freeze({ kind: 'weekend' })

/** Holidays with a fixed date (Labour Code art. 112), for years whose list is not published. */
const FIXED_HOLIDAYS = [
  { month: 1, day: 1, name: 'Tết Dương lịch' },
  { month: 4, day: 30, name: 'Ngày Chiến thắng' },
  { month: 5, day: 1, name: 'Quốc tế Lao động' },
  { month: 9, day: 2, name: 'Quốc khánh' },
] as const

/**
 * The calendar made of the parsed JSON of `holidays.json` and `office-hours.json`.
 * @throws Error naming every fault of a file, or a pending holiday that is not in the list.
 */
export const buildCalendar = (
  files: { readonly holidays: unknown; readonly officeHours: unknown },
  options: CalendarOptions = {},
): WorkingCalendar => {
  const holidays = parseHolidays(files.holidays)
  const hours = parseOfficeHours(files.officeHours)
  const inForce = new Set(options.pendingHolidaysInForce?.map(String))
  assertPending(holidays, inForce)

  const publishedYears = Object.freeze({ first: holidays[0]!.date.year, last: holidays.at(-1)!.date.year })
  const reasons = listReasons(holidays, inForce, publishedYears)
  const windows = listWindows(reasons, hours)
  return Object.freeze({
    version: hashOf({ holidays, hours, pendingHolidaysInForce: [...inForce].sort() }),
    timeZone: TIME_ZONE,
    publishedYears,
    reasons: Object.freeze(reasons),
    windows: Object.freeze(windows),
    ...addUp(reasons, windows),
    reception: Object.freeze(hours.reception.map(receptionWindows)),
    queue: Object.freeze(
      hours.queue.map(({ from, first, last }) =>
        Object.freeze({ fromDay: dayOf(from), window: clockWindow({ open: first, close: last }) }),
      ),
    ),
  })
}

export const isWorking = (reason: DayReason): boolean =>
  reason.kind === 'working' || reason.kind === 'swapped_working_day'

/** The entry in force on a day: the last that has begun; before the first, the first. */
export const entryOn = <Entry extends { readonly fromDay: number }>(
  entries: readonly Entry[],
  day: number,
): Entry => entries.findLast((entry) => entry.fromDay <= day) ?? entries[0]!

function assertPending(holidays: readonly Holiday[], inForce: ReadonlySet<string>): void {
  for (const date of inForce)
    if (!holidays.some((day) => day.kind === 'public_holiday_pending' && day.date.toString() === date))
      throw new Error(`holidays.json has no pending holiday on ${date} to bring into force`)
}

function listReasons(
  holidays: readonly Holiday[],
  inForce: ReadonlySet<string>,
  published: { first: number; last: number },
): DayReason[] {
  const reasons = Array.from({ length: DAYS }, (_, day) => (weekdayOf(day) >= 6 ? WEEKEND : WORKING))
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    if (published.first <= year && year <= published.last) continue
    for (const { month, day, name } of FIXED_HOLIDAYS)
      reasons[dayOf(new Temporal.PlainDate(year, month, day))] = Object.freeze({
        kind: 'public_holiday',
        name,
        confidence: 'high',
      })
  }
  for (const holiday of holidays) {
    const day = dayOf(holiday.date)
    reasons[day] = reasonOf(holiday, inForce.has(holiday.date.toString()), reasons[day]!)
  }
  return reasons
}

function reasonOf(
  { kind, name_vi: name, confidence }: Holiday,
  inForce: boolean,
  usual: DayReason,
): DayReason {
  if (kind !== 'public_holiday_pending') return Object.freeze({ kind, name, confidence })
  if (inForce) return Object.freeze({ kind: 'public_holiday', name, confidence })
  return usual === WORKING ? Object.freeze({ kind: 'working', pendingHoliday: name }) : usual
}

function listWindows(reasons: readonly DayReason[], hours: OfficeHours): (readonly ClockWindow[])[] {
  const entries = hours.office.map(({ from, windows }) => ({
    fromDay: dayOf(from),
    windows: clockWindows(windows),
  }))
  const closed: readonly ClockWindow[] = Object.freeze([])
  return reasons.map((reason, day) => (isWorking(reason) ? entryOn(entries, day).windows : closed))
}

function addUp(reasons: readonly DayReason[], windows: readonly (readonly ClockWindow[])[]) {
  const workedBefore = new Float64Array(DAYS + 1)
  const workingDaysBefore = new Int32Array(DAYS + 1)
  const workingDays: number[] = []
  for (let day = 0; day < DAYS; day++) {
    const worked = windows[day]!.reduce((sum, { open, close }) => sum + close - open, 0)
    workedBefore[day + 1] = workedBefore[day]! + worked
    if (isWorking(reasons[day]!)) workingDays.push(day)
    workingDaysBefore[day + 1] = workingDays.length
  }
  return { workedBefore, workingDaysBefore, workingDays: Int32Array.from(workingDays) }
}

function receptionWindows(entry: OfficeHours['reception'][number]): ReceptionWindows {
  return Object.freeze({
    fromDay: dayOf(entry.from),
    toDay: entry.to ? dayOf(entry.to) : DAYS,
    fields: entry.fields,
    weekdays: entry.weekdays.map(weekdayNumber),
    windows: clockWindows(entry.windows),
  })
}

function clockWindows(windows: readonly { open: Temporal.PlainTime; close: Temporal.PlainTime }[]) {
  return Object.freeze(windows.map(clockWindow).toSorted((a, b) => a.open - b.open))
}

function clockWindow({ open, close }: { open: Temporal.PlainTime; close: Temporal.PlainTime }): ClockWindow {
  return Object.freeze({ open: clockOf(open), close: clockOf(close) })
}

function hashOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16)
}
