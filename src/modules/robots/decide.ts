import type { Ability, Mode, Trouble } from './adapter.ts'
import { type Ending, type Goal, type GoalKind, inTurn, isRunning } from './goals.ts'

/** What the house knows of a robot at a moment. */
export interface View {
  /** Something was heard of it within the time of a heartbeat. */
  isOnline: boolean
  /** Since the line came up the robot was asked what became of the goal it had. */
  isSettled: boolean
  mode: Mode
  battery: number | undefined
  charging: boolean
  /** Waypoint. */
  at: string | undefined
  can: ReadonlySet<Ability>
  /** Somebody pressed its emergency stop, and nobody has yet said that all is well. */
  needsPerson: boolean
  /** Milliseconds that the running goal has stood blocked, and that it runs. */
  blockedMs: number
  runningMs: number
  /** Milliseconds since the robot last had something to do. */
  idleMs: number
  /** Milliseconds that the most urgent goal has waited. */
  waitedMs: (goal: Goal) => number
  /** A moment ago the robot would not take a goal, or could not be docked. */
  isResting: boolean
}

/** How long things are waited for, in milliseconds. */
export interface Patience {
  /** Without a word from it a robot is offline. */
  heartbeat: number
  /** A robot that stands before an obstacle is told to end its goal. */
  blocked: number
  /** No goal takes longer. */
  goal: number
  /** A goal that could not be begun is given to another robot, or ends. */
  queued: number
  /** A robot with nothing to do goes home. */
  idle: number
  /** After a refusal. */
  rest: number
  /** Between two looks at everything. */
  tick: number
  /** A call over a wire. */
  answer: number
}

export const usualPatience: Patience = {
  heartbeat: 10_000,
  blocked: 30_000,
  goal: 5 * 60_000,
  queued: 3 * 60_000,
  idle: 60_000,
  rest: 5_000,
  tick: 500,
  answer: 5_000,
}

/** Per cent: below `leave` nothing but docking, `begin` to begin anything, `full` enough after charging. */
export const levels = { leave: 15, begin: 20, full: 30 }

export type Decision =
  | { do: 'nothing' }
  /** Ask the robot what became of the goal. */
  | { do: 'recall'; goal: Goal }
  /** The robot is away: its goal ends in the books. */
  | { do: 'end'; goal: Goal; ending: Ending }
  /** The goal ends as soon as the robot has said so. */
  | { do: 'stop'; goal: Goal; ending: Ending }
  /** It drives, and for nothing we know of. */
  | { do: 'halt' }
  | { do: 'send'; goal: Goal }
  /** To another robot, or it ends. */
  | { do: 'pass-on'; goal: Goal; error: Trouble }
  | { do: 'make'; kind: GoalKind }

/**
 * What is to be done next with one robot, of everything that could be: a pure function of what is known.
 * @param goals those of this robot that are not over
 */
export function decide(view: View, goals: readonly Goal[], patience: Patience): Decision {
  const running = goals.find(({ state }) => isRunning(state))
  const queue = goals
    .filter(({ state, location }) => state === 'queued' && location !== undefined)
    .sort(inTurn)
  const late = queue.find((goal) => goal.kind !== 'dock' && view.waitedMs(goal) > patience.queued)

  if (!view.isOnline) {
    if (running) return { do: 'end', goal: running, ending: { state: 'failed', error: 'offline' } }
    const first = queue.find(({ kind }) => kind !== 'dock')
    return first ? { do: 'pass-on', goal: first, error: 'offline' } : { do: 'nothing' }
  }
  if (running) return whileRunning(view, running, queue, patience)
  if (view.needsPerson || view.mode === 'estop')
    return late ? { do: 'pass-on', goal: late, error: 'estop' } : { do: 'nothing' }
  if (view.isResting) return { do: 'nothing' }
  // Of a goal that ended in the books while the robot was away.
  if (view.mode === 'moving' || view.mode === 'blocked') return { do: 'halt' }
  if (mustCharge(view)) {
    if (late) return { do: 'pass-on', goal: late, error: 'battery_low' }
    if (isHome(view) || !view.can.has('dock')) return { do: 'nothing' }
    const dock = queue.find(({ kind }) => kind === 'dock')
    return dock ? { do: 'send', goal: dock } : { do: 'make', kind: 'dock' }
  }
  const first = queue[0]
  if (first) return { do: 'send', goal: first }
  if (view.idleMs > patience.idle && !isHome(view) && view.can.has('dock'))
    return { do: 'make', kind: 'dock' }
  return { do: 'nothing' }
}

function whileRunning(view: View, running: Goal, queue: readonly Goal[], patience: Patience): Decision {
  // It is there and gives no answer, or does not end what it was told to end: nobody waits for it for ever.
  if (view.runningMs > 2 * patience.goal)
    return {
      do: 'end',
      goal: running,
      ending: running.ending ?? { state: 'failed', error: 'blocked_timeout' },
    }
  if (!view.isSettled) return { do: 'recall', goal: running }
  // Asked to end already: the robot has the word.
  if (running.ending) return { do: 'stop', goal: running, ending: running.ending }
  const stop = (state: Ending['state'], error?: Trouble): Decision => ({
    do: 'stop',
    goal: running,
    ending: { state, error },
  })
  if (view.needsPerson || view.mode === 'estop') return stop('failed', 'estop')
  if (running.kind !== 'dock' && view.battery !== undefined && view.battery < levels.leave)
    return stop('failed', 'battery_low')
  if (view.blockedMs > patience.blocked || view.runningMs > patience.goal)
    return stop('failed', 'blocked_timeout')
  const first = queue[0]
  const waits = first && first.priority > running.priority && !mustCharge(view)
  // Whoever is being served is not left for the next one; a round and the way to rest are.
  if (waits && (running.kind === 'patrol' || running.kind === 'dock')) return stop('cancelled')
  return { do: 'nothing' }
}

/** Too little to begin anything, or only just on the charger. */
function mustCharge({ battery, charging }: View): boolean {
  return battery !== undefined && battery < (charging ? levels.full : levels.begin)
}

const isHome = ({ mode, charging }: View) => mode === 'docked' || charging
