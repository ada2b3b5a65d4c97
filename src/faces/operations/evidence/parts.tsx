import { Button, Notice, TextField } from '#design'
import { assumptionNames, fewDossiers } from '#modules/evidence'
import { formatDate, formatMoney, type Language } from '#platform/text'
import type { View } from './address.ts'
import { texts } from './texts.ts'

export const formatNumber = (value: number, language: Language, digits = 0) =>
  new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-latn' : language, {
    maximumFractionDigits: digits,
  }).format(value)

export const money = (dong: number, language: Language) => formatMoney(Math.round(dong), language)

/** `12 (34 %)`; of nothing there is no share. */
export function share(part: number, all: number, language: Language): string {
  if (all === 0) return texts(language).none
  return `${formatNumber(part, language)} (${formatNumber((part / all) * 100, language, 1)} %)`
}

export const monthsOf = (from: { toString(): string }, until: { toString(): string }) =>
  [from, until].map((month) => month.toString().split('-').reverse().join('/')).join('–')

export const dayOf = (at: Temporal.Instant) => formatDate(at)

/** Which months; what was changed of the assumptions stays. */
export function PeriodForm({ view, language, action }: { view: View; language: Language; action: string }) {
  const text = texts(language)
  const months = { width: 'short', maxLength: 7, code: true, pattern: '\\d{4}-\\d{2}' } as const
  return (
    <form method="get" action={action} class="scope" aria-label={text.period}>
      <TextField
        {...{ language, name: 'from', label: text.from, value: view.period.from.toString() }}
        {...months}
      />
      <TextField
        {...{ language, name: 'until', label: text.until, value: view.period.until.toString() }}
        {...months}
      />
      {assumptionNames.map(
        (name) => view.changed[name] && <input type="hidden" name={name} value={view.changed[name]} />,
      )}
      <Button kind="quiet">{text.show}</Button>
    </form>
  )
}

export function Few({ count, language }: { count: number; language: Language }) {
  if (count >= fewDossiers || count === 0) return null
  return (
    <Notice language={language} tone="warning">
      {texts(language).few}
    </Notice>
  )
}
