import type { Language } from '#platform/text'
import type { Kind } from './terms.ts'

/**
 * Numbers found by holding phrasings out: an index is made without a fifth of them, those are asked, five times over, and
 * the number that found most is kept (decision 0055). None of them is sharp: half or double of each costs a point at most.
 */
export const weights = {
  /** What a kind of term weighs against a word. An Arabic root tells more than a Vietnamese word's diacritics. */
  kind: (kind: Kind, language: Language): number =>
    ({ word: 1, pair: 0.375, second: language === 'ar' ? 0.8 : 0.44, concept: 1.3 })[kind],
  /** Power of a term's rarity. */
  rarity: 0.5,
  /** How often something must be said of an entry to count half of what it can. */
  half: 3.75,
  /** How often something counts as said that is a name, a way of asking, or only said about the entry. */
  said: { name: 2.5, plain: 2.5, asked: 1, about: 0.75 },
  /** Power by which long phrasings have to share more. */
  length: 0.5,
  /** Share of the second-best phrasing in the best. */
  secondPhrasing: 0.5,
  /** Share of the best phrasing against all that is known of the entry. */
  best: 0.24,
  /** Of the logarithm of the learned probability. */
  learned: 0.2,
  /** For a phrasing said word by word: somebody has said whose it is. */
  verbatim: 0.15,
  /** For what is asked most. */
  popular: 0.04,
}

export const learning = {
  /** How much more an entry is spoken of so than others counts for. */
  rule: 6,
  /** Postings that a round may visit; a catalogue with so many keeps to the rule. */
  visits: 6_000_000,
  /** Terms that more entries hold stay as the rule has them: they teach little and cost most. */
  holders: 200,
  /** The first step's width. */
  rate: 0.5,
}
