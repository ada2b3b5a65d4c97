import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { root } from '#platform/config'
import { openDatabase } from '#platform/db'
import { createHub } from '#platform/events'
import { announce, type Presence } from '#platform/jobs'
import { type Context, createLedger } from '#platform/ledger'
import { type StandInThing, startThing } from '../../../sandbox/network/thing.ts'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import type { ThingDraft } from './draft.ts'
import { createEquipment, type Equipment } from './equipment.ts'
import { type EquipmentRules, loadEquipmentRules } from './kinds.ts'
import { lastOf } from './outages.ts'
import type { Watcher } from './watcher.ts'

/** As in the city, but for how long is waited. */
const everySeconds = 0.03
const pace = { look: 30, tick: 5, write: 50 }
/** What the clock of waiting is put forward by, in milliseconds. */
let shift = 0
const elapsed = () => performance.now() + shift
const networks = ['127.0.0.0/8']
const most = { timeout: 25_000, interval: 15 }

let it: TestHouse
let head: Context
let place: string
let rules: EquipmentRules
let presence: Presence
const running: Watcher[] = []
const open: { close(): unknown }[] = []
const presences: Presence[] = []

beforeAll(async () => {
  const city = await loadEquipmentRules(join(root, 'places/hanoi/equipment.json'))
  rules = {
    ...city,
    kinds: {
      ...city.kinds,
      printer: { ...city.kinds.printer!, everySeconds, timeoutMs: 20_000 },
      server: { ...city.kinds.server!, everySeconds, timeoutMs: 250 },
    },
  }
  const settings = { EQUIPMENT_NETWORKS: networks.join() }
  it = await testHouse({ settings, equipment: { rules, pace, elapsed } })
  head = await it.contextOf('truongphong.cua-nam')
  place = it.house.places.get('cua-nam').code
  presence = await announce(it.owner, [it.house.process])
})
afterEach(async () => {
  for (const watcher of running.splice(0)) await watcher.stop()
  for (const { id, state } of (await list()).things)
    if (state !== 'retired') await it.house.equipment.move(head, place, id, { state: 'retired', note: '' })
  for (const thing of open.splice(0)) await thing.close()
  for (const one of presences.splice(0)) await one.end()
})
afterAll(async () => {
  await presence.end()
  await it.close()
})

const list = () => it.house.equipment.list(head, { place }, { limit: 100, offset: 0 })
const run = (equipment: Equipment = it.house.equipment) => {
  const watcher = equipment.run()
  running.push(watcher)
  return watcher
}
async function stand(kind: 'tcp' | 'http', onKnock?: () => void): Promise<StandInThing> {
  const thing = await startThing(kind, 0, onKnock)
  open.push(thing)
  return thing
}
const draftOf = (draft: Partial<ThingDraft>): ThingDraft => ({
  ...{ kind: 'printer', name: randomUUID(), point: '', make: '', model: '', serial: '', probe: 'none' },
  ...{ address: '', owner: 'ward', contact: 'Nguyễn Văn Mẫu', notes: '' },
  ...draft,
})
const add = (draft: Partial<ThingDraft>) => it.house.equipment.add(head, place, draftOf(draft))
const addTcp = async (port: number) => (await add({ probe: 'tcp', address: `127.0.0.1:${port}` })).id
const addHttp = async (port: number, kind = 'printer') =>
  (await add({ probe: 'http', kind, address: `http://127.0.0.1:${port}/` })).id
const get = (id: string) => {
  const until = it.clock.now().add({ hours: 48 })
  return it.house.equipment.get(head, id, { from: until.subtract({ hours: 96 }), until })
}
const until = async (id: string, isUp: boolean) =>
  vi.waitFor(async () => expect((await get(id)).isUp).toBe(isUp), most)

