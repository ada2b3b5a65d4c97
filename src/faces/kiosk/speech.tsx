import { type ComponentChildren, Fragment } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Button, Tool } from '#design'
import { inParts } from '#modules/speech'
import { type Language, languages } from '#platform/text'
import { readable } from './readable.ts'
import { speechTexts } from './speech-texts.ts'

export interface SpeechScriptProps {
  language: Language
  /** The proof that this house wrote a sentence; undefined where it has no voice for this language. */
  prove: ((language: Language, sentence: string) => string) | undefined
  /** Where the house says a sentence. */
  sound: string
  /** What the screen says, in its order. */
  page: ComponentChildren
  /** What is said when it has the focus, or covers the screen. */
  more: ComponentChildren
  /** Sentences that the script makes: a countdown with its first number. */
  besides: readonly string[]
}

/** What this screen says, each sentence with the proof that the house wrote it. The script reads it from here. */
export function SpeechScript({ language, prove, sound, page, more, besides }: SpeechScriptProps) {
  const { itself, bar, ...own } = speechTexts(language)
  const say = (sentence: string, language: Language) => ({
    ...{ text: sentence, language },
    ...(prove ? { proof: prove(language, sentence) } : {}),
  })
  const sentences = (children: ComponentChildren) =>
    readable(renderToString(<Fragment>{children}</Fragment>)).flatMap((it) => inParts(it))
  const script = {
    sound,
    page: sentences(page).map((it) => say(it, language)),
    more: [
      ...languages.map((it) => say(speechTexts(it).itself, it)),
      ...[...sentences(more), ...besides, ...Object.values(own)].map((it) => say(it, language)),
    ],
  }
  return (
    <div
      id="speech"
      hidden
      data-script={JSON.stringify(script)}
      data-ticked={own.ticked}
      data-unticked={own.unticked}
    />
  )
}

/** Turns reading aloud on and off; the script shows it where something can speak. */
export function SpeechTool({ language }: { language: Language }) {
  const text = speechTexts(language)
  return (
    <Tool
      icon="speaker"
      words={text.begin}
      id="speech-turn"
      hidden
      attributes={{ 'data-speech': 'turn', 'data-begin': text.begin, 'data-end': text.end }}
    />
  )
}

/** For whoever listens: once more, quieter, louder. */
export function SpeechBar({ language }: { language: Language }) {
  const text = speechTexts(language)
  const part = (name: 'repeat' | 'quieter' | 'louder') => (
    <Button type="button" kind="quiet" icon={name} attributes={{ 'data-speech': name }}>
      {text[name]}
    </Button>
  )
  return (
    <fieldset class="speech-bar" id="speech-bar" aria-label={text.bar} hidden>
      {part('repeat')}
      {part('quieter')}
      {part('louder')}
    </fieldset>
  )
}
