import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '#platform/config'
import { type App, freshDataFolder, startApp } from './app.ts'
import { atEnd } from './at-end.ts'
import { connect } from './client.ts'
import type { Benchmark, Figure } from './figures.ts'
import { newApplicant } from './life.ts'
import { childrenOf, residentMb } from './processes.ts'
import { seededRandom } from './random.ts'
import { median } from './samples.ts'
import { signEverybodyIn } from './sessions.ts'

/** How soon the house is open when it is started again, and how much memory it holds when nobody is in. */
export const start: Benchmark = {
  name: 'start',
  async run({ quick, say }) {
    const folder = await freshDataFolder()
    const first = await startApp(folder)
    await first.stop()
    const times: number[] = []
    for (let turn = 0; turn < (quick ? 2 : 5); turn++) {
      const again = await startApp(folder)
      times.push(again.readyMs)
      await again.stop()
    }
    say(`  started again in ${times.map((ms) => ms.toFixed(0)).join(', ')} ms`)
    const script = packagesAreInstalled() ? await timeScript(folder) : undefined

    const app = await startApp(folder)
    await sleep(quick ? 2000 : 30_000)
    const idle = await residentMb(app.pid)
    await renderForms(app, 20)
    const busy = await residentMb(app.pid)
    say(`  ${idle.toFixed(0)} MB idle, ${busy.toFixed(0)} MB while the PDF process is there`)
    const gone = await untilAlone(app, quick ? 1000 : 90_000)
    const after = await residentMb(app.pid)
    await app.stop()

    const figures: Figure[] = [
      { name: 'start.first', measured: first.readyMs / 1000, unit: 's' },
      { name: 'start.again', measured: median(times) / 1000, unit: 's', reach: { atMost: 3 } },
      { name: 'start.memory-idle', measured: idle, unit: 'MB', reach: { atMost: 200 } },
      { name: 'start.memory-rendering', measured: busy, unit: 'MB' },
    ]
    if (script !== undefined)
      figures.push({ name: 'start.script-server', measured: script / 1000, unit: 's' })
    if (gone)
      figures.push({ name: 'start.memory-after-forms', measured: after, unit: 'MB', reach: { atMost: 200 } })
    else if (!quick) throw new Error('the PDF process did not end')
    return figures
  },
}

/** Receives one dossier and has its slip set as PDF again and again. */
async function renderForms(app: App, count: number): Promise<void> {
  const database = app.openDatabase()
  const { cookie } = (await signEverybodyIn(database))('tiepnhan.cua-nam')
  await database.end()
  const connection = connect(app.url)
  const { id } = await connection.post<{ id: string }>(
    '/api/v1/places/cua-nam/dossiers',
    { procedureCode: '2.000815', applicant: newApplicant(seededRandom(5)), components: [] },
    cookie,
  )
  await connection.close()
  for (let turn = 0; turn < count; turn++) {
    const answer = await fetch(`${app.url}/api/v1/dossiers/${id}/forms/01`, { headers: { cookie } })
    const pdf = Buffer.from(await answer.arrayBuffer())
    if (answer.status !== 200 || !pdf.subarray(0, 5).equals(Buffer.from('%PDF-')))
      throw new Error(`the form gave ${answer.status}`)
  }
}

/** Waits until the process has no Node children left; the PDF process ends after a minute without work. */
async function untilAlone(app: App, patienceMs: number): Promise<boolean> {
  const since = performance.now()
  while (performance.now() - since < patienceMs) {
    if ((await childrenOf(app.pid)).every((pid) => pid === app.postmasterPid)) return true
    await sleep(500)
  }
  return false
}

/** `script/server` would install packages when the stamp it leaves does not fit: that is not what is timed here. */
function packagesAreInstalled(): boolean {
  const stamp = join(root, 'node_modules/.installed')
  if (!existsSync(stamp) || !existsSync(join(root, 'script/server'))) return false
  const wanted = execFileSync('sh', ['-c', 'echo "$(cksum <package-lock.json) $(uname -sm)"'], { cwd: root })
  return readFileSync(stamp, 'utf8').trim() === wanted.toString().trim()
}

/** From `script/server` (which builds first) until it is ready, in milliseconds. */
async function timeScript(folder: string): Promise<number> {
  const port = await freePort()
  const since = performance.now()
  const child = spawn(join(root, 'script/server'), {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: folder,
      LOG_LEVEL: 'warn',
    },
    stdio: 'ignore',
  })
  const exited = once(child, 'exit')
  const stop = atEnd(async () => {
    child.kill('SIGTERM')
    await exited
  })
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.status === 200) break
    if (child.exitCode !== null) throw new Error(`script/server ended with ${child.exitCode}`)
    if (performance.now() - since > 60_000) throw new Error('script/server was not ready in time')
    await sleep(10)
  }
  const took = performance.now() - since
  await stop()
  return took
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}
