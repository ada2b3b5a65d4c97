import { localDate, startOf } from '#platform/clock'
import { allOf, type Sql, sql, type Transaction } from '#platform/db'
import { type Context, forbidden, may } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { isMine, type ListedAlarm } from './read.ts'
import type { Status } from './state.ts'

/** Which alarms are looked at: of a rule, a place, a state; and those raised on some days, both included. */
export interface AlarmQuestion {
  period: { from: Temporal.PlainDate; to: Temporal.PlainDate }
  rule?: string | undefined
  place?: string | undefined
  status?: Status | undefined
}

/**
 * What is counted: what is open now; of what was raised in the period all of it, what somebody took on, what is over; and what
 * was open when the period's last day ended.
 */
export const counted = [
  ...(['open', 'unowned', 'urgent', 'raised', 'acknowledged'] as const),
  ...(['cleared', 'closed', 'over', 'open-then'] as const),
] as const
export type Counted = (typeof counted)[number]

/** Office minutes; undefined where there is nothing to say. */
export interface Durations {
  mean: number | undefined
  median: number | undefined
}
/** Alarms of a rule, of a place, or all of them. */
export interface AlarmTally {
  rule: string | undefined
  place: string | undefined
  of: Record<Exclude<Counted, 'open-then'>, number>
  untilTaken: Durations
  untilOver: Durations
}

export interface AlarmOverview {
  at: Temporal.Instant
  /** By severity, then the oldest first; the first two hundred. */
  open: ListedAlarm[]
  total: AlarmTally
  byRule: AlarmTally[]
  byPlace: AlarmTally[]
  /** How many were raised on each day, and how many open at its end, of any state. */
  days: { day: Temporal.PlainDate; raised: number; open: number }[]
}

/** An alarm in a list, with how long it took; office minutes. */
export interface PastAlarm extends ListedAlarm {
  acknowledgedAfter: number | undefined
  endedAfter: number | undefined
}

export const alarmsOnPage = 50
const mostOpen = 200
const permission = 'alarm.read'
const bySeverity = sql`array_position(array['urgent', 'high', 'normal'], severity)`
const lastValue = sql`(select value from alarms.sample where alarm_id = a.id order by at desc limit 1) as last_value`

/** Alarms in reach, now and over a period; all of one moment. @throws Refusal `forbidden` */
export async function readOverview(
  { ledger, clock }: Pick<Deps, 'ledger' | 'clock'>,
  context: Context,
  question: AlarmQuestion,
): Promise<AlarmOverview> {
  requirePlace(context, question)
  return ledger.read(context, permission, async (tx) => {
    const at = clock.now()
    const open = await tx.many<Omit<ListedAlarm, 'isMine'>>(sql`
      select id, state, ${lastValue} from alarms.alarm a where ${allOf([chosen(question), whatIs('open', question)])}
      order by ${bySeverity}, raised_at, id limit ${mostOpen}`)
    const tallies = await readTallies(tx, question)
    const none = { rule: undefined, place: undefined }
    return {
      at,
      open: open.map((row) => ({ ...row, isMine: isMine(context, row.state) })),
      total: tallies.find((it) => it.rule === undefined && it.place === undefined) ?? {
        ...{ ...none, of: noneOf(), untilTaken: nothing, untilOver: nothing },
      },
      byRule: tallies.filter(({ rule }) => rule !== undefined),
      byPlace: tallies.filter(({ place }) => place !== undefined),
      days: await readDays(tx, question, localDate(at)),
    }
  })
}

/** The rows that a number of the overview counts, by the number's own condition. @throws Refusal `forbidden` */
export async function listCounted(
  { ledger }: Pick<Deps, 'ledger'>,
  context: Context,
  question: AlarmQuestion & { what: Counted; page: number },
): Promise<{ total: number; rows: PastAlarm[] }> {
  requirePlace(context, question)
  const where = allOf([chosen(question), whatIs(question.what, question)])
  return ledger.read(context, permission, async (tx) => {
    const { total } = await tx.get<{ total: number }>(
      sql`select count(*)::int as total from alarms.alarm where ${where}`,
    )
    const rows = await tx.many<Omit<PastAlarm, 'isMine'>>(sql`
      select id, state, ${lastValue}, acknowledged_after, ended_after from alarms.alarm a where ${where}
      order by raised_at desc, id limit ${alarmsOnPage} offset ${(question.page - 1) * alarmsOnPage}`)
    return { total, rows: rows.map((row) => ({ ...row, isMine: isMine(context, row.state) })) }
  })
}

function requirePlace(context: Context, { place }: AlarmQuestion): void {
  if (place !== undefined && !may(context, permission, place)) throw forbidden()
}

/** What a reader chose, whatever is counted. */
const chosen = ({ rule, place, status }: AlarmQuestion): Sql =>
  allOf([
    rule === undefined ? sql`true` : sql`rule = ${rule}`,
    place === undefined ? sql`true` : sql`place = ${place}`,
    status === undefined ? sql`true` : sql`status = ${status}`,
  ])

