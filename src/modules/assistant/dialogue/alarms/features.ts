import { type Question, questionOf } from '../listen/question.ts'
import { concepts } from './concepts-texts.ts'

/**
 * What a sentence shows: its words with and without accents, pairs of neighbours, beginnings of words, what is spoken of
 * (concepts) and which of these come together.
 */
export function featuresOf(question: Question): Set<string> {
  const found = new Set<string>()
  const folded = question.read.trim().split(' ')
  addWords(folded, found)
  addWritten(question, found)
  addConcepts(question, folded, found)
  return found
}

function addWords(words: readonly string[], found: Set<string>): void {
  words.forEach((word, at) => {
    const whole = stem(word)
    found.add(whole)
    if (at > 0) found.add(`${stem(words[at - 1]!)} ${whole}`)
    const inner = core(word)
    if (inner !== whole) found.add(`~${inner}`)
    if (whole.length > 5) found.add(`${whole.slice(0, 4)}…`)
  })
  found.add(`^${stem(words[0]!)}`)
}

const isArabic = (word: string) => /^[\u0621-\u064a]/.test(word)

/** Arabic writes small words onto the next one. */
const stem = (word: string) => (isArabic(word) ? word.replace(/^(?:[وفبلك]?ال|و)(?=..)/, '') : word)

/** What stays of a word through its persons and times: `يضربني` and `بيضربها` are `ضرب`, `beating` and `beats` are `beat`. */
function core(word: string): string {
  if (!isArabic(word)) return word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word
  return word
    .replace(/^(?:[وف]?(?:ال|بال|لل)|و)(?=...)/, '')
    .replace(/^(?:ب|ه|س|ح)?[يتنا](?=...)/, '')
    .replace(/(?<=...)(?:وني|ني|نا|ها|هم|كم|وا|ون|ين|ات|ته|تي|ه|ي|ك|ت|ا)$/, '')
}

/** Words with their accents: “cháy” is no “chạy”. */
function addWritten({ written, folded }: Question, found: Set<string>): void {
  if (!written) return
  const plain = folded.trim().split(' ')
  written.forEach((word, at) => {
    if (word === plain[at] || isArabic(word)) return
    found.add(`'${word}`)
    if (at > 0) found.add(`'${written[at - 1]} ${word}`)
  })
}

interface Known {
  concept: string
  written: readonly string[]
}
const lexicon = new Map<string, Known[]>()
let longest = 1
for (const [concept, lists] of Object.entries(concepts))
  for (const phrase of lists.flatMap((list) => list.split(', '))) {
    const { folded, written = [] } = questionOf(phrase)
    const words = folded.trim().split(' ').map(core)
    longest = Math.max(longest, words.length)
    const key = words.join(' ')
    lexicon.set(key, [...(lexicon.get(key) ?? []), { concept, written }])
  }

function addConcepts(
  { written, folded, read }: Question,
  words: readonly string[],
  found: Set<string>,
): void {
  const stems = words.map(core)
  const isAccented = written?.join(' ') !== folded.trim() && read === folded
  const named = new Set<string>()
  for (let at = 0; at < stems.length; at++)
    for (let count = 1; count <= longest && at + count <= stems.length; count++) {
      const known = lexicon.get(stems.slice(at, at + count).join(' '))
      for (const it of known ?? []) {
        const fits =
          !isAccented ||
          !written ||
          it.written.every((word, i) => marksOf(word) === marksOf(written[at + i]!))
        if (fits) named.add(it.concept)
      }
    }
  const sorted = [...named].sort()
  sorted.forEach((one, at) => {
    found.add(`#${one}`)
    for (const other of sorted.slice(at + 1)) found.add(`#${one}+${other}`)
  })
}

function marksOf(word: string): string {
  if (isArabic(word)) return ''
  const marks = word.normalize('NFD').match(/[\u0300-\u036fđ]/g) ?? []
  return marks.sort().join('')
}
