import { drawCity, drawOffice, type HallEvent, type Office, simulateDay } from '#modules/reception'
import { startOf } from '#platform/clock'
import type { TestHouse } from './house.ts'

/** Gives a hall days that have gone by: invented ones, written into its log as the hall itself writes them. */
export async function givePast(
  it: Pick<TestHouse, 'superuser'>,
  place: string,
  dates: readonly Temporal.PlainDate[],
  wish: { office?: number; busier?: number } = {},
): Promise<Office> {
  const drawn = drawOffice(drawCity(1), wish.office ?? 102)
  const arrivals = { ...drawn.arrivals, perDay: drawn.arrivals.perDay * (wish.busier ?? 1) }
  const office = { ...drawn, arrivals }
  const { rows } = await it.superuser.query(
    'select coalesce(max(seq), 0)::int as last from ledger.event where stream = $1',
    [place],
  )
  let seq = rows[0].last as number
  for (const date of dates) {
    const events = eventsOf(simulateDay(office, date, date.day), date, seq)
    await it.superuser.query(
      `insert into ledger.event (stream, seq, at, type, subject, data)
       select $1, n, a, t, s, d::jsonb
       from unnest($2::bigint[], $3::timestamptz[], $4::text[], $5::text[], $6::text[]) as e (n, a, t, s, d)`,
      [
        place,
        events.map((_, at) => seq + at + 1),
        events.map(({ at }) => at),
        events.map(({ type }) => type),
        events.map(({ subject }) => subject),
        events.map(({ data }) => JSON.stringify(data)),
      ],
    )
    seq += events.length
    await giveTickets(it, place, date, events.filter(({ type }) => type === 'ticket.taken').length)
  }
  return office
}

/** Rows that say how many people there were; what happened to them stands in the log. */
async function giveTickets(
  { superuser }: Pick<TestHouse, 'superuser'>,
  place: string,
  date: Temporal.PlainDate,
  count: number,
): Promise<void> {
  await superuser.query(
    `with visit as (
       insert into reception.visit (id, place, day, channel, language, secret_hash, started_at)
       select gen_random_uuid(), $1, $2, 'kiosk', 'vi', '', $3 from generate_series(1, $4) returning id)
     insert into reception.ticket (id, visit_id, place, day, series, number, queue, priority, channel, language, state,
       taken_at, entered_at, since, secret_hash)
     select gen_random_uuid(), id, $1, $2, 'A', row_number() over (), 'A', 'normal', 'kiosk', 'vi', 'completed', $3, $3, $3,
       sha256(id::text::bytea) from visit`,
    [place, date.toString(), startOf(date).add({ hours: 8 }).toString(), count],
  )
}

/** Nine dossiers a day that take one to three days, some of them longer than they may. */
export async function giveDossiers(
  { superuser }: Pick<TestHouse, 'superuser'>,
  place: string,
  dates: readonly Temporal.PlainDate[],
): Promise<void> {
  const last = dates.at(-1)!
  for (const [at, date] of dates.entries())
    for (let number = 0; number < 9; number++) {
      const received = startOf(date).add({ minutes: 8 * 60 + 20 * number })
      const end = dates[at + 1 + ((at + number) % 3)]
      const finished = end && startOf(end).add({ hours: 10, minutes: 7 * number })
      const due = dates[at + 2] ?? last.add({ days: 4 })
      await superuser.query(
        `insert into dossiers.dossier (id, code, receiving, resolving, procedure_code, procedure_version, field, channel,
           status, applicant_name, search_name, filed_at, received_at, due_at, finished_at, filed_on, finished_on, due_on,
           calendar, version, state, secret_hash)
         values (gen_random_uuid(), $1, $2, $2, '2.000815', 1, 'Chứng thực', 'counter', $3, 'Mẫu', 'mau', $4, $4, $5, $6, $7,
           $8, $9, 'test', 1, '{}', '')`,
        [
          `past-${place}-${at}-${number}`,
          place,
          finished ? 9 : 2,
          received.toString(),
          startOf(due).add({ hours: 17 }).toString(),
          finished?.toString() ?? null,
          date.toString(),
          finished ? end.toString() : null,
          due.toString(),
        ],
      )
    }
}

/** The last so many days from Monday to Friday before a day. */
export function weekdaysBefore(day: Temporal.PlainDate, count: number): Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = []
  for (let it = day.subtract({ days: 1 }); days.length < count; it = it.subtract({ days: 1 }))
    if (it.dayOfWeek < 6) days.unshift(it)
  return days
}

const states: Partial<Record<HallEvent['type'], string>> = {
  'ticket.called': 'called',
  'ticket.serving': 'serving',
  'ticket.completed': 'completed',
  'ticket.no_show': 'no_show',
  'ticket.parked': 'parked',
  'ticket.waiting': 'waiting',
  'ticket.cancelled': 'cancelled',
}

function eventsOf(events: readonly HallEvent[], date: Temporal.PlainDate, salt: number) {
  const taken = new Map<string, { label: string; queue: string }>()
  const from = startOf(date).epochMilliseconds
  return events
    .filter(({ at }) => at >= from)
    .flatMap((event) => {
      const at = Temporal.Instant.fromEpochMilliseconds(event.at).toString()
      if (event.type === 'desk.opened' || event.type === 'desk.closed') {
        const queues = event.type === 'desk.opened' ? { queues: event.series } : {}
        const data = { counter: event.counter, ...queues }
        return [{ at, type: event.type as string, subject: `counter:${event.counter}`, data: data as object }]
      }
      if (event.type === 'day.planned' || event.type === 'ticket.expired') return []
      const subject = `ticket:${salt}-${event.ticket}`
      if (event.type === 'ticket.taken') {
        const { series, number } = event
        const it = { label: `${series}${String(number).padStart(3, '0')}`, queue: series }
        taken.set(event.ticket, it)
        const more = { state: 'waiting', class: event.class, channel: 'kiosk', presence: 'on_site' }
        return [{ at, type: event.type as string, subject, data: { ...it, ...more } as object }]
      }
      const counter = event.type === 'ticket.called' ? event.counter : null
      const data = { ...taken.get(event.ticket), state: states[event.type], counter, calls: 1 }
      const type = event.type === 'ticket.no_show' ? 'ticket.absent' : event.type
      return [{ at, type: type as string, subject, data: data as object }]
    })
}
