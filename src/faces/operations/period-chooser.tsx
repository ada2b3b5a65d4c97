import type { ComponentChildren } from 'preact'
import { Button, Select, TextField } from '#design'
import type { Place, Places } from '#modules/places'
import { compareVietnamese, type Language } from '#platform/text'
import { type ChosenPeriod, namedPeriods } from './chosen-period.ts'
import { periodTexts } from './period-texts.ts'

interface PeriodChooserProps {
  language: Language
  action: string
  chosen: ChosenPeriod
  today: Temporal.PlainDate
  /** What stays as it is. */
  kept?: Record<string, string> | undefined
  /** A unit is chosen as well. */
  units?: { places: Places; wards: Place[]; chosen: Place | undefined } | undefined
  /** Further choices. */
  children?: ComponentChildren
}

/** Chooses a month, quarter, year or any days, and a unit where there are several. */
export function PeriodChooser(props: PeriodChooserProps) {
  const { language, action, chosen, today, kept, units, children } = props
  const text = periodTexts(language)
  const { months, quarters, years } = namedPeriods(today)
  return (
    <form class="scope" method="get" action={action}>
      {Object.entries(kept ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {units && units.wards.length > 1 && (
        <Select
          language={language}
          name="place"
          label={text.place}
          empty={text.wholeCity}
          value={units.chosen?.slug}
          options={[...units.wards]
            .sort((a, b) => compareVietnamese(a.name, b.name))
            .map((ward) => ({ value: ward.slug, label: units.places.fullName(ward, language) }))}
        />
      )}
      {children}
      <Select
        language={language}
        name="period"
        label={text.period}
        value={chosen.key}
        options={[
          ...months.map(({ key, from }) => ({ value: key, label: text.month(from.month, from.year) })),
          ...quarters.map(({ key, quarter, year }) => ({ value: key, label: text.quarter(quarter, year) })),
          ...years.map((year) => ({ value: String(year), label: text.year(year) })),
          { value: 'days', label: text.days },
        ]}
      />
      <TextField
        language={language}
        name="from"
        label={text.from}
        hint={text.fromHint}
        type="date"
        value={`${chosen.period.from}`}
      />
      <TextField
        language={language}
        name="to"
        label={text.to}
        hint={text.fromHint}
        type="date"
        value={`${chosen.period.to}`}
      />
      <Button kind="quiet">{text.show}</Button>
    </form>
  )
}
