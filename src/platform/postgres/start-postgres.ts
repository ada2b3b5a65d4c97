import { setTimeout as sleep } from 'node:timers/promises'
import { chooseBinaries, type Source } from './binaries.ts'
import { bringUp, type Cluster } from './bring-up.ts'
import { holderOf } from './claim-folder.ts'
import { type Connection, connectionOf, urlOf } from './connection.ts'
import { findHome } from './home.ts'
import { clusterMajor, ensureCluster } from './initialise.ts'
import { keepRunning } from './keep-running.ts'
import { isRunning, signal } from './postmaster.ts'
import { ensureRolesAndDatabase } from './roles.ts'
import { prepareSocketDirectory } from './socket-directory.ts'

export type PostgresOptions = {
  /** The program's data folder. Created when missing. */
  dataDirectory: string
  log: (line: string) => void
  /** Told once each time the server is found dead; the restart happens by itself. */
  onDown?: () => void
  /** Where to look for a server, in this order. Tests narrow it; everybody else leaves it out. */
  sources?: readonly Source[]
}

export type Postgres = {
  /** For the program's own work: `motcua_app`, bound by row-level security. */
  connection: Connection
  url: string
  /** For migrations: `motcua_owner` owns the database. */
  owner: Connection
  ownerUrl: string
  /** For what neither may do: backups, the template databases of tests. */
  superuser: Connection
  superuserUrl: string
  /** True when the server was already running, left behind by a process that was killed. */
  attached: boolean
  /** Of the server, as `15.18`. */
  version: string
  /** The folder with the cluster (`data`) and its log (`postgres.log`). */
  home: string
  /** Looks at once instead of at the next poll; resolves when the server takes connections again. */
  ensureRunning(): Promise<void>
  /**
   * Fast shutdown; resolves when the server is gone. Close the pools and release the claim before. Does nothing
   * while another process holds the folder.
   */
  stop(): Promise<void>
  /** Stops watching and leaves the server running, for whoever comes next. */
  detach(): Promise<void>
}

/**
 * Starts the PostgreSQL that belongs to a data folder, or attaches to it when it is already running.
 *
 * The server is a daemon of its own: killing this process does not touch it, nor does Ctrl-C at the terminal.
 */
export async function startPostgres({
  dataDirectory,
  log,
  onDown,
  sources,
}: PostgresOptions): Promise<Postgres> {
  if (process.platform === 'win32') {
    throw new Error('On Windows the program cannot start its own PostgreSQL: set DATABASE_URL.')
  }

  const { folder, home, user } = await findHome(dataDirectory, log)
  const binaries = await chooseBinaries({ home, user, sources, major: await clusterMajor(home) })
  const data = await ensureCluster({ home, user, binaries, log })
  const socketDirectory = await prepareSocketDirectory(home, user)
  const cluster: Cluster = { home, data, user, binaries, socketDirectory }

  const { pid, attached } = await bringUp(cluster, log)
  log(`postgres ${binaries.version} ${attached ? 'was already running' : 'started'} (pid ${pid}, ${home})`)

  const connect = (user: string, database: string) => connectionOf(socketDirectory, user, database)
  const superuser = connect('postgres', 'postgres')
  try {
    await ensureRolesAndDatabase(superuser)
  } catch (error) {
    if (!attached) signal(pid, 'SIGINT')
    throw error
  }

  const keeper = keepRunning({ cluster, pid, log, onDown })
  const connection = connect('motcua_app', 'motcua')
  const owner = connect('motcua_owner', 'motcua')

  async function stop() {
    await keeper.end()
    const pid = keeper.pid()
    // A process that was refused the folder may run its usual shutdown: it must not take the database away from
    // the one that was there first.
    const holder = await holderOf({ connection: { ...superuser, database: 'motcua' }, folder }).catch(
      () => undefined,
    )
    if (holder !== undefined && holder.pid !== process.pid) {
      log(`postgres is left running: process ${holder.pid} is working with it`)
      return
    }
    if (!isRunning(pid, data)) return
    signal(pid, 'SIGINT')
    const since = performance.now()
    for (let reports = 1; isRunning(pid, data); ) {
      await sleep(20)
      if (performance.now() - since > reports * 10_000) {
        log(`postgres is still writing its last checkpoint (${reports * 10} s)`)
        reports++
      }
    }
    log('postgres stopped')
  }

  return {
    connection,
    url: urlOf(connection),
    owner,
    ownerUrl: urlOf(owner),
    superuser,
    superuserUrl: urlOf(superuser),
    attached,
    version: binaries.version,
    home,
    ensureRunning: keeper.ensureRunning,
    stop,
    detach: keeper.end,
  }
}
