import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from './support/house.ts'

/** Programs that grab numbers in the minute in which a hall opens. */
let it: TestHouse
beforeAll(async () => {
  it = await testHouse({ start: '2026-11-18T01:00:00Z' })
})
afterAll(() => it.close())

const tickets = '/api/v1/places/cua-nam/tickets'
let people = 0
const inventedId = () => `000190${String(++people).padStart(6, '0')}`
const grab = (address: string) =>
  it.house.server.inject({
    method: 'POST',
    url: tickets,
    remoteAddress: address,
    headers: { host: 'localhost', 'idempotency-key': crypto.randomUUID() },
    payload: { series: 'A', channel: 'web', idNumber: inventedId() },
  })

test('one address gets thirty numbers a minute, however many names it invents; others and the hall go on', async () => {
  const answers = await Promise.all(Array.from({ length: 200 }, () => grab('203.0.113.7')))
  const given = answers.filter(({ statusCode }) => statusCode === 201)
  const refused = answers.filter(({ statusCode }) => statusCode === 429)
  expect([given.length, refused.length]).toEqual([30, 170])
  expect(refused[0]!.json()).toMatchObject({ type: '/problems/too-many-requests', status: 429 })
  expect(refused[0]!.headers['retry-after']).toBeDefined()

  expect((await grab('203.0.113.8')).statusCode).toBe(201)
  const body = { series: 'A', channel: 'kiosk' }
  const taken = await Promise.all(Array.from({ length: 40 }, () => it.api('POST', tickets, { body })))
  expect(new Set(taken.map(({ status }) => status))).toEqual(new Set([201]))
})

test('numbers of people who do not come hold nobody up: whoever is in the hall is called at once', async () => {
  const as = 'tiepnhan.cua-nam'
  await it.api('POST', '/api/v1/places/cua-nam/desk', { as, body: { counter: 1, queues: ['A'] } })
  // Thirty-one were taken from afar before the first of the hall.
  const called = await it.api('POST', '/api/v1/places/cua-nam/calls', { as })
  expect(called.body).toMatchObject({ label: 'A032', state: 'called' })
})

test('the form for people without scripts says it kindly, and other pages stay open to them', async () => {
  const form = () =>
    it.house.server.inject({
      method: 'POST',
      url: '/ticket/new',
      remoteAddress: '203.0.113.9',
      headers: { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded' },
      payload: `place=cua-nam&series=K&key=${crypto.randomUUID()}&idNumber=${inventedId()}`,
    })
  const answers = []
  for (let n = 0; n < 61; n++) answers.push(await form())
  expect(answers.slice(0, 60).map(({ statusCode }) => statusCode)).not.toContain(429)
  expect([answers[60]!.statusCode, answers[60]!.body]).toEqual([
    429,
    expect.stringContaining('Bạn thao tác hơi nhanh'),
  ])
  const page = await it.house.server.inject({ url: '/ticket/new', remoteAddress: '203.0.113.9' })
  expect(page.statusCode).toBe(200)
})

test('an hour to come is nobody’s for long: held by a person, let go by itself, offered at a minute of its own', async () => {
  // The rules of seats have tests of their own; here, that one address cannot empty a day of them.
  const [day] = it.house.reception.days().slice(1)
  const slots = await it.api('GET', `/api/v1/places/cua-nam/slots?day=${day}&series=A`)
  const offered = slots.body.filter(({ free }: { free: number }) => free > 0)
  expect(offered.length).toBeGreaterThan(0)
  const hold = (startsAt: string) =>
    it.house.server.inject({
      method: 'POST',
      url: '/api/v1/places/cua-nam/appointments',
      remoteAddress: '203.0.113.10',
      headers: { host: 'localhost', 'idempotency-key': crypto.randomUUID() },
      payload: { series: 'A', startsAt, idNumber: inventedId() },
    })
  const answers = []
  for (let n = 0; n < 70; n++) answers.push(await hold(offered[n % offered.length]!.startsAt))
  expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(10)
  // Whoever is refused at the door has held nothing: what was full said so in its own words.
  const kept = answers.filter(({ statusCode }) => statusCode === 201)
  expect(kept.length).toBeGreaterThan(0)
  const full = answers.filter(({ statusCode }) => statusCode !== 201 && statusCode !== 429)
  expect(new Set(full.map((answer) => answer.json().type))).toEqual(new Set(['/problems/slot-taken']))
})
