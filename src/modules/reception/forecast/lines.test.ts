/** The picker against the rule itself. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DispatchPolicy, rank } from '../dispatch.ts'
import { callingOrder, LineNames, Lines, type Standing } from './lines.ts'

const text = { vi: '', en: '', ar: '' }
const now = Temporal.Instant.from('2026-11-18T03:00:00Z').epochMilliseconds

const anyPolicy: fc.Arbitrary<DispatchPolicy> = fc
  .record({
    capMinutes: fc.constantFrom(10, 45, 60, 0.5, 1000),
    rates: fc.array(fc.constantFrom(1, 2, 3, 1.5, 0.7, 10), { minLength: 1, maxLength: 5 }),
    absolute: fc.subarray([0, 1, 2, 3, 4], { maxLength: 2 }),
    limits: fc.array(fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }), {
      minLength: 5,
      maxLength: 5,
    }),
  })
  .map(({ capMinutes, rates, absolute, limits }) => ({
    version: 't',
    capMinutes,
    classes: Object.fromEntries(
      rates.map((rate, at) => [
        `class${at}`,
        { rate, absolute: absolute.includes(at), atOnce: limits[at], name: text },
      ]),
    ),
  }))

/** Half of the times on whole minutes, so that equal times, scores and caps come up. */
const anyStanding: fc.Arbitrary<Standing> = fc.record({
  series: fc.constantFrom('A', 'B', 'C'),
  priority: fc.constantFrom('class0', 'class1', 'class2', 'class3', 'class4', 'unheard-of'),
  number: fc.integer({ min: 1, max: 40 }),
  takenAt: fc.oneof(
    fc.integer({ min: -2, max: 120 }).map((minutes) => now - minutes * 60_000),
    fc.integer({ min: -60_000, max: 7_200_000 }).map((ms) => now - ms),
  ),
})

const anyClass = fc.constantFrom('class0', 'class1', 'class2', 'class3', 'class4', 'unheard-of')
const ranked = (
  standing: readonly { at: number; who: Standing }[],
  policy: DispatchPolicy,
  when: number,
  atCounters: readonly string[],
) =>
  rank(
    standing.map(({ at, who }) => ({
      ...who,
      id: String(at),
      since: Temporal.Instant.fromEpochMilliseconds(who.takenAt),
    })),
    policy,
    Temporal.Instant.fromEpochMilliseconds(when),
    atCounters,
  ).map(({ ticket }) => Number(ticket.id))

describe('the picker', () => {
  test('puts everybody in the order of rank', () => {
    fc.assert(
      fc.property(
        fc.array(anyStanding, { maxLength: 60 }),
        anyPolicy,
        fc.array(anyClass, { maxLength: 8 }),
        (standing, policy, atCounters) => {
          expect(callingOrder(standing, policy, now, atCounters)).toEqual(
            ranked(
              standing.map((who, at) => ({ at, who })),
              policy,
              now,
              atCounters,
            ),
          )
        },
      ),
      { numRuns: 500 },
    )
  })

  test('stays with rank while counters with series of their own call, people come and come back', () => {
    const step = fc.record({
      after: fc.integer({ min: 0, max: 15 * 60_000 }),
      does: fc.constantFrom('call', 'call', 'call', 'done', 'join', 'return', 'skip'),
      series: fc.subarray(['A', 'B', 'C'], { minLength: 1 }),
      who: anyStanding,
      dice: fc.nat(),
    })
    let called = 0
    fc.assert(
      fc.property(
        fc.array(anyStanding, { maxLength: 30 }),
        fc.array(step, { maxLength: 40 }),
        anyPolicy,
        (first, steps, policy) => {
          const names = new LineNames(['A', 'B', 'C'], policy)
          const room = first.length + steps.length
          const lines = new Lines(
            names,
            policy.capMinutes,
            room,
            new Float64Array(room),
            new Float64Array(room),
          )
          const everybody: Standing[] = []
          let waiting: number[] = []
          const gone: number[] = []
          let atCounters: string[] = []
          const join = (who: Standing) => {
            const at = everybody.push(who) - 1
            lines.takenAt[at] = who.takenAt
            lines.number[at] = who.number
            lines.join(names.lineOf(who.series, who.priority), at)
            waiting.push(at)
          }
          first.forEach(join)
          let time = now
          for (const { after, does, series, who, dice } of steps) {
            time += after
            if (does === 'done') atCounters = atCounters.slice(1)
            else if (does === 'join') join({ ...who, takenAt: time })
            else if (does === 'return') {
              const back = gone.pop()
              if (back === undefined) continue
              lines.join(names.lineOf(everybody[back]!.series, everybody[back]!.priority), back)
              waiting = [...waiting, back].sort((a, b) => a - b)
            } else if (does === 'skip') {
              const line = names.linesOf(series).find((it) => lines.length(it) > 0)
              if (line === undefined) continue
              const taken = lines.take(line, dice % lines.length(line))
              waiting = waiting.filter((it) => it !== taken)
            } else {
              const mine = Int32Array.from(names.linesOf(series))
              const line = lines.pick(mine, 0, mine.length, time, names.full(atCounters))
              const eligible = waiting.filter((it) => series.includes(everybody[it]!.series))
              const expected = ranked(
                eligible.map((at) => ({ at, who: everybody[at]! })),
                policy,
                time,
                atCounters,
              )[0]
              const one = line < 0 ? undefined : lines.call(line)
              expect(one).toBe(expected)
              if (one === undefined) continue
              called++
              atCounters.push(everybody[one]!.priority)
              gone.push(one)
              waiting = waiting.filter((it) => it !== one)
            }
          }
        },
      ),
      { numRuns: 500 },
    )
    expect(called).toBeGreaterThan(500)
  })
})
