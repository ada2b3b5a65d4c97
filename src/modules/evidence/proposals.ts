import { v7 as uuid } from 'uuid'
import { sql, type Transaction } from '#platform/db'
import { type Context, notFound } from '#platform/ledger'
import type { Assumptions } from './assumptions.ts'
import { type Cost, costOf } from './costs.ts'
import { answering, type Deps, editing } from './deps.ts'
import { type Effect, effectOf, type Measure, paperKinds, stepKinds } from './effect.ts'
import {
  type DossierCounts,
  type PaperCounts,
  type ProcedureFigures,
  readCountedUntil,
  readFigures,
  type StepFigures,
} from './figures.ts'
import { daysOf, type Period } from './period.ts'
import { proposalEmpty, proposalSettled } from './refusals.ts'

export type ProposalState = 'draft' | 'sent' | 'accepted' | 'refused'

/** What a version keeps: the proposal, and the figures that spoke for it, as they were. */
export interface ProposalBody {
  measure: Measure
  words: string
  /** Months, both included, and how many of their days were over. */
  from: string
  until: string
  days: number
  /** Up to when changes were counted, an ISO instant. */
  countedUntil: string
  assumptions: Assumptions
  dossiers: DossierCounts
  /** Of the paper, or of the step. */
  paper?: PaperCounts
  step?: Omit<StepFigures, 'spread'>
  cost?: Cost
  effect: Effect
}

export interface ProposalVersion {
  version: number
  body: ProposalBody
  authorName: string
  at: Temporal.Instant
}

export interface Proposal {
  id: string
  procedureCode: string
  state: ProposalState
  version: number
  madeAt: Temporal.Instant
  /** The newest first. */
  versions: ProposalVersion[]
  /** What became of it, the oldest first. */
  notes: { state: ProposalState; words: string; byName: string; at: Temporal.Instant }[]
}

export interface NewProposal {
  procedure: string
  measure: Measure
  words: string
  period: Period
  assumptions: Assumptions
}

const fewestLetters = 10

/** Writes a proposal with the figures as they are now. @throws Refusal `forbidden`, `not-found`, `proposal-empty` */
export function propose(deps: Deps, context: Context, wish: NewProposal): Promise<{ id: string }> {
  const command = {
    name: 'evidence.propose',
    permission: editing,
    place: deps.places.city.code,
    input: plain(wish),
  }
  return deps.ledger.command(context, command, async (tx, at) => {
    const id = uuid()
    const body = await bodyOf(deps, tx, wish)
    await tx.run(sql`
      insert into evidence.proposal (id, procedure_code, state, version, made_at)
      values (${id}, ${wish.procedure}, 'draft', 1, ${at})`)
    await addVersion(tx, context, at, { id, version: 1, body })
    const { kind, about } = wish.measure
    return { answer: { id }, subject: `proposal:${id}`, detail: { procedure: wish.procedure, kind, about } }
  })
}

/**
 * Writes a draft anew, with the figures as they are now; the version before stays as it was.
 * @param seen the version that was on the page
 * @throws Refusal `proposal-settled` when it is no draft or somebody else wrote, and those of `propose`
 */
export function revise(
  deps: Deps,
  context: Context,
  id: string,
  seen: number,
  wish: Omit<NewProposal, 'procedure'>,
): Promise<{ id: string }> {
  const command = {
    ...{ name: 'evidence.revise', permission: editing, place: deps.places.city.code },
    input: [id, seen, plain(wish)],
  }
  return deps.ledger.command(context, command, async (tx, at) => {
    const { procedureCode, state, version } = await lock(tx, id)
    if (state !== 'draft' || version !== seen) throw proposalSettled()
    const body = await bodyOf(deps, tx, { ...wish, procedure: procedureCode })
    await tx.run(sql`update evidence.proposal set version = ${version + 1} where id = ${id}`)
    await addVersion(tx, context, at, { id, version: version + 1, body })
    return { answer: { id }, subject: `proposal:${id}`, detail: { version: version + 1 } }
  })
}

/** From where a proposal may go where, and who may say so. */
const moves: Record<string, { from: ProposalState; permission: string }> = {
  'draft sent': { from: 'draft', permission: editing },
  'sent draft': { from: 'sent', permission: editing },
  'sent accepted': { from: 'sent', permission: answering },
  'sent refused': { from: 'sent', permission: answering },
}

/** Where a proposal may go next. */
export const nextStates = (state: ProposalState): ProposalState[] =>
  (['draft', 'sent', 'accepted', 'refused'] as const).filter((next) => moves[`${state} ${next}`])

