import { afterAll, beforeAll, expect, test } from 'vitest'
import { bombard } from '../soak/uploads/bombard.ts'
import { openBombardedHouse } from '../soak/uploads/bombarded-house.ts'
import { hostileClasses, hostileFile } from '../soak/uploads/hostile.ts'

/** `npm run hostile-uploads` sends a hundred thousand. */
const count = Number(process.env.HOSTILE_UPLOADS ?? 1500)
let house: Awaited<ReturnType<typeof openBombardedHouse>>
beforeAll(async () => {
  house = await openBombardedHouse()
}, 180_000)
afterAll(() => house?.close(), 60_000)

test('the same seed gives the same files, another one others; each class comes in turn', () => {
  const some = Array.from({ length: 60 }, (_, n) => hostileFile(1, n))
  expect(some.map((it) => it.content.toString('base64'))).toEqual(
    Array.from({ length: 60 }, (_, n) => hostileFile(1, n).content.toString('base64')),
  )
  expect(new Set(some.map((it) => it.class))).toEqual(new Set(hostileClasses))
  expect(hostileFile(2, 11).content.equals(hostileFile(1, 11).content)).toBe(false)
})

test(`${count} hostile files: no fault of the house, memory bounded, nothing served before it is clean`, async () => {
  const report = await bombard(house.target, { count, seed: 20_261_122 })
  expect([...new Set(report.wrong)].slice(0, 20)).toEqual([])
  expect(report.sent).toBe(count)
  // It took the honest ones, held back the infected ones, and was asked for both all the while.
  expect(report.states.clean).toBeGreaterThan(count / 30)
  expect(report.states.infected).toBeGreaterThan(count / 200)
  expect(report.states.pending ?? 0).toBe(0)
  expect(report.asked).toBeGreaterThan(20)
  expect(report.served).toBeGreaterThan(10)
  expect(report.memoryMost).toBeLessThan(1.5e9)
}, 600_000)
