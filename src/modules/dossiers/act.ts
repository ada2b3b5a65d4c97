import { localDate } from '#platform/clock'
import { sql } from '#platform/db'
import { type Context, forbidden, may, notFound, stale } from '#platform/ledger'
import type { Action, ActionBody, ActionType } from './actions.ts'
import type { Deps } from './deps.ts'
import { dueOf } from './due.ts'
import { apply, type DossierState, NotAllowed } from './fold.ts'
import { confirmPerson } from './open.ts'
import {
  notAllowedNow,
  nothingSupplied,
  otherAmount,
  outsideList,
  supplementBeforeAnswer,
} from './refusals.ts'
import { type Status, status } from './status.ts'

export interface ActedDossier {
  id: string
  code: string
  status: Status
  step: string | undefined
  version: number
}

/** Who may do what, and at which of the dossier's two places. `step`: whoever the route's present step asks for. */
const rules: Record<
  Exclude<ActionType, 'file' | 'receive'>,
  { permission: string; at: 'receiving' | 'resolving' }
> = {
  accept: { permission: 'dossier.receive', at: 'receiving' },
  refuse: { permission: 'dossier.receive', at: 'receiving' },
  'hand-over': { permission: 'dossier.hand-over', at: 'receiving' },
  withdraw: { permission: 'dossier.withdraw', at: 'receiving' },
  supply: { permission: 'dossier.receive', at: 'receiving' },
  resume: { permission: 'dossier.supplement', at: 'resolving' },
  'ask-supplement': { permission: 'dossier.supplement', at: 'resolving' },
  assign: { permission: 'step', at: 'resolving' },
  pass: { permission: 'step', at: 'resolving' },
  'send-back': { permission: 'step', at: 'resolving' },
  'attach-result': { permission: 'step', at: 'resolving' },
  approve: { permission: 'step', at: 'resolving' },
  'ask-payment': { permission: 'step', at: 'resolving' },
  paid: { permission: 'dossier.receive', at: 'receiving' },
  stop: { permission: 'dossier.stop', at: 'resolving' },
  'recall-result': { permission: 'dossier.approve', at: 'resolving' },
  rate: { permission: 'dossier.hand-over', at: 'receiving' },
}

/** What the holder of the slip may do without an officer. */
const byOwner = new Set<ActionType>(['supply', 'withdraw', 'rate'])

export type Act = Exclude<ActionBody, { type: 'file' | 'receive' }>

/**
 * Adds one action to a dossier: checks who may, folds it, writes action, row, event and audit as one.
 * @param options.version the version the person saw; another one means somebody acted meanwhile
 * @throws Refusal `not-found`, `forbidden`, `stale`, `not-allowed-now`, `outside-published-list`
 */
export function act(
  deps: Deps,
  context: Context,
  id: string,
  body: Act,
  options: { version?: number; links?: (tx: Tx, place: string, secretHash: Buffer) => Promise<void> } = {},
): Promise<ActedDossier> {
  return deps.ledger.command(
    context,
    {
      name: `dossiers.${body.type}`,
      permission: 'dossier.read',
      input: [id, body],
      bySecret: byOwner.has(body.type),
    },
    async (tx, at) => {
      const row = await tx.find<{ state: DossierState; secretHash: Buffer }>(
        sql`select state, secret_hash from dossiers.dossier where id = ${id} for update`,
      )
      if (!row) throw notFound()
      const before = row.state
      const place = permit(deps, context, before, body.type)
      if (options.version !== undefined && options.version !== before.seq) throw stale()
      await check(deps, before, body)
      await onlyOwnFiles(deps, tx, id, body)
      const full: Action = {
        ...(await completed(deps, tx, at, before, body)),
        seq: before.seq + 1,
        at: at.toString(),
        actor: context.actor,
        actorName: context.name || (context.secret ? before.applicant.fullName : ''),
      }
      const after = applied(before, full)
      const due = dueOf(deps.calendar, after.clock)
      const finished = after.finishedAt ? Temporal.Instant.from(after.finishedAt) : undefined
      tx.send(sql`
        with acted as (
          insert into dossiers.action (dossier_id, seq, type, at, actor, actor_name, data)
          values (${id}, ${full.seq}, ${full.type}, ${at}, ${full.actor}, ${full.actorName},
            ${JSON.stringify(full.data)}::jsonb))
        update dossiers.dossier set status = ${after.status}, step = ${after.step},
          assignee = ${after.assignee?.officer}, assignee_name = ${after.assignee?.name},
          person_id = ${after.personId}, received_at = ${after.clock.start}, due_at = ${due},
          due_on = ${due ? localDate(due) : undefined}, finished_at = ${finished},
          finished_on = ${finished ? localDate(finished) : undefined}, returned_at = ${after.returnedAt},
          supplements = ${after.supplements.length},
          supplement_until = ${openSupplement(after)}, rating = ${after.rating}, version = ${after.seq},
          state = ${JSON.stringify(after)}::jsonb
        where id = ${id}`)
      await options.links?.(tx, before.receiving, row.secretHash)
      const streams = [...new Set([before.receiving, before.resolving])]
      return {
        answer: { id, code: before.code, status: after.status, step: after.step, version: after.seq },
        place,
        subject: `dossier:${id}`,
        events: streams.map((stream) => ({
          stream,
          type: `dossier.${body.type}`,
          subject: `dossier:${id}`,
          data: { code: before.code, status: after.status, step: after.step ?? null },
        })),
        detail: { code: before.code, from: before.status, to: after.status },
      }
    },
  )
}

