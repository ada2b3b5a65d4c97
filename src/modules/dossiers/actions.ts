import type { KeptAct } from './actions/index.ts'
import type { Opening } from './opening.ts'

/** The beginning of a dossier: filed online, or received by an officer. */
export type Beginning = { type: 'file'; data: Opening } | { type: 'receive'; data: Opening }

/** Everything that can happen to a dossier. Actions are only ever added. */
export type ActionBody = Beginning | KeptAct

export type Action = ActionBody & { seq: number; at: string; actor: string; actorName: string }
export type ActionType = ActionBody['type']
