import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { manualClock } from '#platform/clock'
import { createHub } from '#platform/events'
import { type Context, createLedger } from '#platform/ledger'
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts'
import { digestOf } from './digest.ts'
import { type Announcement, createEditions, type Editions } from './editions.ts'
import { comingAfter, endOf, heldOn } from './holding.ts'

const city = '01'
const clock = manualClock('2026-11-18T02:00:00Z')
const day = (text: string) => Temporal.PlainDate.from(text)
const said: object[] = []
const closing: (() => void)[] = []
let it: TestDatabase
let editions: Editions

/** As a process that starts on this database. */
async function start(): Promise<Editions> {
  const hub = createHub({ db: it.db })
  const ledger = createLedger({ db: it.db, clock, onCommitted: hub.wake })
  const log = { error: (fields: object) => void said.push(fields) }
  const process = await createEditions({ ...{ ledger, db: it.db, clock, hub, log }, city })
  closing.push(process.close, hub.close)
  return process
}

beforeAll(async () => {
  it = await testDatabase()
  editions = await start()
})
afterAll(async () => {
  for (const close of closing) close()
  await it.close()
})

/** Somebody of the city, each time with a new key. */
const who = (name: string, permissions = ['procedure.edit', 'procedure.publish']): Context => ({
  actor: `officer:${name}`,
  name,
  grants: new Map(permissions.map((permission) => [permission, '*' as const])),
  language: 'vi',
  purpose: 'test',
  key: randomUUID(),
})
const reason = { vi: 'Luật mới có hiệu lực', en: 'A new law holds', ar: 'قانون جديد ساري' }
const announced = (from: string, more: Partial<Announcement> = {}): Announcement => ({
  ...{ from: day(from), correction: false, why: reason, ground: 'Quyết định 1234/QĐ-UBND' },
  ...{ decidedOn: day('2026-11-17'), ...more },
})
const asItIs = (body: unknown, as: { number: number; from: string }) => ({
  ...(body as object),
  version: as.number,
  from: as.from,
})

let counter = 0
/** A subject with one edition of a file. */
async function fresh(): Promise<string> {
  const subject = `thing:${++counter}`
  await editions.adopt([{ subject, number: 1, from: '2025-07-01', body: { fee: 1 } }])
  return subject
}
const bodyOn = (subject: string, on: string, of = editions) => heldOn(of.of(subject), day(on))?.body

