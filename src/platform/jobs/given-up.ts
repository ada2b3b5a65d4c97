import { Gauge, type Registry } from 'prom-client'
import { type Database, sql } from '../db/index.ts'
import { type Context, type Ledger, notFound } from '../ledger/index.ts'

/**
 * Work that failed, or whose process died, as often as the queue tries (25 times, over about three days). Nobody goes on with
 * it by itself any more: it belongs to whoever holds `job.manage`.
 */
export interface GivenUpJob {
  id: number
  task: string
  tries: number
  /** The first line of what went wrong last; none where processes died of it. */
  error: string | undefined
  putAt: Temporal.Instant
  triedAt: Temporal.Instant
}

/** The newest 500, newest first. */
export function listGivenUp(ledger: Ledger, context: Context): Promise<GivenUpJob[]> {
  return ledger.read(context, 'job.manage', (tx) =>
    tx.many<GivenUpJob>(sql`select id, task, tries, error, put_at, tried_at from jobs.given_up()`),
  )
}

/**
 * Tries it again from the beginning, or lets it go for good; both are in the audit log of the city.
 * @throws Refusal `not-found` when it is none of those that were given up
 */
export function settleGivenUp(
  ledger: Ledger,
  context: Context,
  job: { id: number; place: string },
  how: 'try-again' | 'let-go',
): Promise<null> {
  const options = { name: `jobs.${how}`, permission: 'job.manage', place: job.place, input: [job.id] }
  return ledger.command(context, options, async (tx) => {
    const found = (await tx.many<GivenUpJob>(sql`select id, task from jobs.given_up()`)).find(
      ({ id }) => id === job.id,
    )
    if (!found) throw notFound()
    const settled = how === 'try-again' ? sql`jobs.try_again(${job.id})` : sql`jobs.let_go(${job.id})`
    const { done } = await tx.get<{ done: boolean }>(sql`select ${settled} as done`)
    if (!done) throw notFound()
    return { answer: null, subject: `job:${job.id}`, detail: { task: found.task } }
  })
}

/** How much work waits, how long the oldest could have been done, and how much was given up. */
export function measureJobs(registry: Registry, db: Database): void {
  const oldest = new Gauge({
    name: 'jobs_oldest_seconds',
    help: 'For how long the oldest job waits that could have been done; 0 when none does',
    registers: [registry],
  })
  const givenUp = new Gauge({
    name: 'jobs_given_up',
    help: 'Jobs that failed for good and wait for a person (/desk/jobs)',
    registers: [registry],
  })
  new Gauge({
    name: 'jobs_waiting',
    help: 'Jobs that could be done now and wait for a worker',
    registers: [registry],
    async collect() {
      const row = await db.direct.get<{ waiting: number; seconds: number; lost: number }>(sql`
        select waiting, coalesce(extract(epoch from now() - oldest), 0)::float8 as seconds,
          (select count(*)::int from jobs.given_up()) as lost from jobs.backlog()`)
      this.set(row.waiting)
      oldest.set(Math.max(0, row.seconds))
      givenUp.set(row.lost)
    },
  })
}
