import { v7 as uuid } from 'uuid'
import { seal, sha256, unseal } from '#platform/crypto'
import { sql, type Transaction } from '#platform/db'
import { type Context, systemContext } from '#platform/ledger'
import type { Bitmap } from './bitmap.ts'
import { type Delivery, deliver } from './deliver.ts'
import type { Deps } from './deps.ts'
import type { Printer } from './printers.ts'
import { drawSlip } from './slip.ts'
import { noteState } from './states.ts'
import type { Trouble } from './status.ts'
import { type Facts, wordSlip } from './words.ts'

/** How a slip fares. `pending`: it is on its way. `unknown`: it may or may not be out; only a look tells. */
export interface SlipState {
  id: string
  kiosk: string
  /** 0: the slip of the number; 1 and on: reprints. */
  copy: number
  state: 'pending' | 'printed' | 'failed' | 'unknown'
  trouble: Trouble | undefined
}

interface JobRow {
  id: string
  place: string
  kiosk: string
  copy: number
  facts: Facts
  link: Buffer | undefined
  secretHash: Buffer | undefined
  state: 'queued' | 'sending' | 'printed' | 'failed' | 'unknown'
  trouble: Trouble | undefined
  askedAt: Temporal.Instant
  sentAt: Temporal.Instant | undefined
}

interface BegunJob extends JobRow {
  /** An earlier slip of this ticket is out, or may be: this one says that it is a further one. */
  reprint: boolean
}

/** After so many seconds a slip that was not begun will not be, and one that was begun is nobody's any more. */
const lostAfter = 60

/** Where a job stands, also when the process that had it died. */
export function slipState(job: JobRow, now: Temporal.Instant): SlipState {
  const { id, kiosk, copy } = job
  const lost = (since: Temporal.Instant | undefined) =>
    since !== undefined && Temporal.Instant.compare(since.add({ seconds: lostAfter }), now) < 0
  if (job.state === 'queued' && lost(job.askedAt))
    return { id, kiosk, copy, state: 'failed', trouble: 'offline' }
  if (job.state === 'sending' && lost(job.sentAt))
    return { id, kiosk, copy, state: 'unknown', trouble: 'offline' }
  const state = job.state === 'queued' || job.state === 'sending' ? 'pending' : job.state
  return { id, kiosk, copy, state, trouble: job.trouble }
}

const columns = sql`id, place, kiosk, copy, facts, link, secret_hash, state, trouble, asked_at, sent_at`

/** The newest slip of a ticket that the reader may see. */
export function newestJob(tx: Transaction, ticketId: string): Promise<JobRow | undefined> {
  return tx.find<JobRow>(sql`
    select ${columns} from printing.job where ticket_id = ${ticketId} order by copy desc limit 1`)
}

/** A slip that is asked for. */
export interface Order {
  printer: Printer
  ticketId: string
  /** For the first slip of a ticket; a reprint takes what the slip before it said. */
  facts: Facts
  /** The secret of the ticket's link, where the asker knows it. */
  secret: string | undefined
  /** Print a further one though there is one already. */
  again: boolean
}

/**
 * Puts a slip into its printer's queue; the same key asks for the same slip. While one of the ticket's slips is on its
 * way, or when it has one and `again` is not wished, that one is the answer. It does not wait for the printer.
 */
