import type { Text } from '#platform/text'
import { isRunning } from './goals.ts'
import type { RobotReport } from './robots.ts'
import type { ToldGoal } from './stored.ts'

/** What a robot does, for somebody who stands before it. */
export type Doing =
  /** Out of order: not there, stopped, broken. */
  | { is: 'away' }
  /** Free; `isMet`: somebody has just come to it. */
  | { is: 'waiting'; isMet: boolean; hasWater: boolean }
  /** On its way to somebody, to seats, or home. */
  | { is: 'going' }
  | { is: 'leading'; goal: string; counter: string | undefined }
  /** Somebody stands in its way. */
  | { is: 'blocked'; goal: string; counter: string | undefined }
  /** It has led somebody, and waits for what they say of it. */
  | { is: 'arrived'; goal: string; counter: string | undefined }
  /** It leads no further: the person is told the way. */
  | { is: 'left-alone'; goal: string; counter: string | undefined; advice: Text }

/** Seconds that somebody is greeted after they came, that a rating is waited for, that a way is shown. */
const seconds = { met: 30, rating: 45, advice: 120 }

/** Pure: the same report and moment give the same. */
export function doingOf(robot: RobotReport, now: Temporal.Instant): Doing {
  const { goals, over, state, stoppedAt, isOnline, metAt } = robot
  const isWithin = (at: Temporal.Instant | undefined, limit: number) =>
    at !== undefined && now.since(at).total('seconds') < limit
  const last = over.find(({ kind }) => kind === 'escort')
  const isRecent = (limit: number) => isWithin(last?.settledAt, limit)
  if (last?.state === 'failed' && last.advice && isRecent(seconds.advice))
    return { is: 'left-alone', goal: last.id, counter: last.counter, advice: last.advice }
  if (!isOnline || stoppedAt || state.mode === 'estop' || state.mode === 'error') return { is: 'away' }
  const running = goals.find((goal) => isRunning(goal.state))
  if (running) return doingWith(running)
  // About to begin; what waits for a number to be called keeps nobody waiting.
  if (goals.some(({ location }) => location !== undefined)) return { is: 'going' }
  if (last?.state === 'arrived' && !last.rating && isRecent(seconds.rating))
    return { is: 'arrived', goal: last.id, counter: last.counter }
  return { is: 'waiting', isMet: isWithin(metAt, seconds.met), hasWater: (state.cups ?? 0) > 0 }
}

function doingWith({ id, kind, state, counter }: ToldGoal): Doing {
  if (state === 'blocked') return { is: 'blocked', goal: id, counter }
  return kind === 'escort' ? { is: 'leading', goal: id, counter } : { is: 'going' }
}
