import { z } from 'zod'
import type { Transaction } from '#platform/db'
import { type Context, may } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { askDueOf, endOf } from './due.ts'
import { levels } from './kinds.ts'
import { personalIn } from './personal.ts'
import { askedTooLate, levelUnknown, notTheirWork, publicationPersonal, samePlace } from './refusals.ts'
import { findSender } from './sender.ts'
import { type Beginning, NotAllowed, need, type ReportState } from './state.ts'

/** What lets an officer do something: a permission at the unit; `officer`: only the one it was given to. */
interface Right {
  permission: string
  officer?: string
}

interface Stamp {
  at: string
  actor: string
  actorName: string
}

interface Definition<Said, Kept extends Said = Said> {
  schema: z.ZodType<Said>
  rights(state: ReportState): Right[]
  /** The holder of the secret does it. */
  bySender?: true
  /** Between officers: the sender is not shown it. */
  isInternal?: true
  /** Pure. @throws NotAllowed */
  apply(state: ReportState, data: Kept, stamp: Stamp): ReportState
  /** Rules beyond the state, and what the house adds to what was said. @throws Refusal */
  complete?(
    deps: Deps,
    tx: Transaction,
    state: ReportState,
    data: Said,
    made: { at: Temporal.Instant; context: Context; id: string },
  ): Promise<Kept> | Kept
}

const define = <Schema extends z.ZodType, Kept extends z.output<Schema> = z.output<Schema>>(
  definition: Definition<z.output<Schema>, Kept> & { schema: Schema },
): Definition<z.output<Schema>, Kept> => definition

const reason = z.string().trim().min(3).max(2000)
const text = (max: number) => z.string().trim().min(3).max(max)
const only =
  (...permissions: string[]) =>
  (): Right[] =>
    permissions.map((permission) => ({ permission }))
/** Whoever it was given to, and whoever gives. */
const handlers = ({ assignee }: ReportState): Right[] => [
  ...(assignee ? [{ permission: 'feedback.handle', officer: assignee.officer }] : []),
  { permission: 'feedback.assign' },
]
const classified = (state: ReportState, at: string) => ({ classifiedAt: state.classifiedAt ?? at })
/** What was asked is asked no longer. */
const askEnded = ({ asks }: ReportState, at: string) =>
  asks.map((ask) => ({ ...ask, endedAt: ask.endedAt ?? at }))

/** The unit takes it on, and says how urgent it is. */
const receive = define({
  schema: z.object({ level: z.enum(levels).default('normal') }),
  rights: only('feedback.receive'),
  complete(_deps, _tx, state, data) {
    if (!state.limits.levels[data.level]) throw levelUnknown()
    return data
  },
  apply(state, { level }, { at }) {
    need(state, 'filed')
    return { ...state, ...classified(state, at), status: 'received', receivedAt: at, level }
  },
})

/** It is nothing that reports are for; the sender reads why. */
const refuse = define({
  schema: z.object({ reason, ground: z.string().trim().max(500).default('') }),
  rights: only('feedback.receive'),
  apply(state, { reason, ground }, { at }) {
    need(state, 'filed')
    const turned = { reason, ground, agency: '', at }
    return { ...state, ...classified(state, at), status: 'refused', turned }
  },
})

/** An office that does not work here deals with it. */
const passOn = define({
  schema: z.object({ agency: text(200), reason }),
  rights: only('feedback.receive'),
  apply(state, { agency, reason }, { at }) {
    need(state, 'filed')
    const turned = { reason, ground: '', agency, at }
    return { ...state, ...classified(state, at), status: 'passed-on', turned }
  },
})

/** Another unit of the city deals with it: before it was taken on here, or by the city at any time. */
const transfer = define({
  schema: z.object({ place: z.string().max(60), reason }),
  rights: (state) => [
    ...(state.status === 'filed' ? [{ permission: 'feedback.receive' }] : []),
    { permission: 'feedback.transfer' },
  ],
  complete(deps, _tx, state, { place, reason }) {
    const to = deps.places.find(place)
    if (!to || to.code === state.place) throw samePlace()
    return { place: to.code, reason }
  },
  apply(state, { place }, { at }) {
    need(state, 'filed', 'received', 'handling', 'waiting')
    return {
      ...state,
      ...classified(state, at),
      status: 'filed',
      place,
      sentFrom: state.place,
      transfers: state.transfers + 1,
      arrivedAt: at,
      receivedAt: undefined,
      level: undefined,
      assignee: undefined,
      asks: askEnded(state, at),
    }
  },
})

