import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type StandIn, startStandIn } from '../../../sandbox/printer/printer.ts'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'

/** Slips and the processes that print them: what is left behind by one that died, and two who want one printer. */
let it: TestHouse
let printer: StandIn
let place: string

beforeAll(async () => {
  printer = await startStandIn()
  it = await testHouse({
    printers: (places) => [
      {
        place: places.get('cua-nam').code,
        kiosk: '1',
        connection: { host: '127.0.0.1', port: printer.port },
        widthDots: 384,
      },
    ],
    patience: { connect: 500, status: 300, job: 2500 },
  })
  place = it.house.places.get('cua-nam').code
})
afterAll(async () => {
  await it.close()
  await printer.close()
})
beforeEach(() => {
  printer.mend()
  printer.slips.length = 0
})

const machine = () => it.house.printing.printerOf({ place, name: '1' })!
const patiently = { timeout: 15_000 }
const visitor = () => it.house.access.contextOf(undefined, 'vi')

async function take() {
  const taken = await it.house.reception.take(it.atKiosk(place), {
    place,
    channel: 'kiosk',
    language: 'vi',
    series: 'A',
    priority: 'normal',
    brings: [],
  })
  const { secret, id } = taken
  const print = (again = false) =>
    it.house.printing.printAtKiosk(visitor(), machine(), { secret, language: 'vi', again })
  const state = async () => (await it.house.printing.slipOf(secret, id))?.state
  return { ...taken, print, state }
}

test('fifty who ask at once for one first slip get one', async () => {
  const { print, state } = await take()
  const asked = await Promise.all(Array.from({ length: 50 }, () => print()))
  expect(new Set(asked.map(({ id }) => id)).size).toBe(1)
  await expect.poll(state, patiently).toBe('printed')
  expect(printer.slips).toHaveLength(1)
})

test('while a slip is on its way, a wish for another is that one', async () => {
  const { print, state } = await take()
  printer.faults.slow = 30_000
  const first = await print()
  const others = await Promise.all([print(true), print(true), print(true)])
  expect(new Set(others.map(({ id }) => id))).toEqual(new Set([first.id]))
  await expect.poll(state, patiently).toBe('printed')
  expect(printer.slips).toHaveLength(1)
})

test('ten numbers at once come out one after the other, each whole', async () => {
  const tickets = await Promise.all(Array.from({ length: 10 }, take))
  await Promise.all(tickets.map(({ print }) => print()))
  await expect
    .poll(() => Promise.all(tickets.map(({ state }) => state())), patiently)
    .toEqual(tickets.map(() => 'printed'))
  expect(printer.slips).toHaveLength(10)
  expect(new Set(printer.slips.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).size).toBe(10)
  expect(printer.hanging()).toBeUndefined()
})

test('a process died with a slip in the printer: nobody knows, and the next one may print', async () => {
  const { id, print, state } = await take()
  await print()
  await expect.poll(state, patiently).toBe('printed')
  await it.superuser.query(
    `update printing.job set state = 'sending', settled_at = null, sent_at = $2 where ticket_id = $1`,
    [id, it.clock.now().toString()],
  )
  expect(await state()).toBe('pending')
  it.clock.advance({ seconds: 61 })
  expect(await state()).toBe('unknown')
  // The claim of the dead is void: a further slip comes out, and says that it is one.
  const first = printer.slips[0]!
  await print(true)
  await expect.poll(state, patiently).toBe('printed')
  expect(printer.slips).toHaveLength(2)
  expect(printer.slips[1]!.height).toBeGreaterThan(first.height)
})

test('a process died before a slip was begun: it never comes out later by itself', async () => {
  const { id, print, state } = await take()
  await it.superuser.query(`update printing.job set state = 'printed' where state = 'sending'`)
  printer.faults.paperOut = true
  await print()
  await expect.poll(state, patiently).toBe('failed')
  await it.superuser.query(
    `update printing.job set state = 'queued', trouble = null, settled_at = null where ticket_id = $1`,
    [id],
  )
  expect(await state()).toBe('pending')
  it.clock.advance({ seconds: 61 })
  printer.mend()
  expect(await state()).toBe('failed')
  // Asking for the first slip again answers what became of it; only a new wish prints, and it is no reprint.
  expect((await print()).state).toBe('failed')
  expect(printer.slips).toHaveLength(0)
  await print(true)
  await expect.poll(state, patiently).toBe('printed')
  expect(printer.slips).toHaveLength(1)
})

test('a number that is over, of another day or of another hall is not printed', async () => {
  const over = await take()
  await it.house.reception.cancel(visitor(), over.secret)
  await expect(over.print(true)).rejects.toMatchObject({ type: 'ticket-over' })
  const yesterday = await take()
  it.clock.advance({ hours: 24 })
  await expect(yesterday.print()).rejects.toMatchObject({ type: 'ticket-over' })
  const elsewhere = await it.house.reception.take(it.atKiosk('ba-dinh'), {
    place: it.house.places.get('ba-dinh').code,
    channel: 'kiosk',
    language: 'vi',
    series: 'A',
    priority: 'normal',
    brings: [],
  })
  const { secret } = elsewhere
  await expect(
    it.house.printing.printAtKiosk(visitor(), machine(), { secret, language: 'vi' }),
  ).rejects.toMatchObject({ type: 'not-found' })
})

test('at the kiosk a number is printed four times at most; the desk prints it all the same', async () => {
  const { id, print, state } = await take()
  await print()
  for (let copies = 1; copies <= 3; copies++) {
    await expect.poll(state, patiently).toBe('printed')
    await print(true)
  }
  await expect.poll(state, patiently).toBe('printed')
  await expect(print(true)).rejects.toMatchObject({ type: 'enough-slips' })
  await it.house.printing.printAtDesk(await it.contextOf('tiepnhan.cua-nam'), place, id)
  await expect.poll(() => printer.slips.length, patiently).toBe(5)
})

test('links are sealed, and forgotten when their day is over', async () => {
  const { id, secret, print, state } = await take()
  await print()
  await expect.poll(state, patiently).toBe('printed')
  const links = async () =>
    (await it.superuser.query(`select link from printing.job where ticket_id = $1`, [id])).rows as {
      link: Buffer | null
    }[]
  const [row] = await links()
  expect(row!.link!.includes(secret)).toBe(false)
  it.clock.advance({ hours: 23 })
  await it.house.printing.forgetLinks()
  expect((await links())[0]!.link).not.toBeNull()
  it.clock.advance({ hours: 2 })
  expect(await it.house.printing.forgetLinks()).toBeGreaterThan(0)
  expect((await links())[0]!.link).toBeNull()
})
