import type { Language } from '#platform/text'
import type { Repair } from './repair.ts'
import type { Shelf } from './shelf.ts'

type ReaderOf = (language: Language) => { shelf: Shelf; repair: Repair }

/** Letters that only Vietnamese has (French has à, é, ô as well). */
const vietnamese = /[ăđơưạảãấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịỏõọốồổỗộớờởỡợủũụứừửữựỳỵỷỹ]/iu

/** How much more of a question has to be known in another language than in the one that was said to be spoken. */
const head = 0.2

/** The language of a question: by its letters; where they do not tell, by how many of its words are known in each. */
export function languageOf(question: string, hint: Language | undefined, readerOf: ReaderOf): Language {
  const start = question.slice(0, 600).normalize('NFC')
  const letters = start.match(/\p{L}/gu)?.length ?? 0
  const arabic = start.match(/\p{Script=Arabic}/gu)?.length ?? 0
  if (arabic * 2 > letters) return 'ar'
  if (vietnamese.test(start)) return 'vi'
  const known = (language: Language) => {
    const { shelf, repair } = readerOf(language)
    const words = repair.repaired(shelf.reading.wordsOf(start))
    const share = words.filter((it) => it.known).length / Math.max(1, words.length)
    return share + (hint === language ? head : 0)
  }
  return known('en') > known('vi') ? 'en' : 'vi'
}
