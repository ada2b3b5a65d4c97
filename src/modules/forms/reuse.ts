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
  /** The day it was given, `2026-11-22`. */
  on?: string | undefined
}

/** A known answer that a question would take as it is. */
export interface Offer {
  field: SimpleField
  /** The title of its page: a form may ask for several people's names. */
  page: FormVersion['pages'][number]['title']
  value: Value
  /** The boxes it fills. */
  typed: Typed
  from: string
  on: string | undefined
  /** Older than the form says such an answer keeps: to be asked about rather than taken over. */
  isOld: boolean
}

/** Meaning → fact. */
export type Facts = Map<string, Fact>

/** What a filled-in form says of universal questions. */
export function factsOf(form: FormVersion, answers: Answers, from?: string, on?: string): Facts {
  return new Map(
    [...byMeaning(form, answers)].map(([meaning, { field, value }]) => [
      meaning,
      { type: field.type, value, from, on },
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
 * What is known already of the questions of a form. An answer fits only a question of the same type that would take it as
 * it is; questions about this very case (`fresh`) are asked anew.
 */
export function offersOf(form: FormVersion, facts: Facts, world: World): Offer[] {
  const offers: Offer[] = []
  const questions = form.pages.flatMap(({ title, fields }) => fields.map((field) => ({ field, page: title })))
  for (const { field, page } of questions) {
    if (field.type === 'group' || field.fresh || !field.meaning) continue
    const fact = facts.get(field.meaning)
    if (!fact || fact.type !== field.type) continue
    const typed = writeField(field, field.id, fact.value)
    const { fault, value } = readField(field, field.id, typed, world)
    if (fault || value === undefined) continue
    const { from = '', on } = fact
    offers.push({ field, page, value, typed, from, on, isOld: isOld(on, field.keeps, world.today) })
  }
  return offers
}

function isOld(on: string | undefined, months: number | undefined, today: string): boolean {
  if (!on || months === undefined) return false
  const until = Temporal.PlainDate.from(on).add({ months })
  return Temporal.PlainDate.compare(until, Temporal.PlainDate.from(today)) < 0
}

/**
 * Fills in what is known already.
 * @returns boxes to begin with, and by field id the dossier each answer comes from
 */
export function reuse(
  form: FormVersion,
  facts: Facts,
  world: World,
): { typed: Typed; from: Record<string, string> } {
  const offers = offersOf(form, facts, world)
  return {
    typed: Object.assign({}, ...offers.map(({ typed }) => typed)),
    from: Object.fromEntries(offers.map(({ field, from }) => [field.id, from])),
  }
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
