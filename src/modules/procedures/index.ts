export { blankProcedure, copiedProcedure } from './blank.ts'
export type { ChangedAnswer, Effect, PhrasingWish, Score } from './effect/compare.ts'
export { createEffects, type Effects } from './effect/effect.ts'
export { parseQuestions, type Question, readQuestions } from './effect/questions.ts'
export { certifiedCopyFee } from './fees.ts'
export { lintProcedure, type WayCheck, waysOf } from './lint.ts'
export {
  aboutSection,
  declarationSection,
  outline as procedureOutline,
  tidied as tidiedProcedure,
} from './outline.ts'
export { comparable, fewestPhrasings, type PhrasingFault, phrasingFaults } from './phrasings/faults.ts'
export { createPhrasings, type Phrasings, type RecordedChange } from './phrasings/phrasings.ts'
export { previewOf } from './preview.ts'
export { createProcedures, madeProcedure, type Procedures, type Repeal, subjectOf } from './procedures.ts'
export { procedureElsewhere } from './refusals.ts'
export { type Circumstances, type LaidStep, timeLimit } from './route.ts'
export { proceduresRoutes } from './routes.ts'
export type {
  Component,
  Procedure,
  ProcedureVersion,
  RouteStep,
} from './schema.ts'
export { codePattern, versionSchema } from './schema.ts'
export { createSearch, type Found, type Hit, mostAsked, type Search } from './search.ts'
export { spokenPhrases } from './spoken.ts'
export { whoMayAsk } from './who.ts'
