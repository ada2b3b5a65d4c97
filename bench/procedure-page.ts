import { Client } from 'undici'
import { startApp } from './app.ts'
import type { Benchmark } from './figures.ts'
import { firstVisit } from './first-visit.ts'
import { cpuSecondsOf } from './processes.ts'
import { repeat } from './rounds.ts'
import { median } from './samples.ts'

const page = '/procedures/1.001193'
const connectionCount = 64

/** How many procedure pages a second the citizens' face sends, and what a first visit costs a phone. */
export const procedurePage: Benchmark = {
  name: 'procedure-page',
  async run({ quick, say }) {
    const app = await startApp()
    const visit = await firstVisit(app.port, page)
    for (const { path, bytes } of visit) say(`  ${String(bytes).padStart(7)} bytes  ${path}`)
    const bytes = visit.reduce((sum, part) => sum + part.bytes, 0)

    const clients = Array.from({ length: connectionCount }, () => new Client(app.url, { pipelining: 1 }))
    const readers = clients.map((client) => async () => {
      const answer = await client.request({ method: 'GET', path: page, headers: { 'accept-encoding': 'br' } })
      await answer.body.dump()
      if (answer.statusCode !== 200) throw new Error(`GET ${page} gave ${answer.statusCode}`)
    })
    await repeat(quick ? 500 : 3000, readers)
    const rates: number[] = []
    const perPage: number[] = []
    for (let round = 0; round < (quick ? 1 : 3); round++) {
      const before = await cpuSecondsOf(app.pid)
      const { done, elapsedMs } = await repeat(quick ? 2000 : 5000, readers)
      rates.push((done / elapsedMs) * 1000)
      perPage.push((((await cpuSecondsOf(app.pid)) - before) / done) * 1000)
      say(`  round ${round + 1}: ${rates.at(-1)!.toFixed(0)}/s`)
    }
    await Promise.all(clients.map((client) => client.destroy()))
    await app.stop()
    return [
      { name: 'procedure-page.rate', measured: median(rates), unit: 'pages/s', reach: { atLeast: 2000 } },
      { name: 'procedure-page.cpu-app', measured: median(perPage), unit: 'ms/page' },
      { name: 'procedure-page.first-visit', measured: bytes, unit: 'bytes', reach: { atMost: 30 * 1024 } },
      { name: 'procedure-page.first-visit-requests', measured: visit.length, unit: 'requests' },
    ]
  },
}
