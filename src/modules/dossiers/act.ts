import { sealSoon } from '#modules/signatures'
import { sql, type Transaction } from '#platform/db'
import { type Context, forbidden, type Job, may, notFound, type Outcome, stale } from '#platform/ledger'
import { type Act, type ActType, definitionOf } from './actions/index.ts'
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
  const definition = definitionOf(said.type)
  const row = await tx.find<{ state: DossierState; secretHash: Buffer }>(
    sql`select state, secret_hash from dossiers.dossier where id = ${id} for update`,
  )
  if (!row) throw notFound()
  const before = row.state
  const place = permit(context, before, said)
  const mandate = mandateOfActor(context.actor)
  if (mandate) await requireMandate(tx, { mandate, dossierId: id, power: definition.byHelper ?? 'file', at })
  if (options.version !== undefined && options.version !== before.seq) throw stale()
  await definition.check?.(deps, before, said.data, at)
  await onlyOwnFiles(deps, tx, id, before, definition.files?.(said.data) ?? [])
  const data = definition.complete
    ? await definition.complete(deps, tx, before, said.data, {
        id,
        secretHash: row.secretHash,
        at,
        context,
      })
    : said.data
  const action = {
    type: said.type,
    data,
    seq: before.seq + 1,
    at: at.toString(),
    actor: context.actor,
    actorName: context.name || (context.secret ? before.applicant.fullName : ''),
  } as Action
  const after = applied(before, action)
  write(deps, tx, id, action, after)
  writeOpinions(tx, id, before, after)
  if (after.resolving !== before.resolving)
    tx.send(sql`select dossiers.send_on(${id}, ${before.resolving}, ${after.resolving})`)
  await keepInStore(deps, tx, { id, secretHash: row.secretHash }, action, before, after)
  addWords(tx, id, saidPhrases(action), [...new Set([before.receiving, before.resolving])])
  await options.links?.(tx, { place: before.receiving, secretHash: row.secretHash, state: after })
  const asked = after.opinions.map((opinion) => opinion.place)
  const streams = [...new Set([before.receiving, before.resolving, after.resolving, ...asked])]
  return {
    answer: { id, code: before.code, status: after.status, step: after.step, version: after.seq },
    place,
    subject: `dossier:${id}`,
    events: streams.map((stream) => ({
      stream,
      type: `dossier.${said.type}`,
      subject: `dossier:${id}`,
      data: { code: before.code, status: after.status, step: after.step ?? null },
    })),
    detail: { code: before.code, from: before.status, to: after.status },
    jobs: [...jobsAfter(id, before, after), ...tellOf(deps, tx, at, { id, type: said.type, before, after })],
  }
}

function jobsAfter(id: string, before: DossierState, after: DossierState): Job[] {
  const isFinished = after.status === status.finished && before.status !== status.finished
  return [
    ...(after.signing && !before.signing ? [sealSoon] : []),
    ...(isFinished && after.corrects ? [{ task: noteCorrectedTask, payload: { id } }] : []),
  ]
}

function write(deps: Deps, tx: Transaction, id: string, action: Action, after: DossierState): void {
  const row = rowOf(deps.calendar, after)
  tx.send(sql`
    with acted as (
      insert into dossiers.action (dossier_id, seq, type, at, actor, actor_name, data)
      values (${id}, ${action.seq}, ${action.type}, ${action.at}, ${action.actor}, ${action.actorName},
        ${JSON.stringify(action.data)}::jsonb))
    update dossiers.dossier set status = ${row.status}, step = ${row.step}, assignee = ${row.assignee},
      assignee_name = ${row.assigneeName}, person_id = ${row.personId}, received_at = ${row.receivedAt},
      due_at = ${row.dueAt}, due_on = ${row.dueOn}, term_due_on = ${row.termDueOn}, step_due_at = ${row.stepDueAt},
      check_due_at = ${row.checkDueAt}, finished_at = ${row.finishedAt}, finished_on = ${row.finishedOn},
      returned_at = ${row.returnedAt}, supplements = ${row.supplements}, supplement_until = ${row.supplementUntil},
      draft_until = ${row.draftUntil}, lateness_cause = ${row.latenessCause}, awaited = ${row.awaited},
      shipment = ${row.shipment}, shipment_due_on = ${row.shipmentDueOn}, rating = ${row.rating}, timeliness = ${row.timeliness}, is_index_late = ${row.isIndexLate},
      paper_origins = ${row.paperOrigins}, is_electronic = ${row.isElectronic}, is_digitised = ${row.isDigitised},
      is_reused = ${row.isReused}, is_kept = ${row.isKept},
      version = ${row.version}, changed_at = ${action.at}, calendar = ${deps.calendarVersion},
      state = ${JSON.stringify(after)}::jsonb
    where id = ${id}`)
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
