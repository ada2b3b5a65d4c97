import { isDeepStrictEqual } from 'node:util'
import { type Body, isBody, listAt, type Option, type Part, type Section } from '#modules/editions'
import type { Text } from '#platform/text'
import { fieldsOf } from '../condition.ts'
import { type Condition, fieldKeys } from '../schema.ts'
import { conditionOf, conditionOptions, conditionWords, questionsOf, wholeKey } from './conditions.ts'
import { text, typeLabel, typeNames } from './texts.ts'

const empty = () => ({ vi: '', en: '', ar: '' })
const labelled = (at: string) => (item: Body) => (isBody(item[at]) ? (item[at] as Partial<Text>) : undefined)
const types = (without: readonly string[] = []): Option[] =>
  typeNames.filter((it) => !without.includes(it)).map((value) => ({ value, label: typeLabel(value) }))

const when: Part = {
  ...{
    kind: 'choice',
    at: 'when',
    label: text((it) => it.when),
    hint: text((it) => it.whenHint),
    optional: true,
  },
  options: conditionOptions,
  toValue: conditionOf,
  fromValue: (value) => wholeKey(value as Condition),
  otherwise: (value, form) => conditionWords(value as Condition, form),
}

const number = (at: string, label: Text, min: number, max: number): Part => ({
  ...{ kind: 'number', at, label, min, max, optional: true },
})

/** What an answer of each kind has of its own. */
function ownParts(type: unknown, meanings: readonly Option[]): Part[] {
  switch (type) {
    case 'text':
      return [
        number(
          'maxLength',
          text((it) => it.maxLength),
          1,
          1000,
        ),
      ]
    case 'long-text':
      return [
        number(
          'maxLength',
          text((it) => it.maxLength),
          1,
          5000,
        ),
      ]
    case 'number':
      return [
        number(
          'min',
          text((it) => it.min),
          0,
          1_000_000_000,
        ),
        number(
          'max',
          text((it) => it.max),
          0,
          1_000_000_000,
        ),
        number(
          'decimals',
          text((it) => it.decimals),
          0,
          2,
        ),
        { kind: 'words', at: 'unit', label: text((it) => it.unit), optional: true },
      ]
    case 'money':
      return [
        number(
          'min',
          text((it) => it.min),
          0,
          1_000_000_000_000,
        ),
        number(
          'max',
          text((it) => it.max),
          0,
          1_000_000_000_000,
        ),
      ]
    case 'date':
      return [
        { kind: 'tick', at: 'partial', label: text((it) => it.partial) },
        dayPart(
          'notAfter',
          text((it) => it.notAfter),
        ),
        dayPart(
          'notBefore',
          text((it) => it.notBefore),
        ),
      ]
    case 'choice':
    case 'several':
      return [
        {
          ...{ kind: 'list', at: 'options', label: text((it) => it.options), item: text((it) => it.option) },
          ...{ key: 'id', min: 2, max: 40, titleOf: labelled('label') },
          make: (list) => ({ id: nextId('choice', list), label: empty() }),
          parts: [{ kind: 'words', at: 'label', label: text((it) => it.optionLabel) }],
        },
      ]
    case 'group':
      return [
        { kind: 'words', at: 'item', label: text((it) => it.item) },
        number(
          'min',
          text((it) => it.fewest),
          0,
          30,
        ),
        number(
          'max',
          text((it) => it.most),
          1,
          30,
        ),
        {
          ...{ kind: 'list', at: 'fields', label: text((it) => it.inner), item: text((it) => it.question) },
          ...{ key: 'id', min: 1, max: 20, titleOf: labelled('label') },
          make: (list) => ({ id: nextId('inner', list), type: 'text', label: empty(), required: true }),
          parts: (item) => fieldParts(item, meanings, true),
        },
      ]
    default:
      return []
  }
}

const dayPart = (at: string, label: Text): Part => ({
  ...{ kind: 'choice', at, label, optional: true },
  options: (form, path) => {
    const value = path.split('.').reduce<unknown>((here, step) => (here as Body | undefined)?.[step], form)
    const today = { value: 'today', label: text((it) => it.today) }
    return typeof value === 'string' && value !== 'today'
      ? [today, { value, label: text(() => value) }]
      : [today]
  },
})

function fieldParts(item: Body, meanings: readonly Option[], isInner = false): Part[] {
  return [
    {
      kind: 'words',
      at: 'label',
      label: text((it) => it.label),
      lines: item.type === 'declaration' ? 3 : undefined,
    },
    {
      ...{ kind: 'choice', at: 'type', label: text((it) => it.type), hint: text((it) => it.typeHint) },
      options: types(isInner ? ['group'] : []),
    },
    {
      ...{ kind: 'words', at: 'help', label: text((it) => it.help), hint: text((it) => it.helpHint) },
      ...{ optional: true, lines: 2 },
    },
    ...ownParts(item.type, meanings),
    { kind: 'tick', at: 'required', label: text((it) => it.required) },
    when,
    {
      ...{
        kind: 'words',
        at: 'only',
        label: text((it) => it.only),
        hint: text((it) => it.onlyHint),
        optional: true,
      },
    },
    ...(item.type === 'group' || isInner
      ? []
      : [
          {
            ...{ kind: 'choice' as const, at: 'meaning', label: text((it) => it.meaning), options: meanings },
            ...{ hint: text((it) => it.meaningHint), optional: true },
          },
          { kind: 'tick' as const, at: 'fresh', label: text((it) => it.fresh) },
          {
            ...{ kind: 'number' as const, at: 'keeps', label: text((it) => it.keeps), min: 1, max: 600 },
            ...{ hint: text((it) => it.keepsHint), optional: true },
          },
        ]),
    {
      kind: 'line',
      at: 'paper',
      label: text((it) => it.paper),
      hint: text((it) => it.paperHint),
      optional: true,
    },
  ]
}

