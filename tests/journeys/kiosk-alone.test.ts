import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type BrowserHouse, browserHouse, chromiumOptions, expectNoFaults } from '../support/browser.ts'
import { type Gate, openGate } from '../support/gate.ts'

/** Kiosks in real browsers whose server goes away and comes back. `FILM=folder` keeps pictures. */
let it: BrowserHouse
let gate: Gate
let folder: string
/** The house's clock runs here, as the browsers' do; so many hours ahead of theirs. */
let aheadHours = 0
let ticking: NodeJS.Timeout
vi.setConfig({ testTimeout: 300_000 })
/** Each test has a ward and machines of its own. */
const wards = [
  'cua-nam',
  'ba-dinh',
  'hoan-kiem',
  'kim-lien',
  'hai-ba-trung',
  'dong-da',
  'ha-dong',
  'long-bien',
]

beforeAll(async () => {
  it = await browserHouse({ start: new Date().toISOString(), isOpen: () => true })
  gate = await openGate(it.url)
  folder = await mkdtemp(join(tmpdir(), 'mot-cua-alone-'))
  ticking = setInterval(() => it.clock.set(Temporal.Now.instant().add({ hours: aheadHours })), 20)
})
// Whatever a test left behind, the next one finds the house there, and today.
afterEach(async () => {
  aheadHours = 0
  if (!gate.isOpen()) await gate.open()
})
afterAll(async () => {
  clearInterval(ticking)
  if (gate.isOpen()) await gate.shut()
  await it.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 20 })
})

const portrait = { width: 1080, height: 1920 }

/** A browser with a folder of its own, as a kiosk has: closed and opened again, it remembers. */
async function machine(name: string, ward: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await chromium.launchPersistentContext(join(folder, `${ward}-${name}`), {
    ...chromiumOptions(),
    baseURL: gate.url,
    viewport: portrait,
  })
  const expires = Date.now() / 1000 + 86_400
  await context.addCookies([{ name: 'machine', value: await it.machine(ward, name), url: gate.url, expires }])
  const page = context.pages()[0] ?? (await context.newPage())
  page.setDefaultTimeout(30_000)
  return { context, page }
}

/** The machine keeps its page and has numbers for today. */
async function ready(page: Page, ward: string): Promise<void> {
  await page.goto(`/kiosk/${ward}`)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  // Not `waitForFunction`: it takes the promise itself for a yes.
  await expect.poll(() => page.evaluate(leases), { timeout: 30_000 }).toBeGreaterThan(0)
}

/** How many leases the browser keeps; run in the page. */
async function leases(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const asked = indexedDB.open('kiosk')
    asked.onsuccess = () => resolve(asked.result)
  })
  try {
    if (!database.objectStoreNames.contains('lease')) return 0
    return await new Promise<number>((resolve) => {
      const asked = database.transaction('lease').objectStore('lease').count()
      asked.onsuccess = () => resolve(asked.result)
    })
  } finally {
    database.close()
  }
}

let scene = 0
async function look(page: Page, name: string): Promise<void> {
  if (!process.env.FILM) return
  await mkdir(process.env.FILM, { recursive: true })
  await page.screenshot({
    path: join(process.env.FILM, `alone-${String(++scene).padStart(2, '0')}-${name}.png`),
  })
}

/** From the first screen to the number, alone. */
async function take(page: Page, group: RegExp, who: RegExp | string = /Thông thường/): Promise<string> {
  await page.getByRole('button', { name: group }).click()
  await page.getByRole('button', { name: who }).click()
  const number = page.locator('[data-step="number"] .ticket-number')
  await number.waitFor()
  return (await number.textContent())!
}
const done = (page: Page) =>
  page.locator('[data-step="number"]').getByRole('button', { name: 'Xong' }).click()

const waiting = async (ward: string) => {
  const officer = await it.contextOf(`tiepnhan.${ward}`)
  return (await it.house.reception.queue(officer, it.house.places.get(ward).code)).waiting.map(
    ({ ticket }) => ticket,
  )
}
/** The first screen of the house takes the kept page's place by itself. */
const backOnline = (page: Page) => page.locator('.home').waitFor({ timeout: 60_000 })

