import type { Printer } from './printers.ts'

/** One piece of work at a time for each printer: two at once would mix two slips on one paper. */
export interface Turns {
  take<Answer>(printer: Printer, work: () => Promise<Answer>): Promise<Answer>
  isBusy(printer: Printer): boolean
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
}

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>()
  return {
    take(printer, work) {
      const key = keyOf(printer)
      const mine = (last.get(key) ?? Promise.resolve()).then(work)
      const settled = mine.catch(() => {})
      last.set(key, settled)
      void settled.then(() => last.get(key) === settled && last.delete(key))
      return mine
    },
    isBusy: (printer) => last.has(keyOf(printer)),
    async idle() {
      while (last.size > 0) await Promise.all(last.values())
    },
  }
}

/** Two kiosks may name the same printer: then it has one queue. */
const keyOf = ({ connection }: Printer) => JSON.stringify(connection)
