/** Alarms about places and figures. Others import only from here. */
export { type Action, type ActType, type OfficerAct, officerActSchema } from './actions.ts'
export { type AlarmRows, type Alarms, createAlarms } from './alarms.ts'
export type { FoundRow } from './detectors.ts'
export { type Alarm, type AlarmTimes, type ListedAlarm, shownAlarms } from './read.ts'
export { alarmsRoutes } from './routes.ts'
export { type HoldingRule, loadAlarmRules, type Rule, type Severity } from './rules.ts'
export { type AlarmState, isOpen, type Status } from './state.ts'
