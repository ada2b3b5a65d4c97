import { expect, test } from 'vitest'
import { kpis } from './kpis/index.ts'
import { piecesOf } from './pieces.ts'
import { type By, sources, tellsApart } from './sources.ts'

const first = Temporal.PlainDate.from('2025-06-20')

test('every day of a period is counted once, whatever the figure is told apart by', () => {
  let withMonths = 0
  for (const kpi of kpis) {
    const source = sources[kpi.source]
    if (!('day' in source)) continue
    for (const ways of [
      ['whole'],
      ['place'],
      ['day'],
      ['month'],
      ['procedure'],
      ['procedure', 'place'],
    ] as By[][]) {
      if (!ways.every((way) => tellsApart(source, way))) continue
      for (let n = 0; n < 40; n++) {
        const from = first.add({ days: (n * 7) % 71 })
        const period = { from, to: from.add({ days: (n * n * 3) % 131 }) }
        const pieces = piecesOf(source, period, ways)
        let next = period.from
        for (const { days, time } of pieces) {
          expect(days.from.equals(next), `${kpi.id} ${ways} ${period.from}–${period.to}`).toBe(true)
          next = days.to.add({ days: 1 })
          if (time !== source.day) {
            withMonths++
            expect([days.from.day, days.to.day]).toEqual([1, days.to.daysInMonth])
          }
        }
        expect(next.equals(period.to.add({ days: 1 }))).toBe(true)
      }
    }
  }
  expect(withMonths).toBeGreaterThan(0)
})
