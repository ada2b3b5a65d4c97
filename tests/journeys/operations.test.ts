import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { languages } from '#platform/text'
import { expectNoFaults } from '../support/browser.ts'
import { type DeskHouse, deskHouse } from './desk-house.ts'

/** The room in a real browser: every page in three languages, on a phone and on a wall; live, narrowed, without a script. */
vi.setConfig({ testTimeout: 120_000 })
let it: DeskHouse
const city = 'dieuhanh.ha-noi'
const pages = [
  '/operations?kpi=satisfied',
  '/operations/halls',
  '/operations/trends',
  '/operations/trends?place=cua-nam&period=year',
  '/operations/trends?period=2026-10',
  '/operations/procedures?period=year',
  '/operations/places/cua-nam',
  '/operations/figures',
]

beforeAll(async () => {
  it = await deskHouse('operations')
  await it.received()
  await it.filed()
  await takeNumber()
  await it.house.reception.boardSeen(it.house.places.get('cua-nam').code)
})
afterAll(() => it.close())

const takeNumber = (ward = 'cua-nam') =>
  it.api('POST', `/api/v1/places/${ward}/tickets`, { body: { series: 'A', channel: 'kiosk' } })

async function open(username: string, options: Parameters<DeskHouse['page']>[0] = {}): Promise<Page> {
  const page = await it.page({ viewport: { width: 1440, height: 900 }, ...options })
  const value = (await it.signIn(username)).replace('session=', '')
  await page.context().addCookies([{ name: 'session', value, url: it.url }])
  return page
}
const inLanguage = (address: string, language: string) =>
  `${address}${address.includes('?') ? '&' : '?'}lang=${language}`
const wider = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

test('every page, in the three languages: nothing wider than the screen or a phone, no fault that axe finds', async () => {
  const page = await open(city)
  for (const [n, address] of pages.entries())
    for (const [l, language] of languages.entries()) {
      await page.setViewportSize({ width: 1440, height: 900 })
      const answer = await page.goto(inLanguage(address, language))
      expect(answer!.status(), page.url()).toBe(200)
      expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr')
      expect(await wider(page), page.url()).toBeLessThanOrEqual(0)
      await page.setViewportSize({ width: 360, height: 740 })
      expect(await wider(page), `${page.url()} on a phone`).toBeLessThanOrEqual(0)
      if (n % languages.length === l) await expectNoFaults(page)
    }
})

test('a long table: a phone has the first rows and a link to all, a desk and paper have all, without a script', async () => {
  const page = await open(city, { script: false })
  const shown = () => page.locator('tbody tr:visible').count()
  const all = page.locator('.more-rows a')
  const halls = it.house.places.wards.length
  await page.goto('/operations/halls')
  expect(await shown()).toBe(halls)
  expect(await all.isVisible()).toBe(false)
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await shown()).toBe(12)
  await page.emulateMedia({ media: 'print' })
  expect(await shown()).toBe(halls)
  await page.emulateMedia({ media: 'screen' })
  await all.click()
  await page.waitForURL(/all=halls#halls$/)
  expect(await shown()).toBe(halls)
})

test('a wall shows all of a page without scrolling, on both sizes', async () => {
  const page = await open(city)
  for (const viewport of [
    { width: 1920, height: 1080 },
    { width: 3840, height: 2160 },
  ]) {
    await page.setViewportSize(viewport)
    for (const address of ['/operations', '/operations/halls', '/operations/trends'])
      for (const language of languages) {
        await page.goto(inLanguage(`${address}?wall=1`, language))
        const over = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
        expect(over, `${page.url()} ${viewport.width}`).toBeLessThanOrEqual(0)
        expect(await page.locator('.wall-clock').textContent()).toMatch(/^\d\d:\d\d$/)
      }
  }
})

test('a wall turns its pages over by itself, and without a script names the next one', async () => {
  const page = await open(city)
  await page.goto('/operations?wall=1&turn=5')
  await page.waitForURL(/\/operations\/halls\?wall=1&turn=5/, { timeout: 20_000, waitUntil: 'commit' })
  await expect.poll(() => page.locator('h1').textContent()).toBe('Các điểm tiếp dân lúc này')
  const still = await open(city, { script: false })
  await still.goto('/operations?wall=1&turn=30')
  expect(await still.content()).toContain('content="30; url=/operations/halls?wall=1&amp;turn=30"')
})

test('what is committed shows by itself', async () => {
  const page = await open(city)
  await page.goto('/operations')
  const waiting = page.locator('.tiles .stat-value').first()
  const before = Number(await waiting.textContent())
  await takeNumber('ba-dinh')
  await expect.poll(() => waiting.textContent(), { timeout: 20_000 }).toBe(String(before + 1))
})

