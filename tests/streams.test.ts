import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { TicketWish } from '#modules/reception'
import { faces } from '../src/faces.ts'
import { type House, openHouse } from '../src/house.ts'
import { eventually, type Follower, type Frame, followAt } from './support/follow.ts'
import { type TestHouse, testHouse } from './support/house.ts'

let it: TestHouse
let port: number
let ward: string
const followers: Follower[] = []
const sockets: Socket[] = []

beforeAll(async () => {
  it = await testHouse()
  ward = it.house.places.get('cua-nam').code
  port = await listen(it.house)
  await it.machine('cua-nam')
})
afterEach(() => {
  vi.useRealTimers()
  for (const follower of followers.splice(0)) follower.leave()
  for (const socket of sockets.splice(0)) socket.destroy()
})
afterAll(() => it.close())

async function listen(house: House, at = 0): Promise<number> {
  await house.server.listen({ host: '127.0.0.1', port: at })
  return (house.server.server.address() as AddressInfo).port
}

/** Opens a stream; an answer that is none is given with its body. */
async function follow(path: string, headers: Record<string, string> = {}, at = port): Promise<Follower> {
  const follower = await followAt(at, path, headers)
  followers.push(follower)
  return follower
}

const takeTicket = (slug = 'cua-nam') =>
  it.api('POST', `/api/v1/places/${slug}/tickets`, { body: { series: 'A', channel: 'kiosk' } })
const newest = async (stream = ward) => (await it.house.db.direct.get<{ n: number }>(headOf(stream))).n
const headOf = (stream: string) => ({
  strings: ['select coalesce(max(seq), 0) as n from ledger.event where stream = ', ''],
  values: [stream],
})

test('a board is given the whole picture at once, and a newer one after a call', async () => {
  const officer = { as: 'tiepnhan.cua-nam' }
  const taken = await takeTicket()
  const board = await follow('/api/v1/places/cua-nam/board/stream')
  await eventually(() => board.frames.length > 0)
  const [first] = board.frames
  expect(first).toMatchObject({
    event: 'board',
    data: { place: ward, calling: [], waiting: [{ series: 'A', count: 1 }] },
  })
  expect(first!.id).toBe(first!.data.seq)

  await it.api('POST', '/api/v1/places/cua-nam/desk', { ...officer, body: { counter: 1 } })
  expect((await it.api('POST', '/api/v1/places/cua-nam/calls', officer)).status).toBe(201)
  await eventually(() => board.frames.at(-1)?.data.calling.length === 1)
  const last = board.frames.at(-1)!
  expect(last.data).toMatchObject({ calling: [{ label: taken.body.label, counter: 1 }], waiting: [] })
  expect(last.id).toBeGreaterThan(first!.id)
  // A second board of the hall begins with what the first one shows.
  const late = await follow('/api/v1/places/cua-nam/board/stream')
  await eventually(() => late.frames.length > 0)
  expect(late.frames[0]).toMatchObject({ id: last.id, data: { calling: last.data.calling } })
})

test('boards of other halls hear nothing of it; a hall that does not exist has no board', async () => {
  const elsewhere = await follow('/api/v1/places/ba-dinh/board/stream')
  await eventually(() => elsewhere.frames.length > 0)
  const here = await follow('/api/v1/places/cua-nam/board/stream')
  await eventually(() => here.frames.length > 0)
  const before = here.frames.length
  await takeTicket()
  await eventually(() => here.frames.length > before)
  expect(elsewhere.frames).toHaveLength(1)
  const nowhere = await follow('/api/v1/places/nowhere/board/stream')
  expect(nowhere).toMatchObject({ status: 404 })
  expect(JSON.parse(nowhere.body)).toMatchObject({ type: '/problems/not-found' })
  expect((await follow('/api/v1/places/ha-noi/board/stream')).status).toBe(404)
})

test('events are for officers of the place', async () => {
  const url = '/api/v1/places/cua-nam/events'
  for (const [cookie, status] of [
    ['', 403],
    ['session=none', 403],
    [await it.signIn('tiepnhan.ba-dinh'), 403],
    [await it.signIn('tiepnhan.cua-nam'), 200],
  ] as const) {
    const follower = await follow(url, { cookie })
    expect(follower.status, cookie).toBe(status)
    if (status === 403) expect(JSON.parse(follower.body)).toMatchObject({ type: '/problems/forbidden' })
  }
  const cookie = await it.signIn('tiepnhan.cua-nam')
  expect((await follow('/api/v1/places/nowhere/events', { cookie })).status).toBe(404)
})

