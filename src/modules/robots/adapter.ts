/**
 * What the house knows of a robot, whoever made it. Obstacle avoidance, speed limits and the emergency stop are the
 * robot's own: nothing here is relevant to safety, and a robot must be safe with this program switched off.
 */

/** Why a robot does not do what it was asked; every maker's own errors are brought to these. */
export const troubles = [
  'unknown_location',
  'no_route',
  'battery_low',
  'estop',
  'blocked_timeout',
  'busy',
  'offline',
  'privacy',
  /** The line or the house was away, and the robot cannot say what became of the goal. */
  'interrupted',
] as const
export type Trouble = (typeof troubles)[number]

export class RobotTrouble extends Error {
  override name = 'RobotTrouble'
  readonly code: Trouble

  constructor(code: Trouble, message: string = code) {
    super(message)
    this.code = code
  }
}

export type Ability = 'navigate' | 'dock' | 'speak' | 'serveWater' | 'detectPerson'

export const modes = ['idle', 'moving', 'blocked', 'docked', 'estop', 'error'] as const
export type Mode = (typeof modes)[number]

/** How a robot is, as far as it says. */
export interface RobotState {
  mode: Mode
  /** The robot's own name of the place it is at. */
  at?: string | undefined
  /** In the robot's own map: metres and degrees. */
  pose?: { x: number; y: number; degrees: number } | undefined
  /** Per cent. */
  battery?: number | undefined
  charging?: boolean | undefined
  /** Cups of water left. */
  cups?: number | undefined
}

export type GoalStatus = 'accepted' | 'moving' | 'blocked' | 'arrived' | 'cancelled' | 'failed'

export interface GoalReport {
  goalId: string
  status: GoalStatus
  /** Metres. */
  remaining?: number | undefined
  error?: Trouble | undefined
}

export interface Heard {
  /** The robot said something of itself: it is there. */
  state: RobotState
  goal: GoalReport
  /** The line to the robot is there, or is not. */
  line: { isOpen: boolean }
  /** Somebody stands before the robot. */
  person: object
}

/**
 * One robot over its maker's wire. A call rejects with RobotTrouble; a call that may or may not have reached the robot
 * rejects with `offline`, and `recall` asks later what became of it.
 */
export interface RobotAdapter {
  can: ReadonlySet<Ability>
  /** Resolves when the robot has taken the goal; what becomes of it is told by `goal`. */
  goTo(location: string, goalId: string): Promise<void>
  /** As `goTo`, to its charging place. */
  dock(location: string, goalId: string): Promise<void>
  /** Ends a goal, or whatever the robot does. Resolves when the robot has heard it. */
  cancel(goalId?: string): Promise<void>
  /** Hands out water where it stands. Cups left, when the robot counts. */
  serveWater(): Promise<{ left?: number | undefined }>
  /** Says a sentence with the robot's own voice. */
  say(sentence: string): Promise<void>
  /**
   * What became of a goal, asked after the line or the house was away. `never-heard`: the robot is sure that it never had
   * it. `unclear`: it drives no more, and does not know goals by name.
   */
  recall(goalId: string): Promise<GoalReport | 'never-heard' | 'unclear'>
  on<Topic extends keyof Heard>(topic: Topic, hear: (it: Heard[Topic]) => void): void
  /** Lets go of the line; the robot does what it does. */
  close(): Promise<void>
}

/** Listeners by topic, for adapters. */
export function createEars() {
  const ears: { [Topic in keyof Heard]: ((it: Heard[Topic]) => void)[] } = {
    state: [],
    goal: [],
    line: [],
    person: [],
  }
  return {
    on<Topic extends keyof Heard>(topic: Topic, hear: (it: Heard[Topic]) => void): void {
      ears[topic].push(hear)
    },
    tell<Topic extends keyof Heard>(topic: Topic, it: Heard[Topic]): void {
      for (const hear of ears[topic]) hear(it)
    },
  }
}
