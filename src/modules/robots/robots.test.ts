import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Plan } from '#modules/floor-plans'
import { announce, type Presence } from '#platform/jobs'
import { type Context, systemContext } from '#platform/ledger'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import type { RobotAdapter } from './adapter.ts'
import { type SimulatedLine, simulatedAdapter } from './adapters/simulated.ts'
import { usualPatience } from './decide.ts'
import type { RobotReport } from './robots.ts'
import type { Runner } from './runner.ts'
import { type Build, type SimulatedRobot, simulateRobot } from './simulator/robot.ts'

/** Twenty times as fast as in a hall. */
const scale = 20
const patience = { ...usualPatience, queued: 60_000, idle: 20 * 60_000, rest: 2000, tick: 25 }
/** By which robots and house wait alike: however busy the machine is, nobody is late. */
let elapsed = 0
/** What was connected, with the plan its hall had then. */
const connected: { id: string; plan: Plan }[] = []
/** So slow that it is still on its way whenever somebody looks. */
const slow = { speed: 0.05 }
const bodies = new Map<string, { robot: SimulatedRobot; line: SimulatedLine }>()

let it: TestHouse
let head: Context
let runner: Runner
let presence: Presence
let beat: NodeJS.Timeout
let place: string

beforeAll(async () => {
  const connect = ({ id, plan }: { id: string; plan: Plan }): RobotAdapter => {
    connected.push({ id, plan })
    const { robot, line } = bodies.get(id)!
    return simulatedAdapter(robot, line)
  }
  it = await testHouse({ robots: { connect, patience, elapsed: () => elapsed } })
  place = it.house.places.get('cua-nam').code
  head = await it.contextOf('truongphong.cua-nam')
  presence = await announce(it.owner, [it.house.process])
  runner = it.house.robots.run()
  beat = setInterval(() => {
    for (const { robot } of bodies.values()) robot.pass(0.02 * scale)
    elapsed += 20 * scale
    it.clock.advance({ milliseconds: 20 * scale })
  }, 20)
})
afterAll(async () => {
  clearInterval(beat)
  await runner.stop()
  await presence.end()
  await it.close()
})

const robots = () => it.house.robots
const eventually = (look: () => unknown) => vi.waitFor(look, { timeout: 25_000, interval: 30 })
let names = 0

/** A robot of the hall; those of the tests before it are taken out. */
async function robot(build: Partial<Build> = {}, start?: string) {
  const draft = {
    name: `R${++names}`,
    kind: 'simulator',
    address: 'simulator:',
    serial: '',
    locations: {},
  } as const
  const body = simulateRobot(robots().planOf(place), build, start)
  const line: SimulatedLine = { isCut: false }
  // Known before the runner asks for it.
  const id = await addWith(draft, body, line)
  const report = async (): Promise<RobotReport> =>
    (await robots().list(head, place)).find((it) => it.id === id)!
  const goal = async (goalId: string) => {
    const { goals, over } = await report()
    return [...goals, ...over].find((it) => it.id === goalId)
  }
  const becomes = (goalId: string, state: string) =>
    eventually(async () => expect((await goal(goalId))?.state).toBe(state))
  await eventually(async () => expect((await report()).isOnline).toBe(true))
  return { id, body, line, report, goal, becomes }
}

async function addWith(
  draft: Parameters<TestHouse['house']['robots']['add']>[2],
  robot: SimulatedRobot,
  line: SimulatedLine,
) {
  // The id is the house's: until it is here, the runner finds the body under any name.
  const get = bodies.get.bind(bodies)
  bodies.get = (key) => get(key) ?? { robot, line }
  const { id } = await robots().add(head, place, draft)
  bodies.set(id, { robot, line })
  bodies.get = get
  return id
}

beforeEach(async () => {
  for (const { id } of await robots().list(head, place)) await robots().retire(head, place, id)
  bodies.clear()
})

const escort = (more: object = {}) => ({ id: randomUUID(), kind: 'escort' as const, counter: '3', ...more })
const eventsOf = async (type: string) =>
  (await it.house.hub.after(place, 0, 100_000)).filter((event) => event.type === type)

