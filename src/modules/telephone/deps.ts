import type { Assistant } from '#modules/assistant'
import type { Dossiers } from '#modules/dossiers'
import type { Opening } from '#modules/opening'
import type { Places } from '#modules/places'
import type { Procedures } from '#modules/procedures'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/db'
import type { Ledger } from '#platform/ledger'
import type { Lines } from './lines.ts'

/** What the functions of this module share. */
export interface Deps {
  ledger: Ledger
  db: Database
  clock: Clock
  places: Places
  procedures: Procedures
  opening: Pick<Opening, 'at'>
  assistant: Pick<Assistant, 'start' | 'say' | 'talk'>
  dossiers: Pick<Dossiers, 'byKeys'>
  lines: Lines
  /** Procedures asked for most, the most first. */
  mostAsked: readonly string[]
  /** Seals numbers and proves what was tried. */
  key: Buffer
}
