import { type Language, languages } from '#platform/text'
import { questionOf } from '../listen/question.ts'
import { concepts } from './concepts-texts.ts'
import { featuresOf } from './features.ts'
import { type Kind, kinds } from './kinds.ts'
import { said } from './said/index.ts'
import { softmax } from './weigh.ts'

/** How much each feature speaks for each kind, and how much kinds are expected before anything is known. */
export interface Learnt {
  bias: number[]
  /** By feature; as many weights as kinds. */
  weights: Map<string, number[]>
}

interface Example {
  features: string[]
  kind: number
}

/** A feature that fewer sentences show says nothing. */
const fewest = 3
const rounds = 6
const rate = 0.3
const count = kinds.length

/**
 * Multinomial logistic regression by stochastic gradients with steps of their own for each weight (AdaGrad). The same
 * sentences give the same weights.
 * @param ordinary sentences about procedures, beside those that are written down here
 */
export function learnAlarms(ordinary: Record<Language, readonly string[]>): Learnt {
  const examples = [
    ...said.flatMap(([kind, sentences]) => examplesOf(kind, sentences)),
    ...examplesOf('none', ordinary),
  ]
  const shown = new Map<string, number>()
  for (const { features } of examples) for (const it of features) shown.set(it, (shown.get(it) ?? 0) + 1)
  const names = [...shown].filter(([, times]) => times >= fewest).map(([name]) => name)
  const index = new Map(names.map((name, at) => [name, at]))
  const known = examples.map(({ features, kind }) => ({
    kind,
    places: features.flatMap((name) => index.get(name) ?? []),
  }))
  const weights = new Float64Array(names.length * count)
  const squares = new Float64Array(names.length * count).fill(1e-6)
  const bias = new Float64Array(count)
  const random = lehmer(1)
  for (let round = 0; round < rounds; round++)
    for (const { kind, places } of shuffled(known, random)) {
      const share = 1 / Math.sqrt(places.length || 1)
      const sums = [...bias]
      for (const place of places)
        for (let it = 0; it < count; it++) sums[it]! += weights[place * count + it]! * share
      softmax(sums).forEach((probability, it) => {
        const error = probability - (it === kind ? 1 : 0)
        bias[it]! -= 0.02 * error
        if (Math.abs(error) < 1e-3) return
        for (const place of places) {
          const at = place * count + it
          const gradient = error * share + 1e-5 * weights[at]!
          squares[at]! += gradient * gradient
          weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]!)
        }
      })
    }
  return {
    bias: [...bias],
    weights: new Map(names.map((name, at) => [name, [...weights.slice(at * count, (at + 1) * count)]])),
  }
}

/** Changes when what is learnt from changes: sentences and concepts of this folder. */
export function learntFrom(): string {
  const text = JSON.stringify([said, concepts])
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return (hash >>> 0).toString(16)
}

/** Vietnamese is learnt as it is written and as it is typed without accents. */
const examplesOf = (kind: Kind, sentences: Record<Language, readonly string[]>): Example[] =>
  languages.flatMap((language) =>
    sentences[language].flatMap((text) =>
      [text, ...(language === 'vi' ? [bare(text)] : [])].map((spelt) => ({
        features: [...featuresOf(questionOf(spelt))],
        kind: kinds.indexOf(kind),
      })),
    ),
  )

const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')

/** Numbers from 0 to 1 that a seed decides. */
function lehmer(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

function shuffled<It>(all: It[], random: () => number): It[] {
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[all[at], all[other]] = [all[other]!, all[at]!]
  }
  return all
}
