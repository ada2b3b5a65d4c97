import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type LaidStep, timeLimit } from './index.ts'
import { layRoute } from './route.ts'
import type { ProcedureVersion, RouteStep, TimeLimit } from './schema.ts'

const text = { vi: 'x', en: 'x', ar: 'x' }
const step = (name: string, more: Partial<RouteStep> = {}): RouteStep => ({
  step: name,
  permission: `dossier.${name}`,
  name: text,
  share: 0.25,
  ...more,
})
const names = (laid: LaidStep[]) => laid.map((it) => it.step)
const threeDays: TimeLimit = { amount: 3, unit: 'working_day' }

test('steps of another case or channel are left out, and the others share the whole time', () => {
  const route = [
    step('process', { share: 0.5 }),
    step('visit', { share: 0.25, when: { cases: ['new'] } }),
    step('approve', { share: 0.25 }),
  ]
  const visited = layRoute(route, threeDays, { channel: 'counter', caseId: 'new' })
  expect(visited.map((it) => [it.step, it.hours])).toEqual([
    ['process', 12],
    ['visit', 6],
    ['approve', 6],
  ])
  const straight = layRoute(route, threeDays, { channel: 'counter' })
  expect(straight.map((it) => [it.step, it.hours])).toEqual([
    ['process', 16],
    ['approve', 8],
  ])
})

test('a step may be otherwise online than at the counter', () => {
  const route = [
    step('process', { draft: true, when: { channels: ['online'] } }),
    step('process', { when: { channels: ['counter'] } }),
  ]
  expect(layRoute(route, threeDays, { channel: 'online' })).toMatchObject([{ draft: true }])
  expect(layRoute(route, threeDays, { channel: 'counter' })[0]!.draft).toBeUndefined()
  expect(() => layRoute(route, threeDays, { channel: 'post' })).toThrow('No step is left')
})

test('eight working hours fall to steps as Decision 663/QĐ-TTPVHCC splits them', () => {
  const route = [
    step('receive', { hours: 2 }),
    step('process', { hours: 3 }),
    step('sign', { hours: 2 }),
    step('return', { hours: 1 }),
  ]
  const laid = layRoute(route, { amount: 8, unit: 'hour' }, { channel: 'counter' })
  expect(laid.map((it) => it.hours)).toEqual([2, 3, 2, 1])
})

test('the hours of the steps make up the whole time, to a quarter of an hour a step', () => {
  const shares = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(shares, fc.integer({ min: 1, max: 60 }), (parts, days) => {
      const laid = layRoute(
        parts.map((share, n) => step(`s${'abcdef'[n]}`, { share })),
        { amount: days, unit: 'working_day' },
        { channel: 'counter' },
      )
      const sum = laid.reduce((total, { hours = 0 }) => total + hours, 0)
      expect(Math.abs(sum - days * 8)).toBeLessThanOrEqual(parts.length * 0.25)
      expect(names(laid)).toHaveLength(parts.length)
    }),
  )
})

test('the time is that of the case, else that of the channel, else the procedure’s', () => {
  const version = {
    time: { amount: 20, unit: 'working_day', online: { amount: 17, unit: 'working_day' } },
    cases: [
      { id: 'funeral', name: text, time: { amount: 1, unit: 'working_day' } },
      { id: 'other', name: text },
    ],
  } as unknown as ProcedureVersion
  const limit = (channel: string, caseId?: string) => timeLimit(version, { channel, caseId }).amount
  expect(limit('counter')).toBe(20)
  expect(limit('online')).toBe(17)
  expect(limit('online', 'funeral')).toBe(1)
  expect(limit('counter', 'other')).toBe(20)
})