describe('from draft to edition', () => {
  test('written, published by another, and it holds from its day; every process knows', async () => {
    const subject = await fresh()
    const other = await start()
    const { revision } = await editions.saveDraft(who('an'), subject, {
      seen: 0,
      body: { fee: 2 },
      basedOn: 1,
    })
    expect(await editions.draft(who('binh'), subject)).toMatchObject({
      revision,
      body: { fee: 2 },
      authorNames: ['an'],
    })
    const published = await editions.publish(who('binh'), subject, revision, announced('2026-12-01'), asItIs)
    expect(published).toEqual({ number: 2 })
    expect(bodyOn(subject, '2026-11-30')).toEqual({ fee: 1 })
    expect(bodyOn(subject, '2026-12-01')).toMatchObject({ fee: 2, version: 2, from: '2026-12-01' })
    expect(await editions.draft(who('an'), subject)).toBeUndefined()
    await expect
      .poll(() => bodyOn(subject, '2026-12-02', other), { timeout: 15_000 })
      .toMatchObject({ fee: 2 })
    expect(editions.of(subject)[1]).toMatchObject({
      ...{ origin: 'desk', why: reason, ground: 'Quyết định 1234/QĐ-UBND' },
      ...{ authorNames: ['an'], publisherName: 'binh' },
    })
  })

  test('whoever wrote in it does not publish it, however many others wrote, too', async () => {
    const subject = await fresh()
    await editions.saveDraft(who('an'), subject, { seen: 0, body: { fee: 2 }, basedOn: 1 })
    await editions.saveDraft(who('binh'), subject, { seen: 1, body: { fee: 3 }, basedOn: 1 })
    for (const name of ['an', 'binh'])
      await expect(
        editions.publish(who(name), subject, 2, announced('2026-12-01'), asItIs),
      ).rejects.toMatchObject({ type: 'own-edition' })
    await editions.publish(who('chi'), subject, 2, announced('2026-12-01'), asItIs)
    expect(editions.of(subject)[1]!.authorNames).toEqual(['an', 'binh'])
  })

  test('only those who may: writing, publishing, repealing, looking at drafts', async () => {
    const subject = await fresh()
    const stranger = who('la', ['queue.read'])
    const editor = who('an', ['procedure.edit'])
    const change = { seen: 0, body: {}, basedOn: 1 }
    for (const refused of [
      () => editions.saveDraft(stranger, subject, change),
      async () => editions.draft(stranger, subject),
      async () => editions.drafts(stranger),
      () => editions.publish(editor, subject, 1, announced('2026-12-01'), asItIs),
      () => editions.repeal(editor, subject, 1, { ...announced('2026-12-01'), replacedBy: undefined }),
    ])
      await expect((async () => void (await refused()))()).rejects.toMatchObject({ type: 'forbidden' })
  })

  test('a day that has begun, no reason, no decision: each is named; a correction may hold today', async () => {
    const subject = await fresh()
    await editions.saveDraft(who('an'), subject, { seen: 0, body: { fee: 2 }, basedOn: 1 })
    const publish = (from: string, more: Partial<Announcement> = {}) =>
      editions.publish(who('binh'), subject, 1, announced(from, more), asItIs)
    const wrong = async (part: string, attempt: Promise<unknown>) => {
      const refusal = await attempt.then(
        () => undefined,
        (error) => error,
      )
      expect(Object.keys(refusal.fields)).toEqual([part])
    }
    await wrong('from', publish('2026-11-18'))
    await wrong('from', publish('2026-11-17', { correction: true }))
    await wrong('from', publish('2029-01-01'))
    await wrong('why', publish('2026-12-01', { why: { ...reason, ar: '' } }))
    await wrong('ground', publish('2026-12-01', { ground: ' ' }))
    await publish('2026-11-18', { correction: true })
    expect(bodyOn(subject, '2026-11-18')).toMatchObject({ fee: 2 })
  })

  test('a second tap is the same publication', async () => {
    const subject = await fresh()
    await editions.saveDraft(who('an'), subject, { seen: 0, body: { fee: 2 }, basedOn: 1 })
    const same = who('binh')
    for (let tap = 0; tap < 2; tap++)
      expect(await editions.publish(same, subject, 1, announced('2026-12-01'), asItIs)).toEqual({ number: 2 })
    expect(editions.of(subject)).toHaveLength(2)
  })
})

describe('two at once', () => {
  test('of two who save what they both saw, one is told; nobody writes over the other', async () => {
    const subject = await fresh()
    const save = (name: string, fee: number, seen: number) =>
      editions.saveDraft(who(name), subject, { seen, body: { fee }, basedOn: 1 })
    for (const seen of [0, 1, 2]) {
      const tries = await Promise.allSettled([save('an', 10 + seen, seen), save('binh', 20 + seen, seen)])
      expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      const lost = tries.find((it) => it.status === 'rejected') as PromiseRejectedResult
      expect(lost.reason).toMatchObject({ type: 'stale' })
    }
    expect((await editions.draft(who('an'), subject))!.revision).toBe(3)
  })

  test('what was published is what was read: a change just before it is not', async () => {
    const subject = await fresh()
    await editions.saveDraft(who('an'), subject, { seen: 0, body: { fee: 2 }, basedOn: 1 })
    await editions.saveDraft(who('an'), subject, { seen: 1, body: { fee: 9 }, basedOn: 1 })
    await expect(
      editions.publish(who('binh'), subject, 1, announced('2026-12-01'), asItIs),
    ).rejects.toMatchObject({ type: 'stale' })
    expect(editions.of(subject)).toHaveLength(1)
  })

  test('a draft begun before another edition is not published over it unseen', async () => {
    const subject = await fresh()
    await editions.saveDraft(who('an'), subject, { seen: 0, body: { fee: 2 }, basedOn: 1 })
    await editions.repeal(who('chi'), subject, 1, { ...announced('2026-12-01'), replacedBy: undefined })
    await expect(
      editions.publish(who('binh'), subject, 1, announced('2027-01-01'), asItIs),
    ).rejects.toMatchObject({ type: 'stale' })
    await editions.saveDraft(who('an'), subject, { seen: 1, body: { fee: 2 }, basedOn: 2 })
    await editions.publish(who('binh'), subject, 2, announced('2027-01-01'), asItIs)
    expect(bodyOn(subject, '2026-12-31')).toBeUndefined()
    expect(bodyOn(subject, '2027-01-01')).toMatchObject({ fee: 2 })
  })

  test('the last change can be taken back, and that, too', async () => {
    const subject = await fresh()
    await editions.saveDraft(who('an'), subject, { seen: 0, body: { fee: 2 }, basedOn: 1 })
    await expect(editions.undo(who('an'), subject, 1)).rejects.toMatchObject({ type: 'stale' })
    await editions.saveDraft(who('an'), subject, { seen: 1, body: { fee: 3 }, basedOn: 1 })
    const fees: unknown[] = []
    for (const seen of [2, 3]) {
      await editions.undo(who('an'), subject, seen)
      fees.push((await editions.draft(who('an'), subject))!.body)
    }
    expect(fees).toEqual([{ fee: 2 }, { fee: 3 }])
  })
})

