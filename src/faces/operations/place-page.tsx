import type { FastifyRequest } from 'fastify'
import { Card, Code, StatusBadge, Table } from '#design'
import type { Place } from '#modules/places'
import type { PrinterReport } from '#modules/printing'
import { zone } from '#platform/clock'
import { may } from '#platform/ledger'
import { AgainstCity } from './against-city.tsx'
import { Attention } from './attention.tsx'
import { wordsForDay, wordsForPeriod } from './day.ts'
import { Frame } from './frame.tsx'
import type { HallRow } from './halls.ts'
import { HallsTable } from './halls-table.tsx'
import { Hours } from './hours.tsx'
import type { OperationsHouse } from './house.ts'
import { PlaceMap } from './map.tsx'
import type { OutlineAddress } from './map-file.ts'
import { Printers } from './printers.tsx'
import { roomTexts } from './room-texts.ts'
import type { Snapshot } from './snapshot.ts'
import { texts } from './texts.ts'
import { Tiles } from './tiles.tsx'
import { Flow, KeyFigures } from './trend-parts.tsx'
import type { Trends } from './trends.ts'
import { whatIfTexts } from './what-if/texts.ts'

interface PlacePageProps {
  house: OperationsHouse
  request: FastifyRequest
  map: OutlineAddress
  place: Place
  snapshot: Snapshot
  openCounters: number[]
  printers: PrinterReport[]
  wall: boolean
  halls: HallRow[]
  trends: Trends
  medians: ReadonlyMap<string, number | undefined>
}

/** One ward's day: figures, hours, what happens at the counters, and the ways on. */
export function PlacePage({
  house,
  request,
  map,
  place,
  snapshot,
  openCounters,
  printers,
  wall,
  halls,
  trends,
  medians,
}: PlacePageProps) {
  const { insight, places } = house
  const { language, context } = request
  const { figures, hours } = snapshot
  const text = texts(language)
  const words = roomTexts(language)
  const now = figures.at.toZonedDateTimeISO(zone)
  const name = places.fullName(place, language)
  const lead = [
    wordsForDay(now.toPlainDate(), language),
    place.formerDistrict && text.formerly(place.formerDistrict),
  ]
  const wholeCity = context.grants.get('insight.read') === '*'
  return (
    <Frame
      house={house}
      request={request}
      title={text.cityToday(name)}
      lead={lead.filter(Boolean).join(' · ')}
      at={figures.at}
      current={wholeCity ? undefined : 'now'}
      place={place.slug}
    >
      {wholeCity && !wall && (
        <p>
          <a href="/operations">{text.cityLink}</a>
        </p>
      )}
      <Attention {...{ house, language, figures, halls }} place={place.slug} />
      <Tiles {...{ language, figures, wall }} kpis={insight.dayKpis} place={place.slug} />
      <div class="ward-day">
        <div class="stack">
          <Hours language={language} hours={hours} now={now.hour} bare={wall} />
          <Hall
            house={house}
            request={request}
            place={place}
            snapshot={snapshot}
            openCounters={openCounters}
          />
          <section class="panel stack-tight" aria-labelledby="machines" data-live="machines">
            <h2 id="machines">{words.hallsNow}</h2>
            <div class="wide">
              <HallsTable {...{ house, language, halls }} bare={wall} />
            </div>
          </section>
          <Printers language={language} printers={printers} />
        </div>
        {/* Whoever stands before a ward's own screen knows where it is. */}
        {!wall && (
          <div class="stack">
            <Card title={text.board} icon="speaker" href={`/board/${place.slug}`}>
              {text.boardHint}
            </Card>
            {may(context, 'queue.manage', place.code) && (
              <Card
                title={whatIfTexts(language).open}
                icon="chart"
                href={`/operations/places/${place.slug}/what-if`}
              >
                {whatIfTexts(language).openHint}
              </Card>
            )}
            {may(context, 'dossier.read', place.code) && (
              <Card title={text.desk} icon="person" href="/desk">
                {text.deskHint}
              </Card>
            )}
            <section class="panel stack-tight" aria-labelledby="where">
              <h2 id="where">{text.where}</h2>
              <PlaceMap language={language} places={places} outline={map} ward={place} />
            </section>
          </div>
        )}
      </div>
      {!wall && (
        <section class="stack" aria-labelledby="trend">
          <h2 id="trend">{words.trend}</h2>
          <p>
            {wordsForPeriod(trends.looked.period, language)} ·{' '}
            <a href={`/operations/trends?place=${place.slug}`}>{words.seeTrends}</a>
          </p>
          <KeyFigures {...{ house, language, trends }} place={place.slug} />
          <div class="trend-charts">
            <Flow {...{ house, language, trends }} place={place.slug} />
            <AgainstCity {...{ house, language, medians }} whole={trends.course} />
          </div>
        </section>
      )}
    </Frame>
  )
}

function Hall({
  house,
  request,
  place,
  snapshot,
  openCounters,
}: Pick<PlacePageProps, 'house' | 'request' | 'place' | 'snapshot' | 'openCounters'>) {
  const { language } = request
  const text = texts(language)
  const { groups, counters } = house.places.hall(place.code)
  const board = snapshot.board
  const nameOf = (series: string) => groups.find((group) => group.series === series)?.name[language] ?? series
  const busy = [...(board?.calling ?? []), ...(board?.serving ?? [])]
  return (
    <>
      <section class="panel stack-tight" aria-labelledby="waiting-by" data-live="waiting">
        <h2 id="waiting-by">{text.waitingBy}</h2>
        <Table
          language={language}
          caption={text.waitingBy}
          captionHidden
          dense
          rows={groups}
          keyOf={(group) => group.series}
          columns={[
            {
              heading: text.serves,
              cell: (group) => (
                <>
                  <Code>{group.series}</Code> · {group.name[language]}
                </>
              ),
            },
            {
              heading: house.insight.kpis.find((kpi) => kpi.id === 'waiting')?.name[language] ?? '',
              numeric: true,
              cell: (group) => board?.waiting.find((it) => it.series === group.series)?.count ?? 0,
            },
          ]}
        />
      </section>
      <section class="panel stack-tight" aria-labelledby="hall" data-live="hall">
        <h2 id="hall">{text.hall}</h2>
        <Table
          language={language}
          caption={text.hall}
          captionHidden
          dense
          rows={counters}
          keyOf={(counter) => String(counter.number)}
          columns={[
            { heading: text.counter, cell: (counter) => counter.number },
            { heading: text.serves, cell: (counter) => counter.groups.map(nameOf).join(' · ') },
            {
              heading: text.state,
              cell: (counter) =>
                openCounters.includes(counter.number) ? (
                  <StatusBadge tone="success" icon="check">
                    {text.open}
                  </StatusBadge>
                ) : (
                  <StatusBadge icon="pause">{text.closed}</StatusBadge>
                ),
            },
            {
              heading: text.nowServing,
              cell: (counter) => {
                const labels = busy
                  .filter((call) => call.counter === counter.number)
                  .map((call) => call.label)
                return labels.length > 0 ? <Code>{labels.join(', ')}</Code> : '–'
              },
            },
          ]}
        />
      </section>
    </>
  )
}
