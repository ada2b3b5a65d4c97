import { isLanguage, type Language } from '#platform/text'
import { phoneNumber, placesByKeys } from '../keypad.ts'
import { askDossier, menu, offerCallBack, tell, topics } from './answers.ts'
import { again, asking, ending, say } from './asking.ts'
import { callTexts } from './call-texts.ts'
import { missed } from './missed.ts'
import type { CallState, HouseEvent, Line, LineEvent, Next } from './types.ts'

export function freshCall(line: Line): CallState {
  return { version: 1, language: line.languages[0]!, node: { at: 'language' }, last: [], misses: 0, steps: 0 }
}

/** Nobody asks a counter more often in one visit; a machine that calls does. */
const mostSteps = 60
/** What was understood less surely than this was no speech. */
const sureEnough = 0.3
/** A code has at least the digits of its agency, its day and its number; a secret keyed too early is none and is not kept. */
const dossierDigits = /^\d{12,30}$/
/** Seconds somebody is rung. */
const ringSeconds = 30

/** One step of a call. Pure: the same state, event and line give the same; wishes are the caller's to fulfil. */
export function step(state: CallState, event: LineEvent | HouseEvent, line: Line): Next {
  const texts = callTexts(state.language)
  if (state.node.at === 'over') return { state, verbs: [{ verb: 'hangup' }] }
  switch (event.kind) {
    case 'begun':
      return begin(state, line)
    case 'told':
      return tell(state, event.answer, line)
    case 'status-refused':
      if (event.why === 'locked') return menu(state, line, texts.locked)
      return askDossier(state, line, texts.wrong)
    case 'officers': {
      if (!event.target) return offerCallBack(state, line, texts.noOfficer)
      const { target } = event
      const verb =
        target.kind === 'queue'
          ? { verb: 'enqueue' as const, queue: target.name }
          : { verb: 'dial' as const, target, seconds: ringSeconds }
      const words = say(state.language, texts.connecting)
      return { state: { ...state, node: { at: 'dialling' }, last: [] }, verbs: [words, verb] }
    }
    case 'noted':
      return ending(state, texts.noted)
  }
  const steps = state.steps + 1
  if (steps > mostSteps) return ending(state, texts.tooLong)
  return heard({ ...state, steps }, event, line)
}

function begin(state: CallState, line: Line): Next {
  if (line.languages.length === 1) return menu(state, line, callTexts(state.language).hello)
  const asked = line.languages.map((language) => say(language, callTexts(language).language))
  return asking(state, { at: 'language' }, line, { first: callTexts(state.language).hello, asked })
}

function heard(state: CallState, event: Exclude<LineEvent, { kind: 'begun' }>, line: Line): Next {
  const { node } = state
  if (node.at === 'dialling') {
    if (event.kind === 'dialled' && event.answered) return ending(state, callTexts(state.language).bye)
    return offerCallBack(state, line, callTexts(state.language).noOfficer)
  }
  // Whoever cannot find a key is spoken to in the language of the place.
  if (node.at === 'language' && event.kind !== 'keys' && event.kind !== 'dialled') return menu(state, line)
  if (event.kind === 'silence' || event.kind === 'dialled') return missed(state, line, 'silence')
  if (event.kind === 'keys') return pressed(state, event.keys, line)
  const { text, confidence = 1 } = event
  if (!text.trim() || confidence < sureEnough) return missed(state, line, 'noise')
  return { state: { ...state, misses: 0 }, wish: { kind: 'talk', said: { kind: 'text', text } } }
}

