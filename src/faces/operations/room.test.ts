import { describe, expect, test } from 'vitest'
import type { Growth } from '#modules/insight'
import type { HallNow } from '#modules/reception'
import type { Context } from '#platform/ledger'
import { courseMonths, nameOf, periodFields, readPeriod } from './chosen-period.ts'
import { tableHref } from './long-table.tsx'
import { machinesOf } from './machines.ts'
import { medianOf } from './medians.ts'
import { changeOf, figureWords, written, writtenPoints } from './numbers.ts'
import { askedPeriod, periodDoubt } from './period-doubts.ts'
import { stepsOf } from './period-steps.ts'
import { shadesForRates } from './shades.ts'
import { shareReads } from './shared.ts'
import { nextOnWall } from './wall.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const today = day('2026-11-23')
const said = ({ from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate }) => `${from} ${to}`

describe('a period', () => {
  test.each([
    ['today', '2026-11-23 2026-11-23', '2026-11-22 2026-11-22'],
    ['week', '2026-11-23 2026-11-23', '2026-11-16 2026-11-16'],
    ['month', '2026-11-01 2026-11-23', '2026-10-01 2026-10-23'],
    ['quarter', '2026-10-01 2026-11-23', '2026-07-01 2026-08-23'],
    ['nonsense', '2026-11-01 2026-11-23', '2026-10-01 2026-10-23'],
  ])('%s is compared with as much of the one before', (period, now, before) => {
    const looked = readPeriod({ period }, today)
    expect(said(looked.period)).toBe(now)
    expect(said(looked.before!)).toBe(before)
  })

  test('a year has the same days a year before, once', () => {
    const looked = readPeriod({ period: 'year' }, today)
    expect(looked.before).toBeUndefined()
    expect(said(looked.yearBefore)).toBe('2025-01-01 2025-11-23')
  })

  test('days are taken in either order, end today, and are compared with as many before them', () => {
    const looked = readPeriod({ period: 'days', from: '2027-01-01', to: '2026-11-14' }, today)
    expect(said(looked.period)).toBe('2026-11-14 2026-11-23')
    expect(said(looked.before!)).toBe('2026-11-04 2026-11-13')
  })

  test.each([
    ['2026-09', '2026-09-01 2026-09-30', '2026-08-01 2026-08-31', '2025-09-01 2025-09-30'],
    ['2026-02', '2026-02-01 2026-02-28', '2026-01-01 2026-01-31', '2025-02-01 2025-02-28'],
    ['2026-Q2', '2026-04-01 2026-06-30', '2026-01-01 2026-03-31', '2025-04-01 2025-06-30'],
    ['2026-11', '2026-11-01 2026-11-23', '2026-10-01 2026-10-23', '2025-11-01 2025-11-23'],
  ])('%s by its name: a whole one beside a whole one', (period, now, before, yearBefore) => {
    const looked = readPeriod({ period }, today)
    expect([said(looked.period), said(looked.before!), said(looked.yearBefore)]).toEqual([
      now,
      before,
      yearBefore,
    ])
  })

  test('what has not begun, and what is no day, is this month', () => {
    for (const query of [{ period: '2027-01' }, { period: '2026-13' }, { from: 'x' }, {}])
      expect(readPeriod(query, today).key).toBe('month')
  })

  test('it is said when the days shown are not those asked for', () => {
    const said = (query: Record<string, string>) =>
      periodDoubt(askedPeriod(query), readPeriod(query, today), 'en')
    for (const query of [{}, { period: 'week' }, { period: 'month' }, { period: '2025' }])
      expect(said(query)).toBeUndefined()
    expect(said({ period: 'days', from: '2026-10-02', to: '2026-11-01' })).toBeUndefined()
    expect(said({ period: 'yesterday' })).toContain('yesterday')
    expect(said({ period: '2031-08' })).toContain('has not come yet')
    expect(said({ period: 'days', from: 'x', to: '2026-11-01' })).toContain('x')
    expect(said({ period: 'days', from: '2031-01-01', to: '2030-01-01' })).toContain('has not come yet')
    expect(said({ period: 'days', from: '2026-11-01', to: '2030-01-01' })).toContain('after today')
    expect(said({ period: 'days', from: '2026-11-02', to: '2026-10-01' })).toContain('swapped')
    expect(said({ period: 'days', from: '1990-01-01', to: '2026-10-01' })).toContain('Three years')
  })

  test('a choice is the same after it stood in an address', () => {
    for (const query of [
      { period: 'week' },
      { period: '2026-Q2' },
      { from: '2026-03-01', to: '2026-03-09' },
    ]) {
      const looked = readPeriod(query, today)
      expect(readPeriod(periodFields(looked), today)).toEqual(looked)
    }
  })

  test('a usual period has the name of the one that is under way', () => {
    const names = ['month', 'quarter', 'year', 'week'].map((key) => nameOf({ key, today }))
    expect(names).toEqual(['2026-11', '2026-Q4', '2026', 'week'])
    expect(readPeriod({ period: 'month' }, today).month?.toString()).toBe('2026-11-01')
  })

  test('only the last step can be under way', () => {
    const over = (period: string) => stepsOf(readPeriod({ period }, today)).map(({ isOver }) => isOver)
    expect(over('month')).toEqual([...Array(22).fill(true), false])
    expect(over('2026-10')).toEqual(Array(31).fill(true))
  })

  test('a course has months that are over, and one under way only where it is what is looked at', () => {
    const course = (period: string) =>
      courseMonths(readPeriod({ period }, today), 3).map(({ from, to }) => `${from} ${to}`)
    const over = ['2026-08-01 2026-08-31', '2026-09-01 2026-09-30', '2026-10-01 2026-10-31']
    for (const period of ['quarter', 'year', 'week', 'today', '2026-10'])
      expect(course(period), period).toEqual(over)
    expect(course('month')).toEqual([...over.slice(1), '2026-11-01 2026-11-23'])
    expect(course('2026-Q2').at(-1)).toBe('2026-06-01 2026-06-30')
  })

  test.each(['week', 'month', 'quarter', 'year'])('the steps of a %s are its days, each once', (period) => {
    const looked = readPeriod({ period }, day('2026-08-19'))
    const days = stepsOf(looked).flatMap(({ period: { from, to } }) =>
      Array.from({ length: from.until(to).days + 1 }, (_, nth) => from.add({ days: nth }).toString()),
    )
    expect(new Set(days).size).toBe(days.length)
    expect([days[0], days.at(-1)]).toEqual(said(looked.period).split(' '))
    expect(days).toHaveLength(looked.period.from.until(looked.period.to).days + 1)
  })
})

