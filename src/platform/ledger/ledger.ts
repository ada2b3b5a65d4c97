import type { Clock } from '../clock/index.ts'
import { sha256 } from '../crypto/index.ts'
import { type Database, type Sql, sql, type Transaction } from '../db/index.ts'
import { type Context, may, scopeOf } from './context.ts'
import { forbidden, keyReused } from './refusal.ts'

/** Something that happened, for whoever listens to a place. Carries no personal data: boards are public. */
export interface Event {
  stream: string
  type: string
  subject: string
  data: Record<string, unknown>
}

/** What a command leaves behind. */
export interface Outcome<Answer> {
  answer: Answer
  /** The place, when the command found it out only while running; it then checked the permission itself. */
  place?: string
  /** What the command was about: `ticket:…`, `dossier:…`. */
  subject: string
  events?: Event[]
  /**
   * Of a command that did many things at its place: each as an entry of the audit log of its own, under the names
   * single commands have. Then `subject` and `detail` are not written.
   */
  entries?: { action: string; subject: string; detail: Record<string, unknown> }[]
  /** For the audit log; never the content of personal data, only what was done to it. */
  detail?: Record<string, unknown>
  /** Work to be done after the commit, put into the queue by the same transaction. */
  jobs?: Job[]
}

export interface Job {
  task: string
  payload: Record<string, unknown>
  runAt?: Temporal.Instant
  /** A later job with the same key replaces this one. */
  jobKey?: string
}

export interface CommandOptions {
  name: string
  permission: string
  /**
   * The place whose audit chain takes the entry, and where the permission must be held. Absent when only the row
   * knows it: then `body` checks with `may` and names the place in its outcome.
   */
  place?: string
  /** True when the holder of a row's secret may do it too; row-level security then shows that row only. */
  bySecret?: boolean
  /** What makes two requests the same one; a second request with the same key and another input is refused. */
  input: unknown
}

export interface Ledger {
  /** Reads under one permission: the database itself shows only the places this permission reaches. */
  read<Answer>(
    context: Context,
    permission: string,
    body: (tx: Transaction) => Promise<Answer>,
  ): Promise<Answer>
  /** A read of personal data: as `read`, and the audit log says who looked at what and why. */
  readAudited<Answer>(
    context: Context,
    options: { permission: string; place: string; action: string; subject: string },
    body: (tx: Transaction) => Promise<Answer>,
  ): Promise<Answer>
  /**
   * Changes state once. State, event, audit, jobs and the answer to the idempotency key are one transaction; with
   * the same key the same answer comes back and nothing is done again.
   */
  command<Answer>(
    context: Context,
    options: CommandOptions,
    body: (tx: Transaction, at: Temporal.Instant) => Promise<Outcome<Answer>>,
  ): Promise<Answer>
}

export function createLedger(deps: {
  db: Database
  clock: Clock
  onCommitted?: (streams: string[]) => void
}): Ledger {
  const { db, clock } = deps

  return {
    read(context, permission, body) {
      if (!may(context, permission) && !context.secret) throw forbidden()
      return db.transaction(scopeOf(context, permission), body)
    },

    readAudited(context, { permission, place, action, subject }, body) {
      if (!may(context, permission) && !context.secret) throw forbidden()
      return db.framed(scopeOf(context, permission), undefined, async (tx) => {
        const answer = await body(tx)
        const outcome: Outcome<null> = { answer: null, subject }
        return { answer, closing: record(clock, context, { at: clock.now(), place, action, outcome }) }
      })
    },

    async command<Answer>(
      context: Context,
      options: CommandOptions,
      body: (tx: Transaction, at: Temporal.Instant) => Promise<Outcome<Answer>>,
    ): Promise<Answer> {
      const allowed = may(context, options.permission, options.place)
      if (!allowed && !(options.bySecret && context.secret)) throw forbidden()
      const settings = scopeOf(context, options.permission)
      const fingerprint = context.key ? sha256(JSON.stringify([options.name, options.input])) : undefined
      const attempt = () =>
        db.framed(settings, lookUp(context.key), async (tx, rows) => {
          const before = earlier<Answer>(rows, fingerprint)
          if (before) return { answer: { answer: before.answer, streams: [] } }
          const at = clock.now()
          const outcome = await body(tx, at)
          const place = outcome.place ?? options.place
          if (!place) throw new Error(`${options.name} named no place`)
          const closing = record(clock, context, { at, place, action: options.name, outcome, fingerprint })
          const streams = (outcome.events ?? []).map((event) => event.stream)
          return { answer: { answer: outcome.answer, streams }, closing }
        })
      const done = await untangled(attempt).catch(async (error) => {
        // A second tap at the very same moment waits for the first and then fails, on the key or because the work is
        // done already; by then the first one's answer is there.
        const before = await again(db, settings, context.key, fingerprint)
        if (before) return { answer: before.answer as Answer, streams: [] }
        throw isKeyTaken(error) ? keyReused() : error
      })
      if (done.streams.length > 0) deps.onCommitted?.([...new Set(done.streams)])
      return done.answer
    },
  }
}

