import { median } from './samples.ts'

/** One of those that are compared: does what it does for a while and says how often it got it done. */
export interface Contender {
  name: string
  /** @param forMs how long, in milliseconds */
  round(forMs: number): Promise<Round>
}

export interface Round {
  done: number
  elapsedMs: number
}

/**
 * Lets contenders take turns, since other work on the machine comes and goes.
 * @returns for each, by name, the median rate a second and the rate of each round
 */
export async function takeTurns(
  contenders: readonly Contender[],
  options: { rounds: number; forMs: number; warmUpMs: number; say(line: string): void },
): Promise<Record<string, { rate: number; rates: number[] }>> {
  const rates = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  for (const { round } of contenders) await round(options.warmUpMs)
  for (let turn = 0; turn < options.rounds; turn++) {
    for (const { name, round } of contenders) {
      const { done, elapsedMs } = await round(options.forMs)
      rates.get(name)!.push((done / elapsedMs) * 1000)
    }
    const line = [...rates].map(([name, all]) => `${name} ${all.at(-1)!.toFixed(0)}/s`).join(', ')
    options.say(`  round ${turn + 1}: ${line}`)
  }
  return Object.fromEntries([...rates].map(([name, all]) => [name, { rate: median(all), rates: all }]))
}

/** Lets many workers repeat their work until the time is up; each finishes what it has begun. */
export async function repeat(forMs: number, workers: readonly (() => Promise<unknown>)[]): Promise<Round> {
  const since = performance.now()
  let done = 0
  await Promise.all(
    workers.map(async (work) => {
      while (performance.now() - since < forMs) {
        await work()
        done++
      }
    }),
  )
  return { done, elapsedMs: performance.now() - since }
}

/**
 * Begins a piece of work so many times a second, evenly, each with a worker that is free; until it is stopped.
 * @returns a function that stops it and says how often it was done
 */
export function keepPace(
  perSecond: number,
  workers: readonly (() => Promise<unknown>)[],
): () => Promise<Round> {
  const since = performance.now()
  const free = [...workers]
  const busy = new Set<Promise<void>>()
  let [begun, done] = [0, 0]
  let failure: unknown
  const beat = setInterval(() => {
    const due = Math.floor(((performance.now() - since) / 1000) * perSecond)
    while (begun < due && free.length > 0) {
      begun++
      const work = free.pop()!
      const piece: Promise<void> = work()
        .then(
          () => void done++,
          (error) => (failure ??= error),
        )
        .finally(() => {
          busy.delete(piece)
          free.push(work)
        })
      busy.add(piece)
    }
  }, 10)
  return async () => {
    clearInterval(beat)
    const elapsedMs = performance.now() - since
    await Promise.all(busy)
    if (failure) throw failure
    return { done, elapsedMs }
  }
}
