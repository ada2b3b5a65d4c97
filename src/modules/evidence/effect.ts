import type { Assumptions } from './assumptions.ts'
import { hallOf } from './costs.ts'
import type { ProcedureFigures } from './figures.ts'

/** What is proposed: of a paper of the list, or of a step. */
export const paperKinds = ['remove', 'look-up', 'merge'] as const
export const stepKinds = ['merge-step', 'shorten'] as const
export type Kind = (typeof paperKinds)[number] | (typeof stepKinds)[number]

export interface Measure {
  kind: Kind
  /** A paper's id, or a step. */
  about: string
  /** Working minutes that a step is to take at most; for `shorten`. */
  target?: number | undefined
}

/** What it would save in a year, by the figures of a period. */
export interface Effect {
  /** Times in a year that a paper need not be handed in, or that a step would take less. */
  times: number
  /** Visits to the hall that would not be needed. */
  trips: number
  /** Of citizens, and of officers; negative where it would take more of their time. */
  citizenHours: number
  officerHours: number
  /** For citizens, in đồng. */
  dong: number
  /** Working hours that people would have their result sooner, all together. They are counted as no money. */
  soonerHours: number
}

/**
 * A paper that is not asked for any more saves its preparing, its copies, its checking, and the rounds and visits in which
 * nothing else was asked for. Looked up instead, it takes an officer's look; merged into another paper, what it says is still
 * asked for, so that rounds and visits stay. A step saves time alone.
 * @param days of the period that are over
 */
export function effectOf(
  { dossiers, papers, steps }: ProcedureFigures,
  { kind, about, target = 0 }: Measure,
  assumed: Assumptions,
  days: number,
): Effect {
  const aYear = 365 / days
  if (kind === 'merge-step' || kind === 'shorten') {
    const spread = steps.find(({ step }) => step === about)?.spread ?? []
    const most = kind === 'shorten' ? target : 0
    const longer = spread.filter(({ minutes }) => minutes > most)
    const minutes = longer.reduce((sum, it) => sum + (it.minutes - most) * it.times, 0)
    const times = longer.reduce((sum, it) => sum + it.times, 0) * aYear
    return { ...nothing, times, soonerHours: (minutes / 60) * aYear }
  }
  const counts = papers.get(about)
  if (!counts) return nothing
  const isMerged = kind === 'merge'
  const { hallMinutes } = hallOf(dossiers, assumed)
  const times = counts.onPaper * aYear
  const trips = isMerged ? 0 : counts.cameFor * aYear
  const rounds = isMerged ? 0 : counts.askedAlone * aYear
  const citizenHours = (times * assumed.prepare + trips * (hallMinutes + assumed.way)) / 60
  const looks = kind === 'look-up' ? dossiers.handedIn * aYear * assumed.lookUp : 0
  const money =
    (counts.copies * assumed.copy + counts.certifiedCopies * assumed.certified) * aYear + trips * assumed.fare
  return {
    ...{ times, trips, citizenHours },
    officerHours: (times * assumed.check + rounds * assumed.round - looks) / 60,
    dong: citizenHours * assumed.wage + money,
    soonerHours: 0,
  }
}

const nothing: Effect = { times: 0, trips: 0, citizenHours: 0, officerHours: 0, dong: 0, soonerHours: 0 }
