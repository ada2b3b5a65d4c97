import { z } from 'zod'
import type { Transaction } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { Deps } from '../deps.ts'
import type { ReportState } from '../state.ts'

/** What lets an officer do something: a permission at the unit; `officer`: only the one it was given to. */
interface Right {
  permission: string
  officer?: string
}

interface Stamp {
  at: string
  actor: string
  actorName: string
}

export interface Definition<Said, Kept extends Said = Said> {
  schema: z.ZodType<Said>
  rights(state: ReportState): Right[]
  /** The holder of the secret does it. */
  bySender?: true
  /** Between officers: the sender is not shown it. */
  isInternal?: true
  /** Pure. @throws NotAllowed */
  apply(state: ReportState, data: Kept, stamp: Stamp): ReportState
  /** Rules beyond the state, and what the house adds to what was said. @throws Refusal */
  complete?(
    deps: Deps,
    tx: Transaction,
    state: ReportState,
    data: Said,
    made: { at: Temporal.Instant; context: Context; id: string },
  ): Promise<Kept> | Kept
}

export const define = <Schema extends z.ZodType, Kept extends z.output<Schema> = z.output<Schema>>(
  definition: Definition<z.output<Schema>, Kept> & { schema: Schema },
): Definition<z.output<Schema>, Kept> => definition

/** Why somebody decided so. */
export const reason = z.string().trim().min(3).max(2000)
export const text = (max: number) => z.string().trim().min(3).max(max)
export const only =
  (...permissions: string[]) =>
  (): Right[] =>
    permissions.map((permission) => ({ permission }))
/** Whoever it was given to, and whoever gives. */
export const handlers = ({ assignee }: ReportState): Right[] => [
  ...(assignee ? [{ permission: 'feedback.handle', officer: assignee.officer }] : []),
  { permission: 'feedback.assign' },
]
export const classified = (state: ReportState, at: string) => ({ classifiedAt: state.classifiedAt ?? at })
/** What was asked is asked no longer. */
export const askEnded = ({ asks }: ReportState, at: string) =>
  asks.map((ask) => ({ ...ask, endedAt: ask.endedAt ?? at }))
