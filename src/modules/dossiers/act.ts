import { sealSoon } from '#modules/signatures'
import { sql, type Transaction } from '#platform/db'
import {
  type Context,
  type Event,
  forbidden,
  type Job,
  may,
  notFound,
  type Outcome,
  stale,
} from '#platform/ledger'
import { type Act, type ActType, definitionOf, type KeptAct } from './actions/index.ts'
import type { Action } from './actions.ts'
import { noteCorrectedTask } from './corrected-task.ts'
import type { Deps } from './deps.ts'
import { apply } from './fold.ts'
import { tellOf } from './letters/tell.ts'
import { addWords, saidPhrases } from './lists/words.ts'
import { mandateOfActor, requireMandate } from './mandates/require.ts'
import { writeOpinions } from './opinions.ts'
import { notAllowedNow } from './refusals.ts'
import { rowOf } from './row.ts'
import { type DossierState, NotAllowed } from './state.ts'
import { type Status, status } from './status.ts'
import { keepInStore } from './store.ts'

export interface ActedDossier {
  id: string
  code: string
  status: Status
  step: string | undefined
  version: number
}

/** What else belongs to the action, in its own transaction. */
export type Links = (
  tx: Transaction,
  dossier: { place: string; secretHash: Buffer; state: DossierState },
) => Promise<void>

/**
 * Adds one action to a dossier: checks who may, folds it, writes action, row, event and audit as one.
 * @param options.version the version the person saw; another one means somebody acted meanwhile
 * @throws Refusal `not-found`, `forbidden`, `stale`, `not-allowed-now`, and those of the action's own rules
 */
export function act(
  deps: Deps,
  context: Context,
  id: string,
  said: Act,
  options: { version?: number; links?: Links } = {},
): Promise<ActedDossier> {
  const definition = definitionOf(said.type)
  return deps.ledger.command(
    context,
    {
      name: `dossiers.${said.type}`,
      permission: 'dossier.read',
      input: [id, { type: said.type, data: definition.withoutSecrets?.(said.data) ?? said.data }],
      bySecret: definition.byOwner === true,
    },
    (tx, at) => actWithin(deps, tx, at, context, id, said, options),
  )
}

/**
 * The same inside a command of another module, whose outcome takes over event, detail and jobs: what that module writes
 * and what the dossier says of it are one transaction.
 */
export async function actWithin(
  deps: Deps,
  tx: Transaction,
  at: Temporal.Instant,
  context: Context,
  id: string,
  said: Act,
  options: { version?: number; links?: Links } = {},
): Promise<Outcome<ActedDossier>> {
  const row = await tx.find<{ state: DossierState; secretHash: Buffer }>(
    sql`select state, secret_hash from dossiers.dossier where id = ${id} for update`,
  )
  if (!row) throw notFound()
  if (options.version !== undefined && options.version !== row.state.seq) throw stale()
  const step = await take(deps, tx, at, context, { id, ...row }, said)
  writeSteps(deps, tx, [[step]])
  await options.links?.(tx, { place: step.before.receiving, secretHash: row.secretHash, state: step.after })
  return outcomeOf(deps, tx, at, id, step)
}

/** One action on a dossier, folded; its row is still to be written. */
export interface Step {
  id: string
  place: string
  action: KeptAct & Action
  before: DossierState
  after: DossierState
}

/**
 * Checks who may, completes what was said and folds it; what belongs to the action beside the dossier's row is on its
 * way.
 * @throws Refusal as `act`
 */
export async function take(
  deps: Deps,
  tx: Transaction,
  at: Temporal.Instant,
  context: Context,
  dossier: { id: string; state: DossierState; secretHash: Buffer },
  said: Act,
): Promise<Step> {
  const { id, state: before, secretHash } = dossier
  const definition = definitionOf(said.type)
  const place = permit(context, before, said)
  const mandate = mandateOfActor(context.actor)
  if (mandate) await requireMandate(tx, { mandate, dossierId: id, power: definition.byHelper ?? 'file', at })
  await definition.check?.(deps, before, said.data, at)
  await onlyOwnFiles(deps, tx, id, before, definition.files?.(said.data) ?? [])
  const data = definition.complete
    ? await definition.complete(deps, tx, before, said.data, { id, secretHash, at, context })
    : said.data
  const action = {
    type: said.type,
    data,
    seq: before.seq + 1,
    at: at.toString(),
    actor: context.actor,
    actorName: context.name || (context.secret ? before.applicant.fullName : ''),
  } as Step['action']
  const after = applied(before, action)
  writeOpinions(tx, id, before, after)
  if (after.resolving !== before.resolving)
    tx.send(sql`select dossiers.send_on(${id}, ${before.resolving}, ${after.resolving})`)
  await keepInStore(deps, tx, { id, secretHash }, action, before, after)
  addWords(tx, id, saidPhrases(action), [...new Set([before.receiving, before.resolving])])
  return { id, place, action, before, after }
}

/** What an action leaves behind: answer, event, detail of the audit log, jobs. */
export function outcomeOf(
  deps: Deps,
  tx: Transaction,
  at: Temporal.Instant,
  id: string,
  { place, action: { type }, before, after }: Step,
): Outcome<ActedDossier> & { events: Event[]; detail: Record<string, unknown>; jobs: Job[]; place: string } {
  const asked = after.opinions.map((opinion) => opinion.place)
  const streams = [...new Set([before.receiving, before.resolving, after.resolving, ...asked])]
  return {
    answer: { id, code: before.code, status: after.status, step: after.step, version: after.seq },
    place,
    subject: `dossier:${id}`,
    events: streams.map((stream) => ({
      stream,
      type: `dossier.${type}`,
      subject: `dossier:${id}`,
      data: { code: before.code, status: after.status, step: after.step ?? null },
    })),
    detail: { code: before.code, from: before.status, to: after.status },
    jobs: [...jobsAfter(id, before, after), ...tellOf(deps, tx, at, { id, type, before, after })],
  }
}

