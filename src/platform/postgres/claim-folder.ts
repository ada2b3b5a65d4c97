import { createHash } from 'node:crypto'
import { realpath } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** Who works on a data folder. */
export type Holder = { pid: number; since: string; address: string }

export type Claim = {
  /** Lets the next process have the folder. */
  release(): Promise<void>
}

/** A process that was killed a moment ago may still have its session: so long we wait before we refuse. */
const patience = 1_500
const longestPause = 2_000

/**
 * Takes the data folder for this process alone, or throws an error (`code: 'FOLDER_TAKEN'`) that says who has it.
 *
 * The claim is a session lock in the database, on a connection kept for nothing else: the server itself releases it
 * when the holder dies, however it dies. When the connection breaks, the folder is claimed again as soon as the
 * database is back; should another process have been faster, `onLost` is told, and this one must stop.
 */
export async function claimFolder({
  connection,
  dataDirectory,
  address = '',
  log,
  onLost,
}: {
  connection: string | pg.ClientConfig
  dataDirectory: string
  /** Where this process can be reached, for the message to the one that is refused. */
  address?: string
  log: (line: string) => void
  onLost: (error: Error) => void
}): Promise<Claim> {
  const folder = await realpath(dataDirectory)
  const own = signature(address)
  let released = false
  let client = await claim(() => false)

  async function claim(mayBeWaitedFor: (holder: Holder | undefined) => boolean): Promise<pg.Client> {
    const since = performance.now()
    for (;;) {
      const outcome = await tryToClaim(connection, folder, own)
      if (outcome.client) {
        outcome.client.once('end', () => {
          if (!released) void claimAgain()
        })
        return outcome.client
      }
      if (performance.now() - since > patience && !mayBeWaitedFor(outcome.holder)) {
        throw takenError(folder, outcome.holder)
      }
      await sleep(100)
    }
  }

  async function claimAgain(): Promise<void> {
    log(`lost the database session that claims ${folder}: claiming it again`)
    for (let pause = 100; !released; pause = Math.min(pause * 2, longestPause)) {
      try {
        // Where the network broke, the server still has to notice that our own session is gone.
        client = await claim((holder) => holder?.pid === process.pid)
        if (released) await client.end()
        else log(`claimed ${folder} again`)
        return
      } catch (error) {
        if (isTaken(error)) return onLost(error)
        await sleep(pause) // the database is not back yet
      }
    }
  }

  return {
    async release() {
      released = true
      await client.end()
    },
  }
}

/** Who holds the folder (its real path), if anybody does. */
export async function holderOf({
  connection,
  folder,
}: {
  connection: string | pg.ClientConfig
  folder: string
}): Promise<Holder | undefined> {
  const client = await open(connection)
  return readHolder(client, folder).finally(() => client.end())
}

async function tryToClaim(
  connection: string | pg.ClientConfig,
  folder: string,
  own: string,
): Promise<{ client: pg.Client; holder?: undefined } | { client?: undefined; holder: Holder | undefined }> {
  const client = await open(connection)
  try {
    // The session idles for ever, which no setting of the server shall end. And over a network a holder whose machine
    // lost its power must not be believed in for two hours.
    await client.query(
      `select set_config('application_name', $1, false), set_config('idle_session_timeout', '0', false),
              set_config('tcp_keepalives_idle', '20', false), set_config('tcp_keepalives_interval', '5', false),
              set_config('tcp_keepalives_count', '3', false)`,
      [own],
    )
    const { rows } = await client.query('select pg_try_advisory_lock($1::bigint) as taken', [lockKey(folder)])
    if (rows[0].taken) return { client }
    const holder = await readHolder(client, folder)
    await client.end()
    return { holder }
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
}

async function open(connection: string | pg.ClientConfig): Promise<pg.Client> {
  const options = typeof connection === 'string' ? { connectionString: connection } : connection
  const client = new pg.Client({ ...options, keepAlive: true, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {}) // 'end' follows, and the query under way rejects
  await client.connect()
  return client
}

/** A large lock number is shown in two halves. */
async function readHolder(client: pg.Client, folder: string): Promise<Holder | undefined> {
  const { rows } = await client.query(
    `select activity.application_name as name
       from pg_locks as lock join pg_stat_activity as activity using (pid)
      where lock.locktype = 'advisory' and lock.objsubid = 1 and lock.granted
        and lock.database = (select oid from pg_database where datname = current_database())
        and (lock.classid::bigint << 32) | lock.objid::bigint = $1::bigint`,
    [lockKey(folder)],
  )
  const match = /^mot-cua pid=(\d+) since=(\S+) at=(.*)$/.exec(rows[0]?.name ?? '')
  return match ? { pid: Number(match[1]), since: match[2]!, address: match[3]! } : undefined
}

/** One number for this folder on this machine: many machines may share a database, each with its own folder. */
export function lockKey(folder: string): string {
  const digest = createHash('sha256').update(`mot-cua folder\0${hostname()}\0${folder}`).digest()
  return digest.readBigInt64BE().toString()
}

/** Travels as the session's application_name, of which PostgreSQL keeps 63 plain characters. */
function signature(address: string): string {
  const started = Temporal.Instant.fromEpochMilliseconds(Math.round(performance.timeOrigin))
  const since = started.toString({ smallestUnit: 'second' })
  return `mot-cua pid=${process.pid} since=${since} at=${address.replace(/[^!-~]/g, '')}`.slice(0, 63)
}

function takenError(folder: string, holder: Holder | undefined): Error {
  const who = holder
    ? `process ${holder.pid}, running since ${holder.since}${holder.address && ` at ${holder.address}`}`
    : 'a process that did not say who it is'
  const message = `The data folder ${folder} is in use by ${who}. Stop that one first, or set DATA_DIR to another folder.`
  return Object.assign(new Error(message), { code: 'FOLDER_TAKEN', holder })
}

const isTaken = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && error.code === 'FOLDER_TAKEN'
