import { Meter, Sparkline, Stat } from '#design'
import type { Period } from '#modules/insight'
import { bandOf, groupPoints, indexGroups, type Scored, totalOf } from '#modules/service-index'
import { formatDate, type Language } from '#platform/text'
import { written } from '../numbers.ts'
import { roomTexts } from '../room-texts.ts'
import { indexTexts } from './texts.ts'

type Total = ReturnType<typeof totalOf>

/** The sum, told twice: of what could be measured, and as the decision reads it. */
export function IndexTiles({
  language,
  total,
  rank,
  ranked,
}: {
  language: Language
  total: Total
  rank?: number | undefined
  ranked?: number | undefined
}) {
  const text = indexTexts(language)
  const number = (value: number) => written(value, language)
  return (
    <section class="tiles index-tiles" aria-label={text.points}>
      <Stat
        language={language}
        value={text.ofPoints(number(total.points), number(total.measurable))}
        label={text.reached}
        tone="info"
      />
      <Stat
        language={language}
        value={total.share === undefined ? '–' : `${number(total.share)} %`}
        label={text.share}
      />
      <Stat
        language={language}
        value={total.share === undefined ? '–' : text.bands[bandOf(total.share)]}
        label={text.band}
      />
      <Stat
        language={language}
        value={text.ofPoints(number(total.points), number(total.of))}
        label={text.official}
      />
      {rank !== undefined && ranked !== undefined && (
        <Stat language={language} value={text.rankOf(rank, ranked)} label={text.rank} />
      )}
    </section>
  )
}

/** Points of each group, of those the decision gives it. */
export function GroupBars({ language, scored }: { language: Language; scored: readonly Scored[] }) {
  const text = indexTexts(language)
  return (
    <section class="panel stack-tight" aria-labelledby="groups">
      <h2 id="groups">{text.byGroup}</h2>
      {indexGroups.map((group) => {
        const total = totalOf(scored.filter(({ indicator }) => indicator.group === group))
        const [points, max] = [total.points, groupPoints[group]].map((it) => written(it, language))
        return (
          <Meter
            key={group}
            label={text.groups[group]}
            value={total.points}
            max={groupPoints[group]}
            display={total.measurable === 0 ? text.notMeasured : text.ofPoints(points!, max!)}
          />
        )
      })}
    </section>
  )
}

/** Between which shares a line goes, and in which months. */
export function FromTo({ language, months }: { language: Language; months: readonly TrendMonth[] }) {
  const told = months.filter(({ total }) => total.share !== undefined)
  if (told.length < 2) return null
  const say = ({ period, total }: TrendMonth) =>
    `\u2066${written(total.share!, language)} %\u2069 (\u2066${formatDate(period.from).slice(3)}\u2069)`
  return <p class="small soft">{roomTexts(language).fromTo(say(told[0]!), say(told.at(-1)!))}</p>
}

interface TrendMonth {
  period: Period
  total: Total
}

/** What was reached, month by month, as a small line; months in which nothing could be measured are left out. */
export function IndexTrend({
  language,
  name,
  months,
}: {
  language: Language
  name: string
  months: readonly TrendMonth[]
}) {
  const told = months.filter(({ total }) => total.share !== undefined)
  if (told.length < 2) return <>–</>
  return (
    <Sparkline
      values={told.map(({ total }) => total.share!)}
      title={indexTexts(language).trendOf(name)}
      description={told
        .map(({ period, total }) => `${period.from.toPlainYearMonth()}: ${written(total.share!, language)} %`)
        .join('; ')}
    />
  )
}
