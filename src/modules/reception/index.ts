export { calendarOf } from './appointments/calendar-file.ts'
export {
  type AppointmentWish,
  type FollowedAppointment,
  type HeldSlot,
  holdOverTask,
} from './appointments/hold.ts'
export type { MovedTicket } from './appointments/move.ts'
export type { OfferedSlot } from './appointments/seats.ts'
export type { Block, Lease } from './blocks.ts'
export type { Board, BoardCall } from './board.ts'
export { moveClosedTask } from './closures.ts'
export { explainNumbers, type MachinesToday, type NumberRun } from './day-record.ts'
export type { Dossiers } from './declare.ts'
export type { Rating, TicketWish } from './deps.ts'
export {
  className,
  type DispatchPolicy,
  type Ranked,
  type Reason,
  rank,
  type Waiting,
} from './dispatch.ts'
export { dossierQuestion, dossiersTyped, dossierWords, laneWords } from './dossier-words.ts'
export { classesOfPeople, manyDossiers } from './dossiers.ts'
export type { FollowedTicket } from './follow.ts'
export {
  callingOrder,
  cityOf,
  type EventLog,
  Forecaster,
  forecastWaits,
  type Hall,
  type HallEvent,
  type Learned,
  LiveHall,
  type LiveTicket,
  modelOf,
  nothingLearned,
  type Quantiles,
  readEventLogs,
  Teaching,
  type WaitForecast,
  workClock,
} from './forecast/index.ts'

export { mix, stream } from './forecast/random.ts'
export type { HallNow } from './halls-now.ts'
export type { HelpCall } from './help.ts'

export type { CounterTimes, Doing } from './history/counters.ts'
export type { HallFigures, Waits } from './history/figures.ts'
export type { TicketHistory } from './history/fold.ts'
export type { Journey } from './history/journeys.ts'
export { type NumberRules, numberRulesSchema } from './number-rules.ts'
export type { OfflineTicket, SettledTicket } from './offline.ts'
export { type Parking, resumeTask } from './park.ts'
export type { PolicyDraft } from './policy/draft.ts'
export { createPolicies, type Policies } from './policy/policies.ts'
export { policyRoutes } from './policy/routes.ts'
export { firstPolicySchema, type HeldPolicy, type PolicyVersion, type Rule } from './policy/version.ts'
export { policyDifferences, policyWords } from './policy/words.ts'
export type { ExpectedNumber, Presence } from './presence.ts'
export type { Queue, QueueTicket, Stage } from './queue.ts'
export type { QueueMonitor } from './queue-monitor.ts'
export { createReception, type Reception } from './reception.ts'
export { hallClosed, identityNeeded } from './refusals.ts'
export { ticketLetters } from './reminders/letters.ts'
export type { Comparison, GroupComparison } from './replay/compare.ts'
export type { CounterDay, HallDay, Person, Step, Wait } from './replay/hall-day.ts'
export { hallDayOfLog, type PastLog, type Period } from './replay/read.ts'
export { type ReplayedDay, replay } from './replay/replay.ts'
export { receptionRoutes } from './routes.ts'
export { drawCity, drawOffice, type Office, simulateDay, withLane } from './simulation/index.ts'
export type { Skill } from './skills.ts'
export type { Demand } from './staffing/demand.ts'
export { type PlannedSlot, planOf } from './staffing/plan.ts'
export type { CalledTicket } from './step.ts'
export type { TakenTicket } from './take.ts'
export { type Accuracy, enough, isEnough, type Score, smallest } from './waits/accuracy.ts'
export type { DayPlan } from './waits/day-log.ts'
export type { ExpectedWait, QueueWait } from './waits/expected-wait.ts'
export {
  chanceWords,
  isClearlyShorter,
  leaveAt,
  shortWaitWords,
  waitClock,
  waitWords,
} from './waits/words.ts'
