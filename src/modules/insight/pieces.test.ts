import { expect, test } from 'vitest'
import type { Period } from './kpi.ts'
import { kpis } from './kpis/index.ts'
import { piecesOf, stretchesOf } from './pieces.ts'
import { type By, sources, tellsApart } from './sources.ts'

const first = Temporal.PlainDate.from('2023-11-20')

/** Periods of some days to some years, that end today, a while ago, or with a month or year. */
const periods: { period: Period; today: Temporal.PlainDate }[] = Array.from({ length: 60 }, (_, n) => {
  const any = first.add({ days: (n * 37) % 431 })
  const from = n % 3 === 0 ? any.with({ day: 1 }) : n % 7 === 0 ? any.with({ month: 1, day: 1 }) : any
  const far = from.add({ days: (n * n * 3) % 801 })
  const to =
    n % 4 === 1 ? far.with({ day: far.daysInMonth }) : n % 4 === 2 ? far.with({ month: 12, day: 31 }) : far
  return { period: { from, to }, today: n % 2 === 0 ? to : to.add({ days: (n * 11) % 97 }) }
})

test('every day of a period is counted once and no other, whatever the figure is told apart by', () => {
  const units = { day: 0, month: 0, year: 0, taken: 0 }
  const kinds = new Map(kpis.map((kpi) => [`${kpi.source} ${kpi.place}`, kpi]))
  for (const { source: name, place } of kinds.values()) {
    const source = sources[name]
    if (!('day' in source)) continue
    const all: By[][] = [['whole'], ['place'], ['day'], ['month'], ['procedure'], ['procedure', 'place']]
    for (const ways of all) {
      if (!ways.every((way) => tellsApart(source, way))) continue
      for (const { period, today } of periods) {
        // By how much more often a day is counted than the day before it.
        const steps = new Map<string, number>()
        const step = (day: Temporal.PlainDate, by: number) =>
          steps.set(`${day}`, (steps.get(`${day}`) ?? 0) + by)
        for (const { days, time, view, sign } of piecesOf(source, period, ways, place, today)) {
          const unit = view.endsWith('_year') ? 'year' : time === source.day ? 'day' : 'month'
          units[sign === 1 ? unit : 'taken']++
          // Cells of months and years have no days: all of them are counted, or none.
          if (unit !== 'day') expect([days.from.day, days.to.day]).toEqual([1, days.to.daysInMonth])
          if (unit === 'year') expect([days.from.month, days.to.month]).toEqual([1, 12])
          expect(ways.includes('month') ? unit : 'day').not.toBe('year')
          step(days.from, sign)
          step(days.to.add({ days: 1 }), -sign)
        }
        const said = `${source.view} ${ways} ${period.from}–${period.to} on ${today}`
        expect(Object.fromEntries([...steps].filter(([, by]) => by !== 0)), said).toEqual({
          [`${period.from}`]: 1,
          [`${period.to.add({ days: 1 })}`]: -1,
        })
      }
    }
  }
  for (const [unit, pieces] of Object.entries(units)) expect(pieces, unit).toBeGreaterThan(0)
})

test('cells of quarters and months: a quarter under way is whole without what is to come of it', () => {
  const day = (text: string) => Temporal.PlainDate.from(text)
  const grains = [{ of: 'year' }, { of: 'quarter' }, { of: 'month' }] as const
  const cut = (from: string, to: string, today: string) =>
    stretchesOf({ from: day(from), to: day(to) }, grains, day(today)).map(
      ({ cells, days, sign }) => `${sign} ${cells?.of ?? 'rows'} ${days.from}–${days.to}`,
    )
  expect(cut('2025-02-10', '2026-05-20', '2026-05-20')).toEqual([
    '1 rows 2025-02-10–2025-02-28',
    '1 month 2025-03-01–2025-03-31',
    '1 quarter 2025-04-01–2025-12-31',
    '1 year 2026-01-01–2026-12-31',
    '-1 rows 2026-05-21–2026-05-31',
    '-1 month 2026-06-01–2026-06-30',
    '-1 quarter 2026-07-01–2026-12-31',
  ])
  expect(cut('2026-04-01', '2026-05-20', '2026-06-30')).toEqual([
    '1 month 2026-04-01–2026-04-30',
    '1 rows 2026-05-01–2026-05-20',
  ])
})
