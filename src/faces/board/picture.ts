import type { Board } from '#modules/reception'

/** Older by its number but newer by its clock by this much: the house was set up anew and counts from the start. */
const countsAnewMs = 30_000

/** Whether a picture that has just come in replaces the one on the wall. */
export function isNewer(shown: Board, next: Board): boolean {
  const later = Date.parse(next.at) - Date.parse(shown.at)
  // The same number at an earlier time: the other of two pictures under way, or a house whose clock was set back.
  if (next.seq === shown.seq) return later > 0 || later < -countsAnewMs
  return next.seq > shown.seq || later > countsAnewMs
}

/**
 * The picture as it may hang there now. A board whose line was cut before midnight must not show yesterday's numbers on
 * the new day: they begin again at 1.
 */
export function ofToday(board: Board, nowMs: number): Board {
  if (dayOf(nowMs) === dayOf(Date.parse(board.at))) return board
  return { ...board, calling: [], serving: [], earlier: [], waiting: [], expected: [] }
}

/** How long a time stamp counts; a machine's clock that runs too fast or too slow is off by no more than this brings. */
const rememberedMs = 300_000

/**
 * The server's time as far as this screen can know it, whatever its own clock says: the latest time stamp of the last
 * minutes plus what has passed since on the screen's steady clock. Only the last minutes: clocks of cheap screens run
 * away by seconds a day, and a server's clock may be set back.
 */
export function createServerTime(steadyMs: () => number): { learn(at: string): void; nowMs(): number } {
  // How far the server is ahead of the steady clock: the best guess of this span of time, and of the one before.
  let span = 0
  let before: number | undefined
  let best: number | undefined
  return {
    learn(at) {
      const steady = steadyMs()
      const ahead = Date.parse(at) - steady
      const now = Math.floor(steady / rememberedMs)
      if (now !== span) {
        before = now === span + 1 ? best : undefined
        best = undefined
        span = now
      }
      // The picture that travelled fastest tells best; an old one, kept while the database was away, tells nothing.
      best = best === undefined ? ahead : Math.max(best, ahead)
    },
    nowMs: () => steadyMs() + Math.max(best ?? before ?? 0, before ?? best ?? 0),
  }
}

/** Minutes since midnight in Vietnam, which is seven hours ahead all year. The televisions' browsers know no Temporal. */
export function minutesOf(ms: number): number {
  return (Math.floor(ms / 60_000) + 7 * 60) % (24 * 60)
}

/** Days since 1970 in Vietnam. */
export function dayOf(ms: number): number {
  return Math.floor((ms + 7 * 3_600_000) / 86_400_000)
}

/** `08:05` in Vietnam. */
export function clockWords(ms: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const minutes = minutesOf(ms)
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
