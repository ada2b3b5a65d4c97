import type { Language } from '#platform/text'
import type { ForWhom } from '../types.ts'
import { foldQuestion, type Question, questionOf } from './question.ts'
import { type Asked, type Compiled, compile, type Rules, type Saying, taken } from './rules.ts'
import { ar } from './rules-ar.ts'
import { en } from './rules-en.ts'
import { vi } from './rules-vi.ts'

/** What was understood of one sentence, before anything is looked up. */
export interface Heard {
  /** Aspects in the order people usually hear about them; empty where none was named. */
  asked: Asked[]
  /** What was said to the talk itself, where the sentence says nothing else. */
  saying: Saying | undefined
  forWhom: ForWhom | undefined
  /** True where something that was understood is taken back. */
  corrects: boolean
  /** The place among what was offered, from 0. */
  ordinal: number | undefined
  /** What is left when aspects and filling words are gone: what the question is about. */
  content: string[]
  /** The same as it was written. */
  subject: string
  /** All but the aspects, as it was written: whoever looks it up knows filling words of its own. */
  rest: string
  /** The sentence without a correction at its beginning, to be looked for. */
  question: string
}

interface Ready {
  asked: [Asked, Compiled][]
  sayings: [Saying, Compiled][]
  forWhom: [ForWhom, Compiled][]
  corrections: RegExp
  filling: Set<string>
  wards: string[]
  ordinals: Set<string>[]
  answers: Record<'yes' | 'no', Set<string>>
}

const order: Asked[] = [
  ...([
    'status',
    'wait',
    'hours',
    'book',
    'ticket',
    'who',
    'papers',
    'form',
    'time',
    'fee',
    'where',
    'online',
  ] as const),
  ...(['outcome', 'steps', 'about'] as const),
]
/** An aspect whose words hold those of another: “hồ sơ đến đâu rồi” asks for no counter, “chờ bao lâu” for no time limit. */
const covers: Partial<Record<Asked, Asked[]>> = {
  status: ['where', 'papers', 'time', 'form'],
  wait: ['time'],
  hours: ['time'],
  form: ['papers'],
  book: ['ticket', 'time'],
  who: ['outcome'],
}
/** Around an answer of one word. */
const polite = new Set('da vang a em anh chi nhe oi di the please one cai'.split(' '))
const sayingsInOrder: Saying[] = [
  ...([
    'person',
    'slower',
    'repeat',
    'none',
    'who-are-you',
    'in-hall',
    'bye',
    'thanks',
    'help',
    'yes',
    'no',
    'greet',
  ] as const),
]

const ready: Record<Language, Ready> = { vi: prepare(vi), en: prepare(en), ar: prepare(ar) }

function prepare(rules: Rules): Ready {
  const corrections = rules.corrections.map(foldQuestion).sort((a, b) => b.length - a.length)
  return {
    asked: order.map((it) => [it, compile(rules.asked[it])]),
    sayings: sayingsInOrder.map((it) => [it, compile(rules.sayings[it])]),
    forWhom: (['other', 'parent', 'child', 'self'] as const).map((it) => [it, compile(rules.forWhom[it])]),
    corrections: new RegExp(`^ (?:${corrections.join('|')}) `),
    filling: new Set(rules.filling.map(foldQuestion)),
    wards: rules.wards.map(foldQuestion),
    answers: {
      yes: new Set(rules.sayings.yes.map(foldQuestion)),
      no: new Set(rules.sayings.no.map(foldQuestion)),
    },
    ordinals: rules.ordinals.map(
      (ways) =>
        new Set(
          ways.map((it) =>
            foldQuestion(it)
              .replace(/^(the|cai) /, '')
              .replace(/ one$/, ''),
          ),
        ),
    ),
  }
}

/** What a sentence says, by the rules of its language alone. */
export function listen(text: string, language: Language): Heard {
  const question = questionOf(text)
  const rules = ready[language]
  const named = rules.asked.filter(([, phrases]) => phrases.test(question)).map(([name]) => name)
  const covered = new Set(named.flatMap((name) => covers[name] ?? []))
  const asked = named.filter((name) => !covered.has(name))
  const bare = question.folded
    .split(' ')
    .filter((word) => word && !polite.has(word))
    .join(' ')
  const { answers } = rules
  const said = rules.sayings.find(([name, phrases]) => {
    // “có” and “không” stand in many a question: alone they are an answer.
    if (name === 'yes' || name === 'no')
      return answers[name].has(bare) || answers[name].has(question.folded.trim())
    const around = name === 'in-hall' ? whereIn(rules) : []
    return phrases.test(question) && !leftOf(rules, question, [phrases, ...around]).length
  })
  const phrases = rules.asked.filter(([name]) => named.includes(name)).map(([, it]) => it)
  const forWhom = rules.forWhom.find(([, it]) => it.test(question))
  const content = leftOf(rules, question, [...phrases, ...(forWhom ? [forWhom[1]] : [])])
  const ordinal = rules.ordinals.findIndex((ways) => ways.has(bare))
  const correction = rules.corrections.exec(question.folded)?.[0]
  return {
    asked: asked.length > 1 ? asked.filter((it) => it !== 'about') : asked,
    // “chờ có lâu không” is neither a yes nor a no.
    saying: asked.length === 0 || said?.[0] === 'person' || said?.[0] === 'in-hall' ? said?.[0] : undefined,
    forWhom: forWhom?.[0],
    corrects: correction !== undefined && content.length > 0,
    ordinal: ordinal < 0 ? undefined : ordinal,
    content: content.map(({ word }) => word),
    subject: content.map(({ written }) => written).join(' '),
    rest: leftOf(rules, question, phrases, nothing)
      .map(({ written }) => written)
      .join(' '),
    question: correction ? afterWords(text, correction.trim().split(' ').length) : text,
  }
}

const whereIn = ({ asked }: Ready) => asked.filter(([name]) => name === 'where').map(([, it]) => it)

const nothing: ReadonlySet<string> = new Set()

/** Words that carry meaning after some phrases are taken out, folded and as they were written. */
function leftOf(
  rules: Ready,
  question: Question,
  phrases: readonly Compiled[],
  filling: ReadonlySet<string> = rules.filling,
): { word: string; written: string }[] {
  const written = question.text.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean)
  const left = (folded: string) => {
    const words = phrases
      .reduce((text, it) => it.without(text), folded)
      .trim()
      .split(' ')
    const isAligned = words.length === written.length
    return words
      .map((word, at) => ({ word, written: isAligned ? written[at]! : word }))
      .filter(({ word }) => word && word !== taken && !filling.has(word))
  }
  const plain = left(question.folded)
  if (plain.length === 0 || question.read === question.folded) return plain
  const read = left(question.read)
  return read.length < plain.length ? read : plain
}

/** The text after its first words. */
function afterWords(text: string, count: number): string {
  const words = text.trim().split(/\s+/)
  return words
    .slice(count)
    .join(' ')
    .replace(/^[\s,.;:!–-]+/, '')
}

/** Words that stand before the name of a ward. */
export const wardWords = (language: Language) => ready[language].wards
