import { setTimeout as sleep } from 'node:timers/promises'
import type { Pool } from 'pg'
import { seededRandom } from '../../bench/random.ts'
import type { Program } from '../program.ts'

export interface Killed {
  summary: string
  /** How long after the house was ready again an interrupted signature rested at most, in milliseconds. */
  longestRestMs: number
  interrupted: number
}

/** Kills the program and all of PostgreSQL so many times, in an order and at moments that the seed gives. */
export async function kill(of: {
  program: Program
  times: { program: number; database: number }
  seed: number
  meanSeconds: number
  say(line: string): void
  progress(): number
}): Promise<Killed> {
  const { program, times, meanSeconds, say } = of
  const random = seededRandom(of.seed)
  const victims = Object.entries(times).flatMap(([victim, count]) =>
    Array.from({ length: count }, () => victim as 'program' | 'database'),
  )
  const order = victims
    .map((victim) => ({ victim, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ victim }) => victim)
  let longestRestMs = 0
  let interrupted = 0
  for (const [index, victim] of order.entries()) {
    // Exponential pauses, at least the time in which what was interrupted has to go on.
    await sleep((1 - Math.log(1 - random()) * meanSeconds) * 1000)
    await (victim === 'program' ? program.killProgram() : program.killDatabase())
    const rest = await restOf(program)
    interrupted += rest.interrupted
    longestRestMs = Math.max(longestRestMs, rest.longestMs)
    say(
      `${index + 1} of ${order.length}: ${victim}, ${rest.interrupted} signatures interrupted, ` +
        `went on within ${(rest.longestMs / 1000).toFixed(1)} s; ${of.progress()} steps`,
    )
  }
  return {
    summary: `the program ${times.program}, PostgreSQL ${times.database} times`,
    longestRestMs,
    interrupted,
  }
}

/** How long until each signature that somebody had in hand when they died is one step further. */
async function restOf(program: Program): Promise<{ interrupted: number; longestMs: number }> {
  const since = performance.now()
  const database = program.openDatabase()
  database.on('error', () => {})
  try {
    let held = await inHand(database)
    const interrupted = held.size
    let longestMs = 0
    while (held.size > 0) {
      await sleep(50)
      const now = await inHand(database)
      const still = new Map([...held].filter(([id, attempts]) => now.get(id) === attempts))
      if (still.size < held.size) longestMs = performance.now() - since
      held = still
      if (performance.now() - since > 60_000) return { interrupted, longestMs: 60_000 }
    }
    return { interrupted, longestMs }
  } finally {
    await database.end()
  }
}

/** By request, how often it was taken in hand. */
async function inHand(database: Pool): Promise<Map<string, number>> {
  const { rows } = await database.query<{ id: string; attempts: number }>(
    `select id, attempts from signatures.request where held_by is not null and state in ('requested', 'signed', 'sealed')`,
  )
  return new Map(rows.map(({ id, attempts }) => [id, attempts]))
}
