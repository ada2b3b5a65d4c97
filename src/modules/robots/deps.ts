import type { FastifyBaseLogger } from 'fastify'
import type { Plan } from '#modules/floor-plans'
import type { Reception } from '#modules/reception'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/db'
import type { Hub } from '#platform/events'
import { type Ledger, systemContext } from '#platform/ledger'
import type { Connect } from './connect.ts'
import type { Patience } from './decide.ts'

export interface Deps {
  ledger: Ledger
  db: Database
  clock: Clock
  hub: Hub
  /** This process, as `jobs.is_alive` knows it. */
  process: string
  reception: Pick<Reception, 'queue'>
  /** The plan that a hall has at this moment. */
  planOf: (place: string) => Plan
  connect: Connect
  patience: Patience
  /** Milliseconds that only grow, by which things are waited for; not the time of day, which may be put right. */
  elapsed: () => number
  /** Seals what robots' wires ask for. */
  key: Buffer
  log: Pick<FastifyBaseLogger, 'warn' | 'error'>
}

/** Robots are driven in the house's own name. */
export const house = systemContext('robots')
export const everywhere = { 'app.places': '*', 'app.actor': house.actor }