/** Sends a proposal, takes it back, or notes what was answered. @throws Refusal `forbidden`, `not-found`, `proposal-settled` */
export function move(
  deps: Deps,
  context: Context,
  id: string,
  { from, to, words }: { from: ProposalState; to: ProposalState; words: string },
): Promise<null> {
  const allowed = moves[`${from} ${to}`]
  if (!allowed) throw proposalSettled()
  const command = {
    ...{ name: 'evidence.move', permission: allowed.permission, place: deps.places.city.code },
    input: [id, from, to, words],
  }
  return deps.ledger.command(context, command, async (tx, at) => {
    const { state } = await lock(tx, id)
    if (state !== from) throw proposalSettled()
    await tx.run(sql`update evidence.proposal set state = ${to} where id = ${id}`)
    await tx.run(sql`
      insert into evidence.proposal_note (proposal_id, n, state, words, by, by_name, at)
      select ${id}, count(*) + 1, ${to}, ${words.trim().slice(0, 2000)}, ${context.actor}, ${context.name}, ${at}
      from evidence.proposal_note where proposal_id = ${id}`)
    return { answer: null, subject: `proposal:${id}`, detail: { from, to } }
  })
}

/** One proposal with all its versions. @throws Refusal `forbidden`, `not-found` */
export function getProposal({ ledger }: Deps, context: Context, id: string): Promise<Proposal> {
  return ledger.read(context, editing, async (tx) => {
    const found = await tx.find<Omit<Proposal, 'versions' | 'notes'>>(sql`
      select id, procedure_code, state, version, made_at from evidence.proposal where id = ${id}`)
    if (!found) throw notFound()
    const [versions, notes] = await Promise.all([
      tx.many<ProposalVersion>(sql`
        select version, body, author_name, at from evidence.proposal_version where proposal_id = ${id}
        order by version desc`),
      tx.many<Proposal['notes'][number]>(sql`
        select state, words, by_name, at from evidence.proposal_note where proposal_id = ${id} order by n`),
    ])
    return { ...found, versions, notes }
  })
}

export interface ListedProposal {
  id: string
  procedureCode: string
  state: ProposalState
  version: number
  authorName: string
  at: Temporal.Instant
  body: ProposalBody
}

/** Proposals in their newest version, the newest first; of one procedure, or of all. @throws Refusal `forbidden` */
export function listProposals(
  { ledger }: Deps,
  context: Context,
  procedure?: string,
): Promise<ListedProposal[]> {
  return ledger.read(context, editing, (tx) =>
    tx.many<ListedProposal>(sql`
      select p.id, p.procedure_code, p.state, p.version, v.author_name, v.at, v.body
      from evidence.proposal p
      join evidence.proposal_version v on v.proposal_id = p.id and v.version = p.version
      where ${procedure ? sql`p.procedure_code = ${procedure}` : sql`true`}
      order by p.made_at desc, p.id limit 500`),
  )
}

async function bodyOf(deps: Deps, tx: Transaction, wish: NewProposal): Promise<ProposalBody> {
  const { procedure, measure, period, assumptions } = wish
  // As browsers send them, lines end with two signs.
  const words = wish.words.replace(/\r\n?/g, '\n').trim().slice(0, 4000)
  if (!deps.procedures.find(procedure)) throw notFound()
  const today = deps.clock.now().toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate()
  const version = deps.procedures.versionOn(procedure, today)
  const figures = await readFigures(tx, procedure, period)
  if (words.length < fewestLetters || !fits(figures, version.components, measure)) throw proposalEmpty()
  const days = daysOf(period, today)
  const paper = figures.papers.get(measure.about)
  const step = figures.steps.find((it) => it.step === measure.about)
  const cost = costOf(figures, version, assumptions)
  return {
    ...{ measure, words, from: period.from.toString(), until: period.until.toString(), days, assumptions },
    countedUntil: (await readCountedUntil(tx)).toString(),
    dossiers: figures.dossiers,
    ...(paper && { paper }),
    ...(step && { step: { step: step.step, times: step.times, p50: step.p50, p90: step.p90 } }),
    ...(cost && { cost }),
    effect: effectOf(figures, measure, assumptions, days),
  }
}

/** A measure for papers is about a paper of the list, one for steps about a step that dossiers were at. */
function fits(
  { steps }: ProcedureFigures,
  components: readonly { id: string }[],
  { kind, about, target }: Measure,
): boolean {
  if ((paperKinds as readonly string[]).includes(kind)) return components.some(({ id }) => id === about)
  if (!(stepKinds as readonly string[]).includes(kind)) return false
  const isStep = steps.some(({ step }) => step === about && !step.startsWith('for-'))
  return isStep && (kind !== 'shorten' || (target !== undefined && target > 0))
}

async function lock(tx: Transaction, id: string) {
  const found = await tx.find<{ procedureCode: string; state: ProposalState; version: number }>(
    sql`select procedure_code, state, version from evidence.proposal where id = ${id} for update`,
  )
  if (!found) throw notFound()
  return found
}

const addVersion = (
  tx: Transaction,
  { actor, name }: Context,
  at: Temporal.Instant,
  { id, version, body }: { id: string; version: number; body: ProposalBody },
) =>
  tx.run(sql`
    insert into evidence.proposal_version (proposal_id, version, body, author, author_name, at)
    values (${id}, ${version}, ${JSON.stringify(body)}::jsonb, ${actor}, ${name}, ${at})`)

const plain = ({ period, ...wish }: Omit<NewProposal, 'procedure'>) => ({
  ...wish,
  from: period.from.toString(),
  until: period.until.toString(),
})
