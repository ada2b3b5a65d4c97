import type { Question } from '#design'
import type { Language, Text } from '#platform/text'
import { addressParts } from './address.ts'
import type { Typed, World } from './answers.ts'
import { type Checked, checkAnswers, itemCount, itemPath } from './check.ts'
import { fieldsOf, holds, settle } from './condition.ts'
import { lists } from './lists.ts'
import type { Condition, Field, FormPage, FormVersion, GroupField, SimpleField } from './schema.ts'
import { writeField } from './write.ts'

export interface PageView {
  id: string
  title: string
  intro?: string | undefined
  questions: Question[]
}

interface Shown {
  typed: Typed
  language: Language
  world: World
  /** Faults and doubts are shown for these paths only; all when absent. */
  showFaults: boolean
  from?: Record<string, string> | undefined
}

/**
 * A page of a form as it is to be shown. Questions that depend on the same page stand there too, each with the words
 * that say when to fill it in: without a script nothing can appear later.
 */
export function viewPage(form: FormVersion, page: FormPage, shown: Shown): PageView {
  const { language, world, typed } = shown
  const checked = checkAnswers(form, typed, world)
  const lookup = (id: string) => checked.values[id]
  const here = new Set(page.fields.map(({ id }) => id))
  const questions = page.fields
    .filter((field) => !field.when || isOpen(field.when, here) || holds(field.when, lookup, world.today))
    .map((field) =>
      field.type === 'group' ? viewGroup(field, checked, shown) : viewField(field, field.id, checked, shown),
    )
  return {
    id: page.id,
    title: page.title[language],
    intro: page.intro?.[language],
    questions,
  }
}

const isOpen = (condition: Condition, here: ReadonlySet<string>) =>
  fieldsOf(condition).some((id) => here.has(id))

function viewGroup(group: GroupField, checked: Checked, shown: Shown): Question {
  const { language, typed, showFaults } = shown
  const count = Math.max(itemCount(group, typed), group.min)
  return {
    name: group.id,
    kind: 'group',
    label: group.label[language],
    hint: group.help?.[language],
    only: group.only?.[language],
    optional: !group.required,
    typed: { '.count': String(count) },
    error: showFaults ? checked.faults[group.id]?.[language] : undefined,
    doubts: [],
    item: group.item[language],
    canAdd: count < group.max,
    canRemove: count > group.min,
    items: Array.from({ length: count }, (_, place) =>
      group.fields.map((field) => viewField(field, itemPath(group.id, place, field.id), checked, shown)),
    ),
  }
}

function viewField(field: SimpleField, path: string, checked: Checked, shown: Shown): Question {
  const { language, typed, showFaults, from } = shown
  const words = (text: Text | undefined) => text?.[language]
  const copied = copyFor(field, path, checked, shown)
  const boxes: Record<string, string> = {}
  for (const part of partsOf(field)) {
    const initial = part === '' ? field.initial : part === '.city' ? 'Hà Nội' : undefined
    boxes[part] = typed[path + part] ?? copied[path + part] ?? initial ?? ''
  }
  return {
    name: path,
    label: field.label[language],
    hint: words(field.help),
    only: words(field.only),
    optional: !field.required,
    typed: boxes,
    error: showFaults ? words(checked.faults[path]) : undefined,
    doubts: (checked.warnings[path] ?? []).map((doubt) => doubt[language]),
    from: from?.[path],
    ...looks(field, language),
  }
}

/** What a question begins with when it was answered before under another name. */
function copyFor(
  { copies, ...field }: SimpleField,
  path: string,
  { values }: Checked,
  { world }: Shown,
): Typed {
  const value = copies && values[copies.field]
  if (!copies || value === undefined) return {}
  if (copies.when && !holds(copies.when, (id) => values[id], world.today)) return {}
  return writeField(field, path, value)
}

function partsOf(field: SimpleField): string[] {
  if (field.type === 'date') return ['-day', '-month', '-year']
  if (field.type === 'address') return addressParts.map((part) => `.${part}`)
  return field.type in lists ? ['', '.other'] : ['']
}

/** What the browser may fill in by itself. */
const autoComplete: Record<string, string> = {
  'self.full-name': 'name',
  'self.phone': 'tel',
  'self.email': 'email',
  'business.name': 'organization',
}

/** What may stand in a line of a kind, as browsers understand it: wider than the check, so that nothing right is refused. */
const patterns: Partial<Record<SimpleField['type'], string>> = {
  name: String.raw`[^\d<>@\{\}\[\]\\\|]*`,
  number: String.raw`[\d.,\s]*`,
  money: String.raw`[\d.,\s]*([\p{L}\p{M}\s]*)`,
  'id-number': String.raw`[\d\s.\-]*`,
  phone: String.raw`[+\d\s.\-\(\)]*`,
}

