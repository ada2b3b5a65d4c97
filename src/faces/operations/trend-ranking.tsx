import { type Column, EmptyState, SearchBox, Table } from '#design'
import type { Place } from '#modules/places'
import { changeWords, figureWords, nothing } from './numbers.ts'
import { periodQuery, stepsOf } from './period.ts'
import { ranked } from './ranked.ts'
import { roomTexts } from './room-texts.ts'
import { texts } from './texts.ts'
import { Course } from './trend-parts.tsx'
import { kpiOf } from './trends.ts'
import type { RankData, TrendsPageProps } from './trends-props.ts'
import { listHref, viewHref } from './view.ts'

/** Wards in order of a figure, each with its course over the period; each number leads to its rows. */
export function TrendRanking(props: TrendsPageProps & { rank: RankData }) {
  const { house, request, wards, view, trends, rank } = props
  const { language } = request
  const { places } = house
  const { looked } = trends
  const text = texts(language)
  const words = roomTexts(language)
  const { kpi, sort, up } = view
  const path = '/operations/trends'
  const period = periodQuery(looked)
  const href = (changes: Parameters<typeof viewHref>[2]) =>
    `${viewHref(path, view, changes)}&${new URLSearchParams(period)}#wards`
  const found = view.words ? new Set(places.search(view.words)) : undefined
  const isColumn = rank.columns.includes(sort)
  const rows = ranked(
    wards.filter((ward) => !found || found.has(ward)),
    sort === 'name' ? undefined : (ward) => rank.now.of(isColumn ? sort : kpi.id, ward.code),
    up,
  )
  const sortBy = (column: string) => ({
    href: href({ sort: column, up: sort === column ? !up : column === 'name' }),
    ...(sort === column ? { sorted: up ? ('ascending' as const) : ('descending' as const) } : {}),
  })
  const steps = stepsOf(looked)
  const name = (ward: Place) => places.fullName(ward, language)
  const figure = (id: string): Column<Place> => ({
    heading: kpiOf(house, id).name[language],
    numeric: true,
    sort: sortBy(id),
    cell: (ward) => {
      const value = rank.now.of(id, ward.code)
      return value === undefined ? (
        <span class="figure-zero">{nothing}</span>
      ) : (
        <a
          class={value === 0 ? 'figure figure-zero' : 'figure'}
          href={listHref(id, { place: ward.slug, period: looked.period })}
        >
          <span dir="ltr">{figureWords(kpiOf(house, id), value, language)}</span>
        </a>
      )
    },
  })
  const columns: Column<Place>[] = [
    {
      heading: text.ward,
      cell: (ward) => <a href={`/operations/places/${ward.slug}`}>{name(ward)}</a>,
      sort: sortBy('name'),
    },
    figure(kpi.id),
    {
      heading: looked.before ? words.against.before : words.against.year,
      numeric: true,
      cell: (ward) => {
        const [now, then] = [rank.now.of(kpi.id, ward.code), rank.then.of(kpi.id, ward.code)]
        const change =
          now === undefined || then === undefined ? undefined : changeWords(kpi, now, then, language)
        return <span dir="ltr">{change ?? nothing}</span>
      },
    },
    ...(steps.length > 1
      ? [
          {
            heading: words.course,
            cell: (ward: Place) => (
              <Course
                {...{ kpi, language }}
                title={words.courseOf(name(ward), kpi.name[language])}
                values={steps.map(({ key }) => rank.course.of(kpi.id, `${ward.code} ${key}`))}
              />
            ),
          },
        ]
      : []),
    ...rank.columns.filter((id) => id !== kpi.id).map(figure),
  ]
  return (
    <section class="ranking stack" aria-labelledby="wards">
      <div class="ranking-head">
        <h2 id="wards" tabindex={-1}>
          {words.ranking}
        </h2>
        <SearchBox
          language={language}
          action={`${path}#wards`}
          label={text.searchWard}
          hint={text.searchHint}
          value={view.words}
          kept={{ ...period, kpi: kpi.id, sort, order: up ? 'up' : 'down' }}
        />
      </div>
      {view.words && (
        <p>
          {text.wardCount(rows.length)} · <a href={href({ words: '' })}>{text.showAll}</a>
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyState icon="search" title={text.noWard(view.words)} />
      ) : (
        <div data-live="ranking" class="wide">
          <Table
            language={language}
            caption={words.ranking}
            captionHidden
            dense
            rows={rows}
            keyOf={(ward) => ward.code}
            attributesOf={(ward) => ({ 'data-key': ward.code })}
            columns={columns}
          />
        </div>
      )}
    </section>
  )
}
