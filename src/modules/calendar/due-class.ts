import { dayAt, localOf } from './vietnam-time.ts'
import type { WorkingCalendar } from './working-calendar.ts'

export type DueClass = 'early' | 'on_time' | 'late' | 'in_time' | 'soon' | 'overdue'

/**
 * The class a dossier has in the reports (*trước hạn, đúng hạn, quá hạn*; open: *trong hạn, sắp đến hạn, quá hạn*).
 * What counts is the due **day** in Vietnam (reporting practice, domain.md §2.4; Civil Code 2015 art. 148.6: a limit
 * ends at the end of its last day). A result at 16:00 of a dossier due that day at 10:00 is on time, so an open one is
 * not overdue before midnight either.
 *
 * `soon`: at most `soonWorkingDays` working days after today until the due day; 0 means due today. While a pause is
 * open there is no due date, and nothing to ask.
 */
export const dueClass = (
  calendar: WorkingCalendar,
  question: {
    readonly due: Temporal.Instant
    readonly finished?: Temporal.Instant | undefined
    readonly now: Temporal.Instant
    readonly soonWorkingDays: number
  },
): DueClass => {
  const due = dayAt(localOf(question.due))
  if (question.finished) {
    const finished = dayAt(localOf(question.finished))
    if (finished < due) return 'early'
    return finished === due ? 'on_time' : 'late'
  }
  const today = dayAt(localOf(question.now))
  if (today > due) return 'overdue'
  const left = calendar.workingDaysBefore[due + 1]! - calendar.workingDaysBefore[today + 1]!
  return left <= question.soonWorkingDays ? 'soon' : 'in_time'
}
