import { createHash, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Context } from '#platform/ledger'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { type DispatchPolicy, rank, type TicketWish, type Waiting } from './index.ts'

const text = { vi: '', en: '', ar: '' }
const policy: DispatchPolicy = {
  version: 't',
  capMinutes: 60,
  classes: { normal: { rate: 1, name: text }, aged: { rate: 3, name: text } },
}
const now = Temporal.Instant.from('2026-11-18T03:00:00Z')
const waiting = (id: string, minutes: number, priority = 'normal', number = 1): Waiting => ({
  id,
  series: 'A',
  number,
  priority,
  since: now.subtract({ seconds: Math.round(minutes * 60) }),
})
const order = (list: Waiting[]) => rank(list, policy, now, []).map(({ ticket }) => ticket.id)

describe('who is next', () => {
  test('first come, first served among equals', () => {
    expect(order([waiting('b', 5), waiting('a', 9), waiting('c', 1)])).toEqual(['a', 'b', 'c'])
  })
  test('an aged person overtakes, but not somebody who has waited three times as long', () => {
    expect(order([waiting('long', 31), waiting('aged', 10, 'aged'), waiting('short', 29)])).toEqual([
      'long',
      'aged',
      'short',
    ])
  })
  test('whoever waited past the cap goes before everybody', () => {
    expect(order([waiting('aged', 59, 'aged'), waiting('patient', 61)])).toEqual(['patient', 'aged'])
  })
  test('the order does not depend on the order of the list, is total, and nobody is lost', () => {
    const ticket = fc.record({
      id: fc.uuid(),
      minutes: fc.integer({ min: 0, max: 120 }),
      priority: fc.constantFrom('normal', 'aged', 'unknown'),
      number: fc.integer({ min: 1, max: 500 }),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(ticket, { selector: (it) => it.number }),
        fc.infiniteStream(fc.nat()),
        (list, dice) => {
          const tickets = list.map((it) => waiting(it.id, it.minutes, it.priority, it.number))
          const shuffled = tickets
            .map((it) => [dice.next().value as number, it] as const)
            .sort((a, b) => a[0] - b[0])
            .map(([, it]) => it)
          expect(order(shuffled)).toEqual(order(tickets))
          expect(order(tickets).toSorted()).toEqual(tickets.map((it) => it.id).toSorted())
        },
      ),
    )
  })
  test('among one class nobody overtakes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 40 }), (minutes) => {
        const ranked = rank(
          minutes.map((m, i) => waiting(String(i), m, 'aged', i + 1)),
          policy,
          now,
          [],
        )
        const waits = ranked.map(({ reason }) => reason.waitedMinutes)
        expect(waits).toEqual(waits.toSorted((a, b) => b - a))
      }),
    )
  })
})

