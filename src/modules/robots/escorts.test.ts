import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { RobotTrouble } from './adapter.ts'
import { type Account, runTrial, type Trial } from './escorts.fixture.ts'

const escorts = Number(process.env.SOAK_ESCORTS ?? 50)
const seed = Number(process.env.SOAK_SEED ?? 1)
const hours = 60 * 60_000

let it: TestHouse
beforeAll(async () => {
  it = await testHouse()
})
afterAll(() => it.close())

const mistakes = ({ lost, twice, invented, untold, undocked }: Account) => ({
  ...{ lost, twice, invented, untold, undocked },
})
const none = { lost: [], twice: [], invented: [], untold: [], undocked: [] }

test(
  `of ${escorts} people who are led, none is lost, none led twice, and no robot is left empty`,
  async () => {
    const account = await runTrial({ it, ward: 'cua-nam', escorts, robots: 4, seed, scale: 40 })
    if (process.env.SOAK_ESCORTS) console.log(JSON.stringify(account))
    expect(mistakes(account)).toEqual(none)
    // Of all that could happen much did, and most people were led all the same.
    expect(account.asked).toBe(escorts)
    expect(account.states.arrived).toBeGreaterThan(escorts / 4)
    expect(Object.keys(account.faults).length).toBeGreaterThan(3)
  },
  hours,
)

describe('what would be wrong is noticed:', () => {
  const small = { escorts: 12, robots: 2, seed: 3, scale: 60, rest: 300 }
  const trial = (spoiled: Partial<Trial> & { ward: string }) => runTrial({ it, ...small, ...spoiled })

  test('robots that are said never to have had a goal', async () => {
    const { twice } = await trial({
      ward: 'ba-dinh',
      spoil: (adapter) => ({
        ...adapter,
        goTo: async (location, goalId) => {
          await adapter.goTo(location, goalId)
          throw new RobotTrouble('offline')
        },
        recall: async () => 'never-heard',
      }),
    })
    expect(twice.length).toBeGreaterThan(0)
  }, 120_000)

  test('a robot that drives for ever, as it says, and nobody loses patience', async () => {
    const { lost } = await trial({
      ward: 'hoan-kiem',
      patience: { goal: hours, heartbeat: hours, blocked: hours },
      escorts: 2,
      spoil: (adapter) => ({
        ...adapter,
        goTo: async () => {},
        recall: async (goalId) => ({ goalId, status: 'moving' }),
      }),
    })
    expect(lost.length).toBeGreaterThan(0)
  }, 120_000)

  test('arriving without having gone', async () => {
    const { invented } = await trial({
      ward: 'long-bien',
      spoil: (adapter) => ({
        ...adapter,
        goTo: async () => {},
        recall: async (goalId) => ({ goalId, status: 'arrived' }),
      }),
    })
    expect(invented.length).toBeGreaterThan(0)
  }, 120_000)

  test('a robot that does not go back to its charger', async () => {
    const { undocked } = await trial({
      ward: 'tay-ho',
      escorts: 3,
      rest: 600,
      build: { battery: 60, drainIdle: 0.15 },
      spoil: (adapter) => ({ ...adapter, can: new Set(['navigate'] as const) }),
    })
    expect(undocked.length).toBeGreaterThan(0)
  }, 120_000)
})
