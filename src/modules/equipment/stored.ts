import { sql, type Transaction } from '#platform/db'
import type { ProbeTrouble } from './probe.ts'

export const probes = ['none', 'tcp', 'http', 'heartbeat'] as const
export type Probe = (typeof probes)[number]
export const thingStates = ['in-use', 'in-repair', 'retired'] as const
export type ThingState = (typeof thingStates)[number]
/** Who looks after a thing: the people of its hall, those who run the unit, or the city. */
export const owners = ['hall', 'ward', 'city'] as const
export type Owner = (typeof owners)[number]
/** Why it is down: what a probe met, or what people said. */
export type Trouble = ProbeTrouble | 'reported' | 'repair'

/** A thing as it is kept, with how it is. */
export interface Thing {
  id: string
  place: string
  kind: string
  name: string
  /** Where in the place it stands. */
  point: string
  make: string
  model: string
  serial: string
  probe: Probe
  address: string
  ownerPlace: string
  ownerPermission: string
  /** Whom to call, by name. */
  contact: string
  inUseSince: Temporal.PlainDate | undefined
  state: ThingState
  notes: string
  /** Made up for a demonstration. */
  isSample: boolean
  addedAt: Temporal.Instant
  retiredAt: Temporal.Instant | undefined
  version: number
  /** What the probes say; undefined until they are sure, and where there are none. */
  isUp: boolean | undefined
  since: Temporal.Instant | undefined
  watchedSince: Temporal.Instant | undefined
  /** Why the last probe failed; `not-allowed` when its address may not be knocked at. */
  trouble: string | undefined
  /** The outage that is not over. */
  outage: string | undefined
  beatAt: Temporal.Instant | undefined
}

export const thingColumns = sql`t.id, t.place, t.kind, t.name, t.point, t.make, t.model, t.serial, t.probe, t.address,
  t.owner_place, t.owner_permission, t.contact, t.in_use_since, t.state, t.notes, t.is_sample, t.added_at, t.retired_at,
  t.version, s.is_up, s.since, s.watched_since, s.trouble, s.outage, s.beat_at`

export function findThing(tx: Transaction, id: string): Promise<Thing | undefined> {
  return tx.find<Thing>(sql`
    select ${thingColumns} from equipment.thing t join equipment.status s on s.thing = t.id where t.id = ${id}`)
}

/** A thing whose standing nobody else changes until the transaction ends. */
export async function lockThing(
  tx: Transaction,
  id: string,
): Promise<(Thing & { turn: number }) | undefined> {
  const locked = await tx.run(sql`select 1 from equipment.status where thing = ${id} for update`)
  if (locked === 0) return undefined
  return tx.find<Thing & { turn: number }>(sql`
    select ${thingColumns}, s.turn from equipment.thing t join equipment.status s on s.thing = t.id
    where t.id = ${id}`)
}

/** What was counted so far means nothing any more. */
export async function lookAnew(tx: Transaction, id: string): Promise<void> {
  await tx.run(sql`
    update equipment.status set turn = turn + 1, is_up = null, hits = 0, misses = 0, hit_since = null,
      missed_since = null, trouble = null
    where thing = ${id}`)
}
