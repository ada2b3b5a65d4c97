import type { Typst } from '#modules/documents'
import type { Places } from '#modules/places'
import type { Procedures } from '#modules/procedures'
import type { Reception } from '#modules/reception'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/db'
import type { Ledger } from '#platform/ledger'
import type { Patience } from './deliver.ts'
import type { Printer } from './printers.ts'
import type { Turns } from './turns.ts'

/** What the functions of this module share. */
export interface Deps {
  ledger: Ledger
  db: Database
  clock: Clock
  places: Places
  procedures: Procedures
  reception: Pick<Reception, 'follow' | 'queue'>
  typst: Typst
  printers: readonly Printer[]
  patience: Patience
  turns: Turns
  /** Seals links. */
  key: Buffer
  publicUrl: string
  log: { error(details: object, message: string): void }
}
