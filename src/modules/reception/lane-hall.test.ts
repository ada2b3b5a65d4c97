/** The lane of those who bring many dossiers, through the hall's own doors on a real database. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { localDate } from '#platform/clock'
import { type Context, systemContext } from '#platform/ledger'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import type { TakenTicket, TicketWish } from './index.ts'

let it: TestHouse
const base = systemContext('test')
/** Each test has a ward of its own, with six counters. */
const wards = { many: '00082', declare: '00091', take: '00097' } as const

beforeAll(async () => {
  it = await testHouse()
})
afterAll(() => it.close())

const key = (context: Context): Context => ({ ...context, key: randomUUID() })
const officer = (counter: number): Context => ({
  ...key(base),
  actor: `officer:${counter}`,
  name: `Quầy ${counter}`,
})
const take = (place: string, change: Partial<TicketWish> = {}): Promise<TakenTicket> =>
  it.house.reception.take(key(it.atKiosk(place)), {
    ...{ place, channel: 'kiosk', language: 'vi', series: 'A', priority: 'normal', brings: [] },
    ...change,
  })
const queue = (place: string) => it.house.reception.queue(base, place)
const open = async (place: string, count: number) => {
  for (let counter = 1; counter <= count; counter++) {
    const { counters } = it.house.places.hall(place)
    if (!counters.some(({ number }) => number === counter)) counters.push({ number: counter, groups: ['A'] })
    await it.house.reception.openDesk(officer(counter), place, counter, ['A'])
  }
}

test('six counters call at once, again and again: never two for many dossiers while anybody else waits', async () => {
  const { reception } = it.house
  const place = wards.many
  await open(place, 6)
  for (let n = 0; n < 12; n++) await take(place, { dossiers: 8 })
  // Those with many dossiers came first: without a limit they would have all six counters.
  it.clock.advance({ minutes: 1 })
  for (let n = 0; n < 40; n++) await take(place)
  const everyClass = async () => {
    const { waiting, atCounters } = await queue(place)
    return {
      others: waiting.filter(({ ticket }) => ticket.priority !== 'bulk').length,
      atCounters: atCounters.map(({ priority }) => priority),
    }
  }
  const counters = [1, 2, 3, 4, 5, 6]
  let rounds = 0
  for (;;) {
    const called = await Promise.all(counters.map((n) => reception.callNext(officer(n), place)))
    expect(new Set(called.map(({ id }) => id)).size).toBe(6)
    const { others, atCounters } = await everyClass()
    const many = atCounters.filter((it) => it === 'bulk').length
    // No counter stands idle, and one of them is the lane's.
    expect(atCounters).toHaveLength(6)
    if (others === 0) break
    expect(many).toBe(1)
    rounds++
    it.clock.advance({ minutes: 3 })
    await Promise.all(called.map(({ id, counter }) => reception.finish(officer(counter!), place, id)))
  }
  expect(rounds).toBe(7)
  // 12 − 8 with many dossiers are left, and nobody else: now every free counter calls them.
  for (const { id, counter } of (await queue(place)).atCounters)
    await reception.finish(officer(counter!), place, id)
  const last = await Promise.allSettled(counters.map((n) => reception.callNext(officer(n), place)))
  const { atCounters, waiting } = await queue(place)
  expect(waiting).toEqual([])
  expect(atCounters.map(({ priority }) => priority)).toEqual(atCounters.map(() => 'bulk'))
  expect(atCounters.length).toBeGreaterThan(1)
  for (const it of last)
    if (it.status === 'rejected') expect(it.reason).toMatchObject({ type: 'nobody-waiting' })
  for (const { id, counter } of atCounters) await reception.finish(officer(counter!), place, id)
})

