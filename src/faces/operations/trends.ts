import type { Kpi, Measured } from '#modules/insight'
import type { Context } from '#platform/ledger'
import type { ChosenPeriod } from './chosen-period.ts'
import type { OperationsHouse } from './house.ts'
import { measureAllShared } from './measured.ts'

/** Shares and times of a ward that are worth comparing with other wards, and that anybody may see. */
export const comparedFigures = [
  'online-share',
  'on-time-share',
  'mean-days',
  'waited',
  'within-15',
  'visits-satisfied',
  'satisfied',
  'digitised-share',
] as const

/** Figures of a period that say how a place does, in the order in which they are read. */
export const keyFigures = [
  'received',
  'online',
  'finished',
  'was-late',
  ...comparedFigures,
  'reports-came-in',
  'reports-answered-in-time',
] as const

/** Those of which a course over time is drawn one beside the other. */
export const courses = [
  'online-share',
  'on-time-share',
  'waited',
  'visits-satisfied',
  'satisfied',
  'digitised-share',
] as const

export interface Trends {
  looked: ChosenPeriod
  /** Told apart over time; its totals are those of the period. */
  course: Measured
  before: Measured | undefined
  yearBefore: Measured
  /** By cause of lateness: what ended late in the period, and what is late now. */
  causes: Measured
}

/** A place or the city over a period, beside the period before and the same days a year before. */
export async function readTrends(
  house: OperationsHouse,
  context: Context,
  looked: ChosenPeriod,
  place: string | undefined,
): Promise<Trends> {
  const { period, before, yearBefore, over } = looked
  const kpis = keyFigures
  const [course, yearAgo, causes, then] = (await measureAllShared(house, context, [
    { kpis, by: over, period, place },
    { kpis, by: 'whole', period: yearBefore, place },
    { kpis: ['finished-late', 'late'], by: 'lateness_cause', period, place },
    ...(before ? [{ kpis, by: 'whole', period: before, place } as const] : []),
  ])) as [Measured, Measured, Measured, Measured | undefined]
  return { looked, course, before: then, yearBefore: yearAgo, causes }
}

export const kpiOf = ({ insight }: Pick<OperationsHouse, 'insight'>, id: string): Kpi => {
  const kpi = insight.find(id)
  if (!kpi) throw new Error(`There is no figure ${id}`)
  return kpi
}
