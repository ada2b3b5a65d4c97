import { setTimeout as wait } from 'node:timers/promises'
import type { z } from 'zod'
import {
  type Ability,
  createEars,
  type GoalReport,
  type RobotAdapter,
  type RobotState,
  RobotTrouble,
  type Trouble,
} from '../adapter.ts'

/** A robot behind a cloud that is asked how it is, and knows no goals by name. */
export interface Cloud {
  can: ReadonlySet<Ability>
  read(): Promise<RobotState>
  go(location: string): Promise<void>
  stop(): Promise<void>
  say(sentence: string): Promise<void>
}

const everyMs = 1000
/** A robot that has not set out after so many looks will not. */
const looks = 12

export function polledAdapter(cloud: Cloud): RobotAdapter {
  const ears = createEars()
  const ended = new Map<string, GoalReport>()
  let current:
    | { id: string; location: string; looks: number; hasBegun: boolean; isEnding: boolean }
    | undefined
  const closing = new AbortController()

  const finish = (report: GoalReport) => {
    ended.set(report.goalId, report)
    current = undefined
    ears.tell('goal', report)
  }
  const follow = ({ mode, at }: RobotState) => {
    if (!current) return
    const { id: goalId, location, hasBegun, isEnding } = current
    if (mode === 'moving' || mode === 'blocked') {
      current.hasBegun = true
      return ears.tell('goal', { goalId, status: mode })
    }
    current.looks++
    // It stands: where it should, where it was told to, before it has set out, or where it could get no further.
    if (at === location && (hasBegun || current.looks > 1)) return finish({ goalId, status: 'arrived' })
    if (isEnding) return finish({ goalId, status: 'cancelled' })
    if (mode !== 'estop' && (hasBegun || current.looks > looks))
      finish({ goalId, status: 'failed', error: hasBegun ? 'blocked_timeout' : 'no_route' })
  }
  const poll = async () => {
    while (!closing.signal.aborted) {
      // While it gives no answer nothing is told, and whoever listens takes it to be away.
      const state = await cloud.read().catch(() => undefined)
      if (closing.signal.aborted) return
      if (state) {
        ears.tell('state', state)
        follow(state)
      }
      await wait(everyMs, undefined, { signal: closing.signal, ref: false }).catch(() => {})
    }
  }
  void poll()

  const goTo = async (location: string, id: string) => {
    await cloud.go(location)
    current = { id, location, looks: 0, hasBegun: false, isEnding: false }
  }
  return {
    can: cloud.can,
    on: ears.on,
    goTo,
    dock: goTo,
    async cancel() {
      await cloud.stop()
      if (current) current.isEnding = true
    },
    async serveWater() {
      // It holds a tray; people help themselves.
      return {}
    },
    say: cloud.say,
    async recall(goalId) {
      const known = ended.get(goalId)
      if (known) return known
      const { mode } = await cloud.read()
      return mode === 'moving' || mode === 'blocked' ? { goalId, status: mode } : 'unclear'
    },
    async close() {
      closing.abort()
    },
  }
}

const timeoutMs = 4000

/**
 * One request to a maker's cloud. Redirects are not followed: the key goes to the address that was given and no other.
 * @param troubleOf what the maker's refusal means
 */
export async function request(
  url: URL,
  options: { method?: 'POST'; headers: Record<string, string>; body?: BodyInit },
  troubleOf: (status: number, body: unknown) => Trouble | undefined,
): Promise<unknown> {
  const answer = await fetch(url, {
    ...{ ...options, redirect: 'error' as const },
    signal: AbortSignal.timeout(timeoutMs),
  }).catch(() => {
    throw new RobotTrouble('offline')
  })
  const body: unknown = await answer.json().catch(() => undefined)
  const trouble = troubleOf(answer.status, body)
  if (trouble) throw new RobotTrouble(trouble)
  if (!answer.ok) throw new RobotTrouble(answer.status === 404 ? 'unknown_location' : 'offline')
  return body
}

/** @throws RobotTrouble `offline` when the cloud's answer is none */
export function understood<Shape extends z.ZodType>(shape: Shape, body: unknown): z.infer<Shape> {
  const read = shape.safeParse(body)
  if (!read.success) throw new RobotTrouble('offline', 'an answer that is none')
  return read.data
}
