import { createHash, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { fold } from '#platform/text'
import { type LifeScene, newApplicant } from './life.ts'
import { pick } from './random.ts'
import type { Officer } from './sessions.ts'
import type { Ward } from './wards.ts'

/**
 * The same lives as hand-written SQL: the same rows in the same tables (action, event, audit chain and idempotency key
 * among them) in as many transactions, by prepared statements over connections of their own. It leaves out what the
 * program does besides: HTTP, checks, row-level security, calendar, the file on the disk.
 */
export function livesByHand(
  openDatabase: (size?: number) => pg.Pool,
  count: number,
  scene: LifeScene,
): { workers: (() => Promise<void>)[]; close(): Promise<unknown> } {
  const pool = openDatabase(count)
  let begun = 0
  return {
    workers: Array.from({ length: count }, () => async () => {
      const client = await pool.connect()
      try {
        await leadLife(client, scene, begun++)
        client.release()
      } catch (error) {
        client.release(true)
        throw error
      }
    }),
    close: () => pool.end(),
  }
}

/** Heads of chains and streams that nobody has written to yet: the statements below expect a row. */
export async function prepareHeads(database: pg.Pool, wards: readonly Ward[]): Promise<void> {
  await database.query('insert into ledger.head (name) select unnest($1::text[]) on conflict do nothing', [
    wards.map((ward) => ward.code),
  ])
}

async function leadLife(client: pg.ClientBase, scene: LifeScene, turn: number): Promise<void> {
  const ward = pick(scene.random, scene.wards)
  const reception = scene.officer(`tiepnhan.${ward.slug}`)
  const leader = scene.officer(`lanhdao.${ward.slug}`)
  const applicant = newApplicant(scene.random)
  const { id, code } = await receive(client, ward, reception, applicant)
  await act(client, ward, leader, id, 'assign', { officer: leader.actor, name: leader.name }, (state) => ({
    ...state,
    status: 4,
    step: 'approve',
    assignee: { officer: leader.actor, name: leader.name },
  }))
  await run(client, 'visible', 'select 1 from dossiers.dossier where id = $1', [id])
  const file = await addFile(client, ward, leader, id, turn)
  const result = { files: [file], summary: 'Bản sao được chứng thực' }
  await act(client, ward, leader, id, 'attach-result', result, (state, at) => ({
    ...state,
    result: { ...result, by: leader.name, at },
  }))
  await act(client, ward, leader, id, 'approve', { number: `${turn}/CT`, note: '' }, (state, at) => ({
    ...state,
    status: 9,
    step: undefined,
    assignee: undefined,
    approvedBy: { name: leader.name, at, number: `${turn}/CT` },
    finishedAt: at,
  }))
  const found =
    turn % 2 === 0 ? await findByName(client, ward, applicant.fullName) : await findByCode(client, ward, code)
  if (!found.some((row) => row.id === id)) throw new Error(`${code} was not found`)
}

interface State {
  code: string
  status: number
  step?: string | undefined
  assignee?: { officer: string; name: string } | undefined
  seq: number
  [field: string]: unknown
}

async function receive(
  client: pg.ClientBase,
  ward: Ward,
  officer: Officer,
  applicant: ReturnType<typeof newApplicant>,
): Promise<{ id: string; code: string }> {
  const id = randomUUID()
  const at = new Date().toISOString()
  const day = at.slice(0, 10)
  return inTransaction(client, async (key) => {
    const series = await run<{ last_number: number }>(
      client,
      'number',
      `insert into dossiers.series as s (agency, day, last_number) values ($1, $2, 1)
       on conflict (agency, day) do update set last_number = s.last_number + 1 returning last_number`,
      [`hand ${ward.agencyCode}`, day],
    )
    const code = `${ward.agencyCode}-${day.slice(2).replaceAll('-', '')}-H${series[0]!.last_number}`
    const person = await run<{ id: string }>(
      client,
      'person',
      `insert into people.person as p (id, id_number, full_name, search_name, phone, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $6)
       on conflict (id_number) do update set full_name = excluded.full_name, updated_at = excluded.updated_at
       returning id`,
      [randomUUID(), applicant.idNumber, applicant.fullName, fold(applicant.fullName), applicant.phone, at],
    )
    const opening = {
      ...{ receiving: ward.code, resolving: ward.code, field: 'Chứng thực', channel: 'counter', applicant },
      ...{ components: [{ id: 'c1', originals: 1, certified: 0, copies: 0, origin: 0, files: [] }] },
      ...{ request: longName, returnBy: 'counter', personId: person[0]!.id, code },
    }
    const procedure = { code: '2.000815', version: 1 }
    const limit = { amount: 0, unit: 'same_day' }
    const route = [{ step: 'approve', permission: 'dossier.approve' }]
    const data = { ...opening, procedure: { ...procedure, route }, limit }
    const state = {
      ...{ ...opening, procedure, status: 2, route, filedAt: at, supplements: [], seq: 1 },
      clock: { limit, start: at, pauses: [], extensions: [] },
    }
    await run(
      client,
      'dossier',
      `with dossier as (
         insert into dossiers.dossier (id, code, receiving, resolving, procedure_code, procedure_version, field,
           channel, status, applicant_name, applicant_id_number, search_name, person_id, filed_at, received_at,
           due_at, filed_on, due_on, version, calendar, state, secret_hash)
         values ($1, $2, $3, $3, '2.000815', 1, 'Chứng thực', 'counter', 2, $4, $5, $6, $7, $8, $8, $8, $9, $9, 1,
           '', $10, $11)
         returning id),
       name as (
         insert into dossiers.name (dossier_id, filed_at, words) select id, $8, array_to_tsvector($15) from dossier)
       insert into dossiers.action (dossier_id, seq, type, at, actor, actor_name, data)
       select id, 1, 'receive', $8, $12, $13, $14 from dossier`,
      [
        ...[
          id,
          code,
          ward.code,
          applicant.fullName,
          applicant.idNumber,
          fold(applicant.fullName),
          person[0]!.id,
        ],
        ...[at, day, JSON.stringify(state), sha256(code), officer.actor, officer.name, JSON.stringify(data)],
        wordsOf(applicant.fullName).flatMap((word) => [word, `${ward.code}/${word}`]),
      ],
    )
    const answer = { id, code, secret: '23456-23456', dueAt: at }
    await record(client, key, {
      at,
      ward,
      officer,
      name: 'receive',
      subject: `dossier:${id}`,
      code,
      status: 2,
      answer,
    })
    return { id, code }
  })
}

async function act(
  client: pg.ClientBase,
  ward: Ward,
  officer: Officer,
  id: string,
  type: string,
  data: unknown,
  change: (state: State, at: string) => State,
): Promise<void> {
  const at = new Date().toISOString()
  await inTransaction(client, async (key) => {
    const rows = await run<{ state: State }>(
      client,
      'read',
      'select state, secret_hash from dossiers.dossier where id = $1 for update',
      [id],
    )
    const before = rows[0]!.state
    const after: State = { ...change(before, at), seq: before.seq + 1 }
    const finished = after.status === 9 ? at : null
    const { assignee } = after
    await run(
      client,
      'act',
      `with acted as (
         insert into dossiers.action (dossier_id, seq, type, at, actor, actor_name, data)
         values ($1, $2, $3, $4, $5, $6, $7))
       update dossiers.dossier set status = $8, step = $9, assignee = $10, assignee_name = $11,
         finished_at = $12, finished_on = $13, version = $2, state = $14
       where id = $1`,
      [
        ...[id, after.seq, type, at, officer.actor, officer.name, JSON.stringify(data)],
        ...[after.status, after.step ?? null, assignee?.officer ?? null, assignee?.name ?? null],
        ...[finished, finished?.slice(0, 10) ?? null, JSON.stringify(after)],
      ],
    )
    const { code, status } = after
    const answer = { id, code, status, step: after.step, version: after.seq }
    await record(client, key, {
      at,
      ward,
      officer,
      name: type,
      subject: `dossier:${id}`,
      code,
      status,
      answer,
    })
  })
}

async function addFile(
  client: pg.ClientBase,
  ward: Ward,
  officer: Officer,
  dossier: string,
  turn: number,
): Promise<string> {
  const id = randomUUID()
  const at = new Date().toISOString()
  return inTransaction(client, async (key) => {
    await run(
      client,
      'places',
      'select receiving, resolving, secret_hash from dossiers.dossier where id = $1',
      [dossier],
    )
    await run(
      client,
      'file',
      `insert into documents.file (id, sha256, size, mime, name, place, owner, secret_hash, uploaded_by, at,
         scan, scanned_by, scanned_at)
       values ($1, $2, 70, 'image/png', 'ket-qua.png', $3, $4, $2, $5, $6, 'clean', 'none', $6)`,
      [id, sha256(`file ${turn}`), ward.code, `dossier:${dossier}`, officer.actor, at],
    )
    await record(client, key, {
      at,
      ward,
      officer,
      name: 'add-file',
      subject: `dossier:${dossier}`,
      answer: id,
    })
    return id
  })
}

/** Audit with its chain, event, and the answer to the key: one statement. */
async function record(
  client: pg.ClientBase,
  key: string,
  entry: {
    at: string
    ward: Ward
    officer: Officer
    name: string
    subject: string
    code?: string
    status?: number
    answer: unknown
  },
): Promise<void> {
  const { at, ward, officer, name, subject, code, status, answer } = entry
  const event = code ? `dossier.${name}` : null
  await run(
    client,
    'record',
    `with head as (
       select audit_seq, audit_hash, event_seq from ledger.head where name = $1::text for update),
     audit as (
       insert into ledger.audit (chain, seq, at, actor, action, subject, purpose, detail, previous, hash)
       select $1, audit_seq + 1, $2, $3, $4, $5, 'public-service', $6, audit_hash, sha256(audit_hash || convert_to(
         jsonb_build_array($1::text, audit_seq + 1,
           to_char($2::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), $3::text, $4::text, $5::text,
           'public-service'::text, $6::jsonb)::text, 'UTF8'))
       from head returning seq, hash),
     event as (
       insert into ledger.event (stream, seq, at, type, subject, data)
       select $1, event_seq + 1, $2, $7, $5, $8 from head where $7::text is not null),
     command as (
       insert into ledger.command (key, actor, name, fingerprint, answer, at) values ($9, $3, $4, $10, $11, $2))
     update ledger.head set audit_seq = audit.seq, audit_hash = audit.hash,
       event_seq = event_seq + ($7::text is not null)::int
     from audit where name = $1`,
    [
      ...[ward.code, at, officer.actor, `dossiers.${name}`, subject, JSON.stringify({ code, to: status })],
      ...[
        event,
        event ? JSON.stringify({ code, status }) : null,
        key,
        sha256(subject + name),
        JSON.stringify(answer),
      ],
    ],
  )
}

const columns = `id, code, receiving, resolving, procedure_code, channel, status, step, assignee, assignee_name,
  applicant_name, filed_at, due_at, finished_at, state->'supplements'->-1->>'suppliedAt' as supplied_at`

const wordsOf = (name: string) => fold(name).split(' ')

function findByName(client: pg.ClientBase, ward: Ward, name: string): Promise<{ id: string }[]> {
  const words = wordsOf(name).map((word) => `'${ward.code}/${word}'`)
  return run(
    client,
    'by name',
    `select ${columns} from dossiers.dossier
     where id in (select dossier_id from dossiers.name where words @@ $1::tsquery order by filed_at desc limit 500)
     order by filed_at desc limit 50`,
    [`${words.join(' & ')}:*`],
  )
}

function findByCode(client: pg.ClientBase, ward: Ward, code: string): Promise<{ id: string }[]> {
  return run(
    client,
    'by code',
    `select ${columns} from dossiers.dossier
     where (receiving = $1 or resolving = $1) and code >= $2 and code < $3 order by filed_at desc limit 50`,
    [ward.code, code, `${code}~`],
  )
}

/** With a fresh idempotency key, that is looked up first as the program must. */
async function inTransaction<Answer>(
  client: pg.ClientBase,
  body: (key: string) => Promise<Answer>,
): Promise<Answer> {
  const key = randomUUID()
  await client.query('begin')
  try {
    await run(client, 'key', 'select answer, fingerprint from ledger.command where key = $1', [key])
    const answer = await body(key)
    await client.query('commit')
    return answer
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function run<Row extends pg.QueryResultRow>(
  client: pg.ClientBase,
  name: string,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  return (await client.query<Row>({ name, text, values })).rows
}

const sha256 = (text: string) => createHash('sha256').update(text).digest()

const longName =
  'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức ' +
  'có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm ' +
  'quyền của nước ngoài cấp hoặc chứng nhận'
