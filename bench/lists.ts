import { Client } from 'undici'
import { type App, startApp } from './app.ts'
import { commonName, loadArchive, rareName } from './archive.ts'
import { sceneOf } from './dossier-life.ts'
import type { Benchmark, Figure } from './figures.ts'
import type { LifeScene } from './life.ts'
import { residentMb } from './processes.ts'
import { median, percentile } from './samples.ts'

/**
 * Lists, searches and files of a million dossiers: how long a page takes for a ward's officer and for the city, one client
 * asking; how fast a file is written and how much memory the house holds meanwhile; beside the same asked by hand.
 */
export const lists: Benchmark = {
  name: 'lists',
  async run({ quick, say }) {
    const app = await startApp()
    const scene = await sceneOf(app)
    const loading = app.openDatabase()
    await loadArchive(loading, { wards: scene.wards, dossiers: quick ? 50_000 : 1_000_000, say })
    await loading.end()
    const figures: Figure[] = []
    for (const [name, ms] of await timePages(app, scene, quick ? 10 : 25)) {
      say(`  ${name}: p50 ${median(ms).toFixed(1)}, p95 ${percentile(ms, 0.95).toFixed(1)} ms`)
      figures.push({ name: `lists.p50-${name}`, measured: median(ms), unit: 'ms' })
      figures.push({
        name: `lists.p95-${name}`,
        measured: percentile(ms, 0.95),
        unit: 'ms',
        reach: { atMost: 100 },
      })
    }
    for (const [name, ms] of await timeByHand(app, scene, quick ? 10 : 25))
      figures.push({ name: `lists.p95-by-hand-${name}`, measured: percentile(ms, 0.95), unit: 'ms' })
    for (const format of ['csv', 'xlsx']) figures.push(...(await timeExport(app, scene, format)))
    await app.stop()
    return figures
  },
}

/** A place in the order by filing, about a year back: as many pages as nobody leafs through. */
const deep = (now: Date) => {
  const then = new Date(now.getTime() - 400 * 86_400_000).toISOString().replace('T', ' ').replace('Z', '+00')
  return Buffer.from(JSON.stringify(['-filed', then, 'ffffffff-ffff-ffff-ffff-ffffffffffff'])).toString(
    'base64url',
  )
}

async function timePages(app: App, scene: LifeScene, times: number): Promise<Map<string, number[]>> {
  // The first ward of the archive has the most dossiers.
  const [large] = scene.wards
  const city = scene.officer('dieuhanh.ha-noi').cookie
  const ward = (who: string) => scene.officer(`${who}.${large!.slug}`).cookie
  const after = deep(new Date())
  const desk = '/desk/dossiers?'
  const api = '/api/v1/dossiers?'
  const rare = encodeURIComponent(rareName)
  const common = encodeURIComponent(commonName)
  const kinds: [name: string, path: string, cookie: string][] = [
    ['desk-all', `${desk}tab=all`, ward('truongphong')],
    ...['check', 'supplement', 'hand-over'].map((tab): [string, string, string] => [
      `desk-${tab}`,
      `${desk}tab=${tab}`,
      ward('tiepnhan'),
    ]),
    ...['take', 'mine', 'late'].map((tab): [string, string, string] => [
      `desk-${tab}`,
      `${desk}tab=${tab}`,
      ward('truongphong'),
    ]),
    ['desk-approve', `${desk}tab=approve`, ward('lanhdao')],
    ...(['ward', 'city'] as const).flatMap((reach) => {
      const cookie = reach === 'ward' ? ward('truongphong') : city
      return Object.entries({
        'first-page': '',
        'deep-page': `after=${after}`,
        'open-by-code': 'status=4&sort=code',
        'open-by-due': 'status=2&status=4&sort=due',
        'open-by-change': 'status=4&status=5&sort=-changed',
        late: 'standing=late&sort=due',
        'one-status': 'status=8',
        channel: 'channel=online',
        'procedure-rare': 'procedure=1.000656',
        'procedure-frequent': 'procedure=2.000815',
        'a-month': 'filed-from=2026-02-01&filed-to=2026-02-28&status=10',
        'search-rare': `words=${rare}`,
        'search-frequent': `words=${common}`,
        'search-phrase': `words=${encodeURIComponent('"Thị Lan"')}`,
        'search-procedure': `words=${encodeURIComponent('lan khai sinh')}`,
        'search-last-digits': 'words=0042',
        'search-and-filter': `words=${common}&status=5`,
      }).map(([name, query]): [string, string, string] => [`${reach}-${name}`, `${api}${query}`, cookie])
    }),
  ]
  const client = new Client(app.url, { headersTimeout: 120_000, bodyTimeout: 120_000 })
  const taken = new Map<string, number[]>()
  for (let turn = 0; turn < times; turn++) {
    for (const [name, path, cookie] of kinds) {
      const since = performance.now()
      const { statusCode, body } = await client.request({ method: 'GET', path, headers: { cookie } })
      const text = await body.text()
      const ms = performance.now() - since
      if (statusCode !== 200) throw new Error(`${name} gave ${statusCode}: ${text.slice(0, 300)}`)
      // What is asked for the first time warms the caches.
      if (turn > 0) taken.set(name, [...(taken.get(name) ?? []), ms])
    }
  }
  await client.destroy()
  return taken
}

