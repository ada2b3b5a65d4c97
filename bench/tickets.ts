import { startApp } from './app.ts'
import { connect } from './client.ts'
import type { Benchmark } from './figures.ts'
import { repeat } from './rounds.ts'
import { median, percentile } from './samples.ts'
import { connectKiosks, readWards } from './wards.ts'

const clients = 200

/** How many numbers a second 200 kiosks in 126 wards get, and whether every number was given out exactly once. */
export const tickets: Benchmark = {
  name: 'tickets',
  async run({ quick, say }) {
    const app = await startApp()
    const wards = await readWards()
    const kioskOf = await connectKiosks(app.url, wards)
    const connections = Array.from({ length: clients }, () => connect(app.url))
    const taken: number[] = []
    const kiosk = (index: number) => async () => {
      const since = performance.now()
      await connections[index]!.post(
        `/api/v1/places/${wards[index % wards.length]!.slug}/tickets`,
        {
          procedureCode: '2.000815',
          channel: 'kiosk',
        },
        kioskOf(wards[index % wards.length]!.slug),
      )
      taken.push(performance.now() - since)
    }
    const kiosks = connections.map((_, index) => kiosk(index))
    const warmUp = await repeat(quick ? 500 : 5000, kiosks)
    taken.length = 0
    const rates: number[] = []
    let answered = warmUp.done
    for (let round = 0; round < (quick ? 1 : 4); round++) {
      const { done, elapsedMs } = await repeat(quick ? 2000 : 5000, kiosks)
      rates.push((done / elapsedMs) * 1000)
      answered += done
    }
    await Promise.all(connections.map((connection) => connection.close()))
    say(`  ${answered} numbers, a second ${rates.map((rate) => rate.toFixed(0)).join(', ')}`)

    const database = app.openDatabase()
    const { rows } = await database.query<{ given: number; twice: number; skipped: number }>(`
      select sum(given)::int as given, sum(given - different)::int as twice,
        sum(last_number - different)::int as skipped
      from (
        select s.last_number, count(t.number)::int as given, count(distinct t.number)::int as different
        from reception.series s left join reception.ticket t
          on t.place = s.place and t.day = s.day and t.series = s.series
        group by s.place, s.day, s.series) of_series`)
    await database.end()
    await app.stop()
    const { given, twice, skipped } = rows[0]!
    if (given !== answered) throw new Error(`${answered} were answered, ${given} are stored`)
    return [
      {
        name: 'tickets.rate',
        measured: median(rates),
        unit: 'tickets/s',
        reach: { atLeast: 1000 },
      },
      { name: 'tickets.p99', measured: percentile(taken, 0.99), unit: 'ms' },
      { name: 'tickets.numbers-given-twice', measured: twice, unit: 'numbers', reach: { atMost: 0 } },
      { name: 'tickets.numbers-skipped', measured: skipped, unit: 'numbers', reach: { atMost: 0 } },
    ]
  },
}
