import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Action,
  type ActionBody,
  apply,
  type DossierState,
  fold,
  isFinal,
  NotAllowed,
  transitions,
} from './index.ts'

const opening = {
  code: 'H26.00082-261118-0001',
  receiving: '00082',
  resolving: '00004',
  procedure: { code: '1.001193', version: 1, route: ['process', 'review', 'approve'] },
  field: 'Hộ tịch',
  channel: 'online' as const,
  applicant: { fullName: 'Nguyễn Thị Mẫu' },
  components: [],
  request: 'x',
  limit: { amount: 3, unit: 'working_day' as const },
  returnBy: 'counter' as const,
}

const body: fc.Arbitrary<ActionBody> = fc.constantFrom<ActionBody[]>(
  { type: 'accept', data: {} },
  { type: 'refuse', data: { reason: 'r', legalGround: 'g' } },
  { type: 'assign', data: { officer: 'o', name: 'n' } },
  { type: 'pass', data: { step: 'review', note: '' } },
  { type: 'pass', data: { step: 'approve', note: '' } },
  { type: 'send-back', data: { step: 'process', reason: 'r' } },
  { type: 'attach-result', data: { files: ['f'], summary: '' } },
  { type: 'approve', data: { note: '' } },
  { type: 'ask-supplement', data: { items: ['c1'], reason: 'r' } },
  { type: 'supply', data: { note: '', components: [] } },
  { type: 'resume', data: { note: '' } },
  { type: 'ask-payment', data: { amount: 1, reason: 'r' } },
  { type: 'paid', data: { amount: 1, reference: 'x' } },
  { type: 'withdraw', data: { reason: 'r' } },
  { type: 'stop', data: { reason: 'r', legalGround: 'g' } },
  { type: 'hand-over', data: { to: 'x', by: 'counter', acknowledged: true } },
  { type: 'recall-result', data: { reason: 'r' } },
  { type: 'rate', data: { rating: 3 } },
)

const full = (it: ActionBody, seq: number): Action => ({
  ...it,
  seq,
  at: Temporal.Instant.from('2026-11-18T02:00:00Z').add({ minutes: seq }).toString(),
  actor: 'officer:1',
  actorName: 'A',
})

/** Plays random actions, keeping those that are allowed. */
function play(type: 'file' | 'receive', bodies: ActionBody[]): { actions: Action[]; states: DossierState[] } {
  const actions = [full({ type, data: opening }, 1)]
  const states = [fold(actions)]
  for (const it of bodies) {
    try {
      const action = full(it, actions.length + 1)
      states.push(apply(states.at(-1), action))
      actions.push(action)
    } catch (error) {
      if (!(error instanceof NotAllowed)) throw error
    }
  }
  return { actions, states }
}

const life = fc.tuple(fc.constantFrom('file' as const, 'receive' as const), fc.array(body, { maxLength: 60 }))

test('whatever is tried, a dossier only ever takes the allowed transitions, and final states are frozen', () => {
  fc.assert(
    fc.property(life, ([type, bodies]) => {
      const { states } = play(type, bodies)
      for (let i = 1; i < states.length; i++) {
        const [before, after] = [states[i - 1]!.status, states[i]!.status]
        if (before !== after) expect(transitions[before]).toContain(after)
        // Nothing but the rating is added to what has ended.
        if (isFinal(before)) {
          const { rating: _rating, seq: _seq, ...rest } = states[i]!
          expect(states[i - 1]).toMatchObject(rest)
        }
      }
    }),
    { numRuns: 2000 },
  )
})

test('the fold of all actions is the state reached step by step, also after a trip through JSON', () => {
  fc.assert(
    fc.property(life, ([type, bodies]) => {
      const { actions, states } = play(type, bodies)
      expect(fold(actions)).toEqual(states.at(-1))
      const stored = actions.map((action) => JSON.parse(JSON.stringify(action)) as Action)
      expect(JSON.parse(JSON.stringify(fold(stored)))).toEqual(JSON.parse(JSON.stringify(states.at(-1))))
    }),
    { numRuns: 500 },
  )
})

test('the clock runs exactly in the statuses that run it', () => {
  fc.assert(
    fc.property(life, ([type, bodies]) => {
      for (const { status, clock } of play(type, bodies).states) {
        const paused = clock.pauses.some((pause) => pause.to === undefined)
        if (status === 1 || status === 3) expect(clock.start).toBeUndefined()
        if (status === 2 || status === 4 || status === 9 || status === 10) {
          expect(clock.start).toBeDefined()
          expect(paused).toBe(false)
        }
        if ((status === 5 || status === 6) && clock.start) expect(paused).toBe(true)
        for (const { from, to } of clock.pauses) if (to) expect(to >= from).toBe(true)
      }
    }),
    { numRuns: 1000 },
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
    fc.property(life, ([type, bodies]) => {
      for (const state of play(type, bodies).states) {
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
