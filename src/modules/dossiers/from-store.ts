import type { Consent } from '#modules/documents'
import type { Transaction } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { nobodyKnown } from './refusals.ts'

/** Papers of a person's store that stand for papers of a dossier that begins. */
export interface FromStore {
  consent: Consent
  /** Component id → papers of the store. */
  papers: Record<string, string[]>
}

/** Opens the store of the person at a counter; there is no dossier yet, so the place is named instead. */
export const lookWhileReceiving = (
  deps: Deps,
  tx: Transaction,
  { actor }: Context,
  it: { personId: string; place: string; consent: Consent },
) => deps.documents.store.look(tx, { ...it, actor, reason: `receiving:${it.place}`, at: deps.clock.now() })

/**
 * Takes papers of the person's store into a dossier that begins. Nothing is copied; their origin is that of the store.
 * @returns component id → the files and their origin
 * @throws Refusal `nobody-known`; `not-kept` also for what is another person's
 */
export async function takeFromStore(
  deps: Deps,
  tx: Transaction,
  context: Context,
  personId: string | undefined,
  { consent, papers }: FromStore,
  owning: { place: string; owner: `dossier:${string}`; secretHash: Buffer; at: Temporal.Instant },
): Promise<Map<string, { files: string[]; origin: 2 | 3 }>> {
  const taken = new Map<string, { files: string[]; origin: 2 | 3 }>()
  if (Object.values(papers).every((kept) => kept.length === 0)) return taken
  if (!personId) throw nobodyKnown()
  await lookWhileReceiving(deps, tx, context, { place: owning.place, consent, personId })
  for (const [component, kept] of Object.entries(papers)) {
    for (const id of kept) {
      const { fileId, origin } = await deps.documents.store.reuse(tx, id, {
        ...owning,
        uploadedBy: context.actor,
      })
      const { files = [] } = taken.get(component) ?? {}
      taken.set(component, { files: [...files, fileId], origin })
    }
  }
  return taken
}
