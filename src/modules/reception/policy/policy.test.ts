import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localDate } from '#platform/clock'
import { sql } from '#platform/db'
import { languages } from '#platform/text'
import { type TestHouse, testHouse } from '../../../../tests/support/house.ts'
import { rank } from '../dispatch.ts'
import type { PolicyDraft } from './draft.ts'
import { comingVersions, heldOn, type PolicyVersion, type Rule, versionOn } from './version.ts'
import { policyDifferences, policyWords } from './words.ts'

const text = (words: string) => ({ vi: words, en: words, ar: words })
const rule = (capMinutes: number, aged: number, absolute = false): Rule => ({
  capMinutes,
  classes: {
    normal: { rate: 1, name: text('normal') },
    aged: { rate: aged, ...(absolute ? { absolute } : {}), name: text('aged') },
  },
})
const day = (text: string) => Temporal.PlainDate.from(text)
const version = (
  place: string,
  number: number,
  holdsFrom: string,
  policy: Rule | undefined,
): PolicyVersion => ({
  place,
  number,
  policy,
  why: text('because'),
  holdsFrom: day(holdsFrom),
  author: 'officer:1',
  authorName: '',
  recordedAt: Temporal.Instant.fromEpochMilliseconds(0),
})

describe('which version holds', () => {
  const names = { city: 'city', slugOf: (place: string) => place }
  const on = (versions: PolicyVersion[], place: string, date: string) => {
    const { policy, since } = heldOn(versions, names, place, day(date))
    return [policy.version, since.toString()]
  }
  const first = version('city', 1, '2026-01-01', rule(60, 3))

  test('the city’s, until the ward has its own, until the ward goes back', () => {
    const versions = [
      first,
      version('ward', 1, '2026-03-10', rule(45, 3)),
      version('city', 2, '2026-04-01', rule(30, 3)),
      version('ward', 2, '2026-05-01', undefined),
    ]
    expect(on(versions, 'ward', '2026-03-09')).toEqual(['city-1', '2026-01-01'])
    expect(on(versions, 'ward', '2026-03-10')).toEqual(['ward-1', '2026-03-10'])
    expect(on(versions, 'ward', '2026-04-30')).toEqual(['ward-1', '2026-03-10'])
    expect(on(versions, 'ward', '2026-05-02')).toEqual(['city-2', '2026-05-01'])
    expect(on(versions, 'city', '2026-05-02')).toEqual(['city-2', '2026-04-01'])
    expect(on(versions, 'elsewhere', '2026-05-02')).toEqual(['city-2', '2026-04-01'])
  })

  test('a later version takes the place of one that was only planned; days before the first are the first’s', () => {
    const versions = [
      first,
      version('city', 2, '2026-12-10', rule(45, 3)),
      version('city', 3, '2026-12-01', rule(60, 3)),
    ]
    expect(on(versions, 'ward', '2026-12-11')).toEqual(['city-3', '2026-12-01'])
    expect(on(versions, 'ward', '2025-06-01')[0]).toBe('city-1')
  })

  test('what is coming: neither what was replaced before its day, nor the city’s while the ward has its own', () => {
    const versions = [
      first,
      version('city', 2, '2026-04-01', rule(30, 3)),
      version('ward', 1, '2026-05-01', rule(45, 3)),
      version('city', 3, '2026-06-01', rule(20, 3)),
      version('ward', 2, '2026-08-01', rule(50, 3)),
      version('ward', 3, '2026-07-01', undefined),
      version('city', 4, '2026-09-01', rule(40, 3)),
    ]
    const coming = (place: string, date: string) =>
      comingVersions(versions, 'city', place, day(date)).map((it) => `${it.place}-${it.number}`)
    expect(coming('ward', '2026-03-01')).toEqual(['city-2', 'ward-1', 'ward-3', 'city-4'])
    expect(coming('ward', '2026-05-01')).toEqual(['ward-3', 'city-4'])
    expect(coming('city', '2026-04-01')).toEqual(['city-3', 'city-4'])
  })

  test('publishing for a day to come never changes which version holds on a day before it', () => {
    const any = fc.record({
      place: fc.constantFrom('city', 'ward'),
      from: fc.integer({ min: 1, max: 60 }),
      own: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 12 }), (published) => {
        const versions = [first]
        const start = day('2026-06-01')
        for (const [at, { place, from, own }] of published.entries()) {
          const today = start.add({ days: at * 5 })
          const days = Array.from({ length: 120 }, (_, n) => start.add({ days: n - 10 }))
          const until = days.filter((it) => Temporal.PlainDate.compare(it, today.add({ days: from })) < 0)
          const before = until.map((it) => versionOn(versions, 'city', 'ward', it))
          const number =
            1 + Math.max(0, ...versions.filter((it) => it.place === place).map((it) => it.number))
          const policy = own || place === 'city' ? rule(60, 2) : undefined
          versions.push(version(place, number, today.add({ days: from }).toString(), policy))
          expect(until.map((it) => versionOn(versions, 'city', 'ward', it))).toEqual(before)
        }
      }),
    )
  })
})

