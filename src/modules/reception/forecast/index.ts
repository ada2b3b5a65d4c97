/** Waiting times: the hall played forward, learning from its own events. Pure; knows no database and no clock. */
export { type EventLog, type HallEvent, readEventLogs } from './event-log.ts'
export { forecastWaits, type Quantiles, type WaitForecast } from './forecast.ts'
export { Forecaster } from './forecaster.ts'
export type { Hall } from './hall.ts'
export { cityOf, type Learned, nothingLearned } from './learned.ts'
export { callingOrder } from './lines.ts'
export { LiveHall, type LiveTicket } from './live-hall.ts'
export { modelOf } from './model-of.ts'
