export { type Difference, differencesOf } from './differences.ts'
export { type Announcement, createEditions, type Draft, type Editions } from './editions.ts'
export { inAnyLanguage } from './filled.ts'
export { gapsOf, type Lint } from './gaps.ts'
export { comingAfter, type Edition, endOf, heldOn } from './holding.ts'
export {
  type Body,
  isBody,
  keysOf,
  type ListPart,
  listAt,
  movedItem,
  type Option,
  optionsOf,
  type Part,
  partsOf,
  type Section,
  valueAt,
  withValue,
} from './outline.ts'
export { readParts, type Sent, sentOf } from './read.ts'
