import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Typed, World } from './answers.ts'
import { typedFor, withItem, withoutItem } from './boxes.ts'
import { checkAnswers } from './check.ts'
import { holds } from './condition.ts'
import { ageOn } from './dates.ts'
import { allForms, typings } from './forms.fixture.ts'
import { lists } from './lists.ts'
import { parseForm } from './load.ts'
import { factsOf, mergeFacts, reuse, touchedFields } from './reuse.ts'
import { type Condition, type FormVersion, formSchema } from './schema.ts'
import { summary } from './summary.ts'
import { scriptOf, viewPage } from './view.ts'
import { typedOf } from './write.ts'

const world: World = {
  today: '2026-11-22',
  lists,
  wards: ['Phường Cửa Nam', 'Phường Hai Bà Trưng', 'Xã Sóc Sơn'],
}
const forms = await allForms()

describe.each(forms)('$name', ({ form }) => {
  const runs = { numRuns: 60 }
  const fields = form.pages.flatMap((page) => page.fields)

  test('what the check takes, the boxes of the page take as well', () => {
    fc.assert(
      fc.property(typings(form), (typed) => {
        // What is not asked is neither right nor wrong.
        const asked = checkAnswers(form, typed, world).pages.flatMap(({ questions }) => questions)
        const right = new Set(asked.flatMap(({ path, value }) => (value === undefined ? [] : [path])))
        for (const page of form.pages) {
          const { questions } = viewPage(form, page, { typed, language: 'vi', world, showFaults: false })
          for (const { name, kind, pattern, maxLength, typed: boxes } of questions) {
            const text = boxes[''] ?? ''
            if (kind !== 'line' || !right.has(name)) continue
            if (pattern) expect(text).toMatch(new RegExp(`^(?:${pattern})$`, 'v'))
            // Spaces around it are cut off before it is counted.
            if (maxLength) expect(text.trim().length, name).toBeLessThanOrEqual(maxLength)
          }
        }
      }),
      { numRuns: 20 },
    )
  })

  test('whatever is typed is read, shown and told without an error', () => {
    fc.assert(
      fc.property(typings(form), (typed) => {
        const checked = checkAnswers(form, typed, world)
        for (const language of ['vi', 'en', 'ar'] as const) summary(form, checked, language)
        for (const page of form.pages) {
          viewPage(form, page, { typed, language: 'vi', world, showFaults: true })
          scriptOf(form, page, typed, world)
        }
      }),
      runs,
    )
  })

  test('what was taken is taken again, and means the same', () => {
    fc.assert(
      fc.property(typings(form), (typed) => {
        const { values } = checkAnswers(form, typed, world)
        const again = checkAnswers(form, typedOf(form, values), world)
        expect(again.values).toEqual(values)
        // Nothing that was taken has a fault: only what is still missing.
        for (const path of Object.keys(again.faults)) expect(Object.hasOwn(again.values, path)).toBe(false)
      }),
      runs,
    )
  })

  test('questions that are not asked are neither required nor stored', () => {
    fc.assert(
      fc.property(typings(form), (typed) => {
        const checked = checkAnswers(form, typed, world)
        const asked = new Set(checked.pages.flatMap(({ questions }) => questions.map(({ path }) => path)))
        for (const { id, when } of fields) {
          if (asked.has(id)) continue
          expect(checked.values[id]).toBeUndefined()
          expect(Object.keys(checked.faults).some((path) => path === id || path.startsWith(`${id}.`))).toBe(
            false,
          )
          expect(
            when || form.pages.find((page) => page.fields.some((it) => it.id === id))!.when,
          ).toBeDefined()
        }
      }),
      runs,
    )
  })

  test('a browser that sees one page comes to the same faults', () => {
    fc.assert(
      fc.property(typings(form), (typed) => {
        // Names of wards and keys of lists are the server's: a select sends no others.
        const all = checkAnswers(form, typed, { today: world.today })
        for (const page of form.pages) {
          if (!all.pages.some(({ id }) => id === page.id)) continue
          const bare = JSON.parse(JSON.stringify(scriptOf(form, page, typed, world)))
          const own = typedFor(page.fields, typed)
          const here = checkAnswers({ pages: [bare] }, own, { today: bare.today })
          const ids = page.fields.map(({ id }) => id)
          const ofPage = Object.entries(all.faults).filter(([path]) => ids.includes(path.split('.')[0]!))
          expect(here.faults).toEqual(Object.fromEntries(ofPage))
        }
      }),
      runs,
    )
  })

  test('every word is there in three languages', () => {
    for (const page of form.pages)
      for (const language of ['vi', 'en', 'ar'] as const) {
        expect(page.title[language].trim()).not.toBe('')
        for (const field of page.fields) expect(field.label[language].trim()).not.toBe('')
      }
  })

  test('an empty form is blank, and can be seen through to its end', () => {
    const shown = Object.fromEntries(fields.map(({ id, initial }) => [id, initial ?? '']))
    expect(touchedFields(form, shown)).toEqual([])
    const { faults, values } = checkAnswers(form, {}, world)
    expect(values).toEqual({})
    expect(Object.keys(faults).length).toBeGreaterThan(0)
  })

  test('its answers fill it in again, and nothing that is to be asked anew', () => {
    fc.assert(
      fc.property(typings(form), (typed) => {
        const { values } = checkAnswers(form, typed, world)
        const again = reuse(form, factsOf(form, values, 'H26.1'), world)
        for (const id of Object.keys(again.from)) {
          const field = fields.find((it) => it.id === id)!
          expect(field.fresh).toBe(false)
          expect(field.meaning).toBeDefined()
        }
        expect(new Set(Object.values(again.from))).toEqual(
          new Set(Object.keys(again.from).length > 0 ? ['H26.1'] : []),
        )
      }),
      runs,
    )
  })
})

