import type { Verdict } from './entry.ts'
import type { Ranked } from './rank.ts'
import type { Shelf } from './shelf.ts'
import type { Word } from './words/word.ts'

/** What speaks for a hit and against it; in the order of the coefficients below. */
export type Evidence = readonly number[]

/** `rival` is the best of the other hits. */
export function evidenceOf(
  it: Ranked,
  rival: Ranked | undefined,
  content: readonly Word[],
  shelf: Shelf,
): Evidence {
  return [
    1,
    it.best,
    it.covered,
    Math.max(-6, it.likely),
    it.score - (rival?.score ?? 0),
    Math.min(0.5, shelf.elsewhere(content)),
    // Of long questions less is covered by any phrasing.
    Math.min(1, Math.log(Math.max(1, content.length)) / 3),
  ]
}

/**
 * Coefficients of two logistic regressions, fitted to phrasings that were held out and to questions about other matters
 * (decision 0055): whether a first hit is what was meant, and whether a question is about any entry at all. What is said
 * against a question by words of daily life counts a little less than was fitted: there are more of them than we know.
 */
const isMeant: Evidence = [-2.07, -0.13, 1.35, 0.81, 2.97, -6, 2.62]
const isOnTopic: Evidence = [-1.22, 3.56, -0.09, 0.86, -0.29, -10, 5.6]

/** From here on a hit is answered without asking back: of such answers about one in fifty is wrong. */
const sureFrom = 0.8
/** Below this nothing is offered. */
const onTopicFrom = 0.5

const probability = (evidence: Evidence, coefficients: Evidence) =>
  1 / (1 + Math.exp(-evidence.reduce((sum, it, at) => sum + it * coefficients[at]!, 0)))

export const confidenceOf = (evidence: Evidence): number => probability(evidence, isMeant)

export function verdictOn(evidence: Evidence): Verdict {
  if (probability(evidence, isOnTopic) < onTopicFrom) return 'off-topic'
  return confidenceOf(evidence) >= sureFrom ? 'sure' : 'unsure'
}
