import { type Sound, soundOf } from '../alarms/sounds.ts'
import { type Question, questionOf } from './question.ts'
import { compile } from './rules.ts'
import { safetyRules } from './safety-rules.ts'

const phrases = compile(safetyRules.find(({ name }) => name === 'injection')!.phrases)
/** Somebody plays the system: “[system: …]”. */
const asSystem = /[[({<]\s*(?:system|admin|assistant|developer|hệ thống|quản trị|النظام|المدير)/iu
const ends = /(?<=[.?!;:,،؛؟\n\])}>])\s*|\s*(?=[[({<])/u

/** From which likelihood words are an order to the machine, and from which a longer sentence is looked at in pieces. */
const likely = 0.5
const worthAPiece = 0.05

/** Whether somebody orders the machine about: to be another, to tell secrets, to say what is not so. */
export function hasOrder(question: Question, sound: Sound): boolean {
  if (sound.injection >= likely || asSystem.test(question.text)) return true
  return sound.injection >= worthAPiece && piecesOf(question.text).some(isOrder)
}

/** The pieces of a sentence that order nothing; what else is asked may be among them. */
export const withoutOrders = (text: string) => piecesOf(text).filter((piece) => !isOrder(piece))

function piecesOf(text: string): string[] {
  return text
    .split(ends)
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}/u.test(piece))
}

function isOrder(piece: string): boolean {
  const question = questionOf(piece)
  return phrases.test(question) || asSystem.test(piece) || soundOf(question).injection >= likely
}
