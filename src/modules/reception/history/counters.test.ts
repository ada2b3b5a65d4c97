import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hallDay } from '../replay/hall-day.ts'
import { counterTimes } from './counters.ts'
import type { LedgerEvent } from './fold.ts'

const start = Temporal.Instant.from('2026-11-18T01:00:00Z')
const at = (minutes: number) => start.add({ milliseconds: Math.round(minutes * 60_000) })
const ms = (minutes: number) => at(minutes).epochMilliseconds

const event = (minute: number, type: string, subject: string, data: object): LedgerEvent => ({
  at: at(minute),
  type,
  subject,
  data: data as LedgerEvent['data'],
})
const opened = (minute: number, counter: number, queues: string[]) =>
  event(minute, 'desk.opened', `counter:${counter}`, { counter, queues })
const closed = (minute: number, counter: number) =>
  event(minute, 'desk.closed', `counter:${counter}`, { counter })
const taken = (minute: number, n: number, queue: string) =>
  event(minute, 'ticket.taken', `ticket:${n}`, {
    ...{ label: `${queue}${String(n).padStart(3, '0')}`, class: 'normal', channel: 'kiosk', queue },
    presence: 'on_site',
  })
const step = (minute: number, kind: string, n: number, queue: string, counter: number | null) =>
  event(minute, `ticket.${kind}`, `ticket:${n}`, { state: kind, queue, counter, calls: 1 })

describe('what counters did', () => {
  test('a morning at two counters', () => {
    const events = [
      opened(0, 1, ['A']),
      opened(5, 2, ['B']),
      taken(10, 1, 'A'),
      step(12, 'called', 1, 'A', 1),
      taken(15, 2, 'A'),
      step(20, 'completed', 1, 'A', null),
      step(23, 'called', 2, 'A', 1),
      step(30, 'completed', 2, 'A', null),
      closed(40, 1),
    ]
    const [one, two] = counterTimes(hallDay(events), ms(45))
    expect(
      one!.spans.map(({ from, to, is }) => [(from - ms(0)) / 60_000, (to - ms(0)) / 60_000, is]),
    ).toEqual([
      [0, 10, 'free'],
      [10, 12, 'idle'],
      [12, 20, 'busy'],
      [20, 23, 'between'],
      [23, 30, 'busy'],
      [30, 40, 'free'],
    ])
    expect(one!.minutes).toEqual({ open: 40, busy: 15, between: 3, idle: 2, free: 20 })
    // Nobody closed it: it counts up to the end.
    expect(two!.minutes).toEqual({ open: 40, busy: 0, between: 0, idle: 0, free: 40 })
  })

  test('at every moment a counter does what somebody with the whole log in hand would say', () => {
    const queues = ['A', 'B']
    const move = fc.record({
      pause: fc.integer({ min: 1, max: 9 }),
      what: fc.constantFrom('take', 'call', 'finish', 'open', 'close'),
      counter: fc.integer({ min: 1, max: 3 }),
      queue: fc.constantFrom(...queues),
    })
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        const { events, doingAt, end } = play(moves)
        const times = counterTimes(hallDay(events), ms(end))
        for (let minute = 0.5; minute < end; minute++) {
          for (const counter of [1, 2, 3]) {
            const spans = times.find((it) => it.counter === counter)?.spans ?? []
            const span = spans.find(({ from, to }) => ms(minute) >= from && ms(minute) < to)
            const said = span?.is === 'between' ? 'idle' : span?.is
            expect([minute, counter, said]).toEqual([minute, counter, doingAt(minute, counter)])
          }
        }
        for (const { spans, minutes } of times) {
          const { open, busy, between, idle, free } = minutes
          expect(busy + between + idle + free).toBeCloseTo(open)
          for (const [n, span] of spans.entries()) {
            expect(span.to).toBeGreaterThan(span.from)
            if (n > 0) expect(span.from).toBeGreaterThanOrEqual(spans[n - 1]!.to)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})

/** Plays moves that are possible, and remembers for every minute what each counter was doing. */
function play(moves: { pause: number; what: string; counter: number; queue: string }[]) {
  const events: LedgerEvent[] = []
  const open = new Map<number, string>()
  const busy = new Map<number, number>()
  const waiting: { n: number; queue: string }[] = []
  const story: { minute: number; doing: Map<number, string> }[] = []
  let minute = 0
  let n = 0
  for (const { pause, what, counter, queue } of moves) {
    minute += pause
    const own = open.get(counter)
    const with_ = busy.get(counter)
    if (what === 'take') {
      events.push(taken(minute, ++n, queue))
      waiting.push({ n, queue })
    } else if (what === 'open' && !own) {
      events.push(opened(minute, counter, [queue]))
      open.set(counter, queue)
    } else if (what === 'close' && own && with_ === undefined) {
      events.push(closed(minute, counter))
      open.delete(counter)
    } else if (what === 'call' && own && with_ === undefined) {
      const index = waiting.findIndex((it) => it.queue === own)
      if (index < 0) continue
      const [person] = waiting.splice(index, 1)
      events.push(step(minute, 'called', person!.n, own, counter))
      busy.set(counter, person!.n)
    } else if (what === 'finish' && with_ !== undefined) {
      events.push(step(minute, 'completed', with_, own!, null))
      busy.delete(counter)
    }
    const doing = new Map<number, string>()
    for (const [number, calls] of open)
      doing.set(
        number,
        busy.has(number) ? 'busy' : waiting.some((it) => it.queue === calls) ? 'idle' : 'free',
      )
    story.push({ minute, doing })
  }
  const doingAt = (when: number, counter: number) =>
    story.findLast((it) => it.minute <= when)?.doing.get(counter)
  return { events, doingAt, end: minute }
}
