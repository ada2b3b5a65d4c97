import type { Language } from '#platform/text'
import { foldQuestion } from './question.ts'

/** Asks for another language, in any of them. */
const wishes: [Language, RegExp][] = [
  ['en', /\b(english|tieng anh|speak english|in english)\b|انجليزي|الانجليزيه/],
  ['vi', /\b(tieng viet|vietnamese)\b|فيتنامي|الفيتناميه/],
  ['ar', /\b(arabic|tieng a rap|tieng arap)\b|عربي|العربيه|بالعربي/],
]
const wishWords =
  /\b(noi|dung|chuyen|doi|speak|in|switch|change|sang|bang|can you|please|xin)\b|تكلم|تحدث|باللغه|بال/

const english = new Set(
  (
    'how what where when which who the is are do does did can could my your need want for please much many long ' +
    'i have get with and to of in on at it this that they he she was will would should register apply if there'
  ).split(' '),
)
const vietnamese = new Set(
  (
    'toi em con cho hoi lam the nao bao nhieu o dau gi can co khong duoc muon giay to mat may ngay xin thi la cua ' +
    'nguoi ho khai dang ki thu tuc nop roi chua phi'
  ).split(' '),
)

/** The language somebody asks to go on in; undefined where they ask something else. */
export function wishedLanguage(text: string): Language | undefined {
  const folded = foldQuestion(text)
  const words = folded.split(' ').length
  const wish = wishes.find(([, pattern]) => pattern.test(folded))
  return wish && words <= 7 && (words <= 3 || wishWords.test(folded)) ? wish[0] : undefined
}

/** The language of a text, where it shows; undefined for what could be any. */
export function languageOf(text: string): Language | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  if (arabic > letters / 2) return 'ar'
  if (/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/i.test(text.normalize('NFC'))) return 'vi'
  const words = foldQuestion(text).split(' ')
  const count = (set: Set<string>) => words.filter((word) => set.has(word)).length
  const [en, vi] = [count(english), count(vietnamese)]
  if (en >= 2 && en > vi) return 'en'
  return vi >= 2 && vi > en ? 'vi' : undefined
}
