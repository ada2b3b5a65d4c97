export { type Assistant, createAssistant, type Review } from './assistant.ts'
export type { Consulted } from './consult.ts'
export { numbersIn } from './dialogue/numbers/numbers.ts'
export { sourceWords } from './dialogue/render/source.ts'
export { readable } from './dialogue/render/spoken.ts'
export type {
  Action,
  ActionResult,
  Answer,
  Aspect,
  Channel,
  Choice,
  DialogueState,
  Errand,
  ForWhom,
  Input,
  Link,
  Part,
  Pending,
  PersonReason,
  Plan,
  Source,
  Turned,
  TurnNote,
  Verdict,
} from './dialogue/types.ts'
export type { Entry, Finding, Found, ServedAt, World, WorldWard } from './dialogue/world.ts'
export type { Counts, WeekCounts } from './figures/figures.ts'
export type { HandOver } from './hand-overs.ts'
export { createLanguageModel } from './language-model/model.ts'
export type { OpenQuestion, QuestionGroup } from './review/group.ts'
export { candidatesOf } from './review/group.ts'
export type { OneGroup, QueueFilter, Settlement, SettlementKind } from './review/review.ts'
export { assistantRoutes } from './routes.ts'
export type { Said, ShownTurn, Talk, Told } from './talks.ts'
