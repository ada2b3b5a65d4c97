import { z } from 'zod'
import type { HoldingRule, WantedChange } from '#modules/alarms'
import type { Place } from '#modules/places'

/** What was typed, as it stands in the address and in the form that comes back. */
export type TypedChange = Record<
  'state' | 'raiseAt' | 'clearAt' | 'quiet' | 'from' | 'until' | 'reason',
  string
>

const number = z
  .string()
  .trim()
  // A comma is what people type; so many digits are enough for any threshold.
  .regex(/^\d{1,7}([.,]\d{1,2})?$/)
  .transform((text) => Number(text.replace(',', '.')))
const day = z.iso.date().transform((text) => Temporal.PlainDate.from(text))
const typedSchema = z.object({
  state: z.enum(['on', 'off']),
  raiseAt: number,
  clearAt: number,
  quiet: z.enum(['office', 'never']),
  from: day,
  until: z.union([z.literal('').transform(() => undefined), day]),
  reason: z.string().trim().min(3).max(1000),
})

const names = ['state', 'raiseAt', 'clearAt', 'quiet', 'from', 'until', 'reason'] as const

/** The fields of a form, those of the rule as it holds where nothing was typed. */
export function typedChange(
  fields: Record<string, unknown>,
  rule: HoldingRule,
  today: Temporal.PlainDate,
): TypedChange {
  const held: TypedChange = {
    ...{ state: rule.isOff ? 'off' : 'on', quiet: rule.quiet, reason: '' },
    ...{ raiseAt: String(rule.raise.at), clearAt: String(rule.clear.at) },
    ...{ from: today.toString(), until: '' },
  }
  const typed = names.flatMap((name) => (typeof fields[name] === 'string' ? [[name, fields[name]]] : []))
  return { ...held, ...Object.fromEntries(typed) }
}

/** The change that was typed; otherwise the first field that cannot be read. */
export function readChange(
  typed: TypedChange,
  place: Place | undefined,
): { wanted: WantedChange } | { wrong: keyof TypedChange } {
  const read = typedSchema.safeParse(typed)
  if (!read.success) return { wrong: read.error.issues[0]!.path[0] as keyof TypedChange }
  const { state, raiseAt, clearAt, quiet, from, until, reason } = read.data
  return {
    wanted: {
      ...{ isOff: state === 'off', raiseAt, clearAt, quiet, reason, place: place?.code },
      ...{ fromDay: from, untilDay: until },
    },
  }
}
