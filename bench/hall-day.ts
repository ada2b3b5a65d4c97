import { startApp } from './app.ts'
import { type Connection, connect } from './client.ts'
import type { Benchmark } from './figures.ts'
import { percentile } from './samples.ts'
import { signEverybodyIn } from './sessions.ts'
import { connectKiosks } from './wards.ts'

const ward = 'cua-nam'
const series = ['A', 'A', 'B', 'C']

/** How long it takes to rebuild the figures of a hall's day of 1,000 visits from its events. */
export const hallDay: Benchmark = {
  name: 'hall-day',
  async run({ quick, say }) {
    const visits = quick ? 100 : 1000
    const app = await startApp()
    const database = app.openDatabase()
    const officerOf = await signEverybodyIn(database)
    await database.end()
    const { cookie } = officerOf(`tiepnhan.${ward}`)
    const connection = connect(app.url)
    const post = (path: string, body: unknown, who?: string) =>
      connection.post<{ id: string }>(`/api/v1/places/${ward}/${path}`, body, who)
    const kiosk = (await connectKiosks(app.url, [{ slug: ward }]))(ward)
    await post('desk', { counter: 1, queues: ['A', 'B', 'C'] }, cookie)
    for (let visit = 0; visit < visits; visit++) await serveOne(post, visit, { cookie, kiosk })
    say(`  ${visits} people were served`)
    const day = Temporal.Now.zonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate()
    const taken: number[] = []
    for (let round = 0; round < 20; round++) {
      const since = performance.now()
      const figures = await figuresOf(connection, day)
      taken.push(performance.now() - since)
      if (figures.served !== visits) throw new Error(`${figures.served} of ${visits} were found`)
    }
    await connection.close()
    await app.stop()
    return [
      { name: 'hall-day.rebuilt', measured: percentile(taken, 0.95), unit: 'ms', reach: { atMost: 1000 } },
    ]
  },
}

async function serveOne(
  post: (path: string, body: unknown, who?: string) => Promise<{ id: string }>,
  visit: number,
  { cookie, kiosk }: { cookie: string; kiosk: string },
): Promise<void> {
  await post('tickets', { series: series[visit % series.length], channel: 'kiosk' }, kiosk)
  const { id } = await post('calls', undefined, cookie)
  await post(`tickets/${id}/serve`, undefined, cookie)
  await post(`tickets/${id}/finish`, undefined, cookie)
}

function figuresOf(connection: Connection, day: Temporal.PlainDate): Promise<{ served: number }> {
  return connection.get(`/api/v1/places/${ward}/hall-figures?day=${day}`)
}
