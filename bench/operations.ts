import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type App, startApp } from './app.ts'
import { loadArchive } from './archive.ts'
import { connect } from './client.ts'
import { sceneOf } from './dossier-life.ts'
import type { Benchmark, Figure } from './figures.ts'
import { livesOverHttp } from './life.ts'
import { keepPace, repeat } from './rounds.ts'
import { percentile } from './samples.ts'
import { connectKiosks, readWards } from './wards.ts'

/** A running house to be measured as it is, whatever is in it: its address and its database. */
interface Target {
  url: string
  /** A pool of connections for whoever may do everything. */
  openDatabase(size?: number): pg.Pool
}

const pages: Record<string, string> = {
  now: '/operations',
  'now-by-share': '/operations?kpi=on-time-share',
  halls: '/operations/halls',
  'trends-month': '/operations/trends',
  'trends-year': '/operations/trends?period=year',
  'trends-of-a-ward': '/operations/trends?place=cua-nam&period=quarter',
  'procedures-month': '/operations/procedures',
  'procedures-year': '/operations/procedures?period=year',
  ward: '/operations/places/cua-nam',
  index: '/operations/index',
  'index-quarter': '/operations/index?period=quarter',
  'index-year': '/operations/index?period=year',
  'index-of-a-ward': '/operations/index/cua-nam',
  figures: '/operations/figures',
  list: '/operations/kpis/late',
  alarms: '/operations/alarms',
  equipment: '/operations/equipment',
  evidence: '/operations/evidence',
  reports: '/operations/reports',
  'reports-units': '/operations/reports?report=units&period=year',
  'what-if': '/operations/places/cua-nam/what-if',
}
const walls = 50
/** Whole lives of dossiers are led beside, as on a busy day of the whole city. */
const livesASecond = 20

/**
 * The room: how long each page takes while dossiers live, and how long after a commit fifty walls show it. On a database
 * of its own with an archive (`BENCH_DOSSIERS`: how many); or, with `BENCH_URL` and `BENCH_DATABASE`, on a house that runs
 * already (it leads lives there and takes some numbers in one hall).
 */
export const operations: Benchmark = {
  name: 'operations',
  async run({ quick, say }) {
    const { url, openDatabase, stop } = await open(quick, say)
    const database = openDatabase()
    const scene = await sceneOf({ openDatabase })
    const { cookie } = scene.officer('dieuhanh.ha-noi')
    const { rows } = await database.query('select count(*)::int as count from dossiers.dossier')
    const figures: Figure[] = [{ name: 'operations.dossiers', measured: rows[0].count, unit: 'dossiers' }]
    const most = rows[0].count > 1_000_000 ? 200 : 100
    const lives = livesOverHttp(url, 16, scene)
    // The officers' first lives make their keys.
    await repeat(quick ? 1000 : 20_000, lives.workers)
    const stopLives = keepPace(livesASecond, lives.workers)
    for (const [name, path] of Object.entries(pages)) {
      const times = await timePage(url + path, cookie, quick ? 10 : 40)
      say(`  ${name}: p50 ${percentile(times, 0.5).toFixed(0)}, p95 ${percentile(times, 0.95).toFixed(0)} ms`)
      figures.push({
        ...{ name: `operations.p95-${name}`, measured: percentile(times, 0.95), unit: 'ms' },
        reach: { atMost: most },
      })
    }
    const { done, elapsedMs } = await stopLives()
    figures.push({
      ...{ name: 'operations.lives-meanwhile', measured: (done / elapsedMs) * 1000, unit: 'lives/s' },
      reach: { atLeast: 0.95 * livesASecond },
    })
    figures.push(...(await timeWalls(url, cookie, quick ? 10 : 60)))
    await lives.close()
    await database.end()
    await stop()
    return figures
  },
}

async function open(
  quick: boolean,
  say: (line: string) => void,
): Promise<Target & { stop(): Promise<void> }> {
  const { BENCH_URL: url, BENCH_DATABASE: address } = process.env
  if (url && address) {
    say(`  measuring ${url} as it is`)
    const openDatabase = (size = 1) => new pg.Pool({ connectionString: address, max: size })
    return { url, openDatabase, stop: async () => {} }
  }
  const app: App = await startApp()
  const database = app.openDatabase(2)
  await loadArchive(database, {
    wards: await readWards(),
    dossiers: quick ? 20_000 : Number(process.env.BENCH_DOSSIERS ?? 531_269),
    say,
  })
  await countAnew(database)
  await database.end()
  return { url: app.url, openDatabase: app.openDatabase, stop: () => app.stop() }
}

