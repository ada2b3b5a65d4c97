import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { root } from '#platform/config'
import { databaseProcesses, killProcess } from '../bench/processes.ts'
import { build } from '../script/build.ts'

/** The built program on a data folder of its own, which can be killed in several ways and started again. */
export interface Program {
  /** The same address after every start. */
  url(): string
  pid(): number
  /** Ends the program at once, and starts it again. Its PostgreSQL is left as it is. */
  killProgram(): Promise<void>
  /** Ends every process of PostgreSQL at once; the program has to get over it. */
  killDatabase(): Promise<void>
  /** Ends one session of PostgreSQL in its work, upon which the server ends the others. */
  killSession(random: () => number): Promise<void>
  /** For whoever may see everything. The caller ends it. */
  openDatabase(): pg.Pool
  /** Ends it and removes its data. */
  remove(): Promise<void>
}

const patienceMs = 120_000

/** @param settings beyond where it lies and listens */
export async function startProgram(settings: Record<string, string> = {}): Promise<Program> {
  await build({ root })
  const folder = await mkdtemp(join(tmpdir(), 'mot-cua-soak-'))
  // The user PostgreSQL runs as must get through.
  await chmod(folder, 0o711)
  const port = await freePort()
  let child = start(folder, port, settings)
  process.once('exit', () => child.kill('SIGKILL'))
  await ready(child, port)

  const processes = (only?: RegExp) => databaseProcesses(join(folder, 'postgres/data'), only)
  return {
    url: () => `http://127.0.0.1:${port}`,
    pid: () => child.pid!,
    async killProgram() {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
      child = start(folder, port, settings)
      await ready(child, port)
    },
    async killDatabase() {
      for (const pid of processes()) killProcess(pid)
      await away(port)
      await ready(child, port)
    },
    async killSession(random) {
      const sessions = processes(/^postgres: motcua_app /)
      const victim = sessions[Math.floor(random() * sessions.length)]
      if (victim !== undefined) killProcess(victim)
      await sleep(1000)
      await ready(child, port)
    },
    openDatabase: () =>
      new pg.Pool({
        host: join(folder, 'postgres/socket'),
        user: 'postgres',
        database: 'motcua',
        max: 2,
      }),
    async remove() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true, maxRetries: 20 })
    },
  }
}

function start(folder: string, port: number, settings: Record<string, string>): ChildProcess {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, ['--enable-source-maps', join(root, 'build/main.mjs')], {
    env: {
      ...{ PATH, HOME, DATA_DIR: folder, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'fatal' },
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return child
}

async function ready(child: ChildProcess, port: number): Promise<void> {
  const since = performance.now()
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error(`the program ended by itself with ${child.exitCode}`)
    if (performance.now() - since > patienceMs) throw new Error('the program did not come back')
    await sleep(50)
  }
}

/** Until it says that it cannot work, or for a second: it may be over it already. */
async function away(port: number): Promise<void> {
  for (let waited = 0; waited < 1000 && (await isReady(port)); waited += 20) await sleep(20)
}

const isReady = (port: number) =>
  fetch(`http://127.0.0.1:${port}/readyz`, { headers: { connection: 'close' } }).then(
    async (answer) => {
      await answer.body?.cancel()
      return answer.status === 200
    },
    () => false,
  )

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
