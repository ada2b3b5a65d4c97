import { openDatabase as openHouseDatabase } from '#platform/db'
import { verifyAudit } from '#platform/ledger'
import { type App, startApp } from './app.ts'
import type { Benchmark, Figure } from './figures.ts'
import { type LifeScene, livesOverHttp } from './life.ts'
import { livesByHand, prepareHeads } from './life-by-hand.ts'
import { startPeer } from './peer.ts'
import { cpuSecondsOf, cpuSecondsOfFamily } from './processes.ts'
import { seededRandom } from './random.ts'
import { type Contender, repeat, takeTurns } from './rounds.ts'
import { signEverybodyIn } from './sessions.ts'
import { readWards } from './wards.ts'

const clients = 16

/**
 * How many whole lives of a dossier the house leads a second, next to the same work as hand-written SQL and to a plain
 * handler of one insert; program, database and clients share the machine.
 */
export const dossierLife: Benchmark = {
  name: 'dossier-life',
  async run({ quick, say }) {
    const app = await startApp()
    const scene = await sceneOf(app)
    const spent = { app: 0, postgres: 0, clients: 0, lives: 0 }
    const house = livesOverHttp(app.url, clients, scene)
    const byHand = livesByHand(app.openDatabase, clients, scene)
    const peer = await startPeer(app, clients, seededRandom(3))
    const contenders: Contender[] = [
      {
        name: 'house',
        async round(forMs) {
          const before = await cpuOf(app)
          const round = await repeat(forMs, house.workers)
          const after = await cpuOf(app)
          for (const who of ['app', 'postgres', 'clients'] as const) spent[who] += after[who] - before[who]
          spent.lives += round.done
          return round
        },
      },
      { name: 'hand-written', round: (forMs) => repeat(forMs, byHand.workers) },
      { name: 'peer', round: (forMs) => repeat(forMs, peer.workers) },
    ]
    const times = quick
      ? { rounds: 2, forMs: 2000, warmUpMs: 500 }
      : { rounds: 5, forMs: 8000, warmUpMs: 12_000 }
    const turns = await takeTurns(contenders, { ...times, say })
    await Promise.all([house.close(), byHand.close(), peer.close()])
    await insistOnWholeChains(app)
    await app.stop()

    const rate = turns.house!.rate
    const hand = turns['hand-written']!.rate
    const perLife = (seconds: number): number => (seconds / spent.lives) * 1000
    const figures: Figure[] = [
      { name: 'dossier-life.rate', measured: rate, unit: 'lives/s', reach: { atLeast: 120 } },
      { name: 'dossier-life.hand-written-sql', measured: hand, unit: 'lives/s' },
      { name: 'dossier-life.share', measured: (rate / hand) * 100, unit: '% of SQL', reach: { atLeast: 40 } },
      { name: 'dossier-life.peer-one-insert', measured: turns.peer!.rate, unit: 'requests/s' },
      { name: 'dossier-life.cpu-app', measured: perLife(spent.app), unit: 'ms/life' },
      { name: 'dossier-life.cpu-postgres', measured: perLife(spent.postgres), unit: 'ms/life' },
      { name: 'dossier-life.cpu-clients', measured: perLife(spent.clients), unit: 'ms/life' },
    ]
    return figures
  },
}

/** Everybody signed in and every ward's head made: the clock has not started. */
export async function sceneOf(app: Pick<App, 'openDatabase'>): Promise<LifeScene> {
  const database = app.openDatabase()
  const wards = await readWards()
  await prepareHeads(database, wards)
  const officer = await signEverybodyIn(database)
  await database.end()
  return { wards, officer, random: seededRandom(7) }
}

/** CPU used so far by those who take part, in seconds. */
async function cpuOf(app: App): Promise<{ app: number; postgres: number; clients: number }> {
  const { user, system } = process.cpuUsage()
  return {
    app: await cpuSecondsOf(app.pid),
    postgres: await cpuSecondsOfFamily(app.postmasterPid),
    clients: (user + system) / 1e6,
  }
}

/** House and hand wrote the same chains: if one cheated, a link would be wrong. */
async function insistOnWholeChains(app: App): Promise<void> {
  const db = openHouseDatabase(app.connection, undefined)
  const broken = (await verifyAudit(db)).filter((chain) => chain.brokenAt !== undefined)
  await db.close()
  if (broken.length > 0) throw new Error(`broken audit chains: ${broken.map((chain) => chain.chain)}`)
}
