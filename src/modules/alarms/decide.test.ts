import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addWorkingHours, loadCalendar } from '#modules/calendar'
import { root } from '#platform/config'
import { type Change, decide, isOfficeOpen, type OpenAlarm, type Watch } from './decide.ts'
import type { Rule } from './rules.ts'

const calendar = loadCalendar(join(root, 'places/hanoi/calendar'))
const ladder = [
  { permission: 'alarm.handle', hours: 2 },
  { permission: 'alarm.lead', hours: 4 },
  { permission: 'alarm.oversee' },
]
const rule = (more: Partial<Rule> = {}) =>
  ({
    ...{ when: 'at-least', raise: { at: 10, minutes: 3 }, clear: { at: 5, minutes: 4 }, quiet: 'office' },
    ...more,
  }) as Rule

/** A generator of the same numbers for the same seed. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

interface Minute {
  now: Temporal.Instant
  value: number | undefined
}

/** Carries out what is decided, as the evaluation does with rows. */
function play(of: Rule, minutes: readonly Minute[]): { now: Temporal.Instant; change: Change }[] {
  let watch: Watch | undefined
  let open: OpenAlarm | undefined
  const changes: { now: Temporal.Instant; change: Change }[] = []
  for (const { now, value } of minutes) {
    const decided = decide(calendar, { rule: of, watch, open, value, now })
    watch = decided.watch
    if (!decided.change) continue
    changes.push({ now, change: decided.change })
    if (decided.change === 'raise')
      open = { status: 'raised', ladder, rung: 0, rungAt: now, until: undefined }
    if (decided.change === 'clear') open = undefined
    if (decided.change === 'escalate') open = { ...open!, rung: open!.rung + 1, rungAt: now }
  }
  return changes
}

/** The rule said again over the whole series: no memory, looks back from every minute. */
function oracle(of: Rule, minutes: readonly Minute[]): string[] {
  const said: string[] = []
  let raisedAt = -1
  const heldFor = (until: number, from: number, holds: (value: number) => boolean, length: number) => {
    const now = minutes[until]!.now.epochMilliseconds
    for (let at = until; at >= from; at--) {
      const { value, now: then } = minutes[at]!
      if (value === undefined || !holds(value)) return false
      if (now - then.epochMilliseconds >= length * 60_000) return true
      const before = minutes[at - 1]
      const pause = before ? then.epochMilliseconds - before.now.epochMilliseconds : Infinity
      // What nobody looked at, or saw in another order, is no proof.
      if (pause < 0 || pause > 10 * 60_000) return false
    }
    return false
  }
  let from = 0
  minutes.forEach(({ now }, at) => {
    if (raisedAt < 0) {
      const isDue = heldFor(at, from, (value) => value >= of.raise.at, of.raise.minutes)
      const isQuiet = of.quiet === 'office' && !isOfficeOpen(calendar, now)
      if (!isDue || isQuiet) return
      said.push(`${at} raise`)
    } else {
      if (!heldFor(at, from, (value) => value <= of.clear.at, of.clear.minutes)) return
      said.push(`${at} clear`)
    }
    raisedAt = raisedAt < 0 ? at : -1
    // What was seen before the turn says nothing about the next one.
    from = at + 1
  })
  return said
}

test('random series are raised and cleared as the rule says, with quiet hours, holes and clocks that jump', () => {
  let turns = 0
  for (let seed = 1; seed <= 300; seed++) {
    const random = dice(seed)
    let now = Temporal.Instant.from('2026-11-18T02:00:00Z').add({ minutes: Math.floor(random() * 3000) })
    let level = 7
    const minutes = Array.from({ length: 600 }, () => {
      level = Math.min(14, Math.max(1, level + Math.round(random() * 4 - 2)))
      const jump = random()
      now = now.add({ minutes: jump < 0.01 ? 45 : jump < 0.02 ? -20 : 1 })
      return { now, value: random() < 0.03 ? undefined : level }
    })
    const of = rule(seed % 3 === 0 ? { quiet: 'never' } : {})
    const seen = play(of, minutes).filter(({ change }) => change === 'raise' || change === 'clear')
    const expected = oracle(of, minutes)
    turns += expected.length
    expect(
      seen.map(({ change }) => change),
      `seed ${seed}`,
    ).toEqual(expected.map((it) => it.split(' ')[1]))
    expect(
      seen.map((it) => String(it.now)),
      `seed ${seed}`,
    ).toEqual(expected.map((it) => String(minutes[Number(it.split(' ')[0])]!.now)))
  }
  expect(turns).toBeGreaterThan(1000)
})

