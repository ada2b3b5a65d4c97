import type { HallDay, ReplayedDay } from '#modules/reception'
import type { ChangedCounters } from './counters.ts'

const minute = 60_000
/** The line is counted every so many minutes. */
export const curveStep = 15
export const curveFrom = 7 * 60
const curveTo = 18 * 60
export const curvePoints = (curveTo - curveFrom) / curveStep + 1

/** One person of a day. */
export interface Waited {
  /** Hour of the day from which the wait counts. */
  hour: number
  /** All waits together, in minutes; Infinity: not called before everybody had gone home. */
  minutes: number
}

/** What one day came to. */
export interface DayMeasure {
  people: number
  waited: Waited[]
  /** Gave their number back; of these nothing is known but that. */
  gaveBack: number
  /** Waiting when the last counter closed. */
  unserved: number
  /** How many wait at each point of the day, from `curveFrom` on. */
  line: number[]
  /** By counter: for how long open and for how long taken, in minutes up to closing. */
  counters: { counter: number; open: number; busy: number }[]
}

/** Waits of a day, as played or as it was. */
export interface Waits {
  people: number
  waits: { person: string; from: number; joinedAt: number; calledAt: number | undefined; endedAt: number }[]
  taken: { counter: number; from: number; to: number }[]
}

export function waitsOfPlay(people: number, { calls, uncalled }: ReplayedDay): Waits {
  return {
    people,
    waits: [
      ...calls.map(({ person, at, waited, joinedAt }) => ({
        ...{ person: person.id, from: at - waited, joinedAt, calledAt: at, endedAt: at },
      })),
      ...uncalled.map(({ person, joinedAt, until = Number.POSITIVE_INFINITY }) => ({
        ...{ person: person.id, from: joinedAt, joinedAt, calledAt: undefined, endedAt: until },
      })),
    ],
    taken: calls.map(({ counter, at, freeAt }) => ({ counter, from: at, to: freeAt })),
  }
}

/** The day as it was, measured by the same rules as a day that was played. */
export function waitsOfTruth({ people }: HallDay): Waits {
  const waits: Waits['waits'] = []
  const taken: Waits['taken'] = []
  for (const person of people)
    for (const [at, { joinedAt, step, movedAt }] of person.waits.entries()) {
      const isLast = at === person.waits.length - 1
      const gone = movedAt ?? (isLast ? person.goneAt : undefined)
      const endedAt = step?.calledAt ?? gone ?? Number.POSITIVE_INFINITY
      const from = at === 0 ? Math.max(joinedAt, Math.min(person.countsFrom, endedAt)) : joinedAt
      waits.push({ person: person.id, from, joinedAt, calledAt: step?.calledAt, endedAt })
      if (step)
        taken.push({
          counter: step.counter,
          from: step.calledAt,
          to: (step.releasedAt ?? step.calledAt) + step.afterwards,
        })
    }
  return { people: people.length, waits, taken }
}

export function measure(
  { people, waits, taken }: Waits,
  { closes, open }: Pick<ChangedCounters, 'closes' | 'open'>,
  midnight: number,
): DayMeasure {
  const persons = new Map<string, Waited & { called: boolean }>()
  const steps: { at: number; by: number }[] = []
  let unserved = 0
  for (const { person, from, joinedAt, calledAt, endedAt } of waits) {
    const hour = Math.floor((from - midnight) / (60 * minute))
    const it = persons.get(person) ?? { hour, minutes: 0, called: false }
    persons.set(person, it)
    if (calledAt !== undefined) {
      it.called = true
      it.minutes += Math.max(0, calledAt - from) / minute
    } else if (endedAt === Number.POSITIVE_INFINITY) {
      it.called = true
      it.minutes = Number.POSITIVE_INFINITY
    }
    if (joinedAt <= closes && endedAt > closes) unserved++
    steps.push({ at: joinedAt, by: 1 }, { at: endedAt, by: -1 })
  }
  const known = [...persons.values()].filter(({ called }) => called)
  return {
    people,
    waited: known.map(({ hour, minutes }) => ({ hour, minutes })),
    gaveBack: persons.size - known.length,
    unserved,
    line: lineOf(steps, midnight),
    counters: [...open].map(([counter, spans]) => ({ counter, ...useOf(counter, spans, taken) })),
  }
}

function lineOf(steps: { at: number; by: number }[], midnight: number): number[] {
  steps.sort((a, b) => a.at - b.at)
  let next = 0
  let waiting = 0
  return Array.from({ length: curvePoints }, (_, point) => {
    const at = midnight + (curveFrom + point * curveStep) * minute
    for (; next < steps.length && steps[next]!.at <= at; next++) waiting += steps[next]!.by
    return waiting
  })
}

function useOf(
  counter: number,
  spans: readonly { from: number; to: number }[],
  taken: Waits['taken'],
): { open: number; busy: number } {
  let open = 0
  let busy = 0
  const mine = taken.filter((it) => it.counter === counter)
  for (const span of spans) {
    open += (span.to - span.from) / minute
    for (const it of mine)
      busy += Math.max(0, Math.min(it.to, span.to) - Math.max(it.from, span.from)) / minute
  }
  return { open, busy }
}
