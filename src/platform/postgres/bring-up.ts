import { spawn } from 'node:child_process'
import { closeSync, existsSync, rmSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Binaries } from './inspect.ts'
import { isAlive, isRunning, readPostmaster, signal } from './postmaster.ts'
import { boundLog, logSince, logSize, openLog } from './server-log.ts'
import { plainEnvironment, run, type ServerUser } from './server-user.ts'
import { writeSettings } from './settings.ts'

/** Everything needed to start the server of one data folder. */
export type Cluster = {
  home: string
  data: string
  user: ServerUser | undefined
  binaries: Binaries
  socketDirectory: string
}

/** How long a server may take over shutting down by itself before it is told to hurry. */
const patienceWithShutdown = 5_000
/** How long the sessions of a killed server may take to notice; one that computes may never. */
const patienceWithSessions = 1_000
/** How long the remains of a killed server may stand in the way of the next. */
const patienceWithRemains = 60_000

/**
 * Returns once the server takes connections. One that is running is attached to, one that is starting or recovering
 * from a crash is waited for, one that is shutting down is replaced, and none is started.
 */
export async function bringUp(
  cluster: Cluster,
  log: (line: string) => void,
): Promise<{ pid: number; attached: boolean }> {
  const since = performance.now()
  const elapsed = () => performance.now() - since
  let launched: Launch | undefined
  let reports = 1

  for (;;) {
    const noted = readPostmaster(cluster.data)
    const running = noted && isRunning(noted.pid, cluster.data) ? noted : undefined

    if (running?.status === 'ready') {
      if (existsSync(join(cluster.socketDirectory, '.s.PGSQL.5432'))) {
        return { pid: running.pid, attached: running.pid !== launched?.pid }
      }
      // Nobody can reach it: the folder was moved, or somebody cleaned /tmp.
      signal(running.pid, 'SIGINT')
    } else if (running?.status === 'stopping' && elapsed() > patienceWithShutdown) {
      signal(running.pid, 'SIGINT')
    } else if (!running && launched === undefined) {
      if (noted && isAlive(noted.pid)) removeForeignLocks(cluster)
      launched = await launch(cluster)
    } else if (!running && launched?.ended) {
      const reason = logSince(cluster.home, launched.logFrom)
      if (!/lock file|shared memory block/.test(reason) || elapsed() > patienceWithRemains) {
        throw new Error(`PostgreSQL did not start. ${reason || `See ${join(cluster.home, 'postgres.log')}.`}`)
      }
      // Another process was faster, or the last sessions of a killed server are still ending, or a power cut left an
      // empty lock file behind.
      if (/shared memory block/.test(reason) && elapsed() > patienceWithSessions) await endOrphans(cluster)
      if (/lock file .* is empty/.test(reason)) removeForeignLocks(cluster)
      await sleep(200)
      launched = undefined
    }

    if (elapsed() > reports * 10_000) {
      log(`waiting for postgres (${reports * 10} s, ${running?.status ?? 'not there yet'})`)
      reports++
    }
    await sleep(10)
  }
}

/**
 * The lock files name a living process that is no server of this cluster: its number was given away again after a
 * crash, or the folder is a copy made from a running one. PostgreSQL would refuse to start.
 */
function removeForeignLocks({ data, socketDirectory }: Cluster): void {
  rmSync(join(data, 'postmaster.pid'), { force: true })
  rmSync(join(socketDirectory, '.s.PGSQL.5432.lock'), { force: true })
}

/**
 * Ends the sessions of a server that was killed: they still share its memory, and the next server cannot start before
 * they are gone. They are known by their working folder, which only their own user may always look at, so that user
 * does it. Where there is no /proc (macOS) they are left to end by themselves.
 */
async function endOrphans({ data, user }: Cluster): Promise<void> {
  const script = `cd /proc; for pid in [0-9]*; do
    [ "$(cat $pid/comm)" = postgres ] && [ "$(readlink $pid/cwd)" = "$1" ] && kill -9 $pid
  done`
  await run('sh', ['-c', script, 'sh', await realpath(data)], user)
}

type Launch = {
  pid: number | undefined
  ended: boolean
  /** Where in the log its messages begin. */
  logFrom: number
}

/** In a session of its own, with no descriptor of ours: neither our death nor a Ctrl-C at the terminal reaches it. */
async function launch({ home, data, user, binaries, socketDirectory }: Cluster): Promise<Launch> {
  const settings = await writeSettings(home, socketDirectory, user)
  boundLog(home)
  const logFrom = logSize(home)
  const output = openLog(home)
  const child = spawn(join(binaries.directory, 'postgres'), ['-D', data, '-c', `config_file=${settings}`], {
    ...(user ? { uid: user.uid, gid: user.gid } : {}),
    cwd: '/',
    env: plainEnvironment(),
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  child.unref()

  const launched: Launch = { pid: child.pid, ended: false, logFrom }
  const end = () => {
    launched.ended = true
  }
  child.once('exit', end)
  child.once('error', end)
  return launched
}
