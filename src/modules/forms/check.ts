import type { Text } from '#platform/text'
import { idNumberWarnings } from '../people/browser.ts'
import type { Answers, Typed, Value, World } from './answers.ts'
import { holds, type Lookup } from './condition.ts'
import { isUntouched, readField } from './kinds.ts'
import type { Field, FormPage, FormVersion, GroupField, SimpleField } from './schema.ts'
import { tooFew, faults as words } from './texts.ts'

/** What a check needs of a form: a browser is given less than the server has. */
export type Asking = Pick<FormVersion, 'pages'> | { pages: Pick<FormPage, 'id' | 'when' | 'fields'>[] }

/** One question that is asked, with what came of it. */
export interface Asked {
  field: Field
  path: string
  value: Value | undefined
  /** Of a group: the questions of each item, in the order they were typed. */
  items?: Asked[][] | undefined
}

export interface Checked {
  /** The pages that are asked, with the questions that are asked on them. */
  pages: { id: string; questions: Asked[] }[]
  /** Normalised answers to the questions that are asked; what has a fault is left out. */
  values: Answers
  /** Path → what has to be put right. */
  faults: Record<string, Text>
  /** Path → doubts; they never stand in the way. */
  warnings: Record<string, Text[]>
}

/**
 * Reads everything that was typed into a form, page by page, question by question: what is asked, what it means, what
 * is wrong with it. Pure, and the same on server and browser. Answers to questions that are not asked are left out;
 * they are neither lost from `typed` nor wrong.
 */
export function checkAnswers(form: Asking, typed: Typed, world: World): Checked {
  const checked: Checked = { pages: [], values: {}, faults: {}, warnings: {} }
  const { values } = checked
  const lookup: Lookup = (id) => (Object.hasOwn(values, id) ? values[id] : undefined)
  for (const page of form.pages) {
    if (page.when && !holds(page.when, lookup, world.today)) continue
    const questions: Asked[] = []
    for (const field of page.fields) {
      if (field.when && !holds(field.when, lookup, world.today)) continue
      const asked =
        field.type === 'group'
          ? askGroup(field, typed, world, lookup, checked)
          : askField(field, field.id, typed, world, checked)
      if (asked.value !== undefined) values[field.id] = asked.value
      questions.push(asked)
    }
    checked.pages.push({ id: page.id, questions })
  }
  doubtIdNumbers(checked)
  return checked
}

function askField(field: SimpleField, path: string, typed: Typed, world: World, checked: Checked): Asked {
  const { value, fault, warnings } = readField(field, path, typed, world)
  if (fault) checked.faults[path] = fault
  else if (value === undefined && field.required) checked.faults[path] = emptyFault(field)
  if (warnings) checked.warnings[path] = warnings
  return { field, path, value }
}

function emptyFault({ type }: SimpleField): Text {
  if (type === 'declaration') return words.declare
  return type === 'choice' || type === 'several' || type === 'yes-no' || type === 'sex'
    ? words.choose
    : words.required
}

function askGroup(group: GroupField, typed: Typed, world: World, outside: Lookup, checked: Checked): Asked {
  const items: Asked[][] = []
  const value: Answers[] = []
  for (let place = 0; place < itemCount(group, typed); place++) {
    const answers: Answers = {}
    const inside: Lookup = (id) =>
      group.fields.some((field) => field.id === id)
        ? Object.hasOwn(answers, id)
          ? answers[id]
          : undefined
        : outside(id)
    const at = (field: SimpleField) => itemPath(group.id, place, field.id)
    // An item that was added and left empty is no item, and no fault.
    const isEmpty = place >= group.min && group.fields.every((field) => isUntouched(field, at(field), typed))
    const questions: Asked[] = []
    for (const field of group.fields) {
      if (field.when && !holds(field.when, inside, world.today)) continue
      if (isEmpty) questions.push({ field, path: at(field), value: undefined })
      else {
        const asked = askField(field, at(field), typed, world, checked)
        if (asked.value !== undefined) answers[field.id] = asked.value
        questions.push(asked)
      }
    }
    items.push(questions)
    if (!isEmpty && Object.keys(answers).length > 0) value.push(answers)
  }
  const least = Math.max(group.min, group.required ? 1 : 0)
  const hasFault = Object.keys(checked.faults).some((path) => path.startsWith(`${group.id}.`))
  if (value.length < least && !hasFault) checked.faults[group.id] = tooFew(least)
  return { field: group, path: group.id, value: value.length > 0 ? value : undefined, items }
}

export const itemPath = (group: string, place: number, field: string) => `${group}.${place}.${field}`

/** How many items of a group are shown: as many as were added, within its limits. */
export function itemCount(group: GroupField, typed: Typed): number {
  const said = typed[`${group.id}.count`]
  const count = said && /^\d{1,3}$/.test(said) ? Number(said) : lastItem(group, typed) + 1
  return Math.min(Math.max(count, group.min, group.required ? 1 : 0), group.max)
}

function lastItem(group: GroupField, typed: Typed): number {
  let last = -1
  for (const path of Object.keys(typed)) {
    if (!path.startsWith(`${group.id}.`)) continue
    const place = /^(\d{1,3})\./.exec(path.slice(group.id.length + 1))?.[1]
    if (place) last = Math.max(last, Number(place))
  }
  return last
}

/** Compares each personal number with sex and birth of its holder, once all are known. */
function doubtIdNumbers({ pages, warnings }: Checked): void {
  const questions = pages.flatMap((page) => page.questions)
  const lists = [questions, ...questions.flatMap(({ items }) => items ?? [])]
  for (const list of lists) {
    const answerTo = (id: string | undefined) => list.find(({ field }) => field.id === id)?.value
    for (const { field, path, value } of list) {
      if (field.type !== 'id-number' || typeof value !== 'string') continue
      const birth = answerTo(field.holder?.birth)
      const sex = field.holder?.isSex ?? answerTo(field.holder?.sex)
      const doubts = idNumberWarnings(value, {
        birthDate: typeof birth === 'string' ? { year: Number(birth.slice(0, 4)) } : undefined,
        sex: sex === 'male' || sex === 'female' ? sex : undefined,
      })
      if (doubts.length > 0) warnings[path] = [...(warnings[path] ?? []), ...doubts]
    }
  }
}
