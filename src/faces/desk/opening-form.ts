/** The forms of opening hours: what was typed becomes a rule, and a rule becomes what a form shows. */
import {
  clockWords,
  filledFrom,
  type Hours,
  minuteOf,
  type RuleDraft,
  type State,
  states,
  templates,
} from '#modules/opening'
import { type Language, languages, type Text } from '#platform/text'
import { openingTexts } from './opening-texts.ts'

/** A form as it was typed or comes in an address: all values of each name. */
export type Typed = Record<string, string[]>

export function typedOf(query: unknown): Typed {
  return Object.fromEntries(
    Object.entries((query ?? {}) as Record<string, unknown>).map(([name, value]) => [
      name,
      [value]
        .flat()
        .filter((it): it is string => typeof it === 'string')
        .map((it) => it.slice(0, 500)),
    ]),
  )
}

export const first = (typed: Typed, name: string) => typed[name]?.[0]?.trim() ?? ''

/** Hours a form can hold. */
export const spansInForm = 3
export const spanNumbers = Array.from({ length: spansInForm }, (_, n) => n + 1)

/** Field of the form that a part of a rule stands in. */
export const fieldOfPart: Record<string, string> = {
  hours: 'open-1',
  name: 'name-vi',
  message: 'message-vi',
  recurrence: 'repeat',
}

type Read = { draft: RuleDraft } | { faults: Record<string, string> }

/**
 * Reads either form. The short one (`wish`) makes an exception; the long one anything.
 * @returns the rule, or which field is wrong and why; what a rule may say is checked by the module
 */
export function readRule(typed: Typed, language: Language): Read {
  const text = openingTexts(language)
  const faults: Record<string, string> = {}
  const dateOf = (name: string) => {
    const word = first(typed, name)
    if (!word) return undefined
    try {
      return Temporal.PlainDate.from(word)
    } catch {
      faults[name] = text.badDate
      return undefined
    }
  }
  const from = dateOf('from')
  if (!from) faults.from ??= text.badDate
  const until = dateOf('until')
  const anchor = dateOf('anchor')
  const hours: Hours[] = []
  for (const n of spanNumbers) {
    const [opens, closes] = [first(typed, `open-${n}`), first(typed, `close-${n}`)]
    if (!opens && !closes) continue
    const [open, close] = [minuteTyped(opens), minuteTyped(closes)]
    if (open === undefined || close === undefined) faults[`open-${n}`] = text.badTime
    else hours.push({ open, close })
  }
  if (!from || Object.keys(faults).length > 0) return { faults }

  const template = templates.find(({ id }) => id === first(typed, 'reason'))
  const typedText = (part: string): Partial<Text> =>
    Object.fromEntries(languages.map((it) => [it, first(typed, `${part}-${it}`)]))
  const message = filledFrom(template, typedText('message'), 'message')
  const words = {
    name: filledFrom(template, typedText('name'), 'name'),
    message: hasAll(message) ? message : undefined,
  }
  const wish = first(typed, 'wish')
  if (wish) {
    return {
      draft: {
        ...words,
        field: undefined,
        from,
        until: until ?? from,
        override: true,
        state: wish === 'hours' ? 'open' : 'closed',
        weekdays: [1, 2, 3, 4, 5, 6, 7],
        recurrence: { kind: 'weekly', every: 1, anchor: from },
        hours,
        rest: wish === 'hours' || hours.length === 0 ? 'closed' : 'usual',
      },
    }
  }
  return {
    draft: {
      ...words,
      field: first(typed, 'field') || undefined,
      from,
      until,
      override: first(typed, 'override') === 'yes',
      state: states.find((it) => it === first(typed, 'state')) ?? ('open' as State),
      weekdays: (typed.weekdays ?? []).map(Number).filter((it) => it >= 1 && it <= 7),
      recurrence: recurrenceOf(first(typed, 'repeat'), anchor ?? from),
      hours,
      rest: first(typed, 'rest') === 'usual' ? 'usual' : 'closed',
    },
  }
}

/** A time of day as people write it: `8:00`, `08.00`, `13h30`, `8h`, `8`. */
function minuteTyped(text: string): number | undefined {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:\s*[:.hg]\s*(\d{2})?)?$/i.exec(text) ?? []
  return hour === undefined ? undefined : minuteOf(`${hour.padStart(2, '0')}:${minute}`)
}

function recurrenceOf(repeat: string, anchor: Temporal.PlainDate): RuleDraft['recurrence'] {
  const [, kind, number] = /^(weekly|monthly)-(-?\d)$/.exec(repeat) ?? []
  if (kind === 'monthly') return { kind, nth: Number(number) as 1 }
  if (repeat === 'odd' || repeat === 'even') return { kind: 'iso_week', parity: repeat }
  return { kind: 'weekly', every: Math.max(1, Number(number) || 1), anchor }
}

function hasAll(text: Text): boolean {
  return languages.every((language) => text[language] !== '')
}

/** A rule as the long form shows it. */
export function typedFrom(rule: RuleDraft): Typed {
  const { recurrence } = rule
  const repeat =
    recurrence.kind === 'weekly'
      ? `weekly-${recurrence.every}`
      : recurrence.kind === 'monthly'
        ? `monthly-${recurrence.nth}`
        : recurrence.parity
  return {
    from: [rule.from.toString()],
    until: rule.until ? [rule.until.toString()] : [],
    anchor: recurrence.kind === 'weekly' && recurrence.every > 1 ? [recurrence.anchor.toString()] : [],
    field: rule.field ? [rule.field] : [],
    state: [rule.state],
    rest: [rule.rest],
    override: rule.override ? ['yes'] : [],
    weekdays: rule.weekdays.map(String),
    repeat: [repeat],
    ...Object.fromEntries(
      rule.hours.slice(0, spansInForm).flatMap(({ open, close }, place) => [
        [`open-${place + 1}`, [clockWords(open)]],
        [`close-${place + 1}`, [clockWords(close)]],
      ]),
    ),
    ...textFields('name', rule.name),
    ...textFields('message', rule.message),
  }
}

export function textFields(part: 'name' | 'message', text: Text | undefined): Typed {
  return Object.fromEntries(languages.map((it) => [`${part}-${it}`, text?.[it] ? [text[it]] : []]))
}