describe('the hall', () => {
  let it: TestHouse
  let first: Context
  let second: Context
  const place = '00082'
  const wish: TicketWish = {
    place,
    channel: 'kiosk',
    language: 'vi',
    series: 'A',
    priority: 'normal',
    brings: [],
  }
  const anybody = (): Context => ({ ...it.house.access.contextOf(undefined, 'vi'), key: randomUUID() })
  const atKiosk = (): Context => ({ ...it.atKiosk(place), key: randomUUID() })

  beforeAll(async () => {
    it = await testHouse()
    first = await it.contextOf('tiepnhan.cua-nam')
    second = await it.contextOf('tiepnhan2.cua-nam')
  })
  afterAll(() => it.close())

  test('a hundred people at the kiosk at once get a hundred numbers without gap', async () => {
    const taken = await Promise.all(
      Array.from({ length: 100 }, () => it.house.reception.take(atKiosk(), { ...wish, series: 'D' })),
    )
    const numbers = taken.map((ticket) => Number(ticket.label.slice(1))).sort((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 100 }, (_, i) => i + 1))
  })

  test('a second tap prints the same number again', async () => {
    const context = atKiosk()
    const [a, b] = await Promise.all([
      it.house.reception.take(context, wish),
      it.house.reception.take(context, wish),
    ])
    expect(a).toEqual(b)
    expect(await it.house.reception.take(context, wish)).toEqual(a)
  })

  test('two officers who call at the same moment never get the same person', async () => {
    await it.house.reception.openDesk(first, place, 1)
    await it.house.reception.openDesk(second, place, 2)
    for (let round = 0; round < 10; round++) {
      await it.house.reception.take(atKiosk(), wish)
      await it.house.reception.take(atKiosk(), wish)
      const [a, b] = await Promise.all([
        it.house.reception.callNext(first, place),
        it.house.reception.callNext(second, place),
      ])
      expect(a.id).not.toBe(b.id)
      expect([a.counter, b.counter]).toEqual([1, 2])
      await it.house.reception.finish(first, place, a.id)
      await it.house.reception.finish(second, place, b.id)
    }
  })

  test('two officers who sit down at one counter at the same moment: one does, the other is told who', async () => {
    const { reception } = it.house
    for (let round = 0; round < 10; round++) {
      await reception.closeDesk(first, place, { anyway: true })
      await reception.closeDesk(second, place, { anyway: true })
      const both = await Promise.allSettled([first, second].map((who) => reception.openDesk(who, place, 3)))
      const refused = both.filter((it) => it.status === 'rejected').map((it) => it.reason)
      expect(refused).toMatchObject([{ type: 'counter-taken' }])
    }
    await reception.closeDesk(first, place, { anyway: true })
    await reception.closeDesk(second, place, { anyway: true })
    await reception.openDesk(first, place, 1)
    await reception.openDesk(second, place, 2)
  })

  test('an impatient officer who presses “next” five times has called one person', async () => {
    for (let i = 0; i < 5; i++) await it.house.reception.take(atKiosk(), wish)
    const answers = await Promise.allSettled(
      Array.from({ length: 5 }, () => it.house.reception.callNext(first, place)),
    )
    const called = answers.filter((answer) => answer.status === 'fulfilled')
    expect(called).toHaveLength(1)
    for (const answer of answers) {
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ type: 'counter-busy' })
    }
    await it.house.reception.finish(first, place, called[0]!.value.id)
  })

  test('absent, put back with the time already waited, called again; each step once', async () => {
    const { reception } = it.house
    it.clock.advance({ minutes: 3 })
    const called = await reception.callNext(first, place)
    expect((await reception.recall(first, place, called.id)).calls).toBe(called.calls + 1)
    await reception.markAbsent(first, place, called.id)
    await expect(reception.serve(first, place, called.id)).rejects.toMatchObject({ type: 'wrong-state' })
    expect((await reception.queue(first, place)).absent.map((ticket) => ticket.id)).toContain(called.id)
    await reception.putBack(first, place, called.id)
    const again = await reception.callNext(first, place)
    expect(again.id).toBe(called.id)
    await reception.serve(first, place, again.id)
    await reception.finish(first, place, again.id)
    await expect(reception.finish(first, place, again.id)).rejects.toMatchObject({ type: 'wrong-state' })
  })

  test('sent off to copy a paper and back in the same place; the time runs on', async () => {
    const { reception } = it.house
    const patient = await reception.take(atKiosk(), { ...wish, series: 'B' })
    it.clock.advance({ minutes: 5 })
    const later = await reception.take(atKiosk(), { ...wish, series: 'B' })
    const sitting = await it.contextOf('tiepnhan.cua-nam')
    await reception.pick(sitting, place, patient.id, 'quầy khác bận')
    await reception.park(sitting, place, patient.id, { reason: 'đi photo', minutes: 15 })
    const during = await reception.queue(sitting, place)
    expect(during.parked).toMatchObject([{ id: patient.id, parkReason: 'đi photo' }])
    // Too early for the job: nothing happens. Then they wait again, before whoever came after them.
    await reception.resumeWhenOver(place, patient.id)
    expect((await reception.queue(sitting, place)).parked).toHaveLength(1)
    // The job's clock runs half a minute ahead of ours: it is the only one that comes.
    it.clock.advance({ minutes: 14, seconds: 30 })
    await reception.resumeWhenOver(place, patient.id)
    await reception.resumeWhenOver(place, patient.id)
    const after = await reception.queue(sitting, place)
    const ofB = after.waiting.filter(({ ticket }) => ticket.series === 'B')
    expect(ofB.map(({ ticket }) => ticket.id)).toEqual([patient.id, later.id])
    await reception.pick(sitting, place, patient.id, 'đã quay lại')
    const once = { ...sitting, key: randomUUID() }
    const sentOff = await reception.park(once, place, patient.id, { reason: 'nộp phí' })
    expect(await reception.park(once, place, patient.id, { reason: 'nộp phí' })).toEqual(sentOff)
    await expect(
      reception.park(once, place, patient.id, { reason: 'nộp phí', minutes: 5 }),
    ).rejects.toMatchObject({ type: 'idempotency-key-reused' })
    await reception.resume(sitting, place, patient.id)
    await expect(reception.resume(sitting, place, patient.id)).rejects.toMatchObject({ type: 'wrong-state' })
  })

  test('somebody called before their turn needs the permission and a reason, and it stays in the log', async () => {
    const { reception } = it.house
    const queue = await reception.queue(first, place)
    const last = queue.waiting.filter(({ ticket }) => ticket.series === 'B').at(-1)!.ticket
    const { 'queue.pick': _pick, ...rest } = Object.fromEntries(first.grants)
    const without = { ...first, grants: new Map(Object.entries(rest)) }
    await expect(reception.pick(without, place, last.id, 'vội')).rejects.toMatchObject({ type: 'forbidden' })
    await reception.pick(first, place, last.id, 'đi xe cấp cứu')
    const { rows } = await it.superuser.query(
      `select detail from ledger.audit where action = 'reception.pick' and subject = $1`,
      [`ticket:${last.id}`],
    )
    expect(rows).toMatchObject([{ detail: { reason: 'đi xe cấp cứu', passedOver: 1 } }])
  })

  test('a wrong press is taken back: once, by whoever pressed, within two minutes', async () => {
    const { reception } = it.house
    const mine = (await reception.queue(first, place)).atCounters.find((ticket) => ticket.counter === 1)!
    it.clock.advance({ seconds: 5 })
    await reception.serve(first, place, mine.id)
    await reception.finish(first, place, mine.id)
    expect((await reception.queue(first, place)).undoable).toMatchObject({
      id: mine.id,
      from: 'completed',
      to: 'serving',
    })
    expect((await reception.queue(second, place)).undoable).toBeUndefined()
    await expect(reception.undo(second, place, mine.id)).rejects.toMatchObject({ type: 'too-late-to-undo' })
    expect((await reception.undo(first, place, mine.id)).state).toBe('serving')
    await expect(reception.undo(first, place, mine.id)).rejects.toMatchObject({ type: 'too-late-to-undo' })
    await reception.finish(first, place, mine.id)
    it.clock.advance({ minutes: 2 })
    await expect(reception.undo(first, place, mine.id)).rejects.toMatchObject({ type: 'too-late-to-undo' })
    // Back at the counter only where nobody else is meanwhile.
    const called = await reception.callNext(first, place)
    await reception.markAbsent(first, place, called.id)
    const next = await reception.take(atKiosk(), wish)
    await reception.callNext(first, place)
    await expect(reception.undo(first, place, called.id)).rejects.toMatchObject({ type: 'counter-busy' })
    const now = (await reception.queue(first, place)).atCounters.find((ticket) => ticket.counter === 1)!
    await reception.undo(first, place, now.id)
    expect((await reception.undo(first, place, called.id)).state).toBe('called')
    await reception.finish(first, place, called.id)
    await reception.cancel(anybody(), next.secret)
  })

  test('sent on to another group with the same number and the minutes already waited, and back by undo', async () => {
    const { reception } = it.house
    await reception.openDesk(first, place, 1, ['K'])
    const person = await reception.take(atKiosk(), { ...wish, series: 'K' })
    it.clock.advance({ minutes: 12 })
    await reception.callNext(first, place)
    await reception.serve(first, place, person.id)
    it.clock.advance({ minutes: 9 })
    const later = await reception.take(atKiosk(), { ...wish, series: 'G' })
    it.clock.advance({ minutes: 11 })
    expect(await reception.transfer(first, place, person.id, 'G')).toMatchObject({
      label: person.label,
      state: 'waiting',
    })
    const seen = await reception.queue(first, place)
    const ofG = seen.waiting.filter(({ ticket }) => ticket.queue === 'G')
    // Twelve minutes of waiting count, twenty at the counter do not.
    expect(ofG.map(({ ticket, reason }) => [ticket.label, Math.round(reason.waitedMinutes)])).toEqual([
      [person.label, 12],
      [later.label, 11],
    ])
    expect(ofG[0]!.ticket.stages).toMatchObject([{ queue: 'K', counter: 1 }])
    expect((await reception.follow(person.secret, 'vi')).ahead).toBe(0)
    await expect(reception.transfer(first, place, person.id, 'G')).rejects.toMatchObject({
      type: 'wrong-state',
    })
    await expect(reception.transfer(first, place, person.id, 'Z')).rejects.toMatchObject({
      type: 'not-found',
    })
    expect((await reception.undo(first, place, person.id)).state).toBe('serving')
    expect((await reception.queue(first, place)).atCounters).toContainEqual(
      expect.objectContaining({ id: person.id, queue: 'K', stages: [] }),
    )
    await reception.transfer(first, place, person.id, 'G')
    await reception.openDesk(second, place, 2, ['G'])
    expect((await reception.callNext(second, place)).label).toBe(person.label)
    await reception.finish(second, place, person.id)
    await reception.cancel(anybody(), later.secret)
  })

  test('an officer calls what they are trained for; a group nobody calls is said to all, before a counter closes', async () => {
    const { reception } = it.house
    const manager = await it.contextOf('lanhdao.cua-nam')
    await reception.setSkills(manager, place, { officer: first.actor, queues: ['C', 'D'] })
    expect(await reception.listSkills(manager, place)).toEqual([{ officer: first.actor, queues: ['C', 'D'] }])
    await expect(reception.openDesk(first, place, 1)).rejects.toMatchObject({ type: 'no-skill-here' })
    await reception.openDesk(first, place, 4, ['C', 'E', 'D'])
    const mine = async () => (await reception.queue(first, place)).desks.find((desk) => desk.counter === 4)
    expect((await mine())?.queues).toEqual(['C', 'D'])
    const waiting = await reception.take(atKiosk(), { ...wish, series: 'C' })
    await expect(reception.closeDesk(first, place)).rejects.toMatchObject({ type: 'queue-left-alone' })
    expect(await mine()).toBeDefined()
    await reception.closeDesk(first, place, { anyway: true })
    expect((await reception.queue(second, place)).unserved).toContainEqual({ queue: 'C', waiting: 1 })
    // A colleague takes the group on, in the middle of serving somebody else.
    await reception.take(atKiosk(), { ...wish, series: 'G' })
    const served = await reception.callNext(second, place)
    await reception.openDesk(second, place, 2, ['G', 'C'])
    expect((await reception.queue(second, place)).unserved).not.toContainEqual(
      expect.objectContaining({ queue: 'C' }),
    )
    await reception.finish(second, place, served.id)
    await reception.setSkills(manager, place, { officer: first.actor, queues: [] })
    await reception.openDesk(first, place, 1)
    await reception.openDesk(second, place, 2)
    await reception.cancel(anybody(), waiting.secret)
  })

  test('a number from home keeps its place, is skipped until its person is here, and loses only what is late', async () => {
    const { reception } = it.house
    const idNumber = '001190012345'
    await reception.openDesk(second, place, 2, ['E'])
    const far = await reception.take(anybody(), { ...wish, series: 'E', channel: 'web', idNumber })
    it.clock.advance({ minutes: 10 })
    await expect(reception.callNext(second, place)).rejects.toMatchObject({ type: 'nobody-waiting' })
    const near = await reception.take(atKiosk(), { ...wish, series: 'E' })
    expect(near.ahead).toBe(1)
    expect(await reception.follow(far.secret, 'vi')).toMatchObject({
      ahead: 0,
      presence: 'remote',
      turnCame: false,
    })
    // The turn comes, the person is not here: the next one is called, the place stays.
    expect((await reception.callNext(second, place)).id).toBe(near.id)
    await reception.finish(second, place, near.id)
    expect(await reception.follow(far.secret, 'vi')).toMatchObject({ ahead: 0, turnCame: true })
    await reception.tellPresence(anybody(), far.secret, 'en_route')
    const wrong = reception.doorCode(place) === '0000' ? '0001' : '0000'
    await expect(reception.tellPresence(anybody(), far.secret, 'on_site', wrong)).rejects.toMatchObject({
      type: 'wrong-door-code',
    })
    expect(reception.doorCode('00004')).not.toBe(reception.doorCode(place))
    // Twenty minutes after the turn, five beyond the grace: ten waited and fifteen count, those five do not.
    it.clock.advance({ minutes: 20 })
    await reception.tellPresence(anybody(), far.secret, 'on_site', reception.doorCode(place))
    const waited = async () =>
      (await reception.queue(second, place)).waiting.find(({ ticket }) => ticket.id === far.id)!.reason
    expect(Math.round((await waited()).waitedMinutes)).toBe(25)
    expect(await reception.expected(place)).toEqual([])
    // Out for a moment: not called, and called again once back at the kiosk.
    await reception.tellPresence(anybody(), far.secret, 'left')
    await expect(reception.callNext(second, place)).rejects.toMatchObject({ type: 'nobody-waiting' })
    expect(await reception.expected(place)).toEqual([{ id: far.id, label: far.label }])
    // Called by a wrong press and taken back: they are as far away as before.
    await reception.pick(second, place, far.id, 'nhầm')
    await reception.undo(second, place, far.id)
    expect(await reception.follow(far.secret, 'vi')).toMatchObject({ state: 'waiting', presence: 'left' })
    await reception.checkInAtKiosk(atKiosk(), place, far.id)
    await expect(reception.checkInAtKiosk(atKiosk(), place, far.id)).rejects.toMatchObject({
      type: 'wrong-state',
    })
    expect((await reception.callNext(second, place)).id).toBe(far.id)
    await reception.finish(second, place, far.id)
    await reception.openDesk(second, place, 2)
  })

  test('every door leads to one line: machine, robot, counter, telephone, web; who is not here is not called', async () => {
    const { reception } = it.house
    const officer = await it.contextOf('tiepnhan.tay-ho')
    const ward = it.house.places.get('tay-ho').code
    const one = {
      place: ward,
      language: 'vi',
      series: 'A',
      priority: 'normal',
      brings: [] as string[],
    } as const
    const machine = it.atKiosk('tay-ho')
    const anybody = it.house.access.contextOf(undefined, 'vi')
    const labels = [
      await reception.take(anybody, { ...one, channel: 'web', idNumber: '001190077001' }),
      await reception.take(officer, { ...one, channel: 'phone' }),
      await reception.take(machine, { ...one, channel: 'kiosk' }),
      await reception.take(machine, { ...one, channel: 'robot' }),
      await reception.take(officer, { ...one, channel: 'desk' }),
    ].map(({ label }) => label)
    expect(labels).toEqual(['A001', 'A002', 'A003', 'A004', 'A005'])
    const { waiting } = await reception.queue(officer, ward)
    expect(waiting.map(({ ticket }) => [ticket.channel, ticket.presence])).toEqual([
      ['web', 'remote'],
      ['phone', 'remote'],
      ['kiosk', 'on_site'],
      ['robot', 'on_site'],
      ['desk', 'on_site'],
    ])
    await reception.openDesk(officer, ward, 1, ['A'])
    expect((await reception.callNext(officer, ward)).label).toBe('A003')
    // Nobody speaks for a caller, or for a machine, but who may.
    await expect(reception.take(anybody, { ...one, channel: 'phone' })).rejects.toMatchObject({
      type: 'forbidden',
    })
    await expect(reception.take(officer, { ...one, channel: 'robot' })).rejects.toMatchObject({
      type: 'device-unknown',
    })
  })

  test('two numbers a day for a person and one a field, whatever the channel, the ward and how many phones', async () => {
    const { reception } = it.house
    const person = (series: string, more: Partial<TicketWish> = {}) =>
      reception.take(anybody(), { ...wish, channel: 'web', series, idNumber: '001190054321', ...more })
    await expect(person('A', { idNumber: undefined })).rejects.toMatchObject({ type: 'identity-needed' })
    // Three phones at the same moment.
    const tries = await Promise.allSettled([
      person('A', { field: 'Hộ tịch' }),
      person('A', { field: 'Hộ tịch', place: '00004' }),
      reception.take(
        { ...first, key: randomUUID() },
        { ...wish, series: 'A', field: 'Hộ tịch', channel: 'desk', idNumber: '001190054321' },
      ),
    ])
    await expect(person('G', { channel: 'desk' })).rejects.toMatchObject({ type: 'forbidden' })
    const given = tries.filter((it) => it.status === 'fulfilled').map((it) => it.value)
    expect(given).toHaveLength(1)
    for (const it of tries)
      if (it.status === 'rejected') expect(it.reason).toMatchObject({ type: 'field-held' })
    const other = await person('B')
    await expect(person('C')).rejects.toMatchObject({ type: 'quota-reached' })
    // Given back, it does not count.
    await reception.cancel(anybody(), other.secret)
    const third = await person('C')
    await reception.cancel(anybody(), third.secret)
    await reception.cancel(anybody(), given[0]!.secret)
    // Nor found by trying numbers against what the command was compared by.
    const context = anybody()
    await reception.take(context, { ...wish, channel: 'web', series: 'D', idNumber: '001190067890' })
    const { rows } = await it.superuser.query<{ fingerprint: Buffer }>(
      'select fingerprint from ledger.command where key = $1',
      [context.key],
    )
    const guess = (input: TicketWish) =>
      createHash('sha256')
        .update(JSON.stringify(['reception.take', input]))
        .digest('hex')
    const tried = { ...wish, channel: 'web', series: 'D', idNumber: '001190067890' } as const
    expect(rows[0]!.fingerprint.toString('hex')).not.toBe(guess(tried))
    await expect(reception.take(context, { ...tried, idNumber: '001190067891' })).rejects.toMatchObject({
      type: 'idempotency-key-reused',
    })
    // Whoever it was cannot be read from what is kept, and is another mark on another day.
    const marks = async () =>
      (await it.superuser.query<{ holder: Buffer }>('select holder from reception.holding')).rows.map((row) =>
        row.holder.toString('hex'),
      )
    await person('A')
    const today = await marks()
    it.clock.advance({ hours: 24 })
    await person('A')
    expect(new Set(await marks()).size).toBeGreaterThan(new Set(today).size)
  })

  test('a quiet call for help reaches the colleagues once, and somebody answers it', async () => {
    const { reception } = it.house
    await reception.callForHelp(first, place)
    await reception.callForHelp(first, place)
    const { help } = await reception.queue(second, place)
    expect(help).toMatchObject([{ counter: 1 }])
    expect(JSON.stringify(await reception.board(place))).not.toContain('help')
    await reception.answerHelp(second, place, help[0]!.id)
    await expect(reception.answerHelp(first, place, help[0]!.id)).rejects.toMatchObject({
      type: 'already-answered',
    })
    expect((await reception.queue(first, place)).help).toEqual([])
    // Whoever leaves the counter needs no help any more.
    await reception.callForHelp(first, place)
    await reception.closeDesk(first, place, { anyway: true })
    expect((await reception.queue(second, place)).help).toEqual([])
    await reception.openDesk(first, place, 1)
  })

  test('officers of another ward neither see nor touch the queue', async () => {
    const stranger = await it.contextOf('tiepnhan.ba-dinh')
    expect((await it.house.reception.queue(stranger, place)).waiting).toEqual([])
    await expect(it.house.reception.callNext(stranger, place)).rejects.toMatchObject({ type: 'forbidden' })
    const taken = await it.house.reception.take(atKiosk(), wish)
    await expect(it.house.reception.serve(stranger, place, taken.id)).rejects.toMatchObject({
      type: 'forbidden',
    })
  })

  test('a link’s secret opens its own ticket and no other', async () => {
    const mine = await it.house.reception.take(atKiosk(), { ...wish, series: 'C' })
    const before = await it.house.reception.follow(mine.secret, 'vi')
    expect(before).toMatchObject({ label: mine.label, state: 'waiting', ahead: 0 })
    await expect(it.house.reception.follow(`${mine.secret}x`, 'vi')).rejects.toMatchObject({
      type: 'not-found',
    })
    await it.house.reception.cancel(anybody(), mine.secret)
    expect((await it.house.reception.follow(mine.secret, 'vi')).state).toBe('cancelled')
  })

  test('nobody waits for ever: the day’s open numbers end at night', async () => {
    const left = await it.house.reception.take(atKiosk(), { ...wish, series: 'E' })
    await it.house.reception.callForHelp(first, place)
    it.clock.advance({ hours: 24 })
    const { systemContext } = await import('#platform/ledger')
    expect(await it.house.reception.expireOldTickets(systemContext('expire'))).toBeGreaterThan(0)
    expect((await it.house.reception.follow(left.secret, 'vi')).state).toBe('expired')
    expect(await it.house.reception.expireOldTickets(systemContext('expire'))).toBe(0)
    // Nor does a counter stay open or a call for help unanswered.
    const morning = await it.house.reception.queue(first, place)
    expect([morning.desks, morning.help]).toEqual([[], []])
    // A new day begins at 001.
    expect((await it.house.reception.take(atKiosk(), { ...wish, series: 'E' })).label).toBe('E001')
  })

  test('after all this each series knows how many of it wait', async () => {
    for (let i = 0; i < 3; i++) {
      const ticket = await it.house.reception.take(atKiosk(), { ...wish, series: 'F' })
      expect(ticket.ahead).toBe(i)
    }
    const { rows } = await it.superuser.query(`
      select s.series, s.day::text, s.waiting, count(t.id) filter (where t.state = 'waiting')::int as counted
      from reception.series s
        left join reception.ticket t on t.place = s.place and t.day = s.day and t.queue = s.series
      group by s.place, s.day, s.series order by 2, 1`)
    expect(rows.some((row) => row.counted > 0)).toBe(true)
    for (const row of rows) expect(row).toMatchObject({ waiting: row.counted })
  })
})

