import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { startOf } from '#platform/clock'
import { liveEvents } from '../replay/events.fixture.ts'
import { hallDay } from '../replay/hall-day.ts'
import { drawCity, drawOffice, simulateDay } from '../simulation/index.ts'
import { bareOffice, erlangC } from '../simulation/theory.fixture.ts'
import { demandOf, slotMinutes } from './demand.ts'
import { calledWithin, countersNeeded, meanWait, waitingChance } from './erlang.ts'
import { planOf } from './plan.ts'

const monday = Temporal.PlainDate.from('2026-03-02')

describe('Erlang C', () => {
  test('published values: one counter waits as often as it is busy; 10 counters with 8 offered, 0.4092', () => {
    expect(waitingChance(1, 0.7)).toBeCloseTo(0.7, 12)
    expect(waitingChance(2, 1.6)).toBeCloseTo(0.7111, 4)
    expect(waitingChance(10, 8)).toBeCloseTo(0.4092, 4)
  })

  test('is the textbook’s sum of powers and factorials', () => {
    const load = fc.record({
      counters: fc.integer({ min: 1, max: 25 }),
      busy: fc.double({ min: 0.05, max: 0.98, noNaN: true }),
    })
    fc.assert(
      fc.property(load, ({ counters, busy }) => {
        const offered = counters * busy
        let term = 1
        let sum = 0
        for (let people = 0; people < counters; people++) {
          sum += term
          term *= offered / (people + 1)
        }
        const all = (term * counters) / (counters - offered)
        expect(waitingChance(counters, offered)).toBeCloseTo(all / (sum + all), 9)
        expect(meanWait(counters, { perHour: (60 * offered) / 7, serviceMinutes: 7 })).toBeCloseTo(
          erlangC(counters, busy, 7),
          6,
        )
      }),
    )
  })

  test('the counters needed keep the promise, and one fewer would not', () => {
    const work = fc.record({
      perHour: fc.double({ min: 0.1, max: 120, noNaN: true }),
      serviceMinutes: fc.double({ min: 1, max: 30, noNaN: true }),
    })
    const level = fc.record({
      withinMinutes: fc.integer({ min: 0, max: 60 }),
      share: fc.constantFrom(0.5, 0.8, 0.95),
    })
    fc.assert(
      fc.property(work, level, (work, level) => {
        const counters = countersNeeded(work, level)
        expect(calledWithin(counters, work, level.withinMinutes)).toBeGreaterThanOrEqual(level.share)
        expect(calledWithin(counters - 1, work, level.withinMinutes)).toBeLessThan(level.share)
      }),
    )
    expect(countersNeeded({ perHour: 0, serviceMinutes: 10 }, { withinMinutes: 5, share: 0.8 })).toBe(0)
  })

  test.each([
    { counters: 2, load: 0.8 },
    { counters: 5, load: 0.7 },
    { counters: 8, load: 0.9 },
  ])('the simulated hall calls as many in time: $counters counters, load $load', ({ counters, load }) => {
    const minutes = (160_000 * 10) / (counters * load)
    const taken = new Map<string, number>()
    const waits: number[] = []
    for (const event of simulateDay(bareOffice(counters, load, 10, minutes), monday, 3)) {
      if (event.type === 'ticket.taken') taken.set(event.ticket, event.at)
      if (event.type === 'ticket.called') waits.push((event.at - taken.get(event.ticket)!) / 60_000)
    }
    const work = { perHour: (60 * counters * load) / 10, serviceMinutes: 10 }
    for (const within of [1, 5, 15, 30]) {
      // Neighbours in a queue wait alike: the error is that of batches.
      const size = Math.floor(waits.length / 40)
      const shares = Array.from(
        { length: 40 },
        (_, at) => waits.slice(at * size, (at + 1) * size).filter((it) => it <= within).length / size,
      )
      const mean = shares.reduce((sum, it) => sum + it, 0) / 40
      const error = Math.sqrt(shares.reduce((sum, it) => sum + (it - mean) ** 2, 0) / 39 / 40)
      expect(error).toBeLessThan(0.02)
      expect(Math.abs(mean - calledWithin(counters, work, within)), `${within} min`).toBeLessThan(3 * error)
    }
  })
})