test('figures are read with their unit, and nothing is not zero', () => {
  const words = (unit: 'percent' | 'dossiers' | 'minutes' | 'days', value: number | undefined) =>
    figureWords({ unit }, value, 'vi')
  expect(words('percent', undefined)).toBe('–')
  expect(words('percent', 59.71)).toBe('59,7 %')
  expect(words('percent', 0.1502)).toBe('0,15 %')
  expect(words('dossiers', 531_269)).toBe('531.269')
  expect(words('minutes', 75)).toBe('1 giờ 15 phút')
  expect(words('days', 3.24)).toBe('3,2 ngày')
})

test('changes: counts in percent, shares in points, nothing of what was not there', () => {
  const change = (unit: 'percent' | 'dossiers' | 'minutes' | 'days', now: number, then: number) =>
    changeOf({ unit } as Parameters<typeof changeOf>[0], now, then, 'en')
  expect(change('dossiers', 150, 100)).toEqual({ direction: 'up', words: '+50 %' })
  expect(change('dossiers', 5, 0)).toBeUndefined()
  expect(change('percent', 58, 60.5)).toEqual({ direction: 'down', words: '−2.5 points' })
  expect(change('days', 3.2, 3.1)).toEqual({ direction: 'up', words: '+0.1 days' })
})

test('what would be written as nothing is no change', () => {
  const flat = { direction: 'flat', words: undefined }
  const change = (unit: 'percent' | 'dossiers' | 'minutes' | 'days', now: number, then: number) =>
    changeOf({ unit } as Parameters<typeof changeOf>[0], now, then, 'vi')
  expect(change('percent', 99.98, 99.96)).toEqual(flat)
  expect(change('dossiers', 531_269, 531_200)).toEqual(flat)
  expect(change('minutes', 12.3, 12)).toEqual(flat)
  expect(change('days', 3.24, 3.21)).toEqual(flat)
})

