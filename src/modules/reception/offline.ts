import { v7 as uuid } from 'uuid'
import { deviceUnknown, giveOut } from '#modules/devices'
import { localDate, startOf } from '#platform/clock'
import { sql, type Transaction } from '#platform/db'
import { type Context, may } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { type Classed, classOf, saidClass, toldClass } from './dossiers.ts'
import { labelOf } from './label.ts'
import { machineOf } from './machine-of.ts'

/** A number that a machine gave out by itself, as it tells it afterwards. */
export interface OfflineTicket {
  /** Made by the machine; also the idempotency key. */
  id: string
  /** The day of its lease. */
  day: Temporal.PlainDate
  series: string
  number: number
  priority: string
  language: string
  /** SHA-256 of the secret in the slip's link: the secret itself stays on the paper. */
  secretHash: Buffer
  /** When it was given out, by the machine's clock. */
  at: Temporal.Instant
}

/** What became of it: it waits in its queue; its day is over; or nobody may have given it out. */
export interface SettledTicket {
  id: string
  label: string
  state: 'taken' | 'expired' | 'refused'
  why?: 'not-leased' | 'number-taken'
}

/** Clocks that differ by less are taken as they are. */
const sameClockMs = 5000
/** Leases older than this are forgotten by whoever had one. */
const longestDays = 7

/**
 * Takes what a machine gave out while the house was away, each number once, with the rank it would have had: its wait
 * counts from the moment on the paper. How far the machine's clock is off is seen from `sentAt`; whatever it says, the
 * moment lies between the lease and now.
 * @param sending.sentAt now, by the machine's clock
 * @throws Refusal `device-unknown`
 */
export async function settleOffline(
  deps: Deps,
  context: Context,
  place: string,
  sending: { store: string; sentAt: Temporal.Instant; tickets: readonly OfflineTicket[] },
): Promise<SettledTicket[]> {
  if (!may(context, giveOut, place)) throw deviceUnknown()
  const off = deps.clock.now().epochMilliseconds - sending.sentAt.epochMilliseconds
  const clockOffMs = Math.abs(off) < sameClockMs ? 0 : off
  const settled: SettledTicket[] = []
  // One after another, in the order in which people stood there.
  for (const ticket of sending.tickets.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at)))
    settled.push(await settleOne(deps, context, place, { ...ticket, store: sending.store, clockOffMs }))
  return settled
}

type Told = OfflineTicket & { store: string; clockOffMs: number }

