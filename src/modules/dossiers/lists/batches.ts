import { createHash } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import { sql, type Transaction } from '#platform/db'
import { type Context, notFound, Refusal, systemContext } from '#platform/ledger'
import { act } from '../act.ts'
import { type Act, type ActType, definitionOf } from '../actions/index.ts'
import type { Deps } from '../deps.ts'
import { invalidFields, notForMany, nothingChosen, tooManyChosen } from '../refusals.ts'
import type { DossierState } from '../state.ts'
import type { Status } from '../status.ts'
import { chunksOf } from './chunks.ts'
import type { DossierFilter } from './filter.ts'
import { newestFirst } from './order.ts'
import { todayFor } from './page.ts'

/** One action on many dossiers: each in a transaction of its own, by the officer's own rights, as if done one by one. */
export interface Batch {
  id: string
  type: ActType
  total: number
  madeAt: Temporal.Instant
  finishedAt: Temporal.Instant | undefined
  done: number
  refused: number
}

/** What became of one dossier of a batch. */
export interface BatchItem {
  n: number
  dossierId: string
  code: string
  applicantName: string
  status: Status
  /** Undefined until it was its turn; `done`, or the type of the refusal. */
  outcome: string | undefined
}

export const mostInBatch = 500
/** Goes on with a batch. */
export const batchTask = 'dossiers.work-batch'

/** What may be done to many at once: the actions whose file says so. */
export const isForMany = (type: ActType): boolean => definitionOf(type)?.forMany === true

/**
 * Begins a batch. What each dossier is told is laid down now, with the version that was seen: who changes one of them
 * meanwhile is not overrun.
 * @param chosen ids, or a filter of which the first 500 may be meant
 * @throws Refusal `not-for-many`, `nothing-chosen`, `too-many-chosen`
 */
export async function beginBatch(
  deps: Deps,
  context: Context,
  wish: { place: string; type: ActType; data: Record<string, unknown>; chosen: DossierFilter },
): Promise<{ id: string; total: number }> {
  const { place, type, data, chosen } = wish
  if (!isForMany(type)) throw notForMany()
  requireWhole(type, data)
  return deps.ledger.command(
    context,
    { name: 'dossiers.begin-batch', permission: 'dossier.read', place, input: [place, type, data, chosen] },
    async (tx, at) => {
      const rows = await choose(deps, tx, context, chosen)
      if (rows.length === 0) throw nothingChosen()
      const id = uuid()
      const items = rows.map((row, index) => ({
        n: index + 1,
        dossier_id: row.id,
        version: row.state.seq,
        said: saidTo(type, row.state, data),
      }))
      await tx.run(sql`
        insert into dossiers.batch (id, place, owner, owner_name, type, total, made_at)
        values (${id}, ${place}, ${context.actor}, ${context.name}, ${type}, ${items.length}, ${at})`)
      await tx.run(sql`
        insert into dossiers.batch_item (batch_id, n, dossier_id, version, said)
        select ${id}, n, dossier_id, version, said from jsonb_to_recordset(${JSON.stringify(items)}::jsonb)
          as i (n int, dossier_id uuid, version int, said jsonb)`)
      return {
        answer: { id, total: items.length },
        subject: `batch:${id}`,
        detail: { type, total: items.length },
        jobs: [{ task: batchTask, payload: { id } }],
      }
    },
  )
}

async function choose(
  deps: Deps,
  tx: Transaction,
  context: Context,
  filter: DossierFilter,
): Promise<{ id: string; state: DossierState }[]> {
  const rows: { id: string; state: DossierState }[] = []
  const options = { today: todayFor(deps), order: newestFirst, size: mostInBatch + 1 }
  const columns = sql`d.id, d.state`
  for await (const chunk of chunksOf<{ state: DossierState }>(deps, tx, columns, context, filter, options)) {
    rows.push(...chunk.rows)
    if (rows.length > mostInBatch) throw tooManyChosen(mostInBatch)
  }
  return rows
}

/** What the officer has to say themselves is there. @throws Refusal `invalid` */
function requireWhole(type: ActType, data: Record<string, unknown>): void {
  const { success, error } = definitionOf(type).schema.safeParse({ step: '-', ...data })
  if (!success)
    throw invalidFields(Object.fromEntries(error.issues.map(({ path }) => [String(path[0]), wrongHere])))
}

