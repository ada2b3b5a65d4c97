import { z } from 'zod'
import type { Transaction } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { Deps } from '../deps.ts'
import { type DossierState, type Power, pointOf } from '../state.ts'

/** What lets an officer do something: a permission held at a place. */
export interface Right {
  permission: string
  place: string
}

/** When, and by whom. */
export interface Stamp {
  at: string
  actor: string
  actorName: string
}

/**
 * One thing that can happen to a dossier: everything the house knows about it, in one place. `Said` is what a person
 * gives, `Kept` what the action holds for ever.
 */
export interface ActionDefinition<Said, Kept extends Said = Said> {
  schema: z.ZodType<Said>
  /** Any one of these lets an officer do it; none: only the house itself does. Without data: whatever is said. */
  rights(state: DossierState, data?: Said): Right[]
  /** The holder of the slip may do it without an officer. */
  byOwner?: true
  /** Whoever holds a mandate with this power may do it in the applicant's place. */
  byHelper?: Power
  /** Between officers: the owner is not shown it. */
  isInternal?: true
  /**
   * May be done to many dossiers at once: what it says is the same for all, or follows from each (its trial data). Not for
   * what needs a look at each one: a reason in law, a paper, a PIN, who fetches a result.
   */
  forMany?: true
  /** May also happen while results are being signed. */
  whileSigning?: true
  /** What has to be left out where two requests are compared: a PIN is kept nowhere. */
  withoutSecrets?(data: Said): unknown
  /** May still be added when the dossier has ended. */
  afterEnd?: true
  /**
   * The state after it. Pure.
   * @throws NotAllowed when the dossier is not where this needs it
   */
  apply(state: DossierState, data: Kept, stamp: Stamp): DossierState
  /** The least that makes it complete: whether the state allows it is found by applying this. */
  trial(state: DossierState): Said
  /**
   * Rules beyond the state, which need the catalogue or the calendar.
   * @throws Refusal
   */
  check?(deps: Deps, state: DossierState, data: Said, at: Temporal.Instant): Promise<void> | void
  /** What the house adds to what was said, in the transaction of the command. */
  complete?(
    deps: Deps,
    tx: Transaction,
    state: DossierState,
    data: Said,
    made: { id: string; secretHash: Buffer; at: Temporal.Instant; context: Context },
  ): Promise<Kept>
  /** The files it names; each has to belong to this dossier. */
  files?(data: Said): string[]
}

/** Only ties the types of the data to the schema. */
export const defineAction = <Schema extends z.ZodType, Kept extends z.output<Schema> = z.output<Schema>>(
  definition: ActionDefinition<z.output<Schema>, Kept> & { schema: Schema },
): ActionDefinition<z.output<Schema>, Kept> => definition

export const reason = z.string().trim().min(3).max(2000)
export const note = z.string().max(2000).default('')
export const files = z.array(z.uuid()).max(20)

export const atReceiving =
  (permission: string) =>
  (it: DossierState): Right[] => [{ permission, place: it.receiving }]

export const atResolving =
  (permission: string) =>
  (it: DossierState): Right[] => [{ permission, place: it.resolving }]

/** Whoever the step it is at asks for. */
export const atStep = (it: DossierState): Right[] => [
  { permission: pointOf(it).permission, place: it.resolving },
]

/** Before acceptance the receiving counter deals with what is missing, afterwards whoever resolves. */
export const whereChecked =
  (permission: string) =>
  (it: DossierState): Right[] => [{ permission, place: it.clock.start ? it.resolving : it.receiving }]
