export { type Closure, createOpening, type Opening, type Preview } from './opening.ts'
export { type CountPeople, openingRoutes } from './routes.ts'
export type { State } from './rule.ts'
export type { Version } from './versions.ts'
export {
  closureWords,
  hoursOf,
  hoursWords,
  momentWords,
  periodWords,
  ruleWords,
  stateWords,
} from './words.ts'
