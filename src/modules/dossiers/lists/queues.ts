import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Procedures } from '#modules/procedures'
import { type Context, may } from '#platform/ledger'
import type { DossierFilter } from './filter.ts'
import type { Order } from './order.ts'
import { type Query, type QueryWorld, queryNames, readOrder, readQuery } from './query.ts'

const textSchema = z.object({ vi: z.string().min(1), en: z.string().min(1), ar: z.string().min(1) })

export const columnNames = [
  'code',
  'person',
  'procedure',
  'status',
  'step',
  'assignee',
  'due',
  'filed',
  'changed',
  'unit',
] as const
export type ColumnName = (typeof columnNames)[number]

const queueSchema = z.object({
  id: z.string().regex(/^[a-z-]{2,20}$/),
  name: textSchema,
  about: textSchema,
  /** What stands there when there is nothing to do. */
  empty: textSchema,
  /** Whoever holds one of these at the place sees the queue. */
  permissions: z.array(z.string()).min(1),
  /** As in an address; `here` is the place. */
  filter: z.partialRecord(
    z.enum(queryNames as [string, ...string[]]),
    z.union([z.string(), z.array(z.string())]),
  ),
  /** Only at steps that ask for one of these permissions, and of them those the reader holds. */
  stepsFor: z.array(z.string()).optional(),
  sort: z.string().refine((text) => readOrder(text) !== undefined),
  columns: z.array(z.enum(columnNames)).min(2),
  /** Which moment presses here: the promised day, or how long it has lain. */
  presses: z.enum(['due', 'oldest']),
})
export type QueueData = z.infer<typeof queueSchema>

/** A pile of work: who sees it and what is in it, for one reader at one place. */
export interface Queue extends Pick<QueueData, 'id' | 'name' | 'about' | 'empty' | 'columns' | 'presses'> {
  filter: DossierFilter
  order: Order
}

/** @throws Error naming what is wrong with the file */
export async function loadQueues(file: string): Promise<QueueData[]> {
  const { queues } = z
    .object({ queues: z.array(queueSchema).min(1) })
    .parse(JSON.parse(await readFile(file, 'utf8')))
  if (new Set(queues.map(({ id }) => id)).size < queues.length)
    throw new Error(`${file}: a queue stands there twice`)
  return queues
}

/** The piles of work of somebody at a place: what they may do decides what they see. */
export function queuesFor(
  queues: readonly QueueData[],
  context: Context,
  place: string,
  world: Omit<QueryWorld, 'actor'> & { procedures: Procedures },
): Queue[] {
  const can = (permission: string) => may(context, permission, place)
  return queues
    .filter(({ permissions }) => permissions.some(can))
    .map(({ filter: asked, stepsFor, sort, permissions: _, ...queue }) => {
      const here = (value: string) => (value === 'here' ? place : value)
      const query: Query = Object.fromEntries(
        Object.entries(asked).map(([name, value]) => [name, [value ?? []].flat().map(here)]),
      )
      const { filter, leftOut } = readQuery(query, {
        ...world,
        actor: context.actor,
        standsFor: context.standsFor,
      })
      if (leftOut.length > 0)
        throw new Error(`queue ${queue.id}: ${leftOut[0]!.name} cannot be ${leftOut[0]!.value}`)
      const steps = stepsFor && { steps: stepsOf(world.procedures, (it) => stepsFor.includes(it) && can(it)) }
      return { ...queue, filter: { ...filter, ...steps }, order: readOrder(sort)! }
    })
}

/** The steps of any route that ask for a wanted permission. */
function stepsOf(procedures: Procedures, isWanted: (permission: string) => boolean): string[] {
  return [
    ...new Set(
      procedures
        .allSteps()
        .filter(({ permission }) => isWanted(permission))
        .map(({ step }) => step),
    ),
  ]
}
