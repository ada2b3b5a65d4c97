import { type Column, EmptyState, SearchBox, Table } from '#design'
import type { Place, Places } from '#modules/places'
import type { Language } from '#platform/text'
import { LongTable } from './long-table.tsx'
import { ranked } from './ranked.ts'
import { texts } from './texts.ts'
import { type View, viewHref } from './view.ts'

interface WardTableProps {
  language: Language
  /** Of the page the table is on. */
  url: string
  places: Places
  title: string
  path: string
  view: View
  /** What the address says besides the view. */
  kept?: Record<string, string>
  wards: Place[]
  /** What stands above all wards, unless somebody searches. */
  above?: Place | undefined
  /** By what the table stands, unless by name. */
  figureAt: (place: Place) => number | undefined
  /** Those after the name of the ward. A column that has a figure is sorted by it. */
  columns: (Column<Place> & { figure?: string })[]
}

/** Wards in order of a figure, with a search among them; every number leads to its rows. */
export function WardTable(props: WardTableProps) {
  const { language, url, places, title, path, view, kept = {}, wards, above, figureAt, columns } = props
  const text = texts(language)
  const { sort, up, words } = view
  const href = (changes: Partial<View>) => {
    const query = Object.keys(kept).length > 0 ? `&${new URLSearchParams(kept)}` : ''
    return `${viewHref(path, view, changes)}${query}#wards`
  }
  const sortBy = (column: string) => ({
    href: href({ sort: column, up: sort === column ? !up : column === 'name' }),
    ...(sort === column ? { sorted: up ? ('ascending' as const) : ('descending' as const) } : {}),
  })
  const found = words ? new Set(places.search(words)) : undefined
  const rows = ranked(
    wards.filter((ward) => !found || found.has(ward)),
    sort === 'name' ? undefined : figureAt,
    up,
  )
  if (above && !found) rows.unshift(above)
  return (
    <section class="ranking stack" aria-labelledby="wards">
      <div class="ranking-head">
        <h2 id="wards" tabindex={-1}>
          {title}
        </h2>
        <SearchBox
          language={language}
          action={`${path}#wards`}
          label={text.searchWard}
          hint={text.searchHint}
          value={words}
          kept={{ ...kept, kpi: view.kpi.id, sort, order: up ? 'up' : 'down' }}
        />
      </div>
      {words && (
        <p>
          {text.wardCount(rows.length)} · <a href={href({ words: '' })}>{text.showAll}</a>
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyState icon="search" title={text.noWard(words)} />
      ) : (
        <LongTable {...{ language, url }} id="wards" count={rows.length} live="ranking">
          <Table
            language={language}
            caption={title}
            captionHidden
            dense
            rows={rows}
            keyOf={(place) => place.code}
            attributesOf={(place) => ({ 'data-key': place.code })}
            columns={[
              {
                heading: text.ward,
                cell: (place) =>
                  place.kind === 'city' ? (
                    text.cityUnit
                  ) : (
                    <a href={`/operations/places/${place.slug}`}>{places.fullName(place, language)}</a>
                  ),
                sort: sortBy('name'),
              },
              ...columns.map(({ figure, ...column }) => ({
                ...column,
                ...(figure ? { sort: sortBy(figure) } : {}),
              })),
            ]}
          />
        </LongTable>
      )}
    </section>
  )
}
