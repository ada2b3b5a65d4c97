import { addressParts } from './address.ts'
import type { Address, Answers, Typed, Value } from './answers.ts'
import { type Asking, itemPath } from './check.ts'
import { lists } from './lists.ts'
import type { Field, SimpleField } from './schema.ts'

/** What would be typed to give these answers: to go on with them, to fill in another form, to check them again. */
export function typedOf(form: Asking, values: Answers): Typed {
  const typed: Typed = {}
  for (const field of form.pages.flatMap((page) => page.fields as Field[])) {
    const value = Object.hasOwn(values, field.id) ? values[field.id] : undefined
    if (value === undefined) continue
    if (field.type !== 'group') Object.assign(typed, writeField(field, field.id, value))
    else {
      const items = value as Answers[]
      typed[`${field.id}.count`] = String(items.length)
      items.forEach((item, place) => {
        for (const inner of field.fields) {
          const one = item[inner.id]
          if (one !== undefined)
            Object.assign(typed, writeField(inner, itemPath(field.id, place, inner.id), one))
        }
      })
    }
  }
  return typed
}

/** The boxes that would be read as this value again. */
export function writeField(field: SimpleField, path: string, value: Value): Typed {
  switch (field.type) {
    case 'date': {
      const [year = '', month = '', day = ''] = String(value).split('-')
      return { [`${path}-day`]: day, [`${path}-month`]: month, [`${path}-year`]: year }
    }
    case 'several':
      return { [path]: (value as string[]).join(',') }
    case 'yes-no':
    case 'declaration':
      return { [path]: value ? 'yes' : 'no' }
    case 'phone':
      return { [path]: String(value).replace(/^\+84/, '0') }
    case 'number':
      return { [path]: String(value).replace('.', ',') }
    case 'address':
      return Object.fromEntries(
        addressParts.map((part) => [`${path}.${part}`, (value as Address)[part] ?? '']),
      )
    case 'ethnicity':
    case 'nationality':
    case 'relation': {
      const isKnown = lists[field.type].some(({ key }) => key === value)
      return isKnown
        ? { [path]: String(value), [`${path}.other`]: '' }
        : { [path]: 'other', [`${path}.other`]: String(value) }
    }
    default:
      return { [path]: String(value) }
  }
}
