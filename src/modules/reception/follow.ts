import { localDate } from '#platform/clock'
import { sha256 } from '#platform/crypto'
import { sql } from '#platform/db'
import { notFound } from '#platform/ledger'
import type { Language } from '#platform/text'
import { apart } from './calls.ts'
import type { Deps } from './deps.ts'
import { rank, type Waiting } from './dispatch.ts'
import { labelOf } from './label.ts'
import type { Presence } from './presence.ts'
import type { Stage } from './queue.ts'
import type { ExpectedWait } from './waits/expected-wait.ts'

export interface FollowedTicket {
  id: string
  label: string
  place: string
  /** The group it waits in, and the class of its person. */
  queue: string
  priority: string
  state: string
  presence: Presence
  /** Their turn came and they were not here; within the grace they lose nothing. */
  turnCame: boolean
  graceMinutes: number
  counter: number | undefined
  procedureCode: string | undefined
  takenAt: Temporal.Instant
  /** The day it is for, and of an appointment the hour. */
  day: Temporal.PlainDate
  slot: Temporal.Instant | undefined
  /** `2026-11-20 A045`: the day and number it had before the hall closed and it was moved. */
  movedFrom: string | undefined
  /** Grows with every change. */
  version: number
  /** People who will be called before; undefined once called. */
  ahead: number | undefined
  /** How long it will take until the call; undefined once called, and on another day than the number's. */
  wait: ExpectedWait | undefined
  rated: boolean
  /** The steps behind the person, and since when they wait or were called at the present one. */
  stages: Stage[]
  enteredAt: Temporal.Instant
  calledAt: Temporal.Instant | undefined
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
        since: Temporal.Instant
      }
    >(sql`
      select t.id, t.place, t.state, t.presence, t.counter, t.procedure_code, t.taken_at, t.series, t.number, t.queue, t.priority, t.day,
        t.slot, t.since, t.moved_from, t.version, t.stages, t.entered_at, t.called_at,
        t.turn_at is not null as turn_came,
        v.rating is not null as rated
      from reception.ticket t join reception.visit v on v.id = t.visit_id where t.secret_hash = ${hash}`),
  )
  if (!row) throw notFound()
  const waits = row.state === 'waiting'
  const ahead = waits ? await aheadOf(deps, row, now) : undefined
  const { id, place, queue, priority, state, presence, counter, procedureCode, takenAt, turnCame, rated } =
    row
  const { day, slot, movedFrom, version, stages, enteredAt, calledAt } = row
  // An appointment waits from the moment its person is there; a number for another day, from the morning of that day.
  const begun = slot ? presence === 'on_site' : Temporal.Instant.compare(row.since, now) <= 0
  const wait = waits && begun && day.equals(localDate(now)) ? await deps.waits.ofTicket(row) : undefined
  return {
    id,
    label: labelOf(row.series, row.number),
    place,
    queue,
    priority,
    state,
    presence,
    turnCame,
    graceMinutes: deps.numbers.graceMinutes,
    counter,
    procedureCode,
    takenAt,
    day,
    slot,
    movedFrom,
    version,
    ahead,
    wait,
    rated,
    stages,
    enteredAt,
    calledAt,
  }
}

async function aheadOf(
  deps: Deps,
  mine: { id: string; place: string; queue: string; day: Temporal.PlainDate },
  now: Temporal.Instant,
): Promise<number> {
  const inHall = await deps.db.transaction({ 'app.places': mine.place }, (tx) =>
    tx.many<Waiting & { state: string }>(sql`
      select id, series, number, priority, since, state from reception.ticket
      where place = ${mine.place} and day = ${mine.day}
        and (state = 'waiting' and queue = ${mine.queue} or state in ('called', 'serving'))`),
  )
  const policy = deps.policyOn(mine.place, localDate(now))
  const [waiting, busy] = apart(inHall)
  return rank(waiting, policy, now, busy).findIndex(({ ticket }) => ticket.id === mine.id)
}
