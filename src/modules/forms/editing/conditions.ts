import { type Body, isBody, listAt, type Option } from '#modules/editions'
import { languages, type Text } from '#platform/text'
import { fieldsOf } from '../condition.ts'
import type { Condition } from '../schema.ts'
import { text } from './texts.ts'

const labelOf = (field: Body | undefined, id: string): Text => {
  const label = isBody(field?.label) ? (field.label as Partial<Text>) : {}
  return Object.fromEntries(languages.map((it) => [it, label[it] || label.vi || id])) as Text
}

/** All questions of a form in their order, those of repeated groups left out. */
export const questionsOf = (form: Body): Body[] =>
  listAt(form, 'pages').flatMap((page) => listAt(page, 'fields'))

/** A condition in words: `“Bạn làm thay ai?” là “Có”`. */
export function conditionWords(condition: Condition, form: Body): Text {
  const fields = [...questionsOf(form), ...questionsOf(form).flatMap((it) => listAt(it, 'fields'))]
  const named = (id: string) =>
    labelOf(
      fields.find((it) => it.id === id),
      id,
    )
  const join = (all: readonly Condition[], by: 'and' | 'or') => {
    const parts = all.map((it) => conditionWords(it, form))
    return text((it, language) => parts.map((part) => part[language]).join(it[by]))
  }
  if ('all' in condition) return join(condition.all, 'and')
  if ('any' in condition) return join(condition.any, 'or')
  if ('not' in condition) {
    const inner = conditionWords(condition.not, form)
    return text((it, language) => it.not(inner[language]))
  }
  const field = fields.find((it) => it.id === condition.field)
  const name = named(condition.field)
  const answer = (value: unknown): Text => answerWords(field, value)
  if ('is' in condition) return text((it, language) => it.is(name[language], answer(condition.is)[language]))
  if ('has' in condition)
    return text((it, language) => it.is(name[language], answer(condition.has)[language]))
  if ('in' in condition)
    return join(
      condition.in.map((value) => ({ field: condition.field, is: value })),
      'or',
    )
  if ('known' in condition)
    return text((it, language) =>
      condition.known ? it.known(name[language]) : it.unknownAnswer(name[language]),
    )
  const rest = condition as unknown as Record<string, string | number>
  const kind = (['atLeast', 'atMost', 'since', 'before', 'ageAtLeast', 'ageBelow'] as const).find(
    (it) => it in rest,
  )!
  return text((it, language) => it[kind](name[language], String(rest[kind])))
}

function answerWords(field: Body | undefined, value: unknown): Text {
  if (value === true || value === 'yes') return text((it) => it.yes)
  if (value === false || value === 'no') return text((it) => it.no)
  if (value === 'male') return text((it) => it.male)
  if (value === 'female') return text((it) => it.female)
  const option = field && listAt(field, 'options').find(({ id }) => id === value)
  return option ? labelOf(option, String(value)) : text(() => String(value))
}

/** A simple condition as one word of a list; undefined for what only the file can say. */
export function conditionKey(condition: Condition): string | undefined {
  if ('is' in condition) return `is:${condition.field}:${condition.is}`
  if ('has' in condition) return `has:${condition.field}:${condition.has}`
  if ('known' in condition && condition.known) return `known:${condition.field}`
  return undefined
}

export function conditionOf(key: string): Condition | undefined {
  const [kind, field, value] = key.split(':') as [string, string?, string?]
  if (!field) return undefined
  if (kind === 'known') return { field, known: true }
  if (value === undefined) return undefined
  if (kind === 'has') return { field, has: value }
  if (kind === 'is') return { field, is: value === 'true' ? true : value === 'false' ? false : value }
  return undefined
}

/** Everything that can be asked about at a place of a form: answers to the questions before it. */
export function conditionOptions(form: Body, path: string): Option[] {
  const before = questionsBefore(form, path)
  const present = conditionAt(form, path)
  const options = before.flatMap((field): Option[] => {
    const id = String(field.id)
    const group = labelOf(field, id)
    const of = (value: unknown, kind = 'is') => ({
      ...{ value: `${kind}:${id}:${value}`, group },
      label: answerWords(field, value),
    })
    switch (field.type) {
      case 'yes-no':
        return [of(true), of(false)]
      case 'declaration':
        return [of(true)]
      case 'sex':
        return [of('male'), of('female')]
      case 'choice':
        return listAt(field, 'options').map((option) => of(option.id))
      case 'several':
        return listAt(field, 'options').map((option) => of(option.id, 'has'))
      case 'group':
        return []
      default:
        return [{ value: `known:${id}`, group, label: text((it) => it.known('…')) }]
    }
  })
  // What somebody wrote into a file stays, in words, until something else is chosen.
  return present && !options.some(({ value }) => value === conditionKey(present))
    ? [{ value: wholeKey(present), label: conditionWords(present, form) }, ...options]
    : options
}

/** The word of a condition in its list. */
export const wholeKey = (condition: Condition) => conditionKey(condition) ?? 'as-it-is'

function conditionAt(form: Body, path: string): Condition | undefined {
  let here: unknown = form
  for (const step of path.split('.')) {
    if (typeof here !== 'object' || here === null) return undefined
    here = (here as Body)[step]
  }
  return isBody(here) ? (here as unknown as Condition) : undefined
}

function questionsBefore(form: Body, path: string): Body[] {
  const [, page, field, inner] = /^pages\.(\d+)(?:\.fields\.(\d+)(?:\.fields\.(\d+))?)?/.exec(path) ?? []
  const pages = listAt(form, 'pages')
  const earlier = pages.slice(0, Number(page)).flatMap((it) => listAt(it, 'fields'))
  if (field === undefined) return earlier
  const fields = listAt(pages[Number(page)] ?? {}, 'fields')
  const here = [...earlier, ...fields.slice(0, Number(field))]
  return inner === undefined
    ? here
    : [...here, ...listAt(fields[Number(field)] ?? {}, 'fields').slice(0, Number(inner))]
}

/** Questions and pages that rely on something which is not asked before them, by their labels. */
export function lostIn(form: Body): { id: string; label: Text; path: string }[] {
  const found: { id: string; label: Text; path: string }[] = []
  const known = new Set<string>()
  listAt(form, 'pages').forEach((page, p) => {
    const title = isBody(page.title) ? (page.title as Text) : text(() => String(page.id))
    if (asked(page.when).some((id) => !known.has(id)))
      found.push({ id: String(page.id), label: title, path: `pages.${p}` })
    const fields = listAt(page, 'fields')
    fields.forEach((field, f) => {
      const inner = new Set<string>()
      const copies = isBody(field.copies) ? [String(field.copies.field), ...asked(field.copies.when)] : []
      const holder = isBody(field.holder)
        ? [field.holder.birth, field.holder.sex].filter((it) => it !== undefined)
        : []
      const isLost =
        [...asked(field.when), ...copies].some((id) => !known.has(id)) ||
        holder.some((id) => !fields.some((it) => it.id === id)) ||
        listAt(field, 'fields').some((it) => {
          const lost = asked(it.when).some((id) => !known.has(id) && !inner.has(id))
          inner.add(String(it.id))
          return lost
        })
      if (isLost)
        found.push({
          id: String(field.id),
          label: labelOf(field, String(field.id)),
          path: `pages.${p}.fields.${f}`,
        })
      known.add(String(field.id))
    })
  })
  return found
}

const asked = (condition: unknown): string[] =>
  isBody(condition) ? fieldsOf(condition as unknown as Condition) : []
