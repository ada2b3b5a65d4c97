import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runLogs } from '../../../../evaluate/waits/offices.ts'
import { driveHall } from '../../../../tests/support/hall-day.ts'
import { type TestHouse, testHouse } from '../../../../tests/support/house.ts'
import { Forecaster, type HallEvent, nothingLearned, readEventLogs, Teaching } from '../forecast/index.ts'
import { foldHall } from '../history/fold.ts'
import { readLearning } from './kept.ts'
import { createLiveHalls, type LiveHalls, teachingOptions } from './live-halls.ts'

const days = ['2026-11-16', '2026-11-17', '2026-11-18']
const slug = 'cua-nam'
let it: TestHouse
let place: string
const errors: unknown[] = []

/** A second process on the same database: nothing in its memory. */
const restarted = (changes: Partial<Parameters<typeof createLiveHalls>[0]> = {}): LiveHalls => {
  const { db, clock, hub, places, ledger, reception } = it.house
  return createLiveHalls({
    db,
    clock,
    hub,
    places,
    ledger,
    policyOn: (place) => reception.policyToday(place),
    key: Buffer.from('of this test only'),
    dayOf: (_, day) => ({
      opens: day.toZonedDateTime({ timeZone: 'Asia/Ho_Chi_Minh', plainTime: '08:00' }).toInstant(),
      closes: day.toZonedDateTime({ timeZone: 'Asia/Ho_Chi_Minh', plainTime: '17:00' }).toInstant(),
      breaks: [],
    }),
    log: { error: (about) => errors.push(about) },
    patienceMs: 10_000,
    ...changes,
  })
}
const exported = async (from: string, to: string) => {
  const period = { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) }
  let text = ''
  for await (const piece of await it.house.reception.waits.exportLog(
    await it.contextOf(`lanhdao.${slug}`),
    place,
    period,
  ))
    text += piece
  return text
}

beforeAll(async () => {
  it = await testHouse({ start: `${days[0]}T01:00:00Z` })
  place = it.house.places.get(slug).code
  for (const [index, date] of days.entries())
    await driveHall(it, { slug, date, seed: index + 1, load: 0.5, ...(index === 2 ? { to: '10:05' } : {}) })
}, 120_000)
afterAll(() => it.close())

