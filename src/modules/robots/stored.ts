import { sql, type Transaction } from '#platform/db'
import type { Text } from '#platform/text'
import type { RobotState } from './adapter.ts'
import type { Goal } from './goals.ts'

export const robotKinds = ['simulator', 'rosbridge', 'vda5050', 'temi', 'orionstar'] as const
export type RobotKind = (typeof robotKinds)[number]

/** A robot as it is kept. */
export interface StoredRobot {
  id: string
  place: string
  name: string
  kind: RobotKind
  /** Where its wire begins; without a key or password. */
  address: string
  /** What its maker calls it. */
  serial: string
  /** Waypoint → what the robot calls it. Of a waypoint that is not there both names are the same. */
  locations: Record<string, string>
  /** As it was last written down, its `at` as a waypoint. */
  state: Partial<RobotState>
  isOnline: boolean
  stoppedAt: Temporal.Instant | undefined
  seenAt: Temporal.Instant | undefined
  /** Somebody stood before it. */
  metAt: Temporal.Instant | undefined
  /** The name of the machine of the hall that is its screen. */
  screen: string | undefined
  version: number
}

export const robotColumns = sql`id, place, name, kind, address, serial, locations, state, is_online, stopped_at, seen_at,
  met_at, screen, version`

export const goalColumns = sql`id, place, robot, kind, priority, mission, leg, location, counter, ticket, state, error,
  ending, tries, asked_at, sent_at, settled_at`

/** A goal with what the person was told, when it came to nothing. */
export interface ToldGoal extends Goal {
  advice: Text | undefined
  /** How content the person was: 1 not, 2 satisfied, 3 very. */
  rating: number | undefined
}

export const toldColumns = sql`${goalColumns}, advice, rating`

export function findRobot(tx: Transaction, id: string): Promise<StoredRobot | undefined> {
  return tx.find<StoredRobot>(
    sql`select ${robotColumns} from robots.robot where id = ${id} and retired_at is null`,
  )
}

export function robotsOf(tx: Transaction, place: string): Promise<StoredRobot[]> {
  return tx.many<StoredRobot>(sql`
    select ${robotColumns} from robots.robot where place = ${place} and retired_at is null order by name`)
}

/** What a robot has before it, the running goal among it. */
export function openGoals(tx: Transaction, robot: string): Promise<Goal[]> {
  return tx.many<Goal>(
    sql`select ${goalColumns} from robots.goal where robot = ${robot} and settled_at is null`,
  )
}

/** A goal, held until the transaction ends. */
export function lockGoal(tx: Transaction, id: string): Promise<Goal | undefined> {
  return tx.find<Goal>(sql`select ${goalColumns} from robots.goal where id = ${id} for update`)
}
