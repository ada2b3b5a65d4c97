import type { Language } from '#platform/text'
import { languages } from '#platform/text'
import type { Entry, Found, Index } from './entry.ts'
import { type Ranked, rank } from './rank.ts'
import { createRepair, type ReadWord, type Repair } from './repair.ts'
import { createShelf, type Shelf } from './shelf.ts'
import { tuning } from './tuning.ts'
import { createReading, type Reading } from './words/reading.ts'

const readings = new Map<Language, Reading>()
const readingOf = (language: Language) => {
  const known = readings.get(language) ?? createReading(language)
  readings.set(language, known)
  return known
}

export function createIndex(entries: readonly Entry[], options: { popular?: readonly string[] } = {}): Index {
  const shelves = new Map<Language, { shelf: Shelf; repair: Repair }>()
  for (const language of languages) {
    const shelf = createShelf(entries, language, readingOf(language))
    shelves.set(language, { shelf, repair: createRepair(shelf, language) })
  }
  const popular = new Set(options.popular ?? [])
  function read(question: string, language: Language): { words: ReadWord[]; content: ReadWord[]; concepts: number[] } {
    const { shelf, repair } = shelves.get(language)!
    const words = repair.repaired(shelf.reading.wordsOf(question))
    return { words, content: shelf.reading.content(words) as ReadWord[], concepts: shelf.reading.concepts(words) }
  }
  function languageOf(question: string, hint: Language | undefined): Language {
    if (/\p{Script=Arabic}/u.test(question)) return 'ar'
    const known = (language: Language) => {
      const { shelf, repair } = shelves.get(language)!
      const words = repair.repaired(shelf.reading.wordsOf(question))
      if (words.length === 0) return 0
      return words.reduce((sum, it) => sum + it.certainty, 0) / words.length
    }
    if (/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/iu.test(question)) return 'vi'
    const vi = known('vi') + (hint === 'vi' ? 0.2 : 0)
    const en = known('en') + (hint === 'en' ? 0.2 : 0)
    return en > vi ? 'en' : 'vi'
  }
  return {
    find(question, { language: hint, limit = 20 } = {}): Found {
      const language = languageOf(question, hint)
      const { content, concepts } = read(question, language)
      const ranked: Ranked[] = rank(shelves.get(language)!.shelf, content, concepts, entries.length)
      for (const it of ranked) if (popular.has(entries[it.entry]!.code)) it.score += tuning.popular
      ranked.sort((a, b) => b.score - a.score || a.entry - b.entry)
      const hits = ranked.slice(0, limit).map((it) => ({
        code: entries[it.entry]!.code,
        score: Math.min(1, it.score),
        confidence: Math.min(1, it.best),
      }))
      return { hits, verdict: 'unsure', language }
    },
    meant(question, hint) {
      void hint
      return question
    },
  }
}
