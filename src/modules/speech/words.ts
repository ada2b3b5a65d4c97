import { type Language, numberInWords } from '#platform/text'

/** Names of the letters of numbers, as the board's clips say them (`script/make-clips.sh`). */
const letters: Record<string, string> = {
  ...{
    A: 'a',
    B: 'bê',
    C: 'xê',
    D: 'đê',
    E: 'e',
    F: 'ép',
    G: 'giê',
    H: 'hát',
    K: 'ca',
    L: 'e lờ',
    M: 'em mờ',
  },
}
const until: Record<Language, string> = { vi: 'đến', en: 'to', ar: 'إلى' }
const label = /\b([A-Z])(\d{3,6})\b/g

/**
 * A sentence as a voice has to be given it: the number on a slip sign by sign, times and amounts as people say them, and
 * Vietnamese numbers in words (voices say 15 as "mười năm", which is ten years).
 */
export function forVoice(language: Language, sentence: string): string {
  const spelled = sentence
    .replace(label, (_, letter: string, digits: string) => {
      const name = language === 'vi' ? (letters[letter] ?? letter) : letter
      return `${name}, ${[...digits].join(' ')}`
    })
    .replace(/(\d)\s*–\s*(\d)/g, `$1 ${until[language]} $2`)
    // Directions of letters, and signs that a voice would name.
    .replace(/[\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/\s*[·–—→]\s*/g, ', ')
    .replace(/[“”«»"()]/g, ' ')
  return (language === 'vi' ? vietnamese(spelled) : spelled).replace(/\s+/g, ' ').trim()
}

function vietnamese(sentence: string): string {
  return sentence
    .replace(/(?:ngày )?\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g, (_, day, month, year) => {
      return `ngày ${numberInWords(Number(day))} tháng ${numberInWords(Number(month))} năm ${numberInWords(Number(year))}`
    })
    .replace(/\b(\d{1,2}):(\d{2})\b/g, (_, hour, minute) =>
      Number(minute) === 0
        ? `${numberInWords(Number(hour))} giờ`
        : `${numberInWords(Number(hour))} giờ ${numberInWords(Number(minute))} phút`,
    )
    .replace(/\b\d{1,3}(?:\.\d{3})+\b/g, (number) => numberInWords(Number(number.replaceAll('.', ''))))
    .replace(/(^|[^\d])(\d{1,15})(?!\d)/g, (_, before: string, number: string) => {
      // A number that begins with nought is not counted but spelled.
      const words = /^0\d/.test(number)
        ? [...number].map((digit) => numberInWords(Number(digit))).join(' ')
        : numberInWords(Number(number))
      return `${before}${words}`
    })
}