describe('the log of a hall', () => {
  test('is read by the evaluation as it was written, and says what the ledger says', async () => {
    const [log] = readEventLogs(await exported(days[0]!, days[2]!))
    expect(log!.office).toBe(slug)
    const count = (type: HallEvent['type']) => log!.events.filter((event) => event.type === type).length
    const { rows } = await it.superuser.query<{ type: string; count: number }>(
      `select type, count(*)::int from ledger.event where stream = $1 group by type`,
      [place],
    )
    const recorded = Object.fromEntries(rows.map(({ type, count }) => [type, count]))
    expect(count('day.planned')).toBe(3)
    expect(count('ticket.taken')).toBe(recorded['ticket.taken'])
    expect(count('ticket.cancelled')).toBe(recorded['ticket.cancelled'])
    expect(count('ticket.no_show')).toBe(recorded['ticket.absent'])
    expect(count('ticket.transferred')).toBe(recorded['ticket.transferred'])
    for (const type of [
      'ticket.absent',
      'ticket.parked',
      'ticket.transferred',
      'ticket.undone',
      'ticket.cancelled',
      'ticket.declared',
    ])
      expect(recorded[type], type).toBeGreaterThan(0)
    // Every officer has a name of their own at every opening, and every call is by whoever sits there.
    const opened = log!.events.filter((event) => event.type === 'desk.opened')
    expect(new Set(opened.map(({ officer }) => officer)).size).toBe(2)
    const answers = runLogs([log!], 1, 60)
    expect(answers.length).toBeGreaterThan(20)
  })

  test('leaves each number where the hall’s own history leaves it', async () => {
    const [log] = readEventLogs(await exported(days[1]!, days[1]!))
    const forecaster = new Forecaster(log!.policy)
    for (const event of log!.events) forecaster.tell(event)
    const { rows } = await it.superuser.query(
      `select at, type, subject, data from ledger.event where stream = $1 order by seq`,
      [place],
    )
    const day = rows
      .map((row) => ({ ...row, at: Temporal.Instant.fromEpochMilliseconds(row.at.getTime()) }))
      .filter(({ at }) => at.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString() === days[1])
    const histories = [...foldHall(day, Temporal.PlainDate.from(days[1]!)).values()]
    const tickets = [...forecaster.hall.tickets.values()]
    expect(tickets).toHaveLength(histories.length)
    const ended: Record<string, string> = {
      called: 'gone',
      waiting: 'gone',
      parked: 'gone',
      serving: 'serving',
    }
    for (const [index, history] of histories.entries()) {
      const live = tickets[index]!
      expect(live.number).toBe(Number(history.label.slice(1)))
      expect(live.series, history.label).toBe(history.queue)
      expect(live.state, history.label).toBe(ended[history.state] ?? 'gone')
      expect(live.priority, history.label).toBe(history.class)
    }
  })

  test('has other pseudonyms each time, and no name or id of the house', async () => {
    const [one, other] = [await exported(days[0]!, days[0]!), await exported(days[0]!, days[0]!)]
    const names = (text: string) =>
      new Set([...text.matchAll(/"(?:ticket|officer)":"([^"]+)"/g)].map(([, it]) => it))
    expect([...names(one)].filter((name) => names(other).has(name))).toEqual([])
    expect(one).not.toMatch(/officer:|[0-9a-f]{8}-[0-9a-f]{4}-/)
    const { rows } = await it.superuser.query(
      `select actor, place_ from (select actor, chain as place_ from ledger.audit where action = 'reception.export-log') a`,
    )
    expect(rows.length).toBeGreaterThan(1)
    expect(rows.every(({ actor, place_ }) => actor.startsWith('officer:') && place_ === place)).toBe(true)
  })

  test('is a file of lines at its address', async () => {
    const { body, status, headers } = await it.api(
      'GET',
      `/api/v1/places/${slug}/event-log?from=${days[0]}&to=${days[2]}`,
      { as: `lanhdao.${slug}` },
    )
    expect(status).toBe(200)
    expect(headers['content-type']).toContain('application/x-ndjson')
    const [log] = readEventLogs(String(body))
    const [other] = readEventLogs(await exported(days[0]!, days[2]!))
    expect(log!.events).toHaveLength(other!.events.length)
  })

  test('is refused for days in the wrong order and to whoever does not manage this hall', async () => {
    const wrong = await it.api('GET', `/api/v1/places/${slug}/event-log?from=${days[1]}&to=${days[0]}`, {
      as: `lanhdao.${slug}`,
    })
    expect([wrong.status, wrong.body.type.split('/').at(-1)]).toEqual([400, 'log-period-wrong'])
    const other = await it.api('GET', `/api/v1/places/${slug}/event-log?from=${days[0]}&to=${days[0]}`, {
      as: 'lanhdao.ba-dinh',
    })
    expect(other.status).toBe(403)
  })
})

describe('a live hall', () => {
  const waiting = async () =>
    (await it.house.reception.queue(await it.contextOf(`tiepnhan.${slug}`), place)).waiting.map(
      ({ ticket }) => ticket,
    )

  test('answers as a forecaster that was fed with the exported log from scratch', async () => {
    const { db, clock } = it.house
    const city = await readLearning({ db, log: { error: () => {} } }, it.house.places.city.code)
    expect(city.through).toBeUndefined()
    const [log] = readEventLogs(await exported(days[2]!, days[2]!))
    // The plan of the test's house is that of its calendar.
    const [planned] = log!.events
    if (planned?.type !== 'day.planned') throw new Error('no plan')
    const instant = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms)
    const live = restarted({
      dayOf: () => ({
        opens: instant(planned.opens),
        closes: instant(planned.closes),
        breaks: planned.breaks.map(({ from, to }) => ({ from: instant(from), to: instant(to) })),
      }),
    })
    const tickets = await waiting()
    expect(tickets.length).toBeGreaterThan(3)
    const answers = await Promise.all(tickets.map((ticket) => live.ofTicket(place, ticket)))
    live.close()

    // Pseudonyms are drawn anew in each export, and the draws of a simulation hang on names: the ids of the house again.
    const { rows } = await it.superuser.query<{ id: string }>(
      `select id from reception.ticket where place = $1 and day = $2 order by taken_at, series, number`,
      [place, days[2]],
    )
    const taken = await it.superuser.query<{ subject: string }>(
      `select subject from ledger.event where stream = $1 and type = 'ticket.taken' order by seq`,
      [place],
    )
    const ids = taken.rows.slice(-rows.length).map(({ subject }) => subject.slice(7))
    const renamed = new Map<string, string>()
    for (const event of log!.events)
      if (event.type === 'ticket.taken') renamed.set(event.ticket, ids[renamed.size]!)
    const forecaster = new Forecaster(log!.policy)
    const teaching = new Teaching(forecaster, teachingOptions)
    for (const event of log!.events)
      teaching.tell('ticket' in event ? { ...event, ticket: renamed.get(event.ticket)! } : event)
    const lines = await it.superuser.query(
      `select count(*)::int as count from ledger.event
       where stream = $1 and at >= ($2::date::timestamp at time zone 'Asia/Ho_Chi_Minh')`,
      [place, days[2]],
    )
    const now = clock.now().epochMilliseconds
    const seed = (lines.rows[0].count * 31 + Math.floor(now / 1000)) | 0
    const expected = new Map(forecaster.look(now, seed).map((forecast) => [forecast.id, forecast]))
    for (const [index, { id }] of tickets.entries()) {
      const answer = answers[index]!
      const forecast = expected.get(id)!
      if (!forecast.quantiles) expect(answer).toEqual({ known: false, why: 'too-new' })
      else {
        const { p10, p50, p80 } = forecast.quantiles
        expect(answer).toMatchObject({ known: true, ahead: forecast.ahead, p10, p50, p80 })
      }
    }
    expect(answers.some(({ known }) => known)).toBe(true)
  })

  test('is the same after a restart in mid-day as the one that lived through it', async () => {
    const { date, half } = { date: days[2]!, half: '10:30' }
    const lived = restarted()
    await lived.ofQueues(place)
    for (const [from, to] of [
      ['10:05', '10:20'],
      ['10:20', half],
    ] as const) {
      await driveHall(it, { slug, date, seed: 9, from, to })
      await lived.ofQueues(place)
    }
    const fresh = restarted()
    const tickets = await waiting()
    for (const ticket of tickets)
      expect(await fresh.ofTicket(place, ticket)).toEqual(await lived.ofTicket(place, ticket))
    expect(tickets.length).toBeGreaterThan(2)
    expect(await fresh.ofQueues(place)).toEqual(await lived.ofQueues(place))
    lived.close()
    fresh.close()
  })

  test('does not know when no counter calls the queue, and says so', async () => {
    const { reception, access } = it.house
    const { secret } = await reception.take(it.atKiosk(place), {
      place,
      channel: 'kiosk',
      language: 'vi',
      series: 'C',
      priority: 'normal',
      brings: [],
    })
    expect((await reception.follow(secret, 'vi')).wait).toEqual({ known: false, why: 'nobody-calls' })
    await reception.cancel(access.contextOf(undefined, 'vi'), secret)
  })

  test('is closed when its day is over', async () => {
    const closed = restarted({ dayOf: () => undefined })
    expect(await closed.ofNewcomer(place, { series: 'A', service: '', priority: 'normal' })).toEqual({
      known: false,
      why: 'closed',
    })
    closed.close()
  })

  test('survives a missing event: nobody knows for a while, and it is logged', async () => {
    const asking = { series: 'A', service: '', priority: 'normal' }
    const { rows } = await it.superuser.query(
      `delete from ledger.event where stream = $1 and seq = (select max(seq) - 3 from ledger.event where stream = $1)
       returning *`,
      [place],
    )
    errors.length = 0
    const broken = restarted()
    expect(await broken.ofNewcomer(place, asking)).toEqual({ known: false, why: 'not-now' })
    expect(errors).toHaveLength(1)
    // It is left alone meanwhile, and comes back by itself.
    expect(await broken.ofNewcomer(place, asking)).toEqual({ known: false, why: 'not-now' })
    expect(errors).toHaveLength(1)
    const { stream, seq, at, type, subject, data } = rows[0]
    await it.superuser.query('insert into ledger.event values ($1, $2, $3, $4, $5, $6)', [
      stream,
      seq,
      at,
      type,
      subject,
      data,
    ])
    it.clock.advance({ minutes: 6 })
    expect(await broken.ofNewcomer(place, asking)).toMatchObject({ known: true })
    broken.close()
  })
})