test('three numbers without a server, the browser started anew, the server back: all in the queue, once', async () => {
  const ward = wards.shift()!
  let { context, page } = await machine('1', ward)
  await ready(page, ward)
  await page.close()
  page = await context.newPage()
  await page.goto(`/kiosk/${ward}`)
  await gate.shut()
  // Whoever comes and touches: the address of a screen answers with the kept page.
  await page.goto(`/kiosk/${ward}`)
  await page.getByText('máy vẫn phát số').waitFor()
  await look(page, 'groups')
  await expectNoFaults(page)
  const labels = [await take(page, /Hộ tịch/)]
  await look(page, 'number')
  await expectNoFaults(page)
  expect(await page.locator('[data-step="number"] .qr').count()).toBe(1)
  await done(page)
  labels.push(await take(page, /Hộ tịch/))
  await done(page)
  await context.close()

  // The machine is switched on again, and there is still no server.
  ;({ context, page } = await machine('1', ward))
  await page.goto(`/kiosk/${ward}`)
  await page.getByText('Số đang chờ gửi về máy chủ: 2').waitFor()
  labels.push(await take(page, /Hộ tịch/, /75/))
  const secrets = await secretsOf(page)
  await done(page)
  expect(labels).toEqual(['A901', 'A902', 'A903'])

  await gate.open()
  await backOnline(page)
  const queue = await waiting(ward)
  expect(queue.map(({ label }) => label).sort()).toEqual(labels)
  const byTime = queue.toSorted((a, b) => Temporal.Instant.compare(a.since, b.since))
  expect(byTime.map(({ label }) => label)).toEqual(labels)
  expect(byTime.map(({ priority }) => priority)).toEqual(['normal', 'normal', 'aged'])
  // The links on the slips open.
  expect(secrets).toHaveLength(3)
  for (const [n, secret] of secrets.entries())
    expect((await it.api('GET', `/api/v1/tickets/${secret}`)).body).toMatchObject({
      label: labels[n],
      state: 'waiting',
    })
  // Told once more, by a page that comes back: nothing changes.
  await page.reload()
  expect(await waiting(ward)).toHaveLength(3)
  await context.close()
})

test('two kiosks, one with its clock two hours wrong: no number twice, each at its own time', async () => {
  const ward = wards.shift()!
  const one = await machine('1', ward)
  const two = await machine('2', ward)
  await two.context.addInitScript(() => {
    const Right = Date
    const wrongBy = 2 * 3_600_000
    globalThis.Date = class extends Right {
      constructor(...given: []) {
        super(...((given.length > 0 ? given : [Right.now() + wrongBy]) as []))
      }
      static override now = () => Right.now() + wrongBy
    } as DateConstructor
  })
  for (const { page } of [one, two]) await ready(page, ward)
  await gate.shut()
  const labels: string[] = []
  for (const { page } of [one, two, one]) {
    if (labels.length < 2) await page.goto(`/kiosk/${ward}`)
    labels.push(await take(page, /Cư trú/))
    await done(page)
  }
  expect(labels).toEqual(['B901', 'B921', 'B902'])
  await gate.open()
  for (const { page } of [one, two]) await backOnline(page)
  const queue = await waiting(ward)
  const byTime = queue.toSorted((a, b) => Temporal.Instant.compare(a.since, b.since))
  expect(byTime.map(({ label }) => label)).toEqual(labels)
  const officer = await it.contextOf(`tiepnhan.${ward}`)
  const place = it.house.places.get(ward).code
  const today = await it.house.reception.machinesToday(officer, place)
  expect([...today.given]).toEqual(
    expect.arrayContaining([
      ['1', 2],
      ['2', 1],
    ]),
  )
  expect(today.strays).toEqual([])
  await one.context.close()
  await two.context.close()
})

test('the server comes back on another day: the numbers are over, and not lost', async () => {
  const ward = wards.shift()!
  const { context, page } = await machine('1', ward)
  await ready(page, ward)
  await gate.shut()
  // The line breaks under a screen that is open: it notices, says so, and then goes on by itself.
  await page.locator('#lost[open]').waitFor()
  await page.locator('#alone').waitFor({ timeout: 60_000 })
  expect(await take(page, /Nhận kết quả/)).toBe('K901')
  const [secret] = await secretsOf(page)
  await done(page)
  const yesterday = it.clock.now()
  aheadHours = 26
  await gate.open()
  await backOnline(page)
  expect((await it.api('GET', `/api/v1/tickets/${secret}`)).body).toMatchObject({
    label: 'K901',
    state: 'expired',
  })
  expect(await waiting(ward)).toEqual([])
  const day = yesterday.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate()
  const figures = await it.house.reception.figures(it.house.places.get(ward).code, day)
  expect([figures.all.taken, figures.expired]).toEqual([1, 1])
  aheadHours = 0
  await context.close()
})

