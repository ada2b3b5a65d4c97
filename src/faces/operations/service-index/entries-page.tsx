import type { FastifyRequest } from 'fastify'
import { Button, Notice, Select, TextField } from '#design'
import type { Place } from '#modules/places'
import type { Entry, Indicator } from '#modules/service-index'
import { formKey } from '#platform/http'
import { type ChosenPeriod, namedPeriods, periodQuery, readPeriod } from '../chosen-period.ts'
import { wordsForPeriod } from '../day.ts'
import { Frame } from '../frame.tsx'
import type { OperationsHouse } from '../house.ts'
import { written } from '../numbers.ts'
import { askedPeriod, periodDoubt } from '../period-doubts.ts'
import { periodTexts } from '../period-texts.ts'
import { EnteredBy, entriesPath } from './outside.tsx'
import { indexTexts } from './texts.ts'

/** What was typed and could not be kept. */
export interface TypedEntry {
  indicator: string
  fields: Record<string, string>
  /** By field; `''` is the form as a whole. */
  faults: Record<string, string>
}

interface EntriesPageProps {
  house: OperationsHouse
  request: FastifyRequest
  place: Place
  chosen: ChosenPeriod
  /** Of the chosen month or year and this agency, every version, the oldest first. */
  entries: readonly Entry[]
  today: Temporal.PlainDate
  typed: TypedEntry | undefined
}

/** Figures of the index that come from outside the house: what was entered for an agency, and the forms to do so. */
export function EntriesPage(props: EntriesPageProps) {
  const { house, request, place, chosen, entries, today, typed } = props
  const { places, serviceIndex } = house
  const { language, context } = request
  const text = indexTexts(language)
  const isCity = place.kind === 'city'
  const isOver = Temporal.PlainDate.compare(chosen.period.to, today) < 0
  const mayEnter = isOver && serviceIndex.mayEnter(context, place.code)
  const asked = askedPeriod(typed ? typed.fields : request.query)
  // The month under way is read, and the one before it shown: that alone is nothing to be said.
  const isDoubted = periodDoubt(asked, readPeriod(asked, today), language) !== undefined
  const doubt = isDoubted ? periodDoubt(asked, chosen, language) : undefined
  const indicators = serviceIndex.indicators.filter(
    ({ entered }) => entered === 'agency' || (entered === 'city' && isCity),
  )
  return (
    <Frame
      house={house}
      request={request}
      title={text.entriesTitle(places.fullName(place, language))}
      lead={text.entriesLead}
      current="index"
    >
      <p>
        <a href={`/operations/index/${place.slug}?${periodQuery(chosen)}`}>{text.back}</a>
      </p>
      <SpanChooser {...props} />
      {doubt && (
        <Notice language={language} tone="warning">
          {doubt}
        </Notice>
      )}
      {'saved' in (request.query as object) && !typed && (
        <Notice language={language} tone="success">
          {text.saved}
        </Notice>
      )}
      {!isOver && (
        <Notice language={language} tone="info">
          {text.notOver}
        </Notice>
      )}
      <h2>{text.entriesOf(wordsForPeriod(chosen.period, language))}</h2>
      {indicators.map((indicator) => (
        <OfIndicator
          key={indicator.id}
          {...{ request, place, chosen, indicator, mayEnter }}
          entries={entries.filter((it) => it.indicator === indicator.id)}
          typed={typed?.indicator === indicator.id ? typed : undefined}
        />
      ))}
    </Frame>
  )
}

/** Figures are of a whole month or a whole year. */
function SpanChooser({ request, place, chosen, today }: EntriesPageProps) {
  const { language } = request
  const text = periodTexts(language)
  const { months, years } = namedPeriods(today)
  return (
    <form class="scope no-print" method="get" action={entriesPath(place.slug)}>
      <Select
        language={language}
        name="period"
        label={text.period}
        value={chosen.key}
        options={[
          ...months.map(({ key, from }) => ({ value: key, label: text.month(from.month, from.year) })),
          ...years.map((year) => ({ value: String(year), label: text.year(year) })),
        ]}
      />
      <Button kind="quiet">{text.show}</Button>
    </form>
  )
}

function OfIndicator(props: {
  request: FastifyRequest
  place: Place
  chosen: ChosenPeriod
  indicator: Indicator
  entries: readonly Entry[]
  mayEnter: boolean
  typed: TypedEntry | undefined
}) {
  const { request, indicator, entries, mayEnter } = props
  const { language } = request
  const text = indexTexts(language)
  const last = entries.at(-1)
  const numbers = ({ value }: Entry) =>
    value ? (
      <span dir="ltr">
        {written(value.numerator, language)} ÷ {written(value.denominator, language)}
      </span>
    ) : (
      text.takenBack
    )
  return (
    <section class="panel stack-tight" aria-labelledby={`of-${indicator.id}`}>
      <h3 id={`of-${indicator.id}`}>
        <span dir="ltr">{indicator.id}</span> {indicator.name[language]}
      </h3>
      <p>{indicator.formula[language]}</p>
      <p class="small soft">{indicator.outside?.[language]}</p>
      {last ? (
        <p>
          <strong>{numbers(last)}</strong> <EnteredBy language={language} entry={last} />
        </p>
      ) : (
        <p class="soft">{text.notEntered}</p>
      )}
      {entries.length > 1 && (
        <details>
          <summary>{text.history(entries.length)}</summary>
          <ol class="stack-tight">
            {entries.map((entry) => (
              <li key={entry.version}>
                {text.version(entry.version)}: {numbers(entry)}{' '}
                <EnteredBy language={language} entry={entry} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {mayEnter && <EntryForm {...props} last={last} />}
    </section>
  )
}

function EntryForm({
  request,
  place,
  chosen,
  indicator,
  typed,
  last,
}: {
  request: FastifyRequest
  place: Place
  chosen: ChosenPeriod
  indicator: Indicator
  typed: TypedEntry | undefined
  last: Entry | undefined
}) {
  const { language } = request
  const text = indexTexts(language)
  const { id } = indicator
  const box = (name: 'numerator' | 'denominator', label: string) => (
    <TextField
      {...{ language, name: `${name}-${id}`, label, error: typed?.faults[name] }}
      value={typed ? typed.fields[`${name}-${id}`] : last?.value?.[name].toString()}
      {...{ inputMode: 'numeric', width: 'short', maxLength: 12, code: true }}
    />
  )
  return (
    <form method="post" action={entriesPath(place.slug)} class="stack-tight no-print">
      {typed?.faults[''] && (
        <Notice language={language} tone="danger">
          {typed.faults['']}
        </Notice>
      )}
      <input type="hidden" name="key" value={formKey()} />
      <input type="hidden" name="indicator" value={id} />
      <input type="hidden" name="period" value={chosen.key} />
      <input type="hidden" name="seen" value={String(last?.version ?? 0)} />
      <div class="index-entry">
        {box('numerator', text.numerator)}
        {box('denominator', text.denominator)}
      </div>
      <p class="small soft">{text.numbersHint}</p>
      <TextField
        {...{ language, name: `source-${id}`, label: text.sourceLabel, hint: text.sourceHint }}
        value={typed ? typed.fields[`source-${id}`] : ''}
        error={typed?.faults.source}
        maxLength={300}
      />
      <Button kind="quiet">{text.save}</Button>
    </form>
  )
}
