import type { FastifyRequest } from 'fastify'
import { type Column, Notice, Table, When } from '#design'
import { lastOf, type Outage } from '#modules/equipment'
import type { Place } from '#modules/places'
import { formatDuration, formatNumber } from '#platform/text'
import { type ChosenPeriod, periodFields, usualPeriods } from '../chosen-period.ts'
import { wordsForPeriod } from '../day.ts'
import { Frame } from '../frame.tsx'
import type { OperationsHouse } from '../house.ts'
import { PeriodChooser } from '../period-chooser.tsx'
import { existsSince } from '../period-doubts.ts'
import { listHref } from '../view.ts'
import { cause, type DelayedRow } from './read.ts'
import { equipmentTexts } from './texts.ts'
import { ownerWords } from './words.ts'

interface EquipmentPageProps {
  house: OperationsHouse
  request: FastifyRequest
  /** Undefined: all the reader may see. */
  place: Place | undefined
  looked: ChosenPeriod
  now: Temporal.Instant
  open: Outage[]
  delayed: DelayedRow[]
  /** Of the place, within the period. */
  outages: Outage[] | undefined
}

const path = '/operations/equipment'

/** What is out of order now; dossiers delayed by equipment beside outages of the same place and days. */
export function EquipmentPage(props: EquipmentPageProps) {
  const { house, request, place, looked, now, open, delayed, outages } = props
  const { language, context } = request
  const { places } = house
  const text = equipmentTexts(language)
  return (
    <Frame
      house={house}
      request={request}
      title={`${text.title} – ${places.fullName(place ?? places.city, language)}`}
      lead={<strong>{wordsForPeriod(looked.period, language)}</strong>}
      at={now}
      current="equipment"
      place={place?.slug}
    >
      {place && context.grants.get('insight.read') === '*' && (
        <p>
          <a href={`${path}?${new URLSearchParams(periodFields(looked))}`}>{text.city}</a>
        </p>
      )}
      <section class="panel stack-tight" aria-labelledby="now">
        <h2 id="now">{text.now}</h2>
        <div class="wide" data-live="now">
          {open.length === 0 ? (
            <Notice language={language} tone="success">
              {text.noneNow}
            </Notice>
          ) : (
            <Outages {...props} title={text.now} list={open} />
          )}
        </div>
      </section>
      <PeriodChooser
        {...{ language, chosen: looked, today: looked.today, asked: request.query }}
        since={existsSince(house.places, place)}
        action={path}
        usual={usualPeriods}
        kept={{ place: place?.slug }}
      />
      <section class="panel stack-tight" aria-labelledby="delayed">
        <h2 id="delayed">{text.delayed}</h2>
        <p class="soft">{text.delayedAbout}</p>
        <div class="wide" data-live="delayed">
          {delayed.length === 0 ? <p>{text.noneDelayed}</p> : <Delayed {...props} rows={delayed} />}
        </div>
      </section>
      {outages && outages.length > 0 && (
        <section class="panel stack-tight" aria-labelledby="outages">
          <h2 id="outages" tabindex={-1}>
            {text.inPeriod}
          </h2>
          <div class="wide">
            <Outages {...props} title={text.inPeriod} list={outages} />
          </div>
        </section>
      )}
    </Frame>
  )
}

function Outages({
  house,
  request,
  now,
  title,
  list,
}: EquipmentPageProps & { title: string; list: Outage[] }) {
  const { places, equipment } = house
  const { language } = request
  const text = equipmentTexts(language)
  return (
    <Table
      language={language}
      caption={title}
      captionHidden
      dense
      rows={list}
      keyOf={({ id }) => id}
      columns={[
        {
          ...{ heading: text.thing, naming: true },
          cell: ({ thing, name }) => <a href={`/desk/equipment/${thing}`}>{name}</a>,
        },
        { heading: text.kind, cell: ({ kind }) => equipment.rules.kinds[kind]?.name[language] ?? kind },
        { heading: text.ward, cell: (it) => places.fullName(places.get(it.place), language) },
        { heading: text.since, cell: ({ from }) => <When at={from} /> },
        { heading: text.until, cell: ({ until }) => (until ? <When at={until} /> : text.going) },
        {
          heading: text.lasted,
          numeric: true,
          cell: ({ from, until }) => formatDuration((until ?? now).since(from).total('minutes'), language),
        },
        { heading: text.owner, cell: (it) => ownerWords(house, it, language) },
        { heading: text.next, cell: (it) => lastOf(it, 'next-step')?.note ?? '–' },
      ]}
    />
  )
}

function Delayed({ house, request, looked, rows }: EquipmentPageProps & { rows: DelayedRow[] }) {
  const { language } = request
  const text = equipmentTexts(language)
  const { period } = looked
  const told = { by: 'lateness_cause' as const, key: cause }
  const here = (ward: Place) =>
    `${path}?${new URLSearchParams({ ...periodFields(looked), place: ward.slug })}`
  const columns: Column<DelayedRow>[] = [
    {
      ...{ heading: text.ward, naming: true },
      cell: ({ ward }) => <a href={here(ward)}>{house.places.fullName(ward, language)}</a>,
    },
    {
      ...{ heading: text.lateNow, numeric: true },
      cell: ({ ward, late }) => (
        <a class="figure" href={listHref('late', { place: ward.slug, told })}>
          {formatNumber(late, language)}
        </a>
      ),
    },
    {
      ...{ heading: text.finishedLate, numeric: true },
      cell: ({ ward, finishedLate }) => (
        <a class="figure" href={listHref('finished-late', { place: ward.slug, period, told })}>
          {formatNumber(finishedLate, language)}
        </a>
      ),
    },
    {
      ...{ heading: text.outages, numeric: true },
      cell: ({ ward, outages }) => (
        <a class="figure" href={`${here(ward)}#outages`}>
          {formatNumber(outages, language)}
        </a>
      ),
    },
    {
      ...{ heading: text.hours, numeric: true },
      cell: ({ minutes }) => formatDuration(minutes, language),
    },
  ]
  return (
    <Table
      {...{ language, rows, columns, captionHidden: true, dense: true }}
      caption={text.delayed}
      keyOf={({ ward }) => ward.code}
    />
  )
}
