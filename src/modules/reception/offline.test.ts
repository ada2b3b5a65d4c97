import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { actAt } from '#modules/devices'
import { localDate } from '#platform/clock'
import { sha256, token } from '#platform/crypto'
import { type Context, systemContext } from '#platform/ledger'
import { type TestHouse, testHouse, workingMorning } from '../../../tests/support/house.ts'
import { explainNumbers, type OfflineTicket } from './index.ts'

/** Kiosks that go on while the house is away, and what the house makes of it afterwards. */
let it: TestHouse
const place = '00082'
beforeAll(async () => {
  it = await testHouse()
})
afterAll(() => it.close())
beforeEach(() => it.clock.set(workingMorning))

/** A kiosk's browser: its memory, and a clock that may be wrong. */
function kiosk(name: string, ward = place) {
  const context: Context = actAt(it.house.access.contextOf(undefined, 'vi'), {
    place: ward,
    kind: 'kiosk',
    name,
  })
  const store = randomUUID()
  const free = new Map<string, number[]>()
  const out: (OfflineTicket & { secret: string })[] = []
  let wrongBy: Temporal.DurationLike = { hours: 0 }
  const now = () => it.clock.now().add(wrongBy)
  return {
    context,
    out,
    store,
    setClockWrongBy(by: Temporal.DurationLike) {
      wrongBy = by
    },
    async lease() {
      const lease = await it.house.reception.leaseNumbers(context, ward, store)
      for (const { series, first, last, given } of lease.blocks) {
        const numbers = Array.from({ length: last - first + 1 }, (_, i) => first + i)
        const mine = out.filter((ticket) => ticket.series === series && ticket.day.equals(lease.day))
        const known = new Set([...(free.get(series) ?? []), ...given, ...mine.map((ticket) => ticket.number)])
        free.set(series, [...(free.get(series) ?? []), ...numbers.filter((number) => !known.has(number))])
      }
      return lease
    },
    /** Gives out its next number of a series; undefined when it has none. */
    give(series: string, priority = 'normal') {
      const number = free.get(series)?.shift()
      if (number === undefined) return undefined
      const secret = token()
      const at = now()
      const ticket = {
        id: randomUUID(),
        day: localDate(it.clock.now()),
        series,
        number,
        priority,
        at,
        secret,
      }
      const given = { ...ticket, language: 'vi', secretHash: sha256(secret) }
      out.push(given)
      return given
    },
    tell: (tickets: readonly OfflineTicket[] = out) =>
      it.house.reception.settleOffline(context, ward, { store, sentAt: now(), tickets }),
  }
}

const queue = async () =>
  (await it.house.reception.queue(await it.contextOf('tiepnhan.cua-nam'), place)).waiting
const numbers = async (day: Temporal.PlainDate) =>
  it.house.reception.numbersOf(await it.contextOf('lanhdao.cua-nam'), place, day)
const taken = async (id: string) =>
  (await it.house.hub.after(place, 0, 10_000)).filter(
    (event) => event.subject === `ticket:${id}` && event.type === 'ticket.taken',
  )

