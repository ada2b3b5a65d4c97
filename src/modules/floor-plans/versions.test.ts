import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHub } from '#platform/events'
import type { Context } from '#platform/ledger'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { createFloorPlans, defaultPlan, type Edit, edited, faultsOf, type Plan, planSchema } from './index.ts'

let it: TestHouse
let leader: Context
let place: string
beforeAll(async () => {
  it = await testHouse()
  leader = await it.contextOf('lanhdao.cua-nam')
  place = it.house.places.get('cua-nam').code
})
afterAll(() => it.close())

const codes = ['1', '2', '3', '4', '5', '6']
const usual = defaultPlan(codes)
const dock = (plan: Plan) => plan.waypoints.find(({ id }) => id === 'dock')!
const to = (x: number, y: number): Edit => ({ do: 'move', thing: 'waypoint:dock', x, y })

describe('a hall’s plan', () => {
  test('follows from its counters until somebody publishes one; the draft is seen by nobody else', async () => {
    const { floorPlans } = it.house
    expect(floorPlans.of(place)).toEqual({ number: 0, plan: usual })
    expect((await it.api('GET', '/api/v1/places/cua-nam/floor-plan')).body).toEqual({
      number: 0,
      plan: usual,
    })
    const { revision } = await floorPlans.edit(leader, place, 0, to(1.5, 9.2))
    expect(dock((await floorPlans.draft(leader, place)).plan)).toMatchObject({ x: 1.5, y: 9.2 })
    expect(floorPlans.of(place).number).toBe(0)

    expect(await floorPlans.publish(leader, place, revision)).toEqual({ number: 1 })
    expect(dock(floorPlans.of(place).plan)).toMatchObject({ x: 1.5 })
    expect(await floorPlans.draft(leader, place)).toMatchObject({ revision: 0, canUndo: false })
    const other = it.house.places.get('ba-dinh').code
    expect(floorPlans.of(other).number).toBe(0)
    const told = await it.house.hub.after(place, 0)
    expect(told.filter(({ type }) => type === 'floor-plan.published').map(({ data }) => data)).toEqual([
      { place, number: 1 },
    ])
  })

  test('is taken back step by step, taken again from any version, and never written over unseen', async () => {
    const { floorPlans } = it.house
    const xs = async () => dock((await floorPlans.draft(leader, place)).plan).x
    const first = await floorPlans.edit(leader, place, 0, to(2, 9))
    const second = await floorPlans.edit(leader, place, first.revision, to(3, 9))
    await expect(floorPlans.edit(leader, place, first.revision, to(4, 9))).rejects.toThrow('stale')
    await expect(floorPlans.edit(leader, place, 0, to(4, 9))).rejects.toThrow('stale')
    const third = await floorPlans.undo(leader, place, second.revision)
    expect(await xs()).toBe(2)
    const fourth = await floorPlans.undo(leader, place, third.revision)
    expect(await xs()).toBe(1.5)
    await expect(floorPlans.undo(leader, place, fourth.revision)).rejects.toThrow('nothing-to-undo')
    const fifth = await floorPlans.edit(leader, place, fourth.revision, to(5, 9))
    await floorPlans.publish(leader, place, fifth.revision)
    expect(
      (await floorPlans.versions(leader, place)).map(({ number, plan }) => [number, dock(plan).x]),
    ).toEqual([
      [2, 5],
      [1, 1.5],
    ])
    const again = await floorPlans.takeAgain(leader, place, 0, 1)
    expect(await xs()).toBe(1.5)
    await expect(floorPlans.takeAgain(leader, place, again.revision, 9)).rejects.toThrow('not-found')
    await floorPlans.discard(leader, place, again.revision)
    expect(await xs()).toBe(5)
    // What was looked at before it was thrown away is not the new draft, however few changes that has.
    await floorPlans.edit(leader, place, 0, to(6, 9))
    await expect(floorPlans.edit(leader, place, again.revision, to(7, 9))).rejects.toThrow('stale')
  })

  test('two who draw at once: one of them is told to look again', async () => {
    const { floorPlans } = it.house
    const other = it.house.places.get('hoan-kiem').code
    const operator = await it.contextOf('dieuhanh.ha-noi')
    const all = await Promise.allSettled(
      [3, 4, 5, 6].map((x) => floorPlans.edit(operator, other, 0, to(x, 9))),
    )
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { revision } = await floorPlans.draft(operator, other)
    const published = await Promise.allSettled(
      [1, 2].map(() => floorPlans.publish(operator, other, revision)),
    )
    expect(published.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(floorPlans.of(other).number).toBe(1)
  })

  test('with faults it is not published, neither from the desk nor by a program', async () => {
    const { floorPlans } = it.house
    const ward = it.house.places.get('ba-dinh').code
    const as = 'lanhdao.ba-dinh'
    const context = await it.contextOf(as)
    const { revision } = await floorPlans.edit(context, ward, 0, { do: 'remove', thing: 'counter:3' })
    await expect(floorPlans.publish(context, ward, revision)).rejects.toThrow('floor-plan-faulty')
    const { plan } = await floorPlans.draft(context, ward)
    expect(faultsOf(plan, codes)).toEqual([{ kind: 'counter-missing', what: '3' }])
    const put = (body: object, key?: string) =>
      it.api('PUT', '/api/v1/places/ba-dinh/floor-plan', { as, body, ...(key ? { key } : {}) })
    expect(await put({ number: 0, plan })).toMatchObject({
      status: 409,
      body: { type: '/problems/floor-plan-faulty' },
    })
    const key = crypto.randomUUID()
    expect(await put({ number: 0, plan: usual }, key)).toMatchObject({ status: 200, body: { number: 1 } })
    expect(await put({ number: 0, plan: usual }, key)).toMatchObject({ status: 200, body: { number: 1 } })
    expect(await put({ number: 0, plan: usual })).toMatchObject({
      status: 409,
      body: { type: '/problems/stale' },
    })
    expect(floorPlans.of(ward).number).toBe(1)
  })

  test('another process takes a new one by itself', async () => {
    const hub = createHub({ db: it.db, lookEvery: 200 })
    const other = await createFloorPlans({ ...it.house, hub })
    const { number } = other.of(place)
    const { revision } = await it.house.floorPlans.draft(leader, place)
    await it.house.floorPlans.publish(leader, place, revision)
    await expect.poll(() => other.of(place).number).toBe(number + 1)
    other.close()
    hub.close()
  })

  test('the way to a counter is told to anybody, in their language', async () => {
    const way = await it.api('GET', '/api/v1/places/ba-dinh/floor-plan/ways/3?from=kiosk', {
      headers: { 'accept-language': 'en' },
    })
    expect(way.body.words.at(-1)).toBe('Here is counter 3')
    expect(way.body.path.length).toBeGreaterThan(2)
    const none = await it.api('GET', '/api/v1/places/ba-dinh/floor-plan/ways/7')
    expect(none.status).toBe(404)
  })
})

describe('a change of a plan', () => {
  const things = [
    ...usual.waypoints.map(({ id }) => `waypoint:${id}`),
    ...usual.counters.map(({ code }) => `counter:${code}`),
    ...usual.obstacles.map((_, index) => `obstacle:${index}`),
    'room:hall',
  ]
  const metres = fc.double({ min: 0, max: 40, noNaN: true })
  const kinds = ['door', 'counter', 'water', 'way', 'wall', 'bench', 'room'] as const
  const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ do: fc.constant('move' as const), thing: fc.constantFrom(...things), x: metres, y: metres }),
    fc.record({ do: fc.constant('remove' as const), thing: fc.constantFrom(...things) }),
    fc.record({ do: fc.constant('add' as const), kind: fc.constantFrom(...kinds), x: metres, y: metres }),
  )

  test('leaves a plan, whatever is done in whatever order, or is refused', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), (edits) => {
        let plan = usual
        for (const edit of edits) {
          const before = structuredClone(plan)
          try {
            const next = edited(plan, edit)
            expect(planSchema.parse(next)).toEqual(next)
            const ids = new Set(next.waypoints.map(({ id }) => id))
            expect(next.edges.every(([a, b]) => ids.has(a) && ids.has(b))).toBe(true)
            expect(plan).toEqual(before)
            plan = next
          } catch (error) {
            expect(String(error)).toContain('floor-plan-wrong')
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('a counter takes its table and its people along', () => {
    const moved = edited(usual, { do: 'move', thing: 'counter:3', x: 8, y: 5.55 })
    const at = (plan: Plan) => plan.waypoints.find(({ id }) => id === 'counter-3')!
    expect(at(moved).y - at(usual).y).toBeCloseTo(4)
    const tables = (plan: Plan) =>
      plan.obstacles.filter(({ kind }) => kind === 'desk').map((it) => it.outline[0]!.y)
    expect(tables(moved).filter((y) => y > 5)).toHaveLength(1)
    const without = edited(moved, { do: 'remove', thing: 'counter:3' })
    expect(tables(without)).toHaveLength(5)
    expect(faultsOf(without, codes)).toEqual([{ kind: 'counter-missing', what: '3' }])
  })

  test('a new counter can be walked to at once', () => {
    const wider = edited(usual, { do: 'hall', width: 22, height: 10 })
    const seven = edited(wider, { do: 'add', kind: 'counter', x: 20, y: 1.5, code: '7' })
    expect(faultsOf(seven, [...codes, '7'])).toEqual([])
    expect(() => edited(seven, { do: 'add', kind: 'counter', x: 3, y: 1.5, code: '7' })).toThrow(
      'floor-plan-wrong',
    )
  })

  test('another name goes to every way and counter that knew the old one', () => {
    const renamed = edited(usual, { do: 'rename', thing: 'waypoint:counter-3', name: 'window-3' })
    expect(faultsOf(renamed, codes)).toEqual([])
    expect(() => edited(usual, { do: 'rename', thing: 'waypoint:dock', name: 'door' })).toThrow()
    expect(() => edited(usual, { do: 'rename', thing: 'waypoint:dock', name: 'Cửa' })).toThrow()
    const parted = edited(usual, { do: 'part', from: 'dock', to: 'back-left' })
    expect(faultsOf(parted, codes)).toEqual([{ kind: 'no-way', what: 'dock' }])
    expect(faultsOf(edited(parted, { do: 'connect', from: 'dock', to: 'back-left' }), codes)).toEqual([])
  })
})
