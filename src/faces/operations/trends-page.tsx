import type { Kpi, Period } from '#modules/insight'
import { Causes } from './causes.tsx'
import { periodFields, usualPeriods } from './chosen-period.ts'
import { wordsForPeriod } from './day.ts'
import { FigureSelect } from './figure-select.tsx'
import { Frame } from './frame.tsx'
import { CityMap } from './map.tsx'
import { figureWords } from './numbers.ts'
import { PeriodChooser } from './period-chooser.tsx'
import { existed, existsSince } from './period-doubts.ts'
import { roomTexts } from './room-texts.ts'
import { Courses, Flow, KeyFigures } from './trend-parts.tsx'
import { TrendRanking } from './trend-ranking.tsx'
import type { TrendsPageProps } from './trends-props.ts'

/** The city or a ward over a period, beside what it was before. */
export function TrendsPage(props: TrendsPageProps) {
  const { house, request, map, place, wards, kpis, view, wall, trends, rank, at } = props
  const { language } = request
  const { places } = house
  const text = roomTexts(language)
  const { looked, causes } = trends
  const { period, before, yearBefore } = looked
  const has = (it: Period | undefined) => it && existed(places, place, it) && wordsForPeriod(it, language)
  const [previous, year] = [has(before), has(yearBefore)]
  const comparison =
    previous && year
      ? text.comparedWith(previous, year)
      : previous
        ? text.comparedWithBefore(previous)
        : year && text.comparedWithYear(year)
  const slug = place?.slug
  const rankGroup = (heading: string, isShown: (kpi: Kpi) => boolean) => ({
    heading,
    kpis: kpis.filter(isShown),
  })
  return (
    <Frame
      house={house}
      request={request}
      title={text.trendsTitle(places.fullName(place ?? places.city, language))}
      lead={
        <>
          <strong>{wordsForPeriod(period, language)}</strong>
          {comparison && ` · ${comparison}`}
        </>
      }
      at={at}
      current="trends"
      place={slug}
    >
      {!wall && (
        <PeriodChooser
          {...{ language, chosen: looked, today: looked.today, asked: request.query }}
          since={existsSince(places, place)}
          action="/operations/trends"
          usual={usualPeriods}
          kept={{ kpi: view.kpi.id }}
          units={{ places, wards, chosen: place }}
        />
      )}
      <KeyFigures {...{ house, language, trends }} place={slug} />
      <div class="trend-charts">
        <Flow {...{ house, language, trends }} place={slug} bare={wall} />
        <section class="panel stack-tight" aria-labelledby="causes" data-live="causes">
          <h2 id="causes">{text.lateCauses}</h2>
          <Causes
            {...{ house, language }}
            title={text.lateCauses}
            place={slug}
            bare={wall}
            bars={[
              { kpi: 'finished-late', measured: causes, period },
              { kpi: 'late', measured: causes, label: text.lateNow },
            ]}
          />
        </section>
      </div>
      {!wall && <Courses {...{ house, language, trends }} place={slug} />}
      {rank && (
        <>
          <FigureSelect
            language={language}
            action="/operations/trends#map"
            label={text.rankBy}
            chosen={view.kpi}
            kept={periodFields(looked)}
            groups={[
              rankGroup(text.groups.dossiers, ({ unit }) => unit === 'dossiers'),
              rankGroup('%', ({ unit }) => unit === 'percent'),
              rankGroup(text.groups.reception, ({ unit }) => ['tickets', 'visits', 'minutes'].includes(unit)),
              rankGroup(text.groups.certification, ({ unit }) => unit === 'items' || unit === 'papers'),
              rankGroup(text.units.days, ({ unit }) => unit === 'days'),
            ].filter((group) => group.kpis.length > 0)}
          />
          <CityMap
            {...{ language, places, wards }}
            outline={map}
            kpi={view.kpi.name[language]}
            danger={view.kpi.tone === 'danger'}
            isRate={view.kpi.kind !== 'count'}
            figureAt={(ward) => rank.now.of(view.kpi.id, ward.code)}
            show={(value) => figureWords(view.kpi, value, language)}
          />
          <TrendRanking {...props} rank={rank} />
        </>
      )}
    </Frame>
  )
}