describe('absolute priority', () => {
  const now = Temporal.Instant.from('2026-11-18T03:00:00Z')
  const waiting = (id: string, minutes: number, priority: string, number: number) => ({
    id,
    series: 'A',
    number,
    priority,
    since: now.subtract({ minutes }),
  })
  const order = (it: Rule, ...list: ReturnType<typeof waiting>[]) =>
    rank(list, { version: 't', ...it }, now, []).map(({ ticket }) => ticket.id)

  test('goes before everybody, even before those over the cap; among themselves by arrival', () => {
    const list = [
      waiting('patient', 200, 'normal', 1),
      waiting('late', 0, 'aged', 3),
      waiting('early', 70, 'aged', 2),
    ] as const
    expect(order(rule(60, 3, true), ...list)).toEqual(['early', 'late', 'patient'])
    expect(order(rule(60, 3), ...list)).toEqual(['patient', 'early', 'late'])
  })

  test('with equal rates and nobody absolute, first come is first served', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.boolean())), (people) => {
        const list = people.map(([minutes, aged], at) =>
          waiting(String(at), minutes, aged ? 'aged' : 'normal', at),
        )
        const byArrival = list.toSorted(
          (a, b) => Temporal.Instant.compare(a.since, b.since) || a.number - b.number,
        )
        expect(order(rule(60, 1), ...list)).toEqual(byArrival.map(({ id }) => id))
      }),
    )
  })
})

test('the words name everything that decides; differences name what changes and only that', () => {
  for (const language of languages) {
    const { rules, example } = policyWords(rule(45, 2.5), language)
    expect(rules.join()).toContain('45')
    expect(rules.join()).toMatch(/2[.,]5/)
    expect(example).toContain('25')
    expect(policyWords(rule(45, 1), language).example).toBeUndefined()
    expect(policyWords(rule(45, 3, true), language).rules[0]).toContain('aged')
    expect(policyDifferences(rule(45, 3), rule(45, 3), language)).toEqual([])
    expect(policyDifferences(rule(45, 3), rule(60, 3), language)).toHaveLength(1)
    expect(policyDifferences(rule(45, 3), rule(45, 3, true), language)).toHaveLength(1)
    expect(policyDifferences(rule(45, 3, true), rule(60, 3), language)).toHaveLength(2)
  }
})