function jobsAfter(id: string, before: DossierState, after: DossierState): Job[] {
  const isFinished = after.status === status.finished && before.status !== status.finished
  return [
    ...(after.signing && !before.signing ? [sealSoon] : []),
    ...(isFinished && after.corrects ? [{ task: noteCorrectedTask, payload: { id } }] : []),
  ]
}

/** Writes what was done to each dossier: its actions, and its row as the last of them left it. */
export function writeSteps(deps: Deps, tx: Transaction, done: readonly (readonly Step[])[]): void {
  const rows = done.map((steps) => {
    const { id, action, after } = steps.at(-1)!
    const actions = steps.map((step) => step.action)
    return { id, row: rowOf(deps.calendar, after), at: action.at, actions, state: after }
  })
  // Of one the planner knows that it is one, and finds its row by the key however small or grown the table is.
  const given =
    rows.length === 1
      ? sql`jsonb_to_record(${JSON.stringify(rows[0])}::jsonb)`
      : sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)`
  tx.send(sql`
    with given as materialized (
      select * from ${given} as g (id uuid, "row" jsonb, at timestamptz, actions jsonb, state jsonb)),
    acted as (
      insert into dossiers.action (dossier_id, seq, type, at, actor, actor_name, data)
      select id, (a->>'seq')::int, a->>'type', (a->>'at')::timestamptz, a->>'actor', a->>'actorName', a->'data'
      from given, jsonb_array_elements(actions) as a)
    update dossiers.dossier d set status = r.status, step = r.step, assignee = r.assignee,
      assignee_name = r."assigneeName", person_id = r."personId", received_at = r."receivedAt", due_at = r."dueAt",
      due_on = r."dueOn", term_due_on = r."termDueOn", step_due_at = r."stepDueAt", check_due_at = r."checkDueAt",
      finished_at = r."finishedAt", finished_on = r."finishedOn", returned_at = r."returnedAt",
      supplements = r.supplements, supplement_until = r."supplementUntil", draft_until = r."draftUntil",
      lateness_cause = r."latenessCause", awaited = r.awaited, shipment = r.shipment,
      shipment_due_on = r."shipmentDueOn", rating = r.rating, timeliness = r.timeliness,
      is_index_late = r."isIndexLate", paper_origins = r."paperOrigins", is_electronic = r."isElectronic",
      is_digitised = r."isDigitised", is_reused = r."isReused", is_kept = r."isKept", version = r.version,
      changed_at = g.at, calendar = ${deps.calendarVersion}, state = g.state
    from given g, jsonb_to_record(g."row") as r (status smallint, step text, assignee text, "assigneeName" text,
      "personId" uuid, "receivedAt" timestamptz, "dueAt" timestamptz, "dueOn" date, "termDueOn" date,
      "stepDueAt" timestamptz, "checkDueAt" timestamptz, "finishedAt" timestamptz, "finishedOn" date,
      "returnedAt" timestamptz, supplements int, "supplementUntil" date, "draftUntil" timestamptz,
      "latenessCause" text, awaited int, shipment text, "shipmentDueOn" date, rating smallint, timeliness text,
      "isIndexLate" boolean, "paperOrigins" smallint[], "isElectronic" boolean, "isDigitised" boolean,
      "isReused" boolean, "isKept" boolean, version int)
    where d.id = g.id`)
}

/** The place at which the actor may do this, or a refusal. */
export function permit(
  context: Context,
  state: DossierState,
  said: { type: ActType; data?: unknown },
): string {
  const place = permittedAt(context, state, said)
  if (place === undefined) throw forbidden()
  return place
}

/** The place at which the actor may do this; undefined when they may not. */
export function permittedAt(
  context: Context,
  state: DossierState,
  { type, data }: { type: ActType; data?: unknown },
): string | undefined {
  const definition = definitionOf(type)
  if (context.secret && definition.byOwner && context.actor === 'public') return state.receiving
  // Whether the mandate still allows it is asked in the transaction of the act.
  if (mandateOfActor(context.actor))
    return definition.byHelper && context.secret ? state.receiving : undefined
  if (context.actor.startsWith('system:')) return state.resolving
  return definition.rights(state, data).find(({ permission, place }) => may(context, permission, place))
    ?.place
}

/** An action may name only files that were added to this dossier. */
async function onlyOwnFiles(
  deps: Deps,
  tx: Transaction,
  id: string,
  before: DossierState,
  all: string[],
): Promise<void> {
  // What its papers have already is its own, also where it lies at its other place.
  const known = new Set(before.components.flatMap(({ files }) => files))
  const named = all.filter((file) => !known.has(file))
  if (named.length === 0) return
  const own = new Set((await deps.documents.listByOwner(tx, `dossier:${id}`)).map((file) => file.id))
  if (named.some((file) => !own.has(file))) throw notFound()
}

function applied(before: DossierState, action: Action): DossierState {
  try {
    return apply(before, action)
  } catch (error) {
    if (error instanceof NotAllowed) throw notAllowedNow()
    throw error
  }
}
