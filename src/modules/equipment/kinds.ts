import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Text } from '#platform/text'
import { networkFault } from './networks.ts'

/** How a kind of thing is looked at. */
export interface Patience {
  /** Seconds from one probe to the next. */
  everySeconds: number
  /** A probe that has no answer by then has failed, in milliseconds. */
  timeoutMs: number
  /** A thing that reports itself is silent when it was not heard for so many seconds. */
  silentSeconds: number
  /** Down after so many failed probes in a row. */
  misses: number
  /** Up after so many answered ones in a row. */
  hits: number
}

export interface Kind extends Patience {
  name: Text
}

export interface EquipmentRules {
  kinds: Record<string, Kind>
  /** Networks whose addresses may be probed. */
  networks: string[]
}

const seconds = z.number().int().min(5).max(3600)
const rulesFile = z.object({
  note: z.string().optional(),
  networks: z.array(z.string()),
  kinds: z.record(
    z.string().regex(/^[a-z-]{2,20}$/),
    z.object({
      name: z.object({ vi: z.string(), en: z.string(), ar: z.string() }),
      everySeconds: seconds.default(30),
      timeoutMs: z.number().int().min(100).max(10_000).default(3000),
      silentSeconds: seconds.default(90),
      misses: z.number().int().min(1).max(20).default(3),
      hits: z.number().int().min(1).max(20).default(2),
    }),
  ),
})

/**
 * Reads what the city says of its equipment.
 * @throws Error naming what is wrong in the data
 */
export async function loadEquipmentRules(file: string): Promise<EquipmentRules> {
  const { kinds, networks } = rulesFile.parse(JSON.parse(await readFile(file, 'utf8')))
  const wrong = networks.filter((network) => networkFault(network))
  if (wrong.length > 0) throw new Error(`${file}: no networks: ${wrong.join(', ')}`)
  return { kinds, networks }
}