describe('publishing', () => {
  let it: TestHouse
  const ward = '00082'
  const draft = (more: Partial<PolicyDraft> = {}): PolicyDraft => ({
    holdsFrom: day('2026-11-19'),
    why: text('Thử nghiệm một tháng'),
    rule: { capMinutes: 45, classes: { aged: { rate: 4, absolute: true } } },
    ...more,
  })
  beforeAll(async () => {
    it = await testHouse()
  })
  afterAll(() => it.close())
  const publish = async (name: string, place: string, seen: number, more: Partial<PolicyDraft> = {}) =>
    it.house.reception.policies.publish(
      { ...(await it.contextOf(name)), key: randomUUID() },
      place,
      seen,
      draft(more),
    )
  const held = (place: string) => it.house.reception.policies.on(place, localDate(it.clock.now()))
  const take = (priority: string) =>
    it.api('POST', '/api/v1/places/cua-nam/tickets', { body: { series: 'A', channel: 'kiosk', priority } })

  test('the file is the first version, of the city', async () => {
    expect(held(ward).policy).toMatchObject({ version: 'ha-noi-1', capMinutes: 60 })
    expect(held(ward).version.author).toBe('system:first-policy')
  })

  test('today stays as it is; from its day on the ward calls by its own rule and the log names the version', async () => {
    it.clock.set('2026-11-18T01:00:00Z')
    await take('normal')
    await publish('lanhdao.cua-nam', ward, 0)
    expect(held(ward).policy.version).toBe('ha-noi-1')
    const who = await it.contextOf('tiepnhan.cua-nam')
    await it.house.reception.openDesk(who, ward, 1)
    const today = await it.house.reception.callNext(who, ward)
    await it.house.reception.finish(who, ward, today.id)

    it.clock.set('2026-11-19T01:00:00Z')
    expect(held(ward).policy).toMatchObject({ version: 'cua-nam-1', capMinutes: 45 })
    expect(held('00004').policy.version).toBe('ha-noi-1')
    await take('normal')
    it.clock.advance({ minutes: 50 })
    const { body: aged } = await take('aged')
    const queue = await it.house.reception.queue(who, ward)
    expect(queue.waiting.map(({ reason }) => [reason.absolute, reason.overCap])).toEqual([
      [true, false],
      [false, true],
    ])
    const called = await it.house.reception.callNext(who, ward)
    expect(called.id).toBe(aged.id)
    const { rows } = await it.superuser.query(
      `select detail->>'policy' as policy from ledger.audit where action = 'reception.call' order by seq`,
    )
    expect(rows.map(({ policy }) => policy)).toEqual(['ha-noi-1', 'cua-nam-1'])
    await it.house.reception.finish(who, ward, called.id)
  })

  test('only who manages the place publishes for it', async () => {
    for (const [name, place] of [
      ['tiepnhan.cua-nam', ward],
      ['lanhdao.ba-dinh', ward],
      ['lanhdao.cua-nam', 'H26'],
    ] as const)
      await expect(publish(name, place, 1, { holdsFrom: day('2027-01-01') })).rejects.toMatchObject({
        type: 'forbidden',
      })
  })

  const bulk = (change: object) => ({
    capMinutes: 60,
    classes: { bulk: { rate: 1, absolute: false, atOnce: 2, dossiersFrom: 8, ...change } },
  })

  test('the lane is published with the rule: how many counters, from how many dossiers on, told in words', () => {
    const { policies } = it.house.reception
    const next = (rule: ReturnType<typeof bulk>) =>
      policies.preview(ward, { ...draft({ holdsFrom: day('2027-01-01') }), rule })
    expect(next(bulk({})).classes.bulk).toMatchObject({ atOnce: 2, dossiersFrom: 8 })
    // A draft that says nothing of where the lane begins leaves that as it is; without a limit there is none.
    const open = next(bulk({ atOnce: undefined, dossiersFrom: undefined })).classes.bulk!
    expect(open).toMatchObject({ dossiersFrom: 5 })
    expect(open).not.toHaveProperty('atOnce')
    const { policy } = policies.on('H26', day('2026-11-18'))
    for (const language of languages) {
      const words = policyWords(next(bulk({})), language).rules
      expect(words[0], language).toContain('8')
      expect(words[1], language).toContain('2')
      expect(policyWords(next(bulk({ atOnce: undefined })), language).rules).toHaveLength(words.length - 1)
      expect(policyDifferences(policy, next(bulk({})), language).length).toBeGreaterThanOrEqual(2)
    }
  })

  test('a draft is refused with what is wrong where', async () => {
    const wrong = [
      [{ holdsFrom: localDate(it.clock.now()) }, ['holdsFrom']],
      [{ holdsFrom: day('2029-01-01') }, ['holdsFrom']],
      [{ why: { ...text('Thử nghiệm một tháng'), ar: 'قصير' } }, ['why']],
      [{ rule: { capMinutes: 0, classes: {} } }, ['capMinutes']],
      [{ rule: { capMinutes: 60, classes: { aged: { rate: 0.3, absolute: false } } } }, ['rate-aged']],
      [{ rule: bulk({ atOnce: 0 }) }, ['at-once-bulk']],
      [{ rule: bulk({ atOnce: 1.5 }) }, ['at-once-bulk']],
      [{ rule: bulk({ atOnce: 21 }) }, ['at-once-bulk']],
      [{ rule: bulk({ atOnce: 1, absolute: true }) }, ['at-once-bulk']],
      [{ rule: bulk({ dossiersFrom: 1 }) }, ['dossiers-bulk']],
      [{ rule: bulk({ dossiersFrom: Number.NaN }) }, ['dossiers-bulk']],
      [{ rule: { capMinutes: 60, classes: { friends: { rate: 5, absolute: false } } } }, ['rate-friends']],
    ] as const
    for (const [more, fields] of wrong)
      await publish('lanhdao.cua-nam', ward, 1, { holdsFrom: day('2027-01-01'), ...more }).then(
        () => expect.unreachable(),
        (error) => {
          expect(error.type).toBe('policy-wrong')
          expect(Object.keys(error.fields)).toEqual(fields)
        },
      )
  })

  test('of two who publish at once one is told to look again; the same form twice is one version', async () => {
    const holdsFrom = day('2027-02-01')
    const results = await Promise.allSettled([
      publish('lanhdao.cua-nam', ward, 1, { holdsFrom }),
      publish('truongphong.cua-nam', ward, 1, { holdsFrom }),
    ])
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const context = { ...(await it.contextOf('lanhdao.cua-nam')), key: randomUUID() }
    const back = draft({ holdsFrom, rule: undefined })
    const once = await it.house.reception.policies.publish(context, ward, 2, back)
    expect(await it.house.reception.policies.publish(context, ward, 2, back)).toEqual(once)
    expect(once).toEqual({ number: 3 })
    it.clock.set('2027-02-01T02:00:00Z')
    expect(held(ward).policy.version).toBe('ha-noi-1')
  })

  test('nothing that was published can be changed or taken away', async () => {
    for (const statement of [
      sql`update reception.policy set why = why`,
      sql`delete from reception.policy`,
      sql`truncate reception.policy`,
    ])
      await expect(it.db.direct.run(statement)).rejects.toThrow('permission denied')
  })
})
