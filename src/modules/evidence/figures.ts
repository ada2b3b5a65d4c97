import { type Sql, sql, type Transaction } from '#platform/db'
import { type Context, notFound } from '#platform/ledger'
import { type Deps, editing } from './deps.ts'
import type { PaperMark } from './facts.ts'
import { firstDay, lastMonth, type Period } from './period.ts'

/** Fewer dossiers than this say little: they are shown, and marked. */
export const fewDossiers = 10

export const dossierFigures = [
  'handedIn',
  'result',
  'refused',
  'withdrawn',
  'stopped',
  'open',
  'supplemented',
  'rounds',
  'returned',
  'returns',
  'visited',
  'trips',
  'hallKnown',
  'hallMinutes',
  'waitedForCitizen',
  'citizenMinutes',
  'waitedForOthers',
  'othersMinutes',
] as const
export type DossierCounts = Record<(typeof dossierFigures)[number], number>
const paperFigures = ['copies', 'certifiedCopies', 'avoidableCopies', 'avoidableCertified'] as const
export type PaperCounts = Record<PaperMark | (typeof paperFigures)[number], number>

/** How long a step took, in working minutes; `for-citizen` and `for-others` are waits and no steps. */
export interface StepFigures {
  step: string
  times: number
  p50: number
  p90: number
  /** How often it took so many minutes, rounded to two digits. */
  spread: { minutes: number; times: number }[]
}

/** What a period says of a procedure. */
export interface ProcedureFigures {
  dossiers: DossierCounts
  papers: Map<string, PaperCounts>
  steps: StepFigures[]
}

const within = (period: Period): Sql =>
  sql`month between ${firstDay(period)}::date and ${lastMonth(period)}::date`

const none = Object.fromEntries(dossierFigures.map((name) => [name, 0])) as DossierCounts

/** Sums of JSON counts by name, as one JSON object; the rows of `from` grouped by `by`. */
const summed = (from: Sql, by: Sql): Sql => sql`
  select ${by}, jsonb_object_agg(name, value) as counts from (
    select ${by}, name, sum(value::bigint) as value
    from (select * from ${from}) as months, jsonb_each_text(counts) as c (name, value)
    group by ${by}, name) as sums
  group by ${by}`

/** One procedure. @throws Refusal `forbidden`; `not-found` when there is no such procedure */
export function figuresOf(
  { ledger, procedures }: Deps,
  context: Context,
  procedure: string,
  period: Period,
): Promise<ProcedureFigures> {
  if (!procedures.find(procedure)) throw notFound()
  return ledger.read(context, editing, (tx) => readFigures(tx, procedure, period))
}

export async function readFigures(
  tx: Transaction,
  procedure: string,
  period: Period,
): Promise<ProcedureFigures> {
  const its = sql`procedure_code = ${procedure} and ${within(period)}`
  const [dossiers, papers, spread] = await Promise.all([
    tx.find<{ counts: DossierCounts }>(summed(sql`evidence.month_dossier where ${its}`, sql`procedure_code`)),
    tx.many<{ component: string; counts: PaperCounts }>(
      summed(sql`evidence.month_paper where ${its}`, sql`component`),
    ),
    tx.many<{ step: string; minutes: number; times: number }>(sql`
      select step, minutes, sum(times)::int as times from evidence.month_step where ${its}
      group by step, minutes order by step, minutes`),
  ])
  const steps = Map.groupBy(spread, ({ step }) => step)
  return {
    dossiers: dossiers?.counts ?? none,
    papers: new Map(papers.map(({ component, counts }) => [component, counts])),
    steps: [...steps].map(([step, times]) => ({ step, ...spreadOf(times) })),
  }
}

/** Percentiles by the nearest rank. `times` in the order of minutes. */
export function spreadOf(rows: { minutes: number; times: number }[]): Omit<StepFigures, 'step'> {
  const all = rows.reduce((sum, { times }) => sum + times, 0)
  const rank = (share: number) => {
    let left = Math.ceil(all * share)
    for (const { minutes, times } of rows) {
      left -= times
      if (left <= 0) return minutes
    }
    return 0
  }
  const spread = rows.map(({ minutes, times }) => ({ minutes, times }))
  return { times: all, p50: rank(0.5), p90: rank(0.9), spread }
}

/** What the list of all procedures needs: dossiers, and what of their papers could be saved. */
export interface ListedFigures {
  procedureCode: string
  dossiers: DossierCounts
  avoidable: { times: number; copies: number; certified: number }
}

/** Every procedure that something was handed in for, and when all of this was counted. @throws Refusal `forbidden` */
export function allFigures(
  { ledger }: Deps,
  context: Context,
  period: Period,
): Promise<{ countedUntil: Temporal.Instant; procedures: ListedFigures[] }> {
  return ledger.read(context, editing, async (tx) => {
    const [dossiers, papers, countedUntil] = await Promise.all([
      tx.many<{ procedureCode: string; counts: DossierCounts }>(
        summed(sql`evidence.month_dossier where ${within(period)}`, sql`procedure_code`),
      ),
      tx.many<{ procedureCode: string; counts: PaperCounts }>(
        summed(sql`evidence.month_paper where ${within(period)}`, sql`procedure_code`),
      ),
      readCountedUntil(tx),
    ])
    const byCode = new Map(papers.map(({ procedureCode, counts }) => [procedureCode, counts]))
    return {
      countedUntil,
      procedures: dossiers.map(({ procedureCode, counts }) => {
        const its = byCode.get(procedureCode)
        return {
          procedureCode,
          dossiers: counts,
          avoidable: {
            times: its?.avoidable ?? 0,
            copies: its?.avoidableCopies ?? 0,
            certified: its?.avoidableCertified ?? 0,
          },
        }
      }),
    }
  })
}

/** Up to when changes of dossiers are counted. */
export const readCountedUntil = async (tx: Transaction): Promise<Temporal.Instant> =>
  (await tx.get<{ at: Temporal.Instant }>(sql`select counted_until as at from evidence.mark`)).at
