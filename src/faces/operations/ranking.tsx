import { BarList } from '#design'
import type { Figures, Kpi } from '#modules/insight'
import type { Place, Places } from '#modules/places'
import type { Language } from '#platform/text'
import { Figure } from './figure.tsx'
import { ranked } from './ranked.ts'
import { texts } from './texts.ts'
import { listHref, type View } from './view.ts'
import { WardTable } from './ward-table.tsx'

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

/** Every ward with every figure of the day; each number leads to its rows. */
export function Ranking(props: {
  language: Language
  url: string
  places: Places
  kpis: readonly Kpi[]
  figures: Figures
  view: View
  wards: Place[]
  figureAt: (ward: Place) => number | undefined
}) {
  const { language, url, places, kpis, figures, view, wards, figureAt } = props
  const { city } = places
  // Coloured by a share, which is no column here, the wards stand by it all the same.
  const isColumn = kpis.some(({ id }) => id === view.sort)
  return (
    <WardTable
      {...{ language, url, places, view, wards }}
      title={texts(language).wards}
      path="/operations"
      // What the city's own offices resolve belongs to no ward, but to the sum above.
      above={kpis.some((kpi) => figures.of(kpi.id, city.code) > 0) ? city : undefined}
      figureAt={(ward) => (isColumn ? figures.of(view.sort, ward.code) : figureAt(ward))}
      columns={kpis.map((kpi) => ({
        heading: kpi.name[language],
        numeric: true,
        figure: kpi.id,
        cell: (place: Place) => (
          <Figure
            {...{ kpi, language }}
            value={figures.of(kpi.id, place.code)}
            href={listHref(kpi.id, { place: place.slug })}
          />
        ),
      }))}
    />
  )
}