describe('leading somebody', () => {
  test('goes to where they are, then to their counter, and speaks', async () => {
    const { id, body, becomes } = await robot()
    const wanted = escort({ robot: id, at: ['kiosk-1'] })
    await robots().wish(head, place, wanted)
    await becomes(wanted.id, 'arrived')
    expect(body.state().at).toBe('counter-3')
    expect(body.said).toEqual([
      'Xin chào. Tôi giúp được gì cho ông bà?',
      'Mời ông bà đi theo tôi đến quầy 3.',
      'Đây là quầy 3. Cảm ơn ông bà. Xin ông bà chấm điểm giúp tôi.',
    ])
  })

  test('the same wish ten times is one way', async () => {
    const { body, becomes } = await robot()
    const wanted = escort()
    const answers = await Promise.all(Array.from({ length: 10 }, () => robots().wish(head, place, wanted)))
    expect(new Set(answers.map(({ id }) => id))).toEqual(new Set([wanted.id]))
    await becomes(wanted.id, 'arrived')
    expect(body.runs.get(wanted.id)).toBe(1)
  })

  test('people come before rest, and in the order in which they asked', async () => {
    const { id, becomes, report } = await robot({ speed: 0.3 }, 'door')
    const dock = { id: randomUUID(), kind: 'dock' as const, robot: id }
    await robots().wish(head, place, dock)
    await becomes(dock.id, 'moving')
    const [first, second] = [escort(), escort({ counter: '1' })]
    await robots().wish(head, place, first)
    it.clock.advance({ seconds: 1 })
    await robots().wish(head, place, second)
    await becomes(second.id, 'arrived')
    const { over } = await report()
    const order = over.toReversed().map(({ id, state }) => [id, state])
    expect(order).toEqual([
      [dock.id, 'cancelled'],
      [first.id, 'arrived'],
      [second.id, 'arrived'],
    ])
  })

  test('begins when the number is called, to the counter that calls', async () => {
    const { body, becomes, report } = await robot()
    const officer = await it.contextOf('tiepnhan.cua-nam')
    const taken = await it.house.reception.take(it.atKiosk('cua-nam'), {
      ...{ place, channel: 'kiosk', language: 'vi', series: 'A', priority: 'normal', brings: [] },
    })
    const wanted = { id: randomUUID(), kind: 'escort' as const, ticket: taken.id }
    await robots().wish(head, place, wanted)
    await it.house.reception.openDesk(officer, place, 2)
    expect((await report()).goals[0]).toMatchObject({ id: wanted.id, state: 'queued', location: undefined })
    await it.house.reception.callNext(officer, place)
    await becomes(wanted.id, 'arrived')
    expect(body.state().at).toBe('counter-2')
    await it.house.reception.finish(officer, place, taken.id)
    await it.house.reception.closeDesk(officer, place)
  })

  test('when the robot disappears on the way the person is told where to go, and the desk too', async () => {
    const { id, body, line, becomes, goal, report } = await robot(slow)
    const officer = await it.contextOf('tiepnhan.cua-nam')
    const taken = await it.house.reception.take(it.atKiosk('cua-nam'), {
      ...{ place, channel: 'kiosk', language: 'vi', series: 'A', priority: 'normal', brings: [] },
    })
    await it.house.reception.openDesk(officer, place, 2)
    await it.house.reception.callNext(officer, place)
    const wanted = escort({ ticket: taken.id, robot: id })
    await robots().wish(head, place, wanted)
    await becomes(wanted.id, 'moving')
    line.isCut = true
    await becomes(wanted.id, 'failed')
    expect(await goal(wanted.id)).toMatchObject({ error: 'offline' })
    const advice = await robots().adviceFor(taken.id)
    expect(advice?.vi).toMatch(
      /^Rô-bốt không dẫn tiếp được\. Mời ông bà tự đến quầy 3\. .*(mét|Đang ở).*Nếu không thấy, hãy hỏi cán bộ\.$/,
    )
    const told = (await eventsOf('robot.left-alone')).at(-1)
    expect(told?.data).toMatchObject({ goal: wanted.id, counter: '3', ticket: taken.id, error: 'offline' })
    const page = await it.api('GET', `/ticket/${taken.secret}`)
    expect(page.body).toContain('Mời ông bà tự đến quầy 3.')
    expect((await report()).isOnline).toBe(false)
    // It comes back, still on its way: it is halted, and leads nobody a second time.
    line.isCut = false
    await eventually(() => expect(['idle', 'docked']).toContain(body.state().mode))
    expect(body.runs.get(wanted.id)).toBe(1)
    expect((await goal(wanted.id))?.state).toBe('failed')
    await it.house.reception.finish(officer, place, taken.id)
    await it.house.reception.closeDesk(officer, place)
  })

  test('a waiting goal of a robot that is away is given to another one', async () => {
    const away = await robot()
    const there = await robot()
    away.line.isCut = true
    await eventually(async () => expect((await away.report()).isOnline).toBe(false))
    const wanted = escort({ robot: away.id })
    await robots().wish(head, place, wanted)
    await eventually(() => expect(there.body.runs.get(wanted.id)).toBe(1))
    await there.becomes(wanted.id, 'arrived')
  })
})