test.each(['x', '-1', '1.5', '1e400', "0'; select 1"])(
  'a position that is none (%s) is refused',
  async (id) => {
    const cookie = await it.signIn('tiepnhan.cua-nam')
    const byHeader = await follow('/api/v1/places/cua-nam/events', { cookie, 'last-event-id': id })
    expect(byHeader.status).toBe(400)
    expect(JSON.parse(byHeader.body)).toMatchObject({ type: '/problems/invalid' })
    const after = encodeURIComponent(id)
    expect((await follow(`/api/v1/places/cua-nam/events?after=${after}`, { cookie })).status).toBe(400)
  },
)

test('a line that breaks again and again loses no event and doubles none, while they are written', async () => {
  const stream = it.house.places.get('hoan-kiem').code
  const cookie = await it.signIn('tiepnhan.hoan-kiem')
  const url = '/api/v1/places/hoan-kiem/events'
  // Without a machine that is connected first: the stream has these numbers and nothing else.
  const wish: TicketWish = {
    place: stream,
    channel: 'kiosk',
    language: 'vi',
    series: 'A',
    priority: 'normal',
    brings: [],
  }
  let writing = true
  const writers = Array.from({ length: 6 }, async () => {
    for (let i = 0; i < 50; i++) await it.house.reception.take(it.atKiosk('hoan-kiem'), wish)
  })
  const written = Promise.all(writers).finally(() => {
    writing = false
  })
  // One follower stays from the beginning, the other leaves after a few events each time.
  const steady = await follow(url, { cookie })
  const seen: Frame[] = []
  let breaks = 0
  while (writing || (seen.at(-1)?.id ?? 0) < (await newest(stream))) {
    const last = seen.at(-1)?.id
    const broken = await follow(url, { cookie, ...(last ? { 'last-event-id': String(last) } : {}) })
    const enough = 1 + (breaks % 7)
    await eventually(() => broken.frames.length >= enough || (!writing && broken.frames.length > 0))
    broken.leave()
    // What had arrived when the line broke is what the client knows.
    seen.push(...broken.frames)
    breaks++
  }
  await written
  await eventually(() => steady.frames.length >= 300)
  const rows = await it.superuser.query(
    'select seq::int as id, type as event, data from ledger.event where stream = $1 order by seq',
    [stream],
  )
  const plain = (frames: Frame[]) => frames.map(({ id, event, data }) => ({ id, event, data: data.data }))
  expect(rows.rows).toHaveLength(300)
  expect(plain(steady.frames)).toEqual(rows.rows)
  expect(plain(seen)).toEqual(rows.rows)
  expect(breaks).toBeGreaterThan(10)

  // A browser that comes back sends its position and the address it was first given.
  const back = await follow(`${url}?after=3`, { cookie, 'last-event-id': '298' })
  await eventually(() => back.frames.length >= 2)
  expect(back.frames.map(({ id }) => id)).toEqual([299, 300])
  const fromMiddle = await follow(`${url}?after=290`, { cookie })
  await eventually(() => fromMiddle.frames.length >= 10)
  expect(fromMiddle.frames.map(({ id }) => id)).toEqual([291, 292, 293, 294, 295, 296, 297, 298, 299, 300])
})

