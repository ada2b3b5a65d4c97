import { sql, type Transaction } from '#platform/db'
import { mandateOver, mayNotCollect } from '../refusals.ts'
import type { Power } from '../state.ts'
import { allows, type Mandate } from './mandate.ts'

/** What a mandate proves itself by. */
export type HeldMandate = Pick<
  Mandate,
  'id' | 'code' | 'helperName' | 'powers' | 'fromAt' | 'untilAt' | 'endedAt'
> & {
  helperHash: Buffer
}

/** The actor under whose name a helper acts. */
export const helperActor = (mandate: string) => `helper:${mandate}`

/** The mandate a helper acts by; undefined for everybody else. */
export const mandateOfActor = (actor: string): string | undefined => /^helper:(.+)$/.exec(actor)?.[1]

/**
 * Lets pass what a mandate allows at this moment, in the transaction of the act: whoever ends it waits, or comes first.
 * @throws Refusal `mandate-over`, the same for one that never covered this dossier
 */
export async function requireMandate(
  tx: Transaction,
  wish: { mandate: string; dossierId: string; power: Power; at: Temporal.Instant },
): Promise<HeldMandate> {
  const held = await find(tx, wish.mandate, wish.dossierId)
  if (!held || !allows(held, wish.power, wish.at)) throw mandateOver()
  return held
}

/** As `requireMandate`, for whoever stands at the counter for a result. @throws Refusal `may-not-collect` */
export async function requireCollector(
  tx: Transaction,
  mandate: string,
  dossierId: string,
  at: Temporal.Instant,
): Promise<HeldMandate> {
  const held = await find(tx, mandate, dossierId)
  if (!held || !allows(held, 'collect', at)) throw mayNotCollect()
  return held
}

function find(tx: Transaction, id: string, dossierId: string): Promise<HeldMandate | undefined> {
  return tx.find<HeldMandate>(sql`
    select id, code, helper_name, helper_hash, powers, from_at, until_at, ended_at from dossiers.mandate m
    where id = ${id} and exists (
      select 1 from dossiers.mandate_dossier c where c.mandate_id = m.id and c.dossier_id = ${dossierId})
    for share`)
}