/** Numbers that look random and are the same each time. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

test.each([1, 2, 3])('outages are those that the answers tell of (world %i)', async (seed) => {
  const random = numbers(seed)
  // Worse and better times follow each other, so that rows of all lengths come.
  const answers = Array.from({ length: 90 }, (_, at) => random() < (at % 30 < 15 ? 0.3 : 0.8))
  const begin = it.clock.now()
  const thing = await stand('http', () => it.clock.advance({ seconds: 10 }))
  await thing.set({ first: answers.map((ok) => (ok ? 200 : 503)) })
  const id = await addHttp(thing.port)
  run()
  await vi.waitFor(() => expect(thing.knocks.length).toBeGreaterThan(answers.length + 4), most)
  await until(id, true)
  await Promise.all(running.splice(0).map((watcher) => watcher.stop()))

  // By looking at all answers from behind: down from the first of three bad ones to the first of two good ones.
  const expected: { from: number; until: number }[] = []
  let from: number | undefined
  const all = [...answers, true, true]
  for (let at = 0; at < all.length; at++) {
    if (from === undefined && at >= 2 && !all[at] && !all[at - 1] && !all[at - 2]) from = at - 2
    if (from !== undefined && all[at] && all[at - 1]) {
      expected.push({ from, until: at - 1 })
      from = undefined
    }
  }
  expect(expected.length).toBeGreaterThan(1)
  const { outages, hours } = await get(id)
  const steps = (moment: Temporal.Instant) => moment.since(begin).total('seconds') / 10
  expect(outages.map((o) => ({ from: steps(o.from), until: steps(o.until!) })).reverse()).toEqual(expected)
  expect(outages.every(({ trouble }) => trouble === 'status')).toBe(true)
  // Every probe is in an hour.
  expect(hours.reduce((sum, hour) => sum + hour.probes, 0)).toBe(thing.knocks.length)
  expect(hours.reduce((sum, hour) => sum + hour.misses, 0)).toBe(answers.filter((ok) => !ok).length)
})

describe('what is knocked at', () => {
  test('a port that listens is up, and refuses when nothing listens', async () => {
    const thing = await stand('tcp')
    const id = await addTcp(thing.port)
    run()
    await until(id, true)
    const seen = await it.house.robots.positionOf(place)
    await thing.set({ refuse: true })
    await until(id, false)
    const [outage] = (await get(id)).outages
    expect(outage).toMatchObject({ trouble: 'refused', until: undefined, contact: 'Nguyễn Văn Mẫu' })
    const events = await it.owner.query(
      `select type, data from ledger.event where stream = $1 and seq > $2 and subject = $3`,
      [place, seen, `equipment:${id}`],
    )
    expect(events.rows).toEqual([
      { type: 'equipment.down', data: expect.objectContaining({ outage: outage!.id, trouble: 'refused' }) },
    ])
    await thing.set({ refuse: false })
    await until(id, true)
    expect((await get(id)).outages[0]?.until).toBeDefined()
  })

  test('a page is up with 200 and where it sends elsewhere, not with 404, something else or nothing', async () => {
    const page = await stand('http')
    const hasty = await stand('http')
    await hasty.set({ slow: 60_000 })
    const id = await addHttp(page.port)
    const silent = await addHttp(hasty.port, 'server')
    run()
    await until(id, true)
    const troubles: string[] = []
    for (const faults of [{ status: 404 }, { garbage: true }]) {
      await page.set(faults)
      await until(id, false)
      troubles.push((await get(id)).outages[0]!.trouble)
      // It leads to an address that nobody may ask: nobody follows.
      await page.set({ status: 302, garbage: false })
      await until(id, true)
    }
    expect(troubles).toEqual(['status', 'protocol'])
    await until(silent, false)
    expect((await get(silent)).outages[0]!.trouble).toBe('timeout')
  })

  test('an address that is no longer allowed is not knocked at, and nothing is said of it', async () => {
    const [thing, other] = [await stand('tcp'), await stand('tcp')]
    const id = await addTcp(thing.port)
    const seen = await addTcp(other.port)
    await it.superuser.query(`update equipment.thing set address = $2 where id = $1`, [
      id,
      `192.0.2.1:${thing.port}`,
    ])
    run()
    await until(seen, true)
    await vi.waitFor(async () => expect((await get(id)).trouble).toBe('not-allowed'), most)
    expect(await get(id)).toMatchObject({ isUp: undefined, outages: [], hours: [] })
    expect(thing.knocks).toEqual([])
  })
})

test('retired in an outage: the outage ends, and nobody knocks any more', async () => {
  const [thing, other] = [await stand('http'), await stand('tcp')]
  await thing.set({ status: 500 })
  const id = await addHttp(thing.port)
  await addTcp(other.port)
  const watcher = run()
  await until(id, false)
  it.clock.advance({ minutes: 7 })
  await it.house.equipment.move(head, place, id, { state: 'retired', note: 'Hỏng hẳn' })
  const report = await get(id)
  expect(report).toMatchObject({ state: 'retired', isUp: undefined, outage: undefined })
  expect(report.outages).toHaveLength(1)
  expect(report.outages[0]!.until).toEqual(it.clock.now())
  expect(lastOf(report.outages[0]!, 'ended')?.note).toBe('Hỏng hẳn')
  // Another one goes on being asked; this one is not.
  const after = other.knocks.length
  await vi.waitFor(() => expect(other.knocks.length).toBeGreaterThan(after + 5), most)
  const knocks = thing.knocks.length
  const now = other.knocks.length
  await vi.waitFor(() => expect(other.knocks.length).toBeGreaterThan(now + 10), most)
  expect(thing.knocks.length).toBe(knocks)
  expect((await get(id)).outages).toHaveLength(1)
  await watcher.stop()
})

test('the day’s clock put back and forward: no outage ends before it begins, and nothing is silent by it', async () => {
  const thing = await stand('http')
  const metronome = await stand('tcp')
  const id = await addHttp(thing.port)
  const { id: talker, secret } = await add({ probe: 'heartbeat' })
  await it.house.equipment.heartbeat(talker, secret!)
  await addTcp(metronome.port)
  run()
  await until(id, true)
  await until(talker, true)
  await thing.set({ status: 500 })
  await until(id, false)
  it.clock.advance({ hours: -2 })
  await thing.set({ status: 200 })
  await until(id, true)
  it.clock.advance({ hours: 7 })
  const beats = metronome.knocks.length
  await vi.waitFor(() => expect(metronome.knocks.length).toBeGreaterThan(beats + 10), most)
  const { outages } = await get(id)
  expect(outages).toHaveLength(1)
  expect(Temporal.Instant.compare(outages[0]!.from, outages[0]!.until!)).toBe(0)
  expect(await get(talker)).toMatchObject({ isUp: true, outages: [] })
})

test('what reports itself is down when it is silent, and up when it is heard again', async () => {
  const { id, secret } = await add({ probe: 'heartbeat' })
  const metronome = await stand('tcp')
  await addTcp(metronome.port)
  run()
  // Before its first word nobody knows.
  await vi.waitFor(() => expect(metronome.knocks.length).toBeGreaterThan(8), most)
  expect(await get(id)).toMatchObject({ isUp: undefined, outages: [] })
  const beat = (as: string) =>
    it.api('POST', `/api/v1/equipment/${id}/heartbeat`, { headers: { authorization: `Bearer ${as}` } })
  expect((await beat('wrong')).status).toBe(404)
  expect((await beat(secret!)).status).toBe(204)
  await until(id, true)
  shift += 600_000
  await until(id, false)
  expect((await get(id)).outages[0]?.trouble).toBe('silent')
  it.clock.advance({ seconds: 60 })
  expect((await beat(secret!)).status).toBe(204)
  await until(id, true)
  // An old secret opens nothing once there is another.
  const renewed = await it.house.equipment.renewSecret(head, place, id)
  expect((await beat(secret!)).status).toBe(404)
  expect((await beat(renewed.secret)).status).toBe(204)
})

/** A process beside the house, on the same database. */
async function another() {
  const db = openDatabase(it.connection, undefined)
  const hub = createHub({ db })
  const process = randomUUID()
  const { clock, places, calendar } = it.house
  const ledger = createLedger({ db, clock: it.clock, onCommitted: hub.wake })
  const log = { warn: () => {}, error: () => {} }
  const deps = { ledger, db, clock, places, calendar, process, rules, networks, pace, elapsed, log }
  const present = await announce(it.owner, [process])
  presences.push(present)
  let isClosed = false
  const close = async () => {
    if (isClosed) return
    isClosed = true
    hub.close()
    await db.close()
  }
  open.push({ close })
  return { equipment: createEquipment(deps), present, close }
}

