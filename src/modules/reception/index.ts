export type { Board, BoardCall } from './board.ts'
export type { Rating, TicketWish } from './deps.ts'
export {
  className,
  type DispatchPolicy,
  policySchema,
  type Ranked,
  type Reason,
  rank,
  type Waiting,
} from './dispatch.ts'
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
  type WaitForecast,
  workClock,
} from './forecast/index.ts'
export { type Parking, resumeTask } from './park.ts'
export type { Queue, QueueTicket } from './queue.ts'
export { createReception, type Reception } from './reception.ts'
export { hallClosed } from './refusals.ts'
export { receptionRoutes } from './routes.ts'
export { drawCity, drawOffice, type Office, simulateDay } from './simulation/index.ts'
export type { CalledTicket } from './step.ts'
export type { TakenTicket } from './take.ts'
