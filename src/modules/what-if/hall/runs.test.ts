import { expect, test } from 'vitest'
import { mix, rank, replay, stream } from '#modules/reception'
import { type HallChange, questionSchema } from '../question.ts'
import { changeCounters } from './counters.ts'
import { asItWas, hallDay, month } from './days.fixture.ts'
import { learn } from './past.ts'
import { drawPeople } from './people.ts'
import { playHall } from './runs.ts'

const task = { days: month(), runs: 48, seed: 3, graceMinutes: 10 }
const changes: HallChange[] = [
  asItWas,
  { ...asItWas, arrivals: 1.5 },
  { ...asItWas, arrivals: 3.2, counters: { morning: -1, afternoon: 2 } },
  { ...asItWas, arrivalsOf: { B: 0.3 }, online: { A: 0.2 }, absent: 3 },
  { ...asItWas, counters: { morning: -2, afternoon: -20 }, skills: [{ queue: 'B', change: 'learns' }] },
]

/** A day of a run, with the people and counters it was played with. */
function played(change: HallChange, luck: number) {
  const past = learn(task.days)
  const base = luck % task.days.length
  const changed = changeCounters(task.days[base]!, change)
  const people = drawPeople(past, base, luck, change)
  const day = replay({ people, counters: changed.counters }, past.days[base]!.policy, 10, { overtime: false })
  return { people, changed, day }
}

test.each(changes.map((change, at) => ({ at, change })))(
  'nobody is lost or served twice: at any moment who came is served, gone or waiting ($at)',
  ({ change }) => {
    for (let luck = 0; luck < 12; luck++) {
      const { people, changed, day } = played(change, luck)
      const served = day.calls.map(({ person }) => person.id)
      const others = day.uncalled.map(({ person }) => person.id)
      expect([...served, ...others].sort()).toEqual(people.map(({ id }) => id).sort())
      const random = stream(mix(luck, 5))
      for (let look = 0; look < 40; look++) {
        const at = people.length === 0 ? 0 : people[0]!.takenAt + random() * 12 * 3_600_000
        const came = people.filter(({ takenAt }) => takenAt <= at).length
        const called = day.calls.filter((it) => it.at <= at).length
        const gone = day.uncalled.filter(({ until }) => until !== undefined && until <= at).length
        const waiting =
          day.calls.filter((it) => it.joinedAt <= at && it.at > at).length +
          day.uncalled.filter((it) => it.joinedAt <= at && !(it.until! <= at)).length
        expect(came).toBe(called + gone + waiting)
      }
      for (const [counter, { changes: opening }] of changed.counters) {
        const mine = day.calls.filter((it) => it.counter === counter)
        for (const [place, it] of mine.entries()) {
          expect(it.at).toBeGreaterThanOrEqual(mine[place - 1]?.freeAt ?? 0)
          const queues = opening.findLast(({ at }) => at <= it.at)?.queues
          expect(queues).toContain(it.queue)
        }
      }
    }
  },
)

test('whoever is called is whom the house would call among the same people at the same moment', () => {
  let met = 0
  for (const change of changes)
    for (let luck = 0; luck < 6; luck++) {
      const { changed, day } = played(change, luck)
      const { policy } = task.days[luck % task.days.length]!
      const all = [
        ...day.calls.map((it) => ({ ...it, until: it.at })),
        ...day.uncalled.map((it) => ({ ...it, until: it.until ?? Number.POSITIVE_INFINITY })),
      ]
      for (const call of day.calls) {
        const opening = changed.counters.get(call.counter)!.changes
        const queues = opening.findLast(({ at }) => at <= call.at)!.queues!
        const waiting = all
          .filter((it) => it.joinedAt <= call.at && it.until >= call.at && queues.includes(it.queue))
          // Of those who are called in this very moment at other counters nobody knows who was first.
          .filter((it) => it.until > call.at || it.person === call.person)
          .map(({ person }) => ({
            ...{ id: person.id, series: person.series, number: person.number, priority: person.class },
            since: Temporal.Instant.fromEpochMilliseconds(person.countsFrom),
          }))
        const now = Temporal.Instant.fromEpochMilliseconds(call.at)
        expect(rank(waiting, policy, now, [])[0]!.ticket.id).toBe(call.person.id)
        if (waiting.length > 1) met++
      }
    }
  expect(met).toBeGreaterThan(1_000)
})

test('the same question has the same answer; other luck has another', () => {
  const change = { ...asItWas, arrivals: 1.3 }
  const one = playHall({ ...task, change })
  expect(playHall({ ...task, change })).toEqual(one)
  expect(playHall({ ...task, change, seed: 4 }).scenario).not.toEqual(one.scenario)
  // Whatever is asked, it stands beside the same baseline.
  expect(playHall({ ...task, change: asItWas }).baseline).toEqual(one.baseline)
})

test('no change is no difference, and the played day is close to the one that was', () => {
  const { baseline, scenario, difference, longer } = playHall({ ...task, change: asItWas })
  expect(scenario).toEqual(baseline)
  expect(difference.within15).toEqual({ mean: 0, error: 0 })
  expect(longer).toBe(0)
})

