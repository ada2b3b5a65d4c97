import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Definition, Moment } from '../kpi.ts'
import { kpis } from './index.ts'

const moment: Moment = {
  now: Temporal.Instant.from('2025-09-23T03:00:00Z'),
  today: Temporal.PlainDate.from('2025-09-23'),
}

/** A definition as one line: what it counts, of what, and what it sums. */
function written({ from, where, of, sum, rows }: Definition): string {
  const text = (query: { strings: readonly string[]; values: readonly unknown[] }) =>
    query.strings.reduce((all, piece, index) => `${all}'${query.values[index - 1]}'${piece}`)
  return [
    from ?? 'ever',
    text(where(moment)),
    of && `of ${text(of(moment))}`,
    sum && `sum ${sum}`,
    rows && `rows ${text(rows())}`,
  ]
    .filter(Boolean)
    .join(' | ')
}

test('what was published stays: a figure that counts otherwise gets another definition with a later day', async () => {
  const published: Record<string, string[]> = JSON.parse(
    await readFile(join(import.meta.dirname, 'published.json'), 'utf8'),
  )
  for (const [id, lines] of Object.entries(published)) {
    const kpi = kpis.find((it) => it.id === id)
    expect(kpi, `${id} was published and is gone`).toBeDefined()
    expect(kpi!.definitions.map(written).slice(0, lines.length), id).toEqual(lines)
  }
  // Whoever adds a figure, or a definition, writes it down there.
  const now = Object.fromEntries(kpis.map((kpi) => [kpi.id, kpi.definitions.map(written)]))
  expect(now).toEqual(published)
})

test('definitions follow on each other, and every figure says what it is in each language', () => {
  expect(new Set(kpis.map(({ id }) => id)).size).toBe(kpis.length)
  for (const { id, definitions, name, meaning, kind } of kpis) {
    const days = definitions.map(({ from }) => from ?? '')
    expect(days, id).toEqual([...new Set(days)].sort())
    expect(definitions[0].from, id).toBeUndefined()
    for (const text of [name, meaning])
      for (const words of Object.values(text)) expect(words.length).toBeGreaterThan(2)
    expect(
      definitions.every(({ of }) => Boolean(of) === (kind === 'share')),
      id,
    ).toBe(true)
    expect(kind !== 'mean' || definitions.every(({ sum }) => sum), id).toBe(true)
  }
})
