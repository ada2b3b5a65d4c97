import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { root } from '#platform/config'
import { build } from '../script/build.ts'
import { atEnd } from './at-end.ts'

/** The built program, running on a data folder of its own, reachable from this machine only. */
export interface App {
  url: string
  port: number
  pid: number
  postmasterPid: number
  /** From the start of the process until it answered 200 at /readyz, in milliseconds. */
  readyMs: number
  /** For whoever may do everything in the database. */
  connection: { host: string; port: number; user: string; database: string }
  /** A pool of such connections; the caller ends it. */
  openDatabase(size?: number): pg.Pool
  /** Ends the program and its PostgreSQL; the data folder stays. */
  stop(): Promise<void>
}

const patienceMs = 60_000

let built: Promise<unknown> | undefined

/** Builds the program, once a run. */
export function buildOnce(): Promise<unknown> {
  built ??= build({ root })
  return built
}

/** An empty data folder, removed at the end. */
export async function freshDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mot-cua-bench-'))
  // The user PostgreSQL runs as must get through.
  await chmod(folder, 0o711)
  atEnd(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/**
 * Starts the program as `npm start` does and waits until it is ready.
 * @param settings further ones, as in the environment
 * @throws Error with the program's own words when it ends before, or when fsync is off
 */
export async function startApp(dataFolder?: string, settings: Record<string, string> = {}): Promise<App> {
  await buildOnce()
  const folder = dataFolder ?? (await freshDataFolder())
  const since = performance.now()
  const child = spawn(process.execPath, ['--enable-source-maps', join(root, 'build/main.mjs')], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: folder,
      LOG_LEVEL: 'warn',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = atEnd(() => end(child))
  const { port, postmasterPid, home } = await readStart(child)
  while (!(await isReady(port))) await sleep(5)
  const readyMs = performance.now() - since
  const socketDirectory = (await readFile(join(home, 'data/postmaster.pid'), 'utf8')).split('\n')[4]!
  if (!home.startsWith(folder)) atEnd(() => rm(home, { recursive: true, force: true }))
  const connection = { host: socketDirectory, port: 5432, user: 'postgres', database: 'motcua' }
  const openDatabase = (size = 1) => new pg.Pool({ ...connection, max: size })
  await insistOnDurability(openDatabase())
  const url = `http://127.0.0.1:${port}`
  return { url, port, pid: child.pid!, postmasterPid, readyMs, connection, openDatabase, stop }
}

/** Where the program listens and what database it found, from what it prints. */
async function readStart(
  child: ChildProcess,
): Promise<{ port: number; postmasterPid: number; home: string }> {
  const lines: string[] = []
  let postgres: RegExpExecArray | null = null
  let port: number | undefined
  const ready = Promise.withResolvers<void>()
  for (const stream of [child.stdout!, child.stderr!]) {
    createInterface({ input: stream }).on('line', (line) => {
      if (port !== undefined) {
        if (stream === child.stderr && !line.startsWith('postgres ')) process.stderr.write(`app: ${line}\n`)
        return
      }
      lines.push(line)
      postgres ??= /^postgres \S+ (?:started|was already running) \(pid (\d+), (.*)\)$/.exec(line)
      const address = /For citizens +http:\/\/localhost:(\d+)\//.exec(line)
      if (address) {
        port = Number(address[1])
        ready.resolve()
      }
    })
  }
  const failed = (why: string) => ready.reject(new Error(`the program ${why}:\n${lines.join('\n')}`))
  child.once('exit', (code, signal) => failed(`ended with ${signal ?? code}`))
  const timer = setTimeout(() => failed('was not ready in time'), patienceMs)
  await ready.promise.finally(() => clearTimeout(timer))
  if (!postgres) throw new Error('the program did not say where its PostgreSQL is')
  const [, pid, home] = postgres as RegExpExecArray
  return { port: port!, postmasterPid: Number(pid), home: home! }
}

async function isReady(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
  await answer?.body?.cancel()
  return answer?.status === 200
}

async function insistOnDurability(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')`,
  )
  await pool.end()
  for (const { name, setting } of rows)
    if (setting !== 'on') throw new Error(`${name} is ${setting}: no figures`)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  await exited
  clearTimeout(timer)
}
