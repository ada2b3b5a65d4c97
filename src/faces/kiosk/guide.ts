import type { Component, ProcedureVersion } from '#modules/procedures'
import { formatMoney, type Language } from '#platform/text'
import { texts } from './texts.ts'

/** The published papers of a procedure, as somebody at the door needs them. */
export interface Papers {
  /** To be brought by everybody. */
  needed: Component[]
  /** To be brought in some cases. */
  maybe: Component[]
  /** Known to the state: nobody is sent home for them. */
  held: Component[]
}

export function papersOf({ components }: ProcedureVersion): Papers {
  const brought = components.filter(({ form }) => form !== 'held')
  return {
    needed: brought.filter(({ optional }) => !optional),
    maybe: brought.filter(({ optional }) => optional),
    held: components.filter(({ form, optional }) => form === 'held' && !optional),
  }
}

/** What somebody who has these papers still lacks. */
export function missingOf(version: ProcedureVersion, has: string[]): Component[] {
  return papersOf(version).needed.filter(({ id }) => !has.includes(id))
}

export function termWords({ time }: ProcedureVersion, language: Language): string {
  const { term } = texts(language)
  if (time.unit === 'same_day') return term.sameDay
  if (time.amount === null) return term.open
  if (time.amount === 0) return term.sameDay
  const words = { working_day: term.working, calendar_day: term.calendar, hour: term.hours }[time.unit]
  return words(time.amount)
}

export function feeWords({ fee }: ProcedureVersion, language: Language): string {
  const text = texts(language)
  if (fee.amount === null) return text.feeOpen
  if (fee.amount === 0) return text.feeFree
  const amount = formatMoney(fee.amount, language)
  return fee.formula === 'certified-copy' ? text.feePerPage(amount) : amount
}
