import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type StandIn, startStandIn } from '../../sandbox/printer/printer.ts'
import { type BrowserHouse, browserHouse, expectAccessible } from '../support/browser.ts'
import { readsQr } from '../support/qr.ts'

/**
 * A kiosk in a real browser, with a printer that is a stand-in reached over real TCP. `SLIPS=folder` keeps what was
 * printed as pictures.
 */
let it: BrowserHouse
let printer: StandIn
let other: StandIn
vi.setConfig({ testTimeout: 180_000 })

let folder: string
beforeAll(async () => {
  folder = process.env.SLIPS ?? (await mkdtemp(join(tmpdir(), 'mot-cua-slips-')))
  printer = await startStandIn({ folder })
  other = await startStandIn()
  it = await browserHouse({
    printers: (places) =>
      [printer, other].map(({ port }, n) => ({
        place: places.get('cua-nam').code,
        kiosk: String(n + 1),
        connection: { host: '127.0.0.1', port },
        widthDots: n === 0 ? 576 : 384,
      })),
    patience: { connect: 500, status: 300, job: 2500 },
  })
})
afterAll(async () => {
  await it.close()
  await printer.close()
  await other.close()
  if (!process.env.SLIPS) await rm(folder, { recursive: true, force: true })
})
beforeEach(() => {
  printer.mend()
  printer.slips.length = 0
})

/** A kiosk that was connected with its printer. */
async function kiosk(number = '1', options: { script?: boolean } = {}): Promise<Page> {
  const page = await it.page({ viewport: { width: 1080, height: 1920 }, ...options })
  const value = await it.machine('cua-nam', number)
  await page.context().addCookies([{ name: 'machine', value, url: it.url }])
  await page.goto('/kiosk/cua-nam')
  return page
}

const patiently = { timeout: 15_000 }
const touch = (page: Page, name: RegExp | string) =>
  page
    .locator('main')
    .getByRole('link', { name })
    .or(page.locator('main').getByRole('button', { name }))
    .first()
    .click()

async function toTheLastTouch(page: Page, lang = 'vi'): Promise<void> {
  await page.goto(`/kiosk/cua-nam?lang=${lang}`)
  await page.goto('/kiosk/cua-nam/number?series=K')
}
const normal = /Thông thường|None of these|لا شيء من هذا/

const slipShown = (page: Page, state: string) => page.locator(`#paper[data-slip="${state}"]`).waitFor()
const labelOn = async (page: Page) => /[A-Z]\d{3}/.exec((await page.locator('main').textContent()) ?? '')![0]
const followLink = (page: Page) => `http://localhost:8080/ticket/${page.url().split('/ticket/')[1]}`

test('four touches, one slip, and its QR code leads to the number', async () => {
  const page = await kiosk()
  let touches = 0
  for (const name of ['Sao y công chứng giấy tờ', /Đủ rồi/, /Thông thường/]) {
    await touch(page, name)
    touches++
  }
  await slipShown(page, 'printed')
  expect(touches).toBeLessThanOrEqual(4)
  expect(printer.slips).toHaveLength(1)
  expect(readsQr(printer.slips[0]!, followLink(page))).toBe(true)
  expect(readsQr(printer.slips[0]!, 'http://localhost:8080/ticket/another')).toBe(false)
  await expectAccessible(page, it)
})

test('two touches on one screen: one number, one slip', async () => {
  const page = await kiosk()
  await toTheLastTouch(page)
  const key = await page.locator('input[name=key]').inputValue()
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const tap = () =>
    it.house.server.inject({
      method: 'POST',
      url: '/kiosk/cua-nam/tickets',
      headers: { host: 'localhost', cookie, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ key, series: 'K', priority: 'normal' }).toString(),
    })
  const answers = await Promise.all([tap(), tap(), tap()])
  expect(new Set(answers.map(({ headers }) => headers.location)).size).toBe(1)
  await page.goto(String(answers[0]!.headers.location))
  await slipShown(page, 'printed')
  // A screen that is drawn anew prints nothing, and neither does one more tap that comes late.
  await page.reload()
  await tap()
  await page.reload()
  expect(printer.slips).toHaveLength(1)
})

