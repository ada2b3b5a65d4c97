/** The lane of those who bring many dossiers, as rules: no database, no clock. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DispatchPolicy, rank, type Waiting } from './dispatch.ts'
import { classIn, classOf, toldClass } from './dossiers.ts'

const text = { vi: '', en: '', ar: '' }
const policyWith = (atOnce: number | undefined, capMinutes = 60): DispatchPolicy => ({
  version: 't',
  capMinutes,
  classes: {
    normal: { rate: 1, name: text },
    aged: { rate: 3, name: text },
    bulk: { rate: 1, ...(atOnce === undefined ? {} : { atOnce }), dossiersFrom: 5, name: text },
  },
})
const begin = Temporal.Instant.from('2026-11-18T01:00:00Z')

interface Coming {
  /** Minutes after the beginning. */
  at: number
  takes: number
  queue: string
  priority: string
}
interface Hall {
  atOnce: number
  cap: number
  counters: string[][]
  people: Coming[]
}
const anyHall: fc.Arbitrary<Hall> = fc.record({
  atOnce: fc.integer({ min: 1, max: 3 }),
  cap: fc.constantFrom(10, 30, 60),
  counters: fc.array(fc.subarray(['A', 'B', 'C'], { minLength: 1 }), { minLength: 1, maxLength: 6 }),
  people: fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 90 }),
      takes: fc.integer({ min: 1, max: 60 }),
      queue: fc.constantFrom('A', 'B', 'C'),
      priority: fc.constantFrom('normal', 'normal', 'aged', 'bulk', 'bulk'),
    }),
    { minLength: 20, maxLength: 60 },
  ),
})

interface Call {
  at: number
  counter: number
  who: Coming & Waiting
  /** Everybody that this counter could have called, and the classes at the counters, at that moment. */
  callable: (Coming & Waiting)[]
  atCounters: string[]
}

/** Plays a hall minute by minute by `rank` alone. */
function play({ atOnce, cap, counters, people }: Hall, policy = policyWith(atOnce, cap)) {
  const calls: Call[] = []
  const idle: { at: number; counter: number; callable: number }[] = []
  const busy: ({ priority: string; until: number } | undefined)[] = counters.map(() => undefined)
  let waiting: (Coming & Waiting)[] = []
  for (let at = 0; at < 4_000; at++) {
    for (const [n, it] of people.entries())
      if (it.at === at)
        waiting.push({
          ...it,
          id: String(n),
          series: it.queue,
          number: n + 1,
          since: begin.add({ minutes: at }),
        })
    for (const [counter, it] of busy.entries()) if (it && it.until <= at) busy[counter] = undefined
    for (const [counter, queues] of counters.entries()) {
      if (busy[counter]) continue
      const callable = waiting.filter(({ queue }) => queues.includes(queue))
      const atCounters = busy.flatMap((it) => it?.priority ?? [])
      const who = rank(callable, policy, begin.add({ minutes: at }), atCounters)[0]?.ticket
      if (!who) {
        idle.push({ at, counter, callable: callable.length })
        continue
      }
      calls.push({ at, counter, who, callable, atCounters })
      waiting = waiting.filter((it) => it !== who)
      busy[counter] = { priority: who.priority, until: at + who.takes }
    }
    if (waiting.length === 0 && at > 90) break
  }
  return { calls, idle, left: waiting }
}

