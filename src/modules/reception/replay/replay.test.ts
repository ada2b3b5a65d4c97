import { describe, expect, test } from 'vitest'
import type { DispatchPolicy } from '../dispatch.ts'
import { drawCity, drawOffice, type Office, simulateDay, withLane } from '../simulation/index.ts'
import { liveEvents } from './events.fixture.ts'
import { type HallDay, hallDay } from './hall-day.ts'
import { type ReplayedDay, replay } from './replay.ts'

const monday = Temporal.PlainDate.from('2026-03-02')
/** Offices with pauses, late starts, absences, parkings, numbers given back; their staff keep the order. */
const obedient = (seed: number): Office => {
  const office = drawOffice(drawCity(5), seed)
  return { ...office, outOfOrder: { ...office.outOfOrder, share: 0 } }
}
const daysOf = (office: Office, days = 3) =>
  Array.from({ length: days }, (_, at) =>
    hallDay(liveEvents(simulateDay(office, monday.add({ days: at }), 7))),
  )
const trueCalls = ({ people }: HallDay) =>
  people
    .flatMap(({ id, waits }) => waits.flatMap(({ step }) => (step ? [{ ...step, id }] : [])))
    .toSorted((a, b) => a.calledAt - b.calledAt || a.counter - b.counter)
    .map(({ id, calledAt, counter }) => [id, calledAt, counter])
const calls = (day: ReplayedDay) =>
  day.calls
    .toSorted((a, b) => a.at - b.at || a.counter - b.counter)
    .map(({ person, at, counter }) => [person.id, at, counter])
const withRates = (policy: DispatchPolicy, rate: number, capMinutes = policy.capMinutes): DispatchPolicy => ({
  ...policy,
  capMinutes,
  classes: Object.fromEntries(Object.entries(policy.classes).map(([name, it]) => [name, { ...it, rate }])),
})
const seeds = [1, 2, 3, 4, 5, 6, 7, 8]

test.each(seeds)('office %i: under the policy that held, exactly the calls that happened', (seed) => {
  const office = obedient(seed)
  for (const day of daysOf(office)) {
    expect(trueCalls(day).length).toBeGreaterThan(50)
    expect(calls(replay(day, office.policy, 15))).toEqual(trueCalls(day))
  }
})

test.each(seeds)(
  'office %i: whatever the policy, everybody who was called is called, as often, once at a time',
  (seed) => {
    const office = obedient(seed)
    const strict: DispatchPolicy = {
      ...office.policy,
      classes: Object.fromEntries(
        Object.entries(office.policy.classes).map(([name, it]) => [
          name,
          { ...it, absolute: name !== 'normal' },
        ]),
      ),
    }
    for (const policy of [withRates(office.policy, 1), withRates(office.policy, 9, 20), strict])
      for (const day of daysOf(office)) {
        const played = replay(day, policy, 15)
        const timesCalled = Map.groupBy(played.calls, ({ person }) => person.id)
        for (const person of day.people) {
          const steps = person.waits.filter(({ step }) => step).length
          const called = timesCalled.get(person.id)?.length ?? 0
          // Who in truth was sent home at the end, or gave up, may be served in time here: each wait ends at most once.
          expect(called, person.id).toBeLessThanOrEqual(person.waits.length)
          if (person.goneAt === undefined) expect(called, person.id).toBeGreaterThanOrEqual(steps)
        }
        // A counter has one person at a time, each for as long as they took.
        for (const some of Map.groupBy(played.calls, ({ counter }) => counter).values())
          expect(new Set(some.map(({ at }) => at)).size).toBe(some.length)
      }
  },
)

