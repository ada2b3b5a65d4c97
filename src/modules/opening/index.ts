export { type Closure, createOpening, type Opening, type Preview } from './opening.ts'
export type { Span } from './opening-on.ts'
export type { ChangedDay } from './preview.ts'
export { type CountPeople, openingRoutes } from './routes.ts'
export { clockWords, type Hours, minuteOf, type RuleDraft, type State, states } from './rule.ts'
export { filledFrom, type Template, templates, usualRule } from './templates.ts'
export type { Version } from './versions.ts'
export {
  closureWords,
  dateWords,
  hoursOf,
  hoursWords,
  momentWords,
  periodWords,
  ruleWords,
  stateWords,
} from './words.ts'