describe('troubles', () => {
  test('asks to be let pass, and gives up after a time', async () => {
    const { id, body, becomes, goal } = await robot({ ...slow, givesUp: 1000 })
    const wanted = escort({ robot: id })
    await robots().wish(head, place, wanted)
    await becomes(wanted.id, 'moving')
    body.block(10_000)
    await becomes(wanted.id, 'failed')
    expect(body.said).toContain('Xin nhường đường.')
    expect(await goal(wanted.id)).toMatchObject({ error: 'blocked_timeout' })
  })

  test('after an emergency stop it waits until a person says that all is well', async () => {
    const { id, body, becomes, report } = await robot({ speed: 0.25 })
    const [first, second] = [escort({ robot: id }), escort({ robot: id, counter: '1' })]
    await robots().wish(head, place, first)
    await becomes(first.id, 'moving')
    body.pressStop()
    await becomes(first.id, 'failed')
    await robots().wish(head, place, second)
    await expect(robots().resume(head, place, id)).rejects.toMatchObject({ type: 'robot-still-stopped' })
    body.releaseStop()
    await eventually(async () => expect((await report()).state.mode).not.toBe('estop'))
    expect(body.runs.get(second.id)).toBeUndefined()
    await robots().resume(head, place, id)
    await becomes(second.id, 'arrived')
    expect(await eventsOf('robot.stopped')).not.toHaveLength(0)
  })

  test('below fifteen per cent it does nothing but dock, whoever waits', async () => {
    const { id, body, becomes, goal, report } = await robot({ speed: 0.2, charge: 0.001 }, 'door')
    const wanted = escort({ robot: id })
    await robots().wish(head, place, wanted)
    await becomes(wanted.id, 'moving')
    body.setBattery(14)
    await becomes(wanted.id, 'failed')
    expect(await goal(wanted.id)).toMatchObject({ error: 'battery_low' })
    const next = escort({ robot: id })
    await robots().wish(head, place, next)
    await eventually(() => expect(body.state().mode).toBe('docked'))
    expect(body.runs.get(next.id)).toBeUndefined()
    // Nobody waits for it for ever.
    await becomes(next.id, 'failed')
    expect((await report()).state).toMatchObject({ mode: 'docked', charging: true })
  })

  test('with nobody there no wish is taken', async () => {
    await expect(robots().wish(head, place, escort())).rejects.toMatchObject({ type: 'no-robot' })
    const { id } = await robot()
    await expect(robots().wish(head, place, escort({ counter: '99', robot: id }))).rejects.toMatchObject({
      type: 'robot-place-unknown',
    })
  })
})

describe('water', () => {
  test('goes round the seats, counts the cups, and tells the desk when few are left', async () => {
    const { id, body, report, becomes } = await robot({ cups: 3 })
    const wanted = { id: randomUUID(), kind: 'water' as const, robot: id }
    await robots().wish(head, place, wanted)
    await becomes(wanted.id, 'arrived')
    expect(body.state().cups).toBe(1)
    await eventually(async () => expect((await report()).state.cups).toBe(1))
    await eventually(async () =>
      expect((await eventsOf('robot.needs-water')).at(-1)?.subject).toBe(`robot:${id}`),
    )
  })
})

test('it greets whoever comes, while it has nothing else to do', async () => {
  const { body } = await robot()
  body.meetPerson()
  await eventually(() => expect(body.said).toEqual(['Xin chào. Tôi giúp được gì cho ông bà?']))
  expect((await eventsOf('robot.met')).at(-1)?.data).toMatchObject({ at: 'dock' })
})

test('what is no longer wanted ends, waiting or running', async () => {
  const { id, body, becomes } = await robot(slow)
  const [runs, waits] = [escort({ robot: id }), escort({ robot: id, counter: '1', at: ['door'] })]
  await robots().wish(head, place, runs)
  await becomes(runs.id, 'moving')
  await robots().wish(head, place, waits)
  await robots().cancel(head, place, waits.id)
  await becomes(waits.id, 'cancelled')
  await robots().cancel(head, place, runs.id)
  await becomes(runs.id, 'cancelled')
  await eventually(() => expect(body.state().mode).toBe('idle'))
  await expect(robots().cancel(head, place, runs.id)).rejects.toMatchObject({ type: 'robot-goal-over' })
})

