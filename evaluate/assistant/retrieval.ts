/** The first part: is the procedure found, and does the verdict say so rightly? */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Search } from '#modules/procedures'
import { type Language, languages } from '#platform/text'
import { type Catalogue, enlarged, searchOf } from './catalogue.ts'
import type { Question } from './questions.ts'
import { randomOf, variants } from './variants.ts'

/** Shares are of the questions of the row, precision of those answered directly; null where there are none. */
export interface Row {
  language: Language
  variant: string
  questions: number
  hitAt1: number
  hitAt3: number
  direct: number
  precision: number | null
}

export interface OffTopicRow {
  language: Language
  variant: string
  questions: number
  direct: number
  offered: number
  refused: number
}

export interface Speed {
  procedures: number
  /** Milliseconds a question, the least of three times: others on the machine count little. */
  p50: number
  p95: number
  /** Milliseconds of one core for what is known of all three languages. */
  build: number
  /** Bytes that the index keeps. */
  memory: number
  /** Of questions as they were written. */
  hitAt1: number
  hitAt3: number
}

export interface RetrievalFigures {
  rows: Row[]
  offTopic: OffTopicRow[]
}

export function measureRetrieval(search: Search, questions: Question[], seed: number): RetrievalFigures {
  const figures: RetrievalFigures = { rows: [], offTopic: [] }
  for (const language of languages)
    for (const variant of variants[language]) {
      const random = randomOf(seed)
      const answers = questions
        .filter((it) => it.language === language)
        .map((it) => ({
          procedure: it.procedure,
          ...search.understand(variant.spell(it.question, random), language),
        }))
      const about = answers.filter(({ procedure }) => procedure !== null)
      const off = answers.filter(({ procedure }) => procedure === null)
      const row = { language, variant: variant.name }
      if (about.length > 0) {
        const isHit = ({ procedure, hits }: (typeof about)[number], within: number) =>
          hits.slice(0, within).some(({ code }) => code === procedure)
        const direct = about.filter(({ verdict }) => verdict === 'sure')
        figures.rows.push({
          ...{ ...row, questions: about.length },
          hitAt1: share(about, (it) => isHit(it, 1)),
          hitAt3: share(about, (it) => isHit(it, 3)),
          direct: direct.length / about.length,
          precision: direct.length > 0 ? share(direct, (it) => isHit(it, 1)) : null,
        })
      }
      if (off.length > 0)
        figures.offTopic.push({
          ...{ ...row, questions: off.length },
          direct: share(off, ({ verdict }) => verdict === 'sure'),
          offered: share(off, ({ verdict }) => verdict === 'unsure'),
          refused: share(off, ({ verdict }) => verdict === 'off-topic'),
        })
    }
  return figures
}

/** At the size of the catalogue or a larger one, with questions as they were written. */
export function measureSpeed(catalogue: Catalogue, size: number, questions: Question[], seed: number): Speed {
  const large = enlarged(catalogue, size, seed)
  const before = bytesUsed()
  const began = milliseconds()
  const search = searchOf(large)
  // What is known of a language is made when it is first asked in.
  for (const question of ['khai sinh', 'birth', 'ولادة']) search.find(question)
  const build = milliseconds() - began
  const memory = bytesUsed() - before
  const times: number[] = []
  let [first, three, about] = [0, 0, 0]
  for (const { question, language, procedure } of questions) {
    let least = Infinity
    for (let run = 0; run < 3; run++) {
      const start = performance.now()
      search.find(question, language)
      least = Math.min(least, performance.now() - start)
    }
    times.push(least)
    const hits = search.find(question, language)
    if (procedure === null) continue
    about++
    const place = hits.findIndex(({ code }) => code === procedure)
    if (place === 0) first++
    if (place >= 0 && place < 3) three++
  }
  times.sort((a, b) => a - b)
  const at = (share_: number) => times[Math.floor(times.length * share_)] ?? 0
  return {
    ...{ procedures: large.procedures.length, p50: at(0.5), p95: at(0.95), build, memory },
    ...{ hitAt1: first / Math.max(1, about), hitAt3: three / Math.max(1, about) },
  }
}

const share = <It>(list: It[], is: (it: It) => boolean): number => list.filter(is).length / list.length

/** What this thread has worked so far. */
function milliseconds(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

function bytesUsed(): number {
  setFlagsFromString('--expose_gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
