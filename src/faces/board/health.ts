import { minutesOf } from './picture.ts'

/** A board takes a new version within this time after it heard of it, each at a moment of its own. */
const spreadMs = 300_000
/** The first fault is tried again soon, the next ones less and less often. */
const firstRestMs = 15_000
const longestRestMs = 600_000
/** A page that ran this long without a fault is well again. */
const wellMs = 600_000
const lookMs = 5000
/** When nobody is looking; each board within these minutes of the night. */
const night = { from: 3 * 60 + 30, to: 4 * 60 + 50 }
const oldMs = 7_200_000

export interface Health {
  /** To be told which program the house runs now. */
  seeProgram(program: string): void
  /** Something was thrown that nobody caught. */
  fail(): void
}

/** What it needs of its browser; tests bring their own. */
export interface Surroundings {
  steadyMs(): number
  random(): number
  /** Survives a reload, not the browser. */
  memory: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  /** Whether the house could give the page at this moment. */
  isThere(): Promise<boolean>
  reload(): void
}

/**
 * Loads the page anew when that helps, and never when it would leave the wall black: for a new version of the program
 * (once for each version, at a quiet moment), every night (a clean memory), and after a fault (soon, then less and less
 * often).
 * @param deps.isQuiet nobody is being called, and nothing is being said
 * @param deps.nowMs time of the server
 */
export function keepHealthy(
  deps: { program: string; isQuiet(): boolean; nowMs(): number },
  { steadyMs, random, memory, isThere, reload }: Surroundings,
): Health {
  const openedAt = steadyMs()
  const nightMinute = night.from + Math.floor(random() * (night.to - night.from))
  let newer: { at: number } | undefined
  let broken: { at: number } | undefined
  let asking = false

  const faults = () => Number(memory.getItem('faults') ?? 0)
  const isNight = (now: number) => {
    const minute = minutesOf(deps.nowMs())
    return now - openedAt > oldMs && minute >= nightMinute && minute <= night.to + 10
  }
  const loadAnew = async () => {
    asking = true
    const there = await isThere()
    asking = false
    if (there) reload()
  }
  setInterval(() => {
    const now = steadyMs()
    if (!broken && now - openedAt > wellMs) memory.removeItem('faults')
    if (asking) return
    const isDue = newer ? now >= newer.at : isNight(now)
    if (broken ? now >= broken.at : isDue && deps.isQuiet()) void loadAnew()
  }, lookMs)

  return {
    seeProgram(program) {
      if (newer || program === deps.program) return
      // Two machines with two versions behind one address: whoever got the old one again does not ask for ever.
      if (memory.getItem('program') === program) return
      memory.setItem('program', program)
      newer = { at: steadyMs() + random() * spreadMs }
    },
    fail() {
      if (broken) return
      const count = faults()
      memory.setItem('faults', String(count + 1))
      broken = { at: steadyMs() + Math.min(longestRestMs, firstRestMs * 4 ** count) }
    },
  }
}

/** The real ones. A browser that keeps nothing (a private window) does without: then only the night's reload is sure. */
export function surroundings(): Surroundings {
  return {
    steadyMs: () => performance.now(),
    random: Math.random,
    memory: safeStorage(),
    isThere: async () => {
      const stop = new AbortController()
      const timer = setTimeout(() => stop.abort(), lookMs)
      const answer = await fetch('/readyz', { signal: stop.signal }).catch(() => undefined)
      clearTimeout(timer)
      return answer?.ok ?? false
    },
    reload: () => location.reload(),
  }
}

function safeStorage(): Surroundings['memory'] {
  const kept = new Map<string, string>()
  const orElse = <T>(way: () => T, other: () => T): T => {
    try {
      return way()
    } catch {
      return other()
    }
  }
  return {
    getItem: (name) =>
      orElse(
        () => sessionStorage.getItem(name),
        () => kept.get(name) ?? null,
      ),
    setItem: (name, value) =>
      orElse(
        () => sessionStorage.setItem(name, value),
        () => void kept.set(name, value),
      ),
    removeItem: (name) =>
      orElse(
        () => sessionStorage.removeItem(name),
        () => void kept.delete(name),
      ),
  }
}
