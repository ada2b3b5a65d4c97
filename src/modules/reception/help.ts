import { v7 as uuid } from 'uuid'
import { sql, type Transaction } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { alreadyAnswered, deskNotOpen } from './refusals.ts'

/** A counter that asks its colleagues to come, without a word that the hall could hear. */
export interface HelpCall {
  id: string
  counter: number
  officerName: string
  at: Temporal.Instant
}

/**
 * Calls colleagues to one's counter quietly: their desks show it, no board does. A second press changes nothing.
 * @throws Refusal `desk-not-open`
 */
export function callForHelp(deps: Deps, context: Context, place: string): Promise<null> {
  return deps.ledger.command(
    context,
    { name: 'reception.call-for-help', permission: 'queue.work', place, input: null },
    async (tx, at) => {
      const desk = await tx.find<{ counter: number }>(
        sql`select counter from reception.desk where place = ${place} and officer = ${context.actor}`,
      )
      if (!desk) throw deskNotOpen()
      await tx.run(sql`
        insert into reception.help (id, place, counter, officer, officer_name, at)
        values (${uuid()}, ${place}, ${desk.counter}, ${context.actor}, ${context.name}, ${at})
        on conflict (place, counter) where answered_at is null do nothing`)
      return {
        answer: null,
        subject: `counter:${place}/${desk.counter}`,
        events: [
          {
            stream: place,
            type: 'help.called',
            subject: `counter:${desk.counter}`,
            data: { counter: desk.counter },
          },
        ],
      }
    },
  )
}

/** A colleague goes there, or the officer says that all is well. @throws Refusal `already-answered` */
export function answerHelp(deps: Deps, context: Context, place: string, id: string): Promise<null> {
  return deps.ledger.command(
    context,
    { name: 'reception.answer-help', permission: 'queue.read', place, input: id },
    async (tx, at) => {
      const row = await tx.find<{ counter: number }>(sql`
        update reception.help set answered_by = ${context.actor}, answered_at = ${at}
        where id = ${id} and place = ${place} and answered_at is null returning counter`)
      if (!row) throw alreadyAnswered()
      return {
        answer: null,
        subject: `counter:${place}/${row.counter}`,
        events: [
          {
            stream: place,
            type: 'help.answered',
            subject: `counter:${row.counter}`,
            data: { counter: row.counter },
          },
        ],
      }
    },
  )
}

/** Calls nobody has answered, the oldest first. */
export function openHelp(tx: Pick<Transaction, 'many'>, place: string): Promise<HelpCall[]> {
  return tx.many<HelpCall>(sql`
    select id, counter, officer_name, at from reception.help
    where place = ${place} and answered_at is null order by at`)
}