test('a hall that is drawn anew is the robot’s hall from then on', async () => {
  const { id } = await robot()
  const plan = structuredClone(robots().planOf(place))
  plan.waypoints.push({ id: 'flowers', x: plan.width / 2, y: 7, kind: 'way' })
  plan.edges.push(['flowers', 'back-middle'])
  const patrol = { id: randomUUID(), kind: 'patrol' as const, robot: id, at: ['flowers'] }
  await expect(robots().wish(head, place, patrol)).rejects.toMatchObject({ type: 'robot-place-unknown' })
  await it.house.floorPlans.publishWhole(systemContext('test'), place, 0, plan)
  await robots().wish(head, place, patrol)
  await eventually(() => expect(connected).toContainEqual({ id, plan }))
})

describe('connecting one', () => {
  const draft = { name: 'Mới', serial: '', locations: {} }
  const add = (more: object) => robots().add(head, place, { ...draft, ...more } as never)

  test('addresses that are none, or by which more than a robot would be reached, are refused', async () => {
    const wrong = [
      { kind: 'rosbridge', address: 'http://10.0.0.5:9090' },
      { kind: 'rosbridge', address: 'ws://user:pass@10.0.0.5' },
      { kind: 'temi', address: 'http://169.254.169.254/latest', serial: 'A1' },
      { kind: 'temi', address: 'https://[fe80::1]/', serial: 'A1' },
      { kind: 'vda5050', address: 'mqtt://10.0.0.5:1883' },
    ]
    for (const it of wrong)
      await expect(add(it), it.address).rejects.toMatchObject({
        type: 'robot-wrong',
        fields: { address: {} },
      })
    await expect(add({ kind: 'temi', address: 'https://api.example.vn' })).rejects.toMatchObject({
      fields: { serial: {} },
    })
    await expect(
      add({ kind: 'rosbridge', address: 'ws://10.0.0.5:9090', locations: { dock: 'bếp' } }),
    ).rejects.toMatchObject({ fields: { locations: {} } })
  })

  test('its key is sealed, never told, and does not go along to another address', async () => {
    const { id } = await add({
      kind: 'temi',
      address: 'https://a.example.vn',
      serial: 'A1',
      secret: 'bi-mat-lam',
    })
    bodies.set(id, { robot: simulateRobot(robots().planOf(place)), line: { isCut: true } })
    const { rows } = await it.superuser.query(
      'select secret, to_jsonb(r) as row from robots.robot r where id = $1',
      [id],
    )
    expect(JSON.stringify(rows[0].row)).not.toContain('bi-mat-lam')
    expect(rows[0].secret).not.toBeNull()
    expect(JSON.stringify(await robots().list(head, place))).not.toContain('bi-mat-lam')
    const audit = await it.superuser.query(
      `select 1 from ledger.audit where detail::text like '%bi-mat-lam%'`,
    )
    expect(audit.rowCount).toBe(0)
    const moved = { ...draft, kind: 'temi', address: 'https://b.example.vn', serial: 'A1' } as never
    await robots().change(head, place, id, 1, moved)
    const after = await it.superuser.query('select secret from robots.robot where id = $1', [id])
    expect(after.rows[0].secret).toBeNull()
    await expect(robots().change(head, place, id, 1, moved)).rejects.toMatchObject({ type: 'stale' })
  })

  test('is tried without being kept', async () => {
    const get = bodies.get.bind(bodies)
    bodies.get = () => ({
      robot: simulateRobot(robots().planOf(place), { battery: 55 }),
      line: { isCut: true },
    })
    const silent = { ...draft, kind: 'simulator', address: 'simulator:' } as never
    await expect(robots().test(head, place, silent)).rejects.toMatchObject({ type: 'robot-silent' })
    const body = simulateRobot(robots().planOf(place), { battery: 55 })
    const ticking = setInterval(() => body.pass(0), 20)
    bodies.get = () => ({ robot: body, line: { isCut: false } })
    expect(await robots().test(head, place, silent)).toMatchObject({ mode: 'docked', battery: 55 })
    clearInterval(ticking)
    bodies.get = get
    expect(await robots().list(head, place)).toEqual([])
  })
})
