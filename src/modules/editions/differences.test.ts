import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { root } from '#platform/config'
import { applyDifferences, differencesOf } from './differences.ts'
import { gapsOf } from './gaps.ts'
import { type Body, listAt, type Section, valueAt, withValue } from './outline.ts'
import { readParts, sentOf } from './read.ts'

const label = { vi: 'a', en: 'a', ar: 'a' }
/** With every kind of part there is. */
const sections: Section[] = [
  {
    id: 'first',
    title: label,
    parts: [
      { kind: 'words', at: 'name', label },
      { kind: 'words', at: 'note', label, optional: true },
      { kind: 'line', at: 'basis', label, optional: true },
      { kind: 'number', at: 'time.amount', label, min: 0, max: 1000, empty: 'null', optional: true },
      { kind: 'tick', at: 'open', label },
    ],
  },
  {
    id: 'second',
    title: label,
    parts: [
      {
        ...{ kind: 'list', at: 'papers', label, item: label, key: 'id', min: 1, max: 9 },
        titleOf: ({ short }) => short as typeof label,
        make: (list) => ({ id: `c${list.length + 1}`, short: { vi: '', en: '', ar: '' } }),
        parts: [
          { kind: 'words', at: 'short', label },
          {
            kind: 'choice',
            at: 'form',
            label,
            optional: true,
            options: [
              { value: 'x', label },
              { value: 'y', label },
            ],
          },
          {
            kind: 'several',
            at: 'when.channels',
            label,
            optional: true,
            options: [
              { value: 'p', label },
              { value: 'q', label },
            ],
          },
          {
            ...{ kind: 'list', at: 'asks', label, item: label, key: 'q', min: 0, max: 4, optional: true },
            titleOf: () => undefined,
            make: () => ({ q: '' }),
            parts: [{ kind: 'line', at: 'q', label }],
          },
        ],
      },
    ],
  },
]
const all = sections.flatMap(({ parts }) => parts)

const word = fc.constantFrom('Một', 'hai', 'ba\nbốn', '–', '5')
const words = fc.record({ vi: word, en: word, ar: word })
const maybe = <It>(arbitrary: fc.Arbitrary<It>) => fc.option(arbitrary, { nil: undefined })
/** As JSON has it. */
const without = (body: object): Body => JSON.parse(JSON.stringify(body))
const paper = fc
  .record({
    id: fc.constantFrom('c1', 'c2', 'c3', 'c4'),
    short: words,
    form: maybe(fc.constantFrom('x', 'y')),
    when: maybe(
      fc.uniqueArray(fc.constantFrom('p', 'q'), { minLength: 1 }).map((it) => ({ channels: it.sort() })),
    ),
    asks: maybe(fc.array(fc.record({ q: word }), { minLength: 1, maxLength: 3 })),
    // Nothing an editor shows.
    hidden: maybe(fc.integer()),
  })
  .map(without)
const body = fc
  .record({
    name: words,
    note: maybe(fc.record({ vi: word, en: word, ar: word, confidence: fc.constantFrom('low', 'high') })),
    basis: maybe(word),
    time: fc.record({ amount: fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null }) }),
    open: fc.boolean(),
    papers: fc.uniqueArray(paper, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
    other: maybe(fc.integer()),
  })
  .map(without)

