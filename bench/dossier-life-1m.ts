import { fold } from '#platform/text'
import { type App, startApp } from './app.ts'
import { commonName, loadArchive, rareName } from './archive.ts'
import { connect } from './client.ts'
import { sceneOf } from './dossier-life.ts'
import type { Benchmark, Figure } from './figures.ts'
import { type LifeScene, livesOverHttp } from './life.ts'
import { pick } from './random.ts'
import { repeat, takeTurns } from './rounds.ts'
import { percentile } from './samples.ts'

const clients = 16

/**
 * The same lives in a database that holds a million dossiers, taking turns with a house that began empty; then how
 * long lists and searches take there, one client asking.
 */
export const dossierLife1M: Benchmark = {
  name: 'dossier-life-1M',
  async run({ quick, say }) {
    const full = await startApp()
    const scene = await sceneOf(full)
    const loading = full.openDatabase()
    await loadArchive(loading, { wards: scene.wards, dossiers: quick ? 20_000 : 1_000_000, say })
    await loading.end()
    const empty = await startApp()
    const inFull = livesOverHttp(full.url, clients, scene)
    const inEmpty = livesOverHttp(empty.url, clients, await sceneOf(empty))
    const times = quick
      ? { rounds: 2, forMs: 2000, warmUpMs: 500 }
      : { rounds: 5, forMs: 8000, warmUpMs: 4000 }
    const turns = await takeTurns(
      [
        { name: 'a million', round: (forMs) => repeat(forMs, inFull.workers) },
        { name: 'empty', round: (forMs) => repeat(forMs, inEmpty.workers) },
      ],
      { ...times, say },
    )
    await Promise.all([inFull.close(), inEmpty.close()])
    await empty.stop()
    const reads = await timeReads(full, scene, quick ? 20 : 200)
    await full.stop()

    const rate = turns['a million']!.rate
    const before = turns.empty!.rate
    const figures: Figure[] = [
      { name: 'dossier-life-1M.rate', measured: rate, unit: 'lives/s' },
      { name: 'dossier-life-1M.empty-rate', measured: before, unit: 'lives/s' },
      {
        name: 'dossier-life-1M.share',
        measured: (rate / before) * 100,
        unit: '% of empty',
        reach: { atLeast: 90 },
      },
    ]
    for (const [name, ms] of reads)
      figures.push({
        name: `dossier-life-1M.p95-${name}`,
        measured: percentile(ms, 0.95),
        unit: 'ms',
        reach: { atMost: 100 },
      })
    return figures
  },
}

/** How long each kind of list and search takes, in milliseconds; the kinds take turns, in random wards. */
async function timeReads(app: App, scene: LifeScene, times: number): Promise<Map<string, number[]>> {
  const samples = await sampleDossiers(app, times)
  const connection = connect(app.url)
  const operator = scene.officer('dieuhanh.ha-noi').cookie
  const common = encodeURIComponent(fold(commonName))
  const rare = encodeURIComponent(rareName)
  const taken = new Map<string, number[]>()
  const bySlug = new Map(scene.wards.map((ward) => [ward.code, ward.slug]))
  for (let turn = 0; turn < times; turn++) {
    const { slug } = pick(scene.random, scene.wards)
    const officer = scene.officer(`tiepnhan.${slug}`).cookie
    const known = samples[turn]!
    const atHome = scene.officer(`tiepnhan.${bySlug.get(known.receiving)}`).cookie
    const kinds: [name: string, query: string, cookie: string, atLeast: number][] = [
      ['ward-list', `place=${slug}`, officer, 1],
      ['ward-list-by-status', `place=${slug}&status=4`, officer, 0],
      ['ward-list-ended', `place=${slug}&status=10`, officer, 1],
      ['city-list', 'limit=50', operator, 1],
      ['city-list-by-status', 'status=5', operator, 0],
      ['ward-search-rare-name', `words=${rare}`, officer, 0],
      ['ward-search-common-name', `words=${common}`, officer, 1],
      ['ward-search-code', `words=${known.code.slice(0, -2)}`, atHome, 1],
      ['ward-search-number', `words=${known.number}`, atHome, 1],
      ['city-search-rare-name', `words=${rare}`, operator, 1],
      ['city-search-common-name', `words=${common}`, operator, 1],
      ['city-search-full-name', `words=${encodeURIComponent(known.name)}`, operator, 1],
      ['city-search-code', `words=${known.code.slice(0, -2)}`, operator, 1],
      ['city-search-number', `words=${known.number}`, operator, 1],
    ]
    for (const [name, query, cookie, atLeast] of kinds) {
      const since = performance.now()
      const found = await connection.get<unknown[]>(`/api/v1/dossiers?${query}`, cookie)
      const ms = performance.now() - since
      if (found.length < atLeast) throw new Error(`${name} (${query}) found ${found.length}`)
      const all = taken.get(name) ?? []
      all.push(ms)
      taken.set(name, all)
    }
  }
  await connection.close()
  return taken
}

async function sampleDossiers(
  app: App,
  count: number,
): Promise<{ code: string; number: string; name: string; receiving: string }[]> {
  const database = app.openDatabase()
  const { rows } = await database.query(
    `select code, applicant_id_number as number, applicant_name as name, receiving
     from dossiers.dossier tablesample bernoulli (5) order by random() limit $1`,
    [count],
  )
  await database.end()
  return rows
}
