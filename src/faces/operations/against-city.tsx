import { Bullet } from '#design'
import type { Measured } from '#modules/insight'
import type { Language } from '#platform/text'
import type { OperationsHouse } from './house.ts'
import { figureWords } from './numbers.ts'
import { roomTexts } from './room-texts.ts'
import { comparedFigures, kpiOf } from './trends.ts'

/** A ward's figures beside the value in the middle of all wards. */
export function AgainstCity(props: {
  house: OperationsHouse
  language: Language
  whole: Measured
  medians: ReadonlyMap<string, number | undefined>
}) {
  const { house, language, whole, medians } = props
  const text = roomTexts(language)
  return (
    <section class="panel stack-tight" aria-labelledby="against" data-live="against">
      <h2 id="against">{text.againstCity}</h2>
      <p class="small soft">{text.medianMeaning}</p>
      {comparedFigures.map((id) => {
        const kpi = kpiOf(house, id)
        const value = whole.total(id)
        const median = medians.get(id)
        const isBetter =
          value === undefined || median === undefined || value === median || !kpi.better
            ? undefined
            : value > median === (kpi.better === 'more')
        return (
          <Bullet
            key={id}
            label={kpi.name[language]}
            value={value}
            display={figureWords(kpi, value, language)}
            mark={median}
            markWords={text.median(`\u2066${figureWords(kpi, median, language)}\u2069`)}
            max={kpi.unit === 'percent' ? 100 : 1.25 * Math.max(value ?? 0, median ?? 0, 1)}
            tone={isBetter === undefined ? undefined : isBetter ? 'good' : 'bad'}
          />
        )
      })}
    </section>
  )
}
