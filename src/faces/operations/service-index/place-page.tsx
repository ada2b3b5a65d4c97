import type { FastifyRequest } from 'fastify'
import type { Period } from '#modules/insight'
import type { Place } from '#modules/places'
import {
  type Advice,
  type Difference,
  type IndexGroup,
  indexGroups,
  type KeptMonth,
  type Reading,
  type Scored,
  totalOf,
} from '#modules/service-index'
import { type ChosenPeriod, periodQuery } from '../chosen-period.ts'
import { wordsForPeriod } from '../day.ts'
import { Frame } from '../frame.tsx'
import type { OperationsHouse } from '../house.ts'
import { PeriodChooser } from '../period-chooser.tsx'
import { existsSince } from '../period-doubts.ts'
import { AdviceList } from './advice.tsx'
import { IndicatorTable } from './indicators.tsx'
import { Kept } from './kept.tsx'
import { FromTo, GroupBars, IndexTiles, IndexTrend } from './parts.tsx'
import { indexTexts } from './texts.ts'

interface IndexPlacePageProps {
  house: OperationsHouse
  request: FastifyRequest
  place: Place
  chosen: ChosenPeriod
  today: Temporal.PlainDate
  reading: Reading
  scored: readonly Scored[]
  trend: readonly { period: Period; total: ReturnType<typeof totalOf> }[]
  rank: number | undefined
  ranked: number
  advice: readonly Advice[]
  /** The month as it was published. */
  kept: KeptMonth | undefined
  differences: readonly Difference[]
}

/** One agency: every indicator with what it was counted of, and what would raise the score. */
export function IndexPlacePage(props: IndexPlacePageProps) {
  const { house, request, place, chosen, today, reading, scored, trend, rank, ranked } = props
  const { places } = house
  const { language } = request
  const text = indexTexts(language)
  const name = places.fullName(place, language)
  const of = (group: IndexGroup) => scored.filter(({ indicator }) => indicator.group === group)
  return (
    <Frame
      house={house}
      request={request}
      title={text.place(name)}
      lead={wordsForPeriod(chosen.period, language)}
      countedAt={reading.at}
      current="index"
    >
      <p>
        <a href={`/operations/index?${periodQuery(chosen)}`}>{text.all}</a>
      </p>
      <PeriodChooser
        {...{ language, chosen, today, asked: request.query }}
        since={existsSince(house.places, place)}
        action={`/operations/index/${place.slug}`}
      />
      <IndexTiles language={language} total={totalOf(scored)} rank={rank} ranked={ranked} />
      <div class="index-halves">
        <GroupBars language={language} scored={scored} />
        <section class="panel stack-tight" aria-labelledby="trend">
          <h2 id="trend">{text.trendOf(name)}</h2>
          <IndexTrend language={language} name={name} months={trend} />
          <FromTo language={language} months={trend} />
        </section>
      </div>
      <Kept {...props} />
      <AdviceList language={language} advice={props.advice} knowsCity={rank !== undefined} />
      {indexGroups.map((group) => (
        <IndicatorTable
          key={group}
          {...{ house, request, group, scored: of(group) }}
          place={place.kind === 'city' ? undefined : place.slug}
        />
      ))}
    </Frame>
  )
}
