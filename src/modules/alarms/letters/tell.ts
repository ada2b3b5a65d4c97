import { deliverSoon } from '#modules/messages'
import type { Transaction } from '#platform/db'
import type { Job } from '#platform/ledger'
import type { ActType } from '../actions.ts'
import type { Deps } from '../deps.ts'
import { type AlarmState, ownerOf } from '../state.ts'
import { subjectOf } from './address.ts'

export const letterKind = 'waits'
/** What a letter is about; how things stand is looked up when it goes. */
export interface LetterFacts {
  alarm: string
  rung: number
}

/** Letters to one officer in thirty days; in one day there are fewer, whatever they are about (`messages`). */
const most = 300

/**
 * Tells those whose turn it has become, of whom those who gave an address are written to; in the transaction of the deed.
 * One letter for an alarm and rung, however often it comes back to it.
 */
export async function tellOwners(
  { access, messages }: Pick<Deps, 'access' | 'messages'>,
  tx: Transaction,
  at: Temporal.Instant,
  { id, type, state }: { id: string; type: ActType; state: AlarmState },
): Promise<Job[]> {
  if (!messages.isOffered || (type !== 'raise' && type !== 'escalate')) return []
  const facts: LetterFacts = { alarm: id, rung: state.rung }
  for (const actor of await access.holdersOf(tx, ownerOf(state).permission, state.place))
    messages.tell(tx, at, {
      ...{ subject: subjectOf(actor), kind: letterKind, cause: `${id} ${state.rung}` },
      ...{ facts: { ...facts }, most },
    })
  return [deliverSoon]
}
