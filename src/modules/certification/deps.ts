import type { Access } from '#modules/access'
import type { Documents, Typst } from '#modules/documents'
import type { Dossiers } from '#modules/dossiers'
import type { Places } from '#modules/places'
import type { Procedures } from '#modules/procedures'
import type { Signatures } from '#modules/signatures'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/db'
import type { Ledger } from '#platform/ledger'

/** What the functions of this module share. */
export interface Deps {
  ledger: Ledger
  db: Database
  clock: Clock
  access: Pick<Access, 'findOfficer' | 'accountsOf'>
  places: Places
  procedures: Procedures
  documents: Pick<Documents, 'insert' | 'open' | 'listByOwner' | 'store'>
  dossiers: Pick<Dossiers, 'receive' | 'actWithin'>
  signatures: Pick<Signatures, 'requireUsable' | 'sealAtOnce'>
  typst: Typst
  /** This process, as `jobs.is_alive` knows it. */
  process: string
  /** The installation's own key: a PIN lies sealed by it until it was used. */
  key: Buffer
  /** Where the public reaches the house: `https://…`, no slash at the end. */
  publicUrl: string
  log: { warn(detail: object, message: string): void }
}

export const receiving = 'certification.receive'
export const signing = 'certification.sign'
export const reading = 'certification.read'
export const keeping = 'certification.book'
export const delegating = 'certification.delegate'
