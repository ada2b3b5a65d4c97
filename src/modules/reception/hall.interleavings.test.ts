import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { localDate } from '#platform/clock'
import { type Context, Refusal } from '#platform/ledger'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import type { TicketHistory, TicketWish } from './index.ts'

/**
 * Twelve counters of one hall do at random whatever officers do, all at once, while people take numbers and give them
 * back. Whatever happened, the tables and the events must tell the same story.
 */
let it: TestHouse
const place = '00082'
const steps = 10_000

beforeAll(async () => {
  it = await testHouse()
})
afterAll(() => it.close())

/** mulberry32: the same steps every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return (((t ^ (t >>> 14)) >>> 0) % 1_000_003) % sides
  }
}

test('ten thousand steps of twelve counters at once: nobody called twice, nobody lost, events rebuild the tables', async () => {
  const { reception, places } = it.house
  const base = await it.contextOf('tiepnhan.cua-nam')
  // The sample hall has six counters; this one has twelve that call everything.
  const hall = places.hall(place)
  const all = hall.groups.map((group) => group.series)
  const counters = Array.from({ length: 12 }, (_, i) => i + 1)
  const spare = counters.filter((number) => !hall.counters.some((counter) => counter.number === number))
  hall.counters.push(...spare.map((number) => ({ number, groups: all })))
  const anybody = () => it.house.access.contextOf(undefined, 'vi')
  const secrets: string[] = []
  const take = async (series: string, priority: string) => {
    const wish: TicketWish = { place, channel: 'kiosk', language: 'vi', series, priority, brings: [] }
    secrets.push((await reception.take({ ...it.atKiosk(place), key: randomUUID() }, wish)).secret)
  }
  let refused = 0
  let done = 0
  const attempt = async (work: Promise<unknown>) => {
    try {
      await work
      done++
    } catch (error) {
      // Somebody was quicker, or it is not the moment: a clear no, never anything else.
      if (!(error instanceof Refusal) || (error.status !== 409 && error.type !== 'too-few-dossiers'))
        throw error
      refused++
    }
  }
  let left = steps
  const officer = async (counter: number) => {
    const roll = dice(counter)
    const me: Context = { ...base, actor: `officer:${counter}`, name: `Quầy ${counter}` }
    await reception.openDesk(me, place, counter, all)
    const known: string[] = []
    const any = () => known[roll(known.length)] ?? randomUUID()
    while (left-- > 0) {
      const mine = { ...me, key: randomUUID() }
      const kind = roll(15)
      if (kind < 4) {
        await attempt(reception.callNext(mine, place).then((called) => known.unshift(called.id)))
        continue
      }
      const id = roll(3) > 0 ? (known[0] ?? any()) : any()
      if (kind === 4) await attempt(reception.recall(mine, place, id))
      else if (kind === 5) await attempt(reception.serve(mine, place, id))
      else if (kind === 6) await attempt(reception.markAbsent(mine, place, id))
      else if (kind === 7) await attempt(reception.putBack(mine, place, id))
      else if (kind === 8) await attempt(reception.transfer(mine, place, id, all[roll(all.length)]!))
      else if (kind === 9) await attempt(reception.park(mine, place, id, { reason: 'đi photo' }))
      else if (kind === 10) await attempt(reception.resume(mine, place, id))
      else if (kind === 11) await attempt(reception.undo(mine, place, id))
      else if (kind === 12)
        await attempt(
          reception.declareDossiers(mine, place, id, { dossiers: 1 + roll(9), waitAgain: roll(2) === 0 }),
        )
      else await attempt(reception.finish(mine, place, id))
      if (roll(6) === 0) await take(all[roll(all.length)]!, roll(4) === 0 ? 'aged' : 'normal')
      if (roll(40) === 0)
        await attempt(reception.cancel({ ...anybody(), key: randomUUID() }, secrets[roll(secrets.length)]!))
      it.clock.advance({ milliseconds: 100 + roll(900) })
    }
  }
  for (let i = 0; i < 60; i++) await take(all[i % all.length]!, 'normal')
  const watch = watchCounters()
  await Promise.all(counters.map(officer))
  await watch.stop()
  expect(done).toBeGreaterThan(steps / 4)
  expect(refused).toBeGreaterThan(0)

  const day = localDate(it.clock.now())
  const rebuilt = new Map((await reception.history(place, day)).map((ticket) => [ticket.id, ticket]))
  const { rows } = await it.superuser.query(
    `select id, series || lpad(number::text, greatest(3, length(number::text)), '0') as label, state, queue, counter, calls, priority as class, dossiers, channel,
       jsonb_array_length(stages) as stages, taken_at, entered_at, called_at, serving_at, ended_at
     from reception.ticket where place = $1 and day = $2`,
    [place, day.toString()],
  )
  // Nobody lost, nobody invented, and each as the table has it.
  expect(rows).toHaveLength(secrets.length)
  expect(rebuilt.size).toBe(secrets.length)
  const ms = (at: Date | null) => at?.getTime()
  for (const row of rows) {
    const ticket = rebuilt.get(row.id)!
    expect(seen(ticket)).toEqual({
      ...{ label: row.label, state: row.state, queue: row.queue, class: row.class, channel: row.channel },
      dossiers: row.dossiers,
      ...{ calls: row.calls, stages: row.stages },
      counter: row.counter ?? undefined,
      ...{ takenAt: ms(row.taken_at), enteredAt: ms(row.entered_at), calledAt: ms(row.called_at) },
      ...{ servingAt: ms(row.serving_at), endedAt: ms(row.ended_at) },
    })
  }
  // Numbers of a series have no gap.
  const numbers = Map.groupBy(rows, (row) => row.label[0])
  for (const [series, some] of numbers)
    expect(some.map((row) => row.label).sort()).toEqual(
      some.map((_, i) => `${series}${String(i + 1).padStart(3, '0')}`),
    )
}, 600_000)

function seen(it: TicketHistory) {
  const { label, state, queue, counter, calls, dossiers, channel } = it
  const ms = (at: Temporal.Instant | undefined) => at?.epochMilliseconds
  return {
    ...{ label, state, queue, counter, calls, class: it.class, dossiers, channel, stages: it.stages.length },
    ...{ takenAt: ms(it.takenAt), enteredAt: ms(it.enteredAt), calledAt: ms(it.calledAt) },
    ...{ servingAt: ms(it.servingAt), endedAt: ms(it.endedAt) },
  }
}

/** Looks at the hall while it works: never two people at a counter, never a person at two. */
function watchCounters() {
  let running = true
  const looking = (async () => {
    while (running) {
      const { atCounters } = await it.house.reception.queue(await it.contextOf('tiepnhan.cua-nam'), place)
      expect(new Set(atCounters.map((ticket) => ticket.counter)).size).toBe(atCounters.length)
      expect(new Set(atCounters.map((ticket) => ticket.id)).size).toBe(atCounters.length)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })()
  return {
    async stop() {
      running = false
      await looking
    },
  }
}