const fieldsPart = (at: string, meanings: readonly Option[]): Part => ({
  ...{ kind: 'list', at, label: text((it) => it.questions), item: text((it) => it.question) },
  ...{ key: 'id', min: 1, max: 30, titleOf: labelled('label') },
  make: (list) => ({
    id: nextId('question', list),
    type: 'text',
    label: empty(),
    required: true,
    fresh: false,
  }),
  parts: (item) => fieldParts(item, meanings),
})

const pageParts: Part[] = [
  { kind: 'words', at: 'title', label: text((it) => it.pageTitle) },
  { kind: 'words', at: 'intro', label: text((it) => it.intro), optional: true, lines: 2 },
  { kind: 'line', at: 'paper', label: text((it) => it.paperTitle), optional: true },
  when,
]

const generalParts = (inPages: readonly Part[]): Part[] => [
  { kind: 'words', at: 'title', label: text((it) => it.title) },
  { kind: 'line', at: 'source.paper', label: text((it) => it.source), lines: 2 },
  {
    kind: 'line',
    at: 'addressee',
    label: text((it) => it.addressee),
    hint: text((it) => it.addresseeHint),
    optional: true,
  },
  {
    ...{ kind: 'list', at: 'pages', label: text((it) => it.pages), item: text((it) => it.page) },
    ...{ key: 'id', min: 1, max: 20, titleOf: labelled('title') },
    make: (list) => {
      const id = nextId('page', list)
      const question = { id: `${id}-question-1`, type: 'text', label: empty(), required: true, fresh: false }
      return { id, title: empty(), fields: [question] }
    },
    parts: inPages,
  },
]

/** Everything of a form in one part: what lists of differences are made from. */
export const formOutline = (meanings: readonly Option[]): Section[] => [
  {
    ...{ id: 'form', title: text((it) => it.general) },
    parts: generalParts([...pageParts, fieldsPart('fields', meanings)]),
  },
]

/** The parts that are edited one at a time: the form as a whole, then each of its pages. */
export function formSections(form: Body, meanings: readonly Option[]): Section[] {
  return [
    {
      ...{ id: 'form', title: text((it) => it.general), intro: text((it) => it.generalIntro) },
      parts: generalParts(pageParts),
    },
    ...listAt(form, 'pages').map((page, place) => ({
      id: `page-${page.id}`,
      title: titleOf(page, place),
      intro: text((it) => it.pageIntro),
      parts: [fieldsPart(`pages.${place}.fields`, meanings)],
    })),
  ]
}

function titleOf({ title }: Body, place: number): Text {
  const given = isBody(title) ? (title as Partial<Text>) : {}
  return text((it, language) => given[language] || given.vi || `${it.page} ${place + 1}`)
}

/** `question-3` after `question-2`. */
function nextId(prefix: string, list: readonly Body[]): string {
  const taken = list.map(({ id }) => Number(new RegExp(`^${prefix}-(\\d+)$`).exec(String(id))?.[1] ?? 0))
  return `${prefix}-${Math.max(0, ...taken) + 1}`
}

/**
 * An id that no question of these forms has or had: drafts and dossiers know answers by it.
 * @param forms the draft and every edition before it
 */
export function freeQuestionId(forms: readonly Body[]): string {
  return nextId('question', forms.flatMap(questionsOf))
}

/**
 * What was read, put in order: a question has what its kind has and nothing else, and a condition on its own page has the
 * words that say when to fill the question in.
 * @param before as it was, to see which conditions are new
 */
export function tidiedForm(form: Body, before: Body): Body {
  const old = new Map(questionsOf(before).map((field) => [field.id, field]))
  const pages = listAt(form, 'pages').map((page) => {
    const here = new Set(listAt(page, 'fields').map(({ id }) => String(id)))
    return {
      ...page,
      fields: listAt(page, 'fields').map((field) => tidied(field, old.get(field.id), form, here)),
    }
  })
  return { ...form, pages }
}

function tidied(field: Body, before: Body | undefined, form: Body, here: ReadonlySet<string>): Body {
  const keys = fieldKeys(String(field.type))
  const copy: Body = Object.fromEntries(Object.entries(field).filter(([key]) => keys.has(key)))
  if ((field.type === 'choice' || field.type === 'several') && listAt(copy, 'options').length < 2) {
    copy.options = [
      { id: 'choice-1', label: empty() },
      { id: 'choice-2', label: empty() },
    ]
  }
  if (field.type === 'group') {
    copy.item ??= empty()
    copy.max ??= 5
    const inner = listAt(copy, 'fields')
    const first = { id: 'inner-1', type: 'text', label: empty(), required: true }
    const asked = new Set(inner.map(({ id }) => String(id)))
    copy.fields = (inner.length > 0 ? inner : [first]).map((it) => tidied(it, undefined, form, asked))
  }
  const condition = field.when as Condition | undefined
  const isHere = condition && fieldsOf(condition).some((id) => here.has(id))
  // Words about a condition that was changed say the wrong thing, unless somebody has just written them.
  const isNew = before !== undefined && !isDeepStrictEqual(before.when, field.when)
  if (!condition || (isNew && isDeepStrictEqual(before.only, field.only))) delete copy.only
  if (isHere && !copy.only) {
    const words = conditionWords(condition, form)
    copy.only = text((it, language) => it.onlyIf(words[language]))
  }
  return copy
}