test('no paper: said before the number, which is given all the same', async () => {
  printer.faults.paperOut = true
  const page = await kiosk()
  await toTheLastTouch(page)
  await page.getByText('Máy in hết giấy').waitFor()
  await expectAccessible(page, it)
  await touch(page, normal)
  await slipShown(page, 'failed')
  expect(await labelOn(page)).toMatch(/^K\d{3}$/)
  expect(await page.locator('.ticket-follow svg').count()).toBe(1)
  expect(printer.hanging()).toBeUndefined()

  // The roll is changed: nothing comes out by itself, and the slip is a first one.
  printer.mend()
  await touch(page, 'In lại phiếu')
  await slipShown(page, 'printed')
  expect(printer.slips).toHaveLength(1)
})

test('the paper ends in the middle: nobody prints twice by himself, the person decides', async () => {
  const page = await kiosk()
  await toTheLastTouch(page)
  printer.faults.paperEndsAfterRows = 300
  await touch(page, normal)
  await slipShown(page, 'unknown')
  expect(printer.slips).toHaveLength(0)
  expect(printer.hanging()?.height).toBe(300)
  await expectAccessible(page, it)
  // A new roll: the rest of the torn slip does not follow.
  printer.mend()
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(printer.hanging()).toBeUndefined()
  expect(printer.slips).toHaveLength(0)
  await touch(page, 'In lại phiếu')
  await slipShown(page, 'printed')
  expect(printer.slips).toHaveLength(1)
})

test('the connection breaks in the middle: the same, and the page never waits for it', async () => {
  const page = await kiosk()
  await toTheLastTouch(page)
  printer.faults.disconnectAfterBytes = 20_000
  await touch(page, normal)
  await slipShown(page, 'unknown')
  expect(printer.slips).toHaveLength(0)
})

test('a printer that hangs does not hold the screen', async () => {
  const page = await kiosk()
  await toTheLastTouch(page)
  printer.faults.offline = true
  await touch(page, normal)
  await page.locator('#paper').waitFor()
  expect(await labelOn(page)).toMatch(/^K\d{3}$/)
  await slipShown(page, 'failed')
})

test('noise is no status and no confirmation', async () => {
  const page = await kiosk()
  await toTheLastTouch(page)
  printer.faults.garbage = true
  await touch(page, normal)
  await slipShown(page, 'failed')
  expect(printer.slips).toHaveLength(0)
})

test('a printer without process ids is confirmed by its paper sensor; a slow one is waited for', async () => {
  const page = await kiosk()
  await toTheLastTouch(page)
  printer.faults.noProcessId = true
  printer.faults.slow = 60_000
  await touch(page, normal)
  await slipShown(page, 'printed')
  expect(printer.slips).toHaveLength(1)
})

test('a reprint is the same number, marked, once a touch; the desk prints the same slip', async () => {
  const page = await kiosk()
  await toTheLastTouch(page)
  await touch(page, normal)
  await slipShown(page, 'printed')
  const secret = page.url().split('/ticket/')[1]!
  await touch(page, 'In lại phiếu')
  await expect.poll(() => printer.slips.length, patiently).toBe(2)
  const [first, second] = printer.slips
  // The mark makes it longer; everything else is the same.
  expect(second!.height).toBeGreaterThan(first!.height)
  expect(readsQr(second!, `http://localhost:8080/ticket/${secret}`)).toBe(true)

  const { id } = (await it.api('GET', `/api/v1/tickets/${secret}`)).body
  const print = (key: string) =>
    it.api('POST', `/api/v1/places/cua-nam/tickets/${id}/print`, { as: 'tiepnhan.cua-nam', body: {}, key })
  const key = crypto.randomUUID()
  const [answer] = await Promise.all([print(key), print(key)])
  expect(answer.body).toMatchObject({ kiosk: '1', copy: 2 })
  await expect.poll(() => printer.slips.length, patiently).toBe(3)
  expect(Buffer.from(printer.slips[2]!.bytes)).toEqual(Buffer.from(second!.bytes))

  const { rows } = await it.superuser.query(
    `select actor, detail->>'copy' as copy from ledger.audit
     where action = 'printing.print' and subject = $1 order by seq`,
    [`ticket:${id}`],
  )
  const device = `device:kiosk-${it.house.places.get('cua-nam').code}-1`
  expect(rows).toEqual([
    { actor: device, copy: '0' },
    { actor: device, copy: '1' },
    { actor: expect.stringMatching(/^officer:/), copy: '2' },
  ])
})

