import type { ComponentChildren } from 'preact'
import { Button, Notice, Select, Tabs, TextField } from '#design'
import type { Place, Places } from '#modules/places'
import { compareVietnamese, formatDate, type Language } from '#platform/text'
import { type ChosenPeriod, namedPeriods, nameOf, type UsualPeriod, usualPeriods } from './chosen-period.ts'
import { askedPeriod, periodDoubt } from './period-doubts.ts'
import { periodTexts } from './period-texts.ts'

interface PeriodChooserProps {
  language: Language
  action: string
  chosen: ChosenPeriod
  today: Temporal.PlainDate
  /** The query of the request: what was typed stays in its boxes, and what was made of it is said. */
  asked: unknown
  /** The first day of whom the figures are about. */
  since?: Temporal.PlainDate | undefined
  /** Which of the usual ones make sense here. */
  usual?: readonly UsualPeriod[] | undefined
  /** What stays as it is. */
  kept?: Record<string, string | undefined> | undefined
  /** A unit is chosen as well. */
  units?: { places: Places; wards: Place[]; chosen: Place | undefined } | undefined
  /** Further choices, and what they are chosen to be: other days keep it. */
  children?: ComponentChildren
  also?: Record<string, string | undefined> | undefined
}

/** Chooses days: the usual ones by a touch, a month, quarter or year by its name, any others by their two ends. */
export function PeriodChooser(props: PeriodChooserProps) {
  const {
    language,
    action,
    chosen,
    usual = ['month', 'quarter', 'year'],
    kept = {},
    also,
    units,
    since,
  } = props
  const text = periodTexts(language)
  const stays = { ...kept, ...also, ...(units ? { place: units.chosen?.slug } : {}) }
  const hrefOf = (period: string) =>
    `${action}?${new URLSearchParams({ ...known(stays), period }).toString()}`
  const typed = askedPeriod(props.asked)
  const doubt = periodDoubt(typed, chosen, language)
  const isBefore = since && Temporal.PlainDate.compare(chosen.period.to, since) < 0
  return (
    <>
      <div class="periods screen-only">
        <Tabs
          label={text.period}
          tabs={usualPeriods
            .filter((it) => usual.includes(it))
            .map((it) => ({
              href: hrefOf(it),
              label: text.usual[it],
              current: nameOf({ ...chosen, key: it }) === nameOf(chosen),
            }))}
        />
        <Named {...props} {...{ kept, units }} />
        <details open={chosen.key === 'days' || typed.period === 'days'}>
          <summary>{text.days}</summary>
          <form class="scope" method="get" action={action}>
            <Stays fields={{ ...stays, period: 'days' }} />
            <TextField
              {...{ language, name: 'from', label: text.from }}
              type="date"
              value={isDay(typed.from) ? typed.from : `${chosen.period.from}`}
            />
            <TextField
              {...{ language, name: 'to', label: text.to }}
              type="date"
              value={isDay(typed.to) ? typed.to : `${chosen.period.to}`}
            />
            <Button kind="quiet">{text.show}</Button>
          </form>
        </details>
      </div>
      {doubt && (
        <Notice language={language} tone="warning">
          {doubt}
        </Notice>
      )}
      {isBefore && (
        <Notice language={language} tone="info">
          {text.before(formatDate(since))}
        </Notice>
      )}
    </>
  )
}

/** What a box for a day can hold. */
const isDay = (typed: string) => /^\d{4}-\d{2}-\d{2}$/.test(typed)

/** A month, quarter or year by its name, and a unit where there are several. */
function Named({ language, action, chosen, today, kept = {}, units, children }: PeriodChooserProps) {
  const text = periodTexts(language)
  const { months, quarters, years } = namedPeriods(today)
  const options = [
    ...months.map(({ key, from }) => ({ value: key, label: text.month(from.month, from.year) })),
    ...quarters.map(({ key, quarter, year }) => ({ value: key, label: text.quarter(quarter, year) })),
    ...years.map((year) => ({ value: String(year), label: text.year(year) })),
  ]
  const name = nameOf(chosen)
  // Days that have no name, and months long gone, stay chosen while another unit is looked at.
  const isNamed = options.some(({ value }) => value === name)
  return (
    <form class="scope" method="get" action={action}>
      <Stays fields={kept} />
      {chosen.key === 'days' && (
        <Stays fields={{ from: `${chosen.period.from}`, to: `${chosen.period.to}` }} />
      )}
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
        label={text.named}
        empty={false}
        value={name}
        options={isNamed ? options : [{ value: chosen.key, label: text.asChosen }, ...options]}
      />
      <Button kind="quiet">{text.show}</Button>
    </form>
  )
}

function Stays({ fields }: { fields: Record<string, string | undefined> }) {
  return (
    <>
      {Object.entries(known(fields)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

const known = (fields: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : [])))
