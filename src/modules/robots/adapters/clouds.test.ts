import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { defaultPlan } from '#modules/floor-plans'
import { startOrionstar } from '../../../../sandbox/orionstar/server.ts'
import type { RobotCloud } from '../../../../sandbox/robot-cloud.ts'
import { startTemi } from '../../../../sandbox/temi/server.ts'
import type { GoalReport, RobotState } from '../adapter.ts'
import { type SimulatedRobot, simulateRobot } from '../simulator/robot.ts'
import { createConnect } from './index.ts'

const plan = defaultPlan(['1', '2', '3'])
const places = plan.waypoints.map(({ id }) => id)
const made = { scale: 4, key: 'khoa', serial: 'SN01' }
const connect = createConnect()
const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

const clouds = {
  temi: (robot: SimulatedRobot) => startTemi({ ...made, robot, places }),
  orionstar: (robot: SimulatedRobot) => startOrionstar({ ...made, robot }),
}

async function open(
  kind: keyof typeof clouds,
  start: (robot: SimulatedRobot) => Promise<RobotCloud>,
  secret = 'khoa',
) {
  const robot = simulateRobot(plan)
  const cloud = await start(robot)
  const line = { id: randomUUID(), kind, address: cloud.url, serial: 'SN01', secret, locations: {}, plan }
  const adapter = connect(line)
  closing.push(cloud.close, () => adapter.close())
  const states: RobotState[] = []
  const reports: GoalReport[] = []
  adapter.on('state', (state) => states.push(state))
  adapter.on('goal', (report) => reports.push(report))
  const eventually = (look: () => void) => vi.waitFor(look, { timeout: 20_000, interval: 50 })
  const became = (goalId: string, status: string) =>
    eventually(() => expect(reports).toContainEqual(expect.objectContaining({ goalId, status })))
  return { robot, cloud, adapter, states, reports, eventually, became, line }
}

describe.each(Object.entries(clouds))('%s', (name, start) => {
  const kind = name as keyof typeof clouds

  test('goes to a counter and back to its charger', async () => {
    const { adapter, states, eventually, became, robot } = await open(kind, start)
    await eventually(() => expect(states.at(-1)).toMatchObject({ mode: 'docked', at: 'dock', battery: 100 }))
    const [out, home] = [randomUUID(), randomUUID()]
    await adapter.goTo('counter-2', out)
    await became(out, 'moving')
    await became(out, 'arrived')
    expect(robot.state().at).toBe('counter-2')
    await adapter.dock('dock', home)
    await became(home, 'arrived')
    await eventually(() => expect(states.at(-1)).toMatchObject({ mode: 'docked', charging: true }))
  })

  test('stops, speaks, and knows no other places', async () => {
    const { adapter, became, robot } = await open(kind, start)
    const id = randomUUID()
    await adapter.goTo('counter-3', id)
    await became(id, 'moving')
    await adapter.cancel(id)
    await became(id, 'cancelled')
    await adapter.say('Xin chào.')
    expect(robot.said).toEqual(['Xin chào.'])
    await expect(adapter.goTo('nowhere', randomUUID())).rejects.toMatchObject({ code: 'unknown_location' })
  })

  test('refusals have one name, whoever made the robot', async () => {
    const { adapter, cloud } = await open(kind, start)
    const refusals =
      kind === 'temi'
        ? { robot_busy: 'busy', offline: 'offline', privacy: 'privacy' }
        : { busy: 'busy', offline: 'offline' }
    for (const [said, code] of Object.entries(refusals)) {
      cloud.faults.refuse = said
      await expect(adapter.goTo('door', randomUUID())).rejects.toMatchObject({ code })
    }
  })

  test('a cloud that does not answer is a robot that is away; a wrong key too', async () => {
    const { adapter, cloud, states } = await open(kind, start, 'sai')
    await expect(adapter.recall(randomUUID())).rejects.toThrow()
    expect(states).toEqual([])
    cloud.faults.isSilent = true
    await expect(adapter.goTo('door', randomUUID())).rejects.toMatchObject({ code: 'offline' })
  })

  test('asked anew it finds a robot that drives, and one that stands is unclear', async () => {
    const { adapter, became, line } = await open(kind, start)
    const id = randomUUID()
    await adapter.goTo('counter-3', id)
    await became(id, 'moving')
    await adapter.close()
    const again = connect(line)
    closing.push(() => again.close())
    expect(await again.recall(id)).toMatchObject({ goalId: id, status: 'moving' })
    await vi.waitFor(async () => expect(await again.recall(id)).toBe('unclear'), {
      timeout: 20_000,
      interval: 100,
    })
  })
})
