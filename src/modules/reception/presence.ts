import { createHmac, timingSafeEqual } from 'node:crypto'
import { deviceUnknown, giveOut } from '#modules/devices'
import { localDate } from '#platform/clock'
import { sha256 } from '#platform/crypto'
import { type Sql, sql } from '#platform/db'
import { type Context, may } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { labelOf } from './label.ts'
import { placeOfSecret } from './place-of-secret.ts'
import { wrongDoorCode, wrongState } from './refusals.ts'
import { type CalledTicket, outcome, type TicketRow, ticketColumns } from './step.ts'

/**
 * Where the person is, beside the state of their number: a number taken from home waits in line like any other, and is
 * called only when the person is in the hall.
 */
export type Presence = 'remote' | 'en_route' | 'on_site' | 'left'

/** The four digits at the door of a hall, new every day: whoever knows them stands there. */
export function doorCode(deps: Pick<Deps, 'key' | 'clock'>, place: string): string {
  const digest = createHmac('sha256', deps.key)
    .update(`door ${place} ${localDate(deps.clock.now())}`)
    .digest()
  return String(digest.readUInt32BE(0) % 10_000).padStart(4, '0')
}

/**
 * The holder of a number says where they are. Being in the hall needs the door's code; the other two need nothing.
 * @throws Refusal `wrong-door-code`, `wrong-state` once the number is no longer waiting, `not-found`
 */
export async function tellPresence(
  deps: Deps,
  context: Context,
  secret: string,
  presence: Exclude<Presence, 'remote'>,
  code?: string,
): Promise<CalledTicket> {
  const hash = sha256(secret)
  const place = await placeOfSecret(deps, hash)
  if (presence === 'on_site' && !isDoorCode(deps, place, code)) throw wrongDoorCode()
  return arrival(
    deps,
    { ...context, secret: hash.toString('hex') },
    { place, presence, by: 'holder', permission: 'ticket.take' },
    sql`secret_hash = ${hash}`,
  )
}

/** An officer sees the person in the hall. @throws Refusal `wrong-state` */
export function checkIn(deps: Deps, context: Context, place: string, id: string): Promise<CalledTicket> {
  return arrival(
    deps,
    context,
    { place, presence: 'on_site', by: 'officer', permission: 'queue.work' },
    sql`id = ${id}`,
  )
}

/** The person touches their number on the hall's kiosk. @throws Refusal `wrong-state`, `device-unknown` */
export async function checkInAtKiosk(
  deps: Deps,
  context: Context,
  place: string,
  id: string,
): Promise<CalledTicket> {
  if (!may(context, giveOut, place)) throw deviceUnknown()
  return arrival(
    deps,
    context,
    { place, presence: 'on_site', by: 'kiosk', permission: giveOut },
    sql`id = ${id}`,
  )
}

/** A number of today whose person has not come yet. */
export interface ExpectedNumber {
  id: string
  label: string
  /** Of an appointment. */
  slot: Temporal.Instant | undefined
  /** The day and number printed on the slip, when a closure moved it here. */
  movedFrom: string | undefined
}

/** Numbers of today whose people have not come yet. Public: labels only, as on the board. */
export async function expected(deps: Deps, place: string): Promise<ExpectedNumber[]> {
  const rows = await deps.db.transaction({ 'app.places': place, 'app.actor': 'public' }, (tx) =>
    tx.many<Omit<ExpectedNumber, 'label'> & { series: string; number: number }>(sql`
      select id, series, number, slot, moved_from from reception.ticket
      where place = ${place} and day = ${localDate(deps.clock.now())} and state = 'waiting'
        and presence <> 'on_site'
      order by series, number`),
  )
  return rows.map(({ series, number, ...it }) => ({ ...it, label: labelOf(series, number) }))
}

/**
 * Whoever comes within the grace after their turn keeps the whole time they have waited; of whoever comes later, the
 * minutes beyond it do not count.
 */
function arrival(
  deps: Deps,
  context: Context,
  it: { place: string; presence: Exclude<Presence, 'remote'>; by: string; permission: string },
  which: Sql,
): Promise<CalledTicket> {
  const { place, presence, by, permission } = it
  return deps.ledger.command(
    context,
    {
      name: `reception.${names[presence]}`,
      permission,
      place,
      input: [presence, which.values],
    },
    async (tx, at) => {
      const late = sql`greatest(${at}::timestamptz - turn_at - ${deps.numbers.graceMinutes}::float8 * interval '1 minute',
        interval '0')`
      const row = await tx.find<TicketRow>(sql`
        update reception.ticket set presence = ${presence}, before = null, version = version + 1,
          since = case when ${presence} = 'on_site' then least(${at}, since + coalesce(${late}, interval '0'))
            else since end,
          turn_at = case when ${presence} = 'on_site' then null else turn_at end
        where ${which} and place = ${place} and day = ${localDate(at)} and state = 'waiting'
          and presence <> ${presence}
        returning ${ticketColumns}`)
      if (!row) throw wrongState()
      return outcome(place, `ticket.${presence}`, row, { by })
    },
  )
}

const names = { on_site: 'check-in', en_route: 'set-out', left: 'leave' } as const

function isDoorCode(deps: Deps, place: string, code: string | undefined): boolean {
  const expected = Buffer.from(doorCode(deps, place))
  const given = Buffer.from(code ?? '')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