function settleOne(deps: Deps, context: Context, place: string, ticket: Told): Promise<SettledTicket> {
  const { id, series, number, day, store, secretHash, clockOffMs } = ticket
  const label = labelOf(series, number)
  const subject = `ticket:${id}`
  return deps.ledger.command<SettledTicket>(
    { ...context, key: id },
    {
      name: 'reception.take-offline',
      permission: giveOut,
      place,
      // Without the times: the clock may be set right between two sendings of one number.
      input: [store, day.toString(), series, number, secretHash.toString('hex')],
    },
    async (tx, at) => {
      await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`block ${place}`}, 9))`)
      const said = ticket.at.add({ milliseconds: clockOffMs })
      const block = await leaseOf(tx, { ...ticket, place, device: context.actor, today: localDate(at) })
      const other = await tx.find<{ id: string }>(sql`
        select id from reception.ticket
        where day = ${day} and place = ${place} and series = ${series} and number = ${number}`)
      // Told before, under a key that is forgotten by now.
      if (other?.id === id) return { answer: { id, label, state: 'taken' }, subject }
      if (!block || other) {
        const why = block ? 'number-taken' : 'not-leased'
        await tx.run(sql`
          insert into reception.stray (ticket_id, place, day, series, number, device, taken_at, told_at, why)
          values (${id}, ${place}, ${day}, ${series}, ${number}, ${context.actor}, ${said}, ${at}, ${why})
          on conflict (ticket_id) do nothing`)
        const data = { label, why, ...machineOf(context) }
        return {
          answer: { id, label, state: 'refused', why },
          subject,
          events: [{ stream: place, type: 'number.refused', subject, data }],
          detail: data,
        }
      }
      const takenAt = between(block.leasedAt, said, earlier(at, endOf(day)))
      const declared = classOf(deps.policyOn(place, day), { said: ticket.priority, dossiers: 1 })
      const isOver = !day.equals(localDate(at))
      await insert(tx, place, { ...ticket, declared, takenAt, endedAt: isOver ? at : undefined })
      if (isOver)
        await tx.run(sql`update reception.block set late_at = ${at}
          where place = ${place} and day = ${day} and series = ${series} and first = ${block.first}`)
      const told = {
        ...{ label, state: 'waiting', queue: series, channel: 'kiosk', presence: 'on_site' },
        ...toldClass(declared),
        ...{ offline: true, takenAt: takenAt.toString(), since: takenAt.toString() },
        // Of an earlier day, that day's history has to find it.
        ...(isOver ? { day: day.toString() } : {}),
        ...(clockOffMs === 0 ? {} : { clockOffSeconds: Math.round(clockOffMs / 1000) }),
        ...(takenAt.equals(said) ? {} : { clamped: true }),
        ...machineOf(context),
      }
      const over = { label, state: 'expired', queue: series, counter: null, calls: 0 }
      return {
        answer: { id, label, state: isOver ? 'expired' : 'taken' },
        subject,
        events: [
          { stream: place, type: 'ticket.taken', subject, data: told },
          ...(isOver ? [{ stream: place, type: 'ticket.expired', subject, data: over }] : []),
        ],
        detail: { label, channel: 'kiosk', offline: true },
      }
    },
  )
}

/** The block that this machine held on that day with this number in it. */
function leaseOf(
  tx: Transaction,
  it: Told & { place: string; device: string; today: Temporal.PlainDate },
): Promise<{ first: number; leasedAt: Temporal.Instant } | undefined> {
  return tx.find(sql`
    select first, leased_at from reception.block
    where place = ${it.place} and day = ${it.day} and series = ${it.series}
      and ${it.number} between first and last and device = ${it.device} and store = ${it.store}
      and day > ${it.today.subtract({ days: longestDays })}`)
}

async function insert(
  tx: Transaction,
  place: string,
  it: Told & { declared: Classed; takenAt: Temporal.Instant; endedAt: Temporal.Instant | undefined },
): Promise<void> {
  const { id, day, series, number, declared, language, secretHash, takenAt, endedAt } = it
  const visitId = uuid()
  await tx.run(sql`
    insert into reception.visit (id, place, day, channel, language, secret_hash, started_at)
    values (${visitId}, ${place}, ${day}, 'kiosk', ${language}, ${secretHash}, ${takenAt})`)
  await tx.run(sql`
    insert into reception.ticket (id, visit_id, place, day, series, number, queue, priority, said_class, dossiers, channel,
      language, state, presence, taken_at, entered_at, since, ended_at, secret_hash)
    values (${id}, ${visitId}, ${place}, ${day}, ${series}, ${number}, ${series}, ${declared.class},
      ${saidClass(declared)}, ${declared.dossiers}, 'kiosk', ${language}, ${endedAt ? 'expired' : 'waiting'}, 'on_site', ${takenAt}, ${takenAt}, ${takenAt}, ${endedAt}, ${secretHash})`)
  if (!endedAt)
    await tx.run(sql`
      insert into reception.series as s (place, day, series, last_number, waiting)
      values (${place}, ${day}, ${series}, 0, 1)
      on conflict (place, day, series) do update set waiting = s.waiting + 1`)
}

const earlier = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) < 0 ? a : b)
const later = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) > 0 ? a : b)
const between = (from: Temporal.Instant, it: Temporal.Instant, to: Temporal.Instant) =>
  later(from, earlier(it, to))
const endOf = (day: Temporal.PlainDate) => startOf(day.add({ days: 1 })).subtract({ milliseconds: 1 })
