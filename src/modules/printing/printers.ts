import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Places } from '#modules/places'

/** Where a printer is: on the network, or a device of this machine. */
export type Connection = { host: string; port: number } | { path: string }

/** A printer of a hall, as the operators' data name it. */
export interface Printer {
  /** Code of its place. */
  place: string
  /** Which of the hall's kiosks it belongs to. */
  kiosk: string
  connection: Connection
  widthDots: 576 | 384
}

export const kioskSchema = z.string().regex(/^[a-z0-9-]{1,20}$/)

/**
 * `tcp://192.168.1.50:9100` or `file:///dev/usb/lp0`, and nothing more in it. No request can name one: a connection is
 * only ever read from the hall's data.
 */
const connectionSchema = z.string().transform((text, context): Connection => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const bare = url && !url.username && !url.password && !url.search && !url.hash
  if (bare && url.protocol === 'tcp:' && url.hostname && url.port && ['', '/'].includes(url.pathname))
    return { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port) }
  // `URL` has taken `..` out of the path already.
  if (bare && url.protocol === 'file:' && !url.hostname && /^\/dev\/[\w./-]+$/.test(url.pathname))
    return { path: url.pathname }
  context.addIssue('neither tcp://<host>:<port> nor file:///dev/<device>')
  return z.NEVER
})

export const printersSchema = z
  .array(
    z.strictObject({
      kiosk: kioskSchema,
      connection: connectionSchema,
      widthDots: z.union([z.literal(576), z.literal(384)]).default(576),
    }),
  )
  .refine((list) => new Set(list.map((it) => it.kiosk)).size === list.length, 'two printers for one kiosk')

const hallSchema = z.object({ printers: printersSchema.default([]) })

/**
 * The printers of all halls: those of `hall.json`, which is every ward's, unless the ward's own `halls/<slug>.json`
 * names others.
 * @throws Error naming the file and what is wrong in it
 */
export async function loadPrinters(directory: string, places: Places): Promise<Printer[]> {
  const shared = await readHall(join(directory, 'hall.json'))
  const lists = await Promise.all(
    places.wards.map(async ({ code, slug }) => {
      const own = await readHall(join(directory, 'halls', `${slug}.json`))
      return (own ?? shared ?? []).map((printer) => ({ place: code, ...printer }))
    }),
  )
  return lists.flat()
}

async function readHall(file: string): Promise<Omit<Printer, 'place'>[] | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  if (text === undefined) return undefined
  const hall = hallSchema.safeParse(JSON.parse(text))
  if (hall.success) return hall.data.printers
  throw new Error(
    `${file}: ${hall.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
  )
}
