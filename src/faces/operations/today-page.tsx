import type { FastifyRequest } from 'fastify'
import { Notice } from '#design'
import type { ScanReport } from '#modules/documents'
import type { Kpi, Measured } from '#modules/insight'
import type { Place } from '#modules/places'
import { zone } from '#platform/clock'
import { Attention } from './attention.tsx'
import { Causes } from './causes.tsx'
import { wordsForDay } from './day.ts'
import { FigureSelect } from './figure-select.tsx'
import { Frame } from './frame.tsx'
import type { HallRow } from './halls.ts'
import { HallsTable } from './halls-table.tsx'
import { Hours } from './hours.tsx'
import type { OperationsHouse } from './house.ts'
import { CityMap } from './map.tsx'
import type { OutlineAddress } from './map-file.ts'
import { figureWords } from './numbers.ts'
import { MostList, Ranking } from './ranking.tsx'
import { roomTexts } from './room-texts.ts'
import { ScannerNotice } from './scanner-notice.tsx'
import type { Snapshot } from './snapshot.ts'
import { texts } from './texts.ts'
import { Tiles } from './tiles.tsx'
import type { View } from './view.ts'

interface TodayPageProps {
  house: OperationsHouse
  request: FastifyRequest
  map: OutlineAddress
  wards: Place[]
  view: View
  wall: boolean
  snapshot: Snapshot
  halls: HallRow[]
  causes: Measured
  /** The figure of the map, when it is none of the day's counts. */
  shares: Measured | undefined
  /** Shares and means the map may show. */
  rates: Kpi[]
  scanner: ScanReport
  /** Background jobs that failed for good, for whoever looks after them. */
  lost: number
}

/** The city now, on one page: what needs somebody, the day in numbers, the map, the halls, and every ward. */
export function TodayPage(props: TodayPageProps) {
  const { house, request, map, wards, view, wall, snapshot, halls, causes, shares, scanner, lost } = props
  const { insight, places } = house
  const { language } = request
  const { figures, hours } = snapshot
  const { dayKpis: kpis } = insight
  const text = texts(language)
  const words = roomTexts(language)
  const now = figures.at.toZonedDateTimeISO(zone)
  const { kpi } = view
  const figureAt = (ward: Place) => (shares ? shares.of(kpi.id, ward.code) : figures.of(kpi.id, ward.code))
  const show = (value: number) => figureWords(kpi, value, language)
  return (
    <Frame
      house={house}
      request={request}
      title={text.cityToday(places.fullName(places.city, language))}
      lead={wordsForDay(now.toPlainDate(), language)}
      at={figures.at}
      current="now"
    >
      <Attention {...{ house, language, figures, halls }} />
      <Tiles {...{ language, kpis, figures, wall }} />
      {!wall && lost > 0 && (
        <Notice language={language} tone="danger">
          {text.lostJobs(lost)} <a href="/desk/jobs">{text.seeJobs}</a>
        </Notice>
      )}
      {!wall && (
        <ScannerNotice language={language} report={scanner} reads={house.documents.programs.recognition} />
      )}
      {!wall && (
        <FigureSelect
          language={language}
          action="/operations#map"
          label={words.colourBy}
          chosen={kpi}
          groups={[
            { heading: words.counts, kpis },
            { heading: words.shares, kpis: props.rates },
          ]}
        />
      )}
      <div class="city">
        <div class="city-side">
          <MostList {...{ language, places, wards, kpi, figureAt, show }} count={5} />
          {!wall && <Hours language={language} hours={hours} now={now.hour} />}
        </div>
        <CityMap
          {...{ language, places, wards, figureAt, show, wall }}
          outline={map}
          kpi={kpi.name[language]}
          danger={kpi.tone === 'danger'}
          isRate={kpi.kind !== 'count'}
        />
      </div>
      {!wall && (
        <>
          <section class="panel stack-tight" aria-labelledby="halls">
            <h2 id="halls">{words.hallsNow}</h2>
            <div class="wide halls" data-live="halls">
              <HallsTable {...{ house, language }} halls={halls.slice(0, 8)} />
            </div>
            <p>
              <a href="/operations/halls">{words.allHalls(halls.length)}</a>
            </p>
          </section>
          <section class="panel stack-tight" aria-labelledby="causes" data-live="causes">
            <h2 id="causes">{words.byCause}</h2>
            <Causes
              {...{ house, language }}
              title={words.byCause}
              bars={['late', 'due-soon'].map((id) => ({ kpi: id, measured: causes }))}
            />
          </section>
          <Ranking url={request.url} {...{ language, places, kpis, figures, view, wards, figureAt }} />
        </>
      )}
    </Frame>
  )
}
