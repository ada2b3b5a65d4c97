import { setTimeout as sleep } from 'node:timers/promises'
import { pick, seededRandom } from '../../bench/random.ts'
import type { Program } from '../program.ts'
import type { Crowd } from './crowd.ts'

export interface Attack {
  count(): number
  /** How often what was killed. */
  summary(): string
  stop(): Promise<void>
}

/** Kills something at random moments: the program, all of PostgreSQL, one of its sessions, some of the kiosks. */
export function attack(of: { program: Program; people: Crowd; seed: number; meanSeconds: number }): Attack {
  const { program, people, seed, meanSeconds } = of
  const random = seededRandom(seed)
  const victims = {
    program: () => program.killProgram(),
    database: () => program.killDatabase(),
    session: () => program.killSession(random),
    kiosks: async () => {
      for (let some = 0; some < 10; some++) people.leave()
    },
  }
  const killed = Object.fromEntries(Object.keys(victims).map((victim) => [victim, 0]))
  const stopping = new AbortController()
  const killing = (async () => {
    for (;;) {
      // Exponential pauses: two in a row may hit the recovery of the first.
      const pause = -Math.log(1 - random()) * meanSeconds * 1000
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => {})
      if (stopping.signal.aborted) return
      const victim = pick(random, Object.keys(victims) as (keyof typeof victims)[])
      await victims[victim]()
      killed[victim]!++
    }
  })()
  killing.catch((error) => {
    console.error(error)
    process.exit(1)
  })
  return {
    count: () => Object.values(killed).reduce((sum, times) => sum + times, 0),
    summary: () =>
      Object.entries(killed)
        .map(([victim, times]) => `${victim} ${times} times`)
        .join(', '),
    async stop() {
      stopping.abort()
      await killing
    },
  }
}
