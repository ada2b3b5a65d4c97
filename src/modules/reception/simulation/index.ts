/** Invented offices and their days, to try forecasts and policies on. */
export { simulateDay } from './day.ts'
export { drawCity, drawOffice, type Office, withLane } from './office.ts'