test('of two processes one probes; the other takes over when it stops, and when it dies', async () => {
  const things = await Promise.all(Array.from({ length: 8 }, () => stand('tcp')))
  const ids = await Promise.all(things.map(({ port }) => addTcp(port)))
  const knocks = () => things.reduce((sum, thing) => sum + thing.knocks.length, 0)
  const [one, two] = [await another(), await another()]
  const first = run(one.equipment)
  await vi.waitFor(() => expect(first.made()).toBeGreaterThan(0), most)
  const second = run(two.equipment)
  const third = run()
  for (const id of ids) await until(id, true)
  await vi.waitFor(() => expect(first.made()).toBeGreaterThan(80), most)
  expect([second.made(), third.made()]).toEqual([0, 0])

  // It dies: its connections are gone, and with them the lock of its name.
  await one.present.end()
  await one.close()
  await vi.waitFor(() => expect(second.made() + third.made()).toBeGreaterThan(40), most)
  expect(Math.min(second.made(), third.made())).toBe(0)
  const gone = first.made()
  const [holder, waiting] = second.made() > 0 ? [second, third] : [third, second]

  await holder.stop()
  await vi.waitFor(() => expect(waiting.made()).toBeGreaterThan(40), most)
  await waiting.stop()
  expect(first.made()).toBe(gone)
  // Nobody knocked but these three, and nothing was taken for an outage meanwhile.
  expect(knocks()).toBe(first.made() + second.made() + third.made())
  for (const id of ids) expect((await get(id)).outages).toEqual([])
})

test('time in which nobody probed counts neither way', async () => {
  const thing = await stand('http')
  const id = await addHttp(thing.port)
  run()
  await until(id, true)
  const began = (await get(id)).watchedSince!
  await Promise.all(running.splice(0).map((watcher) => watcher.stop()))
  it.clock.advance({ hours: 3 })
  const held = thing.knocks.length
  run()
  await vi.waitFor(() => expect(thing.knocks.length).toBeGreaterThan(held + 3), most)
  it.clock.advance({ hours: 1 })
  const now = it.clock.now()
  const { available } = await it.house.equipment.get(head, id, { from: began, until: now })
  expect(now.since(began).total('hours')).toBe(4)
  expect(available.always).toEqual({ watchedSeconds: 3600, downSeconds: 0 })
})
