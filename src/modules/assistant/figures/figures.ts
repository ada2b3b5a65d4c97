import { type Clock, localDate, startOf } from '#platform/clock'
import { type Database, type Sql, sql } from '#platform/db'
import { type Context, forbidden, type Ledger, may } from '#platform/ledger'
import type { Language } from '#platform/text'
import type { Channel } from '../dialogue/types.ts'

export interface FiguresDeps {
  ledger: Ledger
  db: Database
  clock: Clock
}

/** What talks came to. Questions are sentences that asked for a procedure, not choices and greetings. */
export interface Counts {
  talks: number
  questions: number
  /** Of the questions: answered at once, up to three procedures offered, nothing found. */
  direct: number
  offered: number
  lost: number
  /** Turns in which a person was asked for. */
  persons: number
  /** Of what was offered: one was chosen, or none of these. */
  confirmed: number
  refused: number
  /** Talks that were rated: not satisfied, satisfied, very satisfied. */
  rated1: number
  rated2: number
  rated3: number
  /** Answers whose time is known, the sum of their milliseconds, and those that took longer than a second. */
  timed: number
  tookMs: number
  slow: number
}

/** Counts of one week, place, language and channel. */
export interface WeekCounts extends Counts {
  /** Its Monday. */
  week: Temporal.PlainDate
  place: string
  language: Language
  channel: Channel
}

const permission = 'insight.read'
/** Days that are still counted from the talks themselves: they are rated and gone on with for a while. */
const openDays = 3
/** Days that a night counts anew; talks are kept longer. */
const countedDays = 20

/** Counts by day of talks that began from one day on and before another. Officers' own questions are none. */
const counted = (from: Temporal.PlainDate, until: Temporal.PlainDate): Sql => sql`
  select k.place, (k.started_at at time zone 'Asia/Ho_Chi_Minh')::date as day, k.language, k.channel,
    count(*)::int as talks,
    coalesce(sum(t.direct + t.offered + t.lost), 0)::int as questions,
    coalesce(sum(t.direct), 0)::int as direct, coalesce(sum(t.offered), 0)::int as offered,
    coalesce(sum(t.lost), 0)::int as lost, coalesce(sum(t.persons), 0)::int as persons,
    coalesce(sum(t.confirmed), 0)::int as confirmed, coalesce(sum(t.refused), 0)::int as refused,
    (count(*) filter (where k.rating = 1))::int as rated_1, (count(*) filter (where k.rating = 2))::int as rated_2,
    (count(*) filter (where k.rating = 3))::int as rated_3,
    coalesce(sum(t.timed), 0)::int as timed, coalesce(sum(t.took_ms), 0)::bigint as took_ms,
    coalesce(sum(t.slow), 0)::int as slow
  from assistant.talk k
  join (
    select talk_id,
      count(*) filter (where said <> '' and chose is null and verdict = 'answered') as direct,
      count(*) filter (where said <> '' and chose is null and verdict = 'suggested') as offered,
      count(*) filter (where said <> '' and chose is null and verdict in ('off-topic', 'unclear')) as lost,
      count(*) filter (where verdict = 'person') as persons,
      count(*) filter (where chose like 'p:%') as confirmed,
      count(*) filter (where chose = 'none') as refused,
      count(took_ms) as timed, coalesce(sum(took_ms), 0) as took_ms,
      count(*) filter (where took_ms > 1000) as slow
    from assistant.turn
    where talk_id in (select id from assistant.talk
      where started_at >= ${startOf(from)} and started_at < ${startOf(until)})
    group by talk_id
    -- Who was only greeted did not talk.
    having bool_or(said <> '' or chose is not null)) t on t.talk_id = k.id
  where k.started_at >= ${startOf(from)} and k.started_at < ${startOf(until)} and k.channel <> 'desk'
  group by 1, 2, 3, 4`

/**
 * Counts by week, the oldest first, of the places that `insight.read` reaches. What is counted anew are three days, whatever
 * the number of weeks; the rest was counted at night.
 * @throws Refusal `forbidden`
 */
export async function weekCounts(
  { ledger, clock }: FiguresDeps,
  context: Context,
  { weeks }: { weeks: number },
): Promise<WeekCounts[]> {
  if (!may(context, permission)) throw forbidden()
  const today = localDate(clock.now())
  const monday = today.subtract({ days: today.dayOfWeek - 1 + 7 * (weeks - 1) })
  const open = today.subtract({ days: openDays })
  return ledger.read(context, permission, (tx) =>
    tx.many<WeekCounts>(sql`
      select place, date_trunc('week', day)::date as week, language, channel, sum(talks)::int as talks,
        sum(questions)::int as questions, sum(direct)::int as direct, sum(offered)::int as offered,
        sum(lost)::int as lost, sum(persons)::int as persons, sum(confirmed)::int as confirmed,
        sum(refused)::int as refused, sum(rated_1)::int as rated1, sum(rated_2)::int as rated2,
        sum(rated_3)::int as rated3, sum(timed)::int as timed, sum(took_ms)::float8 as took_ms, sum(slow)::int as slow
      from (
        select * from assistant.day_figures where day >= ${monday.toString()}::date and day < ${open.toString()}::date
        union all
        select * from (${counted(open, today.add({ days: 1 }))}) c where day >= ${monday.toString()}::date
      ) days
      group by 1, 2, 3, 4 order by 2, 1, 3, 4`),
  )
}

/** Keeps the figures of days that are over, before their talks go. Safe to repeat. */
export async function keepDays({ db, clock }: Pick<FiguresDeps, 'db' | 'clock'>): Promise<void> {
  const today = localDate(clock.now())
  const from = today.subtract({ days: countedDays })
  const until = today.subtract({ days: openDays })
  await db.transaction({ 'app.places': '*' }, async (tx) => {
    await tx.run(sql`delete from assistant.day_figures
      where day >= ${from.toString()}::date and day < ${until.toString()}::date`)
    await tx.run(sql`
      insert into assistant.day_figures (place, day, language, channel, talks, questions, direct, offered, lost, persons,
        confirmed, refused, rated_1, rated_2, rated_3, timed, took_ms, slow)
      ${counted(from, until)}`)
  })
}
