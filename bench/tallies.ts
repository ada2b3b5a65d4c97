import type pg from 'pg'
import { startApp } from './app.ts'
import { sceneOf } from './dossier-life.ts'
import type { Benchmark } from './figures.ts'
import { livesOverHttp } from './life.ts'
import { repeat, takeTurns } from './rounds.ts'

const clients = 16

/**
 * What it costs that every change keeps the tallies: lives of dossiers with the tallies' triggers and, in turn, without
 * them. Figures are wrong afterwards; the database is thrown away.
 */
export const tallies: Benchmark = {
  name: 'tallies',
  async run({ quick, say }) {
    const app = await startApp()
    const database = app.openDatabase()
    const scene = await sceneOf(app)
    const lives = livesOverHttp(app.url, clients, scene)
    const round = (kept: boolean) => async (forMs: number) => {
      await switchTallies(database, kept)
      return repeat(forMs, lives.workers)
    }
    const times = quick
      ? { rounds: 2, forMs: 2000, warmUpMs: 500 }
      : { rounds: 9, forMs: 6000, warmUpMs: 8000 }
    const turns = await takeTurns(
      [
        { name: 'with', round: round(true) },
        { name: 'without', round: round(false) },
      ],
      { ...times, say },
    )
    await lives.close()
    await database.end()
    await app.stop()
    const kept = turns.with!.rate
    const without = turns.without!.rate
    return [
      { name: 'tallies.with', measured: kept, unit: 'lives/s' },
      { name: 'tallies.without', measured: without, unit: 'lives/s' },
      {
        name: 'tallies.cost',
        measured: (1 - kept / without) * 100,
        unit: '% of throughput',
        reach: { atMost: 15 },
      },
    ]
  },
}

async function switchTallies(database: pg.Pool, kept: boolean): Promise<void> {
  const { rows } = await database.query<{ trigger: string; table: string }>(`
    select tgname as trigger, tgrelid::regclass::text as table from pg_trigger where tgname like 'tally\\_%'`)
  if (rows.length === 0) throw new Error('no tallies are kept')
  for (const { trigger, table } of rows)
    await database.query(`alter table ${table} ${kept ? 'enable' : 'disable'} trigger ${trigger}`)
}
