import { type Period, wholeMonths } from '#modules/insight'
import { type Sql, sql } from '#platform/db'
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
 * procedure that two wards received is one. Whole months are counted by cells, other days by rows.
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
    const isUnderWay = Temporal.PlainDate.compare(period.to, today) >= 0
    const last = isUnderWay ? today : period.to
    const inMonths = isUnderWay ? { from: period.from, to: today.with({ day: today.daysInMonth }) } : period
    // Of a month under way its cells without what a clock that is ahead has dated after today.
    const rows = areAllOf(wholeMonths(inMonths), inMonths)
      ? sql`select receiving, procedure_code, channel, sum(n) as n from (
            select receiving, procedure_code, channel, n from dossiers.v_filed_month
            where filed_in between ${period.from} and ${last} and ${of}
            union all select receiving, procedure_code, channel, -1 from dossiers.v_dossier
            where filed_on > ${last} and filed_on <= ${last.with({ day: last.daysInMonth })} and ${of}) as known
          group by 1, 2, 3 having sum(n) > 0`
      : sql`select receiving, procedure_code, channel, count(*) as n from dossiers.v_dossier
          where filed_on between ${period.from} and ${last} and ${of} group by 1, 2, 3`
    // A row for each place, procedure and channel: only over places a procedure may be there several times.
    return sql`(with c as materialized (${rows})
      select ${nth}::int as nth, receiving as place, count(*) filter (where channel = 'online')::int as used,
        sum(n)::bigint as eligible, coalesce(sum(n) filter (where channel = 'online'), 0)::bigint as filed_online
      from c group by receiving
      union all select ${nth}::int, '', (select count(*) from (select distinct procedure_code from c where channel = 'online') p)::int,
        coalesce(sum(n), 0)::bigint, coalesce(sum(n) filter (where channel = 'online'), 0)::bigint from c)`
  })
  const found = questions.map(() => new Map<string, OnlineCounts>())
  if (statements.length === 0) return found
  const rows = await ledger.read(context, 'insight.read', (tx) =>
    tx.many<{ nth: number; place: string; used: number; eligible: number; filedOnline: number }>(
      statements.reduce((left: Sql, right) => sql`${left} union all ${right}`),
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

/** Whether nothing of a period lies outside these months. */
function areAllOf(months: Period | undefined, { from, to }: Period): boolean {
  return (months?.from.equals(from) && months.to.equals(to)) ?? false
}