/** The day until which papers are awaited; undefined once they came or when none were asked for. */
function openSupplement(state: DossierState): string | undefined {
  const asked = state.supplements.at(-1)
  return state.status === status.supplement && asked && !asked.suppliedAt ? asked.until : undefined
}

type Tx = Parameters<Parameters<Deps['ledger']['read']>[2]>[0]

/** The place at which the actor may do this, or a refusal. */
export function permit(deps: Deps, context: Context, state: DossierState, type: Act['type']): string {
  const place = permittedAt(deps, context, state, type)
  if (place === undefined) throw forbidden()
  return place
}

/** The place at which the actor may do this; undefined when they may not. */
export function permittedAt(
  deps: Deps,
  context: Context,
  state: DossierState,
  type: Act['type'],
): string | undefined {
  const rule = rules[type]
  const place = state[rule.at]
  if (context.secret && byOwner.has(type) && context.actor === 'public') return place
  const permission = rule.permission === 'step' ? stepPermission(deps, state) : rule.permission
  // Before acceptance the receiving counter asks for what is missing.
  const asking = type === 'ask-supplement' || type === 'resume'
  const where = asking && !state.clock.start ? state.receiving : place
  const alsoAssigns = type === 'assign' && may(context, 'dossier.assign', where)
  return alsoAssigns || may(context, permission, where) ? where : undefined
}

function stepPermission(deps: Deps, state: DossierState): string {
  const version = deps.procedures
    .find(state.procedure.code)
    ?.versions.find((it) => it.version === state.procedure.version)
  const steps = version ? deps.procedures.route(version.route) : []
  return (
    (steps.find((it) => it.step === (state.step ?? state.route[0])) ?? steps[0])?.permission ??
    'dossier.process'
  )
}

/** Rules beyond the status: nothing outside the published list, no step skipped. */
async function check(deps: Deps, state: DossierState, body: Act): Promise<void> {
  if (body.type === 'ask-supplement') {
    if (body.data.items.length === 0 || !body.data.reason.trim()) throw supplementBeforeAnswer()
    await onList(deps, state, body.data.items)
  }
  if (body.type === 'paid' && state.payment && body.data.amount !== state.payment.amount) throw otherAmount()
  if (body.type === 'supply') {
    if (body.data.components.length === 0 && !body.data.note) throw nothingSupplied()
    await onList(
      deps,
      state,
      body.data.components.map((it) => it.id),
    )
  }
  const here = state.route.indexOf(state.step ?? state.route[0]!)
  if (body.type === 'pass' && state.route.indexOf(body.data.step) !== here + 1) throw notAllowedNow()
  if (body.type === 'send-back' && state.route.indexOf(body.data.step) >= here) throw notAllowedNow()
}

/** An action may name only files that were added to this dossier. */
async function onlyOwnFiles(deps: Deps, tx: Tx, id: string, body: Act): Promise<void> {
  const named =
    body.type === 'attach-result'
      ? body.data.files
      : body.type === 'supply' || body.type === 'accept'
        ? (body.data.components ?? []).flatMap((component) => component.files)
        : []
  if (named.length === 0) return
  const own = new Set((await deps.documents.listByOwner(tx, `dossier:${id}`)).map((file) => file.id))
  if (named.some((file) => !own.has(file))) throw notFound()
}

async function onList(deps: Deps, state: DossierState, ids: string[]): Promise<void> {
  const version = await deps.procedures.pinned(state.procedure.code, state.procedure.version)
  const published = new Set(version.components.map((component) => component.id))
  if (ids.some((id) => !published.has(id))) throw outsideList()
}

/** Acceptance confirms the person, as their papers are seen now. */
async function completed(
  deps: Deps,
  tx: Tx,
  at: Temporal.Instant,
  state: DossierState,
  body: Act,
): Promise<Act> {
  // Papers that were asked for before acceptance are accepted with what came.
  const accepting = body.type === 'accept' || (body.type === 'resume' && !state.clock.start)
  if (!accepting) return body
  const personId = await confirmPerson(deps, tx, state.applicant, at)
  return { ...body, data: { ...body.data, personId } } as Act
}

function applied(before: DossierState, action: Action): DossierState {
  try {
    return apply(before, action)
  } catch (error) {
    if (error instanceof NotAllowed) throw notAllowedNow()
    throw error
  }
}
