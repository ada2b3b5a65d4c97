import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Clock, clockFrom } from '#platform/clock'
import { listGivenUp, settleGivenUp } from '#platform/jobs'
import { faces } from '../src/faces.ts'
import { type House, openHouse } from '../src/house.ts'
import { type TestHouse, testHouse } from './support/house.ts'

// Jobs are kept by the world's time; what looks at them may live at another one.

let it: TestHouse
let house: House | undefined
beforeAll(async () => {
  it = await testHouse()
})
afterEach(async () => {
  await house?.close()
  house = undefined
  await it.superuser.query(`truncate alarms.sample, alarms.action, alarms.alarm, alarms.watch;
    delete from graphile_worker._private_jobs`)
})
afterAll(() => it.close())

/** The same city by another clock, as a process that was started with `CLOCK_STARTS_AT`. */
async function openAt(clock: Clock): Promise<House> {
  house = await openHouse({
    ...{ config: it.house.config, clock, connection: it.connection, role: undefined, faces },
    publicUrl: it.house.publicUrl,
  })
  return house
}
/** As after the last of its tries. */
async function giveUp(task: string): Promise<void> {
  await it.superuser.query(`select graphile_worker.add_job($1, '{}'::json)`, [task])
  await it.superuser.query(
    `update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'mail server: 550'`,
  )
}
const alarms = async () =>
  (await it.superuser.query(`select * from alarms.alarm where rule = 'jobs-given-up' order by raised_at`))
    .rows

// Mornings of working days: in quiet hours nobody is called, by whichever clock.
test.each([
  ['some weeks ago', '2026-11-02T02:00:00Z'],
  ['ahead', '2027-03-10T02:00:00Z'],
])(
  'work that was given up is an alarm of the city, also by a clock of its own: %s',
  async (_which, start) => {
    const clock = clockFrom(Temporal.Instant.from(start))
    const { alarms: watch, places, ledger, access } = await openAt(clock)
    await watch.evaluate()
    expect(await alarms()).toEqual([])
    await giveUp('messages.deliver')
    await watch.evaluate()
    const [raised] = await alarms()
    expect(raised).toMatchObject({ place: places.city.code, status: 'raised', severity: 'high' })
    await watch.evaluate()
    expect(await alarms()).toHaveLength(1)

    const [account] = await access.accountsOf(places.city.code)
    const operator = access.contextOf(account, 'vi')
    const { state } = await watch.get(operator, raised.id)
    const shown = await watch.rows(operator, state)
    expect(JSON.stringify(shown)).toContain('messages.deliver')
    expect(JSON.stringify(shown)).toContain('mail server: 550')
    // The page of the alarm says when it failed by the clock on its own wall: just now, never in a day to come.
    const at = Temporal.Instant.from(/"at":"([^"]+)"/.exec(JSON.stringify(shown))![1]!)
    expect(Temporal.Instant.compare(at, clock.now())).toBeLessThanOrEqual(0)
    expect(at.until(clock.now()).total('minutes')).toBeLessThan(10)

    const [job] = await listGivenUp(ledger, operator)
    await settleGivenUp(ledger, operator, { id: job!.id, place: places.city.code }, 'let-go')
    await watch.evaluate()
    expect((await alarms())[0]).toMatchObject({ status: 'cleared' })
  },
)

test('given up in the night, it is an alarm when the office opens', async () => {
  it.clock.set('2026-11-18T14:00:00Z')
  await giveUp('messages.deliver')
  await it.house.alarms.evaluate()
  it.clock.set('2026-11-18T23:59:00Z')
  await it.house.alarms.evaluate()
  expect(await alarms()).toEqual([])
  it.clock.set('2026-11-19T02:00:00Z')
  await it.house.alarms.evaluate()
  expect(await alarms()).toMatchObject([{ status: 'raised' }])
})
