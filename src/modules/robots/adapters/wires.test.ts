import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { defaultPlan } from '#modules/floor-plans'
import { startRosbridge } from '../../../../sandbox/rosbridge/server.ts'
import { type Broker, startAedes, startMosquitto } from '../../../../sandbox/vda5050/broker.ts'
import { startVehicle } from '../../../../sandbox/vda5050/vehicle.ts'
import type { GoalReport, RobotAdapter, RobotState } from '../adapter.ts'
import type { Line } from '../connect.ts'
import { type Build, simulateRobot } from '../simulator/robot.ts'
import { createConnect } from './index.ts'

const plan = defaultPlan(['1', '2', '3', '4', '5', '6'])
const scale = 20
const connect = createConnect()
const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** A robot of one wire, and what is heard from it. */
function listen(line: Pick<Line, 'kind' | 'address'> & Partial<Line>) {
  const adapter = connect({
    ...{ id: randomUUID(), serial: '', secret: undefined, locations: {}, plan },
    ...line,
  })
  closing.push(() => adapter.close())
  return hearing(adapter)
}

function hearing(adapter: RobotAdapter) {
  const states: RobotState[] = []
  const reports: GoalReport[] = []
  adapter.on('state', (state) => states.push(state))
  adapter.on('goal', (report) => reports.push(report))
  const eventually = (look: () => void | Promise<void>) => vi.waitFor(look, { timeout: 20_000, interval: 20 })
  return {
    adapter,
    reports,
    now: () => states.at(-1),
    eventually,
    there: () => eventually(() => expect(states.length).toBeGreaterThan(0)),
    became: (goalId: string, status: GoalReport['status']) =>
      eventually(() =>
        expect(reports.filter((it) => it.goalId === goalId).map((it) => it.status)).toContain(status),
      ),
  }
}

const wires = {
  async rosbridge(build: Partial<Build> = {}) {
    const robot = simulateRobot(plan, build)
    const server = await startRosbridge({ robot, plan, scale })
    closing.push(() => server.close())
    const line = { kind: 'rosbridge', address: server.url } as const
    return { robot, line, cut: () => server.setAway(true), mend: () => server.setAway(false) }
  },
  'vda5050 (aedes)': (build?: Partial<Build>) => vehicle(startAedes, build),
  'vda5050 (mosquitto)': (build?: Partial<Build>) => vehicle(startMosquitto, build),
}

async function vehicle(start: () => Promise<Broker>, build: Partial<Build> = {}) {
  const broker = await start()
  closing.push(() => broker.close())
  const robot = simulateRobot(plan, build)
  const agv = await startVehicle({ broker: broker.url, robot, plan, scale })
  closing.push(() => agv.close())
  const line = { kind: 'vda5050', address: `${broker.url}/${agv.path}` } as const
  return { robot, line, cut: agv.breakLine, mend: agv.mend }
}

describe.each(Object.entries(wires))('%s', (_name, start) => {
  test('leads to a counter, and says where it is and how full', async () => {
    const { robot, line } = await start({ battery: 80 })
    const { adapter, there, became, now, eventually } = listen(line)
    await there()
    const id = randomUUID()
    await adapter.goTo('counter-3', id)
    await became(id, 'moving')
    await became(id, 'arrived')
    expect(robot.state().at).toBe('counter-3')
    expect(robot.runs.get(id)).toBe(1)
    await eventually(() => expect(now()).toMatchObject({ mode: 'idle', at: 'counter-3', charging: false }))
    expect(now()!.battery).toBeCloseTo(80, 0)
  })

  test('goes back to its charger', async () => {
    const { line } = await start({})
    const { adapter, there, became, now, eventually } = listen(line)
    await there()
    const [out, home] = [randomUUID(), randomUUID()]
    await adapter.goTo('door', out)
    await became(out, 'arrived')
    await adapter.dock('dock', home)
    await became(home, 'arrived')
    await eventually(() => expect(now()).toMatchObject({ mode: 'docked', charging: true }))
  })

  test('ends a goal when it is told to, and takes the next', async () => {
    const { line } = await start({ speed: 0.3 })
    const { adapter, there, became } = listen(line)
    await there()
    const [first, second] = [randomUUID(), randomUUID()]
    await adapter.goTo('counter-6', first)
    await became(first, 'moving')
    await adapter.cancel(first)
    await became(first, 'cancelled')
    await adapter.goTo('door', second)
    await became(second, 'arrived')
  })

  test('refuses a place that it does not know', async () => {
    const { line } = await start({})
    const { adapter, there } = listen(line)
    await there()
    await expect(adapter.goTo('nowhere', randomUUID())).rejects.toMatchObject({ code: 'unknown_location' })
  })

  test('says that somebody stands in its way, and that its stop was pressed', async () => {
    const { robot, line } = await start({ speed: 0.3 })
    const { adapter, there, became, now, eventually } = listen(line)
    await there()
    const id = randomUUID()
    await adapter.goTo('counter-6', id)
    await became(id, 'moving')
    // Longer than five real seconds, after which a robot of ROS is taken to be stuck.
    robot.block(110)
    await became(id, 'blocked')
    robot.pressStop()
    await eventually(() => expect(now()!.mode).toBe('estop'))
    robot.releaseStop()
    await eventually(() => expect(now()!.mode).not.toBe('estop'))
  })

  test('hands out water until none is left, and speaks', async () => {
    const { robot, line } = await start({ cups: 2 })
    const { adapter, there, eventually } = listen(line)
    await there()
    expect(await adapter.serveWater()).toEqual({ left: 1 })
    expect(await adapter.serveWater()).toEqual({ left: 0 })
    await adapter.say('Xin nhường đường.')
    await eventually(() => expect(robot.said).toEqual(['Xin nhường đường.']))
  })

  test('after the line was away the goal is found again, driving or done', async () => {
    const { line, cut, mend } = await start({ speed: 0.2 })
    const { adapter, there, became, eventually } = listen(line)
    await there()
    const id = randomUUID()
    await adapter.goTo('counter-6', id)
    await became(id, 'moving')
    const lines: boolean[] = []
    adapter.on('line', ({ isOpen }) => lines.push(isOpen))
    cut()
    await eventually(() => expect(lines.at(-1)).toBe(false))
    await expect(adapter.goTo('door', randomUUID())).rejects.toMatchObject({ code: 'offline' })
    mend()
    await eventually(async () => {
      const known = await adapter.recall(id)
      expect(known).toMatchObject({ goalId: id })
    })
    await became(id, 'arrived')
  })

  test('a house that begins anew finds what drives, by name or as the only one', async () => {
    const { robot, line } = await start({ speed: 0.2 })
    const before = listen(line)
    await before.there()
    const id = randomUUID()
    await before.adapter.goTo('counter-6', id)
    await before.became(id, 'moving')
    await before.adapter.close()
    const { adapter, there, became } = listen(line)
    await there()
    expect(await adapter.recall(id)).toMatchObject({ goalId: id, status: 'moving' })
    await became(id, 'arrived')
    expect(robot.runs.get(id)).toBe(1)
    // Of what it never had it says so, or at least does not say that it is done.
    expect(['never-heard', 'unclear']).toContain(await adapter.recall(randomUUID()))
  })
})