describe('demand', () => {
  const office = drawOffice(drawCity(5), 2)
  const days = Array.from({ length: 5 }, (_, at) => monday.add({ days: at })).map((date) => ({
    midnight: startOf(date).epochMilliseconds,
    day: hallDay(liveEvents(simulateDay(office, date, 7))),
  }))
  const demand = demandOf(days)

  test('every wait of everybody is an arrival of some slot; none lies in the lunch break or before opening', () => {
    const arrivals = demand.slots.reduce(
      (sum, slot) => sum + Object.values(slot.arrivals).reduce((one, count) => one + count, 0),
      0,
    )
    const waits = days.reduce(
      (sum, { day }) => sum + day.people.reduce((one, { waits }) => one + waits.length, 0),
      0,
    )
    expect(demand.days).toBe(5)
    expect(arrivals * 5).toBeCloseTo(waits, 6)
    const counted = (from: number) =>
      Object.values(demand.slots.find((it) => it.from === from)?.arrivals ?? {})
    expect(counted(7 * 60 + 30)).toEqual([])
    expect(counted(12 * 60 + 30)).toEqual([])
    expect(counted(8 * 60).length).toBeGreaterThan(0)
  })

  test('open counters and the room are what was: never more than there are, nobody in the room at night', () => {
    for (const { from, open, room } of demand.slots) {
      expect(open).toBeLessThanOrEqual(office.counters.length + 1e-9)
      expect(Number.isInteger(room)).toBe(true)
      if (from < 7 * 60) expect(room).toBe(0)
    }
    expect(Math.max(...demand.slots.map(({ room }) => room))).toBeGreaterThan(office.counters.length)
  })

  test('a plan: pooled counters never need more than counters of their own together; a softer promise never more', () => {
    const strict = planOf(demand, { withinMinutes: 5, share: 0.8 })
    const soft = planOf(demand, { withinMinutes: 30, share: 0.8 })
    for (const [at, slot] of strict.entries()) {
      const own = Object.values(slot.needed).reduce((sum, it) => sum + it, 0)
      expect(slot.pooled).toBeLessThanOrEqual(own)
      expect(soft[at]!.pooled).toBeLessThanOrEqual(slot.pooled)
    }
    expect(strict.some(({ pooled }) => pooled > 1)).toBe(true)
  })

  test('in a steady hall the room and the counters are Little’s and Erlang’s', () => {
    const [counters, load, mean] = [4, 0.75, 6] as const
    const bare = bareOffice(counters, load, mean, 24 * 60)
    const steady = Array.from({ length: 40 }, (_, at) => monday.add({ days: at })).map((date, at) => ({
      midnight: startOf(date).epochMilliseconds,
      day: hallDay(liveEvents(simulateDay(bare, date, at))),
    }))
    const { service, slots } = demandOf(steady)
    expect(service.A).toBeGreaterThan(mean * 0.95)
    expect(service.A).toBeLessThan(mean * 1.05)
    const perSlot = slots.slice(2, -2).map(({ arrivals }) => arrivals.A!)
    const average = perSlot.reduce((sum, it) => sum + it, 0) / perSlot.length
    expect(average).toBeGreaterThan(0.95 * ((counters * load * slotMinutes) / mean))
    expect(average).toBeLessThan(1.05 * ((counters * load * slotMinutes) / mean))
    const at = planOf(
      {
        days: 40,
        service: { A: mean },
        slots: [{ from: 0, arrivals: { A: 15 }, open: 4, openFor: {}, room: 0 }],
      },
      { withinMinutes: 6, share: 0.8 },
    )[0]!
    // 30 an hour, 6 minutes each: 3 counters' worth of work.
    expect(at.pooled).toBe(4)
    expect(at.expectedRoom).toBeCloseTo(3 + 0.5 * erlangC(4, 0.75, 6), 9)
  })
})
