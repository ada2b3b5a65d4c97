import type { Act } from '#modules/dossiers'
import type { Context } from '#platform/ledger'
import type { House } from '../src/house.ts'

type Dossiers = House['dossiers']
export type NewDossier = Parameters<Dossiers['openTogether']>[2][number]
export type Opened = Awaited<ReturnType<Dossiers['openTogether']>>[number]
export type Acted = Awaited<ReturnType<Dossiers['actTogether']>>[number]

/** What is handed in at one counter at a time. */
export const open = (
  house: House,
  context: Context,
  type: 'receive' | 'file',
  inputs: NewDossier[],
): Promise<Opened[]> => house.dossiers.openTogether(context, type, inputs)

/** What an officer decides about many dossiers of a place at a time. */
export const act = (
  house: House,
  context: Context,
  place: string,
  wishes: { id: string; acts: Act[] }[],
): Promise<Acted[]> => house.dossiers.actTogether(context, place, wishes)