describe('leases', () => {
  test('a block of each series, the same when asked again, another when it is nearly used up', async () => {
    const machine = kiosk('lease')
    const first = await machine.lease()
    const series = it.house.places.hall(place).groups.map((group) => group.series)
    expect(first.blocks.map((it) => it.series)).toEqual(series)
    expect(new Set(first.blocks.map(({ first, last }) => last - first + 1))).toEqual(new Set([20]))
    expect((await machine.lease()).blocks).toEqual(first.blocks)
    for (let n = 0; n < 11; n++) machine.give('A')
    await machine.tell()
    const second = await machine.lease()
    expect(second.blocks.filter((it) => it.series === 'A')).toHaveLength(2)
    expect(second.blocks.filter((it) => it.series === 'B')).toHaveLength(1)
  })

  test('a browser that lost its memory begins with blocks of its own', async () => {
    const [before, after] = [kiosk('same'), kiosk('same')]
    const firsts = async (it: typeof before) =>
      (await it.lease()).blocks.map(({ series, first }) => series + first)
    const [a, b] = [await firsts(before), await firsts(after)]
    expect(a.filter((block) => b.includes(block))).toEqual([])
  })

  test('only a machine of this hall, by its context and by its token', async () => {
    const { reception, access } = it.house
    const nobody = access.contextOf(undefined, 'vi')
    const foreign = kiosk('1', it.house.places.get('ba-dinh').code).context
    const officer = await it.contextOf('lanhdao.cua-nam')
    for (const context of [nobody, foreign, officer]) {
      await expect(reception.leaseNumbers(context, place, randomUUID())).rejects.toMatchObject({
        type: 'device-unknown',
      })
      const sending = { store: randomUUID(), sentAt: it.clock.now(), tickets: [] }
      await expect(reception.settleOffline(context, place, sending)).rejects.toMatchObject({
        type: 'device-unknown',
      })
    }
    const url = '/api/v1/places/cua-nam/number-blocks'
    const body = { store: randomUUID() }
    expect((await it.api('POST', url, { body })).body.type).toBe('/problems/device-unknown')
    const headers = async (ward: string) => ({ authorization: `Bearer ${await it.machine(ward)}` })
    expect((await it.api('POST', url, { body, headers: await headers('ba-dinh') })).status).toBe(403)
    expect((await it.api('POST', url, { body, headers: await headers('cua-nam') })).status).toBe(200)
  })

  test('end at night', async () => {
    await kiosk('night').lease()
    it.clock.advance({ hours: 24 })
    const open = `select count(*)::int as n from reception.block where ended_at is null and day < $1`
    const today = localDate(it.clock.now()).toString()
    expect((await it.superuser.query(open, [today])).rows[0].n).toBeGreaterThan(0)
    await it.house.reception.expireOldTickets(systemContext('expire'))
    expect((await it.superuser.query(open, [today])).rows[0].n).toBe(0)
  })
})