/** Keys: 0 a person, * again, the hash key alone the menu; the others are what the place of the call says. */
function pressed(state: CallState, keys: string, line: Line): Next {
  const { node } = state
  const answered = { ...state, misses: 0 }
  if (node.at === 'language') return chooseLanguage(state, keys, line)
  if (keys.startsWith('*')) return again(answered, line)
  if (keys === '') return menu(state, line)
  if (keys === '0') return { state: answered, wish: { kind: 'talk', said: { kind: 'choice', id: 'person' } } }
  switch (node.at) {
    case 'menu':
      return atMenu(state, keys, line)
    case 'topics': {
      const chosen = line.topics[Number(keys) - 1]
      if (keys === '9') return offerCallBack(answered, line)
      if (!chosen) return missed(state, line, 'wrongKey')
      return { state: answered, wish: { kind: 'talk', said: { kind: 'choice', id: `p:${chosen.code}` } } }
    }
    case 'wards': {
      const code = node.codes[Number(keys) - 1]
      return code ? inWard(answered, code) : missed(state, line, 'wrongKey')
    }
    case 'talk':
      return inTalk(state, node, keys, line)
    case 'dossier':
      if (!dossierDigits.test(keys)) return missed(state, line, 'notCode')
      return asking(answered, { at: 'secret', dossier: keys }, line, {
        asked: [say(state.language, callTexts(state.language).secret)],
      })
    case 'secret':
      if (!/^[2-9]{10}$/.test(keys)) return missed(state, line, 'notSecret')
      return {
        state: { ...answered, node: { at: 'dossier' } },
        wish: { kind: 'status', dossier: node.dossier, secret: keys },
      }
    case 'call-back':
      return callBack(state, keys, line)
    case 'number': {
      const number = phoneNumber(keys)
      return number
        ? { state: answered, wish: { kind: 'call-back', number } }
        : missed(state, line, 'notNumber')
    }
    default:
      return missed(state, line, 'wrongKey')
  }
}

function chooseLanguage(state: CallState, keys: string, line: Line): Next {
  if (keys.startsWith('*')) return again(state, line)
  const all: readonly Language[] = ['vi', 'en', 'ar']
  const language = all[Number(keys) - 1]
  if (!isLanguage(language) || !line.languages.includes(language)) return missed(state, line, 'wrongKey')
  return menu({ ...state, language }, line)
}

function atMenu(state: CallState, keys: string, line: Line): Next {
  const { language } = state
  const answered = { ...state, misses: 0 }
  if (keys === '1' && line.hears)
    return asking(answered, { at: 'talk', keys: [], open: false }, line, {
      asked: [say(language, callTexts(language).ask)],
    })
  if (keys === '1') return topics(answered, line)
  if (keys === '2') return askDossier(answered, line)
  if (keys === '3') return offerCallBack(answered, line)
  return missed(state, line, 'wrongKey')
}

function inTalk(
  state: CallState,
  { keys: offered, open }: Extract<CallState['node'], { at: 'talk' }>,
  keys: string,
  line: Line,
): Next {
  const answered = { ...state, misses: 0 }
  const chosen = offered.find(({ key }) => key === keys)
  if (chosen) return { state: answered, wish: { kind: 'talk', said: { kind: 'choice', id: chosen.id } } }
  // Before anything was asked, and where the assistant waits for words: the list of topics.
  if (keys === '1') return topics(answered, line)
  if (!open) return missed(state, line, 'wrongKey')
  if (/^\d{12}$/.test(keys)) return { state: answered, wish: { kind: 'talk', said: { kind: 'keys', keys } } }
  const meant = placesByKeys(keys, line.wards)
  if (meant.length === 1) return inWard(answered, meant[0]!.code)
  if (meant.length === 0 || meant.length > 9) return missed(state, line, 'noWard')
  const texts = callTexts(state.language)
  const named = meant.map(({ name }, at) => texts.press(name[state.language], String(at + 1)))
  return asking(answered, { at: 'wards', codes: meant.map(({ code }) => code) }, line, {
    asked: [say(state.language, texts.whichWard, ...named)],
  })
}

const inWard = (state: CallState, code: string): Next => ({
  state,
  wish: { kind: 'talk', said: { kind: 'choice', id: `w:${code}` } },
})

function callBack(state: CallState, keys: string, line: Line): Next {
  const { language } = state
  if (keys === '1' && line.callerEnds) return { state, wish: { kind: 'call-back' } }
  if (keys === '2')
    return asking(state, { at: 'number' }, line, { asked: [say(language, callTexts(language).number)] })
  if (keys === '9') return menu(state, line)
  return missed(state, line, 'wrongKey')
}
