import type { Answers, Typed, Value, World } from './answers.ts'
import { itemCount, itemPath } from './check.ts'
import { isUntouched, readField } from './kinds.ts'
import type { FormVersion, SimpleField } from './schema.ts'
import { byMeaning } from './summary.ts'
import { writeField } from './write.ts'

/** A known answer to a universal question, and where it was given. */
export interface Fact {
  type: SimpleField['type']
  value: Value
  /** The dossier's code; absent for what the house itself knows of a person. */
  from?: string | undefined
}

/** Meaning → fact. */
export type Facts = Map<string, Fact>

/** What a filled-in form says of universal questions. */
export function factsOf(form: FormVersion, answers: Answers, from?: string): Facts {
  return new Map(
    [...byMeaning(form, answers)].map(([meaning, { field, value }]) => [
      meaning,
      { type: field.type, value, from },
    ]),
  )
}

/** Several sources as one; an earlier one in the list wins. */
export function mergeFacts(sources: Facts[]): Facts {
  const all: Facts = new Map()
  for (const facts of sources)
    for (const [meaning, fact] of facts) if (!all.has(meaning)) all.set(meaning, fact)
  return all
}

/**
 * Fills in what is known already. An answer fits only a question of the same type that would take it as it is.
 * @returns boxes to begin with, and by field id the dossier each answer comes from
 */
export function reuse(
  form: FormVersion,
  facts: Facts,
  world: World,
): { typed: Typed; from: Record<string, string> } {
  const typed: Typed = {}
  const from: Record<string, string> = {}
  for (const field of form.pages.flatMap((page) => page.fields)) {
    if (field.type === 'group' || field.fresh || !field.meaning) continue
    const fact = facts.get(field.meaning)
    if (!fact || fact.type !== field.type) continue
    const boxes = writeField(field, field.id, fact.value)
    const again = readField(field, field.id, boxes, world)
    if (again.fault || again.value === undefined) continue
    Object.assign(typed, boxes)
    from[field.id] = fact.from ?? ''
  }
  return { typed, from }
}

/** The questions somebody has begun to answer, right or wrong: what stands there from the beginning is no answer. */
export function touchedFields(form: FormVersion, typed: Typed): string[] {
  return form.pages
    .flatMap((page) => page.fields)
    .filter((field) => {
      if (field.type !== 'group') return !isUntouched(field, field.id, typed)
      return Array.from({ length: itemCount(field, typed) }, (_, place) => place).some((place) =>
        field.fields.some((inner) => !isUntouched(inner, itemPath(field.id, place, inner.id), typed)),
      )
    })
    .map(({ id }) => id)
}