const text = (vi: string) => ({ vi, en: vi, ar: vi })
const small = (fields: object[], more: object = {}) => ({
  id: 'small',
  procedures: ['1.1'],
  versions: [
    {
      version: 1,
      from: '2025-07-01',
      title: text('Tờ khai'),
      source: { paper: 'không có', confidence: 'low' },
      pages: [{ id: 'a', title: text('Trang'), fields, ...more }],
    },
  ],
})
const ask = (id: string, more: object = {}) => ({ id, type: 'yes-no', label: text(id), ...more })
const formOf = (fields: object[]): FormVersion => formSchema.parse(small(fields)).versions[0]!

describe('a faulty file is named with its fault', () => {
  const only = text('chỉ khi')
  test.each<[string, object, RegExp]>([
    ['a question twice', small([ask('x'), ask('x')]), /small\.json: version 1: x is there twice/],
    [
      'a condition about itself',
      small([ask('x', { when: { field: 'x', is: true }, only })]),
      /x depends on x/,
    ],
    [
      'a circle',
      small([
        ask('x', { when: { field: 'y', is: true }, only }),
        ask('y', { when: { field: 'x', is: true }, only }),
      ]),
      /x depends on y, which is not asked before it/,
    ],
    [
      'a condition nobody can see',
      small([ask('x'), ask('y', { when: { field: 'x', is: true } })]),
      /y depends on its own page/,
    ],
    ['an unknown key', small([ask('x', { requird: true })]), /small\.json: versions\.0\.pages\.0\.fields\.0/],
    ['code instead of data', small([ask('x', { when: 'x === 1' })]), /small\.json: versions\.0/],
    ['a name that is a box of a date', small([ask('x-day')]), /three boxes of a date/],
    ['a copy of nothing', small([ask('x', { copies: { field: 'z' } })]), /x copies z/],
    ['another name', { ...small([ask('x')]), id: 'other' }, /small\.json: holds other/],
  ])('%s', (_, json, fault) => expect(() => parseForm(json, 'small.json')).toThrow(fault))
})

