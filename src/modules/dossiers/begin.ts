import { v7 as uuid } from 'uuid'
import { localDate } from '#platform/clock'
import { sql, type Transaction } from '#platform/db'
import type { Context, Event, Job } from '#platform/ledger'
import { fold as searchKey } from '#platform/text'
import type { Deps } from './deps.ts'
import { fold } from './fold.ts'
import { tellFromNowOn } from './letters/tell.ts'
import { openingPhrases, vectorOf } from './lists/words.ts'
import type { Opening } from './opening.ts'
import { rowOf } from './row.ts'
import { slipHash, slipSecret } from './secret.ts'
import type { DossierState } from './state.ts'

/** A dossier that has its number and its secret, and nothing else yet. */
export interface Numbered {
  id: string
  code: string
  secret: string
  secretHash: Buffer
}

/** A dossier as it is about to be written. */
export interface Begun extends Numbered {
  type: 'file' | 'receive'
  opening: Omit<Opening, 'code'>
  state: DossierState
  at: Temporal.Instant
  /** What goes into each table. */
  rows: { dossier: Record<string, unknown>; words: string; action: Record<string, unknown> }
}

/**
 * Takes the next numbers of a counter's day, gap-free: the series stays locked until the dossiers are committed. A
 * statement of its own, since the hash of each secret covers the code.
 */
export async function takeNumbers(
  deps: Deps,
  tx: Transaction,
  receiving: string,
  at: Temporal.Instant,
  count: number,
): Promise<Numbered[]> {
  const day = localDate(at)
  const agency = deps.places.get(receiving).agencyCode
  const { lastNumber } = await tx.get<{ lastNumber: number }>(sql`
    insert into dossiers.series as s (agency, day, last_number) values (${agency}, ${day}, ${count})
    on conflict (agency, day) do update set last_number = s.last_number + ${count} returning last_number`)
  return Array.from({ length: count }, (_, index) => {
    const id = uuid()
    const number = String(lastNumber - count + 1 + index).padStart(4, '0')
    const code = `${agency}-${day.toString().slice(2).replaceAll('-', '')}-${number}`
    const secret = slipSecret(deps.slipKey, id)
    return { id, code, secret, secretHash: slipHash(code, secret) }
  })
}

/** The dossier as its first action makes it. Pure. */
export function compose(
  deps: Deps,
  context: Context,
  at: Temporal.Instant,
  type: 'file' | 'receive',
  opening: Omit<Opening, 'code'>,
  numbered: Numbered,
  fileNames: string[] = [],
): Begun {
  const { id, code, secretHash } = numbered
  const day = localDate(at)
  const data = { ...opening, code }
  const stamp = { seq: 1, at: at.toString(), actor: context.actor, actorName: context.name }
  const state = fold([{ type, data, ...stamp }])
  const row = rowOf(deps.calendar, state)
  const { applicant, procedure } = opening
  const phrases = openingPhrases({
    ...{ code, applicant, procedure, request: opening.request, fileNames },
    procedureName: deps.procedures.versionOn(procedure.code, day).name.vi,
  })
  return {
    ...{ ...numbered, type, opening, state, at },
    rows: {
      dossier: {
        ...{ id, code, receiving: opening.receiving, resolving: opening.resolving, field: opening.field },
        ...{ procedure_code: procedure.code, procedure_version: procedure.version, channel: opening.channel },
        ...{ status: row.status, step: row.step, applicant_name: applicant.fullName },
        ...{
          applicant_id_number: applicant.idNumber,
          person_id: opening.personId,
          ticket_id: opening.ticketId,
        },
        search_name: searchKey(`${applicant.fullName} ${applicant.onBehalfOf ?? ''}`),
        ...{ filed_at: stamp.at, received_at: row.receivedAt, due_at: row.dueAt, due_on: row.dueOn },
        ...{ term_due_on: row.termDueOn, check_due_at: row.checkDueAt, filed_on: day, version: row.version },
        ...{
          calendar: deps.calendarVersion,
          corrects: opening.corrects?.id,
          paper_origins: row.paperOrigins,
        },
        ...{ state, secret_hash: secretHash.toString('hex') },
      },
      words: vectorOf(phrases, [...new Set([opening.receiving, opening.resolving])]),
      action: { ...stamp, type, data },
    },
  }
}

/** Writes them: their rows, the words they are found by, and their first actions. */
export function insertDossiers(_deps: Deps, tx: Transaction, begun: readonly Begun[]): void {
  const rows = begun.map(({ rows: { dossier, words, action } }) => ({ ...dossier, words, action }))
  tx.send(sql`
    with given as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, code text, receiving text,
        resolving text, procedure_code text, procedure_version int, field text, channel text, status smallint, step text,
        applicant_name text, applicant_id_number text, search_name text, person_id uuid, ticket_id uuid,
        filed_at timestamptz, received_at timestamptz, due_at timestamptz, due_on date, term_due_on date,
        check_due_at timestamptz, filed_on date, version int, calendar text, corrects uuid, paper_origins smallint[],
        state jsonb, secret_hash text, words text, action jsonb)),
    dossier as (
      insert into dossiers.dossier (id, code, receiving, resolving, procedure_code, procedure_version, field, channel,
        status, step, applicant_name, applicant_id_number, search_name, person_id, ticket_id, filed_at, received_at,
        due_at, due_on, term_due_on, check_due_at, filed_on, version, changed_at, calendar, corrects, paper_origins,
        state, secret_hash)
      select id, code, receiving, resolving, procedure_code, procedure_version, field, channel, status, step,
        applicant_name, applicant_id_number, search_name, person_id, ticket_id, filed_at, received_at, due_at, due_on,
        term_due_on, check_due_at, filed_on, version, filed_at, calendar, corrects, paper_origins, state,
        decode(secret_hash, 'hex')
      from given),
    name as (
      insert into dossiers.name (dossier_id, filed_at, words) select id, filed_at, words::tsvector from given)
    insert into dossiers.action (dossier_id, seq, type, at, actor, actor_name, data)
    select id, 1, action->>'type', filed_at, action->>'actor', action->>'actorName', action->'data' from given`)
}

/** What the command answers and leaves behind for one of them. */
export async function outcomeOf(
  deps: Deps,
  tx: Transaction,
  context: Context,
  at: Temporal.Instant,
  begun: Begun,
) {
  const { id, code, secret, opening, state, type } = begun
  const places = [...new Set([opening.receiving, opening.resolving])]
  const told = {
    ...{ id, code, place: opening.receiving, email: opening.applicant.email, language: context.language },
  }
  const jobs: Job[] = await tellFromNowOn(deps, tx, at, told, type === 'file')
  const dueAt = begun.rows.dossier.due_at as string | undefined
  return {
    answer: { id, code, secret, dueAt, warnings: [] as never[] },
    jobs,
    subject: `dossier:${id}`,
    events: places.map(
      (stream): Event => ({
        stream,
        type: `dossier.${type}`,
        subject: `dossier:${id}`,
        data: { code, status: state.status },
      }),
    ),
    detail: { code, procedure: opening.procedure.code, channel: opening.channel },
  }
}
