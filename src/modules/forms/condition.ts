import type { Value } from './answers.ts'
import { ageOn } from './dates.ts'
import type { Condition } from './schema.ts'

/** The answer a condition asks about; undefined while it is not given, not usable or not asked. */
export type Lookup = (field: string) => Value | undefined

/** Whether a condition holds. What is not known fulfils nothing but `known: false` and `not`. */
export function holds(condition: Condition, lookup: Lookup, today: string): boolean {
  if ('all' in condition) return condition.all.every((it) => holds(it, lookup, today))
  if ('any' in condition) return condition.any.some((it) => holds(it, lookup, today))
  if ('not' in condition) return !holds(condition.not, lookup, today)
  const value = lookup(condition.field)
  if ('known' in condition) return (value !== undefined) === condition.known
  if (value === undefined) return false
  if ('is' in condition) return value === condition.is
  if ('in' in condition) return typeof value === 'string' && condition.in.includes(value)
  if ('has' in condition) return Array.isArray(value) && (value as unknown[]).includes(condition.has)
  if ('atLeast' in condition) return typeof value === 'number' && value >= condition.atLeast
  if ('atMost' in condition) return typeof value === 'number' && value <= condition.atMost
  if (typeof value !== 'string' || !/^\d{4}(-\d\d){0,2}$/.test(value)) return false
  if ('since' in condition) return value >= condition.since
  if ('before' in condition) return value < condition.before
  const on = condition.on === undefined ? today : lookup(condition.on)
  if (typeof on !== 'string') return false
  return 'ageAtLeast' in condition
    ? ageOn(value, on) >= condition.ageAtLeast
    : ageOn(value, on) < condition.ageBelow
}

/** Every field a condition asks about. */
export function fieldsOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(fieldsOf)
  if ('any' in condition) return condition.any.flatMap(fieldsOf)
  if ('not' in condition) return fieldsOf(condition.not)
  return 'on' in condition && condition.on ? [condition.field, condition.on] : [condition.field]
}

/** The condition with everything decided that does not ask about one of the `open` fields. */
export function settle(
  condition: Condition,
  open: ReadonlySet<string>,
  lookup: Lookup,
  today: string,
): Condition {
  if (!fieldsOf(condition).some((field) => open.has(field)))
    return holds(condition, lookup, today) ? { all: [] } : { any: [] }
  const inner = (it: Condition) => settle(it, open, lookup, today)
  if ('all' in condition) return { all: condition.all.map(inner) }
  if ('any' in condition) return { any: condition.any.map(inner) }
  if ('not' in condition) return { not: inner(condition.not) }
  return condition
}