test('the figures of a day come from its events: waits, the absent, who was passed over; QueueMonitor as now', async () => {
  const it = await testHouse()
  const { reception } = it.house
  const place = '00082'
  const officer = await it.contextOf('tiepnhan.cua-nam')
  const day = it.clock.now().toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate()
  const take = (priority = 'normal') =>
    reception.take(
      { ...it.atKiosk(place), key: randomUUID() },
      { place, channel: 'kiosk', language: 'vi', series: 'A', priority, brings: [] },
    )
  const path = '/api/v1/places/cua-nam/queue-monitor'
  const group = async () =>
    (await it.api('GET', path)).body.find((it: { serviceId: string }) => it.serviceId === 'A')
  expect(await group()).toMatchObject({ type: 'QueueMonitor', serviceStatus: 'Suspended', ticketsToServe: 0 })
  await reception.openDesk(officer, place, 1)
  const tickets = [await take(), await take(), await take('aged'), await take()]
  it.clock.advance({ minutes: 6 })
  const served = await reception.callNext(officer, place)
  await reception.serve(officer, place, served.id)
  it.clock.advance({ minutes: 5 })
  await reception.finish(officer, place, served.id)
  await reception.pick(officer, place, tickets[3]!.id, 'đi cấp cứu')
  await reception.markAbsent(officer, place, tickets[3]!.id)
  expect(await group()).toMatchObject({
    serviceStatus: 'Open',
    lastTicketIssuedLabel: 'A004',
    ticketServedLabel: 'A004',
    ticketsToServe: 2,
  })
  expect(await reception.figures(place, day)).toEqual({
    all: { taken: 4, called: 2, absent: 1, mean: 8.5, median: 6, ninth: 11, longest: 11 },
    byClass: {
      aged: { taken: 1, called: 1, absent: 0, mean: 6, median: 6, ninth: 6, longest: 6 },
      normal: { taken: 3, called: 1, absent: 1, mean: 11, median: 11, ninth: 11, longest: 11 },
    },
    byChannel: { kiosk: expect.objectContaining({ taken: 4 }) },
    byQueue: { A: expect.objectContaining({ taken: 4 }) },
    served: 1,
    service: { mean: 5, median: 5 },
    overtakes: { picked: 1, passedOver: 2 },
    cancelled: 0,
    expired: 0,
    counters: { open: 11, busy: 5, between: 0, idle: 6, free: 0 },
    journeys: [],
  })
  // So few people could be recognised by their times.
  const { body } = await it.api('GET', `/api/v1/places/cua-nam/hall-figures?day=${day}`)
  expect(body.byClass).toEqual({
    aged: { taken: 1, called: 1, absent: 0 },
    normal: { taken: 3, called: 1, absent: 1 },
  })
  expect([body.all, body.service]).toEqual([{ taken: 4, called: 2, absent: 1 }, {}])
  const page = await it.house.server.inject(`/wards/cua-nam/fairness?day=${day}`)
  expect(page.body).toContain('1 lần, vượt qua 2 người')
  // Another day, or no day at all, is answered and empty.
  expect(
    (await it.api('GET', `/api/v1/places/cua-nam/hall-figures?day=${day.add({ days: 1 })}`)).body.all.taken,
  ).toBe(0)
  expect((await it.house.server.inject('/wards/cua-nam/fairness?day=2026-02-31')).statusCode).toBe(200)
  await it.close()
})

test('outside the hours no number is given out, and the refusal says what to do', async () => {
  const it = await testHouse({ isOpen: () => false })
  const answer = await it.api('POST', '/api/v1/places/cua-nam/tickets', {
    body: { series: 'A' },
    headers: { 'accept-language': 'en' },
  })
  expect(answer).toMatchObject({ status: 409, body: { type: '/problems/hall-closed' } })
  expect(answer.body.detail).toContain('office hours')
  // Said at the first touch, before anybody ticks papers.
  const kiosk = await it.house.server.inject('/kiosk/cua-nam/number?series=A')
  expect([kiosk.statusCode, kiosk.body]).toEqual([409, expect.stringContaining('giờ')])
  const web = await it.house.server.inject('/ticket/new?place=cua-nam&procedure=1.001193')
  expect([web.statusCode, web.body]).toEqual([200, expect.stringContaining('Ngoài giờ phát số')])
  await it.close()
})
