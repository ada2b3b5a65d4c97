import type { Patience } from './kinds.ts'

/** How a thing stands, as far as probes know. */
export interface Standing {
  /** Undefined until they are sure. */
  isUp: boolean | undefined
  /** In a row, counted no further than they matter. */
  hits: number
  misses: number
  /** The first of those in a row. */
  hitSince: Temporal.Instant | undefined
  missedSince: Temporal.Instant | undefined
}

/**
 * What one more probe means: down after `misses` in a row, up after `hits` in a row, so that one lost packet is no
 * outage and a thing that flaps is not up. A change counts from the first probe of its row. Pure; `isUp` stays as it was
 * until the change is written down, and a change that could not be written is found again by the next probe.
 */
export function judge(
  before: Standing,
  probe: { ok: boolean; at: Temporal.Instant },
  patience: Pick<Patience, 'hits' | 'misses'>,
): { standing: Standing; turns: 'up' | 'down' | undefined } {
  const { isUp } = before
  if (probe.ok) {
    const hits = Math.min(before.hits + 1, patience.hits)
    const hitSince = before.hits > 0 ? before.hitSince : probe.at
    const standing = { isUp, hits, hitSince, misses: 0, missedSince: undefined }
    return { standing, turns: hits >= patience.hits && isUp !== true ? 'up' : undefined }
  }
  const misses = Math.min(before.misses + 1, patience.misses)
  const missedSince = before.misses > 0 ? before.missedSince : probe.at
  const standing = { isUp, misses, missedSince, hits: 0, hitSince: undefined }
  return { standing, turns: misses >= patience.misses && isUp !== false ? 'down' : undefined }
}
