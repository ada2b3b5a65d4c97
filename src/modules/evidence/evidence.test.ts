import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { desk } from '../dossiers/desk.fixture.ts'
import { readPeriod } from './index.ts'

let it: TestHouse
beforeAll(async () => {
  it = await testHouse()
})
afterAll(() => it.close())
test('x', async () => {
  const at = desk(it)
  await at.receive()
  console.log(await it.house.evidence.keepUp())
  const city = await it.contextOf('bientap.ha-noi')
  const period = readPeriod({}, Temporal.PlainDate.from('2026-11-18'))
  console.log(JSON.stringify(await it.house.evidence.all(city, period)))
  console.log(await it.house.evidence.of(city, '2.000815', period))
})
