import { localDate } from '#platform/clock'
import { sql, type Transaction } from '#platform/db'
import { type Context, notFound } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { counterBusy, counterTaken, noSkillHere, queueLeftAlone } from './refusals.ts'

/** An open counter, who sits there and which queues are called from it. */
export interface Desk {
  counter: number
  officer: string
  officerName: string
  queues: string[]
}

/**
 * An officer sits down at a counter. Whoever sat elsewhere moves.
 * @param queues what they will call today, out of what they are trained for; undefined: what the counter is for
 * @throws Refusal `counter-taken` when a colleague sits there, `counter-busy` when the officer still has somebody,
 *   `no-skill-here` when they are trained for none of it
 */
export async function openDesk(
  deps: Deps,
  context: Context,
  place: string,
  counter: number,
  queues?: readonly string[],
): Promise<void> {
  const hall = deps.places.hall(place)
  const own = hall.counters.find((it) => it.number === counter)?.groups
  const wished = queues ?? own
  if (!own || !wished?.every((it) => hall.groups.some((group) => group.series === it))) throw notFound()
  await deps.ledger.command(
    context,
    {
      name: 'reception.open-desk',
      permission: 'queue.work',
      place,
      input: queues ? [counter, queues] : counter,
    },
    async (tx, at) => {
      const holder = await findHolder(tx, place, counter)
      if (holder && holder.officer !== context.actor) throw counterTaken(holder.officerName)
      const skills = await skillsOf(tx, place, context.actor)
      const called = wished.filter((it) => skills?.includes(it) ?? true)
      if (called.length === 0) throw noSkillHere()
      // Who sits there already only calls something else from now on, whoever is in front of them.
      const left = holder ? undefined : await leave(context, place, tx, at)
      const seated = await tx.run(sql`
        insert into reception.desk (place, counter, officer, officer_name, queues, opened_at)
        values (${place}, ${counter}, ${context.actor}, ${context.name}, ${called}, ${at})
        on conflict (place, counter) do update set queues = excluded.queues
        where desk.officer = excluded.officer`)
      // A colleague sat down at this very moment.
      if (seated === 0) throw counterTaken((await findHolder(tx, place, counter))?.officerName ?? '')
      return {
        answer: null,
        subject: `counter:${place}/${counter}`,
        events: [
          ...(left ? [closed(place, left.counter)] : []),
          {
            stream: place,
            type: 'desk.opened',
            subject: `counter:${counter}`,
            data: { counter, queues: called },
          },
        ],
        detail: { counter, queues: called },
      }
    },
  )
}

/**
 * @param options.anyway close also when people wait whom nobody else calls
 * @throws Refusal `counter-busy`, `queue-left-alone` with how many wait
 */
export async function closeDesk(
  deps: Deps,
  context: Context,
  place: string,
  options: { anyway?: boolean } = {},
): Promise<void> {
  await deps.ledger.command(
    context,
    { name: 'reception.close-desk', permission: 'queue.work', place, input: options.anyway ?? null },
    async (tx, at) => {
      const left = await leave(context, place, tx, at)
      const alone = left === undefined ? [] : await leftAlone(tx, place, localDate(at), left.queues)
      if (alone.length > 0 && !options.anyway) throw queueLeftAlone(alone)
      return {
        answer: null,
        subject: `counter:${place}/${left?.counter ?? '-'}`,
        events: left ? [closed(place, left.counter)] : [],
        detail: { leftAlone: alone },
      }
    },
  )
}

const closed = (place: string, counter: number) => ({
  stream: place,
  type: 'desk.closed',
  subject: `counter:${counter}`,
  data: { counter },
})

/** The counter an officer sits at. */
export function findDesk(deps: Deps, context: Context, place: string): Promise<number | undefined> {
  return deps.ledger.read(context, 'queue.work', async (tx) => {
    const row = await tx.find<{ counter: number }>(
      sql`select counter from reception.desk where place = ${place} and officer = ${context.actor}`,
    )
    return row?.counter
  })
}

/** Queues in which people wait and which none of these counters calls. */
export function unservedBy(
  desks: readonly { queues: string[] }[],
  waiting: readonly { queue: string }[],
): { queue: string; waiting: number }[] {
  const called = new Set(desks.flatMap((desk) => desk.queues))
  const counts = new Map<string, number>()
  for (const { queue } of waiting) if (!called.has(queue)) counts.set(queue, (counts.get(queue) ?? 0) + 1)
  return [...counts].sort().map(([queue, count]) => ({ queue, waiting: count }))
}

async function leftAlone(
  tx: Transaction,
  place: string,
  day: Temporal.PlainDate,
  queues: string[],
): Promise<{ queue: string; waiting: number }[]> {
  const desks = await tx.many<{ queues: string[] }>(
    sql`select queues from reception.desk where place = ${place}`,
  )
  const waiting = await tx.many<{ queue: string }>(sql`
    select queue from reception.ticket
    where place = ${place} and day = ${day} and state = 'waiting' and queue = any(${queues})`)
  return unservedBy(desks, waiting)
}

/** What an officer is trained for; undefined: everything. */
export async function skillsOf(
  tx: Pick<Transaction, 'find'>,
  place: string,
  officer: string,
): Promise<string[] | undefined> {
  const row = await tx.find<{ queues: string[] }>(
    sql`select queues from reception.skill where place = ${place} and officer = ${officer}`,
  )
  return row?.queues
}

interface Holder {
  officer: string
  officerName: string
}

function findHolder(tx: Transaction, place: string, counter: number): Promise<Holder | undefined> {
  return tx.find<Holder>(
    sql`select officer, officer_name from reception.desk where place = ${place} and counter = ${counter}`,
  )
}

async function leave(
  context: Context,
  place: string,
  tx: Transaction,
  at: Temporal.Instant,
): Promise<{ counter: number; queues: string[] } | undefined> {
  const busy = await tx.find(sql`
    select 1 from reception.ticket t join reception.desk d on d.place = t.place and d.counter = t.counter
    where t.place = ${place} and t.state in ('called', 'serving') and d.officer = ${context.actor}`)
  if (busy) throw counterBusy()
  // Whoever leaves needs no help any more.
  tx.send(sql`update reception.help set answered_by = ${context.actor}, answered_at = ${at}
    where place = ${place} and officer = ${context.actor} and answered_at is null`)
  return tx.find<{ counter: number; queues: string[] }>(sql`
    delete from reception.desk where place = ${place} and officer = ${context.actor} returning counter, queues`)
}
