import { Stat } from '#design'
import type { Figures, Kpi } from '#modules/insight'
import { formatNumber, type Language } from '#platform/text'
import { isUrgent } from './attention.tsx'
import { groupOf, type KpiGroup } from './groups.ts'
import { roomTexts } from './room-texts.ts'
import { texts } from './texts.ts'
import { listHref } from './view.ts'

/** How many figures of the day a wall shows: one line. */
const onWall = 10
/** What is short stands beside something, what is long has a line to itself. */
const groups: readonly KpiGroup[] = ['reception', 'certification', 'dossiers', 'feedback']
const tones = { neutral: 'neutral', good: 'success', warning: 'warning', danger: 'danger' } as const

interface TilesProps {
  language: Language
  kpis: readonly Kpi[]
  figures: Figures
  /** Slug of the place, for one place. */
  place?: string | undefined
  wall?: boolean | undefined
}

/** The day in numbers; each leads to the rows it counts. What stands above as urgent is not said twice. */
export function Tiles({ language, kpis, figures, place, wall }: TilesProps) {
  const rest = kpis.filter(({ id }) => !isUrgent(id, figures.total(id)))
  const tile = (kpi: Kpi) => {
    const total = figures.total(kpi.id)
    return (
      <Stat
        key={kpi.id}
        language={language}
        value={formatNumber(total, language)}
        label={kpi.name[language]}
        href={listHref(kpi.id, { place })}
        tone={total === 0 ? 'neutral' : tones[kpi.tone]}
      />
    )
  }
  return (
    <section class="day" aria-label={texts(language).tiles} data-live="tiles">
      {wall ? (
        <div class="tiles">{rest.slice(0, onWall).map(tile)}</div>
      ) : (
        groups.map((group) => {
          const own = rest.filter((kpi) => groupOf(kpi) === group)
          return (
            <div key={group} class={`day-part day-${group}`}>
              <h2>{roomTexts(language).groups[group]}</h2>
              <div class="tiles">{own.map(tile)}</div>
            </div>
          )
        })
      )}
    </section>
  )
}
