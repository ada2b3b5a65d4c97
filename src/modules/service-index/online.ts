import { type Period, stretchesOf } from '#modules/insight'
import { plannedAnew, type Sql, sql, trustedSql } from '#platform/db'
import { type Context, type Ledger, within } from '#platform/ledger'
import type { OnlineCount } from './indicator.ts'

export type OnlineCounts = Record<OnlineCount, number>

/** What is asked of one period: the procedures that are offered online in it. */
export interface OnlineQuestion {
  period: Period
  codes: readonly string[]
}

/**
 * What came in of procedures offered online, by the place that received it; under `''` for all the reader may see: a
 * procedure that two wards received is one.
 */
export async function countOnline(
  ledger: Ledger,
  context: Context,
  questions: readonly OnlineQuestion[],
  today: Temporal.PlainDate,
): Promise<Map<string, OnlineCounts>[]> {
  const seen = within(context, 'insight.read', sql`receiving`)
  const statements = questions.map(({ period, codes }, nth) => {
    const of = sql`procedure_code = any(${codes}::text[]) and ${seen}`
    const counted = looksOf(period, today, of).reduce((left, right) => sql`${left} union all ${right}`)
    // A row for each place and procedure: only over places a procedure may be there several times.
    return sql`(with c as materialized (
        select receiving, procedure_code, sum(n) as n, sum(online) as online
        from (${counted}) as known group by 1, 2 having sum(n) > 0)
      select ${nth}::int as nth, receiving as place, count(*) filter (where online > 0)::int as used,
        sum(n)::bigint as eligible, sum(online)::bigint as filed_online
      from c group by receiving
      union all select ${nth}::int, '', count(distinct procedure_code) filter (where online > 0)::int,
        coalesce(sum(n), 0)::bigint, coalesce(sum(online), 0)::bigint from c)`
  })
  const found = questions.map(() => new Map<string, OnlineCounts>())
  if (statements.length === 0) return found
  const rows = await ledger.read(context, 'insight.read', (tx) =>
    tx.many<{ nth: number; place: string; used: number; eligible: number; filedOnline: number }>(
      // Of the codes the planner makes a hash when it knows them.
      plannedAnew(statements.reduce((left: Sql, right) => sql`${left} union all ${right}`)),
    ),
  )
  for (const { nth, place, used, eligible, filedOnline } of rows)
    found[nth]!.set(place, {
      'procedures-used': used,
      eligible: Number(eligible),
      'filed-online': Number(filedOnline),
    })
  return found
}

/** Cells of dossiers by place and procedure, the fewest first. */
const cellsOfFiled = [
  { view: 'dossiers.v_filed_receiving_procedure_year', time: 'in_year', of: 'year' },
  { view: 'dossiers.v_filed_receiving_procedure_quarter', time: 'in_quarter', of: 'quarter' },
  { view: 'dossiers.v_filed_receiving_procedure_month', time: 'filed_in', of: 'month' },
] as const

/** Where the days of a period are counted: whole years, quarters and months by cells, the other days by rows. */
function looksOf(period: Period, today: Temporal.PlainDate, of: Sql): Sql[] {
  return stretchesOf(period, cellsOfFiled, today).map(({ cells, days, sign }) => {
    // Whole numbers of four bytes are summed twice as fast as those of eight, and no cell holds more.
    const [n, online] = cells ? ['n::int', 'online::int'] : ['1', "(channel = 'online')::int"]
    const signed = trustedSql(`${sign} * ${n} as n, ${sign} * ${online} as online`)
    return sql`select receiving, procedure_code, ${signed}
      from ${trustedSql(cells?.view ?? 'dossiers.v_dossier')}
      where ${trustedSql(cells?.time ?? 'filed_on')} between ${days.from} and ${days.to} and ${of}`
  })
}
