import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type App, startApp } from './app.ts'
import { atEnd } from './at-end.ts'
import type { Benchmark, Figure } from './figures.ts'
import { cpuSecondsOf, cpuSecondsOfFamily } from './processes.ts'

/** What 625 things that are asked every 30 seconds cost: when all answer, and when none does. */
export const probes: Benchmark = {
  name: 'probes',
  async run({ quick, say }) {
    const seconds = quick ? 5 : 60
    let isSilent = false
    let knocks = 0
    const page = createServer((_request, response) => {
      if (!isSilent) response.end('here')
    })
    page.on('connection', () => knocks++)
    page.listen(0, '127.0.0.1')
    await once(page, 'listening')
    atEnd(async () => {
      page.closeAllConnections()
      page.close()
    })
    const app = await startApp(undefined, { EQUIPMENT_NETWORKS: '127.0.0.0/8' })
    await sleep(quick ? 2000 : 20_000)

    const during = async () => {
      const before = { app: await cpuSecondsOf(app.pid), database: await databaseOf(app), knocks }
      await sleep(seconds * 1000)
      return {
        app: ((await cpuSecondsOf(app.pid)) - before.app) / seconds,
        database: ((await databaseOf(app)) - before.database) / seconds,
        rate: (knocks - before.knocks) / seconds,
      }
    }
    const idle = await during()
    await giveAddresses(app, `http://127.0.0.1:${(page.address() as AddressInfo).port}/`)
    await sleep(quick ? 7000 : 90_000)
    const answered = await during()
    isSilent = true
    await sleep(quick ? 7000 : 150_000)
    const silent = await during()
    const down = await countDown(app)
    say(
      `  idle ${percent(idle.app)} %, answered ${percent(answered.app)} %, silent ${percent(silent.app)} % of a core`,
    )
    await app.stop()

    const cost = Math.max(answered.app - idle.app, 0.001)
    const figures: Figure[] = [
      { name: 'probes.rate', measured: answered.rate, unit: 'probes/s' },
      { name: 'probes.rate-silent', measured: silent.rate, unit: 'probes/s' },
      { name: 'probes.cpu', measured: 100 * cost, unit: '% of a core' },
      { name: 'probes.cpu-silent', measured: 100 * Math.max(silent.app - idle.app, 0), unit: '% of a core' },
      {
        name: 'probes.cpu-database',
        measured: 100 * Math.max(answered.database - idle.database, 0),
        unit: '% of a core',
      },
      { name: 'probes.per-core', measured: answered.rate / cost, unit: 'probes/s' },
    ]
    if (quick) return figures
    const [rate, rateSilent, cpu, ...rest] = figures as [Figure, Figure, Figure, ...Figure[]]
    return [
      // 625 ÷ 30 s = 20.8.
      { ...rate, reach: { atLeast: 20 } },
      { ...rateSilent, reach: { atLeast: 20 } },
      { ...cpu, reach: { atMost: 10 } },
      ...rest,
      { name: 'probes.found-down', measured: down, unit: 'things', reach: { atLeast: 625 } },
    ]
  },
}

/** The demonstration's points, all of them asked at one page. */
async function giveAddresses(app: App, address: string): Promise<void> {
  const database = app.openDatabase()
  const given = await database.query(`update equipment.thing set probe = 'http', address = $1`, [address])
  await database.end()
  if (given.rowCount !== 625) throw new Error(`${given.rowCount} things instead of 625`)
}

async function countDown(app: App): Promise<number> {
  const database = app.openDatabase()
  const { rows } = await database.query('select count(*)::int as count from equipment.status where not is_up')
  await database.end()
  return rows[0].count
}

const databaseOf = (app: App) => cpuSecondsOfFamily(app.postmasterPid)
const percent = (share: number) => (100 * share).toFixed(2)
