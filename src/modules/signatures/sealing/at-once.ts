import type { Transaction } from '#platform/db'
import { type Holder, usableNow } from '../certificates.ts'
import { signingOff } from '../refusals.ts'
import type { SignatureWish } from './requests.ts'
import { register, type SealDeps, sealIt, signBytes, verified } from './work.ts'

/** A file that its caller has just made, with its QR code in it, and that must not exist unless it is signed. */
export interface AtOnceWish extends Omit<SignatureWish, 'source' | 'subject'> {
  source: Uint8Array
  agency: Holder
  uploadedBy: string
}

/**
 * Signs, seals, checks and registers a file within the caller's transaction, which commits all of it or nothing. It takes
 * seconds: for jobs that hold a row until they know the outcome, never while somebody waits for a page.
 * @returns the id of the signed file
 * @throws Refusal `signing-off`, `wrong-pin`, `signer-absent`, those of the certificates; NotSignable; Error
 */
export async function sealAtOnce(
  deps: SealDeps,
  tx: Transaction,
  wish: AtOnceWish,
): Promise<{ file: string }> {
  const { trust } = deps
  if (!trust) throw signingOff()
  const at = deps.clock.now()
  const officer = await usableNow(tx, wish.officer, at)
  const agency = await usableNow(tx, wish.agency, at)
  const hands = { officer: officer.id, seal: agency.id, mark: wish.mark }
  const signed = await signBytes(deps, trust, wish.source, hands, wish.pin)
  await deps.onStep?.('signed')
  const work = await sealIt(deps, trust, hands, signed)
  await deps.onStep?.('sealed')
  const report = await verified(deps, trust, work)
  const { id, fileName, place, owner, secretHash, uploadedBy } = wish
  const owning = { place, owner, secretHash, uploadedBy }
  return register(deps, tx, deps.clock.now(), { id, fileName, work, report, owning })
}
