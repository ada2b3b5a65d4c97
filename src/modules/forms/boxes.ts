import type { Typed } from './answers.ts'
import { type Asking, itemPath } from './check.ts'
import { boxesOf } from './kinds.ts'
import type { Field, GroupField } from './schema.ts'

/** The longest text kept of one box. */
const longestBox = 6000

/**
 * What of a sent page belongs to these fields, as it was typed: unknown names are left out, and what no form could hold
 * is cut.
 */
export function typedFor(fields: readonly Field[], sent: Record<string, unknown>): Typed {
  const typed: Typed = {}
  const take = (name: string) => {
    const text = Object.hasOwn(sent, name) ? sent[name] : undefined
    if (typeof text === 'string') typed[name] = text.slice(0, longestBox).toWellFormed().replaceAll('\0', '')
  }
  for (const field of fields) {
    if (field.type !== 'group') for (const name of boxesOf(field, field.id)) take(name)
    else {
      take(`${field.id}.count`)
      for (let place = 0; place < field.max; place++)
        for (const inner of field.fields)
          for (const name of boxesOf(inner, itemPath(field.id, place, inner.id))) take(name)
    }
  }
  return typed
}

/** Whether a box belongs to one of these fields. */
export function isBoxOf(fields: readonly Field[], name: string): boolean {
  return fields.some(
    ({ id }) =>
      name === id ||
      name.startsWith(`${id}.`) ||
      ['day', 'month', 'year'].some((part) => name === `${id}-${part}`),
  )
}

/** The form with one item more in a group, up to its limit. */
export function withItem(group: GroupField, typed: Typed, count: number): Typed {
  return { ...typed, [`${group.id}.count`]: String(Math.min(count + 1, group.max)) }
}

/** The form without one item of a group; those after it move up. */
export function withoutItem(group: GroupField, typed: Typed, count: number, place: number): Typed {
  const rest: Typed = {}
  for (const [name, text] of Object.entries(typed)) {
    const at = name.startsWith(`${group.id}.`) ? /^(\d+)\.(.*)$/.exec(name.slice(group.id.length + 1)) : null
    if (!at) rest[name] = text
    else if (Number(at[1]) < place) rest[name] = text
    else if (Number(at[1]) > place) rest[`${group.id}.${Number(at[1]) - 1}.${at[2]}`] = text
  }
  return { ...rest, [`${group.id}.count`]: String(Math.max(count - 1, 0)) }
}

/** All fields of a form in their order. */
export function fieldsOf(form: Asking): Field[] {
  return form.pages.flatMap((page) => page.fields as Field[])
}