describe('conditions', () => {
  const known: Record<string, string | number | boolean | string[]> = {
    yes: true,
    word: 'b',
    count: 3,
    many: ['p', 'q'],
    birth: '2008-11-23',
    year: '1951',
  }
  test.each<[boolean, Condition]>([
    [true, { field: 'yes', is: true }],
    [false, { field: 'nothing', is: true }],
    [true, { field: 'word', in: ['a', 'b'] }],
    [true, { field: 'many', has: 'q' }],
    [true, { field: 'nothing', known: false }],
    [true, { field: 'count', atLeast: 3 }],
    [false, { field: 'count', atMost: 2 }],
    [false, { field: 'birth', ageAtLeast: 18 }],
    [true, { field: 'birth', ageBelow: 18 }],
    [true, { field: 'year', ageAtLeast: 75 }],
    [true, { field: 'birth', since: '2008-11-23' }],
    [false, { field: 'birth', before: '2008-11-23' }],
    [true, { all: [] }],
    [false, { any: [] }],
    [true, { not: { any: [{ field: 'yes', is: false }] } }],
  ])('%s %j', (expected, condition) => {
    expect(holds(condition, (field) => known[field], '2026-11-22')).toBe(expected)
  })

  test('a year older from the birthday on', () => {
    expect(ageOn('2008-11-22', '2026-11-21')).toBe(17)
    expect(ageOn('2008-11-22', '2026-11-22')).toBe(18)
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17)
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18)
  })
})

describe('answers', () => {
  const read = (field: object, typed: Typed) =>
    checkAnswers(formOf([{ id: 'x', label: text('x'), ...field }]), typed, world)
  test.each<[object, Typed, unknown]>([
    [{ type: 'name' }, { x: '  Nguye\u0302\u0303n  Văn A ' }, 'Nguyễn Văn A'],
    [{ type: 'money' }, { x: '1.250.000 đ' }, 1_250_000],
    [{ type: 'number', decimals: 2 }, { x: '64,5' }, 64.5],
    [{ type: 'number', decimals: 2 }, { x: '1.250,75' }, 1250.75],
    [{ type: 'date' }, { 'x-day': '2', 'x-month': '9', 'x-year': '1962' }, '1962-09-02'],
    [{ type: 'date', partial: true }, { 'x-year': '1962' }, '1962'],
    [{ type: 'id-number' }, { x: '000 190 000 001' }, '000190000001'],
    [{ type: 'phone' }, { x: '0912 345 678' }, '+84912345678'],
    [{ type: 'ethnicity' }, { x: 'other', 'x.other': 'kinh' }, 'kinh'],
    [{ type: 'nationality' }, { x: 'other', 'x.other': 'Bhutan' }, 'Bhutan'],
    [
      { type: 'address' },
      { 'x.house': '12', 'x.ward': 'p. cua nam', 'x.city': 'TP Ha Noi' },
      { house: '12', ward: 'Phường Cửa Nam', city: 'Hà Nội' },
    ],
  ])('%j %j', (field, typed, value) => {
    const { values, faults } = read(field, typed)
    expect(faults).toEqual({})
    expect(values.x).toEqual(value)
  })
  test.each<[object, Typed]>([
    [{ type: 'date' }, { 'x-year': '1962' }],
    [{ type: 'date' }, { 'x-day': '30', 'x-month': '2', 'x-year': '2000' }],
    [
      { type: 'date', notAfter: 'today' },
      { 'x-day': '23', 'x-month': '11', 'x-year': '2026' },
    ],
    [
      { type: 'date', partial: true },
      { 'x-day': '3', 'x-year': '1962' },
    ],
    [{ type: 'number', max: 5 }, { x: '6' }],
    [{ type: 'number' }, { x: 'ba' }],
    [{ type: 'name' }, { x: 'Nguyễn <b>A</b>' }],
    [{ type: 'address' }, { 'x.house': '12', 'x.city': 'Hà Nội' }],
    [{ type: 'address' }, { 'x.city': 'Hà Nội' }],
    [{ type: 'declaration' }, { x: 'no' }],
    [{ type: 'relation' }, { x: 'other' }],
  ])('refused: %j %j', (field, typed) => expect(read(field, typed).faults.x).toBeDefined())

  test('a number that does not fit its holder is doubted, not refused', () => {
    const form = formOf([
      { id: 'id', type: 'id-number', label: text('số'), holder: { birth: 'born', sex: 'sex' } },
      { id: 'born', type: 'date', label: text('sinh') },
      { id: 'sex', type: 'sex', label: text('giới') },
    ])
    const typed = { id: '001190000001', 'born-day': '1', 'born-month': '2', 'born-year': '1985', sex: 'male' }
    const { faults, warnings, values } = checkAnswers(form, typed, world)
    expect(faults).toEqual({})
    expect(values.id).toBe('001190000001')
    expect(warnings.id).toHaveLength(2)
  })

  test('an old ward is doubted and kept', () => {
    const { faults, warnings, values } = read(
      { type: 'address' },
      { 'x.ward': 'Hàng Bài', 'x.city': 'Hà Nội' },
    )
    expect(faults).toEqual({})
    expect(warnings.x).toHaveLength(1)
    expect(values.x).toEqual({ ward: 'Hàng Bài', city: 'Hà Nội' })
  })
})

