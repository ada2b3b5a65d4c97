import type { FastifyRequest } from 'fastify'
import { Notice, Tabs } from '#design'
import type { ScanReport } from '#modules/documents'
import type { Place } from '#modules/places'
import { zone } from '#platform/clock'
import { wordsForDay } from './day.ts'
import { Frame } from './frame.tsx'
import { Hours } from './hours.tsx'
import type { OperationsHouse } from './house.ts'
import { CityMap } from './map.tsx'
import type { OutlineAddress } from './map-file.ts'
import { MostList, Ranking } from './ranking.tsx'
import { ScannerNotice } from './scanner-notice.tsx'
import type { Snapshot } from './snapshot.ts'
import { texts } from './texts.ts'
import { Tiles } from './tiles.tsx'
import { type View, viewHref } from './view.ts'

interface TodayPageProps {
  house: OperationsHouse
  request: FastifyRequest
  map: OutlineAddress
  wards: Place[]
  view: View
  snapshot: Snapshot
  scanner: ScanReport
  /** Background jobs that failed for good, for whoever looks after them. */
  lost: number
}

/** The city's day on one page. */
export function TodayPage({ house, request, map, wards, view, snapshot, scanner, lost }: TodayPageProps) {
  const { insight, places } = house
  const { language } = request
  const { figures, hours } = snapshot
  const { dayKpis: kpis } = insight
  const text = texts(language)
  const now = figures.at.toZonedDateTimeISO(zone)
  const ranking = { language, places, kpis, figures, view, wards }
  const kpi = view.kpi.name[language]
  return (
    <Frame
      house={house}
      request={request}
      title={text.cityToday(places.fullName(places.city, language))}
      lead={wordsForDay(now.toPlainDate(), language)}
      at={figures.at}
      current="today"
      wall={view.wall}
    >
      {!view.wall && lost > 0 && (
        <Notice language={language} tone="danger">
          {text.lostJobs(lost)} <a href="/desk/jobs">{text.seeJobs}</a>
        </Notice>
      )}
      {!view.wall && (
        <ScannerNotice language={language} report={scanner} reads={house.documents.programs.recognition} />
      )}
      <Tiles language={language} kpis={kpis} figures={figures} />
      {!view.wall && (
        <Tabs
          label={text.chooseKpi}
          tabs={kpis.map((it) => ({
            href: viewHref('/operations', view, { kpi: it, sort: it.id, up: false }),
            label: it.name[language],
            current: it === view.kpi,
          }))}
        />
      )}
      <div class="city">
        <div class="city-side">
          <MostList {...ranking} count={5} />
          <Hours language={language} hours={hours} now={now.hour} bare={view.wall} />
        </div>
        <CityMap
          language={language}
          places={places}
          outline={map}
          wards={wards}
          kpi={kpi}
          danger={view.kpi.tone === 'danger'}
          countOf={(ward) => figures.of(view.kpi.id, ward.code)}
          wall={view.wall}
        />
      </div>
      {!view.wall && <Ranking {...ranking} />}
    </Frame>
  )
}