/** The archive is loaded past the triggers that count. */
async function countAnew(database: pg.Pool): Promise<void> {
  const { rows } = await database.query<{ name: string }>('select name from tallies.cube')
  for (const { name } of rows) await database.query(`call ${name.replace('.', '.recount_')}()`)
  for (let done = 1; done > 0; ) {
    const { rows } = await database.query<{ done: string }>('select tallies.roll(200000) as done')
    done = Number(rows[0]!.done)
  }
  // What years of work would have vacuumed meanwhile; otherwise it is done while the pages are measured.
  await database.query('vacuum (freeze, analyze)')
}

/** One reader asking one page after another; the kept second is waited for, so that each is read anew. */
async function timePage(address: string, cookie: string, times: number): Promise<number[]> {
  const taken: number[] = []
  for (let nth = 0; nth < times + 3; nth++) {
    const since = performance.now()
    const answer = await fetch(address, { headers: { cookie, 'accept-encoding': 'gzip' } })
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${address} gave ${answer.status}`)
    if (nth >= 3) taken.push(performance.now() - since)
    await sleep(1010)
  }
  return taken
}

/** Fifty walls follow the city; each looks again when it is told, as the page's script does. */
async function timeWalls(url: string, cookie: string, commits: number): Promise<Figure[]> {
  const kiosk = (await connectKiosks(url, [{ slug: 'ba-vi' }]))('ba-vi')
  const connection = connect(url)
  const page = `${url}/operations?wall=1`
  const shown = Array.from({ length: walls }, () => new Map<number, number>())
  const stops = shown.map((seen) =>
    followGrown(`${url}/api/v1/figures/stream`, cookie, async () => {
      const waiting = takenIn(await (await fetch(page, { headers: { cookie } })).text())
      if (!seen.has(waiting)) seen.set(waiting, performance.now())
    }),
  )
  await sleep(3000)
  const begin = takenIn(await (await fetch(page, { headers: { cookie } })).text())
  const delays: number[] = []
  let missing = 0
  for (let nth = 1; nth <= commits; nth++) {
    await connection.post('/api/v1/places/ba-vi/tickets', { series: 'A', channel: 'kiosk' }, kiosk)
    const committed = performance.now()
    await sleep(1500 + Math.random() * 700)
    for (const seen of shown) {
      const at = seen.get(begin + nth)
      if (at === undefined) missing++
      else delays.push(at - committed)
    }
  }
  for (const stop of stops) stop()
  await connection.close()
  return [
    { name: 'operations.walls-p50', measured: percentile(delays, 0.5), unit: 'ms' },
    { name: 'operations.walls-p99', measured: percentile(delays, 0.99), unit: 'ms', reach: { atMost: 1000 } },
    { name: 'operations.walls-not-shown', measured: missing, unit: 'commits', reach: { atMost: 0 } },
  ]
}

/** How many wait in the city, as the page says. */
function takenIn(html: string): number {
  const digits = /kpis\/waiting"[^>]*><span class="stat-value" dir="ltr">([\d.]+)/.exec(html)?.[1]
  if (!digits) throw new Error('the wall does not say how many wait')
  return Number(digits.replaceAll('.', ''))
}

/** As the page's script: looks when it is told, and once more when it was told while it looked. */
function followGrown(address: string, cookie: string, look: () => Promise<void>): () => void {
  let busy = false
  let again = false
  const grown = async () => {
    again = true
    if (busy) return
    busy = true
    while (again) {
      again = false
      await look()
    }
    busy = false
  }
  const asked = request(address, { headers: { cookie }, agent: false }, (answer) => {
    answer.setEncoding('utf8')
    answer.on('data', (text: string) => text.includes('event: grown') && void grown())
    answer.on('error', () => {})
  })
  asked.on('error', () => {})
  asked.end()
  return () => asked.destroy()
}
