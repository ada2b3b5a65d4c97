import { Icon } from '#design'
import type { Answer } from '#modules/assistant'
import { inParts } from '#modules/speech'
import type { Language } from '#platform/text'
import { chatTexts } from './chat-texts.ts'

export interface AloudButtonProps {
  answer: Answer
  language: Language
  /** The proof that this house wrote a sentence; undefined where it has no voice for this language. */
  prove: ((sentence: string) => string) | undefined
}

/** Says an answer; the script shows it where something can speak (`client-aloud.ts`). */
export function AloudButton({ answer, language, prove }: AloudButtonProps) {
  const text = chatTexts(language)
  const sentences = inParts(answer.spoken[language]).map((sentence) => ({
    ...{ text: sentence, language },
    ...(prove ? { proof: prove(sentence) } : {}),
  }))
  if (sentences.every((it) => it.text === '')) return null
  return (
    <p>
      <button
        class="button button-quiet"
        type="button"
        hidden
        data-aloud={JSON.stringify(sentences)}
        data-begin={text.listen}
        data-end={text.hush}
      >
        <Icon name="speaker" />
        <span>{text.listen}</span>
      </button>
    </p>
  )
}

/** Whether answers to spoken questions are said by themselves. */
export function AloudChoice({ language }: { language: Language }) {
  return (
    <p class="chat-aloud" data-aloud-choice hidden>
      <label>
        <input type="checkbox" id="aloud" checked /> {chatTexts(language).aloud}
      </label>
    </p>
  )
}
