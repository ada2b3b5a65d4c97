import { describe, expect, test } from 'vitest'
import { doingOf } from './doing.ts'
import type { RobotReport } from './robots.ts'
import type { ToldGoal } from './stored.ts'

const now = Temporal.Instant.from('2026-11-18T02:00:00Z')
const ago = (seconds: number) => now.subtract({ seconds })

const goal = (it: Partial<ToldGoal>): ToldGoal =>
  ({ id: 'g', kind: 'escort', state: 'moving', counter: '3', location: 'counter-3', ...it }) as ToldGoal
const robot = (it: Partial<RobotReport> = {}): RobotReport =>
  ({ isOnline: true, state: { mode: 'idle', cups: 3 }, goals: [], over: [], ...it }) as unknown as RobotReport
const advice = { vi: 'a', en: 'a', ar: 'a' }

describe('what a robot does', () => {
  test.each([
    ['free', robot(), { is: 'waiting', isMet: false, hasWater: true }],
    ['without cups', robot({ state: { mode: 'docked', cups: 0 } }), { is: 'waiting', hasWater: false }],
    ['just met', robot({ metAt: ago(29) }), { is: 'waiting', isMet: true }],
    ['met a while ago', robot({ metAt: ago(30) }), { is: 'waiting', isMet: false }],
    ['leads', robot({ goals: [goal({})] }), { is: 'leading', counter: '3' }],
    ['is blocked', robot({ goals: [goal({ state: 'blocked' })] }), { is: 'blocked', counter: '3' }],
    ['comes to somebody', robot({ goals: [goal({ kind: 'greet' })] }), { is: 'going' }],
    ['is about to lead', robot({ goals: [goal({ state: 'queued' })] }), { is: 'going' }],
    [
      'waits for a number to be called',
      robot({ goals: [goal({ state: 'queued', location: undefined })] }),
      { is: 'waiting' },
    ],
    ['has led', robot({ over: [goal({ state: 'arrived', settledAt: ago(44) })] }), { is: 'arrived' }],
    [
      'has led long ago',
      robot({ over: [goal({ state: 'arrived', settledAt: ago(45) })] }),
      { is: 'waiting' },
    ],
    [
      'has led and was rated',
      robot({ over: [goal({ state: 'arrived', settledAt: ago(1), rating: 2 })] }),
      { is: 'waiting' },
    ],
    ['is not there', robot({ isOnline: false, goals: [goal({})] }), { is: 'away' }],
    ['was stopped', robot({ stoppedAt: ago(9) }), { is: 'away' }],
    ['is broken', robot({ state: { mode: 'error' } }), { is: 'away' }],
    [
      // Somebody stands there who has to be told, whatever else is wrong.
      'was stopped while it led',
      robot({ stoppedAt: ago(9), over: [goal({ state: 'failed', settledAt: ago(9), advice })] }),
      { is: 'left-alone', advice },
    ],
  ])('%s', (_, report, doing) => {
    expect(doingOf(report, now)).toMatchObject(doing)
  })
})