describe('a class with a limit', () => {
  test('never has more counters than it may while anybody else could be called there', () => {
    let met = 0
    fc.assert(
      fc.property(anyHall, (hall) => {
        for (const { who, callable, atCounters } of play(hall).calls) {
          const full = atCounters.filter((it) => it === 'bulk').length >= hall.atOnce
          const others = callable.some(({ priority }) => priority !== 'bulk')
          if (full && others) {
            met++
            expect(who.priority).not.toBe('bulk')
          }
        }
      }),
      { numRuns: 60 },
    )
    expect(met).toBeGreaterThan(100)
  })

  test('makes no counter idle while somebody waits whom it serves, and leaves nobody behind', () => {
    let beyond = 0
    fc.assert(
      fc.property(anyHall, (hall) => {
        const { calls, idle, left } = play(hall)
        expect(idle.filter(({ callable }) => callable > 0)).toEqual([])
        const served = new Set(hall.counters.flat())
        expect(left.filter(({ queue }) => served.has(queue))).toEqual([])
        beyond += calls.filter(
          ({ who, atCounters }) =>
            who.priority === 'bulk' && atCounters.filter((it) => it === 'bulk').length >= hall.atOnce,
        ).length
      }),
      { numRuns: 60 },
    )
    // With nobody else to call there is no limit.
    expect(beyond).toBeGreaterThan(30)
  })

  test('keeps the cap: over it, whoever came first is next; of a full class, as soon as it has room', () => {
    let over = 0
    let held = 0
    fc.assert(
      fc.property(anyHall, (hall) => {
        for (const { at, who, callable, atCounters } of play(hall).calls) {
          const full = atCounters.filter((it) => it === 'bulk').length >= hall.atOnce
          const late = callable
            .filter((it) => at - it.at > hall.cap)
            .sort((a, b) => a.at - b.at || a.number - b.number)
          const inTurn = late.filter((it) => !(full && it.priority === 'bulk'))
          if (late.length > inTurn.length) held++
          if (inTurn.length === 0) continue
          over++
          expect(who.id).toBe(inTurn[0]!.id)
        }
      }),
      { numRuns: 60 },
    )
    expect(over).toBeGreaterThan(100)
    expect(held).toBeGreaterThan(30)
  })

  test('without a limit is called like anybody else', () => {
    fc.assert(
      fc.property(anyHall, (hall) => {
        const ordinary = { ...hall, people: hall.people.map((it) => ({ ...it, priority: 'normal' })) }
        const plain = play(
          { ...hall, people: hall.people.filter((it) => it.priority !== 'aged') },
          policyWith(undefined, hall.cap),
        )
        const same = play({
          ...ordinary,
          people: ordinary.people.filter((_, n) => hall.people[n]!.priority !== 'aged'),
        })
        expect(plain.calls.map(({ at, counter, who }) => [at, counter, who.id])).toEqual(
          same.calls.map(({ at, counter, who }) => [at, counter, who.id]),
        )
      }),
      { numRuns: 30 },
    )
  })

  test('one person with many dossiers does not take a second counter while forty wait', () => {
    const people = [
      ...[0, 0, 0].map((at) => ({ at, takes: 60, queue: 'A', priority: 'bulk' })),
      ...Array.from({ length: 40 }, () => ({ at: 1, takes: 6, queue: 'A', priority: 'normal' })),
    ]
    const hall = { atOnce: 1, cap: 60, counters: [['A'], ['A'], ['A'], ['A']], people }
    const wait = ({ calls }: ReturnType<typeof play>) => {
      const waits = calls.filter(({ who }) => who.priority === 'normal').map(({ at, who }) => at - who.at)
      return waits.reduce((sum, it) => sum + it, 0) / waits.length
    }
    // At 0 nobody else is there yet, and every free counter calls them: the minute decides.
    const late = { ...hall, people: people.map((it) => (it.priority === 'bulk' ? { ...it, at: 1 } : it)) }
    const most = (atOnce: number | undefined) => {
      const { calls } = play({ ...late }, policyWith(atOnce))
      return calls.filter(({ at, who }) => at === 1 && who.priority === 'bulk').length
    }
    expect(most(undefined)).toBe(3)
    expect(most(1)).toBe(1)
    expect(wait(play(late))).toBeLessThan(wait(play(late, policyWith(undefined))) * 0.7)
  })
})

describe('by which class somebody is called', () => {
  const policy = policyWith(1)
  test.each([
    ['normal', 1, 'normal', 'normal', 1],
    ['aged', 4, 'aged', 'aged', 4],
    ['normal', 5, 'bulk', 'normal', 5],
    ['aged', 12, 'bulk', 'aged', 12],
    ['bulk', 1, 'bulk', 'normal', 5],
    ['bulk', 30, 'bulk', 'normal', 30],
    ['unheard-of', 1, 'normal', 'normal', 1],
  ] as const)('who says %s and brings %i', (said, dossiers, called, person, count) => {
    expect(classOf(policy, { said, dossiers })).toEqual({ class: called, said: person, dossiers: count })
  })
  test('without a class for many dossiers, what people bring changes nothing', () => {
    const { bulk, ...classes } = policy.classes
    expect(classOf({ ...policy, classes }, { said: 'aged', dossiers: 50 })).toEqual({
      class: 'aged',
      said: 'aged',
      dossiers: 50,
    })
  })
  test('events say no more than what is unusual, and are read back as they were', () => {
    expect(toldClass({ class: 'normal', said: 'normal', dossiers: 1 })).toEqual({ class: 'normal' })
    fc.assert(
      fc.property(
        fc.constantFrom('normal', 'aged', 'bulk', 'other'),
        fc.integer({ min: 1, max: 999 }),
        (said, dossiers) => {
          const it = classOf(policy, { said, dossiers })
          expect(classIn(toldClass(it))).toEqual(it)
        },
      ),
    )
  })
})
