import { join } from 'node:path'
import { v5 as nameUuid } from 'uuid'
import { actAt, type Device } from '#modules/devices'
import { createTypst } from '#modules/documents'
import { waitClock, waitWords } from '#modules/reception'
import { localDate } from '#platform/clock'
import { root } from '#platform/config'
import { sha256 } from '#platform/crypto'
import { type Context, notFound } from '#platform/ledger'
import type { Language } from '#platform/text'
import type { Patience } from './deliver.ts'
import type { Deps } from './deps.ts'
import { forgetLinks, newestJob, order, type SlipState, slipState } from './jobs.ts'
import { printingKey } from './key.ts'
import type { Printer } from './printers.ts'
import { enoughSlips, noPrinter, ticketOver } from './refusals.ts'
import { allStates, lookSoon, type PrinterReport, reportsOf, watchPrinters } from './states.ts'
import type { PrinterState } from './status.ts'
import { createTurns } from './turns.ts'
import type { Facts } from './words.ts'

/** Slips on paper, for halls whose data name printers. */
export interface Printing {
  /** The printer that the hall's data name for this machine; undefined where the browser prints, or nobody. */
  printerOf(machine: Pick<Device, 'place' | 'name'> | undefined): Printer | undefined
  /** How a printer is now, in a second at most: somebody waits for the page that says so. */
  look(printer: Printer): Promise<PrinterState>
  /**
   * Asks for the slip of a ticket at the kiosk its holder stands at; `again` for one more. Does not wait for paper.
   * @throws Refusal `not-found` for a wrong secret or another hall's ticket; `ticket-over`; `enough-slips`
   */
  printAtKiosk(
    context: Context,
    printer: Printer,
    ticket: { secret: string; language: Language; brings?: string[] | undefined; again?: boolean },
  ): Promise<SlipState>
  /**
   * Asks for a slip from the desk, marked as a reprint if there was one. Permissions `ticket.print` and `queue.read`.
   * @param kiosk whose printer; by default that of the slip before, else the hall's first
   * @throws Refusal `not-found` when the ticket is not in today's queue; `no-printer`
   */
  printAtDesk(
    context: Context,
    place: string,
    ticketId: string,
    options?: { kiosk?: string | undefined },
  ): Promise<SlipState>
  /** How the newest slip of a ticket fares, for the holder of its secret. */
  slipOf(secret: string, ticketId: string): Promise<SlipState | undefined>
  /** The printers of a hall; permission `queue.read`. */
  reports(context: Context, place: string): Promise<PrinterReport[]>
  /** All printers as last seen. */
  states(): Promise<{ place: string; kiosk: string; state: PrinterState }[]>
  /** Forgets the links of days gone by; safe to repeat. Returns how many. */
  forgetLinks(): Promise<number>
  /** Waits for slips under way and ends the process that sets them. */
  close(): Promise<void>
}

const patience: Patience = { connect: 2000, status: 1000, job: 15_000 }
const watchEveryMs = 15_000

/** Slips one person gets at the kiosk for one number, the first one among them; the desk prints more. */
const mostAtKiosk = 4

/** States in which a person still needs their slip. */
const live = ['waiting', 'called', 'serving', 'parked', 'no_show']

/** @param options.patience for tests: how long to wait for printers */
export async function createPrinting(
  options: Omit<Deps, 'typst' | 'turns' | 'patience' | 'key'> & { patience?: Patience },
): Promise<Printing> {
  const typst = createTypst({
    log: { info: () => {}, warn: () => {}, error: options.log.error },
    formsDir: join(root, 'src/modules/printing/slip'),
    fontsDir: join(root, 'assets/fonts/slip'),
  })
  const key = await printingKey(options.db)
  const deps: Deps = { patience, ...options, key, typst, turns: createTurns() }
  const stopWatching = watchPrinters(deps, watchEveryMs)

  return {
    printerOf: (machine) =>
      machine && deps.printers.find((it) => it.place === machine.place && it.kiosk === machine.name),
    look: (printer) => lookSoon(deps, printer, 1000),

    async printAtKiosk(context, printer, { secret, language, brings, again = false }) {
      const ticket = await deps.reception.follow(secret, language)
      if (ticket.place !== printer.place) throw notFound()
      if (!live.includes(ticket.state) || !isToday(ticket.takenAt)) throw ticketOver()
      const before = again ? await slipOf(secret, ticket.id) : undefined
      if (before && before.copy + 1 >= mostAtKiosk && before.state !== 'pending') throw enoughSlips()
      const facts: Facts = {
        label: ticket.label,
        series: seriesOf(ticket.label),
        language,
        procedureCode: ticket.procedureCode,
        brings,
        ahead: ticket.ahead,
        wait: ticket.wait?.known
          ? { words: waitWords(ticket.wait, language), clock: waitClock(ticket.wait) }
          : undefined,
        takenAt: ticket.takenAt.toString(),
      }
      // The first slip has one name for ever: however often the kiosk asks, it is the same command.
      const key = again ? context.key : nameUuid('slip', ticket.id)
      const machine = actAt(context, { place: printer.place, kind: 'kiosk', name: printer.kiosk })
      return order(deps, key ? { ...machine, key } : machine, {
        printer,
        ticketId: ticket.id,
        facts,
        secret,
        again,
      })
    },

    async printAtDesk(context, place, ticketId, { kiosk } = {}) {
      const queue = await deps.reception.queue(context, place)
      const ticket = [
        ...queue.waiting.map((it) => it.ticket),
        ...queue.atCounters,
        ...queue.absent,
        ...queue.parked,
      ].find(({ id }) => id === ticketId)
      if (!ticket) throw notFound()
      const before = await deps.ledger.read(context, 'ticket.print', (tx) => newestJob(tx, ticketId))
      const printers = deps.printers.filter((it) => it.place === place)
      const printer =
        printers.find((it) => it.kiosk === (kiosk ?? before?.kiosk)) ?? (kiosk ? undefined : printers[0])
      if (!printer) throw noPrinter()
      const facts: Facts = {
        label: ticket.label,
        series: ticket.series,
        language: 'vi',
        procedureCode: ticket.procedureCode,
        brings: ticket.brings,
        ahead: undefined,
        wait: undefined,
        takenAt: ticket.takenAt.toString(),
      }
      return order(deps, context, { printer, ticketId, facts, secret: undefined, again: true })
    },

    slipOf,

    reports: (context, place) => reportsOf(deps, context, place),
    states: () => allStates(deps),
    forgetLinks: () => forgetLinks(deps),
    async close() {
      stopWatching()
      await deps.turns.idle()
      await typst.close()
    },
  }

  async function slipOf(secret: string, ticketId: string): Promise<SlipState | undefined> {
    const hash = sha256(secret).toString('hex')
    const job = await deps.db.transaction({ 'app.secret': hash }, (tx) => newestJob(tx, ticketId))
    return job && slipState(job, deps.clock.now())
  }

  function isToday(at: Temporal.Instant): boolean {
    return localDate(at).equals(localDate(deps.clock.now()))
  }
}

const seriesOf = (label: string) => label.replace(/\d+$/, '')