describe('when the house is back', () => {
  test('each number is in the queue once, with the rank of its time, and its link opens', async () => {
    it.clock.advance({ hours: 1 })
    const machine = kiosk('back')
    await machine.lease()
    const first = machine.give('E')!
    it.clock.advance({ minutes: 3 })
    // Somebody at the desk of another hall's server time: taken online in between.
    const between = await it.house.reception.take(it.atKiosk(place), {
      ...{ place, channel: 'kiosk', language: 'vi', series: 'E', priority: 'normal', brings: [] },
    })
    it.clock.advance({ minutes: 3 })
    const last = machine.give('E')!
    it.clock.advance({ minutes: 10 })
    const told = await machine.tell()
    expect(told.map((it) => it.state)).toEqual(['taken', 'taken'])
    expect(await machine.tell()).toEqual(told)
    const waiting = (await queue()).filter(({ ticket }) => ticket.queue === 'E')
    expect(waiting.map(({ ticket }) => ticket.id)).toEqual([first.id, between.id, last.id])
    expect(waiting[0]!.reason.waitedMinutes).toBe(16)
    const [event] = await taken(first.id)
    expect(event!.data).toMatchObject({ offline: true, device: 'back', takenAt: first.at.toString() })
    expect(event!.data).not.toHaveProperty('clamped')
    const followed = await it.api('GET', `/api/v1/tickets/${first.secret}`)
    expect(followed.body).toMatchObject({ id: first.id, state: 'waiting', ahead: 0 })
  })

  test('a clock two hours wrong is put right by what it says the time is now', async () => {
    for (const hours of [-2, 2]) {
      const machine = kiosk(`wrong${hours}`)
      await machine.lease()
      machine.setClockWrongBy({ hours })
      it.clock.advance({ minutes: 5 })
      const ticket = machine.give('D')!
      const right = it.clock.now()
      it.clock.advance({ minutes: 5 })
      await machine.tell()
      const [event] = await taken(ticket.id)
      expect(event!.data).toMatchObject({ takenAt: right.toString(), clockOffSeconds: -hours * 3600 })
    }
  })

  test('whatever the clock says, the time lies between the lease and now', async () => {
    const machine = kiosk('jumps')
    const { at: leasedAt } = await machine.lease()
    it.clock.advance({ minutes: 5 })
    machine.setClockWrongBy({ hours: -2 })
    const early = machine.give('D')!
    machine.setClockWrongBy({ hours: 2 })
    const late = machine.give('D')!
    // Set right before it tells of them.
    machine.setClockWrongBy({ hours: 0 })
    await machine.tell()
    const [ofEarly] = await taken(early.id)
    const [ofLate] = await taken(late.id)
    expect(ofEarly!.data).toMatchObject({ takenAt: leasedAt.toString(), clamped: true })
    expect(ofLate!.data).toMatchObject({ takenAt: it.clock.now().toString(), clamped: true })
  })

  test('a number that was not leased, or that somebody has already, is refused and shown to the officers', async () => {
    const [machine, copy] = [kiosk('strange'), kiosk('other')]
    await machine.lease()
    await copy.lease()
    const good = machine.give('C')!
    await machine.tell()
    const secret = token()
    const made = { ...good, id: randomUUID(), secretHash: sha256(secret) }
    const strange = [
      { ...made, number: 7 },
      { ...made, id: randomUUID(), number: 1999 },
      { ...made, id: randomUUID() },
    ]
    const told = await machine.tell(strange)
    expect(told.map(({ state, why }) => [state, why])).toEqual([
      ['refused', 'not-leased'],
      ['refused', 'not-leased'],
      ['refused', 'number-taken'],
    ])
    expect(await machine.tell(strange)).toEqual(told)
    // Another machine's block is none of its own.
    const [foreign] = await copy.tell([{ ...made, id: randomUUID(), number: good.number + 1 }])
    expect(foreign).toMatchObject({ state: 'refused', why: 'not-leased' })
    const today = await it.house.reception.machinesToday(await it.contextOf('tiepnhan.cua-nam'), place)
    expect(
      today.strays
        .filter(({ device }) => device === 'strange')
        .map(({ label }) => label)
        .sort(),
    ).toEqual(['C007', 'C1999', `C${good.number}`].sort())
    expect(today.given.get('strange')).toBe(1)
    expect((await it.api('GET', `/api/v1/tickets/${secret}`)).status).toBe(404)
  })

  test('numbers of yesterday: expired, in yesterday’s figures, however late', async () => {
    const machine = kiosk('late')
    await machine.lease()
    it.clock.advance({ minutes: 30 })
    const yesterday = localDate(it.clock.now())
    const [a, b] = [machine.give('G')!, machine.give('G')!]
    const figures = () => it.house.reception.figures(place, yesterday)
    const before = (await figures()).byQueue.G ?? { taken: 0 }
    it.clock.advance({ hours: 20 })
    await it.house.reception.expireOldTickets(systemContext('expire'))
    expect((await machine.tell([a])).map((it) => it.state)).toEqual(['expired'])
    it.clock.advance({ hours: 72 })
    expect((await machine.tell()).map((it) => it.state)).toEqual(['expired', 'expired'])
    expect((await figures()).byQueue.G!.taken).toBe(before.taken + 2)
    const story = (await it.house.reception.history(place, yesterday)).find((it) => it.id === b.id)
    expect(story).toMatchObject({ state: 'expired', takenAt: b.at, endedAt: it.clock.now() })
    expect((await it.api('GET', `/api/v1/tickets/${b.secret}`)).body.state).toBe('expired')
    // Nobody of them waits today.
    expect((await queue()).map(({ ticket }) => ticket.id)).not.toContain(a.id)
  })
})

test('the hall’s own numbers pass over the range of the blocks', async () => {
  const day = localDate(it.clock.now()).toString()
  await it.superuser.query(
    `insert into reception.series values ($1, $2, 'K', 899, 0)
     on conflict (place, day, series) do update set last_number = 899`,
    [place, day],
  )
  const wish = {
    place,
    channel: 'kiosk',
    language: 'vi',
    series: 'K',
    priority: 'normal',
    brings: [],
  } as const
  const labels = []
  for (let n = 0; n < 3; n++)
    labels.push((await it.house.reception.take(it.atKiosk(place), { ...wish, brings: [] })).label)
  expect(labels).toEqual(['K900', 'K2001', 'K2002'])
  const runs = (await numbers(Temporal.PlainDate.from(day))).filter(
    ({ series, first }) => series === 'K' && first > 850,
  )
  expect(runs.filter(({ first }) => first > 2000)).toEqual([
    { series: 'K', first: 2001, last: 2002, is: 'given' },
  ])
})

