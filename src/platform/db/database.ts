import { availableParallelism } from 'node:os'
import type { Writable } from 'node:stream'
import pg from 'pg'
import { sha256 } from '../crypto/index.ts'
import { type Sql, textOf } from './sql.ts'

/** Statements and their answers. `find` may give undefined, `get` must find exactly one row. */
export interface Statements {
  many<Row>(query: Sql): Promise<Row[]>
  find<Row>(query: Sql): Promise<Row | undefined>
  get<Row>(query: Sql): Promise<Row>
  /** Number of rows touched. */
  run(query: Sql): Promise<number>
}

/** What code inside a transaction may do. */
export interface Transaction extends Statements {
  /** Sends a statement whose answer nobody needs and does not wait for it; what goes wrong shows at the commit. */
  send(query: Sql): void
}

export interface Database {
  /** Runs `body` in one transaction; `settings` hold for that transaction only (see ledger/context). */
  transaction<Answer>(
    settings: Record<string, string>,
    body: (tx: Transaction) => Promise<Answer>,
  ): Promise<Answer>
  /**
   * The same with the fewest round trips: one query travels with BEGIN (its rows are given to `body`), one with
   * COMMIT.
   */
  framed<Answer>(
    settings: Record<string, string>,
    opening: Sql | undefined,
    body: (tx: Transaction, rows: unknown[][]) => Promise<{ answer: Answer; closing?: Sql }>,
  ): Promise<Answer>
  /** One statement outside any scope: for tables without row-level security. */
  direct: Statements
  /** A dedicated connection that listens; it reconnects by itself. Returns a function that stops it. */
  listen(channel: string, onPayload: (payload: string) => void): () => void
  readonly pool: pg.Pool
  close(): Promise<void>
}

export class RowNotFound extends Error {
  override name = 'RowNotFound'
}

const instant = (text: string) => Temporal.Instant.from(text)
const parsers: Record<number, (text: string) => unknown> = {
  20: Number, // int8: the house counts below 2^53
  1700: Number, // numeric
  1082: (text) => Temporal.PlainDate.from(text),
  1184: instant,
}
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? pg.types.getTypeParser(oid, format as 'text'),
}

/** More connections than this only cool the caches of those that work: their work is short and waits for processors. */
const poolSize = Math.min(32, Math.max(8, 4 * availableParallelism()))

/**
 * Opens the pool as the application's role, which owns nothing and cannot pass by row-level security.
 * @param connection how to reach the server; `role` is taken on at connection time.
 */
export function openDatabase(connection: pg.PoolConfig, role: string | undefined, size = poolSize): Database {
  const pool = new pg.Pool({
    ...connection,
    max: size,
    types: types as unknown as pg.CustomTypesConfig,
    options: role ? `-c role=${role}` : undefined,
    application_name: 'mot-cua',
    // Statements are sent without waiting for the answers to those before them.
    pipeline: true,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 60_000,
  })
  // A dropped idle connection is not news: the next query opens another.
  pool.on('error', () => {})
  // Nor is one that drops in the middle of a transaction: the statement under way, or the next one, is refused.
  pool.on('connect', (client) => client.on('error', () => {}))
  return {
    pool,
    direct: statements((config) => pool.query(config)),
    transaction: (settings, body) =>
      framed(pool, settings, undefined, async (tx) => ({ answer: await body(tx) })),
    framed: (settings, opening, body) => framed(pool, settings, opening, body),
    listen: (channel, onPayload) => listen(connection, channel, onPayload),
    close: () => pool.end(),
  }
}

