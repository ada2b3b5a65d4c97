import { type Language, numberInWords, type Text } from '#platform/text'
import type { Choice, Part } from '../types.ts'
import { choiceTexts } from './answer-texts.ts'
import { each } from './each.ts'

/** Longer lists are not listened to: the screen or the page has all of it. */
const mostItems = 6

/** The answer as short sentences for a voice: no sources, no brackets around laws, numbers as a voice says them. */
export function spokenOf(parts: readonly Part[], choices: readonly Choice[]): Text {
  return each((language) => {
    const said = parts.map(({ text, items = [] }) => {
      const lines = items.slice(0, mostItems).map((item) => item[language])
      return lines.length > 0 ? `${text[language]} ${lines.join('. ')}.` : text[language]
    })
    const offered = choices
      .filter(({ id }) => /^[pws]:|^yes$|^no$/.test(id))
      .map(({ text }) => text[language])
    if (offered.length > 0) said.push(`${offered.join('? ')}? ${choiceTexts(language).person}?`)
    return readable(said.join(' '), language)
  })
}

/** A text as a voice can say it. */
export function readable(text: string, language: Language): string {
  const bare = text
    // Laws in brackets are for eyes.
    .replace(/\s*\([^()]*\d+\/[^()]*\)/g, '')
    .replace(/[“”«»"]/g, '')
    .replace(/\s*[;:؛]\s*/g, (mark) => (mark.includes(':') ? ', ' : '. '))
    .replace(/[()]/g, ', ')
    .replace(/\s*,(\s*[,.])+/g, (marks) => (marks.includes('.') ? '.' : ','))
    .replace(/\.{2,}/g, '.')
    .replace(/\s+/g, ' ')
    .trim()
  return withNumbers(bare, language).replace(/\s+([.,?!])/g, '$1')
}

const grouped = /\d{1,3}(?:[.,]\d{3})+(?!\d)|\d+/g

function withNumbers(text: string, language: Language): string {
  if (language === 'vi')
    return (
      text
        .replace(/(\d)\s?đ(?!\p{L})/gu, '$1 đồng')
        .replace(/đồng\//g, 'đồng mỗi ')
        // Groups of a telephone number are numbers of their own.
        .replace(/(\d)\s+(?=\d)/g, '$1, ')
        .replace(/(\d)\s*\/\s*(?=\d)/g, '$1 trên ')
        .replace(/(\d)\s*[-–]\s*(?=\d)/g, '$1 đến ')
        .replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$& ')
        .replace(grouped, (digits) => inVietnamese(digits))
    )
  const money = language === 'en' ? 'dong' : 'دونغ'
  return text.replace(/\bVND\b/g, money).replace(grouped, (digits) => digits.replace(/[.,](?=\d{3})/g, ''))
}

function inVietnamese(digits: string): string {
  const number = Number(digits.replace(/[.,]/g, ''))
  // Codes and numbers that begin with a zero are read digit by digit.
  if (digits.startsWith('0') && digits.length > 1)
    return [...digits].map((it) => numberInWords(Number(it))).join(' ')
  return number <= 1e15 ? numberInWords(number) : digits
}