test('the age of what is shown is told by the house’s clock, also where that is days behind the world’s', async () => {
  const page = await open(city)
  await page.goto('/operations')
  const total = page.locator('.tiles .stat-value').first()
  const before = Number(await total.textContent())
  await takeNumber('ba-dinh')
  await expect.poll(() => total.textContent(), { timeout: 20_000 }).toBe(String(before + 1))
  // Said anew by the page's own clock, after the page has learnt what time it is in the house.
  const age = page.locator('.live-age-words')
  await age.evaluate((words) => {
    words.textContent = ''
  })
  await expect.poll(() => age.textContent(), { timeout: 20_000 }).toMatch(/vừa cập nhật|giây trước/)
})

test('no figure of the day stands twice, and none is missing', async () => {
  const page = await open(city)
  await page.goto('/operations')
  const hrefs = await page
    .locator('.attention a[href*="/kpis/"], .day a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
  expect(new Set(hrefs).size).toBe(hrefs.length)
  for (const { id } of it.house.insight.dayKpis) expect(hrefs).toContain(`/operations/kpis/${id}`)
})

test('the menu is one line, opens without a script, and leads to the pages behind a word', async () => {
  const page = await open(city, { script: false })
  await page.goto('/operations')
  const menu = page.locator('.band-nav')
  expect((await menu.boundingBox())!.height).toBeLessThan(64)
  await menu.locator('summary').first().press('Enter')
  await menu.locator('a[href="/operations/reports"]').click()
  await page.waitForURL(/operations\/reports/)
  expect(await menu.locator('summary').first().textContent()).toContain('Báo cáo')
  await page.setViewportSize({ width: 390, height: 800 })
  expect((await menu.boundingBox())!.height).toBeLessThan(160)
})

test('days of an address that are no days are as if they were not there', async () => {
  const cookie = await it.signIn(city)
  for (const address of ['trends?from=x', 'kpis/late?from=x', 'index?to=2026-99-99', 'reports?from=today'])
    expect((await it.api('GET', `/operations/${address}`, { headers: { cookie } })).status, address).toBe(200)
})

test('who writes sees it at once: nothing older is shared', async () => {
  const cookie = await it.signIn(city)
  const waiting = async () => {
    const { body } = await it.api('GET', '/operations', { headers: { cookie } })
    return Number(/kpis\/waiting"[^>]*><span class="stat-value" dir="ltr">(\d+)/.exec(body)![1])
  }
  for (let round = 0; round < 5; round++) {
    const before = await waiting()
    await takeNumber('kim-lien')
    expect(await waiting()).toBe(before + 1)
  }
})

test('a number of a chart’s table opens the rows it counts', async () => {
  const page = await open(city)
  await page.goto('/operations/trends')
  const flow = page.locator('[data-live=flow]')
  await flow.locator('summary').click()
  const number = flow.locator('tbody tr').last().locator('td a').first()
  const counted = Number(await number.textContent())
  expect(counted).toBeGreaterThan(0)
  await number.click()
  await page.waitForURL(/kpis\/received/)
  expect(await page.locator('main table tbody tr').count()).toBe(counted)
})

test('the arrow keys say the points of a chart', async () => {
  const page = await open(city)
  await page.goto('/operations/trends')
  const picture = page.locator('[data-live=flow] .chart-picture')
  await picture.focus()
  await page.keyboard.press('End')
  const tip = page.locator('[data-live=flow] .chart-tip')
  await expect.poll(() => tip.textContent()).toContain('18/11/2026')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => tip.textContent()).toContain('17/11/2026')
})

test('without a script everything is there to be read and gone on from', async () => {
  const page = await open(city, { script: false })
  for (const address of pages) {
    await page.goto(address)
    expect(await page.locator('h1').count(), address).toBe(1)
    expect(await page.locator('main a').count(), address).toBeGreaterThan(3)
  }
  await page.goto('/operations/trends')
  await page.locator('main select[name=kpi]').selectOption('received')
  await page.locator('form[action="/operations/trends#map"] button').click()
  await page.waitForURL(/kpi=received/)
  expect(await page.locator('.ranking tbody tr').count()).toBe(126)
})

test('when somebody may see less, an open page says so and shows no figure any more', async () => {
  const page = await open('lanhdao.tay-ho')
  await page.goto('/operations')
  expect(await page.locator('.stat').count()).toBeGreaterThan(0)
  await it.superuser.query(`update access.account set roles = '{}' where username = 'lanhdao.tay-ho'`)
  // Who somebody is is kept in mind for five seconds of the house's clock.
  it.clock.advance({ seconds: 6 })
  await takeNumber('tay-ho')
  await expect.poll(() => page.locator('[role=alert]').count(), { timeout: 30_000 }).toBe(1)
  expect(await page.locator('main .stat, main table, main svg').count()).toBe(0)
})
