import { setTimeout as sleep } from 'node:timers/promises'
import type { Pool } from 'pg'
import { type Action, fold } from '#modules/dossiers'
import { openDatabase } from '#platform/db'
import { verifyAudit } from '#platform/ledger'
import type { Program } from '../program.ts'
import type { Officers } from './offices.ts'
import type { Life } from './work.ts'

/** How many files are read back, byte by byte. */
const filesRead = 200

/**
 * Holds what is stored against what people were told.
 * @returns what is wrong, in words; nothing if all is well
 */
export async function account(
  program: Program,
  lives: readonly Life[],
  officers: Officers,
  say: (line: string) => void,
): Promise<string[]> {
  const faults: string[] = []
  const pool = program.openDatabase()
  await untilSigned(pool, faults, say)
  const { rows } = await pool.query<{ id: string; code: string; state: unknown; actions: Action[] }>(
    `select d.id, d.code, d.state, json_agg(json_build_object('seq', a.seq, 'type', a.type, 'at', a.at, 'actor', a.actor,
       'actorName', a.actor_name, 'data', a.data) order by a.seq) as actions
     from dossiers.dossier d join dossiers.action a on a.dossier_id = d.id group by d.id`,
  )
  const stored = new Map(rows.map((row) => [row.id, row]))
  for (const life of lives) {
    const row = stored.get(life.id)
    if (!row) faults.push(`${life.code}: received, and lost`)
    else
      faults.push(
        ...stepFaults(
          life,
          row.actions.map(({ type }) => type),
        ),
      )
  }
  let unequal = 0
  for (const { code, state, actions } of rows) {
    if (actions.some(({ seq }, index) => seq !== index + 1)) faults.push(`${code}: its actions have gaps`)
    const told = actions.map((action) => ({ ...action, at: Temporal.Instant.from(action.at).toString() }))
    if (!isSame(fold(told), state)) unequal++
  }
  if (unequal > 0) faults.push(`${unequal} dossiers are not what their actions say`)
  const known = new Set(lives.map(({ id }) => id))
  say(
    `${rows.length} dossiers stored, ${lives.length} told of, ${rows.filter(({ id }) => !known.has(id)).length} made though nobody was told`,
  )
  faults.push(...(await numberFaults(pool)), ...(await fileFaults(program, lives, officers, say)))
  const { rows: streams } = await pool.query<{ stream: string }>(
    'select stream from ledger.event group by stream having count(*) <> max(seq)',
  )
  for (const { stream } of streams) faults.push(`the events of ${stream} have gaps`)
  const { options } = pool
  await pool.end()
  const db = openDatabase({ ...options, user: 'motcua_app' }, undefined)
  const chains = await verifyAudit(db)
  await db.close()
  for (const { chain, brokenAt } of chains)
    if (brokenAt !== undefined) faults.push(`the audit chain of ${chain} is broken at ${brokenAt}`)
  say(`${chains.length} audit chains verified`)
  return faults
}

/** What was acknowledged is there in this order, each once; behind it at most the one that was under way. */
function stepFaults(life: Life, types: readonly string[]): string[] {
  const byOfficers = types.filter((type) => type !== 'become-signed')
  const expected = [life.done.join(), [...life.done, life.begun].join()]
  const faults: string[] = []
  if (!expected.includes(byOfficers.join()))
    faults.push(`${life.code}: told ${life.done.join()} (${life.begun}), stored ${byOfficers.join()}`)
  const wasApproved = life.done.includes('approve')
  const signed = types.filter((type) => type === 'become-signed').length
  if (wasApproved && signed !== Number(life.isSigned))
    faults.push(`${life.code}: ${signed} times signed where ${Number(life.isSigned)} was due`)
  return faults
}

/** Everything that was to be signed is, sooner or later; nothing was given up, and it never stands still for a minute. */
async function untilSigned(pool: Pool, faults: string[], say: (line: string) => void): Promise<void> {
  let since = performance.now()
  let left = Number.POSITIVE_INFINITY
  for (;;) {
    const { rows } = await pool.query<{ waiting: number; failed: number; jobs: number; signed: number }>(
      `select count(*) filter (where state in ('requested', 'signed', 'sealed'))::int as waiting,
         count(*) filter (where state = 'failed')::int as failed,
         count(*) filter (where state = 'verified')::int as signed,
         (select count(*)::int from graphile_worker._private_jobs j join graphile_worker._private_tasks t
          on t.id = j.task_id where t.identifier like 'dossiers.note-%signed') as jobs
       from signatures.request`,
    )
    const { waiting, failed, jobs, signed } = rows[0]!
    if (failed > 0) faults.push(`${failed} signatures were given up`)
    if (waiting + jobs === 0) return say(`${signed} results signed and sealed`)
    if (waiting + jobs < left) {
      left = waiting + jobs
      since = performance.now()
    }
    if (performance.now() - since > 60_000) {
      faults.push(`${waiting} signatures and ${jobs} notes of them still wait`)
      return
    }
    await sleep(200)
  }
}

/** Codes of a day have no gap: `…-0001` to the last. */
async function numberFaults(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ series: string }>(
    `select substring(code from '^(.*)-') as series from dossiers.dossier group by 1
     having count(*) <> max(substring(code from '[0-9]+$')::int)`,
  )
  return rows.map(({ series }) => `the codes ${series} have gaps`)
}

/** Some files are read back as whoever sent them would. */
async function fileFaults(
  program: Program,
  lives: readonly Life[],
  officers: Officers,
  say: (line: string) => void,
): Promise<string[]> {
  const faults: string[] = []
  const sent = lives.filter(({ file }) => file)
  const some = sent.filter((_, index) => index % Math.ceil(sent.length / filesRead) === 0)
  const operator = officers('dieuhanh.ha-noi')
  for (const { id, code, file } of some) {
    const answer = await fetch(`${program.url()}/api/v1/dossiers/${id}/files/${file!.id}`, {
      headers: { cookie: operator.cookie },
    })
    const content = Buffer.from(await answer.arrayBuffer())
    if (answer.status !== 200 || !content.equals(file!.content))
      faults.push(
        `${code}: its file reads ${answer.status}, ${content.length} of ${file!.content.length} bytes`,
      )
  }
  say(`${some.length} files read back`)
  return faults
}

/** Compared as what is stored: JSON knows no order of keys and no `undefined`. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}
function sorted(value: unknown): unknown {
  const plain = JSON.parse(JSON.stringify(value)) as unknown
  const walk = (it: unknown): unknown =>
    Array.isArray(it)
      ? it.map(walk)
      : it && typeof it === 'object'
        ? Object.fromEntries(
            Object.entries(it)
              .sort(([x], [y]) => (x < y ? -1 : 1))
              .map(([key, inner]) => [key, walk(inner)]),
          )
        : it
  return walk(plain)
}
