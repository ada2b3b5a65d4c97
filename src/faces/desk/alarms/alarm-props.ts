import type { Alarm, AlarmRows, FoundRow, OfficerAct, Rule } from '#modules/alarms'
import type { Shell } from '../frame.tsx'

/** What the page of an alarm is given. */
export interface AlarmPageProps {
  shell: Shell
  alarm: Alarm
  rule: Rule | undefined
  rows: AlarmRows
  /** The list of a figure, on the page that shows it. */
  listHref: string | undefined
  possible: OfficerAct['type'][]
  /** When it goes further up, and to whom, if nobody takes it on. */
  escalation: { at: Temporal.Instant; permission: string } | undefined
  /** Moments an alarm may come back at, by what is done. */
  moments: Record<'acknowledge' | 'snooze', readonly Temporal.Instant[]>
  nameOf: (place: string) => string
  stepName: (step: string) => string
  /** Where somebody can do something about a row; undefined where this officer may not. */
  rowHref: (row: FoundRow) => string | undefined
  typed: Record<string, string>
  fault: string | undefined
  saved: boolean
}