test('numbers of other days and appointments wait from when they begin, and say so in the log', async () => {
  const { reception, access } = it.house
  const visitor = access.contextOf(undefined, 'vi')
  const tomorrow = Temporal.PlainDate.from('2026-11-19')
  const wish = {
    place,
    channel: 'web' as const,
    language: 'vi' as const,
    series: 'A',
    priority: 'normal',
    brings: [],
  }
  const early = await reception.take(visitor, { ...wish, day: tomorrow, idNumber: '000190000007' })
  const { body: slots } = await it.api('GET', `/api/v1/places/${slug}/slots?day=${tomorrow}&series=B`)
  const { startsAt } = slots.find((slot: { free: number }) => slot.free > 0)
  const booked = await it.api('POST', `/api/v1/places/${slug}/appointments`, {
    body: { series: 'B', startsAt, idNumber: '000190000008' },
  })
  expect((await it.api('POST', `/api/v1/appointments/${booked.body.secret}/book`)).status).toBe(201)
  const before = readEventLogs(await exported(days[2]!, days[2]!))[0]!.events
  expect(before.filter(({ type }) => type === 'ticket.taken')).toHaveLength(
    (await reception.history(place, Temporal.PlainDate.from(days[2]!))).length,
  )

  it.clock.set('2026-11-19T03:00:00Z')
  const code = reception.doorCode(place)
  await reception.tellPresence(visitor, booked.body.secret, 'on_site', code)
  for (const presence of ['en_route', 'on_site', 'left'] as const)
    await reception.tellPresence(visitor, early.secret, presence, code)
  const [log] = readEventLogs(await exported(tomorrow.toString(), tomorrow.toString()))
  const [planned, ...events] = log!.events
  if (planned?.type !== 'day.planned') throw new Error('no plan')
  expect(planned.appointments).toMatchObject([
    { series: 'B', class: expect.any(String), at: Temporal.Instant.from(startsAt).epochMilliseconds },
  ])
  const taken = events.filter((event) => event.type === 'ticket.taken')
  expect(taken.map(({ series, appointment }) => [series, appointment])).toEqual([
    ['A', undefined],
    ['B', planned.appointments[0]!.id],
  ])
  expect(taken[1]!.at).toBe(it.clock.now().epochMilliseconds)
  // From afar, until its person is there; an appointment is told of only then.
  expect(taken.map(({ remote }) => remote)).toEqual([true, undefined])
  const moves = events.filter(({ type }) => type === 'ticket.here' || type === 'ticket.away')
  expect(moves).toMatchObject([
    { type: 'ticket.here', ticket: taken[0]!.ticket },
    { type: 'ticket.away', ticket: taken[0]!.ticket },
  ])
  expect(taken[0]!.at).toBeLessThan(taken[1]!.at)
  const live = restarted()
  const queue = await reception.queue(await it.contextOf(`tiepnhan.${slug}`), place)
  expect(queue.waiting).toHaveLength(2)
  for (const { ticket } of queue.waiting)
    expect(await live.ofTicket(place, ticket)).not.toEqual({ known: false, why: 'not-now' })
  live.close()
  it.clock.set('2026-11-18T09:00:00Z')
})

