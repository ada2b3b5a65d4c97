import { localDate, startOf } from '#platform/clock'
import { sha256 } from '#platform/crypto'
import { sql, type Transaction } from '#platform/db'
import type { Context } from '#platform/ledger'
import { freeSeat } from './appointments/seats.ts'
import { offeredAgain } from './appointments/slots.ts'
import type { Deps } from './deps.ts'
import { rank } from './dispatch.ts'
import { placeOfSecret } from './place-of-secret.ts'
import type { Presence } from './presence.ts'
import { releaseNumber } from './quota.ts'
import { counterBusy, deskNotOpen, nobodyWaiting, wrongState } from './refusals.ts'
import { subjectOf } from './reminders/remind.ts'
import { type CalledTicket, change, outcome, stepBack, type TicketRow, ticketColumns } from './step.ts'

/**
 * Calls the person whose turn it is at the officer's counter. The row itself decides: of two officers who choose the
 * same person at once, the second finds them called and takes the next. While somebody waits of a class that only so many
 * counters may have at once, calls are chosen one after another, so that no two counters find the same room.
 * @throws Refusal `desk-not-open`, `counter-busy`, `nobody-waiting`
 */
export function callNext(deps: Deps, context: Context, place: string): Promise<CalledTicket> {
  return deps.ledger.command(
    context,
    { name: 'reception.call', permission: 'queue.work', place, input: 'next' },
    async (tx, at) => {
      const { counter, queues } = await freeDesk(tx, context, place)
      const policy = deps.policyOn(place, localDate(at))
      const isLimited = (priority: string) => policy.classes[priority]?.atOnce !== undefined
      const choose = async (underLock: boolean): Promise<ReturnType<typeof outcome>> => {
        const inHall = await tx.many<Candidate>(sql`
          select ${ticketColumns}, priority, since, slot, presence from reception.ticket
          where place = ${place} and day = ${localDate(at)}
            and (state = 'waiting' and queue = any(${queues}) or state in ('called', 'serving'))`)
        const [waiting, busy] = apart(inHall)
        // Before any row is touched: whoever holds a row and then waits for the lock may hold the one who has the lock.
        if (!underLock && waiting.some((it) => it.presence === 'on_site' && isLimited(it.priority))) {
          await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`lanes ${place}`}, 9))`)
          return choose(true)
        }
        const passed: string[] = []
        for (const { ticket, reason } of rank(waiting, policy, at, busy)) {
          if (ticket.presence !== 'on_site') {
            // The turn of an appointment does not come before its hour.
            if (!ticket.slot || Temporal.Instant.compare(ticket.slot, at) <= 0) passed.push(ticket.id)
            continue
          }
          const row = await tx
            .find<TicketRow>(sql`
              update reception.ticket set state = 'called', counter = ${counter}, officer = ${context.actor},
                called_at = ${at}, calls = calls + 1, ${stepBack(context, at)}, version = version + 1
              where id = ${ticket.id} and state = 'waiting' and priority = ${ticket.priority}
              returning ${ticketColumns}`)
            .catch((error) => {
              if (error.constraint === 'ticket_at_counter') throw counterBusy()
              throw error
            })
          if (row) {
            // Their turn has come and they are not here: the grace begins, once.
            if (passed.length > 0)
              tx.send(sql`update reception.ticket set turn_at = ${at}
                where id = any(${passed}) and turn_at is null and state = 'waiting'`)
            return outcome(place, 'ticket.called', row, {
              policy: policy.version,
              waitedMinutes: Math.round(reason.waitedMinutes),
              score: Math.round(reason.score),
              overCap: reason.overCap,
              ...(reason.laneFull ? { laneFull: true } : {}),
            })
          }
        }
        throw nobodyWaiting()
      }
      return choose(false)
    },
  )
}

interface Candidate extends TicketRow {
  priority: string
  since: Temporal.Instant
  slot: Temporal.Instant | undefined
  presence: Presence
}

/** Those who wait, and the classes of those at counters. */
export function apart<Ticket extends { state: string; priority: string }>(
  inHall: readonly Ticket[],
): [waiting: Ticket[], atCounters: string[]] {
  const waiting = inHall.filter(({ state }) => state === 'waiting')
  const busy = inHall.filter(({ state }) => state === 'called' || state === 'serving')
  return [waiting, busy.map(({ priority }) => priority)]
}

export function recall(deps: Deps, context: Context, place: string, id: string): Promise<CalledTicket> {
  return change(deps, context, place, id, {
    name: 'reception.recall',
    event: 'ticket.recalled',
    update: (at) => sql`calls = calls + 1, called_at = ${at}`,
    from: ['called'],
  })
}

export function serve(deps: Deps, context: Context, place: string, id: string): Promise<CalledTicket> {
  return change(deps, context, place, id, {
    name: 'reception.serve',
    event: 'ticket.serving',
    update: (at) => sql`state = 'serving', serving_at = ${at}`,
    from: ['called'],
  })
}

export function finish(deps: Deps, context: Context, place: string, id: string): Promise<CalledTicket> {
  return change(deps, context, place, id, {
    name: 'reception.finish',
    event: 'ticket.completed',
    update: (at) => sql`state = 'completed', ended_at = ${at}, serving_at = coalesce(serving_at, called_at)`,
    from: ['called', 'serving'],
  })
}

export function markAbsent(deps: Deps, context: Context, place: string, id: string): Promise<CalledTicket> {
  return change(deps, context, place, id, {
    name: 'reception.mark-absent',
    event: 'ticket.absent',
    update: (at) => sql`state = 'no_show', ended_at = ${at}`,
    from: ['called'],
  })
}

export function putBack(deps: Deps, context: Context, place: string, id: string): Promise<CalledTicket> {
  return change(deps, context, place, id, {
    name: 'reception.put-back',
    event: 'ticket.waiting',
    update: () => sql`state = 'waiting', counter = null, officer = null, ended_at = null`,
    from: ['no_show'],
    today: true,
  })
}

/** The person gives the number back. */
export async function cancel(deps: Deps, context: Context, secret: string): Promise<void> {
  const hash = sha256(secret)
  const place = await placeOfSecret(deps, hash)
  await deps.ledger.command(
    { ...context, secret: hash.toString('hex') },
    { name: 'reception.cancel', permission: 'ticket.take', place, input: hash.toString('hex') },
    async (tx, at) => {
      const row = await tx.find<
        TicketRow & { day: Temporal.PlainDate; slot: Temporal.Instant | undefined }
      >(sql`
        update reception.ticket set state = 'cancelled', ended_at = ${at}, before = null, version = version + 1
        where secret_hash = ${hash} and state = 'waiting' returning ${ticketColumns}, day, slot`)
      if (!row) throw wrongState()
      releaseNumber(tx, row.id)
      await deps.messages.unsubscribe(tx, subjectOf(row.id))
      if (row.slot) freeSeat(tx, row.id, offeredAgain(deps.numbers, at))
      // Of a number for another day, that day's history has to find it.
      const told = row.day.equals(localDate(at)) ? {} : { day: row.day.toString() }
      return outcome(place, 'ticket.cancelled', row, {}, told)
    },
  )
}

/** Ends what days gone by left open: numbers, counters nobody closed, calls for help nobody answered, leases. */
export async function expireOldTickets(deps: Deps, context: Context): Promise<number> {
  const today = localDate(deps.clock.now())
  const places = await deps.ledger.read(context, 'queue.work', (tx) =>
    tx.many<{ place: string }>(sql`
      select place from reception.ticket
      where day < ${today} and state in ('waiting', 'called', 'serving', 'parked')
      union
      select place from reception.desk where opened_at < ${startOf(today)}
      union
      select place from reception.appointment where state = 'held' and day < ${today}
      union
      select place from reception.help where answered_at is null and at < ${startOf(today)}
      union
      select place from reception.block where day < ${today} and ended_at is null`),
  )
  let count = 0
  for (const { place } of places) {
    count += await deps.ledger.command(
      context,
      { name: 'reception.expire', permission: 'queue.work', place, input: today.toString() },
      async (tx, at) => {
        const ended = await tx.many<{ id: string; state: string }>(sql`
          update reception.ticket set ended_at = ${at}, before = null, version = version + 1,
            state = case when state = 'serving' then 'completed' else 'expired' end
          where place = ${place} and day < ${today} and state in ('waiting', 'called', 'serving', 'parked')
          returning id, state`)
        await tx.run(sql`
          update reception.appointment set state = 'expired' where place = ${place} and state = 'held' and day < ${today}`)
        await tx.run(sql`delete from reception.seat where place = ${place} and starts_at < ${startOf(today)}`)
        await tx.run(sql`delete from reception.desk where place = ${place} and opened_at < ${startOf(today)}`)
        await tx.run(sql`update reception.block set ended_at = ${at}
          where place = ${place} and day < ${today} and ended_at is null`)
        await tx.run(sql`
          update reception.help set answered_by = ${context.actor}, answered_at = ${at}
          where place = ${place} and answered_at is null and at < ${startOf(today)}`)
        const idsOf = (state: string) => ended.filter((it) => it.state === state).map((it) => it.id)
        const data = { expired: idsOf('expired'), completed: idsOf('completed') }
        return {
          answer: ended.length,
          subject: `place:${place}`,
          events: [{ stream: place, type: 'day.ended', subject: `place:${place}`, data }],
          detail: { ended: ended.length },
        }
      },
    )
  }
  return count
}

/** The officer's counter, free, and what is called from it. @throws Refusal `desk-not-open`, `counter-busy` */
export async function freeDesk(
  tx: Transaction,
  context: Context,
  place: string,
): Promise<{ counter: number; queues: string[] }> {
  const desk = await tx.find<{ counter: number; queues: string[] }>(
    sql`select counter, queues from reception.desk where place = ${place} and officer = ${context.actor}`,
  )
  if (!desk) throw deskNotOpen()
  const busy = await tx.find(sql`
    select 1 from reception.ticket
    where place = ${place} and counter = ${desk.counter} and state in ('called', 'serving')`)
  if (busy) throw counterBusy()
  return desk
}
