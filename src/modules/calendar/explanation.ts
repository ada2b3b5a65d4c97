/** "Why this date": the steps of a deadline, in the order they were taken, for a screen or a paper to put in words. */
import { DAY, dateOf, dayAt, durationOf } from './vietnam-time.ts'
import { type DayReason, isWorking, type WorkingCalendar } from './working-calendar.ts'
import { workBetween } from './working-time.ts'

export type TermUnit = 'same_day' | 'working_day' | 'calendar_day' | 'hour'

/** Why the clock starts when it does: at once, or at the next opening because papers came at such a time. */
export type StartReason =
  | 'received'
  | 'before_opening'
  | 'during_lunch'
  | 'after_closing'
  | 'day_off'
  | 'reception_window_only'

export type Step =
  | {
      readonly step: 'clock_started'
      readonly at: Temporal.Instant
      readonly received: Temporal.Instant
      readonly because: StartReason
    }
  /** 15:00 rule: due by closing of `date`. */
  | {
      readonly step: 'same_day'
      readonly cutoff: Temporal.PlainTime
      readonly received: 'before_cutoff' | 'at_or_after_cutoff'
      readonly date: Temporal.PlainDate
    }
  | {
      readonly step: 'counted_day'
      readonly date: Temporal.PlainDate
      readonly n: number
      readonly reason: DayReason
    }
  | {
      readonly step: 'counted_time'
      readonly date: Temporal.PlainDate
      readonly workingTime: Temporal.Duration
      readonly reason: DayReason
    }
  | { readonly step: 'skipped_day'; readonly date: Temporal.PlainDate; readonly reason: DayReason }
  /** The last calendar day is a day off (Civil Code art. 148.5). */
  | {
      readonly step: 'moved_to_working_day'
      readonly from: Temporal.PlainDate
      readonly to: Temporal.PlainDate
    }
  /** The clock time kept from the start lies outside that day's office hours. */
  | {
      readonly step: 'moved_into_office_hours'
      readonly from: Temporal.Instant
      readonly to: Temporal.Instant
    }
  /** Steps of the extension follow; `n` starts again at 1. */
  | {
      readonly step: 'extended'
      readonly duration: number
      readonly unit: Exclude<TermUnit, 'same_day'>
      readonly ground?: string
      readonly dueBefore: Temporal.Instant
      readonly due: Temporal.Instant
    }
  /** The working time of the pause is added to the due date; the days it is laid on follow as `counted_time`. */
  | {
      readonly step: 'paused'
      readonly from: Temporal.Instant
      readonly to: Temporal.Instant
      readonly workingTime: Temporal.Duration
      readonly dueBefore: Temporal.Instant
      readonly due: Temporal.Instant
    }
  /** Asked when no working time was left: due when the papers are back, not before. */
  | { readonly step: 'due_when_back'; readonly from: Temporal.Instant; readonly to: Temporal.Instant }
  | {
      readonly step: 'pause_open'
      readonly from: Temporal.Instant
      readonly dueBefore: Temporal.Instant
      readonly remaining: Temporal.Duration
    }
  | {
      readonly step: 'pause_ignored'
      readonly from: Temporal.Instant
      readonly to?: Temporal.Instant
      readonly because: 'ended_before_clock_started' | 'began_after_due_day'
    }
  /** Some days counted lie in years whose holidays are not published: the date is provisional. */
  | { readonly step: 'beyond_published_calendar'; readonly years: readonly number[] }

/** Days off from `from` up to, not including, `until`. */
export const skippedDays = (calendar: WorkingCalendar, from: number, until: number): Step[] => {
  const steps: Step[] = []
  for (let day = from; day < until; day++) {
    const reason = calendar.reasons[day]!
    if (!isWorking(reason)) steps.push({ step: 'skipped_day', date: dateOf(day), reason })
  }
  return steps
}

/** The working time from one local time to another, day by day, with the days off between. */
export const countedTime = (calendar: WorkingCalendar, from: number, to: number): Step[] => {
  const steps: Step[] = []
  for (let day = dayAt(from); day <= dayAt(to); day++) {
    const reason = calendar.reasons[day]!
    const date = dateOf(day)
    const work = workBetween(calendar, Math.max(from, day * DAY), Math.min(to, (day + 1) * DAY))
    if (!isWorking(reason)) steps.push({ step: 'skipped_day', date, reason })
    else if (work > 0) steps.push({ step: 'counted_time', date, workingTime: durationOf(work), reason })
  }
  return steps
}

/** One step naming the years from `from` to `to` whose days off are not published; none when all are. */
export const beyondPublished = (calendar: WorkingCalendar, from: number, to: number): Step[] => {
  const { first, last } = calendar.publishedYears
  const start = dateOf(from).year
  const end = dateOf(to).year
  if (first <= start && end <= last) return []
  const years = Array.from({ length: end - start + 1 }, (_, index) => start + index)
  return [{ step: 'beyond_published_calendar', years: years.filter((year) => year < first || year > last) }]
}