describe('what was learned', () => {
  test('is kept when days are over, the same as from the log, and not learned twice', async () => {
    const { db, reception } = it.house
    it.clock.set(`${days[2]}T18:00:00Z`)
    expect(await reception.waits.learnDays()).toBe(3)
    const kept = await readLearning({ db, log: { error: () => {} } }, place)
    expect(kept.through?.toString()).toBe(days[2])
    const [log] = readEventLogs(await exported(days[0]!, days[2]!))
    const forecaster = new Forecaster(log!.policy, { learned: nothingLearned() })
    const teaching = new Teaching(forecaster, teachingOptions)
    for (const event of log!.events) teaching.tell(event)
    forecaster.endDay()
    const { officers, intervals, ...counts } = kept.learned
    const { officers: others, intervals: _, ...expected } = forecaster.learned
    expect(counts).toEqual(JSON.parse(JSON.stringify(expected)))
    const sums = (of: typeof officers) => Object.values(of).map(({ sum }) => sum)
    expect(sums(officers).sort()).toEqual(sums(others).sort())
    expect(intervals).toHaveLength(3)
    expect(await reception.waits.learnDays()).toBe(0)
  })

  test('of another shape is thrown away, and learned anew from the events', async () => {
    const { db, reception } = it.house
    await it.superuser.query(`update reception.learned set body = '{"services": 7}' where place = $1`, [
      place,
    ])
    const log: object[] = []
    const kept = await readLearning({ db, log: { error: (about) => log.push(about) } }, place)
    expect(kept.learned).toEqual(nothingLearned())
    expect(log).toHaveLength(1)
    expect(await reception.waits.learnDays()).toBe(3)
    const again = await readLearning({ db, log: { error: () => {} } }, place)
    expect(again.learned.days).toBeGreaterThan(2)
  })
})
