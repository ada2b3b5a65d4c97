import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addWorkingDays, addWorkingHours } from '#modules/calendar'
import { localDate } from '#platform/clock'
import { type Action, definitionOf } from './actions.ts'
import { classifyDueOf, dueOf } from './due.ts'
import { foldReport } from './fold.ts'
import { anyLife, calendar, play, rules } from './histories.fixture.ts'
import { rowOf } from './row.ts'
import { NotAllowed, ownerOf, statuses } from './state.ts'

test('five thousand histories, stored and read back, give the same state and the same row; they go everywhere', () => {
  const seen = new Set<string>()
  const been = new Set<string>()
  fc.assert(
    fc.property(anyLife, (life) => {
      const { actions, states } = play(life)
      const stored = JSON.parse(JSON.stringify(actions)) as Action[]
      const state = states.at(-1)!
      expect(JSON.parse(JSON.stringify(foldReport(stored)))).toEqual(JSON.parse(JSON.stringify(state)))
      expect(rowOf(calendar, JSON.parse(JSON.stringify(state)))).toEqual(rowOf(calendar, state))
      for (const { type } of actions) seen.add(type)
      for (const { status } of states) been.add(status)
    }),
    { numRuns: 5000 },
  )
  expect(seen.size).toBe(12)
  expect([...been].sort()).toEqual([...statuses].sort())
})

test('whatever is tried: an open report has an owner and a limit, a closed one has neither; one answer, one rating', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      const { states } = play(life)
      for (const state of states) {
        const row = rowOf(calendar, state)
        const isOver =
          ['published', 'refused', 'passed-on'].includes(state.status) ||
          (state.status === 'answered' && (state.isPrivate || state.withheld !== undefined))
        expect(ownerOf(state) === undefined).toBe(isOver)
        expect(row.nextDueAt === undefined).toBe(isOver)
        expect(row.answeredOn !== undefined).toBe(['answered', 'published'].includes(state.status))
        if (state.isPrivate) expect(state.published).toBeUndefined()
        expect(state.published !== undefined).toBe(state.status === 'published')
        // The first word is said once: nobody makes it earlier or later.
        if (states[0] !== state) expect(row.classifyDueOn).toBe(rowOf(calendar, states[0]!).classifyDueOn)
      }
      const words = new Set(states.flatMap(({ classifiedAt }) => classifiedAt ?? []))
      expect(words.size).toBeLessThanOrEqual(1)
      const ratings = new Set(states.flatMap(({ rating }) => rating?.at ?? []))
      expect(ratings.size).toBeLessThanOrEqual(1)
    }),
    { numRuns: 2000 },
  )
})

test('an action that does not fit changes nothing and says so', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      const { states } = play({ ...life, tries: life.tries.slice(0, 6) })
      const state = states.at(-1)!
      const kept = JSON.stringify(state)
      for (const { type } of life.tries) {
        if (type === 'transfer' || type === 'ask' || type === 'assign') continue
        try {
          definitionOf(type).apply(state, {}, { at: state.filedAt, actor: '', actorName: '' })
        } catch (error) {
          expect(error).toBeInstanceOf(NotAllowed)
        }
        expect(JSON.stringify(state)).toBe(kept)
      }
    }),
    { numRuns: 300 },
  )
})

const beginning = (id: string, at: string) => {
  const kind = rules.kinds.find((it) => it.id === id)!
  const life = { kind, isPrivate: false, at: Temporal.Instant.from(at), tries: [] }
  return play(life).states[0]!
}

test('limits are those of the calendar: two working days to say what becomes of it, fifteen to answer, over Tết', () => {
  // The day before Tết 2026; counted by hand from the published list, 14 to 22 February are off.
  const state = beginning('conduct', '2026-02-13T02:00:00Z')
  expect(localDate(classifyDueOf(calendar, state)).toString()).toBe('2026-02-24')
  expect(localDate(dueOf(calendar, state)!).toString()).toBe('2026-03-13')
})

test('an urgent report from outside has four working hours from when it was taken on, and nothing before', () => {
  const state = beginning('site', '2026-11-18T02:00:00Z')
  expect(dueOf(calendar, state)).toBeUndefined()
  expect(classifyDueOf(calendar, state)).toEqual(
    addWorkingHours(calendar, Temporal.Instant.from('2026-11-18T02:00:00Z'), 8),
  )
  const taken = definitionOf('receive').apply(
    state,
    { level: 'urgent' },
    { at: '2026-11-18T09:00:00Z', actor: '', actorName: '' },
  )
  // 16:00 in Hà Nội: what is not worked by closing is left for the next morning.
  expect(rowOf(calendar, taken).dueAt).toBe(
    addWorkingHours(calendar, Temporal.Instant.from('2026-11-18T09:00:00Z'), 4).toString(),
  )
})

test('against the calendar by itself: without a pause every limit in days is so many working days later', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      const [state] = play({ ...life, tries: [] }).states
      if (state!.stream !== 'administrative') return
      // Filed while the office is open; other hours count from the next opening.
      const day = localDate(Temporal.Instant.from(state!.filedAt))
      const due = localDate(dueOf(calendar, state!)!)
      const counted = addWorkingDays(calendar, day, 15)
      const late = addWorkingDays(calendar, day, 16)
      expect([counted.toString(), late.toString()]).toContain(due.toString())
    }),
    { numRuns: 1000 },
  )
})

test('asked on one day and answered on another: the limit moves by the working time between, or ends without an answer', () => {
  const filed = beginning('conduct', '2026-11-16T02:00:00Z')
  const stamp = (at: string) => ({ at, actor: '', actorName: '' })
  const act = (type: Parameters<typeof definitionOf>[0], state: typeof filed, data: unknown, at: string) =>
    definitionOf(type).apply(state, data, stamp(at))
  const taken = act('receive', filed, { level: 'normal' }, '2026-11-16T03:00:00Z')
  const due = localDate(dueOf(calendar, taken)!)
  const question = { question: 'Ở đâu?', until: '2026-12-01T02:00:00Z' }
  const asked = act('ask', taken, question, '2026-11-17T02:00:00Z')
  const after = localDate(dueOf(calendar, asked)!)
  expect(addWorkingDays(calendar, due, workingDaysBetween('2026-11-17', '2026-12-01')).toString()).toBe(
    after.toString(),
  )
  const supplied = act('supply', asked, { words: 'Số 5' }, '2026-11-19T02:00:00Z')
  expect(localDate(dueOf(calendar, supplied)!).toString()).toBe(addWorkingDays(calendar, due, 2).toString())
})

function workingDaysBetween(from: string, to: string): number {
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)]
  for (let days = 0; ; days++)
    if (addWorkingDays(calendar, first, days).toString() === last.toString()) return days
}
