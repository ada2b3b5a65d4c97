import { join } from 'node:path'
import fc from 'fast-check'
import { loadCalendar } from '#modules/calendar'
import { root } from '#platform/config'
import { type Action, type ActType, actTypes } from './actions.ts'
import { apply } from './fold.ts'
import { levels, loadFeedbackRules } from './kinds.ts'
import { NotAllowed, type ReportState } from './state.ts'

export const calendar = loadCalendar(join(root, 'places/hanoi/calendar'))
export const rules = await loadFeedbackRules(join(root, 'places/hanoi/feedback.json'))

/** A moment of some working years, by the minute. */
const moment = fc
  .integer({ min: 0, max: 2 * 365 * 24 * 60 })
  .map((minutes) => Temporal.Instant.from('2026-01-01T00:00:00Z').add({ minutes }))

interface Try {
  type: ActType
  minutes: number
  level: (typeof levels)[number]
  place: string
}

/** A beginning, and whatever is tried afterwards, each so many minutes later. */
export const anyLife = fc.record({
  kind: fc.constantFrom(...rules.kinds),
  isPrivate: fc.boolean(),
  at: moment,
  tries: fc.array(
    fc.record({
      type: fc.constantFrom(...actTypes),
      minutes: fc.integer({ min: 0, max: 20 * 24 * 60 }),
      level: fc.constantFrom(...levels),
      place: fc.constantFrom('00082', '00001', '00004'),
    }),
    { maxLength: 25 },
  ),
})
type Life = typeof anyLife extends fc.Arbitrary<infer Value> ? Value : never

/** What of a life is allowed: the actions, and the state after each. */
export function play({ kind, isPrivate, at, tries }: Life): { actions: Action[]; states: ReportState[] } {
  const who = { actor: 'officer:1', actorName: 'Nguyễn Văn Mẫu' }
  const actions: Action[] = [
    {
      type: 'file',
      data: {
        ...{ code: 'PA-260101-0001', place: '00082', kind: kind.id, stream: kind.stream },
        ...{ limits: rules.streams[kind.stream], channel: 'web', words: 'Rác để lâu ngày', isPrivate },
      },
      ...{ seq: 1, at: at.toString(), ...who },
    },
  ]
  const states = [apply(undefined, actions[0]!)]
  let now = at
  for (const tried of tries) {
    now = now.add({ minutes: tried.minutes })
    const action = { ...said(tried, now), seq: actions.length + 1, at: now.toString(), ...who } as Action
    try {
      states.push(apply(states.at(-1)!, action))
      actions.push(action)
    } catch (error) {
      if (!(error instanceof NotAllowed)) throw error
    }
  }
  return { actions, states }
}

function said({ type, level, place }: Try, now: Temporal.Instant) {
  const data: Record<ActType, unknown> = {
    receive: { level },
    refuse: { reason: 'Trùng phản ánh khác', ground: '' },
    'pass-on': { agency: 'Công an', reason: 'Thuộc công an' },
    transfer: { place, reason: 'Thuộc nơi khác' },
    assign: { officer: 'officer:2', name: 'Trần Thị Mẫu' },
    ask: { question: 'Ở số nhà nào?', until: now.add({ hours: 24 * 7 }).toString() },
    supply: { words: 'Số 5' },
    answer: { words: 'Đã dọn' },
    publish: { title: 'Rác', words: 'Rác để lâu', answer: 'Đã dọn' },
    withhold: { reason: 'Chưa tiện' },
    rate: { rating: 3, reason: '' },
  }
  return { type, data: data[type] }
}