test('shares have steps that hold every value, and none where nothing is known', () => {
  const values = [undefined, 0, 41.3, 77, 99.6, 100]
  const shades = shadesForRates(values)
  expect(shades.of(undefined)).toBeUndefined()
  for (const value of values.filter((it) => it !== undefined)) {
    const range = shades.ranges.find(({ step }) => step === shades.of(value))!
    expect(value).toBeGreaterThanOrEqual(range.from)
    expect(value).toBeLessThanOrEqual(range.to)
  }
  expect(shades.ranges.at(-1)!.to).toBe(100)
})

test('a number has no decimals that say nothing, and points have two', () => {
  expect([6, 0.125, 1234.5].map((value) => written(value, 'vi'))).toEqual(['6', '0,13', '1.234,5'])
  expect([6, 1234.5].map((value) => writtenPoints(value, 'en'))).toEqual(['6.00', '1,234.50'])
})

test('the median is in the middle', () => {
  expect(medianOf([])).toBeUndefined()
  expect(medianOf([9, 1, 5])).toBe(5)
  expect(medianOf([9, 1, 5, 6])).toBe(5.5)
})

describe('what is shared', () => {
  const context = (reach: '*' | string[]) =>
    ({ grants: new Map([['insight.read', reach]]) }) as unknown as Context
  const scene = () => {
    const it = { grown: 0, now: 0, reads: 0 }
    const growth: Growth = { of: () => it.grown, follow: () => () => {}, close: () => {} }
    const share = shareReads(growth, () => it.now)
    const read = (reach: '*' | string[] = '*', key = 'a') =>
      share(context(reach), key, async () => ++it.reads)
    return { it, share, read }
  }

  test('is read once by many at one moment', async () => {
    const { read } = scene()
    expect(await Promise.all(Array.from({ length: 50 }, () => read()))).toEqual(Array(50).fill(1))
  })

  test('is read anew after a commit, also while an older reading is under way', async () => {
    const { it, read } = scene()
    const before = read()
    it.grown++
    expect([await before, await read()]).toEqual([1, 2])
  })

  test('is not given to who may see something else, nor for another question', async () => {
    const { read } = scene()
    expect([await read('*'), await read(['00082']), await read('*', 'b')]).toEqual([1, 2, 3])
  })

  test('is not older than a second, and a failure is nobody else’s', async () => {
    const { it, share, read } = scene()
    await read()
    it.now = 1000
    expect(await read()).toBe(2)
    const fail = () => Promise.reject(new Error('away'))
    await expect(share(context('*'), 'c', fail)).rejects.toThrow('away')
    expect(await share(context('*'), 'c', async () => 'here')).toBe('here')
  })
})

test('machines are silent only while their hall is open', () => {
  const now = Temporal.Instant.from('2026-11-23T03:00:00Z')
  const seenAt = now.subtract({ minutes: 30 })
  const hall = (isOpen: boolean) => ({ place: 'x', isOpen, boardSeenAt: seenAt }) as unknown as HallNow
  const device = { id: '1', place: 'x', kind: 'kiosk', name: '1', connectedAt: seenAt, seenAt } as const
  const robot = { id: '1', place: 'x', name: 'R', isOnline: true, stoppedAt: undefined, seenAt: now }
  const reports = { devices: [device, { ...device, seenAt: now }], robots: [robot] }
  expect(machinesOf(hall(true), reports, now)).toEqual({
    kiosks: { alive: 1, all: 2, silent: 1 },
    robots: { alive: 1, all: 1, silent: 0 },
    board: 'silent',
    silent: 2,
  })
  expect(machinesOf(hall(false), reports, now)).toMatchObject({ board: 'off', silent: 0 })
})

test('a wall goes round and comes back to where it began', () => {
  const wall = { turn: 20 }
  let url = '/operations?wall=1&turn=20&lang=ar'
  const seen: string[] = []
  do {
    seen.push(url)
    url = nextOnWall(url, wall)!
  } while (!url.startsWith('/operations?'))
  expect(seen).toHaveLength(3)
  expect(url).toContain('lang=ar')
  expect(nextOnWall('/operations?wall=1', { turn: undefined })).toBeUndefined()
})

test('a long table opens and closes by its address, beside the others', () => {
  const open = tableHref('/operations/procedures?place=cua-nam&all=fields', 'procedures', true)
  expect(open).toBe('/operations/procedures?place=cua-nam&all=fields&all=procedures#procedures')
  expect(tableHref(open, 'fields', false)).toBe('/operations/procedures?place=cua-nam&all=procedures#fields')
  expect(tableHref('/operations/halls?all=halls', 'halls', false)).toBe('/operations/halls#halls')
})
