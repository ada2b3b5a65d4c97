import type { Board } from '#modules/reception'

/** Older by its number but newer by its clock by this much: the house was set up anew and counts from the start. */
const countsAnewMs = 30_000

/** Whether a picture that has just come in replaces the one on the wall. */
export function isNewer(shown: Board, next: Board): boolean {
  const later = Date.parse(next.at) - Date.parse(shown.at)
  if (next.seq === shown.seq) return later > 0
  return next.seq > shown.seq || later > countsAnewMs
}

/**
 * The server's time as far as this screen can know it, whatever its own clock says: the latest time stamp seen plus
 * what has passed since on the screen's steady clock.
 */
export function createServerTime(steadyMs: () => number): { learn(at: string): void; nowMs(): number } {
  let ahead: number | undefined
  return {
    learn(at) {
      const stamp = Date.parse(at)
      const seen = stamp - steadyMs()
      // The picture that travelled fastest tells best; an old one, kept while the database was away, tells nothing.
      if (ahead === undefined || seen > ahead) ahead = seen
    },
    nowMs: () => steadyMs() + (ahead ?? 0),
  }
}

/** `08:05` in Vietnam, which is seven hours ahead all year. The televisions' browsers know no Temporal. */
export function clockWords(ms: number): string {
  const minutes = Math.floor(ms / 60_000) + 7 * 60
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
}
