import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ExpectedWait, KnownWait } from './expected-wait.ts'
import {
  chanceWords,
  isClearlyShorter,
  leaveAt,
  roughMinutes,
  roundRange,
  waitClock,
  waitWords,
} from './words.ts'

const infinite = Number.POSITIVE_INFINITY
const wait = (p50: number, p80: number, more: Partial<KnownWait> = {}): KnownWait => ({
  known: true,
  at: Temporal.Instant.from('2026-11-18T09:13:00+07:00'),
  ahead: 4,
  p10: p50 / 2,
  p50,
  p80,
  beforeClosing: 1,
  ...more,
})

test('a range in words of three languages, in round minutes', () => {
  expect(waitWords(wait(23.4, 37.2), 'vi')).toBe('khoảng 25–40 phút')
  expect(waitWords(wait(23.4, 37.2), 'en')).toBe('about 25–40 min')
  expect(waitWords(wait(23.4, 37.2), 'ar')).toBe('نحو \u206625–40\u2069 دقيقة')
  expect(waitWords(wait(1, 3), 'vi')).toBe('dưới 5 phút')
  expect(waitWords(wait(71, 104), 'vi')).toBe(
    'khoảng 1\u00a0giờ\u00a010\u00a0phút – 1\u00a0giờ\u00a050\u00a0phút',
  )
  expect(waitWords(wait(58, infinite), 'vi')).toBe('từ 1\u00a0giờ trở lên')
  expect(waitWords(wait(infinite, infinite), 'vi')).toBe('có thể không đến lượt hôm nay')
  expect(waitWords({ known: false, why: 'nobody-calls' }, 'vi')).toContain('chưa có quầy nào gọi')
})

test('the same by the clock, to five minutes', () => {
  expect(waitClock(wait(23.4, 37.2))).toBe('09:40–09:55')
  expect(waitClock(wait(2, 4))).toBeUndefined()
  expect(waitClock(wait(20, infinite))).toBeUndefined()
  expect(waitClock({ known: false, why: 'closed' })).toBeUndefined()
})

test('a chance is told in tens, when it is not good', () => {
  expect(chanceWords(wait(20, 40, { beforeClosing: 0.9 }), 'vi')).toBeUndefined()
  expect(chanceWords(wait(20, 40, { beforeClosing: 0.61 }), 'vi')).toContain('khoảng 6 trong 10')
  expect(chanceWords(wait(20, 40, { beforeClosing: 0.89 }), 'en')).toContain('about 9 in 10')
  expect(chanceWords(wait(20, 40, { beforeClosing: 0.02 }), 'en')).toContain('almost none')
})

test('whoever leaves when told is there before nine of ten turns', () => {
  expect(leaveAt(wait(60, 90, { p10: 42.5 }), 30)?.toString()).toBe('2026-11-18T02:25:00Z')
  expect(leaveAt(wait(60, 90, { p10: infinite }), 30)).toBeUndefined()
  expect(leaveAt({ known: false, why: 'too-new' }, 30)).toBeUndefined()
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 300, noNaN: true }),
      fc.integer({ min: 0, max: 120 }),
      (p10, way) => {
        const it = wait(p10 + 10, p10 + 20, { p10 })
        const there = leaveAt(it, way)!.add({ minutes: way })
        const turn = it.at.epochMilliseconds + p10 * 60_000
        expect(there.epochMilliseconds).toBeLessThanOrEqual(turn)
        expect(there.epochMilliseconds).toBeGreaterThan(turn - 2 * 60_000)
      },
    ),
  )
})

test('what is said is never narrower than what is known, nor much wider', () => {
  const minutes = fc.double({ min: 0, max: 400, noNaN: true })
  fc.assert(
    fc.property(minutes, minutes, (p50, more) => {
      const p80 = p50 + more
      const { from, to } = roundRange(wait(p50, p80))
      expect(to!).toBeGreaterThanOrEqual(p80)
      expect(to! - Math.max(p80, from!)).toBeLessThanOrEqual(15)
      expect(Math.abs(from! - p50)).toBeLessThanOrEqual(7.5)
      expect(roughMinutes(wait(p50, p80))! % 5).toBe(0)
      expect(roughMinutes(wait(p50, p80))!).toBeGreaterThanOrEqual(p50)
    }),
  )
})

test('another ward is named only when it is clearly quicker', () => {
  const here: ExpectedWait = wait(45, 70)
  expect(isClearlyShorter(wait(10, 20), here)).toBe(true)
  expect(isClearlyShorter(wait(20, 31), here)).toBe(false)
  expect(isClearlyShorter({ known: false, why: 'closed' }, here)).toBe(false)
  expect(isClearlyShorter(wait(10, 20), { known: false, why: 'too-new' })).toBe(false)
  expect(isClearlyShorter(wait(10, 20), wait(infinite, infinite))).toBe(true)
  expect(isClearlyShorter(wait(10, infinite), wait(infinite, infinite))).toBe(false)
})
