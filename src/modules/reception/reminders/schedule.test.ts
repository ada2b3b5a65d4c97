import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startOf } from '#platform/clock'
import { remindersOf } from './schedule.ts'

const rules = {
  eveningAt: 18 * 60,
  beforeMinutes: 90,
  beforeLeavingMinutes: 15,
  wayMinutes: 30,
  aheadWhenUnknown: 5,
}
const day = Temporal.PlainDate.from('2026-11-20')
const at = (time: string, date = day) => {
  const [hours, minutes] = time.split(':').map(Number)
  return startOf(date).add({ hours: hours!, minutes: minutes! })
}
const opens = at('07:30')
const dues = (slot: Temporal.Instant | undefined, now: Temporal.Instant) =>
  remindersOf({ day, slot }, rules, opens, now).map(({ kind, dueAt }) => [kind, dueAt.toString()])
const dayBefore = day.subtract({ days: 1 })

test('an appointment: at six on the evening before, and an hour and a half before its hour', () => {
  expect(dues(at('09:15'), at('10:00', dayBefore))).toEqual([
    ['evening', '2026-11-19T11:00:00Z'],
    ['soon', '2026-11-20T00:45:00Z'],
  ])
})
test('booked late, it is reminded of only what is still to come', () => {
  expect(dues(at('09:15'), at('18:00', dayBefore)).map(([kind]) => kind)).toEqual(['soon'])
  expect(dues(at('09:15'), at('07:45'))).toEqual([])
})
test('a number without an hour: from the opening of its day on it is asked when to leave', () => {
  expect(dues(undefined, at('10:00', dayBefore))).toEqual([
    ['evening', '2026-11-19T11:00:00Z'],
    ['leave', opens.toString()],
  ])
  expect(dues(undefined, at('09:00'))).toEqual([['leave', at('09:05').toString()]])
  expect(dues(undefined, at('00:00', day.add({ days: 1 })))).toEqual([])
})
test('no reminder of an hour is due in the past or after it, and each cause is there once', () => {
  const minute = fc.integer({ min: -3 * 1440, max: 1440 })
  fc.assert(
    fc.property(minute, fc.option(fc.integer({ min: 0, max: 1439 })), (now, slotMinute) => {
      const moment = startOf(day).add({ minutes: now })
      const slot = slotMinute === null ? undefined : startOf(day).add({ minutes: slotMinute })
      const reminders = remindersOf({ day, slot }, rules, opens, moment)
      for (const { kind, dueAt } of reminders) {
        expect(dueAt.epochMilliseconds).toBeGreaterThanOrEqual(moment.epochMilliseconds)
        if (kind === 'soon') expect(dueAt.epochMilliseconds).toBeLessThan(slot!.epochMilliseconds)
        if (kind === 'evening') expect(dueAt.epochMilliseconds).toBeLessThan(startOf(day).epochMilliseconds)
      }
      expect(new Set(reminders.map(({ cause }) => cause)).size).toBe(reminders.length)
    }),
  )
})
