/** People who took their number from afar: passed over for as long as they are not in the hall. */
import { describe, expect, test } from 'vitest'
import type { HallEvent } from './event-log.ts'
import { forecastWaits } from './forecast.ts'
import { Forecaster } from './forecaster.ts'
import { counter, hall, now, plainModel, policy, waiting } from './model.fixture.ts'
import { constantTable } from './table.ts'

const minute = 60_000

describe('whoever waits behind people who may not come', () => {
  const ahead = (away: boolean) =>
    Array.from({ length: 10 }, (_, n) => waiting(`far ${n}`, 60 - n, away ? { away } : {}))
  const ofTheLast = (away: boolean, remoteShow: number) => {
    const model = plainModel({ service: () => constantTable(6 * minute), remoteShow })
    const list = [...ahead(away), waiting('here', 1)]
    const answer = forecastWaits(hall({ waiting: list, counters: [counter(1)] }), model, policy, {
      seed: 3,
      replications: 400,
    })
    return answer.at(-1)!
  }

  test('waits for those who come and not for the others, and knows how uncertain that is', () => {
    expect(ofTheLast(false, 0.5).quantiles!.p50).toBeCloseTo(60, 3)
    expect(ofTheLast(true, 1).quantiles!.p50).toBeCloseTo(60, 3)
    expect(ofTheLast(true, 0).quantiles!.p50).toBeCloseTo(0, 3)
    const half = ofTheLast(true, 0.5).quantiles!
    expect(half.p50).toBe(30)
    expect(half.p80).toBeGreaterThan(half.p50)
    expect(half.p80).toBeLessThan(50)
  })

  test('everybody ahead is still counted: they may come', () => {
    expect(ofTheLast(true, 0.5).ahead).toBe(10)
  })
})

describe('what days teach', () => {
  /** Twenty people from afar before each of the hall's; of them every fourth comes in time. */
  function day(date: number): HallEvent[] {
    const at = (minutes: number) => now + date * 24 * 60 * minute + minutes * minute
    const events: HallEvent[] = [
      {
        type: 'day.planned',
        ...{ at: at(-1), opens: at(0), closes: at(480), breaks: [], appointments: [] },
        counters: [{ counter: 1, series: ['A'] }],
      },
      { type: 'desk.opened', at: at(0), counter: 1, officer: 'o', series: ['A'] },
    ]
    const person = { series: 'A', service: 's', class: 'normal' }
    for (let n = 0; n < 20; n++)
      events.push({
        type: 'ticket.taken',
        at: at(1 + n / 100),
        ticket: `f${n}`,
        number: n,
        ...person,
        remote: true,
      })
    for (let n = 0; n < 20; n += 4) events.push({ type: 'ticket.here', at: at(400), ticket: `f${n}` })
    for (let n = 0; n < 30; n++)
      events.push({ type: 'ticket.taken', at: at(2 + n / 100), ticket: `h${n}`, number: 20 + n, ...person })
    for (let n = 0; n < 30; n++) {
      const here = { ticket: `h${n}`, counter: 1, officer: 'o' }
      events.push({ type: 'ticket.called', at: at(3 + n * 6), ...here })
      events.push({ type: 'ticket.serving', at: at(3.5 + n * 6), ticket: here.ticket })
      events.push({ type: 'ticket.completed', at: at(8 + n * 6), ticket: here.ticket })
    }
    for (let n = 0; n < 20; n++) events.push({ type: 'ticket.expired', at: at(481), ticket: `f${n}` })
    return events.sort((a, b) => a.at - b.at)
  }

  test('how many of them come; and passing them over is keeping the order', () => {
    const it = new Forecaster(policy)
    for (let date = 0; date < 10; date++) for (const event of day(date)) it.tell(event)
    // A day is over when the next one begins.
    it.tell(day(10)[0]!)
    const { remote, outOfOrder } = it.learned
    expect(remote.hits / remote.of).toBeCloseTo(0.25, 2)
    expect(outOfOrder.of).toBeGreaterThan(200)
    expect(outOfOrder.hits).toBe(0)
  })
})