type Looks = Pick<Question, 'kind'> & Partial<Question>

function looks(field: SimpleField, language: Language): Looks {
  // Of others the browser knows nothing: it would fill in who sits before it.
  const filled = (field.meaning && autoComplete[field.meaning]) ?? 'off'
  const pattern = patterns[field.type]
  switch (field.type) {
    case 'text':
      return {
        ...{ kind: 'line', maxLength: field.maxLength, autoComplete: filled },
        width: field.maxLength <= 40 ? 'medium' : 'full',
      }
    case 'long-text':
      return { kind: 'lines', maxLength: field.maxLength }
    case 'name':
      return { kind: 'line', maxLength: 120, autoComplete: filled, width: 'long', pattern }
    case 'number':
      return {
        kind: 'line',
        inputMode: field.decimals > 0 ? 'decimal' : 'numeric',
        maxLength: 20,
        width: 'short',
        code: true,
        unit: field.unit?.[language],
        ...{ pattern, autoComplete: filled },
      }
    case 'money':
      return {
        kind: 'line',
        inputMode: 'numeric',
        maxLength: 25,
        width: 'medium',
        code: true,
        unit: dong[language],
        ...{ pattern, autoComplete: filled },
      }
    case 'date':
      return { kind: 'date', birthday: field.meaning === 'self.birth' }
    case 'id-number':
      return {
        ...{ kind: 'line', inputMode: 'numeric', maxLength: 20, width: 'medium', code: true },
        ...{ pattern, autoComplete: filled },
      }
    case 'phone':
      return {
        ...{ kind: 'line', type: 'tel', inputMode: 'tel', maxLength: 40, width: 'medium' },
        ...{ pattern, autoComplete: filled },
      }
    case 'email':
      return {
        ...{ kind: 'line', type: 'email', inputMode: 'email', maxLength: 200, width: 'long' },
        autoComplete: filled,
      }
    case 'address':
      return { kind: 'address' }
    case 'choice':
      return { kind: 'radios', options: optionsOf(field.options, language) }
    case 'several':
      return { kind: 'boxes', options: optionsOf(field.options, language) }
    case 'yes-no':
      return { kind: 'radios', options: inWords(yesNo, language) }
    case 'sex':
      return { kind: 'radios', options: inWords(sexes, language) }
    case 'declaration':
      return { kind: 'tick' }
    default:
      return {
        kind: 'select',
        width: 'long',
        withOther: true,
        options: lists[field.type].map(({ key, label }) => ({ value: key, label: label[language] })),
      }
  }
}

const optionsOf = (options: { id: string; label: Text; hint?: Text | undefined }[], language: Language) =>
  options.map(({ id, label, hint }) => ({ value: id, label: label[language], hint: hint?.[language] }))

const inWords = (words: Record<string, Text>, language: Language) =>
  Object.entries(words).map(([value, text]) => ({ value, label: text[language] }))

const dong: Text = { vi: 'đồng', en: 'VND', ar: 'VND' }
const yesNo: Record<string, Text> = {
  yes: { vi: 'Có', en: 'Yes', ar: 'نعم' },
  no: { vi: 'Không', en: 'No', ar: 'لا' },
}
const sexes: Record<string, Text> = {
  male: { vi: 'Nam', en: 'Male', ar: 'ذكر' },
  female: { vi: 'Nữ', en: 'Female', ar: 'أنثى' },
}

/**
 * A page's questions for the browser's own check: rules only, no words, and every condition on earlier pages decided.
 */
export function scriptOf(
  form: FormVersion,
  page: Pick<FormPage, 'id' | 'fields'>,
  typed: Typed,
  world: World,
) {
  const { values } = checkAnswers(form, typed, world)
  const here = new Set(page.fields.map(({ id }) => id))
  const lookup = (id: string) => values[id]
  const bare = (field: Field): unknown => {
    const {
      label: _label,
      paper: _paper,
      help: _help,
      only: _only,
      meaning: _meaning,
      fresh: _fresh,
      copies: _copies,
      keeps: _keeps,
      when,
      ...rules
    } = field
    return {
      ...rules,
      ...(when ? { when: settle(when, here, lookup, world.today) } : {}),
      ...('options' in rules ? { options: rules.options.map(({ id }) => ({ id })) } : {}),
      ...('fields' in rules ? { fields: rules.fields.map(bare), item: undefined } : {}),
      ...('unit' in rules ? { unit: undefined } : {}),
    }
  }
  return { id: page.id, fields: page.fields.map(bare), today: world.today }
}
