import { BarList, type Column, EmptyState, SearchBox, Table } from '#design'
import type { Figures, Kpi } from '#modules/insight'
import type { Place, Places } from '#modules/places'
import { formatNumber, type Language } from '#platform/text'
import { ranked } from './ranked.ts'
import { texts } from './texts.ts'
import { listHref, type View, viewHref } from './view.ts'

interface RankingProps {
  language: Language
  places: Places
  kpis: readonly Kpi[]
  figures: Figures
  view: View
  wards: Place[]
}

/** The wards with the most of a figure. */
export function MostList(props: {
  language: Language
  places: Places
  wards: Place[]
  kpi: Kpi
  figureAt: (ward: Place) => number | undefined
  show: (value: number) => string
  count: number
}) {
  const { language, places, wards, kpi, figureAt, show, count } = props
  const text = texts(language)
  const first = ranked(wards, figureAt, false)
    .filter((ward) => figureAt(ward))
    .slice(0, count)
  const title = text.most(kpi.name[language])
  return (
    <section class="panel stack-tight" aria-labelledby="most" data-live="most">
      <h2 id="most">{title}</h2>
      {first.length === 0 ? (
        <p class="soft">{text.nothing}</p>
      ) : (
        <BarList
          label={title}
          items={first.map((ward) => ({
            label: places.fullName(ward, language),
            value: figureAt(ward)!,
            display: show(figureAt(ward)!),
            href: `/operations/places/${ward.slug}`,
            tone: kpi.tone === 'danger' ? 'danger' : 'info',
          }))}
        />
      )}
    </section>
  )
}

/** Every ward with every figure; each number leads to its rows. */
export function Ranking(props: RankingProps & { figureAt: (ward: Place) => number | undefined }) {
  const { language, places, kpis, figures, view, wards, figureAt } = props
  const text = texts(language)
  const found = view.words ? new Set(places.search(view.words)) : undefined
  const { sort, up } = view
  // Coloured by a share, which is no column here, the wards stand by it all the same.
  const isColumn = kpis.some(({ id }) => id === sort)
  const rows = ranked(
    wards.filter((ward) => !found || found.has(ward)),
    sort === 'name' ? undefined : (ward) => (isColumn ? figures.of(sort, ward.code) : figureAt(ward)),
    up,
  )
  // What the city's own offices resolve belongs to no ward, but to the sum above.
  const { city } = places
  if (!found && kpis.some((kpi) => figures.of(kpi.id, city.code) > 0)) rows.unshift(city)
  const sorted = view.up ? ('ascending' as const) : ('descending' as const)
  const sortBy = (column: string) => ({
    href: `${viewHref('/operations', view, {
      sort: column,
      up: view.sort === column ? !view.up : column === 'name',
    })}#wards`,
    ...(view.sort === column ? { sorted } : {}),
  })
  const columns: Column<Place>[] = [
    {
      heading: text.ward,
      cell: (place) =>
        place === city ? (
          text.cityUnit
        ) : (
          <a href={`/operations/places/${place.slug}`}>{places.fullName(place, language)}</a>
        ),
      sort: sortBy('name'),
    },
    ...kpis.map((kpi) => ({
      heading: kpi.name[language],
      numeric: true,
      cell: (place: Place) => {
        const value = figures.of(kpi.id, place.code)
        return (
          <a
            class={value === 0 ? 'figure figure-zero' : 'figure'}
            href={listHref(kpi.id, { place: place.slug })}
          >
            {formatNumber(value, language)}
          </a>
        )
      },
      sort: sortBy(kpi.id),
    })),
  ]
  return (
    <section class="ranking stack" aria-labelledby="wards">
      <div class="ranking-head">
        <h2 id="wards" tabindex={-1}>
          {text.wards}
        </h2>
        <SearchBox
          language={language}
          action="/operations#wards"
          label={text.searchWard}
          hint={text.searchHint}
          value={view.words}
          kept={{ kpi: view.kpi.id, sort: view.sort, order: view.up ? 'up' : 'down' }}
        />
      </div>
      {view.words && (
        <p>
          {text.wardCount(rows.length)} ·{' '}
          <a href={`${viewHref('/operations', view, { words: '' })}#wards`}>{text.showAll}</a>
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyState icon="search" title={text.noWard(view.words)} />
      ) : (
        <div data-live="ranking" class="wide">
          <Table
            language={language}
            caption={text.wards}
            captionHidden
            dense
            rows={rows}
            keyOf={(place) => place.code}
            attributesOf={(place) => ({ 'data-key': place.code })}
            columns={columns}
          />
        </div>
      )}
    </section>
  )
}
