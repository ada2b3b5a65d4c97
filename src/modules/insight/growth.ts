import type { Hub } from '#platform/events'
import type { Places as Reach } from '#platform/ledger'

/** Whether figures may have changed. A hint, as the hub's own: what is true stands in the database. */
export interface Growth {
  /** Grows whenever something is committed in one of these places, before whoever committed it is answered. */
  of(reach: Reach): number
  /** Calls at once when one of these places has grown, and then at most once in `gapMs`. Returns the way to stop. */
  follow(reach: Reach, onGrown: () => void): () => void
  close(): void
}

/**
 * At most so often a page is told to look again. A commit at the worst moment waits for all of it, and the page must
 * have shown it within a second.
 */
const gapMs = 700

interface Follower {
  reach: Reach
  onGrown(): void
  lastAt: number
  timer: NodeJS.Timeout | undefined
}

/** One listener a place for all pages of this process, however many follow. */
export function followGrowth(deps: {
  hub: Hub
  /** Codes of all places. */
  places: readonly string[]
  nowMs?: () => number
}): Growth {
  const { hub, nowMs = () => performance.now() } = deps
  const grown = new Map<string, number>()
  const followers = new Set<Follower>()
  let all = 0

  const tell = (follower: Follower) => {
    follower.timer = undefined
    follower.lastAt = nowMs()
    follower.onGrown()
  }
  const onGrown = (place: string) => {
    all++
    grown.set(place, (grown.get(place) ?? 0) + 1)
    for (const follower of followers) {
      if (follower.timer || (follower.reach !== '*' && !follower.reach.includes(place))) continue
      const wait = follower.lastAt + gapMs - nowMs()
      if (wait <= 0) tell(follower)
      else follower.timer = setTimeout(tell, wait, follower)
    }
  }
  const stops = deps.places.map((place) => hub.subscribe(place, () => onGrown(place)))

  return {
    of: (reach) => (reach === '*' ? all : reach.reduce((total, place) => total + (grown.get(place) ?? 0), 0)),
    follow(reach, onGrown) {
      const follower: Follower = { reach, onGrown, lastAt: Number.NEGATIVE_INFINITY, timer: undefined }
      followers.add(follower)
      return () => {
        clearTimeout(follower.timer)
        followers.delete(follower)
      }
    },
    close() {
      for (const stop of stops) stop()
      for (const { timer } of followers) clearTimeout(timer)
    },
  }
}