/** The same rows by hand, in the database, without row-level security: what it costs at least. */
async function timeByHand(app: App, scene: LifeScene, times: number): Promise<Map<string, number[]>> {
  const database = app.openDatabase()
  const place = scene.wards[0]!.code
  const statements: Record<string, [text: string, values: unknown[]]> = {
    'ward-first-page': [
      `select id, code, status, applicant_name, filed_at, due_at from dossiers.dossier where receiving = $1
       order by filed_at desc limit 51`,
      [place],
    ],
    'city-first-page': [
      `select id, code, status, applicant_name, filed_at, due_at from dossiers.dossier order by filed_at desc limit 51`,
      [],
    ],
    'ward-count': [
      `select count(*) from (select 1 from dossiers.dossier where receiving = $1 limit 10001) as found`,
      [place],
    ],
  }
  const taken = new Map<string, number[]>()
  for (let turn = 0; turn < times; turn++) {
    for (const [name, [text, values]] of Object.entries(statements)) {
      const since = performance.now()
      await database.query({ name, text, values })
      if (turn > 0) taken.set(name, [...(taken.get(name) ?? []), performance.now() - since])
    }
  }
  await database.end()
  return taken
}

/** The whole archive as one file: rows a second, and the memory of the house at its highest. */
async function timeExport(app: App, scene: LifeScene, format: string): Promise<Figure[]> {
  const { cookie } = scene.officer('dieuhanh.ha-noi')
  const before = await residentMb(app.pid)
  let highest = before
  const watching = setInterval(
    () => void residentMb(app.pid).then((mb) => (highest = Math.max(highest, mb))),
    200,
  )
  const client = new Client(app.url, { headersTimeout: 120_000, bodyTimeout: 600_000 })
  const since = performance.now()
  const { statusCode, body } = await client.request({
    method: 'GET',
    path: `/api/v1/dossiers/export?format=${format}`,
    headers: { cookie },
  })
  if (statusCode !== 200) throw new Error(`the export gave ${statusCode}`)
  let bytes = 0
  let lines = 0
  for await (const piece of body as AsyncIterable<Buffer>) {
    bytes += piece.length
    if (format === 'csv') for (const byte of piece) if (byte === 10) lines++
  }
  const seconds = (performance.now() - since) / 1000
  clearInterval(watching)
  await client.destroy()
  const database = app.openDatabase()
  const { rows } = await database.query('select count(*)::int as count from dossiers.dossier')
  await database.end()
  const { count } = rows[0]
  if (format === 'csv' && lines !== count + 1) throw new Error(`the file has ${lines - 1} of ${count} rows`)
  return [
    { name: `lists.export-${format}-rate`, measured: count / seconds, unit: 'rows/s' },
    { name: `lists.export-${format}-size`, measured: bytes / 1e6, unit: 'MB' },
    { name: `lists.export-${format}-memory-before`, measured: before, unit: 'MB' },
    {
      name: `lists.export-${format}-memory-grown`,
      measured: highest - before,
      unit: 'MB',
      reach: { atMost: 100 },
    },
  ]
}
