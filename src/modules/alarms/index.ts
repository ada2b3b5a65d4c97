/** Alarms about places and figures. Others import only from here. */
export { type OfficerAct, officerActSchema } from './actions.ts'
export { type AlarmRows, type Alarms, createAlarms } from './alarms.ts'
export type { FoundRow } from './detectors.ts'
export { type Alarm, type ListedAlarm, shownAlarms } from './read.ts'
export { alarmsRoutes } from './routes.ts'
export { loadAlarmRules, type Rule, type Severity } from './rules.ts'
