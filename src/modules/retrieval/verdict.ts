import type { Verdict } from './entry.ts'
import type { Ranked } from './rank.ts'
import type { ReadWord } from './repair.ts'
import type { Reading } from './words/reading.ts'

/** What speaks for a hit and against it; in the order of the coefficients below. */
export type Evidence = readonly number[]

export function evidenceOf(
  it: Ranked,
  rival: Ranked | undefined,
  content: readonly ReadWord[],
  reading: Reading,
): Evidence {
  const words = Math.max(1, content.length)
  const likely = Math.max(-6, it.likely)
  return [
    1,
    it.best,
    it.covered,
    likely,
    it.score - (rival?.score ?? 0),
    reading.elsewhere(content),
    content.filter(({ known }) => !known).length / words,
    Math.min(1, Math.log(words) / 3),
    likely - Math.max(-8, rival?.likely ?? -8),
  ]
}

/**
 * Coefficients of two logistic regressions, fitted to phrasings that were held out and to questions about other matters
 * (decision 0055): whether a first hit is what was meant, and whether a question is about any entry at all.
 */
const isMeant: Evidence = [-1.88, 0.28, 1.55, 0.84, 3.79, -3.72, -1.01, 3.12, -0.16]
const isOnTopic: Evidence = [-0.92, 3.69, 0.82, 1.22, 0.83, -8.87, -0.66, 6.29, -0.37]

/** From here on a hit is answered without asking back: of such answers about one in fifty is wrong. */
const sureFrom = 0.85
/** Below this nothing is offered. */
const onTopicFrom = 0.45

const probability = (evidence: Evidence, coefficients: Evidence) =>
  1 / (1 + Math.exp(-evidence.reduce((sum, it, at) => sum + it * coefficients[at]!, 0)))

export const confidenceOf = (evidence: Evidence): number => probability(evidence, isMeant)

export function verdictOn(evidence: Evidence): Verdict {
  if (probability(evidence, isOnTopic) < onTopicFrom) return 'off-topic'
  return confidenceOf(evidence) >= sureFrom ? 'sure' : 'unsure'
}
