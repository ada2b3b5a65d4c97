import { describe, expect, test } from 'vitest'
import type { DispatchPolicy } from '../dispatch.ts'
import { drawCity, drawOffice, type Office, simulateDay } from '../simulation/index.ts'
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
