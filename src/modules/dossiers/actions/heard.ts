import { draftUnanswered, opinionsOpen } from '../refusals.ts'
import { type DossierState, unheard } from '../state.ts'

/** @throws Refusal `opinions-open`, `draft-unanswered` */
export function requireHeard(it: DossierState): void {
  const awaited = unheard(it)
  if (awaited === 'opinions') throw opinionsOpen()
  if (awaited === 'draft') throw draftUnanswered()
}
