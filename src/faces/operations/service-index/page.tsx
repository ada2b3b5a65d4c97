import type { FastifyRequest } from 'fastify'
import { Button, type Column, Notice, Table } from '#design'
import type { Place } from '#modules/places'
import {
  bandOf,
  type IndexGroup,
  indexGroups,
  type KeptMonth,
  type Reading,
  totalOf,
} from '#modules/service-index'
import { formKey } from '#platform/http'
import { compareVietnamese, formatDateTime } from '#platform/text'
import { type ChosenPeriod, nameOf, periodQuery } from '../chosen-period.ts'
import { wordsForPeriod } from '../day.ts'
import { Frame } from '../frame.tsx'
import type { OperationsHouse } from '../house.ts'
import { LongTable } from '../long-table.tsx'
import { written, writtenPoints } from '../numbers.ts'
import { PeriodChooser } from '../period-chooser.tsx'
import { existsSince } from '../period-doubts.ts'
import { GroupBars, IndexTiles, IndexTrend } from './parts.tsx'
import { indexTexts } from './texts.ts'

interface IndexPageProps {
  house: OperationsHouse
  request: FastifyRequest
  chosen: ChosenPeriod
  today: Temporal.PlainDate
  wards: Place[]
  reading: Reading
  /** The months up to the period's end, oldest first. */
  trend: readonly Reading[]
  ranks: ReadonlyMap<string, number>
  /** The city's month, when it is published. */
  published: KeptMonth | undefined
  mayPublish: boolean
}

interface Line {
  ward: Place
  rank: number
  total: ReturnType<typeof totalOf>
  groups: Map<IndexGroup, ReturnType<typeof totalOf>>
}

/** All wards a reader may see by their points. */
export function IndexPage(props: IndexPageProps) {
  const { house, request, chosen, today, wards, reading, trend, ranks } = props
  const { places } = house
  const { language } = request
  const text = indexTexts(language)
  const number = (value: number) => written(value, language)
  const lines = wards
    .map((ward): Line => {
      const scored = reading.of(ward.code)
      const ofGroup = (group: IndexGroup) => scored.filter(({ indicator }) => indicator.group === group)
      return {
        ward,
        rank: ranks.get(ward.code)!,
        total: reading.total(ward.code),
        groups: new Map(indexGroups.map((group) => [group, totalOf(ofGroup(group))])),
      }
    })
    .sort((a, b) => a.rank - b.rank || compareVietnamese(a.ward.name, b.ward.name))
  const columns: Column<Line>[] = [
    { heading: text.rank, numeric: true, cell: ({ rank }) => rank },
    {
      heading: text.ward,
      naming: true,
      cell: ({ ward }) => (
        <a href={`/operations/index/${ward.slug}?${periodQuery(chosen)}`}>
          {places.fullName(ward, language)}
        </a>
      ),
    },
    { heading: text.points, numeric: true, cell: ({ total }) => writtenPoints(total.points, language) },
    {
      heading: text.share,
      numeric: true,
      cell: ({ total }) => (total.share === undefined ? '–' : <span dir="ltr">{number(total.share)} %</span>),
    },
    {
      heading: text.band,
      cell: ({ total }) => (total.share === undefined ? '–' : text.bands[bandOf(total.share)]),
    },
    ...indexGroups.map((group) => ({
      heading: text.groups[group],
      numeric: true,
      cell: ({ groups }: Line) => {
        const { points, measurable } = groups.get(group)!
        return measurable === 0 ? '–' : writtenPoints(points, language)
      },
    })),
    {
      heading: text.trend,
      cell: ({ ward }) => (
        <IndexTrend
          language={language}
          name={places.fullName(ward, language)}
          months={trend.map((it) => ({ period: it.period, total: it.total(ward.code) }))}
        />
      ),
    },
  ]
  return (
    <Frame
      house={house}
      request={request}
      title={text.title}
      lead={`${wordsForPeriod(chosen.period, language)} · ${text.lead}`}
      countedAt={reading.at}
      current="index"
    >
      <PeriodChooser
        {...{ language, chosen, today, asked: request.query }}
        since={existsSince(places, undefined)}
        action="/operations/index"
      />
      <Publication {...props} />
      <IndexTiles language={language} total={totalOf(reading.whole)} />
      <p>
        <a href={`/operations/index/${places.city.slug}?${periodQuery(chosen)}`}>
          {text.place(places.fullName(places.city, language))}
        </a>
      </p>
      <GroupBars language={language} scored={reading.whole} />
      <section class="ranking stack" aria-labelledby="wards">
        <h2 id="wards" tabindex={-1}>
          {text.wards}
        </h2>
        <LongTable {...{ language, url: request.url }} id="wards" count={lines.length}>
          <Table
            language={language}
            caption={text.wards}
            captionHidden
            dense
            rows={lines}
            keyOf={({ ward }) => ward.code}
            columns={columns}
          />
        </LongTable>
      </section>
    </Frame>
  )
}

/** Whether the month is published, and the button for whoever may publish it. */
function Publication({ request, chosen, published, mayPublish }: IndexPageProps) {
  const { language } = request
  const text = indexTexts(language)
  if (published)
    return (
      <Notice language={language} tone="info">
        {text.published(formatDateTime(published.computedAt), published.publisherName)}
      </Notice>
    )
  if (!mayPublish) return null
  return (
    <form class="panel stack-tight no-print" method="post" action="/operations/index/months">
      <input type="hidden" name="key" value={formKey()} />
      <input type="hidden" name="month" value={nameOf(chosen)} />
      <p>{text.unpublished}</p>
      <Button>{text.publish}</Button>
    </form>
  )
}