const minutesFrom = (start: string, values: readonly (number | undefined)[]): Minute[] =>
  values.map((value, at) => ({ now: Temporal.Instant.from(start).add({ minutes: at }), value }))
const morning = '2026-11-18T02:00:00Z'

test('between the thresholds nothing begins and nothing ends', () => {
  const values = Array.from({ length: 200 }, (_, at) => 6 + (at % 4))
  expect(play(rule(), minutesFrom(morning, values))).toEqual([])
  const once = [...Array(5).fill(12), ...values]
  expect(play(rule(), minutesFrom(morning, once)).map(({ change }) => change)).toEqual(['raise', 'escalate'])
})

test('what holds over a night is raised at opening, and not before', () => {
  // 22:00 in Hà Nội to 09:00.
  const changes = play(rule(), minutesFrom('2026-11-18T15:00:00Z', Array(660).fill(20)))
  expect(changes.map(({ change }) => change)).toEqual(['raise'])
  expect(isOfficeOpen(calendar, changes[0]!.now)).toBe(true)
  expect(isOfficeOpen(calendar, changes[0]!.now.subtract({ minutes: 1 }))).toBe(false)
})

test('an alarm nobody takes on goes up by working hours, once for each rung', () => {
  // Friday, 15:00 to Tuesday.
  const start = '2026-11-20T08:00:00Z'
  const changes = play(rule(), minutesFrom(start, Array(4 * 24 * 60).fill(20)))
  expect(changes.map(({ change }) => change)).toEqual(['raise', 'escalate', 'escalate'])
  const [raised, first, second] = changes.map(({ now }) => now)
  const after = (from: Temporal.Instant, hours: number) => addWorkingHours(calendar, from, hours)
  // At the moment the hours are over, or at the next minute somebody is at work.
  for (const [from, hours, to] of [
    [raised!, 2, first!],
    [first!, 4, second!],
  ] as const) {
    expect(Temporal.Instant.compare(to, after(from, hours))).toBeGreaterThanOrEqual(0)
    expect(isOfficeOpen(calendar, to)).toBe(true)
    expect(Temporal.Instant.compare(to, after(from, hours + 0.1))).toBeLessThan(0)
  }
})

test('who took it on is left in peace until the moment they named', () => {
  const now = Temporal.Instant.from(morning)
  const open = { status: 'acknowledged', ladder, rung: 0, rungAt: now, until: now.add({ hours: 5 }) } as const
  const at = (hours: number) =>
    decide(calendar, { rule: rule(), watch: undefined, open, value: 20, now: now.add({ hours }) }).change
  expect([at(4), at(5)]).toEqual([undefined, 'lapse'])
})

test('what somebody closed is not raised again so soon, but at once after it had cleared', () => {
  const muted = (values: readonly number[]) => {
    let watch: Watch | undefined = {
      ...{ rising: undefined, falling: undefined, seen: Temporal.Instant.from(morning) },
      mutedUntil: Temporal.Instant.from(morning).add({ minutes: 60 }),
    }
    return minutesFrom(morning, values).findIndex(({ now, value }) => {
      const decided = decide(calendar, { rule: rule(), watch, open: undefined, value, now })
      watch = decided.watch
      return decided.change === 'raise'
    })
  }
  expect(muted(Array(100).fill(20))).toBe(60)
  // Five minutes calm (cleared at the fifth look), then three of rising.
  expect(muted([...Array(5).fill(1), ...Array(20).fill(20)])).toBe(8)
  expect(muted([...Array(3).fill(1), ...Array(90).fill(20)])).toBe(60)
})
