import { fold, type Language, languages } from '#platform/text'
import { type NumberWord, numberWords } from './words.ts'

/** Words that are numbers beside a unit only: “một cửa”, “năm 2025”, “one-stop” are none. */
const doubtful: Record<Language, Set<string>> = {
  vi: new Set(['không', 'một', 'mốt', 'ba', 'tư', 'năm', 'lăm', 'chục', 'linh', 'lẻ', 'tỉ']),
  en: new Set(['one', 'and', 'zero']),
  ar: new Set(['واحد', 'واحده', 'عشر', 'الف', 'ست']),
}
const units: Record<Language, RegExp> = {
  vi: /^(ngày|giờ|phút|tuần|tháng|năm|đồng|bản|tờ|trang|lần|người|phần|quầy|bước|giấy|loại)$/,
  en: /^(day|hour|minute|week|month|year|dong|vnd|cop|page|time|working|calendar|paper|percent)/,
  ar: /^(يوم|ايام|ساع|دقيق|اسبوع|شهر|سن|دونغ|نسخ|صفح|مر|عمل)/,
}

/**
 * Every number a text states: in digits of any script, with dots or commas between thousands, and in words of the three
 * languages.
 * @param strict also words that usually mean something else (“một”, “năm”): for texts that may hold no number at all
 */
export function numbersIn(text: string, strict = false): number[] {
  const plain = latinDigits(text.normalize('NFC').toLowerCase())
  const found: number[] = []
  for (const [digits] of plain.matchAll(/\d+(?:[.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/g)) {
    if (/^\d+(?:[.,]\d{3})+$/.test(digits)) found.push(Number(digits.replace(/[.,]/g, '')))
    else if (/[.,]/.test(digits))
      // A fraction, or a telephone number in groups.
      found.push(Number(digits.replace(',', '.')), ...digits.split(/[.,]/).map(Number))
    else found.push(Number(digits))
  }
  for (const language of languages) found.push(...wordNumbers(plain, language, strict))
  return found
}

function latinDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (it) => String(it.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (it) => String(it.charCodeAt(0) - 0x6f0))
}

/** Fewer digits in a row are numbers of their own. */
const fewestRead = 3

function wordNumbers(text: string, language: Language, strict: boolean): number[] {
  const tokens = tokensOf(text, language)
  const words = numberWords[language]
  const found: number[] = []
  for (let at = 0; at < tokens.length; ) {
    let end = at
    while (end < tokens.length && words[tokens[end]!]) end++
    const digits = tokens.slice(at, end).map((word) => words[word]!)
    // Read digit by digit: a telephone number.
    if (digits.length >= fewestRead && digits.every((it) => 'digit' in it)) {
      found.push(Number(digits.map((it) => ('digit' in it ? it.digit : '')).join('')))
      at = end
      continue
    }
    // “không quá …”, “không mười ngày” say no and no nought.
    if (!strict && tokens[at] === 'không' && tokens[at + 1] !== 'trăm') {
      at++
      continue
    }
    const run = tokens.slice(at, end)
    const isNumber =
      run.some((word) => !doubtful[language].has(word)) ||
      (run.length > 0 && (strict || units[language].test(tokens[end] ?? '')))
    // “không … ngày” is “not”, and a sentence does not begin a number with “and”.
    const isSaid = strict || !/^(không|linh|lẻ|tỉ|and)$/.test(run.length === 1 ? run[0]! : '')
    if (isNumber && isSaid)
      found.push(
        ...valuesOf(
          run.map((word) => words[word]!),
          language,
        ),
      )
    at = Math.max(end, at + 1)
  }
  return found
}

function tokensOf(text: string, language: Language): string[] {
  if (language !== 'ar') return text.match(/[\p{L}\p{M}]+|[.;:,?!()]/gu) ?? []
  return fold(text)
    .split(' ')
    .map((word) => {
      const bare = word.replace(/^و?ال(?=.{3})/, '').replace(/^[وبل](?=.{2})/, '')
      return numberWords.ar[word] || !numberWords.ar[bare] ? word : bare
    })
}

/** The values of a run of number words; digits said one after another are one number each. */
function valuesOf(run: readonly NumberWord[], language: Language): number[] {
  const values: number[] = []
  let total = 0
  /** What is below the next thousand, and the digit it ends with. */
  let part = 0
  let last: number | undefined
  let begun = false
  const close = () => {
    if (begun) values.push(total + part)
    ;[total, part, last, begun] = [0, 0, undefined, false]
  }
  for (const word of run) {
    if ('joins' in word) continue
    if ('digit' in word) {
      if (last !== undefined) close()
      part += word.digit
      last = word.digit
    } else if ('tens' in word) {
      // Only Arabic says the units first: “خمسة وعشرون”.
      if (last !== undefined && language !== 'ar') close()
      part += word.tens
      last = undefined
    } else if (word.times === 10) {
      part += (last ?? 1) * 10 - (last ?? 0)
      last = undefined
    } else if (word.times === 100) {
      part = (last === undefined ? part || 1 : part) * 100
      last = undefined
    } else {
      if (part === 0 && total > 0 && total < word.times) total *= word.times
      else total += (part || 1) * word.times
      part = 0
      last = undefined
    }
    begun = true
  }
  close()
  return values
}
