import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const amount = z.number().min(0).max(10_000_000)
const minutes = z.number().min(0).max(10_000)

export const assumptionsSchema = z.strictObject({
  wage: amount.describe('what an hour of a person is worth, in đồng'),
  way: minutes.describe('to the hall and back'),
  hall: minutes.describe('in the hall, where no numbers were taken from which it is known'),
  prepare: minutes.describe('to find, copy and fill in one paper'),
  fare: amount.describe('đồng for the way there and back'),
  copy: amount.describe('đồng for a plain copy'),
  certified: amount.describe('đồng for a certified copy'),
  check: minutes.describe('of an officer, to check one paper'),
  lookUp: minutes.describe('of an officer, to look it up instead'),
  round: minutes.describe('of an officer, for one round of asking for papers'),
})

/** What is assumed of costs, and not counted. Minutes and đồng. */
export type Assumptions = z.infer<typeof assumptionsSchema>
export const assumptionNames = Object.keys(assumptionsSchema.shape) as (keyof Assumptions)[]

/** Those of the city. @throws when the file is not as it should be */
export async function loadAssumptions(file: string): Promise<Assumptions> {
  const { assumptions } = z
    .object({ assumptions: assumptionsSchema })
    .parse(JSON.parse(await readFile(file, 'utf8')))
  return assumptions
}

/** Those of the city with what somebody changed; what is no number that makes sense is left as it was. */
export function readAssumptions(usual: Assumptions, said: Record<string, unknown>): Assumptions {
  const read = assumptionNames.map((name) => {
    const typed = said[name]
    if (typeof typed !== 'string' || !/^\d{1,8}$/.test(typed.trim())) return [name, usual[name]]
    const known = assumptionsSchema.shape[name].safeParse(Number(typed))
    return [name, known.success ? known.data : usual[name]]
  })
  return Object.fromEntries(read) as Assumptions
}