async function framed<Answer>(
  pool: pg.Pool,
  settings: Record<string, string>,
  opening: Sql | undefined,
  body: (tx: Transaction, rows: unknown[][]) => Promise<{ answer: Answer; closing?: Sql }>,
): Promise<Answer> {
  const client = await pool.connect()
  const sent: Promise<unknown>[] = []
  const ask = (config: pg.QueryArrayConfig) => {
    gather(client)
    return client.query(config)
  }
  /** Not waited for before the commit. */
  const send = (config: pg.QueryArrayConfig) => {
    const answer = ask(config)
    answer.catch(() => {})
    sent.push(answer)
  }
  let broken: Error | undefined
  try {
    // SET LOCAL ends with the transaction, so no scope leaks into the pool.
    const scope = Object.entries(settings)
      .map(([name, value]) => `set local ${name} = ${pg.escapeLiteral(value)};`)
      .join('')
    send({ text: `begin;${scope}`, rowMode: 'array' })
    const rows = opening ? (await ask(prepared(opening))).rows : []
    const tx = {
      ...statements(ask),
      send: (query: Sql) => send(prepared(query)),
    }
    const { answer, closing } = await body(tx, rows as unknown[][])
    if (closing) send(prepared(closing))
    // After a failed statement this one rolls back, whatever it says.
    send({ text: 'commit', rowMode: 'array' })
    // One after another: the first error is the one that says why, the others only follow from it.
    for (const it of sent) await it
    return answer
  } catch (error) {
    await client.query('rollback').catch((rollbackError: Error) => {
      broken = rollbackError
    })
    throw error
  } finally {
    client.release(broken)
  }
}

const gathering = new WeakSet<pg.ClientBase>()

/** What is sent within one turn of the event loop travels in one write: each write wakes the server's process. */
function gather(client: pg.PoolClient): void {
  if (gathering.has(client)) return
  gathering.add(client)
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection
  stream.cork()
  process.nextTick(() => {
    gathering.delete(client)
    stream.uncork()
  })
}

type Ask = (config: pg.QueryArrayConfig) => Promise<pg.QueryArrayResult>

function prepared(query: Sql): pg.QueryArrayConfig {
  const text = textOf(query)
  const name = query.isPlannedAnew ? {} : { name: nameOf(text) }
  return { ...name, text, values: query.values as unknown[], rowMode: 'array' }
}

function statements(ask: Ask): Statements {
  const run = async (query: Sql) => ask(prepared(query))
  const many = async <Row>(query: Sql) => toObjects<Row>(await run(query))
  return {
    many,
    find: async <Row>(query: Sql) => (await many<Row>(query))[0],
    get: async <Row>(query: Sql) => {
      const rows = await many<Row>(query)
      if (rows.length !== 1) throw new RowNotFound(`expected one row, found ${rows.length}`)
      return rows[0]!
    },
    run: async (query) => (await run(query)).rowCount ?? 0,
  }
}

const names = new Map<string, string>()

/** The same text gets the same name, so the server parses and plans it once a connection. */
function nameOf(text: string): string {
  let name = names.get(text)
  if (!name) {
    name = sha256(text).toString('base64url').slice(0, 20)
    names.set(text, name)
  }
  return name
}

const keys = new Map<string, string>()

function keyOf(column: string): string {
  let key = keys.get(column)
  if (!key) {
    key = column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    keys.set(column, key)
  }
  return key
}

function toObjects<Row>(result: pg.QueryArrayResult): Row[] {
  const columns = result.fields.map((field) => keyOf(field.name))
  return result.rows.map((values) => {
    const row: Record<string, unknown> = {}
    for (let i = 0; i < columns.length; i++) row[columns[i]!] = (values as unknown[])[i] ?? undefined
    return row as Row
  })
}

function listen(
  connection: pg.PoolConfig,
  channel: string,
  onPayload: (payload: string) => void,
): () => void {
  let stopped = false
  let client: pg.Client | undefined
  const connect = () => {
    if (stopped) return
    const next = new pg.Client({ ...connection, application_name: 'mot-cua listen' })
    client = next
    const again = () => {
      if (client !== next) return
      client = undefined
      next.end().catch(() => {})
      if (!stopped) setTimeout(connect, 500).unref()
    }
    next.on('error', again)
    next.on('end', again)
    next.on('notification', (message) => onPayload(message.payload ?? ''))
    next
      .connect()
      .then(() => next.query(`listen ${pg.escapeIdentifier(channel)}`))
      .catch(again)
  }
  connect()
  return () => {
    stopped = true
    client?.end().catch(() => {})
  }
}
