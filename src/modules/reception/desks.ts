import { sql } from '#platform/db'
import { type Context, notFound } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { counterBusy, counterTaken } from './refusals.ts'

/**
 * An officer sits down at a counter. Whoever sat elsewhere moves.
 * @throws Refusal `counter-taken` when a colleague sits there, `counter-busy` when the officer still has somebody
 */
export async function openDesk(deps: Deps, context: Context, place: string, counter: number): Promise<void> {
  if (!deps.places.hall(place).counters.some((it) => it.number === counter)) throw notFound()
  await deps.ledger.command(
    context,
    { name: 'reception.open-desk', permission: 'queue.work', place, input: counter },
    async (tx, at) => {
      const holder = await tx.find<{ officer: string; officerName: string }>(
        sql`select officer, officer_name from reception.desk where place = ${place} and counter = ${counter}`,
      )
      if (holder && holder.officer !== context.actor) throw counterTaken(holder.officerName)
      await leave(deps, context, place, tx)
      await tx.run(sql`
        insert into reception.desk (place, counter, officer, officer_name, opened_at)
        values (${place}, ${counter}, ${context.actor}, ${context.name}, ${at})`)
      return {
        answer: null,
        subject: `counter:${place}/${counter}`,
        events: [{ stream: place, type: 'desk.opened', subject: `counter:${counter}`, data: { counter } }],
      }
    },
  )
}

export async function closeDesk(deps: Deps, context: Context, place: string): Promise<void> {
  await deps.ledger.command(
    context,
    { name: 'reception.close-desk', permission: 'queue.work', place, input: null },
    async (tx) => {
      const counter = await leave(deps, context, place, tx)
      return {
        answer: null,
        subject: `counter:${place}/${counter ?? '-'}`,
        events: counter
          ? [{ stream: place, type: 'desk.closed', subject: `counter:${counter}`, data: { counter } }]
          : [],
      }
    },
  )
}

/** The counter an officer sits at. */
export function findDesk(deps: Deps, context: Context, place: string): Promise<number | undefined> {
  return deps.ledger.read(context, 'queue.work', async (tx) => {
    const row = await tx.find<{ counter: number }>(
      sql`select counter from reception.desk where place = ${place} and officer = ${context.actor}`,
    )
    return row?.counter
  })
}

type Tx = Parameters<Parameters<Deps['ledger']['read']>[2]>[0]

async function leave(_deps: Deps, context: Context, place: string, tx: Tx): Promise<number | undefined> {
  const busy = await tx.find(sql`
    select 1 from reception.ticket t join reception.desk d on d.place = t.place and d.counter = t.counter
    where t.place = ${place} and t.state in ('called', 'serving') and d.officer = ${context.actor}`)
  if (busy) throw counterBusy()
  const row = await tx.find<{ counter: number }>(
    sql`delete from reception.desk where place = ${place} and officer = ${context.actor} returning counter`,
  )
  return row?.counter
}
