import type { Answer, Verdict } from '#modules/assistant'
import { nameKeys } from '../keypad.ts'
import type { Verb } from '../verbs.ts'
import { freshCall, step } from './step.ts'
import type { CallState, HouseEvent, Line, LineEvent, Wish } from './types.ts'

const text = (word: string) => ({ vi: `${word} vi`, en: `${word} en`, ar: `${word} ar` })
const wards = ['Cửa Nam', 'Ba Đình', 'Bồ Đề', 'Đại Mỗ', 'Đại Thanh']

/** A line that speaks three languages and hears. */
export const line: Line = {
  languages: ['vi', 'en', 'ar'],
  hears: true,
  callerEnds: '678',
  topics: [
    { code: '1.001193', name: text('birth') },
    { code: '1.000656', name: text('death') },
  ],
  wards: wards.map((name, at) => ({
    code: String(at),
    name: { vi: name, en: name, ar: name },
    keys: nameKeys(name),
  })),
}

/** What the assistant could answer. */
export function answer(verdict: Verdict, more: Partial<Answer> = {}): Answer {
  return {
    ...{ verdict, language: 'vi', parts: [{ kind: 'text', text: text(verdict) }], choices: [] },
    ...{ links: [], spoken: text('spoken'), ...more },
  }
}

/** A call that is played step by step; what it wishes for is answered from a list. */
export function call(of: Line = line) {
  let state: CallState = freshCall(of)
  let verbs: Verb[] = []
  const wishes: Wish[] = []
  return {
    state: () => state,
    verbs: () => verbs,
    wishes,
    /** All that was said now. */
    words: () =>
      verbs
        .flatMap((it) => (it.verb === 'gather' ? it.prompts : [it]))
        .flatMap((it) => (it.verb === 'say' ? [it.text] : []))
        .join(' '),
    verb: (name: Verb['verb']) => verbs.find((it) => it.verb === name),
    take(event: LineEvent, ...answers: HouseEvent[]) {
      let next = step(state, event, of)
      while ('wish' in next) {
        wishes.push(next.wish)
        const answered = answers.shift()
        if (!answered) throw new Error(`nobody answers ${JSON.stringify(next.wish)}`)
        next = step(next.state, answered, of)
      }
      state = next.state
      verbs = next.verbs
      return this
    },
    press(keys: string, ...answers: HouseEvent[]) {
      return this.take({ kind: 'keys', keys }, ...answers)
    },
  }
}

export const told = (...given: Parameters<typeof answer>): HouseEvent => ({
  kind: 'told',
  answer: answer(...given),
})
