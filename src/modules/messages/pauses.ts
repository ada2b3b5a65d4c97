/** Minutes after each failed try: soon, for a server that is busy; then ever more seldom. Eight hours in all. */
const pauses = [2, 5, 15, 30, 60, 120, 240] as const

/** After so many tries a letter is given up, and a person sees it. */
export const mostTries = pauses.length + 1

/** Whatever was tried is tried again within so many minutes. */
export const longestPause = Math.max(...pauses)

/** How long to wait after the `nth` try (from 1) before the next, in minutes. */
export function pauseAfter(nth: number): number {
  return pauses[Math.min(nth, pauses.length) - 1]!
}