/** An officer of the unit is to deal with it. */
const assign = define({
  schema: z.object({ officer: z.string().max(100).describe('actor: officer:<id>') }),
  rights: only('feedback.assign'),
  isInternal: true,
  async complete(deps, tx, state, { officer }): Promise<{ officer: string; name: string }> {
    const named = await deps.access.findOfficer(tx, officer)
    if (!named || !may(named, 'feedback.handle', state.place)) throw notTheirWork()
    return { officer, name: named.name }
  },
  apply(state, { officer, name }: { officer: string; name: string }) {
    need(state, 'received', 'handling', 'waiting')
    const status = state.status === 'waiting' ? 'waiting' : 'handling'
    return { ...state, status, assignee: { officer, name } }
  },
})

/** The sender is asked for more; the clock stands meanwhile, for so long. */
const ask = define({
  schema: z.object({ question: text(2000) }),
  rights: handlers,
  complete(deps, _tx, state, { question }, { at }): { question: string; until: string } {
    const latest = askDueOf(deps.calendar, state)
    // Later it would only win time for the office.
    if (latest && Temporal.Instant.compare(at, latest) > 0) throw askedTooLate(latest)
    return { question, until: endOf(deps.calendar, at.toString(), state.limits.supply).toString() }
  },
  apply(state, { question, until }: { question: string; until: string }, { at }) {
    need(state, 'received', 'handling')
    return { ...state, status: 'waiting', asks: [...state.asks, { question, at, until }] }
  },
})

/** The sender gives what was asked for. */
const supply = define({
  schema: z.object({ words: text(4000) }),
  rights: () => [],
  bySender: true,
  apply(state, { words }, { at }) {
    need(state, 'waiting')
    const asks = state.asks.with(-1, { ...state.asks.at(-1)!, endedAt: at, words })
    return { ...state, status: state.assignee ? 'handling' : 'received', asks }
  },
})

/** What was found and done, for the sender to read. */
const answer = define({
  schema: z.object({ words: text(8000) }),
  rights: handlers,
  apply(state, { words }, { at, actorName }) {
    need(state, 'received', 'handling', 'waiting')
    return { ...state, status: 'answered', asks: askEnded(state, at), answer: { words, at, by: actorName } }
  },
})

/** Question and answer for everybody, in words that name nobody. */
const publish = define({
  schema: z.object({ title: text(200), words: text(4000), answer: text(8000) }),
  rights: only('feedback.publish'),
  async complete(_deps, tx, _state, data, { id }) {
    const found = personalIn(Object.values(data).join('\n'), (await findSender(tx, id))?.name ?? '')
    if (found) throw publicationPersonal(found)
    return data
  },
  apply(state, { title, words, answer }, { at }) {
    need(state, 'answered')
    if (state.isPrivate) throw new NotAllowed('the sender wants nothing of it published')
    return { ...state, status: 'published', withheld: undefined, published: { title, words, answer, at } }
  },
})

/** It is not published, or no longer. */
const withhold = define({
  schema: z.object({ reason }),
  rights: only('feedback.publish'),
  isInternal: true,
  apply(state, { reason }, { at }) {
    need(state, 'answered', 'published')
    if (state.withheld) throw new NotAllowed('it is withheld already')
    return { ...state, status: 'answered', published: undefined, withheld: { reason, at } }
  },
})

/** How satisfied the sender is with the answer: 4 very, 3 satisfied, 2 neither, 1 not. Once. */
const rate = define({
  schema: z.object({
    rating: z
      .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
      .describe('4 very satisfied, 1 not'),
    reason: z.string().trim().max(1000).default(''),
  }),
  rights: () => [],
  bySender: true,
  apply(state, { rating, reason }, { at }) {
    need(state, 'answered', 'published')
    if (state.rating) throw new NotAllowed('rated already')
    return { ...state, rating: { rating, reason, at } }
  },
})

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
