/** What a rule of opening hours says, and the words for the times and recurrences it is made of. */
import type { Text } from '#platform/text'

/**
 * What a hall is at a minute. `open`: numbers are given and everybody is received; `by_appointment`: only those with an
 * appointment; `self_service`: the machines can be used, nobody is at the counters; `closed`.
 */
export const states = ['open', 'closed', 'by_appointment', 'self_service'] as const
export type State = (typeof states)[number]

/** Part of a day in minutes since midnight, `open` ≤ t < `close` ≤ 1440. Never past midnight. */
export interface Hours {
  readonly open: number
  readonly close: number
}

export const MINUTES_OF_DAY = 24 * 60

/** On which of its weekdays a rule holds. */
export type Recurrence =
  /** Every `every`-th week, counted in weeks from Monday to Sunday from the week of `anchor` on, and back from it. */
  | { readonly kind: 'weekly'; readonly every: number; readonly anchor: Temporal.PlainDate }
  /** Only the n-th such weekday of its month; -1 is the last, and a fifth one that a month does not have is skipped. */
  | { readonly kind: 'monthly'; readonly nth: 1 | 2 | 3 | 4 | 5 | -1 }
  /** Weeks with an odd or even ISO number. After a year of 53 weeks two odd weeks follow each other. */
  | { readonly kind: 'iso_week'; readonly parity: 'odd' | 'even' }

/** What somebody says about opening hours; a version of it is one row. */
export interface RuleDraft {
  /** Vietnamese name of the field it is for; undefined: for all fields. */
  readonly field: string | undefined
  /** What people read as the reason: `Nghỉ bão`. */
  readonly name: Text
  readonly from: Temporal.PlainDate
  /** Last day; undefined: until further notice. */
  readonly until: Temporal.PlainDate | undefined
  /** An exception, which beats the usual hours, holidays and swapped days. */
  readonly override: boolean
  readonly state: State
  /** ISO weekdays, 1 Monday … 7 Sunday, at least one. */
  readonly weekdays: readonly number[]
  readonly recurrence: Recurrence
  /** In order, not touching each other. None: the whole day, which only `closed` may say. */
  readonly hours: readonly Hours[]
  /** What the rest of the day is: closed, or what it would be without this rule. */
  readonly rest: 'closed' | 'usual'
  /** More words for the public than the name, for a closure people did not expect. */
  readonly message: Text | undefined
}

/** A rule as it holds: `from` and `until` are cut to the days on which this version decides. */
export interface OpeningRule extends RuleDraft {
  readonly id: string
  readonly version: number
  /** Code of a ward, or of the city for all its wards. */
  readonly place: string
  /** For every ward of the city. */
  readonly ofCity: boolean
  /** When the rule was first made; a later version does not change its rank. */
  readonly createdAt: Temporal.Instant
}

/** `08:05`, and `24:00` for the end of the day. */
export function clockWords(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

/** Minutes of `08:05` … `24:00`; undefined for anything else. */
export function minuteOf(clock: string): number | undefined {
  const [, hour, minute] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(clock.trim()) ?? []
  const minutes = Number(hour) * 60 + Number(minute)
  return hour !== undefined && minutes <= MINUTES_OF_DAY ? minutes : undefined
}

/** In order, with those that touch or overlap made one. */
export function joinHours(hours: readonly Hours[]): Hours[] {
  const joined: Hours[] = []
  for (const next of hours.toSorted((a, b) => a.open - b.open)) {
    const last = joined.at(-1)
    if (last && next.open <= last.close)
      joined[joined.length - 1] = { open: last.open, close: Math.max(last.close, next.close) }
    else joined.push({ open: next.open, close: next.close })
  }
  return joined
}