/** The one condition by which a number counts and its list is found. */
function whatIs(what: Counted, { period }: Pick<AlarmQuestion, 'period'>): Sql {
  const [from, until] = [startOf(period.from), startOf(period.to.add({ days: 1 }))]
  const raised = sql`raised_at >= ${from} and raised_at < ${until}`
  switch (what) {
    case 'open':
      return sql`ended_at is null`
    case 'unowned':
      return sql`ended_at is null and status = 'raised'`
    case 'urgent':
      return sql`ended_at is null and severity = 'urgent'`
    case 'raised':
      return raised
    case 'acknowledged':
      return sql`${raised} and acknowledged_at is not null`
    case 'cleared':
      return sql`${raised} and status = 'cleared'`
    case 'closed':
      return sql`${raised} and status = 'closed'`
    case 'over':
      return sql`${raised} and ended_at is not null`
    case 'open-then':
      return sql`raised_at < ${until} and (ended_at is null or ended_at >= ${until})`
  }
}

type TallyRow = Record<'open' | 'unowned' | 'urgent' | 'raised' | 'acknowledged', number> &
  Record<'cleared' | 'closed' | 'over', number> & {
    rule: string | undefined
    place: string | undefined
    takenMean: number | undefined
    takenMedian: number | undefined
    overMean: number | undefined
    overMedian: number | undefined
  }

const nothing: Durations = { mean: undefined, median: undefined }
const noneOf = () => ({
  ...{ open: 0, unowned: 0, urgent: 0, raised: 0, acknowledged: 0, cleared: 0, closed: 0, over: 0 },
})

/** All tallies by one look at the alarms that are open or were raised in the period. */
async function readTallies(tx: Transaction, question: AlarmQuestion): Promise<AlarmTally[]> {
  const count = (what: Counted) => sql`(count(*) filter (where ${whatIs(what, question)}))::int`
  const mean = (of: Sql, what: Counted) => sql`(avg(${of}) filter (where ${whatIs(what, question)}))::float8`
  const median = (of: Sql, what: Counted) =>
    sql`percentile_cont(0.5) within group (order by ${of}) filter (where ${whatIs(what, question)} and ${of} is not null)`
  const [taken, over] = [sql`acknowledged_after`, sql`ended_after`]
  const rows = await tx.many<TallyRow>(sql`
    select rule, place, ${count('open')} as open, ${count('unowned')} as unowned, ${count('urgent')} as urgent,
      ${count('raised')} as raised, ${count('acknowledged')} as acknowledged, ${count('cleared')} as cleared,
      ${count('closed')} as closed, ${count('over')} as over,
      ${mean(taken, 'acknowledged')} as taken_mean, ${median(taken, 'acknowledged')} as taken_median,
      ${mean(over, 'over')} as over_mean, ${median(over, 'over')} as over_median
    from alarms.alarm
    where ${chosen(question)} and (${whatIs('open', question)} or ${whatIs('raised', question)})
    group by grouping sets ((), (rule), (place))
    order by open desc, raised desc, rule, place`)
  return rows.map(({ rule, place, takenMean, takenMedian, overMean, overMedian, ...of }) => ({
    ...{ rule, place, of },
    untilTaken: { mean: takenMean, median: takenMedian },
    untilOver: { mean: overMean, median: overMedian },
  }))
}

/** Days that have not come are left out. */
async function readDays(
  tx: Transaction,
  question: AlarmQuestion,
  today: Temporal.PlainDate,
): Promise<AlarmOverview['days']> {
  const { from, to } = question.period
  const last = Temporal.PlainDate.compare(to, today) > 0 ? today : to
  const dayOf = (column: Sql) => sql`(${column} at time zone 'Asia/Ho_Chi_Minh')::date`
  return tx.many(sql`
    with chosen as materialized (
      select ${dayOf(sql`raised_at`)} as raised_on, ${dayOf(sql`ended_at`)} as ended_on from alarms.alarm
      where ${chosen({ ...question, status: undefined })}
        and raised_at < ${startOf(last.add({ days: 1 }))} and (ended_at is null or ended_at >= ${startOf(from)})),
    came as (select raised_on as day, count(*) as n from chosen group by 1),
    went as (select ended_on as day, count(*) as n from chosen where ended_on is not null group by 1),
    day as (select generate_series(${from}::date, ${last}::date, '1 day')::date as day)
    select day, coalesce(came.n, 0)::int as raised,
      ((select count(*) from chosen where raised_on < ${from})
        + sum(coalesce(came.n, 0) - coalesce(went.n, 0)) over (order by day))::int as open
    from day left join came using (day) left join went using (day) order by day`)
}

/** How many open alarms nobody has taken on: in reach, or those at a place and those whose turn is the reader's. */
export async function countUnowned(
  { ledger, rules }: Pick<Deps, 'ledger' | 'rules'>,
  context: Context,
  narrowed: { place: string | undefined } | undefined,
): Promise<number> {
  if (!may(context, permission)) return 0
  const permissions = [...new Set(rules.flatMap(({ ladder }) => ladder.map((rung) => rung.permission)))]
  const turn = permissions.map((of) => {
    const places = context.grants.get(of) ?? []
    const there = places === '*' ? sql`true` : sql`place = any(${places})`
    return sql`(owner_permission = ${of} and ${there})`
  })
  const own = narrowed
    ? [...turn, sql`place = ${narrowed.place}`].reduce((left, right) => sql`${left} or ${right}`)
    : sql`true`
  return ledger.read(context, permission, async (tx) => {
    const { count } = await tx.get<{ count: number }>(sql`
      select count(*)::int as count from alarms.alarm where ended_at is null and status = 'raised' and (${own})`)
    return count
  })
}
