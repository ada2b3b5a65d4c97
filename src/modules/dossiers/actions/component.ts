import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { outsideList } from '../refusals.ts'
import type { DossierState } from '../state.ts'
import { atReceiving, atStep, type Right } from './definition.ts'

/** Digitisation of a paper: 0 not digitised, 1 now, 2 reused from a dossier, 3 from a result. */
export const origin = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])

export const componentId = z.string().regex(/^c\d{1,3}$/)

/** Whoever receives the papers, and whoever has the dossier in hand. */
export const atPapers = (it: DossierState): Right[] => [...atReceiving('dossier.receive')(it), ...atStep(it)]

/** One paper of the published list, as handed in. */
export const componentSchema = z.object({
  id: z.string().regex(/^c\d+$/),
  originals: z.number().int().min(0).max(99).default(0),
  certified: z.number().int().min(0).max(99).default(0),
  copies: z.number().int().min(0).max(99).default(0),
  origin: origin.default(0),
  files: z.array(z.uuid()).max(20).default([]),
})

/**
 * Nothing outside the published list may be asked for (Decree 63/2010/NĐ-CP).
 * @throws Refusal `outside-published-list`
 */
export async function requireOnList(deps: Deps, state: DossierState, ids: string[]): Promise<void> {
  const version = await deps.procedures.pinned(state.procedure.code, state.procedure.version)
  const published = new Set(version.components.map((component) => component.id))
  if (ids.some((id) => !published.has(id))) throw outsideList()
}
