import { deliverSoon } from '#modules/messages'
import { localDate } from '#platform/clock'
import { sql } from '#platform/db'
import { systemContext } from '#platform/ledger'
import { type MovableTicket, movableColumns, moved } from './appointments/move.ts'
import { freeSeat } from './appointments/seats.ts'
import { offeredAgain } from './appointments/slots.ts'
import { instantOn } from './days.ts'
import type { Deps, Hours } from './deps.ts'

/** The job that moves the numbers of halls that were closed. */
export const moveClosedTask = 'reception.move-closed'

interface Open extends MovableTicket {
  since: Temporal.Instant
  presence: string
}

/**
 * Moves the numbers that an exception takes the ground from: the hall is closed for the rest of today, for a whole day
 * for which numbers were given, or at the hour of an appointment. They get numbers of the next open day and keep the
 * minutes they have waited in the hall, so they come before all others there. An ordinary end of the day moves nobody.
 * Safe to repeat.
 * @returns how many were moved
 */
export async function moveClosed(deps: Deps, place: string): Promise<number> {
  const today = localDate(deps.clock.now())
  const context = systemContext('closures')
  const days = await deps.ledger.read(context, 'queue.work', (tx) =>
    tx.many<{ day: Temporal.PlainDate }>(sql`
      select distinct day from reception.ticket
      where place = ${place} and day >= ${today} and state in ('waiting', 'parked')`),
  )
  let count = 0
  for (const { day } of days) {
    if (deps.closedOn(day).length === 0) continue
    const to = nextOpenDay(deps, day)
    if (!to) continue
    count += await deps.ledger.command(
      context,
      { name: 'reception.move-closed', permission: 'queue.work', place, input: day.toString() },
      async (tx, at) => {
        const open = await tx.many<Open>(sql`
          select ${movableColumns}, since, presence from reception.ticket
          where place = ${place} and day = ${day} and state in ('waiting', 'parked') order by since, number for update`)
        const events = []
        for (const ticket of open.filter((it) => isShutOut(deps, it, at))) {
          const waited = ticket.presence === 'on_site' ? at.since(ticket.since) : undefined
          const isLong = waited && waited.sign > 0
          tx.send(sql`
            update reception.ticket set state = 'waiting', park_reason = null, resume_at = null
            where id = ${ticket.id} and state = 'parked'`)
          if (ticket.slot) {
            tx.send(sql`update reception.appointment set state = 'cancelled' where id = ${ticket.id}`)
            freeSeat(tx, ticket.id, offeredAgain(deps.numbers, at))
          }
          const since = isLong ? to.opens.subtract(waited) : to.opens
          const change = await moved(deps, tx, at, place, ticket, {
            day: to.day,
            slot: undefined,
            since,
            by: 'closure',
          })
          events.push(...change.events)
        }
        return {
          answer: events.length,
          subject: `place:${place}`,
          events,
          detail: { day: day.toString(), to: to.day.toString(), moved: events.length },
          jobs: [deliverSoon],
        }
      },
    )
  }
  return count
}

/** Whether an exception keeps this ticket from being called on its day. */
function isShutOut(deps: Deps, ticket: Open, at: Temporal.Instant): boolean {
  const { day, slot } = ticket
  const closed = deps.closedOn(day)
  const inside = (moment: Temporal.Instant) => closed.some((it) => contains(day, it, moment))
  if (slot && inside(slot)) return true
  const isToday = day.equals(localDate(at))
  if (isToday && !inside(at)) return false
  const later = deps.openOn(day).some((it) => !isToday || after(instantOn(day, it.close), at))
  return !later
}

function nextOpenDay(
  deps: Deps,
  after: Temporal.PlainDate,
): { day: Temporal.PlainDate; opens: Temporal.Instant } | undefined {
  for (let ahead = 1; ahead <= 60; ahead++) {
    const day = after.add({ days: ahead })
    const [first] = deps.numbersOn(day, undefined)
    if (first) return { day, opens: instantOn(day, first.open) }
  }
  return undefined
}

const after = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) > 0

function contains(day: Temporal.PlainDate, { open, close }: Hours, at: Temporal.Instant): boolean {
  return !after(instantOn(day, open), at) && after(instantOn(day, close), at)
}
