import type { ProcedureVersion } from '#modules/procedures'
import type { Assumptions } from './assumptions.ts'
import { type DossierCounts, fewDossiers, type PaperCounts, type ProcedureFigures } from './figures.ts'

/**
 * What handing in costs a person, after the method of compliance costs (Decree 63/2010/NĐ-CP, Circular 02/2017/TT-VPCP):
 *
 *     cost  = hours × wage + money
 *     hours = (visits × (hall + way) + papers × prepare) ÷ 60
 *     money = visits × fare + fee + copies × copy + certified copies × certified
 *
 * on the average of all dossiers. What people waited at home for is told beside it and is no cost.
 */
export interface Cost {
  /** On the average of a dossier. */
  visits: number
  hallMinutes: number
  /** From numbers that were taken, and no assumption. */
  isHallKnown: boolean
  papers: number
  copies: number
  certifiedCopies: number
  hours: number
  /** Đồng; undefined where no fixed fee is published: it is then left out. */
  fee: number | undefined
  money: number
  /** Đồng. */
  cost: number
}

/** Undefined when nothing was handed in. */
export function costOf(
  { dossiers, papers }: ProcedureFigures,
  version: Pick<ProcedureVersion, 'fee'>,
  assumed: Assumptions,
): Cost | undefined {
  const { handedIn } = dossiers
  if (handedIn === 0) return undefined
  const sum = (mark: keyof PaperCounts) =>
    [...papers.values()].reduce((all, counts) => all + counts[mark], 0) / handedIn
  const { hallMinutes, isHallKnown } = hallOf(dossiers, assumed)
  const visits = dossiers.trips / handedIn
  const given = sum('onPaper')
  const copies = sum('copies')
  const certifiedCopies = sum('certifiedCopies')
  const fee = version.fee.amount ?? undefined
  const hours = (visits * (hallMinutes + assumed.way) + given * assumed.prepare) / 60
  const money =
    visits * assumed.fare + (fee ?? 0) + copies * assumed.copy + certifiedCopies * assumed.certified
  return {
    ...{ visits, hallMinutes, isHallKnown, papers: given, copies, certifiedCopies, hours, fee, money },
    cost: hours * assumed.wage + money,
  }
}

/** Minutes in the hall: counted where enough numbers were taken, else assumed. */
export function hallOf(
  { hallKnown, hallMinutes }: DossierCounts,
  assumed: Assumptions,
): { hallMinutes: number; isHallKnown: boolean } {
  const isHallKnown = hallKnown >= fewDossiers
  return { hallMinutes: isHallKnown ? hallMinutes / hallKnown : assumed.hall, isHallKnown }
}

/** What could be saved in a year by never asking for what the state has, and never having people come again. */
export function possibleSaving(
  it: { dossiers: DossierCounts; avoidable: { times: number; copies: number; certified: number } },
  assumed: Assumptions,
  days: number,
): { hours: number; dong: number } {
  const { dossiers, avoidable } = it
  const { hallMinutes } = hallOf(dossiers, assumed)
  const aYear = 365 / days
  const hours =
    ((avoidable.times * assumed.prepare + dossiers.returns * (hallMinutes + assumed.way)) / 60) * aYear
  const money =
    (avoidable.copies * assumed.copy +
      avoidable.certified * assumed.certified +
      dossiers.returns * assumed.fare) *
    aYear
  return { hours, dong: hours * assumed.wage + money }
}
