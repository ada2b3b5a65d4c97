/** Working time and deadlines. Pure: knows no database, no clock and no dossier. Others import only from here. */
export {
  type Deadline,
  type DeadlineRequest,
  deadline,
  type Extension,
  receptionDeadline,
} from './deadline.ts'
export { type DueClass, dueClass } from './due-class.ts'
export type { StartReason, Step, TermUnit } from './explanation.ts'
export { loadCalendar } from './load-calendar.ts'
export {
  isOpenForReception,
  type OfficeWindow,
  officeWindows,
  queueWindows,
  receptionHours,
} from './office-hours.ts'
export type { Pause } from './pauses.ts'
export {
  buildCalendar,
  type CalendarOptions,
  type DayReason,
  type WorkingCalendar,
} from './working-calendar.ts'
export { addWorkingDays, isPublished, isWorkingDay, nextWorkingDay, workingDayReason } from './working-day.ts'
export { addWorkingHours, workingTimeBetween } from './working-time.ts'
