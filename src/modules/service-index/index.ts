export { type Advice, adviceFor, type Step } from './advice.ts'
export type { PartName as CataloguePart } from './catalogue.ts'
export type { Entry } from './entered.ts'
export {
  type Certainty,
  type Group as IndexGroup,
  groups as indexGroups,
  type Indicator,
  type Term,
  type Value,
} from './indicator.ts'
export { groupPoints } from './indicators/index.ts'
export { type Difference, differencesBetween, type KeptMonth } from './kept.ts'
export type { Reading } from './measure.ts'
export { indexRoutes } from './routes.ts'
export { type Band, bandOf, ranksOf, rateOf, type Scored, totalOf } from './score.ts'
export { bestRates, createServiceIndex, type ServiceIndex } from './service-index.ts'