describe('what was published stays', () => {
  test('the application can neither change nor remove an edition', async () => {
    const client = await it.superuser.connect()
    try {
      await client.query('set role motcua_app')
      for (const statement of [
        `update editions.edition set body = '{}'`,
        'delete from editions.edition',
        'truncate editions.edition',
      ])
        await expect(client.query(statement)).rejects.toThrow('permission denied')
    } finally {
      await client.query('reset role')
      client.release()
    }
  })

  test('a file edited in place, under a taken number, or between numbers is set aside and said', async () => {
    const subject = await fresh()
    await editions.saveDraft(who('an'), subject, { seen: 0, body: { fee: 2 }, basedOn: 1 })
    await editions.publish(who('binh'), subject, 1, announced('2026-12-01'), asItIs)
    const next = await start()
    said.length = 0
    const file = (number: number, fee: number) => ({ subject, number, from: '2026-01-01', body: { fee } })
    await next.adopt([file(1, 7), file(2, 7), { ...file(4, 8), from: '2027-01-01' }, file(3, 7)])
    expect(said).toEqual([
      { subject, number: 1, kind: 'edited' },
      { subject, number: 2, kind: 'taken' },
      { subject, number: 3, kind: 'gap' },
    ])
    expect(next.setAside(subject)).toHaveLength(3)
    expect(next.of(subject).map(({ number }) => number)).toEqual([1, 2, 4])
    expect([bodyOn(subject, '2026-11-30', next), bodyOn(subject, '2026-12-31', next)]).toMatchObject([
      { fee: 1 },
      { fee: 2 },
    ])
    expect(bodyOn(subject, '2027-01-01', next)).toEqual({ fee: 8 })
  })

  test('the order of keys makes no other content, everything else does', () => {
    expect(digestOf({ a: 1, b: { c: [1, 2], d: undefined } })).toBe(digestOf({ b: { c: [1, 2] }, a: 1 }))
    expect(digestOf({ a: [1, 2] })).not.toBe(digestOf({ a: [2, 1] }))
  })
})

describe('which edition holds', () => {
  const numbered = fc.array(fc.record({ ahead: fc.integer({ min: 0, max: 40 }), repeals: fc.boolean() }), {
    minLength: 1,
    maxLength: 10,
  })
  const shelf = (list: { ahead: number; repeals: boolean }[]) =>
    list.map(({ ahead, repeals }, place) => ({
      number: place + 1,
      // Published every third day.
      holdsFrom: day('2026-06-01').add({ days: place * 3 + ahead }),
      body: repeals ? undefined : { place },
    }))
  const days = Array.from({ length: 90 }, (_, n) => day('2026-05-25').add({ days: n }))

  test('an edition never changes what holds on a day before its own', () => {
    fc.assert(
      fc.property(numbered, (list) => {
        const all = shelf(list)
        const last = all.at(-1)!
        for (const on of days.filter((it) => Temporal.PlainDate.compare(it, last.holdsFrom) < 0))
          expect(heldOn(all, on)).toBe(heldOn(all.slice(0, -1), on))
      }),
    )
  })

  test('what is to come is what will hold, and nothing else', () => {
    fc.assert(
      fc.property(numbered, fc.integer({ min: 0, max: 60 }), (list, n) => {
        const all = shelf(list)
        const today = day('2026-05-25').add({ days: n })
        const later = Array.from({ length: 120 }, (_, ahead) => today.add({ days: ahead + 1 }))
        const seen = [...new Set(later.map((on) => heldOn(all, on)))]
        expect(comingAfter(all, today)).toEqual(seen.filter((it) => it && it !== heldOn(all, today)))
      }),
    )
  })

  test('an edition is over from the first day of a later one', () => {
    const all = shelf([
      { ahead: 0, repeals: false },
      { ahead: 30, repeals: false },
      { ahead: 10, repeals: true },
    ])
    expect(endOf(all, 1)?.toString()).toBe('2026-06-17')
    expect(endOf(all, 3)).toBeUndefined()
  })
})
