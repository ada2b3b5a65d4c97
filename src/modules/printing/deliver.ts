import type { Bitmap } from './bitmap.ts'
import { askStatus, forgetRest, slipBytes, understand } from './escpos.ts'
import { type Line, openLine } from './line.ts'
import type { Connection } from './printers.ts'
import { type PrinterState, readStatus, type Trouble, troubleOf } from './status.ts'

/** How long each step may take, in milliseconds. */
export interface Patience {
  connect: number
  status: number
  /** From the first byte of a slip to its confirmation. */
  job: number
}

/**
 * How a slip ended. `failed`: nothing of it was sent, so it can be sent again. `unknown`: it was begun and nobody
 * confirmed it, so only a person who looks can say whether to print another.
 */
export type Delivery = { state: 'printed' } | { state: 'failed' | 'unknown'; trouble: Trouble }

/** Asks a printer how it is. One that cannot be reached, does not answer or talks nonsense is `offline`. */
export async function readPrinter(to: Connection, patience: Patience): Promise<PrinterState> {
  const line = await openLine(to, patience.connect).catch(() => undefined)
  if (!line) return 'offline'
  try {
    return await statusOf(line, patience.status)
  } finally {
    line.close()
  }
}

/**
 * Prints one slip. It is sent a second time only when the first time not a byte of it left the house.
 * @param id four characters that the printer says back when this slip is out
 */
export async function deliver(
  to: Connection,
  bitmap: Bitmap,
  id: string,
  patience: Patience,
): Promise<Delivery> {
  const first = await attempt(to, bitmap, id, patience)
  const again = first.state === 'failed' && first.trouble === 'offline'
  return again ? attempt(to, bitmap, id, patience) : first
}

async function attempt(to: Connection, bitmap: Bitmap, id: string, patience: Patience): Promise<Delivery> {
  const line = await openLine(to, patience.connect).catch(() => undefined)
  if (!line) return { state: 'failed', trouble: 'offline' }
  try {
    const trouble = troubleOf(await statusOf(line, patience.status))
    if (trouble) return { state: 'failed', trouble }
    const bytes = slipBytes(bitmap, id)
    // Waiting for it to be taken would be waiting for a printer that hangs: the answers say how it goes.
    line.write(bytes).catch(() => {})
    return await confirmation(line, id, patience)
  } finally {
    line.close()
  }
}

/** How often a printer that is silent is asked how it is. */
const askEveryMs = 400

async function confirmation(line: Line, id: string, patience: Patience): Promise<Delivery> {
  const until = performance.now() + patience.job
  let rest: Buffer = Buffer.alloc(0)
  let statusBytes: number[] = []
  let trouble: Trouble | undefined
  let troubledSince = 0
  while (line.isOpen() && performance.now() < until) {
    const came = await line.read(askEveryMs)
    const heard = understand(Buffer.concat([rest, came]))
    rest = heard.rest
    for (const it of heard.said) {
      // The cut comes before both questions: an answer to either says that the slip is out.
      if ('processId' in it ? it.processId === id : 'sensor' in it) return { state: 'printed' }
      if ('status' in it) statusBytes.push(it.status)
    }
    if (statusBytes.length >= 4) {
      const now = troubleOf(readStatus(statusBytes.slice(-4)) ?? 'ready')
      if (now && !trouble) troubledSince = performance.now()
      trouble = now
      statusBytes = []
    }
    // The last slip of a roll is out when the paper ends: its confirmation may be on the way.
    if (trouble && performance.now() - troubledSince > patience.status) break
    if (came.length === 0) line.write(askStatus).catch(() => {})
  }
  if (line.isOpen()) await soon(line.write(forgetRest), patience.status)
  return { state: 'unknown', trouble: trouble ?? 'offline' }
}

async function statusOf(line: Line, ms: number): Promise<PrinterState> {
  const until = performance.now() + ms
  line.write(askStatus).catch(() => {})
  const answers: number[] = []
  let rest: Buffer = Buffer.alloc(0)
  while (answers.length < 4 && line.isOpen() && performance.now() < until) {
    const heard = understand(Buffer.concat([rest, await line.read(until - performance.now())]))
    rest = heard.rest
    for (const it of heard.said) if ('status' in it) answers.push(it.status)
  }
  return readStatus(answers) ?? 'offline'
}

async function soon(work: Promise<void>, ms: number): Promise<void> {
  let late: NodeJS.Timeout | undefined
  const over = new Promise<void>((resolve) => {
    late = setTimeout(resolve, ms)
  })
  await Promise.race([work.catch(() => {}), over])
  clearTimeout(late)
}
