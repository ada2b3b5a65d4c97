import { Stat } from '#design'
import type { Figures, Kpi } from '#modules/insight'
import { formatNumber, type Language } from '#platform/text'
import { texts } from './texts.ts'
import { listHref } from './view.ts'

const tones = { neutral: 'neutral', good: 'success', warning: 'warning', danger: 'danger' } as const

interface TilesProps {
  language: Language
  kpis: readonly Kpi[]
  figures: Figures
  /** Slug of the place, for one place. */
  place?: string | undefined
}

/** The day in ten numbers; each leads to the rows it counts. Nothing late is nothing red. */
export function Tiles({ language, kpis, figures, place }: TilesProps) {
  return (
    <section class="tiles" aria-label={texts(language).tiles} data-live="tiles">
      {kpis.map((kpi) => {
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
      })}
    </section>
  )
}
