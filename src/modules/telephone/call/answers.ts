import type { Answer } from '#modules/assistant'
import type { Language } from '#platform/text'
import { aloud } from './aloud.ts'
import { asking, ending, say } from './asking.ts'
import { callTexts } from './call-texts.ts'
import type { CallState, Line, Next } from './types.ts'

/** Longer lists are not listened to. */
const mostItems = 6

/** What the assistant answers, said by a telephone. */
export function tell(before: CallState, answer: Answer, line: Line): Next {
  const language = line.languages.includes(answer.language) ? answer.language : before.language
  const state = { ...before, language, misses: 0 }
  const words = spoken(answer, language)
  if (answer.ends) return ending(state, words)
  // “Wait here” is for a hall: on a telephone somebody is rung.
  if (answer.verdict === 'person') return { state, wish: { kind: 'officers' } }
  if (answer.verdict === 'asked' && answer.links.some(({ to }) => to === 'follow'))
    return askDossier(state, line)
  const texts = callTexts(language)
  const choices = answer.choices.filter(({ key }) => /^[1-9]$/.test(key))
  const offered = choices.map(({ text, key }) => texts.press(aloud(text[language], language), key))
  // What is asked for has no key of its own: the name of a ward, a number, what it is about.
  const open = answer.verdict === 'asked' && !choices.some(({ key }) => key !== '9')
  const keys = choices.map(({ key, id }) => ({ key, id }))
  const asked = say(language, words, ...offered, open ? texts.open : undefined)
  const back = open ? undefined : texts.back
  return asking(state, { at: 'talk', keys, open }, line, {
    asked: [{ ...asked, text: [asked.text, back].filter(Boolean).join(' ') }],
  })
}

/** Its statements without the choices, which have keys here. */
function spoken({ parts }: Answer, language: Language): string {
  return parts
    .map(({ text, items = [] }) => {
      const lines = items.slice(0, mostItems).map((item) => item[language])
      return aloud(lines.length > 0 ? `${text[language]} ${lines.join('. ')}.` : text[language], language)
    })
    .join(' ')
}

export function askDossier(state: CallState, line: Line, first?: string): Next {
  const { language } = state
  return asking(state, { at: 'dossier' }, line, {
    first,
    asked: [say(language, callTexts(language).dossier)],
  })
}

export function menu(state: CallState, line: Line, first?: string): Next {
  const { language } = state
  const texts = callTexts(language)
  const asked = [say(language, texts.menu, line.hears ? texts.orSay : undefined)]
  return asking({ ...state, misses: 0 }, { at: 'menu' }, line, { first, asked })
}

/** Whether an officer is to call back. */
export function offerCallBack(state: CallState, line: Line, first?: string): Next {
  const { language } = state
  const texts = callTexts(language)
  const asked = line.callerEnds ? texts.callBack([...line.callerEnds].join(' ')) : texts.callBackWithheld
  return asking(state, { at: 'call-back' }, line, { first, asked: [say(language, asked)] })
}

export function topics(state: CallState, line: Line): Next {
  const { language } = state
  const texts = callTexts(language)
  const offered = line.topics.map(({ name }, at) => texts.press(name[language], String(at + 1)))
  const asked = say(language, texts.topics, ...offered, texts.none)
  return asking({ ...state, misses: 0 }, { at: 'topics' }, line, { asked: [asked] })
}