test('two kiosks, each with its own printer and paper', async () => {
  const [one, two] = [await kiosk('1'), await kiosk('2')]
  await Promise.all([toTheLastTouch(one), toTheLastTouch(two)])
  await Promise.all([touch(one, normal), touch(two, normal)])
  await Promise.all([slipShown(one, 'printed'), slipShown(two, 'printed')])
  expect([printer.slips.length, other.slips.length]).toEqual([1, 1])
  expect([printer.slips[0]!.width, other.slips[0]!.width]).toEqual([576, 384])
  expect(readsQr(printer.slips[0]!, followLink(one))).toBe(true)
  expect(readsQr(other.slips[0]!, followLink(two))).toBe(true)
})

test('without scripts: a touch shows whether the slip is out', async () => {
  const page = await kiosk('1', { script: false })
  await toTheLastTouch(page)
  await touch(page, normal)
  await expect.poll(() => printer.slips.length, patiently).toBe(1)
  await expect
    .poll(async () => {
      await page.reload()
      return page.locator('#paper').getAttribute('data-slip')
    }, patiently)
    .toBe('printed')
})

test('a browser that is no machine of the hall uses none of its paper', async () => {
  const page = await kiosk('3')
  await toTheLastTouch(page)
  await touch(page, normal)
  await page.waitForURL(/\/ticket\//)
  // This machine has no printer of the hall; somebody else's browser has none either, whatever it shows.
  expect(await page.locator('#paper').count()).toBe(0)
  const secret = page.url().split('/ticket/')[1]!
  const foreign = `machine=${await it.machine('ba-dinh')}`
  await it.house.server.inject({
    method: 'POST',
    url: `/kiosk/cua-nam/ticket/${secret}/print`,
    headers: {
      host: 'localhost',
      cookie: foreign,
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: `key=${crypto.randomUUID()}`,
  })
  expect(
    await it.house.printing.slipOf(secret, (await it.api('GET', `/api/v1/tickets/${secret}`)).body.id),
  ).toBe(undefined)
  expect(printer.slips).toHaveLength(0)
})

test('trouble is on the place’s stream, in the list of printers and in the metrics', async () => {
  const place = it.house.places.get('cua-nam').code
  const machine = it.house.printing.printerOf({ place, name: '1' })!
  await it.house.printing.look(machine)
  const before = (await it.house.hub.after(place, 0, 10_000)).length
  printer.faults.coverOpen = true
  await it.house.printing.look(machine)
  await it.house.printing.look(machine)
  printer.faults.coverOpen = false
  printer.faults.nearEnd = true
  await it.house.printing.look(machine)
  const events = (await it.house.hub.after(place, 0, 10_000)).slice(before)
  expect(events.map(({ type, data }) => [type, data.kiosk, data.state])).toEqual([
    ['printer.changed', '1', 'cover-open'],
    ['printer.changed', '1', 'near-end'],
  ])
  const list = await it.api('GET', '/api/v1/places/cua-nam/printers', { as: 'tiepnhan.cua-nam' })
  expect(list.body[0]).toMatchObject({ kiosk: '1', state: 'near-end', since: '2026-11-18T02:00:00Z' })
  const metrics = await it.house.server.inject({ url: '/metrics', headers: { host: 'localhost' } })
  expect(metrics.body).toContain(`printer_ready{place="${place}",kiosk="1",state="near-end"} 1`)
})

test.each(['vi', 'en', 'ar'])('the slip in %s', async (language) => {
  const page = await kiosk()
  await page.goto(`/kiosk/cua-nam?lang=${language}`)
  // The longest everyday name among the procedures, with papers that are missing.
  const longest = it.house.procedures.received.toSorted((a, b) => b.plain.vi.length - a.plain.vi.length)[0]!
  await page.goto(`/kiosk/cua-nam/number?code=${longest.code}&anyway=yes`)
  await touch(page, normal)
  await slipShown(page, 'printed')
  expect(readsQr(printer.slips[0]!, followLink(page))).toBe(true)
})
