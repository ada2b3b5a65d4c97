import { sql } from '#platform/db'
import { type Context, forbidden, may, systemContext } from '#platform/ledger'
import { readPrinter } from './deliver.ts'
import type { Deps } from './deps.ts'
import type { Printer } from './printers.ts'
import type { PrinterState } from './status.ts'

/** A printer as those see it who can do something about it. */
export interface PrinterReport {
  kiosk: string
  /** Undefined until it was looked at for the first time. */
  state: PrinterState | undefined
  since: Temporal.Instant | undefined
}

const houseContext = systemContext('printing')

/**
 * Asks a printer how it is, in its turn, and notes what changed. While it is busy with a slip, what was known last is
 * the answer: nobody waits for somebody else's slip.
 */
export async function lookAt(deps: Deps, printer: Printer): Promise<PrinterState> {
  if (deps.turns.isBusy(printer)) return (await known(deps, printer)) ?? 'ready'
  return deps.turns.take(printer, async () => {
    const state = await readPrinter(printer.connection, deps.patience)
    await noteState(deps, printer, state)
    return state
  })
}

/** The same for somebody who waits for a page: one that takes longer than `ms` is
 * `offline`. */
export async function lookSoon(deps: Deps, printer: Printer, ms: number): Promise<PrinterState> {
  let late: NodeJS.Timeout | undefined
  const over = new Promise<undefined>((resolve) => {
    late = setTimeout(resolve, ms, undefined)
  })
  const looked = await Promise.race([lookAt(deps, printer), over])
  clearTimeout(late)
  return looked ?? 'offline'
}

/**
 * Remembers how a printer is; when that changed, the place's stream is told.
 * @param state undefined: it has just printed, so it is not in trouble; how much paper it has is not known from that
 */
export async function noteState(
  deps: Deps,
  { place, kiosk }: Pick<Printer, 'place' | 'kiosk'>,
  state: PrinterState | undefined,
): Promise<void> {
  const before = await known(deps, { place, kiosk })
  const now = state ?? (before === 'near-end' ? 'near-end' : 'ready')
  if (before === now) return
  await deps.ledger.command(
    houseContext,
    { name: 'printing.note', permission: 'ticket.print', place, input: [kiosk, now] },
    async (tx, at) => {
      const changed = await tx.run(sql`
        insert into printing.printer as p (place, kiosk, state, since) values (${place}, ${kiosk}, ${now}, ${at})
        on conflict (place, kiosk) do update set state = excluded.state, since = excluded.since
        where p.state <> excluded.state`)
      const subject = `printer:${place}-${kiosk}`
      const data = { kiosk, state: now, before: before ?? null }
      const events = changed ? [{ stream: place, type: 'printer.changed', subject, data }] : []
      return { answer: null, subject, events, detail: data }
    },
  )
}

async function known(
  deps: Deps,
  { place, kiosk }: Pick<Printer, 'place' | 'kiosk'>,
): Promise<PrinterState | undefined> {
  const row = await deps.ledger.read(houseContext, 'ticket.print', (tx) =>
    tx.find<{ state: PrinterState }>(sql`
      select state from printing.printer where place = ${place} and kiosk = ${kiosk}`),
  )
  return row?.state
}

/** The printers of a hall as they were last seen; for officers who read its queue. */
export async function reportsOf(deps: Deps, context: Context, place: string): Promise<PrinterReport[]> {
  // Which printers a hall has is data, which the database does not guard.
  if (!may(context, 'queue.read', place)) throw forbidden()
  const rows = await deps.ledger.read(context, 'queue.read', (tx) =>
    tx.many<{ kiosk: string; state: PrinterState; since: Temporal.Instant }>(sql`
      select kiosk, state, since from printing.printer where place = ${place}`),
  )
  return deps.printers
    .filter((printer) => printer.place === place)
    .map(({ kiosk }) => {
      const row = rows.find((it) => it.kiosk === kiosk)
      return { kiosk, state: row?.state, since: row?.since }
    })
}

/** All printers of this installation as they were last seen; for the metrics. */
export async function allStates(
  deps: Deps,
): Promise<{ place: string; kiosk: string; state: PrinterState }[]> {
  const rows = await deps.ledger.read(houseContext, 'ticket.print', (tx) =>
    tx.many<{ place: string; kiosk: string; state: PrinterState }>(
      sql`select place, kiosk, state from printing.printer`,
    ),
  )
  return rows.filter((row) =>
    deps.printers.some(({ place, kiosk }) => place === row.place && kiosk === row.kiosk),
  )
}

/**
 * Looks at every printer now and then, so that trouble is known before somebody stands in front of it.
 * @returns the way to stop
 */
export function watchPrinters(deps: Deps, everyMs: number): () => void {
  let looking = false
  const look = async () => {
    if (looking) return
    looking = true
    await Promise.all(
      deps.printers.map((printer) =>
        lookAt(deps, printer).catch((error) =>
          deps.log.error({ err: error, kiosk: printer.kiosk }, 'a printer could not be looked at'),
        ),
      ),
    )
    looking = false
  }
  void look()
  const timer = setInterval(look, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
