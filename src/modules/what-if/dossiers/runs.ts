/** A unit's dossiers played many times: as they came, and as the question wants them. */
import { mix } from '#modules/reception'
import type { DossierChange } from '../question.ts'
import { type Difference, differenceOf, mean, type Spread, spreadOf } from '../statistics.ts'
import type { DossierPast } from './past.ts'
import { drawWork, measurePeriod, officersAfter, type PeriodMeasure, playPeriod } from './play.ts'

export interface DossierFigures {
  late: Spread
  stock: Spread
  overdue: Spread
  /** Working days a dossier takes. */
  days: Spread
  finished: Spread
  /** Undefined of the past: nobody knows it. */
  busy: number | undefined
  curve: number[]
}

export interface DossierAnswer {
  learned: { days: number; dossiers: number; officers: number }
  officers: number
  /** Share of the time that a dossier was there in which an officer was at it, as it follows from the past. */
  effort: number
  truth: DossierFigures
  baseline: DossierFigures
  scenario: DossierFigures
  difference: { late: Difference; stock: Difference }
  trust: 'close' | 'rough' | 'far'
}

export interface DossierTask {
  past: DossierPast
  change: DossierChange
  runs: number
  seed: number
}

/** The most dossiers that a period is played with. */
export const mostDossiers = 20_000

/** @param progress is told a share, 0 … 1 */
export function playDossiers(task: DossierTask, progress: (share: number) => void = () => {}): DossierAnswer {
  const { past, change, runs, seed } = task
  const { officers, days, dossiers } = past
  const truth = measurePeriod(dossiers, days)
  const effort = effortOf(past, truth.days, seed)
  const before: PeriodMeasure[] = []
  const after: PeriodMeasure[] = []
  const changed = officersAfter(officers, change)
  for (let run = 0; run < runs; run++) {
    const luck = mix(seed, run)
    before.push(playPeriod(drawWork(past, luck, 1, effort), officers, days))
    after.push(playPeriod(drawWork(past, luck, change.arrivals, effort), changed, days))
    progress((run + 1) / runs)
  }
  return {
    learned: { days, dossiers: Math.round(dossiers.length * past.share), officers },
    officers: changed,
    effort,
    truth: figuresOf([scaled(truth, past.share)]),
    baseline: figuresOf(before),
    scenario: figuresOf(after),
    difference: {
      late: differenceOf(
        before.map(({ late }) => late),
        after.map(({ late }) => late),
      ),
      stock: differenceOf(
        before.map(({ stock }) => stock),
        after.map(({ stock }) => stock),
      ),
    },
    trust: trustIn(truth.late, mean(before.map(({ late }) => late))),
  }
}

/** Of the whole city's dossiers the part that stands for a ward. */
function scaled(it: PeriodMeasure, share: number): PeriodMeasure {
  const part = (count: number) => Math.round(count * share)
  return {
    ...it,
    ...{ stock: part(it.stock), overdue: part(it.overdue), finished: part(it.finished) },
    curve: it.curve.map(part),
  }
}

/**
 * How long an officer is at a dossier is written down nowhere; how long dossiers take is. The share of that time which is
 * work is the one with which the played period takes as long on average as the real one did: the more of it is waiting for
 * an officer, the less work there is.
 */
export function effortOf(past: DossierPast, wantedDays: number, seed: number): number {
  let low = 0
  let high = 1
  for (let step = 0; step < 12; step++) {
    const effort = (low + high) / 2
    const took = Array.from({ length: 8 }, (_, run) => {
      const work = drawWork(past, mix(seed, 1_000 + run), 1, effort)
      return playPeriod(work, past.officers, past.days).days
    })
    if (mean(took) > wantedDays) high = effort
    else low = effort
  }
  return (low + high) / 2
}

function figuresOf(runs: readonly PeriodMeasure[]): DossierFigures {
  const busy = mean(runs.map((it) => it.busy))
  return {
    late: spreadOf(runs.map(({ late }) => late)),
    stock: spreadOf(runs.map(({ stock }) => stock)),
    overdue: spreadOf(runs.map(({ overdue }) => overdue)),
    days: spreadOf(runs.map(({ days }) => days)),
    finished: spreadOf(runs.map(({ finished }) => finished)),
    busy: Number.isNaN(busy) ? undefined : busy,
    curve: runs[0]!.curve.map((_, day) => mean(runs.map(({ curve }) => curve[day]!))),
  }
}

/** The late share is not fitted, so it says how far the model holds: within five of a hundred, within twelve. */
const trustIn = (was: number, is: number) =>
  Math.abs(is - was) <= 0.05 ? 'close' : Math.abs(is - was) <= 0.12 ? 'rough' : 'far'

/** Whether a period would become larger than what is played. */
export const isTooMany = ({ dossiers, share }: DossierPast, { arrivals }: DossierChange) =>
  dossiers.length * share * Math.max(1, arrivals) > mostDossiers