export async function order(deps: Deps, context: Context, wish: Order): Promise<SlipState> {
  const { printer, ticketId, secret, again } = wish
  const { place, kiosk } = printer
  const asked = await deps.ledger.command(
    context,
    { name: 'printing.print', permission: 'ticket.print', place, input: [kiosk, ticketId, again] },
    async (tx, at) => {
      // Two who ask at the same moment: the second sees the first one's slip.
      await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`printing ${ticketId}`}, 0))`)
      const before = await newestJob(tx, ticketId)
      const state = before && slipState(before, at)
      const subject = `ticket:${ticketId}`
      if (before && state && (!again || state.state === 'pending'))
        return { answer: { id: before.id }, subject, detail: { kiosk, copy: before.copy, repeated: true } }
      const id = uuid()
      const copy = before ? before.copy + 1 : 0
      const facts = before?.facts ?? wish.facts
      const link = secret ? seal(deps.key, secret) : before?.link
      const hash = secret ? sha256(secret) : before?.secretHash
      await tx.run(sql`
        insert into printing.job (id, place, kiosk, ticket_id, copy, facts, link, state, asked_by, asked_at, secret_hash)
        values (${id}, ${place}, ${kiosk}, ${ticketId}, ${copy}, ${JSON.stringify(facts)}::jsonb, ${link}, 'queued',
          ${context.actor}, ${at}, ${hash})`)
      return { answer: { id }, subject, detail: { label: facts.label, kiosk, copy } }
    },
  )
  void run(deps, printer, asked.id).catch((error) => deps.log.error({ err: error }, 'a slip was lost'))
  const job = await deps.db.transaction({ 'app.places': place }, (tx) => jobOf(tx, asked.id))
  return slipState(job, deps.clock.now())
}

function jobOf(tx: Transaction, id: string): Promise<JobRow> {
  return tx.get<JobRow>(sql`select ${columns} from printing.job where id = ${id}`)
}

/** Prints a slip that waits, in its printer's turn. One that somebody else has begun, or that is lost, is let be. */
async function run(deps: Deps, printer: Printer, id: string): Promise<void> {
  await deps.turns.take(printer, async () => {
    const job = await begin(deps, printer, id)
    if (!job) return
    const bitmap = await compose(deps, printer, job).catch((error) => {
      deps.log.error({ err: error, kiosk: printer.kiosk }, 'a slip could not be composed')
    })
    // The printer has no part in that.
    if (!bitmap) return settle(deps, printer, job, { state: 'failed', trouble: 'fault' })
    const delivery = await deliver(printer.connection, bitmap, job.id.slice(-4), deps.patience)
    await settle(deps, printer, job, delivery)
    await noteState(deps, printer, delivery.state === 'printed' ? undefined : delivery.trouble)
  })
}

const houseContext = systemContext('printing')
const everywhere = { 'app.places': '*', 'app.actor': houseContext.actor }

/** Claims the printer for this slip: the index allows one claim a printer, whichever process makes it. */
async function begin(deps: Deps, { place, kiosk }: Printer, id: string): Promise<BegunJob | undefined> {
  const now = deps.clock.now()
  const lost = now.subtract({ seconds: lostAfter })
  for (let tries = 0; tries < 40; tries++) {
    try {
      return await deps.db.transaction(everywhere, async (tx) => {
        await tx.run(sql`
          update printing.job set state = 'unknown', trouble = 'offline', settled_at = ${now}
          where place = ${place} and kiosk = ${kiosk} and state = 'sending' and sent_at < ${lost}`)
        return tx.find<BegunJob>(sql`
          update printing.job as job set state = 'sending', sent_at = ${now}
          where id = ${id} and state = 'queued' and asked_at >= ${lost}
          returning ${columns}, exists (
            select 1 from printing.job as other where other.ticket_id = job.ticket_id and other.copy < job.copy
              and other.state in ('printed', 'unknown')) as reprint`)
      })
    } catch (error) {
      if ((error as { constraint?: string }).constraint !== 'job_at_printer') throw error
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
  return undefined
}

function compose(deps: Deps, printer: Printer, job: BegunJob): Promise<Bitmap> {
  const link = job.link && `${deps.publicUrl}/ticket/${unseal(deps.key, job.link)}`
  const slip = wordSlip(deps, printer.place, job.facts, { link, again: job.reprint })
  return drawSlip(deps.typst, slip, printer.widthDots)
}

async function settle(deps: Deps, printer: Printer, job: JobRow, delivery: Delivery): Promise<void> {
  const { place, kiosk } = printer
  const trouble = delivery.state === 'printed' ? undefined : delivery.trouble
  await deps.ledger.command(
    houseContext,
    { name: 'printing.settle', permission: 'ticket.print', place, input: job.id },
    async (tx, at) => {
      const row = await tx.get<{ ticketId: string }>(sql`
        update printing.job set state = ${delivery.state}, trouble = ${trouble}, settled_at = ${at}
        where id = ${job.id} returning ticket_id`)
      const subject = `ticket:${row.ticketId}`
      const data = {
        label: job.facts.label,
        kiosk,
        copy: job.copy,
        state: delivery.state,
        trouble: trouble ?? null,
      }
      return {
        answer: null,
        subject,
        events: [{ stream: place, type: 'slip.settled', subject, data }],
        detail: data,
      }
    },
  )
}

/** The links of days gone by open nothing that matters any more; what is not needed is not kept. */
export async function forgetLinks(deps: Deps): Promise<number> {
  const before = deps.clock.now().subtract({ hours: 24 })
  return deps.db.transaction(everywhere, (tx) =>
    tx.run(sql`update printing.job set link = null where link is not null and asked_at < ${before}`),
  )
}
