import type { FastifyBaseLogger } from 'fastify'
import type { WorkingCalendar } from '#modules/calendar'
import type { Places } from '#modules/places'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/db'
import { type Ledger, systemContext } from '#platform/ledger'
import type { EquipmentRules } from './kinds.ts'
import type { Guard } from './networks.ts'

export interface Deps {
  ledger: Ledger
  db: Database
  clock: Clock
  places: Places
  calendar: WorkingCalendar
  /** This process, as `jobs.is_alive` knows it. */
  process: string
  rules: EquipmentRules
  guard: Guard
  /** How often a watcher looks for what has changed, for what is due, and writes what it measured; in milliseconds. */
  pace: { look: number; tick: number; write: number }
  /** Milliseconds that only grow, by which things are waited for; not the time of day, which may be put right. */
  elapsed: () => number
  log: Pick<FastifyBaseLogger, 'warn' | 'error'>
}

export const reading = 'equipment.read'
export const working = 'equipment.work'
export const managing = 'equipment.manage'

/** Probes are made in the house's own name. */
export const house = systemContext('equipment')
export const everywhere = { 'app.places': '*', 'app.actor': house.actor }
