import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { type Account, runTrial } from './escorts.fixture.ts'

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
    const account = await runTrial({ it, escorts, robots: 4, seed, scale: 40 })
    if (process.env.SOAK_ESCORTS) console.log(JSON.stringify(account))
    expect(mistakes(account)).toEqual(none)
    // Of all that could happen much did, and most people were led all the same.
    expect(account.asked).toBe(escorts)
    expect(account.states.arrived).toBeGreaterThan(escorts / 4)
    expect(Object.keys(account.faults).length).toBeGreaterThan(3)
  },
  hours,
)
