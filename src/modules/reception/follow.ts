import { localDate } from '#platform/clock'
import { sha256 } from '#platform/crypto'
import { sql } from '#platform/db'
import { notFound } from '#platform/ledger'
import type { Language } from '#platform/text'
import type { Deps } from './deps.ts'
import { rank } from './dispatch.ts'
import type { Presence } from './presence.ts'
import { labelOf } from './take.ts'

export interface FollowedTicket {
  id: string
  label: string
  place: string
  state: string
  presence: Presence
  /** Their turn came and they were not here; within the grace they lose nothing. */
  turnCame: boolean
  graceMinutes: number
  counter: number | undefined
  procedureCode: string | undefined
  takenAt: Temporal.Instant
  /** People who will be called before; undefined once called. */
  ahead: number | undefined
  rated: boolean
}

/** The ticket a link's secret opens, with the number of people ahead in the order in which they will be called. */
export async function follow(deps: Deps, secret: string, _language: Language): Promise<FollowedTicket> {
  const hash = sha256(secret)
  const now = deps.clock.now()
  const row = await deps.db.transaction({ 'app.secret': hash.toString('hex') }, (tx) =>
    tx.find<
      FollowedTicket & {
        series: string
        number: number
        queue: string
        priority: string
        day: Temporal.PlainDate
      }
    >(sql`
      select t.id, t.place, t.state, t.presence, t.counter, t.procedure_code, t.taken_at, t.series, t.number, t.queue, t.priority, t.day,
        t.turn_at is not null as turn_came,
        v.rating is not null as rated
      from reception.ticket t join reception.visit v on v.id = t.visit_id where t.secret_hash = ${hash}`),
  )
  if (!row) throw notFound()
  const ahead = row.state === 'waiting' ? await aheadOf(deps, row, now) : undefined
  const { id, place, state, presence, counter, procedureCode, takenAt, turnCame, rated } = row
  return {
    id,
    label: labelOf(row.series, row.number),
    place,
    state,
    presence,
    turnCame,
    graceMinutes: deps.numbers.graceMinutes,
    counter,
    procedureCode,
    takenAt,
    ahead,
    rated,
  }
}

async function aheadOf(
  deps: Deps,
  mine: { id: string; place: string; queue: string },
  now: Temporal.Instant,
): Promise<number> {
  const waiting = await deps.db.transaction({ 'app.places': mine.place }, (tx) =>
    tx.many<{ id: string; series: string; number: number; priority: string; since: Temporal.Instant }>(sql`
      select id, series, number, priority, since from reception.ticket
      where place = ${mine.place} and day = ${localDate(now)} and state = 'waiting' and queue = ${mine.queue}`),
  )
  const policy = deps.policyOn(mine.place, localDate(now))
  return rank(waiting, policy, now).findIndex(({ ticket }) => ticket.id === mine.id)
}