test('the record of a day names every number once, and a hole in it is seen', () => {
  const facts = {
    counted: [{ series: 'A', lastNumber: 4 }],
    given: [1, 2, 4, 901, 950].map((number) => ({ series: 'A', number })),
    blocks: [{ series: 'A', first: 901, last: 920, device: '1' }],
  }
  expect(explainNumbers(facts)).toEqual([
    { series: 'A', first: 1, last: 2, is: 'given' },
    { series: 'A', first: 3, last: 3, is: 'unexplained' },
    { series: 'A', first: 4, last: 4, is: 'given' },
    { series: 'A', first: 901, last: 901, is: 'given', device: '1' },
    { series: 'A', first: 902, last: 920, is: 'leased-unused', device: '1' },
    { series: 'A', first: 950, last: 950, is: 'unexplained' },
  ])
})

/** What three kiosks may do, in any order. */
const step = fc.record({
  who: fc.nat({ max: 2 }),
  what: fc.constantFrom('lease', 'online', 'offline', 'offline', 'tell', 'tell-some', 'forget' as const),
  series: fc.constantFrom('A', 'B'),
  pause: fc.nat({ max: 300 }),
})

test('three kiosks, on and off in any mix: no number twice, none without a reason, events rebuild the tables', async () => {
  const ward = it.house.places.get('kim-lien').code
  let day = Temporal.PlainDate.from('2026-11-30')
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
      day = day.add({ days: 1 })
      it.clock.set(day.toZonedDateTime({ timeZone: 'Asia/Ho_Chi_Minh', plainTime: '08:00' }).toInstant())
      const kiosks = ['1', '2', '3'].map((name) => kiosk(name, ward))
      const all: { id: string; label: string }[] = []
      const label = (series: string, number: number) => `${series}${String(number).padStart(3, '0')}`
      for (const { who, what, series, pause } of steps) {
        const machine = kiosks[who]!
        it.clock.advance({ seconds: pause })
        if (what === 'lease') await machine.lease()
        if (what === 'online')
          all.push(
            await it.house.reception.take(machine.context, {
              ...{ place: ward, channel: 'kiosk', language: 'vi', series, priority: 'normal', brings: [] },
            }),
          )
        if (what === 'offline') {
          const given = machine.give(series)
          if (given) all.push({ id: given.id, label: label(series, given.number) })
        }
        if (what === 'tell') await machine.tell()
        if (what === 'tell-some') await machine.tell(machine.out.slice(-2))
        // The machine's memory is lost after all of it was told: a new one takes its stand.
        if (what === 'forget') {
          await machine.tell()
          kiosks[who] = kiosk(String(who + 1), ward)
        }
      }
      for (const machine of kiosks) {
        const told = await Promise.all([machine.tell(), machine.tell()])
        expect(told[0]).toEqual(told[1])
        expect(told[0]!.every(({ state }) => state === 'taken')).toBe(true)
      }
      expect(new Set(all.map((it) => it.label)).size).toBe(all.length)
      const { rows } = await it.superuser.query(
        `select id, series || lpad(number::text, greatest(3, length(number::text)), '0') as label, state, taken_at, entered_at
         from reception.ticket
         where place = $1 and day = $2 order by id`,
        [ward, day.toString()],
      )
      expect(rows.map(({ id, label }) => ({ id, label }))).toEqual(
        all.map(({ id, label }) => ({ id, label })).sort((a, b) => (a.id < b.id ? -1 : 1)),
      )
      const rebuilt = new Map(
        (await it.house.reception.history(ward, day)).map((ticket) => [ticket.id, ticket]),
      )
      expect(rebuilt.size).toBe(rows.length)
      for (const row of rows)
        expect(rebuilt.get(row.id)).toMatchObject({
          ...{ label: row.label, state: row.state },
          takenAt: Temporal.Instant.fromEpochMilliseconds(row.taken_at.getTime()),
          enteredAt: Temporal.Instant.fromEpochMilliseconds(row.entered_at.getTime()),
        })
      // Every number of the day, and the count of those who wait.
      const runs = await it.house.reception.numbersOf(await it.contextOf('lanhdao.kim-lien'), ward, day)
      expect(runs.filter(({ is }) => is === 'unexplained')).toEqual([])
      const given = runs
        .filter(({ is }) => is === 'given')
        .reduce((sum, run) => sum + run.last - run.first + 1, 0)
      expect(given).toBe(all.length)
      const waiting = await it.superuser.query(
        `select coalesce(sum(waiting), 0)::int as n from reception.series where place = $1 and day = $2`,
        [ward, day.toString()],
      )
      expect(waiting.rows[0].n).toBe(all.length)
    }),
    { numRuns: 25 },
  )
}, 120_000)
