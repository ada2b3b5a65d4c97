import { describe, expect, test } from 'vitest'
import { type Body, differencesOf, listAt, readParts, sentOf, withValue } from '#modules/editions'
import { allForms } from '../forms.fixture.ts'
import { conditionKey, conditionOf, conditionOptions, conditionWords, lostIn } from './conditions.ts'
import { blankForm, sectionChoices, withSection } from './insert.ts'
import { lintForm } from './lint.ts'
import { formOutline, formSections, freeQuestionId, tidiedForm } from './outline.ts'

const forms = (await allForms()).map(({ name, form }) => {
  const { version: _version, from: _from, ...body } = form
  return { name, body: body as unknown as Body }
})
const meanings = [
  ...new Map(
    forms.flatMap(({ body }) =>
      listAt(body, 'pages')
        .flatMap((page) => listAt(page, 'fields'))
        .flatMap((it) => (it.meaning ? [[String(it.meaning), it.label] as const] : [])),
    ),
  ),
].map(([value, label]) => ({ value, label: label as { vi: string; en: string; ar: string } }))

test.each(forms)(
  '$name: shown in the editor and sent back unchanged it is the same, and may be published',
  ({ body }) => {
    let read = body
    for (const { parts } of formSections(body, meanings)) {
      const again = readParts(parts, read, sentOf(parts, read))
      expect(again.faults).toEqual({})
      read = again.body
    }
    expect(differencesOf(formOutline(meanings), body, tidiedForm(read, body))).toEqual([])
    expect(lintForm(body, body, meanings).filter(({ kind }) => kind === 'stop')).toEqual([])
  },
)

const { body: death } = forms.find(({ name }) => name === 'death 1')!
const addTo = (form: Body, page: number, field: Body): Body => {
  const fields = listAt(form, `pages.${page}.fields`)
  return withValue(form, `pages.${page}.fields`, [...fields, field])
}
const label = { vi: 'Bạn có cần bản sao?', en: 'Copies?', ar: 'نسخ؟' }
const question = { id: 'question-1', type: 'yes-no', label, required: true, fresh: false }

describe('conditions', () => {
  test('what is offered at a place can be chosen there, and comes back from the list as it went in', () => {
    for (const { body } of forms) {
      const places = listAt(body, 'pages').flatMap((page, p) =>
        listAt(page, 'fields').map((_, f) => `pages.${p}.fields.${f}.when`),
      )
      for (const place of places) {
        for (const { value } of conditionOptions(body, place)) {
          if (value === 'as-it-is') continue
          const condition = conditionOf(value)
          expect(condition && conditionKey(condition)).toBe(value)
          expect(lostIn(withValue(body, place, condition))).toEqual([])
        }
      }
    }
  })

  test('in words; and the words for the page are written anew when it changes, unless somebody wrote them', () => {
    const when = { field: 'self-sex', is: 'female' }
    expect(conditionWords(when, death).en).toBe('“Sex” is “female”')
    const before = addTo(death, 0, question)
    const at = 'pages.0.fields.8'
    const chosen = tidiedForm(withValue(before, `${at}.when`, when), before)
    expect(listAt(chosen, 'pages.0.fields')[8]!.only).toMatchObject({
      en: 'Fill in only if “Sex” is “female”.',
    })
    const other = tidiedForm(withValue(chosen, `${at}.when`, { field: 'self-sex', is: 'male' }), chosen)
    expect(listAt(other, 'pages.0.fields')[8]!.only).toMatchObject({ en: 'Fill in only if “Sex” is “male”.' })
    const none = tidiedForm(withValue(other, `${at}.when`, undefined), other)
    expect(listAt(none, 'pages.0.fields')[8]!.only).toBeUndefined()
  })

  test('a question that another one relies on is missed, wherever it went', () => {
    const form = addTo(addTo(death, 0, question), 1, {
      ...{ ...question, id: 'question-2', when: { field: 'question-1', is: true } },
    })
    expect(lostIn(form)).toEqual([])
    const gone = withValue(form, 'pages.0.fields', listAt(form, 'pages.0.fields').slice(0, -1))
    expect(lostIn(gone).map(({ id }) => id)).toEqual(['question-2'])
    const pages = listAt(form, 'pages')
    expect(lostIn({ ...form, pages: [pages[1]!, pages[0]!] }).map(({ id }) => id)).toContain('question-2')
  })
})

