import { localOf } from './vietnam-time.ts'

/** From the request for a supplement (form 02) until it is back; without `to` it is still awaited. */
export type Pause = { readonly from: Temporal.Instant; readonly to?: Temporal.Instant | undefined }

/** In local times; an open pause ends at infinity. */
export type LocalPause = { readonly from: number; readonly to: number }

/**
 * Pauses in order of time, those that touch or overlap joined: two reasons to wait at once stop the clock once.
 * @throws RangeError when a pause ends before it begins.
 */
export const joinPauses = (pauses: readonly Pause[]): readonly LocalPause[] => {
  const joined: LocalPause[] = []
  for (const pause of pauses.map(localPause).sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && pause.from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, pause.to) }
    else joined.push(pause)
  }
  return joined
}

function localPause({ from, to }: Pause): LocalPause {
  const pause = { from: localOf(from), to: to ? localOf(to) : Number.POSITIVE_INFINITY }
  if (pause.to < pause.from)
    throw new RangeError(`A pause from ${from} cannot end at ${to}, before it begins`)
  return pause
}
