import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type App, startApp } from './app.ts'
import { atEnd } from './at-end.ts'
import { type Connection, connect } from './client.ts'
import type { Benchmark } from './figures.ts'
import { cpuSecondsOf, residentMb } from './processes.ts'
import { pick, seededRandom } from './random.ts'
import { percentile } from './samples.ts'
import type { ScreensOrder, Sightings } from './screens.process.ts'
import { type Officer, signEverybodyIn } from './sessions.ts'
import { connectKiosks, readWards, type Ward } from './wards.ts'

const screens = 3000
const callsPerSecond = 20
/** How long a called person stays before the officer has finished, in milliseconds. */
const servedMs = 500

interface Call {
  slug: string
  label: string
  /** When the officer pressed the button, in nanoseconds of the machine's monotonic clock. */
  pressed: bigint
}

/** From an officer's call to the number on every board of the ward, with 3,000 boards connected. */
export const boards: Benchmark = {
  name: 'boards',
  async run({ quick, say }) {
    const app = await startApp()
    const wards = await readWards()
    const database = app.openDatabase()
    const officerOf = await signEverybodyIn(database)
    await database.end()
    const receiving = (ward: Ward) => officerOf(`tiepnhan.${ward.slug}`)
    const counters = Array.from({ length: 8 }, () => connect(app.url))
    const kioskOf = await connectKiosks(app.url, wards)
    await fillHalls(counters, wards, { receiving, kioskOf }, quick ? 3 : 12)

    const child = await hangScreens(app, wards)
    say(`  ${screens} boards are connected`)
    await sleep(2000)
    const seconds = quick ? 4 : 20
    const cpuBefore = await cpuSecondsOf(app.pid)
    const calls = await callPeople(counters, wards, receiving, seconds)
    await sleep(1000)
    const cpu = (await cpuSecondsOf(app.pid)) - cpuBefore
    const memory = await residentMb(app.pid)
    child.send({ report: true })
    const [{ seen }] = (await once(child, 'message')) as [{ seen: Sightings }]
    await Promise.all(counters.map((connection) => connection.close()))
    await putDown(child)
    await app.stop()

    const perWard = new Map(wards.map(({ slug }, index) => [slug, boardsOf(index, wards.length)]))
    const delays: number[] = []
    let missing = 0
    for (const { slug, label, pressed } of calls) {
      const sightings = seen[`${slug} ${label}`] ?? []
      missing += perWard.get(slug)! - sightings.length
      for (const at of sightings) delays.push(Number(BigInt(at) - pressed) / 1e6)
    }
    return [
      { name: 'boards.p50', measured: percentile(delays, 0.5), unit: 'ms' },
      { name: 'boards.p99', measured: percentile(delays, 0.99), unit: 'ms', reach: { atMost: 150 } },
      { name: 'boards.worst', measured: percentile(delays, 1), unit: 'ms' },
      { name: 'boards.calls-not-shown', measured: missing, unit: 'frames', reach: { atMost: 0 } },
      { name: 'boards.calls', measured: calls.length / seconds, unit: 'calls/s' },
      { name: 'boards.app-cpu', measured: (cpu / (seconds + 1)) * 100, unit: '% of a core' },
      { name: 'boards.app-memory', measured: memory, unit: 'MB' },
    ]
  },
}

/** How many of the boards hang in the ward with this index. */
function boardsOf(index: number, wards: number): number {
  return Math.floor((screens - index - 1) / wards) + 1
}

/** Opens a counter in every ward and has people wait there. */
async function fillHalls(
  connections: readonly Connection[],
  wards: readonly Ward[],
  { receiving, kioskOf }: { receiving: (ward: Ward) => Officer; kioskOf: (slug: string) => string },
  waiting: number,
): Promise<void> {
  const queue = [...wards]
  await Promise.all(
    connections.map(async (connection) => {
      for (let ward = queue.pop(); ward; ward = queue.pop()) {
        await connection.post(`/api/v1/places/${ward.slug}/desk`, { counter: 1 }, receiving(ward).cookie)
        for (let i = 0; i < waiting; i++)
          await connection.post(
            `/api/v1/places/${ward.slug}/tickets`,
            { series: 'A', channel: 'kiosk' },
            kioskOf(ward.slug),
          )
      }
    }),
  )
}

async function hangScreens(app: App, wards: readonly Ward[]): Promise<ChildProcess> {
  const slugs = Array.from({ length: screens }, (_, index) => wards[index % wards.length]!.slug)
  const order: ScreensOrder = { port: app.port, slugs }
  const child = fork(join(import.meta.dirname, 'screens.process.ts'), [JSON.stringify(order)])
  atEnd(async () => child.kill())
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`the boards' process ended with ${code}`)
  })
  await Promise.race([once(child, 'message'), failed])
  failed.catch(() => {})
  return child
}

async function putDown(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit')
  child.kill()
  await exited
}

/** Officers of random wards call at an even pace; each serves one person at a time. */
async function callPeople(
  connections: readonly Connection[],
  wards: readonly Ward[],
  receiving: (ward: Ward) => Officer,
  seconds: number,
): Promise<Call[]> {
  const random = seededRandom(11)
  const busy = new Set<Ward>()
  const calls: Call[] = []
  const visits: Promise<void>[] = []
  const visit = async (ward: Ward, connection: Connection) => {
    const { cookie } = receiving(ward)
    const pressed = process.hrtime.bigint()
    const called = await connection.post<{ id: string; label: string }>(
      `/api/v1/places/${ward.slug}/calls`,
      undefined,
      cookie,
    )
    calls.push({ slug: ward.slug, label: called.label, pressed })
    await sleep(servedMs)
    await connection.post(`/api/v1/places/${ward.slug}/tickets/${called.id}/finish`, undefined, cookie)
    busy.delete(ward)
  }
  const since = performance.now()
  for (let turn = 0; turn < seconds * callsPerSecond; turn++) {
    await sleep(Math.max(0, since + (turn * 1000) / callsPerSecond - performance.now()))
    const ward = pick(
      random,
      wards.filter((it) => !busy.has(it)),
    )
    busy.add(ward)
    visits.push(visit(ward, connections[turn % connections.length]!))
  }
  await Promise.all(visits)
  return calls
}