const wrongHere = { vi: 'Hãy điền ô này.', en: 'Fill this in.', ar: 'املأ هذه الخانة.' }

/** What the officer said, with what differs from dossier to dossier (the next step of its route). */
function saidTo(type: ActType, state: DossierState, data: Record<string, unknown>): Act {
  return { type, data: { ...(definitionOf(type).trial(state) as object), ...data } } as Act
}

/**
 * Does what is left of a batch. Said twice, or by two processes, each dossier is still acted on once: its idempotency key
 * follows from the batch. Returns how many were tried now.
 */
export async function workBatch(deps: Deps, id: string): Promise<number> {
  const house = systemContext('batch')
  const found = await deps.ledger.read(house, 'dossier.read', async (tx) => {
    const batch = await tx.find<{ owner: string; place: string }>(
      sql`select owner, place from dossiers.batch where id = ${id} and finished_at is null`,
    )
    if (!batch) return undefined
    const officer = await deps.access.findOfficer(tx, batch.owner)
    const items = await tx.many<{ n: number; dossierId: string; version: number; said: Act }>(sql`
      select n, dossier_id, version, said from dossiers.batch_item
      where batch_id = ${id} and outcome is null order by n`)
    return { ...batch, officer, items }
  })
  if (!found) return 0
  const { owner, place, officer, items } = found
  for (const { n, dossierId, version, said } of items) {
    // An officer who is gone may do nothing any more.
    const context: Context = {
      actor: owner,
      name: officer?.name ?? '',
      grants: officer?.grants ?? new Map(),
      place,
      language: 'vi',
      purpose: 'public-service',
      key: keyOf(id, n),
    }
    const outcome = await act(deps, context, dossierId, said, { version }).then(
      () => 'done',
      (error) => {
        if (error instanceof Refusal) return error.type
        throw error
      },
    )
    await deps.ledger.read(house, 'dossier.read', (tx) =>
      tx.run(sql`update dossiers.batch_item set outcome = ${outcome} where batch_id = ${id} and n = ${n}`),
    )
  }
  const at = deps.clock.now()
  await deps.ledger.read(house, 'dossier.read', (tx) =>
    tx.run(sql`update dossiers.batch set finished_at = ${at} where id = ${id} and finished_at is null`),
  )
  return items.length
}

function keyOf(batch: string, n: number): string {
  const hex = createHash('sha256').update(`batch ${batch} ${n}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const tallied = sql`b.id, b.type, b.total, b.made_at, b.finished_at,
  (select count(*) from dossiers.batch_item i where i.batch_id = b.id and i.outcome = 'done')::int as done,
  (select count(*) from dossiers.batch_item i where i.batch_id = b.id and i.outcome <> 'done')::int as refused`

/** A batch with what became of each of its dossiers; for whoever began it. @throws Refusal `not-found` */
export async function getBatch(
  deps: Deps,
  context: Context,
  id: string,
): Promise<{ batch: Batch; items: BatchItem[] }> {
  return deps.ledger.read(context, 'dossier.read', async (tx) => {
    const batch = await tx.find<Batch>(
      sql`select ${tallied} from dossiers.batch b where b.id = ${id} and b.owner = ${context.actor}`,
    )
    if (!batch) throw notFound()
    const items = await tx.many<BatchItem>(sql`
      select i.n, i.dossier_id, i.outcome, d.code, d.applicant_name, d.status
      from dossiers.batch_item i join dossiers.dossier d on d.id = i.dossier_id
      where i.batch_id = ${id} order by (i.outcome = 'done') is true, i.n`)
    return { batch, items }
  })
}

/** The officer's batches that are not finished, and those of the last hour; the newest first. */
export async function recentBatches(deps: Deps, context: Context): Promise<Batch[]> {
  const since = deps.clock.now().subtract({ hours: 1 })
  return deps.ledger.read(context, 'dossier.read', (tx) =>
    tx.many<Batch>(sql`
      select ${tallied} from dossiers.batch b
      where b.owner = ${context.actor} and (b.finished_at is null or b.made_at > ${since})
      order by b.made_at desc limit 3`),
  )
}
