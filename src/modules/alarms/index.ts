/** Alarms about places and figures. Others import only from here. */
export { type OfficerAct, officerActSchema } from './actions.ts'
export { type AlarmRows, type Alarms, createAlarms } from './alarms.ts'
export type { FoundRow } from './found.ts'
export type { HoldingRule, RuleChange } from './holding.ts'
export {
  type AlarmOverview,
  type AlarmQuestion,
  type AlarmTally,
  alarmsOnPage,
  type Counted,
  counted,
  type Durations,
  type PastAlarm,
} from './overview.ts'
export { type Alarm, type ListedAlarm, shownAlarms } from './read.ts'
export { alarmsRoutes } from './routes.ts'
export { boundsOf, longestChangeDays, type WantedChange } from './rule-changes.ts'
export { loadAlarmRules, type Rule, type Severity } from './rules.ts'
export { type AlarmState, type Status, statuses } from './state.ts'
export type { Trial } from './trial.ts'
export { alarmWords } from './words-texts.ts'