test('a client that never reads is let go, holds little memory, and nobody else notices', async () => {
  const stream = it.house.places.get('ba-dinh').code
  const cookie = await it.signIn('tiepnhan.ba-dinh')
  const held = new Set<Socket>()
  const onConnection = (socket: Socket) => {
    held.add(socket)
    socket.on('close', () => held.delete(socket))
  }
  it.house.server.server.on('connection', onConnection)

  // Its heart beats when the test says so.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const deaf = connect(port, '127.0.0.1')
  sockets.push(deaf)
  deaf.on('error', () => {})
  deaf.write(`GET /api/v1/places/ba-dinh/events HTTP/1.1\r\nhost: localhost\r\ncookie: ${cookie}\r\n\r\n`)
  deaf.pause()
  await eventually(() => held.size === 1)
  const [its] = held
  await eventually(() => its!.bytesWritten > 0)
  const steady = await follow('/api/v1/places/ba-dinh/events', { cookie })
  const board = await follow('/api/v1/places/ba-dinh/board/stream')
  await eventually(() => board.frames.length > 0)

  // More than any socket's own buffers take: 200 events at a time, 20 MB in all.
  let most = 0
  const letter = 'x'.repeat(2000)
  for (let round = 0; round < 50; round++) {
    await it.superuser.query(
      `with added as (
         insert into ledger.event (stream, seq, at, type, subject, data)
         select $1, (select event_seq from ledger.head where name = $1) + n, now(), 'ticket.taken', 'ticket:x',
           jsonb_build_object('letter', $2::text)
         from generate_series(1, 200) n)
       update ledger.head set event_seq = event_seq + 200 where name = $1`,
      [stream, letter],
    )
    it.house.hub.wake([stream])
    const target = await newest(stream)
    await eventually(() => steady.frames.at(-1)?.id === target)
    most = Math.max(most, its!.destroyed ? 0 : its!.writableLength)
  }
  it.house.server.server.off('connection', onConnection)
  // What waits for it is bounded, however much was written meanwhile.
  expect(most).toBeGreaterThan(0)
  expect(most).toBeLessThan(512 * 1024)
  vi.advanceTimersByTime(20_000)
  expect(its!.destroyed).toBe(false)
  vi.advanceTimersByTime(20_000)
  await eventually(() => its!.destroyed)
  expect(steady.ended).toBe(false)
  expect(steady.frames.map(({ id }) => id)).toEqual(steady.frames.map((_, index) => index + 1))
  const before = board.frames.at(-1)!.id
  await takeTicket('ba-dinh')
  await eventually(() => board.frames.at(-1)!.id > before)
  expect(board.ended).toBe(false)
})

test('many who leave in the middle of a long catching up do no harm', async () => {
  const cookie = await it.signIn('tiepnhan.ba-dinh')
  const leaving = await Promise.all(
    Array.from({ length: 20 }, () => follow('/api/v1/places/ba-dinh/events', { cookie })),
  )
  for (const follower of leaving) follower.leave()
  const after = await follow(
    `/api/v1/places/ba-dinh/events?after=${await newest(it.house.places.get('ba-dinh').code)}`,
    { cookie },
  )
  await takeTicket('ba-dinh')
  await eventually(() => after.frames.length === 1)
})

test('a house that closes ends its streams at once; the next one takes them up where they were', async () => {
  const cookie = await it.signIn('tiepnhan.cua-nam')
  const open = () =>
    openHouse({
      config: it.house.config,
      clock: it.clock,
      connection: it.connection,
      role: undefined,
      publicUrl: it.house.publicUrl,
      faces,
    })
  const first = await open()
  const at = await listen(first)
  const url = '/api/v1/places/cua-nam/events'
  const position = await newest()
  const events = await follow(`${url}?after=${position}`, { cookie }, at)
  const board = await follow('/api/v1/places/cua-nam/board/stream', {}, at)
  // Written by the other process, and told by the database: the look every five seconds would be too late.
  for (let n = 1; n <= 2; n++) {
    await takeTicket()
    await eventually(() => events.frames.length === n && board.frames.at(-1)?.id === position + n, 3000)
  }

  const since = performance.now()
  await first.close()
  expect(performance.now() - since).toBeLessThan(5000)
  await eventually(() => events.ended && board.ended)
  await takeTicket()

  const second = await open()
  await listen(second, at)
  try {
    const again = await follow(url, { cookie, 'last-event-id': String(events.frames.at(-1)!.id) }, at)
    await eventually(() => again.frames.length === 1)
    await takeTicket()
    await eventually(() => again.frames.length === 2)
    expect(again.frames.map(({ id }) => id)).toEqual([position + 3, position + 4])
    const picture = await follow('/api/v1/places/cua-nam/board/stream', {}, at)
    await eventually(() => picture.frames.at(-1)?.id === position + 4)
  } finally {
    await second.close()
  }
})

test('figures: who may see them hears that they have grown, of their own places, and nothing else', async () => {
  const url = '/api/v1/figures/stream'
  expect(await follow(url)).toMatchObject({ status: 403 })
  const city = await follow(url, { cookie: await it.signIn('dieuhanh.ha-noi') })
  const own = await follow(url, { cookie: await it.signIn('lanhdao.ba-dinh') })
  expect(await follow(`${url}?place=cua-nam`, { cookie: await it.signIn('lanhdao.ba-dinh') })).toMatchObject({
    status: 403,
  })
  await eventually(() => city.frames.length > 0 && own.frames.length > 0)
  expect(city.frames[0]).toMatchObject({ event: 'open', data: {} })
  const grown = (follower: Follower) => follower.frames.filter(({ event }) => event === 'grown').length
  const before = grown(city)
  await takeTicket()
  await eventually(() => grown(city) > before)
  expect(city.frames.every(({ data }) => Object.keys(data).length === 0)).toBe(true)
})