test('the desk sees why they are passed over; calling them before their turn stays possible, with a reason', async () => {
  const { reception } = it.house
  const place = wards.many
  const one = await take(place, { dossiers: 20 })
  const two = await take(place, { dossiers: 6 })
  it.clock.advance({ minutes: 70 })
  const ordinary = await take(place)
  expect((await reception.callNext(officer(1), place)).id).toBe(one.id)
  // Over the cap, and yet behind whoever has just come: the lane has its counter.
  const { waiting } = await queue(place)
  expect(waiting.map(({ ticket, reason }) => [ticket.id, reason.laneFull, reason.overCap])).toEqual([
    [ordinary.id, false, false],
    [two.id, true, true],
  ])
  expect((await reception.follow(two.secret, 'vi')).ahead).toBe(1)
  await reception.pick(officer(2), place, two.id, 'có hẹn với lãnh đạo')
  const story = (await reception.history(place, localDate(it.clock.now()))).find(({ id }) => id === two.id)!
  expect(story).toMatchObject({ picked: true, passedOver: 1, class: 'bulk', dossiers: 6 })
  // Two have counters now, and nobody is taken away from either; the next is somebody else.
  const three = await take(place, { dossiers: 9 })
  expect((await reception.callNext(officer(3), place)).id).toBe(ordinary.id)
  expect((await reception.callNext(officer(4), place)).id).toBe(three.id)
  for (const { id, counter } of (await queue(place)).atCounters)
    await reception.finish(officer(counter!), place, id)
})

test('who did not say it is sent back into the line with the rest, by the same number; undo takes it back', async () => {
  const { reception } = it.house
  const place = wards.declare
  await open(place, 2)
  const quiet = await take(place, { priority: 'aged' })
  it.clock.advance({ minutes: 20 })
  const other = await take(place)
  const called = await reception.callNext(officer(1), place)
  expect(called.id).toBe(quiet.id)
  await reception.serve(officer(1), place, quiet.id)
  it.clock.advance({ minutes: 5 })
  const state = async (id: string) => {
    const { rows } = await it.superuser.query(
      'select state, counter, priority, said_class, dossiers, since, called_at, serving_at, queue, stages from reception.ticket where id = $1',
      [id],
    )
    return rows[0]
  }
  const told = async () => {
    const day = localDate(it.clock.now())
    return (await reception.history(place, day)).find(({ id }) => id === quiet.id)!
  }
  const before = [await state(quiet.id), await told()]
  const few = reception.declareDossiers(officer(1), place, quiet.id, { dossiers: 4, waitAgain: true })
  await expect(few).rejects.toMatchObject({ type: 'too-few-dossiers', status: 400 })
  expect([await state(quiet.id), await told()]).toEqual(before)

  const rest = { dossiers: 9, waitAgain: true }
  expect(await reception.declareDossiers(officer(1), place, quiet.id, rest)).toMatchObject({
    ...{ label: quiet.label, state: 'waiting' },
  })
  expect(await state(quiet.id)).toMatchObject({
    priority: 'bulk',
    said_class: 'aged',
    dossiers: 9,
    counter: null,
  })
  expect((await told()).stages).toHaveLength(1)
  expect(await told()).toMatchObject({ class: 'bulk', dossiers: 9, state: 'waiting', label: quiet.label })
  // The turn was used: the wait begins anew, and somebody who has waited since before is next.
  const { waiting } = await queue(place)
  expect(waiting.map(({ ticket }) => ticket.id)).toEqual([other.id, quiet.id])
  expect(waiting[1]!.reason.waitedMinutes).toBe(0)

  await reception.undo(officer(1), place, quiet.id)
  expect([await state(quiet.id), await told()]).toEqual(before)
  // Known to bring ten, and served on: they count as the lane's.
  await reception.declareDossiers(officer(1), place, quiet.id, { dossiers: 10 })
  expect(await state(quiet.id)).toMatchObject({ ...{ state: 'serving', priority: 'bulk', dossiers: 10 } })
  const many = await take(place, { dossiers: 30 })
  expect((await queue(place)).waiting.map(({ ticket, reason }) => [ticket.id, reason.laneFull])).toEqual([
    [other.id, false],
    [many.id, true],
  ])
  // Only two papers after all: their own class again, and the lane is free.
  await reception.declareDossiers(officer(1), place, quiet.id, { dossiers: 2 })
  expect(await state(quiet.id)).toMatchObject({ priority: 'aged', said_class: null, dossiers: 2 })
  expect((await queue(place)).waiting.every(({ reason }) => !reason.laneFull)).toBe(true)
  await reception.finish(officer(1), place, quiet.id)
  const over = reception.declareDossiers(officer(1), place, quiet.id, { dossiers: 7 })
  await expect(over).rejects.toMatchObject({ type: 'wrong-state' })
  const figures = await reception.figures(place, localDate(it.clock.now()))
  expect(figures.byClass).toMatchObject({ aged: { taken: 1 }, bulk: { taken: 1 }, normal: { taken: 1 } })
})

