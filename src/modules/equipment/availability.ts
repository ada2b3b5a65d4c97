import { officeWindows, type WorkingCalendar } from '#modules/calendar'
import { localDate, startOf, zone } from '#platform/clock'

/** From a moment until just before another one, in milliseconds since 1970. */
export type Span = readonly [from: number, until: number]

export interface Available {
  /** Seconds in which somebody looked and the thing was to be there. */
  watchedSeconds: number
  /** Seconds of these in which it was down. */
  downSeconds: number
}

/**
 * How long a thing was there: of the time in which it was watched, what no outage covers. Time in which nobody looked
 * counts neither way.
 * @param spans the hours that count: office hours, or the whole period
 */
export function availability(
  spans: readonly Span[],
  thing: { watched: Span | undefined; outages: readonly Span[]; unwatched: readonly Span[] },
): Available {
  const looked = thing.watched ? without(both(spans, [thing.watched]), thing.unwatched) : []
  const seconds = (list: readonly Span[]) =>
    list.reduce((sum, [from, until]) => sum + (until - from), 0) / 1000
  return { watchedSeconds: seconds(looked), downSeconds: seconds(both(looked, thing.outages)) }
}

/** Several things together. */
export function together(all: readonly Available[]): Available {
  return {
    watchedSeconds: all.reduce((sum, { watchedSeconds }) => sum + watchedSeconds, 0),
    downSeconds: all.reduce((sum, { downSeconds }) => sum + downSeconds, 0),
  }
}

/** From 0 to 1; undefined when there was no time to be there. */
export const shareOf = ({ watchedSeconds, downSeconds }: Available): number | undefined =>
  watchedSeconds === 0 ? undefined : 1 - downSeconds / watchedSeconds

/** The office hours of the working calendar within a period. */
export function officeSpans(
  calendar: WorkingCalendar,
  from: Temporal.Instant,
  until: Temporal.Instant,
): Span[] {
  const spans: Span[] = []
  for (
    let day = localDate(from);
    Temporal.Instant.compare(startOf(day), until) < 0;
    day = day.add({ days: 1 })
  ) {
    for (const { open, close } of officeWindows(calendar, day)) {
      const at = (time: Temporal.PlainTime) =>
        day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds
      spans.push([at(open), at(close)])
    }
  }
  return both(spans, [[from.epochMilliseconds, until.epochMilliseconds]])
}

/** Put together where they touch or overlap, in order; what has no length is gone. */
function joined(spans: readonly Span[]): Span[] {
  const out: [number, number][] = []
  for (const [from, until] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = out.at(-1)
    if (until <= from) continue
    if (last && from <= last[1]) last[1] = Math.max(last[1], until)
    else out.push([from, until])
  }
  return out
}

/** What lies in both. */
function both(one: readonly Span[], other: readonly Span[]): Span[] {
  const others = joined(other)
  return joined(one).flatMap(([from, until]) =>
    others.map(([a, b]): Span => [Math.max(a, from), Math.min(b, until)]).filter(([a, b]) => a < b),
  )
}

/** What lies in the one and not in the other. */
function without(one: readonly Span[], other: readonly Span[]): Span[] {
  const gaps = joined(other)
  const edges = [Number.NEGATIVE_INFINITY, ...gaps.flat(), Number.POSITIVE_INFINITY]
  const rest = Array.from({ length: gaps.length + 1 }, (_, at): Span => [edges[2 * at]!, edges[2 * at + 1]!])
  return both(one, rest)
}
