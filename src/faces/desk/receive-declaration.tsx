import { Questions } from '#design'
import { checkAnswers, provinces, viewSheet, type World } from '#modules/forms'
import type { Language } from '#platform/text'
import type { DeskForm } from './receive-form.ts'
import { receiveTexts } from './receive-texts.ts'

interface DeclarationProps {
  language: Language
  filled: DeskForm
  world: World
  showFaults: boolean
}

/** The declaration, all of it on one sheet: filled in here, or left alone when it comes on paper. */
export function Declaration({ language, filled, world, showFaults }: DeclarationProps) {
  const text = receiveTexts(language).declaration
  const { form, elsewhere, typed, from, isBegun } = filled
  const shown = { typed, from, language, world, showFaults: showFaults && isBegun }
  const sheet = viewSheet(form.version, elsewhere, shown)
  const faults = showFaults && isBegun ? checkAnswers(form.version, typed, world).faults : {}
  const hasFaults = Object.keys(faults).length > 0
  return (
    <section class="panel stack" id="declaration" aria-labelledby="declaration-title">
      <div>
        <h2 id="declaration-title">{form.version.title[language]}</h2>
        <p class="soft">{text.about}</p>
      </div>
      <input type="hidden" name="prefilled" value={Object.keys(from).join(' ')} />
      <details open={isBegun || hasFaults || Object.keys(from).length > 0}>
        <summary>{text.open}</summary>
        <div class="declaration" data-form={JSON.stringify(sheet.rules)}>
          {sheet.parts.map((part, place) => (
            <section key={part.id} class="declaration-part" aria-labelledby={`part-${part.id}`}>
              <h3 id={`part-${part.id}`}>{part.title}</h3>
              <Questions
                language={language}
                questions={part.questions}
                wards={world.wards ?? []}
                cities={provinces}
                part={place === 0 ? 'first' : 'further'}
              />
            </section>
          ))}
        </div>
      </details>
    </section>
  )
}
