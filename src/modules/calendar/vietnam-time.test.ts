import { expect, test } from 'vitest'
import {
  clockAt,
  DAYS,
  dateOf,
  dayAt,
  dayOf,
  instantOf,
  localOf,
  TIME_ZONE,
  timeOf,
  weekdayOf,
} from './vietnam-time.ts'

test('Vietnam has no change of its clocks in all the years of the calendar', () => {
  const start = Temporal.ZonedDateTime.from(`2000-01-01T00:00[${TIME_ZONE}]`)
  expect(start.offset).toBe('+07:00')
  expect(start.getTimeZoneTransition('next')).toBeNull()
})

test('days, weekdays and clocks agree with Temporal', () => {
  expect(DAYS).toBe(36_525)
  for (let day = 0; day < DAYS; day += 13) {
    const date = dateOf(day)
    expect(dayOf(date)).toBe(day)
    expect(weekdayOf(day)).toBe(date.dayOfWeek)
    const zoned = date.toZonedDateTime({ timeZone: TIME_ZONE, plainTime: '17:31:42.5' })
    const local = localOf(zoned.toInstant())
    expect(dayAt(local)).toBe(day)
    expect(timeOf(clockAt(local)).toString()).toBe('17:31:42.5')
    expect(instantOf(local).equals(zoned.toInstant())).toBe(true)
  }
})
