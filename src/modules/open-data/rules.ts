import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const text = z.object({ vi: z.string().min(1), en: z.string().min(1), ar: z.string().min(1) })
const day = z.iso.date().transform((it) => Temporal.PlainDate.from(it))

/** What the operator decides about publishing (`open-data.json`). */
const rulesSchema = z.strictObject({
  publisher: text,
  /** The operator's choice; the name as it stands on pages, and its address. */
  licence: z.strictObject({ name: z.string().min(1), url: z.url() }),
  /** The first day that is published. */
  from: day,
  /** Counts from 1 to below it are withheld. */
  threshold: z.int().min(3),
})
export type OpenDataRules = z.infer<typeof rulesSchema>

/** @throws Error that says what is wrong in the file */
export async function loadOpenDataRules(file: string): Promise<OpenDataRules> {
  const parsed = rulesSchema.safeParse(JSON.parse(await readFile(file, 'utf8')))
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}
