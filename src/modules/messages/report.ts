import { type Sql, sql, type Transaction } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { deliverSoon } from './outbox.ts'
import { longestPause } from './pauses.ts'
import { messageSettled } from './refusals.ts'

/** How the letters of a place, or of all places, fare. */
export interface MessageReport {
  /** False: no way to send is set up, and what waits will wait. */
  isOffered: boolean
  /** Due and not sent yet. */
  waiting: number
  /** Since when the oldest of these waits. */
  oldestSince: Temporal.Instant | undefined
  /** Reminders whose time has not come. */
  scheduled: number
  /** In the last 24 hours. */
  sent: number
  /** Those that were tried in vain, newest first: still tried, refused, or given up in the last seven days. */
  troubled: TroubledMessage[]
}

export interface TroubledMessage {
  id: string
  place: string
  subject: string
  kind: string
  state: 'waiting' | 'refused' | 'given_up'
  attempts: number
  /** Where the last try failed: `RCPT TO 550 5.1.1`. */
  error: string | undefined
  madeAt: Temporal.Instant
  /** Of those still tried. */
  dueAt: Temporal.Instant
  /** The address is still there, so it can be sent again. */
  canRetry: boolean
}

const managing = 'message.manage'
/** A page that shows more helps nobody. */
const most = 100

/** How the letters fare: of a place, or without one wherever the permission is held. @throws Refusal `forbidden` */
export async function report(deps: Deps, context: Context, place?: string): Promise<MessageReport> {
  const at = deps.clock.now()
  const here = place ? sql`m.place = ${place}` : sql`true`
  return deps.ledger.read(context, managing, async (tx) => {
    const waiting = await waitingIn(tx, here, at)
    const counts = await tx.get<Pick<MessageReport, 'scheduled' | 'sent'>>(sql`
      select
        (select count(*) from messages.message m where ${here} and state = 'waiting' and due_at > ${at}
          and attempts = 0) as scheduled,
        (select count(*) from messages.message m where ${here} and state = 'sent'
          and settled_at > ${at.subtract({ hours: 24 })}) as sent`)
    const troubled = await tx.many<TroubledMessage>(sql`
      select m.id, m.place, m.subject, kind, state, attempts, error, made_at, due_at, s.sealed is not null as can_retry
      from messages.message m left join messages.subscription s on s.subject = m.subject
      where ${here} and ((state = 'waiting' and error is not null)
        or (state in ('refused', 'given_up') and settled_at > ${at.subtract({ hours: 7 * 24 })}))
      order by made_at desc limit ${most}`)
    return { isOffered: Boolean(deps.channel), ...waiting, ...counts, troubled }
  })
}

/** What waits now, in all wards: for measuring. */
export function backlog(deps: Deps): Promise<Pick<MessageReport, 'waiting' | 'oldestSince'>> {
  return deps.db.transaction({ 'app.places': '*' }, (tx) => waitingIn(tx, sql`true`, deps.clock.now()))
}

/** What was tried waits for its next try no longer than the longest pause, so few rows are looked at. */
function waitingIn(
  tx: Transaction,
  here: Sql,
  at: Temporal.Instant,
): Promise<Pick<MessageReport, 'waiting' | 'oldestSince'>> {
  return tx.get(sql`
    select count(*) as waiting, min(wanted_at) as oldest_since from messages.message m
    where ${here} and state = 'waiting' and due_at <= ${at.add({ minutes: longestPause })}
      and (due_at <= ${at} or attempts > 0)`)
}

/** Tries a letter again now, with all its tries. @throws Refusal `message-settled`, `forbidden`, `not-found` */
export function retry(deps: Deps, context: Context, place: string, id: string): Promise<null> {
  return deps.ledger.command(
    context,
    { name: 'messages.retry', permission: managing, place, input: id },
    async (tx, at) => {
      const row = await tx.find<{ subject: string }>(sql`
        update messages.message m set state = 'waiting', attempts = 0, error = null, due_at = ${at},
          wanted_at = ${at}, settled_at = null
        where id = ${id} and place = ${place} and state in ('waiting', 'refused', 'given_up') and error is not null
          and exists (select 1 from messages.subscription s where s.subject = m.subject and s.sealed is not null)
        returning subject`)
      if (!row) throw messageSettled()
      return {
        answer: null,
        subject: row.subject,
        detail: { message: id },
        jobs: [deliverSoon],
      }
    },
  )
}

/** Lets a letter be that is still tried. @throws Refusal `message-settled`, `forbidden` */
export function giveUp(deps: Deps, context: Context, place: string, id: string): Promise<null> {
  return deps.ledger.command(
    context,
    { name: 'messages.give-up', permission: managing, place, input: id },
    async (tx, at) => {
      const row = await tx.find<{ subject: string }>(sql`
        update messages.message set state = 'given_up', settled_at = ${at}
        where id = ${id} and place = ${place} and state = 'waiting' and error is not null returning subject`)
      if (!row) throw messageSettled()
      return { answer: null, subject: row.subject, detail: { message: id } }
    },
  )
}
