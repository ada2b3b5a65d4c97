import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const textSchema = z.object({ vi: z.string().min(1), en: z.string().min(1), ar: z.string().min(1) })

const carrierSchema = z.object({
  id: z.string().regex(/^[a-z-]{2,20}$/),
  name: textSchema,
  phone: z.string().optional(),
  /** Working days until it should have arrived. */
  days: z.number().int().min(1).max(60),
  /** What the citizen pays to the carrier, in đồng, by day; none before the first. Never part of the dossier's fees. */
  fees: z.array(z.object({ from: z.iso.date(), amount: z.number().int().min(0) })).min(1),
})
export type Carrier = z.infer<typeof carrierSchema>

/** Who carries the city's post: data. @throws Error naming what is wrong with the file */
export async function loadCarriers(file: string): Promise<Carrier[]> {
  const { carriers } = z
    .object({ carriers: z.array(carrierSchema).min(1) })
    .parse(JSON.parse(await readFile(file, 'utf8')))
  if (new Set(carriers.map(({ id }) => id)).size < carriers.length)
    throw new Error(`${file}: a carrier stands there twice`)
  return carriers
}

/** What the citizen pays for a parcel of that day, in đồng. */
export function feeOn({ fees }: Carrier, day: Temporal.PlainDate): number {
  return fees.filter(({ from }) => from <= day.toString()).at(-1)?.amount ?? 0
}
