/** Versions of the dispatch policy as they are stored, and which of them holds where on which day. */
import { z } from 'zod'
import type { Text } from '#platform/text'
import { type DispatchPolicy, policySchema } from '../dispatch.ts'

/** What a version says: a policy without the name that its place and number give it. */
export type Rule = Omit<DispatchPolicy, 'version'>

/** One row of `reception.policy`. */
export interface PolicyVersion {
  readonly place: string
  /** 1, 2, 3 … for each place. */
  readonly number: number
  /** Undefined: the ward goes back to the rule of the city. */
  readonly policy: Rule | undefined
  readonly why: Text
  readonly holdsFrom: Temporal.PlainDate
  readonly author: string
  readonly authorName: string
  readonly recordedAt: Temporal.Instant
}

/** The policy of a place on a day. */
export interface HeldPolicy {
  policy: DispatchPolicy
  version: PolicyVersion
  /** The first day in a row on which it holds there. */
  since: Temporal.PlainDate
}

const text = z.object({ vi: z.string(), en: z.string(), ar: z.string() })
/** The file that is the city's first version at an empty database. */
export const firstPolicySchema = policySchema.omit({ version: true }).extend({
  holdsFrom: z.iso.date(),
  why: text,
})
export type FirstPolicy = z.infer<typeof firstPolicySchema>

/**
 * The version that holds in a place on a day: its own, or that of the city. Of one place, the latest that begins on
 * that day or before: a version published later takes the place of one that was only planned.
 * @param versions of any places, in any order; the city's first one also stands for the days before it
 */
export function versionOn(
  versions: readonly PolicyVersion[],
  city: string,
  place: string,
  day: Temporal.PlainDate,
): PolicyVersion {
  const own = place === city ? undefined : latest(versions, place, day)
  if (own?.policy) return own
  const first = versions.find((it) => it.place === city && it.number === 1)
  const found = latest(versions, city, day) ?? first
  if (!found) throw new Error('the city has no dispatch policy')
  return found
}

/** As `versionOn`, with the day since which it has held there without a break. */
export function heldOn(
  versions: readonly PolicyVersion[],
  names: { city: string; slugOf(place: string): string },
  place: string,
  day: Temporal.PlainDate,
): HeldPolicy {
  const { city } = names
  const version = versionOn(versions, city, place, day)
  const changes = versions
    .filter((it) => (it.place === place || it.place === city) && !isAfter(it.holdsFrom, day))
    .map((it) => it.holdsFrom)
    .toSorted(Temporal.PlainDate.compare)
    .reverse()
  let since = version.holdsFrom
  for (const change of changes) {
    if (versionOn(versions, city, place, change) !== version) break
    since = change
  }
  return {
    policy: { version: versionName(names.slugOf(version.place), version.number), ...version.policy! },
    version,
    since,
  }
}

/**
 * Versions that will begin to hold in a place after a day, in the order of their days: not those that were replaced
 * before their day, nor the city's while the place has a rule of its own.
 */
export function comingVersions(
  versions: readonly PolicyVersion[],
  city: string,
  place: string,
  day: Temporal.PlainDate,
): PolicyVersion[] {
  return versions
    .filter((it) => (it.place === place || it.place === city) && isAfter(it.holdsFrom, day))
    .filter((it) => latest(versions, it.place, it.holdsFrom) === it)
    .filter((it) => it.place === place || !latest(versions, place, it.holdsFrom)?.policy)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.holdsFrom, b.holdsFrom))
}

/** `cua-nam-2`: as the log and the pages name a version. */
export const versionName = (slug: string, number: number) => `${slug}-${number}`

function latest(
  versions: readonly PolicyVersion[],
  place: string,
  day: Temporal.PlainDate,
): PolicyVersion | undefined {
  let found: PolicyVersion | undefined
  for (const it of versions)
    if (it.place === place && !isAfter(it.holdsFrom, day) && it.number > (found?.number ?? 0)) found = it
  return found
}

const isAfter = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(one, other) > 0
