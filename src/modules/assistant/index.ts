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
export { aspects } from './dialogue/types.ts'
export type { Entry, Finding, Found, ServedAt, World, WorldWard } from './dialogue/world.ts'
