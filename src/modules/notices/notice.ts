import type { Text } from '#platform/text'

/** A notice as somebody writes it. */
export interface NoticeDraft {
  title: Text
  body: Text
  from: Temporal.PlainDate
  /** The last day; without it, it hangs until it is taken down. */
  until: Temporal.PlainDate | undefined
  /** 1 hangs first, 9 last; equals by the day they were put up, newest first. */
  rank: number
}

/** One stored version of a notice. */
export interface NoticeVersion extends NoticeDraft {
  readonly id: string
  readonly version: number
  /** A ward, or the city for all its halls. */
  readonly place: string
  readonly withdrawn: boolean
  /** The actor who put up this version. */
  readonly author: string
  readonly recordedAt: Temporal.Instant
}

type Fault = 'title' | 'body' | 'past' | 'endsBefore' | 'outOfYears' | 'rank'

/** What is wrong with a notice: the part of it → why. */
export type Faults = Partial<Record<'title' | 'body' | 'from' | 'until' | 'rank', Fault>>

/** As much as can be read from a row of chairs while it hangs there, and on a phone without scrolling for long. */
export const longest = { title: 90, body: 420 }
const shortest = { title: 3, body: 10 }

/**
 * What is wrong with a notice as somebody wrote it.
 * @param earliest the first day it may begin to hang
 */
export function faultsOf(draft: NoticeDraft, { earliest }: { earliest: Temporal.PlainDate }): Faults {
  const faults: Faults = {}
  const { title, body, from, until, rank } = draft
  const before = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0
  const lengths = (text: Text) => Object.values(text).map((words) => words.length)
  if (lengths(title).some((length) => length < shortest.title || length > longest.title))
    faults.title = 'title'
  if (lengths(body).some((length) => length < shortest.body || length > longest.body)) faults.body = 'body'
  if (before(from, earliest)) faults.from = 'past'
  if (until && before(until, from)) faults.until = 'endsBefore'
  for (const [part, date] of [
    ['from', from],
    ['until', until],
  ] as const)
    if (date && (date.year < 2000 || date.year > 2099)) faults[part] = 'outOfYears'
  if (!Number.isInteger(rank) || rank < 1 || rank > 9) faults.rank = 'rank'
  return faults
}

/** The latest version of each notice. */
export function latestOf(versions: readonly NoticeVersion[]): NoticeVersion[] {
  return [...Map.groupBy(versions, ({ id }) => id).values()].map((all) =>
    all.reduce((a, b) => (a.version > b.version ? a : b)),
  )
}

/** What hangs on a day, in its order. */
export function hangingOn(versions: readonly NoticeVersion[], day: Temporal.PlainDate): NoticeVersion[] {
  return latestOf(versions)
    .filter(({ withdrawn }) => !withdrawn)
    .filter(({ from }) => Temporal.PlainDate.compare(from, day) <= 0)
    .filter(({ until }) => !until || Temporal.PlainDate.compare(day, until) <= 0)
    .sort(inOrder)
}

export function inOrder(a: NoticeVersion, b: NoticeVersion): number {
  return a.rank - b.rank || Temporal.PlainDate.compare(b.from, a.from) || (a.id < b.id ? 1 : -1)
}
