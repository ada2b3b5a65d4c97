/** The second part: what is told, asked of the whole house as somebody in a chat asks it. */
import { randomUUID } from 'node:crypto'
import { numbersIn, type Told } from '#modules/assistant'
import { type Language, languages } from '#platform/text'
import type { House } from '../../src/house.ts'
import type { Question } from './questions.ts'

type Answer = Told['answer']
type Part = Answer['parts'][number]

/** What is asked of a procedure once it is found. */
const followUps: Record<Language, readonly string[]> = {
  vi: ['cần giấy tờ gì', 'hết bao nhiêu tiền và mất bao lâu'],
  en: ['what papers do I need', 'how much does it cost and how long does it take'],
  ar: ['ما هي الأوراق المطلوبة', 'كم الرسوم وكم من الوقت'],
}

/** A number that is told, and stands nowhere in the record it is told from. */
export interface Invented {
  question: string
  procedure: string | undefined
  number: number
  text: string
}

export interface AnswerFigures {
  language: Language
  questions: number
  /** Of questions about a procedure: answered at once, with the right one among what is offered, or neither. */
  answered: number
  offered: number
  missed: number
  /** Answered at once about another procedure than was meant. */
  wrong: number
  /** Of questions about none. */
  offTopic: number
  offTopicAnswered: number
  /** Statements with their source, and numbers in them. */
  statements: number
  numbers: number
  invented: Invented[]
  /** Milliseconds a turn, committed. */
  p50: number
  p95: number
}

export async function measureAnswers(house: House, questions: Question[]): Promise<AnswerFigures[]> {
  const all: AnswerFigures[] = []
  for (const language of languages) {
    const asked = questions.filter((it) => it.language === language)
    if (asked.length > 0) all.push(await measureLanguage(house, language, asked))
  }
  return all
}

async function measureLanguage(
  house: House,
  language: Language,
  questions: Question[],
): Promise<AnswerFigures> {
  const figures: AnswerFigures = {
    ...{ language, questions: questions.length, answered: 0, offered: 0, missed: 0, wrong: 0 },
    ...{ offTopic: 0, offTopicAnswered: 0, statements: 0, numbers: 0, invented: [], p50: 0, p95: 0 },
  }
  const times: number[] = []
  for (const { question, procedure } of questions) {
    const say = await beginTalk(house, language, times)
    const look = (answer: Answer) => check(house, question, answer, figures)
    let answer = look(await say({ kind: 'text', text: question }))
    const isAnswered = answer.verdict === 'answered' && answer.procedure !== undefined
    if (procedure === null) {
      figures.offTopic++
      if (isAnswered) figures.offTopicAnswered++
      continue
    }
    const choice = answer.choices.find(({ id }) => id === `p:${procedure}`)
    if (isAnswered && answer.procedure === procedure) figures.answered++
    else if (isAnswered) figures.wrong++
    else if (choice) figures.offered++
    else figures.missed++
    if (!isAnswered && choice) answer = look(await say({ kind: 'choice', id: choice.id }))
    if (answer.verdict !== 'answered') continue
    for (const text of followUps[language]) look(await say({ kind: 'text', text }))
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  return { ...figures, p50: at(0.5), p95: at(0.95) }
}

async function beginTalk(house: House, language: Language, times: number[]) {
  const { secret } = await house.assistant.start({ channel: 'chat', language })
  const context = house.access.contextOf(undefined, language)
  return async (
    said: { kind: 'text'; text: string } | { kind: 'choice'; id: string },
  ): Promise<Told['answer']> => {
    const began = performance.now()
    const { answer } = await house.assistant.say(context, { secret, key: randomUUID(), said })
    times.push(performance.now() - began)
    return answer
  }
}

/** Counts what is stated, and looks up each number of it in the record that is named as its source. */
function check(house: House, question: string, answer: Answer, figures: AnswerFigures): Answer {
  // Numbers for emergencies and hours come from no procedure: they have tests of their own.
  if (answer.verdict === 'safety') return answer
  for (const part of answer.parts) {
    if (part.source && part.source.kind !== 'procedure') continue
    const known = part.source ? numbersOf(house, part.source) : new Set<number>()
    const stated = textsOf(part).flatMap((text) => numbersIn(text).map((number) => ({ number, text })))
    if (part.source) {
      figures.statements++
      figures.numbers += stated.length
    }
    for (const { number, text } of stated)
      if (!known.has(number)) figures.invented.push({ question, procedure: answer.procedure, number, text })
  }
  return answer
}

/** What is read; where a model put words around it, what is written in one language only. */
const textsOf = ({ text, items = [] }: Part) =>
  [text, ...items].flatMap((it) => languages.map((language) => it[language])).filter((it) => it !== '')

const read = new WeakMap<object, Set<number>>()

/** Every number of the record, in fields and in words: the file as it was written, and not what an answer is made from. */
function numbersOf(
  house: House,
  { procedure, version }: { procedure: string; version: number },
): Set<number> {
  const record = house.procedures.find(procedure)
  const cited = record?.versions.find((it) => it.version === version)
  if (!record || !cited) return new Set()
  const known = read.get(cited)
  if (known) return known
  const { versions: _, phrases: __, ...about } = record
  const form = house.forms.forProcedure(procedure, Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh'))
  const texts = [about, cited, form.version.title, house.procedures.stepsOf(cited)]
  const numbers = new Set(numbersIn(JSON.stringify(texts)))
  read.set(cited, numbers)
  return numbers
}
