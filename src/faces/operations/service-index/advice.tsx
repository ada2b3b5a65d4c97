import type { Advice, Step } from '#modules/service-index'
import type { Language } from '#platform/text'
import { written } from '../numbers.ts'
import { indexTexts } from './texts.ts'

interface AdviceListProps {
  language: Language
  advice: readonly Advice[]
  /** Whether the other wards are known to whoever reads. */
  knowsCity: boolean
}

/** What would raise the score most, in plain words; what only the city can do comes last. */
export function AdviceList({ language, advice, knowsCity }: AdviceListProps) {
  const text = indexTexts(language)
  const own = advice.filter(({ indicator }) => indicator.by === 'agency')
  const ofCity = advice.filter(({ indicator }) => indicator.by === 'city')
  return (
    <section class="panel stack-tight" aria-labelledby="advice">
      <h2 id="advice">{text.advice}</h2>
      <p class="soft">{text.adviceLead}</p>
      {advice.length === 0 && <p>{text.noAdvice}</p>}
      {own.length > 0 && <Items {...{ language, knowsCity }} advice={own} />}
      {ofCity.length > 0 && (
        <>
          <h3>{text.byCity}</h3>
          <Items {...{ language, knowsCity }} advice={ofCity} />
        </>
      )}
    </section>
  )
}

function Items({ language, advice, knowsCity }: AdviceListProps) {
  const text = indexTexts(language)
  return (
    <ol class="advice">
      {advice.map(({ indicator, one, full, best }) => {
        const say = ({ more, gain }: Step, how: string) => (
          <li>
            {indicator.wish
              ? text.more[indicator.wish.of](written(more, language), indicator.wish.words[language])
              : `+${written(more, language)}`}
            : <strong>{text.gain(written(gain, language))}</strong> <span class="small soft">({how})</span>
          </li>
        )
        return (
          <li key={indicator.id}>
            <span dir="ltr">{indicator.id}</span> {indicator.name[language]}
            <ul>
              {full.more > 1 && say(one, text.one)}
              {knowsCity && best && best.more < full.more && best.more > 1 && say(best, text.best)}
              {say(full, text.full)}
            </ul>
          </li>
        )
      })}
    </ol>
  )
}
