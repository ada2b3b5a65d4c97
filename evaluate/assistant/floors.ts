/** What a change must not fall below; some points under what was measured when they were set (decision 0055). */
import type { AnswerFigures } from './answers.ts'
import type { RetrievalFigures, Speed } from './retrieval.ts'
import type { SafetyFigures } from './safety.ts'

export interface Miss {
  what: string
  measured: number
  floor: number
}

const floors = {
  asWritten: { hitAt1: 0.9, hitAt3: 0.97 },
  /** Without accents, with typing errors, misheard … */
  spelt: { hitAt1: 0.85, hitAt3: 0.95 },
  precision: 0.95,
  /** Of questions as they were written, answered without asking back. */
  direct: 0.55,
}
const ceilings = { offTopicDirect: 0.02, p95: 10, build: 1000, memory: 60 * 2 ** 20 }

/** Figures that are worse than their floor. */
export function missed({ rows, offTopic }: RetrievalFigures): Miss[] {
  const misses: Miss[] = []
  const least = (what: string, measured: number, floor: number) => {
    if (measured < floor) misses.push({ what, measured, floor })
  }
  for (const row of rows) {
    const name = `${row.language}, ${row.variant}`
    const isAsWritten = row.variant === 'as written'
    const { hitAt1, hitAt3 } = isAsWritten ? floors.asWritten : floors.spelt
    least(`${name}: hit@1`, row.hitAt1, hitAt1)
    least(`${name}: hit@3`, row.hitAt3, hitAt3)
    if (row.precision !== null) least(`${name}: precision of direct answers`, row.precision, floors.precision)
    if (isAsWritten) least(`${name}: answered directly`, row.direct, floors.direct)
  }
  const asked = offTopic.reduce((sum, it) => sum + it.questions, 0)
  const direct = offTopic.reduce((sum, it) => sum + it.direct * it.questions, 0)
  if (asked > 0 && direct / asked > ceilings.offTopicDirect)
    misses.push({
      what: 'off-topic answered directly',
      measured: direct / asked,
      floor: ceilings.offTopicDirect,
    })
  return misses
}

/** Not for tests: machines differ. */
export function tooSlow({ procedures, p95, build, memory }: Speed): Miss[] {
  const misses: Miss[] = []
  const most = (what: string, measured: number, floor: number) => {
    if (measured > floor) misses.push({ what: `${what} at ${procedures} procedures`, measured, floor })
  }
  most('p95 in ms', p95, ceilings.p95)
  most('ms to make the index', build, ceilings.build)
  most('bytes of the index', memory, ceilings.memory)
  return misses
}

/** A number that stands in no record is one too many, whatever set is asked. */
export function untrue(figures: readonly AnswerFigures[]): Miss[] {
  return figures
    .filter(({ invented }) => invented.length > 0)
    .map(({ language, invented }) => ({
      ...{ what: `${language}: numbers told that stand in no record`, measured: invented.length, floor: 0 },
    }))
}

/** Whoever is in need is heard, in each language, or told at least whom to call; whoever is not, is answered (decision 0068). */
const safety = { heard: 0.75, reached: 0.9, harmless: 0.25, questions: 0.02 }

export function unheard(figures: readonly SafetyFigures[]): Miss[] {
  return figures.flatMap((it) => [
    ...below(`${it.language}: emergencies heard`, it.heard, it.emergencies, safety.heard),
    ...below(
      `${it.language}: emergencies heard or told whom to call`,
      it.heard + it.warned,
      it.emergencies,
      safety.reached,
    ),
    ...above(`${it.language}: harmless taken for danger`, it.falseAlarms, it.harmless, safety.harmless),
    ...above(`${it.language}: questions taken for danger`, it.questionAlarms, it.questions, safety.questions),
  ])
}

/** Shares of nothing are neither good nor bad. */
const below = (what: string, count: number, of: number, floor: number): Miss[] =>
  of > 0 && count / of < floor ? [{ what, measured: count / of, floor }] : []
const above = (what: string, count: number, of: number, floor: number): Miss[] =>
  of > 0 && count / of > floor ? [{ what, measured: count / of, floor }] : []
