import { v7 as uuid } from 'uuid'
import { sql, type Transaction } from '#platform/db'
import type { Job } from '#platform/ledger'

/** Something that people who asked for letters are told. */
export interface News {
  /** What it is about: `ticket:…`. */
  subject: string
  /** Which letter: its writer knows. */
  kind: string
  /** The same cause is told once: `evening 2026-11-23`, `moved 4`. */
  cause: string
  /** What only the cause knows. Nobody's name or address. */
  facts?: Record<string, unknown>
  /** When it is to be sent; by default now. */
  dueAt?: Temporal.Instant
  /** How many letters about it there may be at once, those of thirty days counted; by default 20. */
  most?: number
}

/** The job that sends what is due. */
export const deliverTask = 'messages.deliver'

/** For the outcome of a command that told something: it is sent at once and not with the next minute. */
export const deliverSoon: Job = { task: deliverTask, payload: {} }

/** Letters about one thing, of all kinds: who moves a number a hundred times does not send a hundred. */
const mostAboutOne = 20

/**
 * Puts a letter into the outbox, in the transaction of its cause, if somebody asked for letters about its subject. The
 * same cause again changes nothing.
 */
export function tell(tx: Transaction, at: Temporal.Instant, news: News): void {
  const { subject, kind, cause, facts = {}, dueAt = at, most = mostAboutOne } = news
  tx.send(sql`
    select messages.tell(${uuid()}, ${subject}, ${kind}, ${cause}, ${JSON.stringify(facts)}::jsonb, ${at}, ${dueAt},
      ${most})`)
}
