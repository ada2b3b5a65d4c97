import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  defaultPlan,
  distance,
  faultsOf,
  type Plan,
  placeWords,
  planSchema,
  routeOf,
  routeWords,
  waypointOfCounter,
  wayToCounter,
} from './index.ts'

const codes = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1))
const six = defaultPlan(codes(6))

describe('the plan of a hall nobody has drawn', () => {
  test('has no faults, however many counters, and is what the schema takes', () => {
    for (let count = 0; count <= 60; count++) {
      const plan = defaultPlan(codes(count))
      expect(faultsOf(plan, codes(count)), `${count} counters`).toEqual([])
      expect(planSchema.parse(plan)).toEqual(plan)
    }
  })

  test('leads from the door to each counter, in the order in which they stand', () => {
    for (const code of codes(6)) {
      const { id } = waypointOfCounter(six, code)!
      const route = routeOf(six, 'door', id)!
      expect(route.path[0]!.id).toBe('door')
      expect(route.path.at(-1)!.id).toBe(id)
      expect(route.metres).toBeGreaterThanOrEqual(distance(route.from, route.to))
    }
    const xs = six.counters.map(({ x }) => x)
    expect(xs).toEqual(xs.toSorted((a, b) => a - b))
  })

  test('says the way in words', () => {
    const route = routeOf(six, 'door', waypointOfCounter(six, '1')!.id)!
    expect(routeWords(six, route, 'vi')).toEqual([
      'Đi thẳng khoảng 6 mét',
      'Rẽ trái, đi khoảng 6 mét',
      'Rẽ phải, đi khoảng 1 mét',
      'Đến quầy 1',
    ])
    expect(routeWords(six, routeOf(six, 'kiosk-1', 'counter-6')!, 'en')[0]).toMatch(
      /^Turn right and go about 2/,
    )
    expect(routeWords(six, routeOf(six, 'door', 'door')!, 'ar')).toEqual(['أنت عند الباب'])
    expect(six.waypoints.filter((it) => placeWords(six, it, 'en') === 'counter 4')).toHaveLength(1)
  })
})

describe('the rest of a way', () => {
  const lengthOf = (path: readonly { x: number; y: number }[]) =>
    path.slice(1).reduce((sum, point, index) => sum + distance(path[index]!, point), 0)

  test('begins anywhere on it, goes on and never back', () => {
    for (const code of codes(6)) {
      const whole = wayToCounter(six, code, { at: 'door' }, 'vi')!.path
      for (const [index, to] of whole.slice(1).entries()) {
        const from = whole[index]!
        const here = { x: from.x + 0.3 * (to.x - from.x), y: from.y + 0.3 * (to.y - from.y) }
        const rest = wayToCounter(six, code, { at: 'point', ...here }, 'vi')!.path
        expect(rest[0]).toEqual(here)
        expect(lengthOf(rest)).toBeCloseTo(lengthOf([here, ...whole.slice(index + 1)]), 6)
      }
    }
  })

  test('is none to a counter that is on no plan', () => {
    expect(wayToCounter(six, '9', { at: 'point', x: 1, y: 1 }, 'vi')).toBeUndefined()
  })
})

