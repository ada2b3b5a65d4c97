import type { DispatchPolicy, PolicyDraft } from '#modules/reception'
import { first, type Typed } from './opening-form.ts'

/** The form of a draft as it stands in an address or was sent. */
export function typedFrom(policy: DispatchPolicy, from: Temporal.PlainDate): Typed {
  return {
    from: [from.toString()],
    cap: [String(policy.capMinutes)],
    ...Object.fromEntries(
      Object.entries(policy.classes).flatMap(([name, { rate, absolute, atOnce, dossiersFrom }]) => [
        [`rate-${name}`, [String(rate)]],
        ...(takesLimit({ atOnce, dossiersFrom })
          ? [[`at-once-${name}`, [atOnce === undefined ? '' : String(atOnce)]]]
          : []),
        ...(dossiersFrom === undefined ? [] : [[`dossiers-${name}`, [String(dossiersFrom)]]]),
        ...(absolute ? [[`absolute-${name}`, ['yes']]] : []),
      ]),
    ),
  }
}

/** Only the class for many dossiers is offered a limit, and whichever class has one. */
export const takesLimit = (it: { atOnce?: number | undefined; dossiersFrom?: number | undefined }) =>
  it.atOnce !== undefined || it.dossiersFrom !== undefined

/** What was typed as a draft; what cannot be read becomes a number or a day that is refused with its reason. */
export function readDraft(typed: Typed, present: DispatchPolicy): PolicyDraft {
  const number = (text: string) =>
    /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
  const classes = Object.keys(present.classes)
    .filter((name) => name !== 'normal')
    .map((name) => [
      name,
      {
        rate: number(first(typed, `rate-${name}`)),
        absolute: first(typed, `absolute-${name}`) === 'yes',
        atOnce: first(typed, `at-once-${name}`) ? number(first(typed, `at-once-${name}`)) : undefined,
        ...(present.classes[name]?.dossiersFrom === undefined
          ? {}
          : { dossiersFrom: number(first(typed, `dossiers-${name}`)) }),
      },
    ])
  const back = first(typed, 'own') === 'city' && first(typed, 'scope') !== 'city'
  return {
    holdsFrom: dayOf(first(typed, 'from')),
    why: { vi: first(typed, 'why-vi'), en: first(typed, 'why-en'), ar: first(typed, 'why-ar') },
    rule: back
      ? undefined
      : { capMinutes: number(first(typed, 'cap')), classes: Object.fromEntries(classes) },
  }
}

/** The parts of a draft by the fields of the form. */
export const fieldOfPart: Record<string, string> = { holdsFrom: 'from', capMinutes: 'cap', why: 'why-vi' }

function dayOf(text: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(text)
  } catch {
    return Temporal.PlainDate.from('2000-01-01')
  }
}
