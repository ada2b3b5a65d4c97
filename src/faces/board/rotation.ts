import type { Notice } from './content.ts'

/** Which notice hangs there, and for how long it has been read. */
export interface Rotation {
  at: number
  shownMs: number
}

const leastMs = 10_000
const mostMs = 26_000
/** Slow readers, from a chair: about 200 words a minute in Vietnamese. */
const msPerLetter = 55
/** Interrupted earlier than this, a notice is shown again from its beginning. */
const enough = 0.6

export function readingMs({ title, text }: Notice): number {
  return Math.min(mostMs, Math.max(leastMs, (title.length + text.length) * msPerLetter))
}

/**
 * The rotation after a moment has passed. A call takes the notices' room: what was hardly begun comes again afterwards,
 * what was nearly read gives way to the next.
 */
export function turn(
  { at, shownMs }: Rotation,
  passedMs: number,
  notices: Notice[],
  interrupted: boolean,
): Rotation {
  if (notices.length === 0) return { at: 0, shownMs: 0 }
  const place = at % notices.length
  const needed = readingMs(notices[place]!)
  const next = { at: (place + 1) % notices.length, shownMs: 0 }
  if (interrupted) return shownMs >= needed * enough ? next : { at: place, shownMs: 0 }
  return shownMs + passedMs >= needed ? next : { at: place, shownMs: shownMs + passedMs }
}