describe('what is said of a form', () => {
  const said = (form: Body, base = death) =>
    lintForm(form, base, meanings).map(({ kind, section, path }) => [kind, section, path.split('.').at(-1)])

  test('a question without words; one that another form asks; a published one that changes its kind', () => {
    const empty = { ...question, label: { vi: '', en: '', ar: '' } }
    expect(said(addTo(death, 0, empty))).toEqual([['stop', 'page-you', 'label']])
    const known = { ...question, type: 'name', label: meanings[0]!.label }
    expect(said(addTo(death, 0, known))).toEqual([['think', 'page-you', 'meaning']])
    const changed = tidiedForm(withValue(death, 'pages.0.fields.0.type', 'text'), death)
    expect(said(changed)).toContainEqual(['stop', 'page-you', 'type'])
  })

  test('kinds bring what they need: a new choice has two empty answers, and nothing is left of the old kind', () => {
    const made = tidiedForm(addTo(death, 0, { ...question, type: 'choice', maxLength: 5 }), death)
    const field = listAt(made, 'pages.0.fields')[8]!
    expect(listAt(field, 'options')).toHaveLength(2)
    expect(field.maxLength).toBeUndefined()
  })
})

test('an id is never given twice, also not after its question was removed', () => {
  const first = freeQuestionId([death])
  expect(first).toBe('question-1')
  expect(freeQuestionId([death, addTo(death, 0, question)])).toBe('question-2')
})

test.each(forms)(
  '$name: every common section fits in, also twice, and nothing is asked under one id twice',
  ({ body }) => {
    for (const { id } of sectionChoices) {
      const twice = withSection(withSection(body, id, []), id, [])
      const questions = listAt(twice, 'pages').flatMap((page) => listAt(page, 'fields'))
      const ids = questions.map((it) => it.id)
      expect(new Set(ids).size).toBe(ids.length)
      const pages = listAt(twice, 'pages')
      expect(pages).toHaveLength(listAt(body, 'pages').length + 2)
      expect(new Set(pages.map((it) => it.id)).size).toBe(pages.length)
      const asked = questions.map((it) => it.meaning).filter(Boolean)
      const before = listAt(body, 'pages').flatMap((page) => listAt(page, 'fields'))
      const had = before.map((it) => it.meaning).filter(Boolean)
      expect(asked.length - new Set(asked).size).toBe(had.length - new Set(had).size)
      expect(lintForm(twice, body, meanings).filter(({ kind }) => kind === 'stop')).toEqual([])
    }
  },
)

test('a blank form lacks its words and its source, and nothing else; without the one who hands in it is stopped', () => {
  const blank = blankForm({ vi: 'Đơn thử', en: '', ar: '' })
  const stops = (form: Body) =>
    lintForm(form, {}, meanings)
      .filter(({ kind }) => kind === 'stop')
      .map(({ path }) => path)
  expect(stops(blank).sort()).toEqual(['source.paper', 'title'])
  const whole = {
    ...blank,
    title: { vi: 'Đơn', en: 'Form', ar: 'طلب' },
    source: { paper: 'Mẫu', confidence: 'low' },
  }
  expect(stops(whole)).toEqual([])
  expect(stops({ ...whole, pages: listAt(whole, 'pages').slice(1) })).toEqual(['pages'])
  // An id that an edition had is not given to another question.
  const once = withSection(whole, 'address', [])
  const again = withSection(whole, 'address', [once])
  expect(listAt(again, 'pages').at(-1)).toMatchObject({
    id: 'address-2',
    fields: [{ id: 'place-address-2' }],
  })
})
