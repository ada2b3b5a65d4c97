import type { Documents } from '#modules/documents'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/db'
import type { Ledger } from '#platform/ledger'
import type { KeyServices } from './signers/keys.ts'
import type { TrustServices } from './trust/services.ts'

/** What the functions of this module share. */
export interface Deps {
  ledger: Ledger
  db: Database
  clock: Clock
  documents: Pick<Documents, 'open' | 'insertMade'>
  /** `https://…` without a slash at the end: where what was signed is verified. */
  publicUrl: string
  /** This process, as `jobs.is_alive` knows it. */
  process: string
  /** The installation's own key for what is sealed here. */
  key: Buffer
  /** Undefined: this house does not sign. */
  trust: TrustServices | undefined
  keys: KeyServices
  log: { warn(details: object, message: string): void; error(details: object, message: string): void }
}

/** The house itself. */
export const everywhere = { 'app.places': '*', 'app.actor': 'system:signatures' }
