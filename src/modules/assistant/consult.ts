import { z } from 'zod'
import type { Context } from '#platform/ledger'
import type { ActionDeps } from './actions.ts'
import { carryOut } from './actions.ts'
import { freshState } from './dialogue/state.ts'
import { turn } from './dialogue/turn/turn.ts'
import { type Answer, aspects, type DialogueState, type Input, type Pending } from './dialogue/types.ts'
import type { World } from './dialogue/world.ts'

/** What an officer's page remembers between two questions; anything else begins anew. */
const rememberedSchema = z.object({
  procedure: z.string().max(20).optional(),
  aspects: z.array(z.enum(aspects)).max(12).optional(),
  ward: z.string().max(20).optional(),
  offered: z.array(z.string().max(100)).max(12).optional(),
  excluded: z.array(z.string().max(20)).max(6).optional(),
  pending: z
    .object({ kind: z.literal('procedure'), goal: z.literal('tell') })
    .optional()
    .catch(undefined),
})

export interface Consultation {
  /** As the page before kept it; whatever somebody made of it does no harm. */
  remembered?: unknown
  said: Extract<Input, { kind: 'text' | 'choice' }>
  /** The procedure of the page that the officer is on, and their ward. */
  procedure?: string | undefined
  ward?: string | undefined
}

export interface Consulted {
  /** Without what an officer does in the desk itself: numbers, hours, dossiers, calling a person. */
  answer: Answer
  remembered: z.infer<typeof rememberedSchema>
  /** What was asked: of a button what stood on it. */
  said: string
  /** True where the question is for another page of the desk. */
  isElsewhere: boolean
}

/** Choices that only somebody who is not an officer needs. */
const ofPeople = ['person', 'book', 'yes', 'no', 'a:ticket', 'a:status']

/**
 * One question of an officer to the same dialogue that people talk with. Nothing of it is kept: no talk, no open question,
 * no figure. Opening hours and waits are looked up; what would take a number, open a dossier or call somebody is not done.
 */
export async function consult(
  deps: ActionDeps,
  world: World,
  context: Context,
  { remembered, said, procedure, ward }: Consultation,
): Promise<Consulted> {
  const known = rememberedSchema.safeParse(remembered)
  const before: DialogueState = {
    ...freshState(context.language, 'desk', ward),
    ...(known.success ? withoutGaps(known.data) : {}),
  }
  if (!before.procedure && procedure && world.entry(procedure)) before.procedure = procedure
  const heard = turn(before, said, world)
  let turned = heard
  const [action] = turned.actions
  let isElsewhere = action !== undefined || turned.answer.verdict === 'confirm'
  if (action && (action.kind === 'hours' || action.kind === 'wait')) {
    const result = await carryOut(deps, context, 'desk', action)
    turned = turn(turned.state, { kind: 'done', action, result }, world)
    isElsewhere = false
  }
  const { state, answer } = turned
  if (state.pending && isErrand(state.pending)) isElsewhere = true
  return {
    answer: {
      ...answer,
      choices: answer.choices.filter(({ id }) => !ofPeople.includes(id)),
      links: answer.links.filter(({ to }) => to === 'procedure'),
    },
    remembered: rememberedSchema.parse(state),
    said: said.kind === 'text' ? said.text : heard.note.said,
    isElsewhere,
  }
}

/** Zod says `undefined` where something is missing; a state says nothing. */
const withoutGaps = (it: z.infer<typeof rememberedSchema>) =>
  JSON.parse(JSON.stringify(it)) as Partial<DialogueState>

/** What is asked back for something that officers do on other pages. */
const isErrand = (pending: Pending) =>
  pending.kind === 'ward'
    ? ['ticket', 'book', 'person'].includes(pending.goal)
    : ['dossier-code', 'dossier-secret', 'identity', 'confirm', 'slot'].includes(pending.kind)
