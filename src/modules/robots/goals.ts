import type { GoalStatus, Trouble } from './adapter.ts'

export const goalKinds = ['escort', 'water', 'greet', 'patrol', 'dock'] as const
export type GoalKind = (typeof goalKinds)[number]

export const goalStates = [
  'queued',
  'sent',
  'accepted',
  'moving',
  'blocked',
  'arrived',
  'cancelled',
  'failed',
] as const
export type GoalState = (typeof goalStates)[number]

/** People before water before rounds before rest. A leg of an escort has the escort's priority. */
export const priorities: Record<GoalKind, number> = { escort: 4, water: 3, greet: 2, patrol: 2, dock: 1 }

/** One thing a robot is to do. */
export interface Goal {
  /** Given by whoever asks: the same id is the same goal, however often it is asked for. */
  id: string
  place: string
  robot: string
  kind: GoalKind
  priority: number
  /** Goals of one purpose, one after another: when one comes to nothing, those behind it do. */
  mission: string
  leg: number
  /** The waypoint; undefined while it is not known which counter will call. */
  location: string | undefined
  counter: string | undefined
  ticket: string | undefined
  state: GoalState
  error: Trouble | undefined
  /** Why it is to end, while the robot has not yet said that it has. */
  ending: Ending | undefined
  /** How often it was given to the robot; more than once only when the robot was sure it had never had it. */
  tries: number
  askedAt: Temporal.Instant
  sentAt: Temporal.Instant | undefined
  settledAt: Temporal.Instant | undefined
}

/** How a goal ends that the house gives up: cancelled by a person or for a more urgent one, failed otherwise. */
export interface Ending {
  state: 'cancelled' | 'failed'
  error?: Trouble | undefined
}

const next: Record<GoalState, readonly GoalState[]> = {
  queued: ['sent', 'cancelled', 'failed'],
  // Back to the queue only when the robot is sure that it never had it.
  sent: ['queued', 'accepted', 'moving', 'blocked', 'arrived', 'cancelled', 'failed'],
  accepted: ['moving', 'blocked', 'arrived', 'cancelled', 'failed'],
  moving: ['blocked', 'arrived', 'cancelled', 'failed'],
  blocked: ['moving', 'arrived', 'cancelled', 'failed'],
  arrived: [],
  cancelled: [],
  failed: [],
}

/** Whether a goal may go from one state to another. What has ended stays as it is, whatever comes late over a wire. */
export const mayBecome = (from: GoalState, to: GoalState) => next[from].includes(to)

export const isOver = (state: GoalState) => next[state].length === 0
export const isRunning = (state: GoalState) => !isOver(state) && state !== 'queued'

/** What a robot's report makes of a goal that is to end: what it says of the way is no news any more. */
export function settled(goal: Goal, status: GoalStatus, error: Trouble | undefined): Ending | GoalState {
  if (status === 'failed') return goal.ending ?? { state: 'failed', error: error ?? 'no_route' }
  if (status === 'cancelled') return goal.ending ?? { state: 'cancelled' }
  return status
}

/** The order in which goals are begun. */
export function inTurn(a: Goal, b: Goal): number {
  return (
    b.priority - a.priority ||
    Temporal.Instant.compare(a.askedAt, b.askedAt) ||
    a.mission.localeCompare(b.mission) ||
    a.leg - b.leg
  )
}
