import type { Period } from '#modules/insight'
import { type Sql, sql } from '#platform/db'
import { type Context, type Ledger, within } from '#platform/ledger'
import type { AnswerCount } from './indicator.ts'

export type AnswerCounts = Record<AnswerCount, number>

/**
 * What people reported on rules, procedures and conduct (field reports are not of this index), by the unit it lies at;
 * under `''` for all the reader may see. A limit counts on its day: of what was done, and of what was not once it has passed.
 */
export async function countAnswers(
  ledger: Ledger,
  context: Context,
  periods: readonly Period[],
  today: Temporal.PlainDate,
): Promise<Map<string, AnswerCounts>[]> {
  const seen = within(context, 'insight.read', sql`place`)
  const statements = periods.map(({ from, to }, nth) => {
    const toSort = sql`classify_due_on between ${from} and ${to}
      and (classified_on is not null or classify_due_on < ${today})`
    const toAnswer = sql`due_on between ${from} and ${to} and (answered_on is not null or due_on < ${today})`
    const rated = sql`answered_on between ${from} and ${to} and rating is not null`
    const count = (where: Sql) => sql`count(*) filter (where ${where})::int`
    return sql`select ${nth}::int as nth, coalesce(place, '') as place,
        ${count(toSort)} as to_sort,
        ${count(sql`${toSort} and classified_on <= classify_due_on`)} as sorted_in_time,
        ${count(toAnswer)} as to_answer,
        ${count(sql`${toAnswer} and answered_on <= due_on`)} as answered_in_time,
        ${count(rated)} as rated, ${count(sql`${rated} and rating >= 3`)} as satisfied
      from feedback.v_report where stream = 'administrative' and ${seen} group by grouping sets ((place), ())`
  })
  const found = periods.map(() => new Map<string, AnswerCounts>())
  if (statements.length === 0) return found
  const rows = await ledger.read(context, 'insight.read', (tx) =>
    tx.many<{
      nth: number
      place: string
      toSort: number
      sortedInTime: number
      toAnswer: number
      answeredInTime: number
      rated: number
      satisfied: number
    }>(statements.reduce((left, right) => sql`${left} union all ${right}`)),
  )
  for (const { nth, place, ...row } of rows)
    found[nth]!.set(place, {
      ...{ 'to-sort': row.toSort, 'sorted-in-time': row.sortedInTime },
      ...{ 'to-answer': row.toAnswer, 'answered-in-time': row.answeredInTime },
      ...{ rated: row.rated, satisfied: row.satisfied },
    })
  return found
}