describe('a policy', () => {
  test('of equal rates serves each queue first come, first served', () => {
    const office = obedient(3)
    for (const day of daysOf(office)) {
      const { calls } = replay(day, withRates(office.policy, 1), 15)
      // Those who come back keep the time they have waited, and overtake.
      const first = calls.filter(({ person }) => person.waits.length === 1 && person.goneAt === undefined)
      for (const some of Map.groupBy(first, ({ queue }) => queue).values()) {
        const order = some.map(({ person }) => person.takenAt)
        expect(order).toEqual(order.toSorted((a, b) => a - b))
      }
    }
  })

  test('that favours a class more lets it wait less, and the others more', () => {
    const wait = (day: ReplayedDay[], normal: boolean) => {
      const waits = day.flatMap(({ calls }) =>
        calls.filter(({ person }) => (person.class === 'normal') === normal).map(({ waited }) => waited),
      )
      return waits.reduce((sum, it) => sum + it, 0) / waits.length
    }
    const office = obedient(2)
    const days = daysOf(office, 5)
    const fifo = days.map((day) => replay(day, withRates(office.policy, 1, 1e6), 15))
    const strong = { ...withRates(office.policy, 20, 1e6) }
    strong.classes.normal = { ...strong.classes.normal!, rate: 1 }
    const favoured = days.map((day) => replay(day, strong, 15))
    expect(wait(favoured, false)).toBeLessThan(wait(fifo, false) * 0.8)
    expect(wait(favoured, true)).toBeGreaterThan(wait(fifo, true))
  })
})

describe('a lane for many dossiers', () => {
  /** Some people a day bring so much that they are at a counter for an hour. */
  const laden = (seed: number, atOnce: number | undefined): Office => ({
    ...withLane(obedient(seed), atOnce),
    lane: { perDay: 9, dossiers: [5, 10] },
  })
  const meanWait = ({ calls }: ReplayedDay, many: boolean) => {
    const waits = calls.filter(({ person }) => (person.class === 'bulk') === many).map(({ waited }) => waited)
    return waits.reduce((sum, it) => sum + it, 0) / Math.max(1, waits.length) / 60_000
  }

  test.each(seeds)('office %i: a day with a lane is replayed call by call', (seed) => {
    const office = laden(seed, 1)
    for (const day of daysOf(office)) {
      expect(day.people.some((person) => person.class === 'bulk')).toBe(true)
      expect(calls(replay(day, office.policy, 15))).toEqual(trueCalls(day))
    }
  })

  test('under a rule with the lane, days without it would have been shorter for everybody else', () => {
    const saved = seeds.map((seed) => {
      const before = laden(seed, undefined)
      const { policy } = laden(seed, 1)
      const days = daysOf(before)
      const mean = (many: boolean, rule: DispatchPolicy) =>
        days.reduce((sum, day) => sum + meanWait(replay(day, rule, 15), many), 0) / days.length
      return {
        others: mean(false, before.policy) - mean(false, policy),
        many: mean(true, before.policy) - mean(true, policy),
      }
    })
    const sum = (of: 'others' | 'many') => saved.reduce((all, it) => all + it[of], 0) / saved.length
    expect(sum('others')).toBeGreaterThan(1)
    expect(sum('many')).toBeLessThan(0)
  })

  test('a threshold moved in a draft moves people between the classes', () => {
    const office = laden(1, 1)
    const [day] = daysOf(office, 1)
    const people = day!.people.map((person) => ({
      ...person,
      waits: person.waits.map((wait) => ({ ...wait, declared: { said: 'normal', dossiers: 6 } })),
    }))
    const rule = (dossiersFrom: number): DispatchPolicy => ({
      ...office.policy,
      classes: { ...office.policy.classes, bulk: { ...office.policy.classes.bulk!, dossiersFrom } },
    })
    const all = { ...day!, people }
    // Everybody brings six: with a lane from five on everybody is in it, from seven on nobody is; both are first come, first served.
    expect(calls(replay(all, rule(5), 15))).toEqual(calls(replay(all, rule(7), 15)))
    const one = { ...all, people: people.map((it, n) => (n % 3 === 0 ? it : day!.people[n]!)) }
    expect(calls(replay(one, rule(5), 15))).not.toEqual(calls(replay(one, rule(7), 15)))
  })
})