test('whoever brings many is of that class on every way to a number; who says the class brings as many', async () => {
  const { reception } = it.house
  const place = wards.take
  const person = key(it.house.access.contextOf(undefined, 'vi'))
  const web = { channel: 'web', idNumber: '001234567890', field: 'Hộ tịch' } as const
  const day = localDate(it.clock.now()).add({ days: 1 })
  const taken = [
    await take(place, { dossiers: 4 }),
    await take(place, { dossiers: 5, priority: 'aged' }),
    await take(place, { priority: 'bulk' }),
    await reception.take(person, {
      ...{ place, language: 'vi', series: 'A', priority: 'normal', brings: [], dossiers: 40 },
      ...web,
    }),
    await reception.take(key(person), {
      ...{ place, language: 'vi', series: 'A', priority: 'merit', brings: [], dossiers: 6, day },
      ...web,
    }),
  ]
  const { rows } = await it.superuser.query(
    'select priority, said_class, dossiers from reception.ticket where id = any($1) order by taken_at, day, number',
    [taken.map(({ id }) => id)],
  )
  expect(rows.map((row) => [row.priority, row.said_class, row.dossiers])).toEqual([
    ['normal', null, 4],
    ['bulk', 'aged', 5],
    ['bulk', 'normal', 5],
    ['bulk', 'normal', 40],
    ['bulk', 'merit', 6],
  ])
  // A kiosk that was alone tells the class only, and afterwards.
  const store = randomUUID()
  const { blocks } = await reception.leaseNumbers(it.atKiosk(place), place, store)
  const alone = {
    ...{ id: randomUUID(), day: localDate(it.clock.now()), series: 'A', number: blocks[0]!.first },
    ...{ priority: 'bulk', language: 'vi', secretHash: Buffer.alloc(32, 7), at: it.clock.now() },
  }
  const sending = { store, sentAt: it.clock.now(), tickets: [alone] }
  await reception.settleOffline(it.atKiosk(place), place, sending)
  const told = (await reception.history(place, localDate(it.clock.now()))).find(({ id }) => id === alone.id)
  expect(told).toMatchObject({ class: 'bulk', dossiers: 5 })
  // An appointment keeps its hour; the limit holds for it as for a number.
  const [slot] = await reception.slots(place, { day, series: 'B', field: undefined })
  const held = await reception.holdSlot(key(person), {
    ...{ place, language: 'vi', series: 'B', priority: 'normal', brings: [], dossiers: 12 },
    ...{ channel: 'web', idNumber: '001234567891', startsAt: slot!.startsAt },
  })
  const booked = await reception.bookHeld(key(person), held.secret)
  const all = await it.superuser.query('select priority, dossiers from reception.ticket where id = $1', [
    booked.id,
  ])
  expect(all.rows).toEqual([{ priority: 'bulk', dossiers: 12 }])
  const stories = await reception.history(place, day)
  expect(stories.map(({ class: called, dossiers }) => [called, dossiers])).toEqual([
    ['bulk', 6],
    ['bulk', 12],
  ])
})
