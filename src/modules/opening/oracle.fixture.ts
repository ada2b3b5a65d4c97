/**
 * The same answers, found the slow way: for one minute of one day, walk all rules and keep the one that wins a duel.
 * It shares no code with what it checks and asks the calendar only for what a moment is without rules.
 */
import { isOpenForReception, type WorkingCalendar, workingDayReason } from '#modules/calendar'
import type { OpeningRule, State } from './rule.ts'

const DAY_MS = 86_400_000
/** 3 January 2000 was a Monday. */
const MONDAY = Date.UTC(2000, 0, 3)

export function stateByOracle(
  calendar: WorkingCalendar,
  rules: readonly OpeningRule[],
  place: string,
  field: string | undefined,
  date: string,
  minute: number,
): { state: State; rule: string | undefined } {
  let winner: OpeningRule | undefined
  for (const rule of rules) {
    if (!rule.ofCity && rule.place !== place) continue
    if (rule.field !== undefined && rule.field !== field) continue
    if (!isDayOf(rule, date)) continue
    if (!rule.override && isTakenOutOfTheWeek(calendar, date)) continue
    const within = rule.hours.some(({ open, close }) => minute >= open && minute < close)
    if (!within && rule.rest === 'usual') continue
    if (winner === undefined || beats(rule, winner)) winner = rule
  }
  if (winner) {
    const within = winner.hours.some(({ open, close }) => minute >= open && minute < close)
    return { state: within ? winner.state : 'closed', rule: winner.id }
  }
  const hour = String(Math.floor(minute / 60)).padStart(2, '0')
  const rest = String(minute % 60).padStart(2, '0')
  const instant = Temporal.Instant.from(`${date}T${hour}:${rest}:00+07:00`)
  return { state: isOpenForReception(calendar, instant, field) ? 'open' : 'closed', rule: undefined }
}

function beats(a: OpeningRule, b: OpeningRule): boolean {
  if (a.override !== b.override) return a.override
  if (a.ofCity !== b.ofCity) return b.ofCity
  if ((a.field === undefined) !== (b.field === undefined)) return b.field === undefined
  const [at, bt] = [a.createdAt.epochMilliseconds, b.createdAt.epochMilliseconds]
  return at === bt ? a.id > b.id : at > bt
}

function isTakenOutOfTheWeek(calendar: WorkingCalendar, date: string): boolean {
  const { kind } = workingDayReason(calendar, Temporal.PlainDate.from(date))
  return kind !== 'working' && kind !== 'weekend'
}

function isDayOf(rule: OpeningRule, date: string): boolean {
  if (date < rule.from.toString()) return false
  if (rule.until && date > rule.until.toString()) return false
  const ms = Date.parse(`${date}T00:00:00Z`)
  const weekday = new Date(ms).getUTCDay() || 7
  if (!rule.weekdays.includes(weekday)) return false
  const { recurrence } = rule
  if (recurrence.kind === 'weekly') {
    const anchor = Date.parse(`${recurrence.anchor}T00:00:00Z`)
    let week = Math.floor((ms - MONDAY) / DAY_MS / 7) - Math.floor((anchor - MONDAY) / DAY_MS / 7)
    while (week < 0) week += recurrence.every
    while (week >= recurrence.every) week -= recurrence.every
    return week === 0
  }
  if (recurrence.kind === 'monthly') {
    // All days of this month with this weekday, one by one.
    const same: string[] = []
    const [year, month] = date.split('-').map(Number) as [number, number]
    for (let d = new Date(Date.UTC(year, month - 1, 1)); d.getUTCMonth() === month - 1; ) {
      if ((d.getUTCDay() || 7) === weekday) same.push(d.toISOString().slice(0, 10))
      d = new Date(d.getTime() + DAY_MS)
    }
    return same.at(recurrence.nth === -1 ? -1 : recurrence.nth - 1) === date
  }
  // ISO 8601: a week belongs to the year of its Thursday, and is numbered from the first Thursday of that year.
  const thursday = new Date(ms + (4 - weekday) * DAY_MS)
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  const number = 1 + Math.floor((thursday.getTime() - first) / DAY_MS / 7)
  return (number % 2 === 1) === (recurrence.parity === 'odd')
}
