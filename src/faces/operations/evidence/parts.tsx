import { Button, Notice, Select } from '#design'
import { assumptionNames, fewDossiers } from '#modules/evidence'
import { formatDate, formatMoney, formatNumber, type Language } from '#platform/text'
import { written } from '../numbers.ts'
import type { View } from './address.ts'
import { texts } from './texts.ts'

export const money = (dong: number, language: Language) => formatMoney(Math.round(dong), language)

/** `12 (34 %)`; of nothing there is no share. */
export function share(part: number, all: number, language: Language): string {
  if (all === 0) return texts(language).none
  // A sign does not stand on a line of its own; in Arabic the whole is read as numbers are.
  const words = `${formatNumber(part, language)} (${written((part / all) * 100, language, 1)}\u00a0%)`
  return language === 'ar' ? `\u2066${words}\u2069` : words
}

const { compare } = Temporal.PlainYearMonth

/** `07/2025` */
const monthWords = (month: { toString(): string }) => month.toString().split('-').reverse().join('/')

export const monthsOf = (from: { toString(): string }, until: { toString(): string }) =>
  [from, until].map(monthWords).join('–')

export const dayOf = (at: Temporal.Instant) => formatDate(at)

/** Which months; what was changed of the assumptions stays. */
export function PeriodForm({ view, language, action }: { view: View; language: Language; action: string }) {
  const text = texts(language)
  // What an address names may lie outside of what is usually looked at.
  const last = [view.thisMonth, view.period.until].sort(compare)[1]!
  const first = [last.subtract({ months: 35 }), view.period.from].sort(compare)[0]!
  const count = first.until(last).total({ unit: 'months', relativeTo: first.toPlainDate({ day: 1 }) })
  const options = Array.from({ length: count + 1 }, (_, back) => last.subtract({ months: back })).map(
    (month) => ({ value: month.toString(), label: monthWords(month) }),
  )
  return (
    <>
      <form method="get" action={action} class="scope" aria-label={text.period}>
        {(['from', 'until'] as const).map((name) => (
          <Select
            key={name}
            {...{ language, name, label: text[name], options }}
            empty={false}
            value={view.period[name].toString()}
          />
        ))}
        {assumptionNames.map(
          (name) => view.changed[name] && <input type="hidden" name={name} value={view.changed[name]} />,
        )}
        <Button kind="quiet">{text.show}</Button>
      </form>
      <p class="print-only">
        {text.period}: <bdi>{monthsOf(view.period.from, view.period.until)}</bdi>
      </p>
      {view.doubt && (
        <Notice language={language} tone="warning">
          {text.doubts[view.doubt]} {text.shownMonths(monthsOf(view.period.from, view.period.until))}
        </Notice>
      )}
    </>
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
