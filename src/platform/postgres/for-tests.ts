import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { systemDirectory } from './home.ts'
import { isRunning, readPostmaster, signal } from './postmaster.ts'

const folders: string[] = []
const children: ChildProcess[] = []

/** A data folder that does not exist yet, under a folder closed to other users (`closed`) or open to them. */
export async function freshDataFolder(parent: 'open' | 'closed' = 'open'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mot-cua-test-'))
  await chmod(folder, parent === 'open' ? 0o755 : 0o700)
  folders.push(folder)
  return join(folder, 'data')
}

/** Where the database of a data folder is: in it, or where its pointer says. */
export async function homeOf(dataDirectory: string): Promise<string> {
  const pointer = await readFile(join(dataDirectory, 'postgres.location'), 'utf8').catch(() => '')
  return /^database: (.*)$/m.exec(pointer)?.[1] ?? join(dataDirectory, 'postgres')
}

/** The number of the server at work on a data folder. */
export async function serverOf(dataDirectory: string): Promise<number | undefined> {
  const data = join(await homeOf(dataDirectory), 'data')
  const pid = readPostmaster(data)?.pid
  return pid !== undefined && isRunning(pid, data) ? pid : undefined
}

/** Another process of the program: starts the database of the folder and claims it. */
export function anotherProcess(dataDirectory: string) {
  const script = join(import.meta.dirname, 'process-for-tests.ts')
  const child = spawn(process.execPath, [script, dataDirectory], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  children.push(child)
  const said: string[] = []
  createInterface(child.stdout).on('line', (line) => said.push(line))
  return {
    pid: child.pid!,
    /** The first line of these kinds: `ready …`, `refused …`, `lost …`, `interrupted …`, `log …`. */
    async says(...kinds: string[]): Promise<string> {
      const line = () => said.find((each) => kinds.some((kind) => each.startsWith(`${kind} `)))
      await eventually(() => line() !== undefined || child.exitCode !== null)
      return line() ?? `ended with ${child.exitCode}`
    },
    kill: () => signal(child.pid!, 'SIGKILL'),
    async ended() {
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      return child.exitCode
    },
  }
}

export async function query(
  connection: pg.ClientConfig | string,
  text: string,
): Promise<pg.QueryResult['rows']> {
  const client = new pg.Client(connection)
  client.on('error', () => {})
  await client.connect()
  return client
    .query(text)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

export async function eventually(
  condition: () => boolean | Promise<boolean>,
  within = 20_000,
): Promise<void> {
  const since = performance.now()
  while (!(await condition())) {
    if (performance.now() - since > within) throw new Error(`not within ${within} ms: ${condition}`)
    await sleep(20)
  }
}

/** Ends every process and removes every folder of the test, wherever it got to. */
export async function cleanUp(): Promise<void> {
  for (const child of children.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      signal(child.pid!, 'SIGKILL')
      await once(child, 'exit')
    }
  }
  for (const folder of folders.splice(0)) {
    const home = await homeOf(join(folder, 'data'))
    const server = await serverOf(join(folder, 'data'))
    if (server !== undefined) {
      signal(server, 'SIGQUIT')
      await eventually(() => !isRunning(server, join(home, 'data')))
    }
    await rm(home, { recursive: true, force: true, maxRetries: 20 })
    await rm(folder, { recursive: true, force: true, maxRetries: 20 })
  }
  await rmdir(systemDirectory).catch(() => {}) // unless others use it
}
