import type { Question } from '../listen/question.ts'
import { featuresOf } from './features.ts'
import { type Emergency, emergencies, kinds } from './kinds.ts'
import { softmax, step, weightOf } from './weigh.ts'
import { bias, weights } from './weights-texts.ts'

const ready = new Map(
  weights.split('\n').map((line) => {
    const [name = '', coded = ''] = line.split('\t')
    return [name, Int8Array.from(coded, weightOf)]
  }),
)

/** Kinds of things people speak of every day, in danger or not. */
const ordinary = new Set(
  (
    'partner parent kid pet self now here help paper asks past figure machine small body police rescue brigade high die ' +
    'water device fall'
  ).split(' '),
)

export interface Sound {
  /** From 0 to 1: that somebody is in need. */
  danger: number
  /** The likeliest kind of need. */
  kind: Emergency
  insult: number
  injection: number
  /** True where something is named that is only named in danger. */
  namesDanger: boolean
}

/** What a sentence sounds like, by what was learnt of others. */
export function soundOf(question: Question): Sound {
  const features = featuresOf(question)
  const known = [...features].flatMap((it) => ready.get(it) ?? [])
  const share = step / Math.sqrt(known.length || 1)
  const sums = bias.map((it, at) => it + share * known.reduce((sum, row) => sum + row[at]!, 0))
  const by = softmax(sums)
  const of = (kind: (typeof kinds)[number]) => by[kinds.indexOf(kind)]!
  // Whoever may be about to hurt themselves is taken at their word first.
  const kind =
    of('self-harm') >= 0.3
      ? 'self-harm'
      : emergencies.reduce((best, it) => (of(it) > of(best) ? it : best), 'medical' as Emergency)
  return {
    danger: emergencies.reduce((sum, it) => sum + of(it), 0),
    kind,
    insult: of('insult'),
    injection: of('injection'),
    namesDanger: [...features].some(
      (it) => it.startsWith('#') && !it.includes('+') && !ordinary.has(it.slice(1)),
    ),
  }
}