describe('differences', () => {
  test('put into the old one they give the new one; between a body and itself there are none', () => {
    fc.assert(
      fc.property(body, body, (before, after) => {
        expect(applyDifferences(sections, before, differencesOf(sections, before, after))).toEqual(after)
        expect(differencesOf(sections, before, before)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('only what no page shows is told as technical', () => {
    const shownOnly = body.map(({ other: _other, note, papers, ...rest }) => ({
      ...rest,
      ...(note ? { note: { ...(note as Body), confidence: 'low' } } : {}),
      papers: (papers as Body[]).map(({ hidden: _hidden, asks: _asks, ...it }) => it),
    }))
    fc.assert(
      fc.property(shownOnly, shownOnly, (before, after) => {
        const kinds = differencesOf(sections, before, after).map(({ kind }) => kind)
        expect(kinds).not.toContain('other')
      }),
      { numRuns: 300 },
    )
  })

  test('each is told in words, by language where words changed', () => {
    const before: Body = { name: { vi: 'Cũ', en: 'Same', ar: 'c' }, papers: [{ id: 'c1', short: label }] }
    const after: Body = {
      name: { vi: 'Mới', en: 'Same', ar: 'c' },
      papers: [{ id: 'c2', short: { vi: 'Giấy mới', en: 'New', ar: 'n' } }],
    }
    const found = differencesOf(sections, before, after)
    expect(found.map(({ kind, language, path }) => [kind, language, path.join('.')])).toEqual([
      ['changed', 'vi', 'name.vi'],
      ['removed', undefined, 'papers.c1'],
      ['added', undefined, 'papers.c2'],
    ])
    expect(found[0]!.shown).toMatchObject({ before: { vi: 'Cũ' }, after: { vi: 'Mới' } })
    expect(found[2]!.shown.after.vi).toContain('Giấy mới')
  })
})

describe('what a page shows and what comes back', () => {
  test('a body that is shown and sent back unchanged is the same body', () => {
    fc.assert(
      fc.property(body, (it) => {
        const { body: again, faults } = readParts(all, it, sentOf(all, it))
        expect(faults).toEqual({})
        expect(again).toEqual(it)
      }),
      { numRuns: 300 },
    )
  })

  test('whatever is sent, nothing breaks, and what cannot be read leaves the body as it was', () => {
    const names = [
      'name.vi',
      'time.amount',
      'open',
      'open.shown',
      'papers.count',
      'papers.0.key',
      'papers.1.short.ar',
    ]
    const junk = fc.constantFrom('', '-1', 'x'.repeat(9000), '__proto__', '1e9', '3', 'yes', '<b>')
    fc.assert(
      fc.property(
        body,
        fc.dictionary(fc.constantFrom(...names), fc.array(junk, { maxLength: 2 })),
        (it, sent) => {
          const { body: again, faults } = readParts(all, it, sent)
          for (const path of Object.keys(faults)) expect(valueAt(again, path)).toEqual(valueAt(it, path))
          expect(listAt(again, 'papers').length).toBeLessThanOrEqual(9)
        },
      ),
    )
  })

  test('numbers as people write them; a wrong one is told at its box', () => {
    const read = (text: string) => readParts(all, {}, { 'time.amount': [text] })
    expect(['7', '1.000', ' 1 000 ', '20 '].map((it) => valueAt(read(it).body, 'time.amount'))).toEqual([
      7, 1000, 1000, 20,
    ])
    expect(valueAt(read('').body, 'time.amount')).toBeNull()
    for (const wrong of ['abc', '1,5', '-3', '1001'])
      expect(Object.keys(read(wrong).faults), wrong).toEqual(['time.amount'])
  })
})

test('gaps name each box and each language that is missing', () => {
  const it: Body = { name: { vi: 'a', en: '', ar: '' }, open: true, papers: [] }
  const found = gapsOf(sections, it)
  expect(found.map(({ section, path }) => [section, path])).toEqual([
    ['first', 'name'],
    ['second', 'papers'],
  ])
  expect(found[0]!.words.en).toBe('Missing in English, Arabic.')
})

test('putting a value anywhere leaves the rest, and the old body, as they were', () => {
  const before = JSON.parse(
    readFileSync(join(root, 'procedures', readdirSync(join(root, 'procedures'))[0]!), 'utf8'),
  ).versions[0] as Body
  const copy = structuredClone(before)
  const after = withValue(before, 'components.0.short.vi', 'Mới')
  expect(before).toEqual(copy)
  expect(withValue(after, 'components.0.short.vi', valueAt(copy, 'components.0.short.vi'))).toEqual(copy)
})
