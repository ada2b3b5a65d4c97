import { z } from 'zod'
import { sha256 } from '#platform/crypto'

/** More runs say nothing that the past itself does not leave open; fewer leave the luck of some days in. */
const runsOffered = [50, 100, 200] as const
/** How far back the past may be looked at, in days with weekends. */
export const periodsOffered = [14, 28, 56] as const
export const most = { times: 10, counters: 20, staff: 50 } as const

const times = z.number().min(0).max(most.times)
const more = z.number().int().min(-most.counters).max(most.counters)
const queue = z.string().regex(/^[A-Z]$/)

const hallChange = z.strictObject({
  arrivals: times.default(1).describe('times as many people'),
  arrivalsOf: z.record(queue, times).default({}).describe('times as many for one queue, beside all others'),
  online: z
    .record(queue, z.number().min(0).max(1))
    .default({})
    .describe('share of the people of a queue who need not come any more'),
  counters: z
    .strictObject({ morning: more.default(0), afternoon: more.default(0) })
    .default({ morning: 0, afternoon: 0 })
    .describe('counters more or fewer'),
  skills: z
    .array(
      z.strictObject({
        queue,
        change: z.enum(['learns', 'drops']),
        counter: z.number().int().positive().optional().describe('left out: the one with the least to do'),
      }),
    )
    .max(10)
    .default([])
    .describe('counters that call a queue besides, or no longer'),
  absent: z.number().min(0).max(5).default(1).describe('times as many people who are called and not there'),
})
export type HallChange = z.infer<typeof hallChange>

const dossierChange = z.strictObject({
  arrivals: times.default(1),
  staff: z.number().int().min(-most.staff).max(most.staff).default(0).describe('officers more or fewer'),
})
export type DossierChange = z.infer<typeof dossierChange>

const nothing = { hall: hallChange.parse({}), dossiers: dossierChange.parse({}) }

/** What would be if: plain data, the same words for whoever asks. Each part says nothing by itself. */
export const questionSchema = z.strictObject({
  days: z.union(periodsOffered.map((it) => z.literal(it))).default(28),
  runs: z.union(runsOffered.map((it) => z.literal(it))).default(100),
  /** Whose past is learned from: the ward's own, or the city's where the ward has too little. */
  past: z.enum(['own', 'city']).default('own'),
  hall: hallChange.default(nothing.hall),
  dossiers: dossierChange.default(nothing.dossiers),
})
export type Question = z.infer<typeof questionSchema>

const isNothing = (hall: HallChange) => JSON.stringify(sorted(hall)) === JSON.stringify(sorted(nothing.hall))
/** The hall is played unless the question is about dossiers alone; with no change it shows how far to trust it. */
export const asksAboutHall = (question: Question) => !isNothing(question.hall) || !asksAboutDossiers(question)
export const asksAboutDossiers = ({ dossiers }: Question) => dossiers.arrivals !== 1 || dossiers.staff !== 0

/** Two questions that say the same have the same hash, in whatever order they say it. */
export function hashOfQuestion(place: string, from: Temporal.PlainDate, question: Question): string {
  return sha256(JSON.stringify([place, from.toString(), sorted(question)])).toString('hex')
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, it]) => it !== undefined)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, it]) => [name, sorted(it)]),
  )
}