describe('repeats', () => {
  const form = formOf([
    {
      id: 'people',
      type: 'group',
      label: text('người'),
      item: text('Người'),
      required: false,
      max: 3,
      fields: [
        { id: 'name', type: 'name', label: text('tên') },
        { id: 'from', type: 'nationality', label: text('quốc tịch'), initial: 'vn' },
      ],
    },
  ])
  const group = form.pages[0]!.fields[0]!
  if (group.type !== 'group') throw new Error('unreachable')
  const three = {
    'people.0.name': 'An',
    'people.1.name': 'Bình',
    'people.2.name': 'Chi',
    'people.count': '3',
  }
  const names = (typed: Typed) =>
    (checkAnswers(form, typed, world).values.people as { name: string }[] | undefined)?.map(
      ({ name }) => name,
    )

  test('what is added and left empty is nothing; what is begun has to be ended', () => {
    const typed = {
      'people.0.name': 'An',
      'people.0.from': 'vn',
      'people.1.name': '',
      'people.1.from': 'vn',
      'people.count': '2',
    }
    expect(checkAnswers(form, typed, world)).toMatchObject({
      faults: {},
      values: { people: [{ name: 'An', from: 'vn' }] },
    })
    const begun = { ...typed, 'people.1.from': 'fr' }
    expect(Object.keys(checkAnswers(form, begun, world).faults)).toEqual(['people.1.name'])
  })
  test('one is taken out, the others move up', () => {
    const full = Object.assign({}, three, {
      'people.0.from': 'vn',
      'people.1.from': 'fr',
      'people.2.from': 'la',
    })
    expect(names(withoutItem(group, full, 3, 1))).toEqual(['An', 'Chi'])
    expect(names(withoutItem(group, full, 3, 0))).toEqual(['Bình', 'Chi'])
  })
  test('never more than its limit', () => {
    expect(withItem(group, three, 3)['people.count']).toBe('3')
    const view = viewPage(form, form.pages[0]!, {
      typed: { 'people.count': '999' },
      language: 'vi',
      world,
      showFaults: false,
    })
    expect(view.questions[0]?.items).toHaveLength(3)
  })
})

test('the newest answer to a universal question is the one that is used', () => {
  const form = formOf([{ id: 'who', type: 'name', label: text('tên'), meaning: 'self.full-name' }])
  const facts = mergeFacts([factsOf(form, { who: 'Mới' }, 'H26.2'), factsOf(form, { who: 'Cũ' }, 'H26.1')])
  expect(reuse(form, facts, world)).toEqual({ typed: { who: 'Mới' }, from: { who: 'H26.2' } })
})

test('an answer of another type is not used', () => {
  const form = formOf([{ id: 'who', type: 'phone', label: text('điện thoại'), meaning: 'self.phone' }])
  const facts = new Map([['self.phone', { type: 'text' as const, value: 'ngoài giờ' }]])
  expect(reuse(form, facts, world).typed).toEqual({})
})
