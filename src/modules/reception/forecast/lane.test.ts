/** The forecast of a hall with a lane, against the rule itself. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DispatchPolicy, rank } from '../dispatch.ts'
import { forecastWaits } from './forecast.ts'
import type { Hall, HallCounter, WaitingTicket } from './hall.ts'
import { counter, hall, now, plainModel, waiting } from './model.fixture.ts'
import { constantTable } from './table.ts'

const text = { vi: '', en: '', ar: '' }
const minute = 60_000
const policy = (atOnce: number | undefined): DispatchPolicy => ({
  version: 't',
  capMinutes: 60,
  classes: {
    normal: { rate: 1, name: text },
    aged: { rate: 3, name: text },
    bulk: { rate: 1, ...(atOnce === undefined ? {} : { atOnce }), dossiersFrom: 5, name: text },
  },
})
/** Whoever brings many dossiers takes half an hour, whatever they are about. */
const takes: Record<string, number> = { quick: 5 * minute, slow: 12 * minute, 'class:bulk': 30 * minute }
const model = plainModel({ service: (code) => constantTable(takes[code]!) })

const anyTicket = fc.record({
  series: fc.constantFrom('A', 'B'),
  service: fc.constantFrom('quick', 'slow'),
  priority: fc.constantFrom('normal', 'normal', 'aged', 'bulk'),
  minutes: fc.integer({ min: 0, max: 90 }),
})
const anyCounter = fc.record({
  series: fc.subarray(['A', 'B'], { minLength: 1 }),
  busy: fc.option(fc.constantFrom('normal', 'bulk'), { nil: undefined }),
  elapsed: fc.integer({ min: 0, max: 4 }),
})
const workOf = ({ priority, service }: { priority?: string | undefined; service?: string | undefined }) =>
  priority === 'bulk' ? 'class:bulk' : service!

/** When everybody is called, by `rank` alone: counters in their order, each as soon as it is free. */
function byRule({ counters, waiting }: Hall, atOnce: number | undefined): Map<string, number> {
  const free = counters.map((it) => (it.state === 'serving' ? takes[workOf(it)]! - (now - it.since) : 0))
  const at = counters.map(({ priority }) => priority)
  const called = new Map<string, number>()
  let left = [...waiting]
  for (;;) {
    const next = Math.min(...free)
    if (next === Number.POSITIVE_INFINITY) return called
    const who = free.indexOf(next)
    const busy = at.filter((it, other) => it !== undefined && free[other]! > next) as string[]
    const mine = left.filter((it) => counters[who]!.series.includes(it.series))
    const [first] = rank(
      mine.map((it) => ({ ...it, since: Temporal.Instant.fromEpochMilliseconds(it.takenAt) })),
      policy(atOnce),
      Temporal.Instant.fromEpochMilliseconds(now + next),
      busy,
    )
    if (!first) {
      free[who] = Number.POSITIVE_INFINITY
      at[who] = undefined
      continue
    }
    const { ticket } = first
    called.set(ticket.id, next / minute)
    left = left.filter(({ id }) => id !== ticket.id)
    at[who] = ticket.priority
    free[who] = next + takes[workOf(ticket)]!
  }
}

test('without chance the forecast is what the rule does, with a limit and without', () => {
  let held = 0
  fc.assert(
    fc.property(
      fc.array(anyTicket, { minLength: 1, maxLength: 25 }),
      fc.array(anyCounter, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(undefined, 1, 2),
      (tickets, desks, atOnce) => {
        const counters: HallCounter[] = desks.map(({ series, busy, elapsed }, at) =>
          counter(at + 1, {
            series,
            ...(busy
              ? { state: 'serving', priority: busy, service: 'quick', since: now - elapsed * minute }
              : {}),
          }),
        )
        const standing: WaitingTicket[] = tickets.map(({ minutes, ...it }, at) =>
          waiting(`t${at}`, minutes, { ...it, number: at + 1 }),
        )
        const it = hall({ counters, waiting: standing })
        const expected = byRule(it, atOnce)
        const told = forecastWaits(it, model, policy(atOnce), { seed: 1, replications: 1 })
        const without = byRule(it, undefined)
        for (const { id, method, quantiles } of told) {
          if (method !== 'simulation') continue
          expect(quantiles!.p50, id).toBeCloseTo(expected.get(id)!, 3)
          if (expected.get(id) !== without.get(id)) held++
        }
      },
    ),
    { numRuns: 300 },
  )
  // The limit made a difference.
  expect(held).toBeGreaterThan(200)
})

test('while somebody with many dossiers waits, whoever comes later counts: they may be called before', () => {
  const full: HallCounter[] = [
    counter(1, { state: 'serving', priority: 'bulk', service: 'quick', since: now }),
    counter(2),
  ]
  const one = waiting('many', 30, { service: 'quick', priority: 'bulk' })
  const perHour = new Float64Array(48).fill(14)
  const busy = plainModel({
    service: model.service,
    arrivals: [{ series: 'A', priority: 'normal', services: [{ code: 'slow', share: 1 }], perHour }],
  })
  const wait = (atOnce: number | undefined) =>
    forecastWaits(hall({ counters: full, waiting: [one] }), busy, policy(atOnce), {
      seed: 3,
      replications: 200,
    })[0]!.quantiles!
  expect(wait(undefined).p90).toBe(0)
  // Nobody else is there at this moment: the free counter calls them at once, full lane or not.
  expect(wait(1).p90).toBe(0)
  const others = [one, ...[1, 2].map((n) => waiting(`n${n}`, 1, { service: 'slow' }))]
  const behind = forecastWaits(hall({ counters: full, waiting: others }), busy, policy(1), {
    seed: 3,
    replications: 200,
  })[0]!.quantiles!
  // At half past the lane is free again; before that only if nobody else is there.
  expect(behind.p50).toBeGreaterThan(20)
  expect(behind.p90).toBeLessThanOrEqual(42)
})
