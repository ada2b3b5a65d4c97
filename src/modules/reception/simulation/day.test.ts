import { describe, expect, test } from 'vitest'
import { type HallEvent, readEventLogs, writeEventLog } from '../forecast/event-log.ts'
import { simulateDay } from './day.ts'
import { drawCity, drawOffice, type Office, withLane } from './office.ts'

const date = Temporal.PlainDate.from('2026-03-03')
const city = drawCity(1)
const offices = Array.from({ length: 12 }, (_, at) => drawOffice(city, 100 + at))
const days = offices.map((office) => simulateDay(office, date, 5))
const count = (events: readonly HallEvent[], type: HallEvent['type']) =>
  events.filter((it) => it.type === type).length

/** From which states a step may come; `taken` is where a ticket begins. */
const before: Record<string, string[]> = {
  'ticket.called': ['ticket.taken', 'ticket.waiting'],
  'ticket.serving': ['ticket.called'],
  'ticket.no_show': ['ticket.called'],
  'ticket.completed': ['ticket.serving'],
  'ticket.parked': ['ticket.serving'],
  'ticket.waiting': ['ticket.parked', 'ticket.no_show'],
  'ticket.cancelled': ['ticket.taken', 'ticket.waiting'],
  'ticket.expired': ['ticket.taken', 'ticket.waiting'],
}

describe('a simulated day', () => {
  test('each ticket goes its way, a counter has one person at a time, time goes forward', () => {
    for (const events of days) {
      const state = new Map<string, string>()
      const at = new Map<number, string>()
      let time = 0
      for (const event of events) {
        expect(event.at).toBeGreaterThanOrEqual(time)
        time = event.at
        if (!('ticket' in event)) continue
        const { type, ticket } = event
        if (type === 'ticket.taken') expect(state.has(ticket)).toBe(false)
        else expect(before[type]).toContain(state.get(ticket))
        state.set(ticket, type)
        if (type === 'ticket.called') {
          expect(at.has(event.counter)).toBe(false)
          at.set(event.counter, ticket)
        }
        if (['ticket.completed', 'ticket.no_show', 'ticket.parked'].includes(type))
          for (const [counter, who] of at) if (who === ticket) at.delete(counter)
      }
      expect(at.size).toBe(0)
    }
  })

  test('has what halls have', () => {
    const all = days.flat()
    for (const type of [
      'ticket.no_show',
      'ticket.parked',
      'ticket.waiting',
      'ticket.cancelled',
      'desk.closed',
    ] as const)
      expect(count(all, type)).toBeGreaterThan(5)
    const taken = all.filter((it) => it.type === 'ticket.taken')
    expect(taken.length).toBeGreaterThan(12 * 50)
    const priority =
      taken.filter((it) => it.class !== 'normal' && it.class !== 'appointment').length / taken.length
    expect(priority).toBeGreaterThan(0.1)
    expect(priority).toBeLessThan(0.42)
    const booked = all.flatMap((it) => (it.type === 'day.planned' ? it.appointments : [])).length
    const came = taken.filter((it) => it.appointment).length
    expect(came / booked).toBeGreaterThan(0.6)
    expect(came / booked).toBeLessThan(0.9)
  })

  test('the same seed gives the same day, another seed another', () => {
    expect(simulateDay(offices[0]!, date, 5)).toEqual(days[0])
    expect(simulateDay(offices[0]!, date, 6)).not.toEqual(days[0])
  })

  test('slower service and favours change the hall, not who comes', () => {
    const office = offices[0]!
    const worse = { ...office, speed: { ...office.speed, slowness: 1.5 } }
    expect(count(simulateDay(worse, date, 5), 'ticket.completed')).toBeLessThan(
      count(days[0]!, 'ticket.completed'),
    )
  })
})

test('a log is read as it was written, and a wrong line is named', () => {
  const log = { office: 'o', policy: offices[0]!.policy, events: days[0]! }
  expect(readEventLogs(writeEventLog(log) + writeEventLog(log))).toEqual([log, log])
  expect(() => readEventLogs('{"type":"ticket.serving"}')).toThrow('line 1: the log begins')
  const [head, first] = writeEventLog(log).split('\n')
  expect(() => readEventLogs(`${head}\n${first!.replace('day.planned', 'day.dreamt')}`)).toThrow('line 2')
  const last = writeEventLog(log).trimEnd().split('\n').at(-1)
  expect(() => readEventLogs(`${head}\n${last}\n${first}`)).toThrow('line 3: earlier')
})

test('a lane: people with many dossiers have one counter, unless a counter has nobody else to call', () => {
  let met = 0
  for (const [n, plain] of offices.entries()) {
    const keeping: Office = { ...plain, outOfOrder: { ...plain.outOfOrder, share: 0 } }
    const office: Office = { ...withLane(keeping, 1), lane: { perDay: 12, dossiers: [5, 10] } }
    const classes = new Map<string, string>()
    const waiting = new Map<string, string>()
    const atCounters = new Set<string>()
    const desks = new Map<number, readonly string[]>()
    const series = new Map<string, string>()
    for (const event of simulateDay(office, date, n)) {
      if (event.type === 'desk.opened') desks.set(event.counter, event.series)
      if (event.type === 'ticket.taken') {
        classes.set(event.ticket, event.class)
        series.set(event.ticket, event.series)
      }
      if (event.type === 'ticket.called' && [...atCounters].some((it) => classes.get(it) === 'bulk')) {
        const mine = desks.get(event.counter)!
        const others = [...waiting].filter(([id, it]) => mine.includes(it) && classes.get(id) !== 'bulk')
        if (others.length > 0) {
          met++
          expect(classes.get(event.ticket)).not.toBe('bulk')
        }
      }
      if (!('ticket' in event) || event.type === 'ticket.serving') continue
      waiting.delete(event.ticket)
      atCounters.delete(event.ticket)
      if (event.type === 'ticket.taken' || event.type === 'ticket.waiting')
        waiting.set(event.ticket, series.get(event.ticket)!)
      if (event.type === 'ticket.called') atCounters.add(event.ticket)
    }
  }
  expect(met).toBeGreaterThan(200)
})
