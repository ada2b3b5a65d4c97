import { BarList, type Column, EmptyState, SearchBox, Table } from '#design'
import type { Figures, Kpi } from '#modules/insight'
import type { Place, Places } from '#modules/places'
import { compareVietnamese, type Language } from '#platform/text'
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

/** Orders places by name or by a figure; equals stand by name. */
export function ranked(wards: Place[], figures: Figures, { sort, up }: Pick<View, 'sort' | 'up'>): Place[] {
  const sign = up ? 1 : -1
  return [...wards].sort((a, b) => {
    if (sort === 'name') return sign * compareVietnamese(a.name, b.name)
    return sign * (figures.of(sort, a.code) - figures.of(sort, b.code)) || compareVietnamese(a.name, b.name)
  })
}

/** The wards with the most of the chosen figure. */
export function MostList({
  language,
  places,
  figures,
  view,
  wards,
  count,
}: RankingProps & { count: number }) {
  const text = texts(language)
  const { id, name, tone } = view.kpi
  const first = ranked(wards, figures, { sort: id, up: false })
    .filter((ward) => figures.of(id, ward.code) > 0)
    .slice(0, count)
  const title = text.most(name[language])
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
            value: figures.of(id, ward.code),
            href: `/operations/places/${ward.slug}`,
            tone: tone === 'danger' ? 'danger' : 'info',
          }))}
        />
      )}
    </section>
  )
}

/** Every ward with every figure; each number leads to its rows. */
export function Ranking(props: RankingProps) {
  const { language, places, kpis, figures, view, wards } = props
  const text = texts(language)
  const found = view.words ? new Set(places.search(view.words)) : undefined
  const rows = ranked(
    wards.filter((ward) => !found || found.has(ward)),
    figures,
    view,
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
            {value}
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
