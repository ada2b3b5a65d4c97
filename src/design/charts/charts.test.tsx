import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { roundTop, StackedBars, TimeChart, type TimeChartProps } from '../index.ts'
import { runsOf, shownLabels } from './scale.ts'

const html = (node: VNode) => renderToString(node)
const points = Array.from({ length: 5 }, (_, nth) => ({ label: `${nth}/11`, said: `ngày ${nth}/11` }))
const chart = (more: Partial<TimeChartProps>) =>
  html(
    <TimeChart
      language="vi"
      title="Hồ sơ"
      pointsName="Ngày"
      points={points}
      show={String}
      series={[{ name: 'Nhận', values: [1, 2, undefined, 4, 3], hrefOf: (nth) => `/rows/${nth}` }]}
      {...more}
    />,
  )

test('a round number is at or above the largest, and its half is round', () => {
  for (let value = 1; value < 5000; value += 7) {
    const top = roundTop(value)
    expect(top).toBeGreaterThanOrEqual(value)
    expect(top).toBeLessThanOrEqual(Math.max(2, 2.5 * value))
    expect(top % 2).toBe(0)
  }
})

test('the last label is always written, and never more than there is room for', () => {
  for (let count = 1; count < 100; count++) {
    const shown = shownLabels(count, 7)
    expect(shown.has(count - 1)).toBe(true)
    expect(shown.size).toBeLessThanOrEqual(7)
  }
})

test('a line has a gap where nothing is known', () => {
  expect(runsOf([1, 2, undefined, 4, undefined]).map((run) => run.map(({ place }) => place))).toEqual([
    [0, 1],
    [3],
  ])
  expect(chart({}).match(/<polyline/g)).toHaveLength(2)
})

describe('a chart over time', () => {
  test('says in words where it ends, its highest and its lowest', () => {
    expect(chart({})).toContain(
      'aria-label="Hồ sơ. Nhận: gần nhất 3 (ngày 4/11), cao nhất 4 (ngày 3/11), thấp nhất 1 (ngày 0/11)."',
    )
  })
  test('has the same as a table whose numbers lead to their rows; what is unknown is no number', () => {
    const page = chart({})
    expect(page.match(/href="\/rows\//g)).toHaveLength(4)
    expect(page).toContain('<div>–</div>')
  })
  test('runs from right to left in Arabic', () => {
    const firstX = (page: string) => Number(/class="chart-point[^>]*cx="([\d.]+)%/.exec(page)![1])
    expect(firstX(chart({}))).toBeLessThan(50)
    expect(firstX(chart({ language: 'ar' }))).toBeGreaterThan(50)
  })
  test('without any value says so and draws nothing', () => {
    const page = chart({ series: [{ name: 'Nhận', values: points.map(() => undefined) }] })
    expect(page).not.toContain('<svg class="chart-picture"')
    expect(page).toContain('Chưa có số liệu')
  })
})

test('stacked bars are to one scale and end where they are full', () => {
  const page = html(
    <StackedBars
      language="en"
      title="Late"
      rowsName="Dossiers"
      parts={['Staff', 'Partner']}
      rows={[
        { label: 'Late', values: [1, 3] },
        { label: 'Soon', values: [2, 0] },
      ]}
      show={String}
    />,
  )
  const widths = [...page.matchAll(/<rect class="chart-part[^>]*width="([\d.]+)%/g)].map(([, it]) =>
    Number(it),
  )
  expect(widths).toEqual([25, 75, 50])
  expect(page).toContain('aria-label="Late: Staff 1, Partner 3"')
})