test('the more people, the longer they wait; the same people are among them', () => {
  const of = (arrivals: number) => playHall({ ...task, change: { ...asItWas, arrivals } })
  const answers = [0.5, 0.8, 1, 1.2, 1.5, 2.5].map(of)
  for (const [at, it] of answers.entries()) {
    const before = answers[at - 1]
    if (!before) continue
    expect(it.difference.within15.mean).toBeLessThan(
      before.difference.within15.mean + it.difference.within15.error + before.difference.within15.error,
    )
    expect(it.scenario.people).toBeGreaterThan(before.scenario.people)
    expect(it.scenario.unserved.high).toBeGreaterThanOrEqual(before.scenario.unserved.high!)
  }
  const ids = (arrivals: number) =>
    new Set(drawPeople(learn(task.days), 2, 9, { ...asItWas, arrivals }).map(({ id }) => id))
  expect(ids(1.2).isSubsetOf(ids(1.5))).toBe(true)
  expect(ids(0.5).isSubsetOf(ids(1))).toBe(true)
  expect(ids(1).size).toBe(task.days[2]!.day.people.length)
})

test('fewer counters, longer waits; more counters, shorter ones', () => {
  const of = (more: number) =>
    playHall({ ...task, change: { ...asItWas, counters: { morning: more, afternoon: more } } })
  const [fewer, same, more] = [of(-1), of(0), of(1)]
  expect(fewer.scenario.median.middle).toBeGreaterThan(same.scenario.median.middle!)
  expect(more.scenario.median.middle).toBeLessThan(same.scenario.median.middle!)
  expect(fewer.longer).toBeGreaterThan(0.9)
  expect(more.added).toEqual([4])
  expect(more.scenario.counters.map(({ counter }) => counter)).toEqual([1, 2, 3, 4])
})

test('extremes have clear answers: no counter, ten times as many, nobody at all', () => {
  const numbers = (value: unknown): number[] =>
    typeof value === 'number'
      ? [value]
      : value && typeof value === 'object'
        ? Object.values(value).flatMap(numbers)
        : []
  const none = playHall({ ...task, change: { ...asItWas, counters: { morning: -20, afternoon: -20 } } })
  expect(none.scenario.median).toEqual({ middle: undefined, low: undefined, high: undefined })
  expect(none.scenario.within30.middle).toBe(0)
  expect(none.scenario.unserved.middle).toBeGreaterThan(80)
  expect(none.scenario.counters).toEqual([])
  expect(none.uncalled).toEqual(['A', 'B'])
  const ten = playHall({ ...task, runs: 12, change: { ...asItWas, arrivals: 10 } })
  expect(ten.scenario.people).toBeGreaterThan(1_000)
  expect(ten.scenario.unserved.low).toBeGreaterThan(300)
  const nobody = playHall({ ...task, change: { ...asItWas, arrivals: 0 } })
  expect(nobody.scenario).toMatchObject({
    people: 0,
    median: { middle: 0 },
    within15: { middle: 1 },
    hours: [],
  })
  for (const answer of [none, ten, nobody])
    expect(numbers(answer).filter((it) => !Number.isFinite(it))).toEqual([])
})

test('people who are not there: none, as many, twice as many', () => {
  const past = learn(task.days)
  const absent = (times: number) => {
    let count = 0
    for (let base = 0; base < task.days.length; base++)
      for (const { waits } of drawPeople(past, base, base, { ...asItWas, absent: times }))
        if (waits[0]!.step?.ends === 'absent') count++
    return count
  }
  const usual = absent(1)
  expect(usual).toBeGreaterThan(40)
  expect(absent(0)).toBe(0)
  expect(absent(2) / usual).toBeGreaterThan(1.6)
  expect(absent(2) / usual).toBeLessThan(2.4)
})

test('the counter that goes is the one without whom every queue is called, with the least to do', () => {
  const day = hallDay(1)
  const openIn = (change: HallChange) =>
    [...changeCounters(day, change).counters].filter(([, { changes: it }]) => it.length > 0).map(([it]) => it)
  const gone = (by: number) => ({ ...asItWas, counters: { morning: by, afternoon: by } })
  expect(changeCounters(day, gone(-1)).uncalled).toEqual([])
  expect(changeCounters(day, gone(-2)).uncalled).toEqual([])
  expect(openIn(gone(-2))).not.toContain(3)
  const morning = changeCounters(day, { ...asItWas, counters: { morning: -20, afternoon: 0 } })
  expect(morning.uncalled).toEqual(['A', 'B'])
  expect([...morning.open.values()].flat().every(({ from }) => from >= day.midnight + 12.5 * 3_600_000)).toBe(
    true,
  )
  const trained = changeCounters(day, { ...asItWas, skills: [{ queue: 'B', change: 'learns' }] })
  expect(
    trained.counters
      .get(3)!
      .changes.filter(({ queues }) => queues)
      .every(({ queues }) => queues!.includes('B')),
  ).toBe(true)
})

test('a question that names nothing is the baseline, and says so in its shape', () => {
  expect(questionSchema.parse({}).hall).toEqual(asItWas)
  expect(() => questionSchema.parse({ hall: { arrivals: 11 } })).toThrow()
})
