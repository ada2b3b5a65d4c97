import { z } from 'zod'
import { publish, rate, withhold } from './actions/afterwards.ts'
import type { Definition } from './actions/definition.ts'
import { passOn, receive, refuse, transfer } from './actions/first-word.ts'
import { answer, ask, assign, supply } from './actions/handling.ts'
import type { Beginning } from './state.ts'

/** Everything that can happen to a report after its beginning. */
export const definitions = {
  receive,
  refuse,
  'pass-on': passOn,
  transfer,
  assign,
  ask,
  supply,
  answer,
  publish,
  withhold,
  rate,
}
type Definitions = typeof definitions
export type ActType = keyof Definitions
export const actTypes = Object.keys(definitions) as ActType[]

/** What is known of a type of action, whatever its data. */
export const definitionOf = (type: ActType) => definitions[type] as unknown as Definition<unknown>

/** An action as its author says it. */
export type Act = {
  [Type in ActType]: Definitions[Type] extends Definition<infer Said, infer _Kept>
    ? { type: Type; data: Said }
    : never
}[ActType]

type KeptAct = {
  [Type in ActType]: Definitions[Type] extends Definition<infer _Said, infer Kept>
    ? { type: Type; data: Kept }
    : never
}[ActType]

/** Everything that can happen to a report. Actions are only ever added. */
export type Action = ({ type: 'file'; data: Beginning } | KeptAct) & {
  seq: number
  at: string
  actor: string
  actorName: string
}

const sayable = (types: ActType[]) =>
  z.discriminatedUnion(
    'type',
    types.map((type) => z.object({ type: z.literal(type), data: definitionOf(type).schema })) as unknown as [
      z.ZodObject<{ type: z.ZodLiteral<ActType> }>,
    ],
  ) as unknown as z.ZodType<Act>

/** What officers, and what senders say. */
export const officerActSchema = sayable(actTypes.filter((type) => !definitionOf(type).bySender))
export const senderActSchema = sayable(actTypes.filter((type) => definitionOf(type).bySender))
