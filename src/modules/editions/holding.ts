import type { Text } from '#platform/text'

/** One edition as it was published. */
export interface Edition {
  subject: string
  /** From 1. Of those whose day has come the highest holds. */
  number: number
  holdsFrom: Temporal.PlainDate
  /** Undefined: a repeal, from its day on there is none. */
  body: unknown
  /** Of a repeal: what takes its place. */
  replacedBy: string | undefined
  origin: 'file' | 'desk'
  digest: string
  /** Why; editions from files have no words of their own. */
  why: Text | undefined
  /** The decision that announces it. */
  ground: string | undefined
  /** The day of that decision; undefined where nobody said. */
  decidedOn: Temporal.PlainDate | undefined
  authorNames: string[]
  publisherName: string
  recordedAt: Temporal.Instant
}

type Numbered = Pick<Edition, 'number' | 'holdsFrom' | 'body'>

/**
 * Which edition holds on a day: the latest of those whose day has come. So a later edition takes the place of one that
 * was only planned, a repeal ends what was planned before it, and an edition after a repeal brings the subject back.
 * @param editions by number
 * @returns undefined on days before the first one
 */
export function heldOn<It extends Numbered>(
  editions: readonly It[],
  day: Temporal.PlainDate,
): It | undefined {
  return editions.findLast(({ holdsFrom }) => Temporal.PlainDate.compare(holdsFrom, day) <= 0)
}

/** Editions that will begin to hold after a day, in the order of their days, without those that never will. */
export function comingAfter<It extends Numbered>(editions: readonly It[], day: Temporal.PlainDate): It[] {
  return editions
    .filter(({ holdsFrom }) => Temporal.PlainDate.compare(holdsFrom, day) > 0)
    .filter((it) => heldOn(editions, it.holdsFrom) === it)
    .sort((a, b) => Temporal.PlainDate.compare(a.holdsFrom, b.holdsFrom))
}

/** The day from which an edition held no longer; undefined while none has taken its place. */
export function endOf(editions: readonly Numbered[], number: number): Temporal.PlainDate | undefined {
  const later = editions.filter((it) => it.number > number).map(({ holdsFrom }) => holdsFrom)
  return later.sort(Temporal.PlainDate.compare)[0]
}
