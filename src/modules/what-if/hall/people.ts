/** People of a day as the question wants them: more, fewer, other luck at the counter, more or fewer who are not there. */
import { mix, type Person, type Step, stream, type Wait } from '#modules/reception'
import type { HallChange } from '../question.ts'
import { type HallPast, stepsKey, type Taken } from './past.ts'

const minute = 60_000
/** Where nothing is known of how long anything takes. */
const assumed: Taken = { atCounter: 10 * minute, afterwards: 0 }

/** Times as many people of a queue as came in truth. */
export function timesOf({ arrivals, arrivalsOf, online }: HallChange, queue: string): number {
  return arrivals * (arrivalsOf[queue] ?? 1) * (1 - (online[queue] ?? 0))
}

/**
 * Draws the people of one run: those of the base day, fewer of them or with people of other days of the same hall
 * beside them, who come at the time of day at which they came there. Each person has luck of their own, found by who
 * they are and by the run: the same people have the same luck under every question, and more people are always the fewer
 * and some besides.
 * @param base which of the days is played
 * @returns in the order of taking
 */
export function drawPeople(past: HallPast, base: number, seed: number, change: HallChange): Person[] {
  const { days } = past
  const queues = new Set(days.flatMap(({ day }) => day.people.map(({ waits }) => waits[0]!.queue)))
  const times = new Map([...queues].map((queue) => [queue, timesOf(change, queue)]))
  const rounds = Math.ceil(Math.max(1, ...times.values()))
  const absent = absentLuck(past.absentShare, change.absent)
  const midnight = days[base]!.midnight
  const drawn: Person[] = []
  for (let round = 0; round < rounds; round++) {
    const from = otherDay(base, round, days.length, seed)
    const again = round > 0 && from === base
    const shift = midnight - days[from]!.midnight
    for (const [at, person] of days[from]!.day.people.entries()) {
      const random = stream(mix(mix(seed, round), mix(from, at)))
      const comes = random() < times.get(person.waits[0]!.queue)! - round
      const later = (random() - 0.5) * 20 * minute
      if (!comes) continue
      const moved = shift + (again ? Math.round(later) : 0)
      const id = `${round}:${from}:${person.id}`
      drawn.push(play(past, person, { id, moved, random, absent, pace: past.pace[base]! }))
    }
  }
  drawn.sort((a, b) => a.takenAt - b.takenAt)
  for (const [at, person] of drawn.entries()) person.number = at + 1
  return drawn
}

/** Further people come from the other days in turn, and only when there are no more from the same ones again. */
function otherDay(base: number, round: number, days: number, seed: number): number {
  if (round === 0 || days === 1) return base
  const start = ((mix(seed, base) >>> 0) + round) % (days - 1)
  return (base + 1 + start) % days
}

/** The chance that somebody who was there is not, and that somebody who was not is. */
function absentLuck(share: number, times: number): { goes: number; stays: number } {
  if (times <= 1) return { goes: 0, stays: 1 - times }
  return { goes: share >= 1 ? 0 : Math.min(1, ((times - 1) * share) / (1 - share)), stays: 0 }
}

interface Fate {
  id: string
  /** Later than in truth, in milliseconds. */
  moved: number
  random: () => number
  absent: { goes: number; stays: number }
  /** How slow the day is that they come into. */
  pace: number
}

function play(past: HallPast, person: Person, { id, moved, random, absent, pace }: Fate): Person {
  const luck = random()
  const waits: Wait[] = []
  let before: { is: Wait; was: Wait } | undefined
  for (const was of person.waits) {
    const happened = was.step?.releasedAt === undefined ? undefined : was.step.ends
    const stays = happened === 'absent' && luck < absent.stays
    const goes = before === undefined && happened !== 'absent' && luck < absent.goes
    const ends = stays ? 'completed' : goes ? 'absent' : (happened ?? 'completed')
    const joinedAt = joinedAfter(before, was, moved)
    const is: Wait = {
      ...was,
      joinedAt,
      later: was.later.map((it) => ({ ...it, at: it.at - was.joinedAt + joinedAt })),
      movedAt: was.movedAt === undefined ? undefined : was.movedAt - was.joinedAt + joinedAt,
      // Sent on before anybody called: no step belongs to that wait.
      step: was.movedAt === undefined ? stepOf(past, was, { joinedAt, ends, random, pace }) : undefined,
    }
    waits.push(is)
    if (stays || goes) break
    before = { is, was }
  }
  return {
    ...person,
    id,
    takenAt: person.takenAt + moved,
    countsFrom: person.countsFrom + moved,
    presence: person.presence.map(({ at, here }) => ({ at: at + moved, here })),
    goneAt: person.goneAt === undefined ? undefined : person.goneAt + moved,
    waits,
  }
}

/** What lay between two waits stays as long as it was. */
function joinedAfter(before: { is: Wait; was: Wait } | undefined, was: Wait, moved: number): number {
  const left = before?.was.step?.releasedAt
  return left === undefined ? was.joinedAt + moved : before!.is.step!.releasedAt! + was.joinedAt - left
}

/** A step of another person in the same queue that ended alike. */
function stepOf(
  { steps }: HallPast,
  was: Wait,
  {
    joinedAt,
    ends,
    random,
    pace,
  }: { joinedAt: number; ends: NonNullable<Step['ends']>; random: () => number; pace: number },
): Step {
  const known = steps.get(stepsKey(was.queue, ends)) ?? steps.get(stepsKey('', ends)) ?? [assumed]
  const { atCounter, afterwards } = known[Math.floor(random() * known.length)]!
  // The absent are called for the same minute on slow days and quick ones.
  const takes = Math.round(atCounter * (ends === 'absent' ? 1 : pace))
  const calledAt = was.step ? was.step.calledAt - was.joinedAt + joinedAt : joinedAt
  return {
    counter: was.step?.counter ?? 0,
    calledAt,
    lastCalledAt: calledAt + (was.step ? was.step.lastCalledAt - was.step.calledAt : 0),
    picked: false,
    releasedAt: calledAt + takes,
    ends,
    afterwards,
  }
}