/**
 * Two commands may wait for each other's rows; the database ends one of them, which has then done nothing and is begun
 * anew. Twice: more would be a mistake in the order of locks, and should be seen.
 */
async function untangled<Answer>(attempt: () => Promise<Answer>): Promise<Answer> {
  for (let left = 2; ; left--) {
    try {
      return await attempt()
    } catch (error) {
      if (left === 0 || (error as { code?: string }).code !== '40P01') throw error
    }
  }
}

function lookUp(key: string | undefined): Sql | undefined {
  return key ? sql`select answer, fingerprint from ledger.command where key = ${key}` : undefined
}

function earlier<Answer>(rows: unknown[][], fingerprint: Buffer | undefined): { answer: Answer } | undefined {
  const row = rows[0] as [Answer, Buffer] | undefined
  if (!row || !fingerprint) return undefined
  if (!row[1].equals(fingerprint)) throw keyReused()
  return { answer: row[0] }
}

/** The statement that writes event, audit, jobs and the key's answer; it travels with the COMMIT. */
function record(
  clock: Clock,
  context: Context,
  entry: {
    at: Temporal.Instant
    place: string
    action: string
    outcome: Outcome<unknown>
    fingerprint?: Buffer | undefined
  },
): Sql {
  const { outcome, place } = entry
  const events: Record<string, Omit<Event, 'stream'>[]> = { [place]: [] }
  for (const { stream, ...event } of outcome.events ?? []) {
    events[stream] ??= []
    events[stream].push(event)
  }
  // The queue goes by the world's clocks.
  const jobs = outcome.jobs?.map(({ runAt, ...job }) => ({
    ...job,
    runAt: runAt && (clock.worldTime?.(runAt) ?? runAt).toString(),
  }))
  // Only a command answers for its key; a read that carries one is still only a read.
  const key = entry.fingerprint && context.key
  if (outcome.entries)
    return sql`select ledger.record_many(${entry.at}, ${place}, ${context.actor}, ${context.purpose},
      ${JSON.stringify(outcome.entries)}::jsonb, ${Object.keys(events).sort()}, ${JSON.stringify(events)}::jsonb,
      ${jobs && JSON.stringify(jobs)}::jsonb, ${key}, ${entry.fingerprint},
      ${key && JSON.stringify(outcome.answer ?? null)}::jsonb)`
  return sql`select ledger.record(${entry.at}, ${place}, ${context.actor}, ${entry.action}, ${outcome.subject},
    ${context.purpose}, ${JSON.stringify(outcome.detail ?? {})}::jsonb, ${Object.keys(events).sort()},
    ${JSON.stringify(events)}::jsonb, ${jobs && JSON.stringify(jobs)}::jsonb,
    ${key}, ${entry.fingerprint}, ${key && JSON.stringify(outcome.answer ?? null)}::jsonb)`
}

async function again(
  db: Database,
  settings: Record<string, string>,
  key: string | undefined,
  fingerprint: Buffer | undefined,
): Promise<{ answer: unknown } | undefined> {
  if (!key) return undefined
  return db
    .framed(settings, lookUp(key), async (_tx, rows) => ({ answer: earlier(rows, fingerprint) }))
    .catch(() => undefined)
}

function isKeyTaken(error: unknown): boolean {
  const it = error as { code?: string; constraint?: string }
  return it.code === '23505' && it.constraint === 'command_pkey'
}