test('a machine that was sent away gives out nothing any more, and says how it is connected', async () => {
  const ward = wards.shift()!
  const { context, page } = await machine('1', ward)
  await page.goto(`/kiosk/${ward}/number?series=A`)
  await page.getByRole('button', { name: /Thông thường/ }).waitFor()
  const leader = await it.contextOf(`lanhdao.${ward}`)
  const place = it.house.places.get(ward).code
  const [device] = await it.house.devices.list(leader, place)
  await it.house.devices.revoke(leader, place, device!.id)
  await page.getByRole('button', { name: /Thông thường/ }).click()
  await page.getByText('Máy này chưa được nối với sảnh').first().waitFor()
  await look(page, 'not-connected')
  await expectNoFaults(page)
  expect(await waiting(ward)).toEqual([])

  // A wrong code, then the one of the desk, typed on the screen.
  await page.goto(`/kiosk/${ward}/machine`)
  const { code } = await it.house.devices.invite(leader, place, '7')
  const type = async (digits: string) => {
    for (const digit of digits)
      await page.locator('#keyboard').getByRole('button', { name: digit, exact: true }).click()
  }
  const connect = page.getByRole('button', { name: 'Nối máy này', exact: true })
  await type('000000000000')
  await connect.click()
  await page.getByText('Mã nối máy không đúng').first().waitFor()
  await page.goto(`/kiosk/${ward}/machine`)
  await type(code)
  await connect.click()
  await page.locator('.home').waitFor()
  expect((await it.house.devices.list(leader, place)).map(({ name }) => name)).toEqual(['7'])
  // The same code a second time is none.
  await expect(it.house.devices.connect(place, code)).rejects.toMatchObject({ type: 'device-code-wrong' })
  await context.close()
})

const keptPage = (page: Page) => page.locator('#alone').waitFor()

test('the server goes in the middle of a page: half of it is never shown', async () => {
  const ward = wards.shift()!
  const { context, page } = await machine('1', ward)
  await ready(page, ward)
  for (const bytes of [300, 2500]) {
    gate.shutAfter(bytes)
    await page.goto(`/kiosk/${ward}/find`)
    await keptPage(page)
    await page.getByText('máy vẫn phát số').waitFor()
    await gate.open()
    await backOnline(page)
  }
  await context.close()
})

test('a browser that lost what it kept fetches it again with the next screen', async () => {
  const ward = wards.shift()!
  const { context, page } = await machine('1', ward)
  await ready(page, ward)
  const kept = () =>
    page.evaluate(async () => {
      const names = await caches.keys()
      const counts = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).length),
      )
      return counts.reduce((sum, count) => sum + count, 0)
    })
  const whole = await kept()
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  expect(await kept()).toBe(0)
  await page.goto(`/kiosk/${ward}/find`)
  await expect.poll(kept, { timeout: 20_000 }).toBe(whole)
  await gate.shut()
  await page.goto(`/kiosk/${ward}`)
  await keptPage(page)
  expect(await take(page, /Hộ tịch/)).toBe('A901')
  await context.close()
})

test('a memory that cannot be opened at first gives numbers as soon as it can', async () => {
  const ward = wards.shift()!
  const { context, page } = await machine('1', ward)
  await ready(page, ward)
  await gate.shut()
  await context.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB)
    let times = 0
    indexedDB.open = (...given) => {
      if (++times > 1) return open(...given)
      const asked = { error: new DOMException('the disk is busy', 'UnknownError') } as IDBOpenDBRequest
      setTimeout(() => asked.onerror?.(new Event('error')))
      return asked
    }
  })
  await page.goto(`/kiosk/${ward}`)
  await page.getByText('máy vẫn phát số').waitFor()
  expect(await take(page, /Hộ tịch/)).toBe('A901')
  await context.close()
})

/** As the slips carry them. */
function secretsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('kiosk')
      asked.onsuccess = () => resolve(asked.result)
    })
    const numbers = await new Promise<{ number: number; secret: string }[]>((resolve) => {
      const asked = database.transaction('number').objectStore('number').getAll()
      asked.onsuccess = () => resolve(asked.result)
    })
    database.close()
    return numbers.sort((a, b) => a.number - b.number).map(({ secret }) => secret)
  })
}
