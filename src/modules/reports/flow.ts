import type { Insight, Measured, Period } from '#modules/insight'
import type { Context } from '#platform/ledger'

/** What came to those who resolve, what ended, and what stood before and after: the columns of Biểu II.06a. */
export interface Flow {
  carried: number
  online: number
  /** At a counter or by post. */
  other: number
  before: number
  onDay: number
  late: number
  within: number
  overdue: number
  /** What stands, counted by itself. */
  standing: number
}

export interface FlowRow extends Flow {
  /** A field (its Vietnamese name), or a place. */
  key: string
}

export interface FlowReport {
  at: Temporal.Instant
  /** As it was counted: days that have not come are left out. */
  period: Period
  rows: FlowRow[]
  total: Flow
}

/** The figures the report is counted by, which list its rows. */
export const flowFigures = {
  online: 'taken-on-online',
  other: 'taken-on-other',
  before: 'finished-before',
  onDay: 'finished-on-day',
  late: 'finished-late',
  standing: 'standing',
  within: 'standing-within',
  overdue: 'standing-overdue',
} as const
const counted = Object.entries(flowFigures) as [keyof typeof flowFigures, string][]

/** What came in, with what was there already. */
export const received = ({ carried, online, other }: Flow) => carried + online + other
export const resolved = ({ before, onDay, late }: Flow) => before + onDay + late

/**
 * Whether nothing was lost: what was there and what came in either ended or is still there. Of a report that was checked
 * it is not true by arithmetic: what was carried over is counted by the cells of what came in and ended, what stands by
 * its rows.
 */
export const holds = (flow: Flow) =>
  received(flow) === resolved(flow) + flow.standing && flow.standing === flow.within + flow.overdue

/**
 * Counts the report over any days, of one snapshot.
 * @param wanted.by the fields of one agency (or of all the reader may see), or the agencies
 * @param wanted.isChecked what stands is counted by its rows as well, which takes longer the more of them there are
 */
export async function flowOf(
  insight: Pick<Insight, 'measureAll' | 'moment'>,
  context: Context,
  wanted: { period: Period; place?: string | undefined; by: 'field' | 'place'; isChecked: boolean },
): Promise<FlowReport> {
  const { by, place, isChecked } = wanted
  const { today } = insight.moment()
  const { compare } = Temporal.PlainDate
  const to = compare(wanted.period.to, today) > 0 ? today : wanted.period.to
  const period = { from: compare(wanted.period.from, to) > 0 ? to : wanted.period.from, to }
  const asked = counted.filter(([name]) => isChecked || !byRows.includes(name)).map(([, figure]) => figure)
  const [inPeriod, sinceBefore, sinceAfter] = (await insight.measureAll(context, [
    { kpis: asked, by, period, place },
    ...[period.from, to.add({ days: 1 })].map((from) => ({
      ...{ kpis: standingNow, by, period: { from, to: today }, place },
    })),
  ])) as [Measured, Measured, Measured]
  const keys = [
    ...asked.flatMap((figure) => inPeriod.keys(figure)),
    ...standingNow.flatMap((figure) => [...sinceBefore.keys(figure), ...sinceAfter.keys(figure)]),
  ]
  const rows = [...new Set(keys)].map((key): FlowRow => {
    const own = Object.fromEntries(
      counted.map(([name, figure]) => [
        name,
        asked.includes(figure) ? inPeriod.parts(figure, key).counted : 0,
      ]),
    ) as Omit<Flow, 'carried'>
    const carried = stoodBefore(sinceBefore, key)
    if (isChecked) return { key, ...own, carried }
    const standing = stoodBefore(sinceAfter, key)
    return { key, ...own, carried, standing, within: standing - own.overdue }
  })
  const told = rows.filter((row) => received(row) + resolved(row) + row.standing > 0)
  return { at: inPeriod.at, period, rows: told, total: sumOf(told) }
}

/** Counted by their rows. */
const byRows: (keyof Flow)[] = ['standing', 'within']

const standingNow = ['unfinished', 'taken-on', 'finished'] as const

/** What was there when days began that end today: what is there now, without what came in since, with what ended since. */
function stoodBefore(since: Measured, key: string): number {
  const [unfinished, cameIn, ended] = standingNow.map((figure) => since.parts(figure, key).counted)
  return unfinished! - cameIn! + ended!
}

const nothing: Flow = {
  ...{ carried: 0, online: 0, other: 0, before: 0, onDay: 0, late: 0, within: 0, overdue: 0, standing: 0 },
}

function sumOf(rows: readonly Flow[]): Flow {
  const names = Object.keys(nothing) as (keyof Flow)[]
  return rows.reduce(
    (sum, row) => Object.fromEntries(names.map((name) => [name, sum[name] + row[name]])) as unknown as Flow,
    nothing,
  )
}
