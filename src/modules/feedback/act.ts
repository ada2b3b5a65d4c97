import { sql, type Transaction } from '#platform/db'
import { type Context, forbidden, may, notFound, stale } from '#platform/ledger'
import { type Act, type Action, type ActType, actTypes, definitionOf } from './actions.ts'
import type { Deps } from './deps.ts'
import { apply } from './fold.ts'
import { tellOf } from './letters/tell.ts'
import { reportMovedOn } from './refusals.ts'
import { rowOf } from './row.ts'
import { NotAllowed, ownerOf, type ReportState } from './state.ts'

export interface ActedReport {
  id: string
  code: string
  status: ReportState['status']
  version: number
}

/**
 * Adds one action to a report: checks who may, folds it, writes action, row, event and audit as one.
 * @param options.version the version the person saw; another one means somebody acted meanwhile
 * @throws Refusal `not-found`, `forbidden`, `stale`, `report-moved-on`, and those of the action's own rules
 */
export function act(
  deps: Deps,
  context: Context,
  id: string,
  said: Act,
  options: { version?: number | undefined } = {},
): Promise<ActedReport> {
  const definition = definitionOf(said.type)
  return deps.ledger.command(
    context,
    {
      name: `feedback.${said.type}`,
      permission: 'feedback.read',
      input: [id, said],
      bySecret: definition.bySender === true,
    },
    async (tx, at) => {
      const row = await tx.find<{ state: ReportState }>(
        sql`select state from feedback.report where id = ${id} for update`,
      )
      if (!row) throw notFound()
      const before = row.state
      if (!mayAct(context, before, said.type)) throw forbidden()
      if (options.version !== undefined && options.version !== before.seq) throw stale()
      fits(before, said, context, at)
      const data =
        (await definition.complete?.(deps, tx, before, said.data, { at, context, id })) ?? said.data
      const action = {
        ...{ type: said.type, data, seq: before.seq + 1, at: at.toString() },
        ...{ actor: context.actor, actorName: context.name },
      } as Action
      const after = applied(before, action)
      write(deps, tx, id, action, after)
      writePublication(tx, id, before, after)
      forgetLater(deps, tx, at, id, before, after)
      const subject = `feedback:${id}`
      const streams = [...new Set([before.place, after.place, after.cameInAt])]
      return {
        answer: { id, code: after.code, status: after.status, version: after.seq },
        place: before.place,
        subject,
        events: streams.map((stream) => ({
          ...{ stream, type: `feedback.${said.type}`, subject },
          data: { code: after.code, status: after.status },
        })),
        detail: { code: after.code, from: before.status, to: after.status },
        jobs: tellOf(deps, tx, at, { id, type: said.type, state: after }),
      }
    },
  )
}

/** Whether this person may do this to a report, as far as that does not hang on what they say. */
export function mayAct(context: Context, state: ReportState, type: ActType): boolean {
  const { bySender, rights } = definitionOf(type)
  if (bySender) return context.secret !== undefined && context.actor === 'public'
  const acting = [context.actor, ...(context.standsFor ?? [])]
  return rights(state).some(
    ({ permission, officer }) =>
      may(context, permission, state.place) && (officer === undefined || acting.includes(officer)),
  )
}

/** What this person may do to a report as it stands now. */
export const possibleActs = (context: Context, state: ReportState): ActType[] =>
  actTypes.filter((type) => mayAct(context, state, type) && fitsNow(state, type))

/** Data that is complete for each type: whether the state allows it is found by applying it. */
const trial: { [Type in ActType]: Extract<Act, { type: Type }>['data'] } = {
  receive: { level: 'normal' },
  refuse: { reason: '', ground: '' },
  'pass-on': { agency: '', reason: '' },
  transfer: { place: '', reason: '' },
  assign: { officer: '' },
  ask: { question: '' },
  supply: { words: '' },
  answer: { words: '' },
  publish: { title: '', words: '', answer: '' },
  withhold: { reason: '' },
  rate: { rating: 2, reason: '' },
}

function fitsNow(state: ReportState, type: ActType): boolean {
  try {
    const stamp = { at: state.filedAt, actor: '', actorName: '' }
    definitionOf(type).apply(state, trial[type], stamp)
    return true
  } catch (error) {
    if (error instanceof NotAllowed) return false
    throw error
  }
}

/** Before rules that look further: what does not fit any more is said first. */
function fits(state: ReportState, said: Act, { actor, name }: Context, at: Temporal.Instant): void {
  try {
    definitionOf(said.type).apply(state, said.data, { at: at.toString(), actor, actorName: name })
  } catch (error) {
    throw error instanceof NotAllowed ? reportMovedOn() : error
  }
}

function applied(before: ReportState, action: Action): ReportState {
  try {
    return apply(before, action)
  } catch (error) {
    throw error instanceof NotAllowed ? reportMovedOn() : error
  }
}

function write(deps: Deps, tx: Transaction, id: string, action: Action, after: ReportState): void {
  tx.send(sql`
    with acted as (
      insert into feedback.action (report_id, seq, type, at, actor, actor_name, data)
      values (${id}, ${action.seq}, ${action.type}, ${action.at}, ${action.actor}, ${action.actorName},
        ${JSON.stringify(action.data)}::jsonb))
    ${updated(deps, id, after)}`)
}

/** The row as its state makes it. */
export function updated(deps: Deps, id: string, state: ReportState) {
  const row = rowOf(deps.calendar, state)
  return sql`
    update feedback.report set place = ${row.place}, sent_from = ${row.sentFrom}, transfers = ${row.transfers},
      level = ${row.level}, status = ${row.status}, owner_permission = ${row.ownerPermission},
      owner_officer = ${row.ownerOfficer}, next_due_at = ${row.nextDueAt}, classify_due_on = ${row.classifyDueOn},
      classified_on = ${row.classifiedOn}, received_on = ${row.receivedOn}, due_at = ${row.dueAt}, due_on = ${row.dueOn},
      answered_on = ${row.answeredOn}, refused_on = ${row.refusedOn}, passed_on_on = ${row.passedOnOn},
      publish_due_on = ${row.publishDueOn}, published_on = ${row.publishedOn}, rating = ${row.rating},
      version = ${row.version}, calendar = ${deps.calendar.version}, state = ${JSON.stringify(state)}::jsonb
    where id = ${id}`
}

function writePublication(tx: Transaction, id: string, before: ReportState, after: ReportState): void {
  const { published } = after
  if (published && !before.published)
    tx.send(sql`
      insert into feedback.publication (report_id, place, kind, filed_on, published_at, title, words, answer)
      select id, place, kind, filed_on, ${published.at}, ${published.title}, ${published.words}, ${published.answer}
      from feedback.report where id = ${id}`)
  if (before.published && !published) tx.send(sql`delete from feedback.publication where report_id = ${id}`)
}

/** When it is nobody's turn any more, the sender's name and address are kept for some time only. */
function forgetLater(
  deps: Deps,
  tx: Transaction,
  at: Temporal.Instant,
  id: string,
  before: ReportState,
  after: ReportState,
): void {
  if (!ownerOf(before) || ownerOf(after)) return
  const forgetAt = at.add({ hours: 24 * deps.rules.senderKeptDays.amount })
  tx.send(sql`update feedback.sender set forget_at = ${forgetAt} where report_id = ${id}`)
  deps.messages.keepUntil(tx, `feedback:${id}`, forgetAt)
}
