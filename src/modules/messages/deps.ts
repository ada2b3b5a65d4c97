import type { Clock } from '#platform/clock'
import type { Database } from '#platform/db'
import type { Ledger } from '#platform/ledger'
import type { Channel } from './channel.ts'

/** What the functions of this module share. */
export interface Deps {
  ledger: Ledger
  db: Database
  clock: Clock
  /** This process, as `jobs.is_alive` knows it. */
  process: string
  /** The installation's own key for addresses and stop links. */
  key: Buffer
  /** `https://…` without a slash at the end. */
  publicUrl: string
  /** Undefined: no way to send is set up. */
  channel: Channel | undefined
  log: { warn(details: object, message: string): void }
}