describe('a way', () => {
  /** Some points, and ways between some of them. */
  const anyPlan = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), {
      minLength: 2,
      maxLength: 9,
    })
    .chain((points) =>
      fc.array(fc.tuple(fc.nat(points.length - 1), fc.nat(points.length - 1)), { maxLength: 16 }).map(
        (edges): Plan => ({
          ...{ width: 20, height: 20, rooms: [], obstacles: [], counters: [] },
          waypoints: points.map(([x, y], index) => ({ id: `w${index}`, x, y, kind: 'way' })),
          edges: edges.filter(([a, b]) => a !== b).map(([a, b]) => [`w${a}`, `w${b}`]),
        }),
      ),
    )

  test('is as long as the shortest of all (Floyd and Warshall), and every piece of it is one of the plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const ids = plan.waypoints.map(({ id }) => id)
        const far = ids.map((a) => ids.map((b) => (a === b ? 0 : Number.POSITIVE_INFINITY)))
        for (const [a, b] of plan.edges) {
          const [i, j] = [ids.indexOf(a), ids.indexOf(b)]
          far[i]![j] = far[j]![i] = distance(plan.waypoints[i]!, plan.waypoints[j]!)
        }
        for (const k of ids.keys())
          for (const i of ids.keys())
            for (const j of ids.keys()) far[i]![j] = Math.min(far[i]![j]!, far[i]![k]! + far[k]![j]!)
        for (const [i, a] of ids.entries())
          for (const [j, b] of ids.entries()) {
            const route = routeOf(plan, a, b)
            if (!Number.isFinite(far[i]![j])) expect(route).toBeUndefined()
            else {
              expect(route!.metres).toBeCloseTo(far[i]![j]!, 9)
              for (const [k, to] of route!.path.slice(1).entries()) {
                const from = route!.path[k]!
                expect(plan.edges.some((it) => it.includes(from.id) && it.includes(to.id))).toBe(true)
              }
              const said = route!.steps.reduce((sum, { metres }) => sum + metres, 0)
              expect(said).toBeCloseTo(route!.metres, 1)
            }
          }
      }),
    )
  })

  test('turns to the side the hand is on', () => {
    const plan: Plan = {
      ...{ width: 20, height: 20, rooms: [], obstacles: [], counters: [] },
      waypoints: [
        { id: 'a', x: 10, y: 18, kind: 'door', facing: 270 },
        { id: 'b', x: 10, y: 10, kind: 'way' },
        { id: 'left', x: 2, y: 10, kind: 'way' },
        { id: 'right', x: 18, y: 10, kind: 'way' },
        { id: 'ahead', x: 10, y: 2, kind: 'way' },
        { id: 'half', x: 16, y: 4, kind: 'way' },
      ],
      edges: ['a', 'left', 'right', 'ahead', 'half'].map((id) => ['b', id]),
    }
    const turns = (from: string, to: string) => routeOf(plan, from, to)!.steps.map(({ turn }) => turn)
    expect(turns('a', 'left')).toEqual(['ahead', 'left'])
    expect(turns('a', 'right')).toEqual(['ahead', 'right'])
    expect(turns('a', 'ahead')).toEqual(['ahead'])
    expect(turns('a', 'half')).toEqual(['ahead', 'half-right'])
    expect(turns('left', 'a')).toEqual(['ahead', 'right'])
    const backwards = {
      ...plan,
      waypoints: plan.waypoints.map((it) => (it.id === 'a' ? { ...it, facing: 90 } : it)),
    }
    expect(routeOf(backwards, 'a', 'ahead')!.steps.map(({ turn }) => turn)).toEqual(['around'])
  })
})

describe('what is wrong with a plan', () => {
  const change = (how: (plan: Plan) => void) => {
    const plan = structuredClone(six)
    how(plan)
    return faultsOf(plan, codes(6)).map(({ kind, what }) => `${kind} ${what}`)
  }

  test('is named with what it is about', () => {
    const dock = (plan: Plan) => plan.waypoints.find(({ id }) => id === 'dock')!
    expect(change((plan) => Object.assign(dock(plan), { x: 99 }))).toContain('outside dock')
    expect(change((plan) => Object.assign(dock(plan), { x: 3, y: 4.8 }))).toContain('in-obstacle dock')
    expect(change((plan) => plan.waypoints.push({ ...dock(plan) }))).toContain('twice dock')
    expect(change((plan) => plan.edges.push(['dock', 'nowhere']))).toContain('unknown-end dock nowhere')
    expect(change((plan) => plan.edges.push(['aisle-left', 'seats-left']))).toEqual([
      'through-obstacle aisle-left seats-left',
    ])
    const without = (how: (plan: Plan) => Partial<Plan>) =>
      change((plan) => void Object.assign(plan, how(plan)))
    expect(without(({ edges }) => ({ edges: edges.filter((it) => !it.includes('dock')) }))).toEqual([
      'no-way dock',
    ])
    const noDoor = without(({ waypoints }) => ({
      waypoints: waypoints.filter(({ kind }) => kind !== 'door'),
    }))
    expect(noDoor).toContain('no-door ')
    const at = (index: number, was: object) =>
      change(({ counters }) => void Object.assign(counters[index]!, was))
    expect(at(2, { waypoint: 'dock' })).toEqual(['counter-without-place 3'])
    expect(change((plan) => void plan.counters.pop())).toEqual(['counter-missing 6'])
    expect(at(0, { code: '7' })).toEqual(['counter-unknown 7', 'counter-missing 1'])
  })

  test('a wall across the hall shows at every way that it cuts', () => {
    const said = change((plan) =>
      plan.obstacles.push({
        kind: 'wall',
        outline: [
          { x: 0, y: 7.2 },
          { x: plan.width, y: 7.2 },
          { x: plan.width, y: 7.4 },
          { x: 0, y: 7.4 },
        ],
      }),
    )
    expect(said.toSorted()).toEqual(
      ['left', 'middle', 'right'].map((part) => `through-obstacle between-${part} back-${part}`),
    )
  })
})
