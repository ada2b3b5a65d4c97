import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hanoi } from '../hanoi.fixture.ts'
import { alertRules, alertsOf, type WatchedDossier } from './rules.ts'

const at = (text: string) => Temporal.Instant.from(`${text}+07:00`)
const running: WatchedDossier = {
  id: 'd',
  receiving: '00082',
  resolving: '00004',
  status: 4,
  assignee: 'officer:1',
  permission: 'dossier.process',
  checkDueAt: undefined,
  stepDueAt: at('2026-11-24T10:00'),
  dueAt: at('2026-11-27T09:00'),
  dueOn: Temporal.PlainDate.from('2026-11-27'),
  supplementUntil: undefined,
}
const raised = (it: WatchedDossier, now: string) =>
  alertsOf(hanoi, it, at(now)).map(({ clock, rung }) => `${clock} ${rung}`)

test('before, at and after, one rung higher each time', () => {
  expect(raised(running, '2026-11-23T17:00')).toEqual([])
  // Two working hours before 10:00 is 08:00.
  expect(raised(running, '2026-11-24T08:00')).toEqual(['step handler'])
  expect(raised(running, '2026-11-24T10:00')).toEqual(['step handler', 'step head'])
  expect(raised(running, '2026-11-25T10:00')).toEqual(['step handler', 'step head', 'step leader'])
  const steady = { ...running, stepDueAt: undefined }
  expect(raised(steady, '2026-11-26T08:59')).toEqual([])
  expect(raised(steady, '2026-11-26T09:00')).toEqual(['due handler'])
  expect(raised(steady, '2026-11-27T23:59')).toEqual(['due handler', 'due head'])
  // Friday is over: late, and its head knows before Monday begins.
  expect(raised(steady, '2026-11-28T00:00')).toEqual(['due handler', 'due head', 'late head'])
  expect(raised(steady, '2026-11-30T17:30')).toContain('late leader')
  expect(raised(steady, '2026-12-02T17:30')).toContain('late city')
})

test('whoever has it in hand is told first, then those above them at the place that resolves', () => {
  const to = (rung: string, now: string) =>
    alertsOf(hanoi, running, at(now)).find((it) => it.clock === 'step' && it.rung === rung)
  expect(to('handler', '2026-11-24T08:00')).toMatchObject({ place: '00004', officer: 'officer:1' })
  expect(to('head', '2026-11-24T10:00')).toMatchObject({ permission: 'dossier.assign', officer: undefined })
})

test('a clock that stands warns nobody, but the counter of papers that do not come', () => {
  const asked = { ...running, status: 5, supplementUntil: Temporal.PlainDate.from('2026-11-25') }
  expect(raised(asked, '2026-11-23T08:00')).toEqual([])
  expect(raised(asked, '2026-11-24T08:00')).toEqual(['supplement handler'])
  expect(alertsOf(hanoi, asked, at('2026-11-24T08:00'))[0]).toMatchObject({
    place: '00082',
    permission: 'dossier.receive',
  })
})

test('what was raised stays raised for as long as the limit holds', () => {
  const minutes = fc.integer({ min: 0, max: 60 * 24 * 40 })
  fc.assert(
    fc.property(minutes, minutes, (one, more) => {
      const first = at('2026-11-18T08:00').add({ minutes: one })
      const later = first.add({ minutes: more })
      const name = (now: Temporal.Instant) =>
        alertsOf(hanoi, running, now).map(({ clock, rung }) => `${clock} ${rung}`)
      expect(name(later)).toEqual(expect.arrayContaining(name(first)))
      expect(new Set(name(later)).size).toBe(name(later).length)
      expect(name(later).length).toBeLessThanOrEqual(alertRules.length)
    }),
    { numRuns: 2000 },
  )
})
