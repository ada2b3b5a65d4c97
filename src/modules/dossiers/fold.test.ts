import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hanoi } from './hanoi.fixture.ts'
import { anyLife, action as full, opening, play } from './histories.fixture.ts'
import { type Action, type ActionBody, apply, fold, isFinal, NotAllowed, transitions } from './index.ts'
import { rowOf } from './row.ts'

/** `DOSSIER_HISTORIES=1000000` for a night. */
const histories = Number(process.env.DOSSIER_HISTORIES ?? 50_000)

test('whatever is tried, a dossier only ever takes the allowed transitions, and final states are frozen', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      const { states } = play(life)
      for (let i = 1; i < states.length; i++) {
        const [before, after] = [states[i - 1]!.status, states[i]!.status]
        if (before !== after) expect(transitions[before]).toContain(after)
        // Nothing is added to what has ended but the rating, why it was late, which dossier corrected it, and who might act.
        // A hand-over that was a mistake is the one thing that opens it again.
        if (isFinal(before) && after !== 9) {
          const { rating: _r, lateness: _l, correctedBy: _c, mandates: _m, seq: _s, ...rest } = states[i]!
          expect(states[i - 1]).toMatchObject(rest)
        }
      }
    }),
    { numRuns: 2000 },
  )
})

test('fifty thousand histories: replayed, stored and read back, they give the same state and the same row', {
  timeout: 30_000 + histories * 2,
}, () => {
  const seen = new Map<string, number>()
  const statuses = new Map<number, number>()
  fc.assert(
    fc.property(anyLife, (life) => {
      const { actions, states } = play(life)
      const state = states.at(-1)!
      const stored = actions.map((action) => JSON.parse(JSON.stringify(action)) as Action)
      const again = fold(stored)
      const kept = JSON.stringify(state)
      if (JSON.stringify(again) !== kept) expect(again).toEqual(state)
      // The row is made of the state as it comes out of the database.
      const row = JSON.stringify(rowOf(hanoi, state))
      if (JSON.stringify(rowOf(hanoi, JSON.parse(kept))) !== row)
        expect(rowOf(hanoi, JSON.parse(kept))).toEqual(rowOf(hanoi, state))
      for (const { type } of actions) seen.set(type, (seen.get(type) ?? 0) + 1)
      statuses.set(state.status, (statuses.get(state.status) ?? 0) + 1)
    }),
    { numRuns: histories },
  )
  // The comparison is worth something only if the histories go everywhere.
  expect(seen.size).toBe(45)
  for (const [type, count] of seen) expect(count, type).toBeGreaterThan(histories / 500)
  expect([...statuses.keys()].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})

test('the clock runs exactly in the statuses that run it', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      for (const { status, clock } of play(life).states) {
        const paused = clock.pauses.some((pause) => pause.to === undefined)
        if (status === 1 || status === 3) expect(clock.start).toBeUndefined()
        if (status === 2 || status === 4 || status === 9 || status === 10) {
          expect(clock.start).toBeDefined()
          expect(paused).toBe(false)
        }
        if ((status === 5 || status === 6) && clock.start) expect(paused).toBe(true)
        for (const { from, to } of clock.pauses) if (to) expect(to >= from).toBe(true)
        expect(clock.extensions.length).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 1000 },
  )
})

test('it is at one step at a time, for exactly as long as it is being dealt with', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      for (const { status, step, visits, assignee, opinions } of play(life).states) {
        const open = visits.filter((visit) => !visit.until)
        expect(open.map((visit) => visit.step)).toEqual(step ? [step] : [])
        if (assignee) expect(open[0]?.officer).toEqual(assignee)
        if (status === 4) expect(step).toBeDefined()
        if (isFinal(status) || status === 9) {
          expect([step, assignee]).toEqual([undefined, undefined])
          expect(opinions.every((opinion) => opinion.given)).toBe(true)
        }
        for (let n = 1; n < visits.length; n++) expect(visits[n]!.from >= visits[n - 1]!.until!).toBe(true)
      }
    }),
    { numRuns: 1000 },
  )
})

test('nothing leaves a step before everybody who was asked has answered or was passed over with a reason', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      const { actions, states } = play(life)
      for (const [n, { type }] of actions.entries()) {
        if (type !== 'pass' && type !== 'approve') continue
        const before = states[n - 1]!
        expect(before.opinions.filter((opinion) => !opinion.given)).toEqual([])
        if (before.draft) expect(before.draft.answer?.agreed).toBe(true)
      }
    }),
    { numRuns: 2000 },
  )
})

test('an ended dossier is not ended again, and a payment is the one asked for', () => {
  const filed = full({ type: 'receive', data: opening }, 1)
  const stop = { type: 'stop', data: { reason: 'r', legalGround: 'g' } } as const
  const assign = { type: 'assign', data: { officer: 'o', name: 'n' } } as const
  const working = fold([filed, full(assign, 2)])
  const stopped = apply(working, full(stop, 3))
  for (const again of [stop, { type: 'withdraw', data: { reason: 'other' } } as const])
    expect(() => apply(stopped, full(again, 4))).toThrow(NotAllowed)
  const asked = apply(working, full({ type: 'ask-payment', data: { amount: 75_000, reason: 'r' } }, 3))
  expect(() => apply(asked, full({ type: 'paid', data: { amount: 1, reference: 'x' } }, 4))).toThrow(
    NotAllowed,
  )
})

test('a result exists whenever a dossier is finished, and its approval names somebody', () => {
  fc.assert(
    fc.property(anyLife, (life) => {
      for (const state of play(life).states) {
        if (state.status !== 9 && state.status !== 10) continue
        expect(state.result?.files.length).toBeGreaterThan(0)
        expect(state.approvedBy?.name).toBe('A')
        expect(state.finishedAt).toBeDefined()
      }
    }),
  )
})

test('the clock runs again from when the papers came, not from when somebody looked', () => {
  const actions = (
    [
      { type: 'receive', data: opening },
      { type: 'assign', data: { officer: 'o', name: 'n' } },
      { type: 'ask-supplement', data: { items: ['c1'], reason: 'r' } },
      {
        type: 'supply',
        data: {
          note: '',
          components: [{ id: 'c1', originals: 1, certified: 0, copies: 0, origin: 0, files: [] }],
        },
      },
      { type: 'resume', data: { note: '' } },
    ] as ActionBody[]
  ).map((it, index) => full(it, index + 1))
  const state = fold(actions)
  expect(state.status).toBe(4)
  expect(state.clock.pauses).toEqual([{ from: actions[2]!.at, to: actions[3]!.at }])
  expect(state.components).toEqual([expect.objectContaining({ id: 'c1', originals: 1 })])
})

test('an extension moves the promised day and leaves the day of the index where it is', () => {
  const received = full({ type: 'receive', data: opening }, 1)
  const before = fold([received])
  const after = apply(
    before,
    full({ type: 'extend', data: { duration: 2, unit: 'working_day', reason: 'r' } }, 2),
  )
  const [old, now] = [rowOf(hanoi, before), rowOf(hanoi, after)]
  expect([old.dueOn, old.termDueOn]).toEqual(['2026-11-23', '2026-11-23'])
  expect([now.dueOn, now.termDueOn]).toEqual(['2026-11-25', '2026-11-23'])
  expect(() =>
    apply(after, full({ type: 'extend', data: { duration: 1, unit: 'hour', reason: 'r' } }, 3)),
  ).toThrow(NotAllowed)
})
