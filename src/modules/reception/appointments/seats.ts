import { localDate } from '#platform/clock'
import { sql, type Transaction } from '#platform/db'
import { daysAhead } from '../days.ts'
import type { Deps } from '../deps.ts'
import { dayClosed, slotTaken, tooFarAhead } from '../refusals.ts'
import { type Slot, slotsOf } from './slots.ts'

/** An hour as it is offered: how many seats are free in it now. */
export interface OfferedSlot {
  startsAt: Temporal.Instant
  free: number
}

/** What hours are asked for. */
export interface SlotQuery {
  place: string
  series: string
  field: string | undefined
  day: Temporal.PlainDate
}

/** The hours of a day that are still to come, full ones too. Public: it says nothing about who holds them. */
export async function offeredSlots(deps: Deps, query: SlotQuery): Promise<OfferedSlot[]> {
  const now = deps.clock.now()
  if (!daysAhead(deps).some((day) => day.equals(query.day))) return []
  const slots = slotsFor(deps, query).filter((it) => Temporal.Instant.compare(it.startsAt, now) > 0)
  if (slots.length === 0) return []
  const taken = await deps.db.transaction({ 'app.places': query.place, 'app.actor': 'public' }, (tx) =>
    tx.many<{ startsAt: Temporal.Instant; seat: number }>(sql`
      select starts_at, seat from reception.seat
      where place = ${query.place} and series = ${query.series} and starts_at >= ${slots[0]!.startsAt}
        and starts_at <= ${slots.at(-1)!.startsAt} and taken_until > ${now}`),
  )
  const isTaken = new Set(taken.map((it) => `${it.startsAt.epochMilliseconds} ${it.seat}`))
  return slots.map(({ startsAt, seats }) => ({
    startsAt,
    free: offered(seats, now).filter((seat) => !isTaken.has(`${startsAt.epochMilliseconds} ${seat}`)).length,
  }))
}

/**
 * Takes one seat of an hour until a moment. The row itself decides: of two who take the last seat at once, the second
 * finds it taken.
 * @throws Refusal `slot-taken`, `day-closed`, `too-far-ahead`
 */
export async function claimSeat(
  deps: Deps,
  tx: Transaction,
  it: {
    place: string
    series: string
    field: string | undefined
    startsAt: Temporal.Instant
    appointmentId: string
    at: Temporal.Instant
    until: Temporal.Instant | 'infinity'
  },
): Promise<void> {
  const { place, series, field, startsAt, appointmentId, at, until } = it
  const day = localDate(startsAt)
  if (!daysAhead(deps).some((ahead) => ahead.equals(day))) throw tooFarAhead(deps.numbers.advance.days)
  const slots = slotsFor(deps, { place, series, field, day })
  if (slots.length === 0) throw dayClosed()
  const slot = slots.find((one) => one.startsAt.equals(startsAt))
  if (!slot || Temporal.Instant.compare(startsAt, at) <= 0) throw slotTaken()
  for (const seat of offered(slot.seats, at)) {
    const got = await tx.run(sql`
      insert into reception.seat as s (place, series, starts_at, seat, appointment_id, taken_until)
      values (${place}, ${series}, ${startsAt}, ${seat}, ${appointmentId}, ${until}::timestamptz)
      on conflict (place, series, starts_at, seat) do update
        set appointment_id = excluded.appointment_id, taken_until = excluded.taken_until
        where s.taken_until <= ${at}`)
    if (got === 1) return
  }
  throw slotTaken()
}

/** An hour is let go; from `until` on it is offered to others. */
export function freeSeat(tx: Transaction, appointmentId: string, until: Temporal.Instant): void {
  tx.send(sql`select reception.free_seat(${appointmentId}, ${until})`)
}

function slotsFor(deps: Deps, { place, series, field, day }: SlotQuery): Slot[] {
  const hall = deps.places.hall(place)
  const counters = hall.counters.filter((it) => it.groups.includes(series)).length
  const hours = deps.numbersOn(day, field)
  return slotsOf({ rules: deps.numbers, key: deps.key, place, series, day, hours, counters })
}

/** Numbers of the seats that are offered at a moment. */
function offered(seats: readonly Temporal.Instant[], at: Temporal.Instant): number[] {
  return seats.flatMap((from, n) => (Temporal.Instant.compare(from, at) <= 0 ? [n + 1] : []))
}
