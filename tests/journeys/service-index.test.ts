import { afterAll, beforeAll, expect, test } from 'vitest'
import { rollTallies } from '#platform/tallies'
import { type BrowserHouse, browserHouse, expectAccessible, officerPage } from '../support/browser.ts'
import { dice, insertDossiers, randomDossier } from '../support/dossier-rows.ts'

let it: BrowserHouse
const ward = 'cua-nam'

beforeAll(async () => {
  it = await browserHouse()
  const places = ['cua-nam', 'ba-dinh', 'kim-lien'].map((slug) => it.house.places.get(slug).code)
  const procedures = it.house.procedures.received
    .slice(0, 40)
    .map(({ code, field }) => ({ code, field: field.vi }))
  const roll = dice(1)
  const span = { from: '2026-08-01', days: 109 }
  const rows = Array.from({ length: 400 }, () => randomDossier(roll, { places, procedures }, span))
  await insertDossiers(it.superuser, rows)
  await rollTallies(it.house.db)
}, 60_000)
afterAll(() => it?.close())

const signedIn = (username: string, options: Parameters<typeof officerPage>[2] = {}) =>
  officerPage(it, username, { script: false, ...options })

test('an operator publishes a month, looks at a ward and comes from a number to its rows, without a script', async () => {
  const page = await signedIn('dieuhanh.ha-noi')
  await page.goto('/operations/index?period=2026-10')
  await page.getByRole('button', { name: 'Công bố tháng này' }).click()
  await page.getByText('Đã công bố lúc').waitFor()
  expect(await page.getByRole('button', { name: 'Công bố tháng này' }).count()).toBe(0)
  const first = page.locator('.ranking tbody tr').first()
  expect(await first.locator('td').first().textContent()).toBe('1')
  await page.getByRole('link', { name: 'Phường Cửa Nam' }).click()
  await page.getByText('Tính lại hôm nay cho đúng như bản đã công bố.').waitFor()
  // 4.1: dossiers with an electronic result; the number leads to as many rows.
  const line = page.locator('tr', { hasText: 'Hồ sơ có kết quả điện tử' })
  const number = line.getByRole('link').first()
  const shown = await number.textContent()
  await number.click()
  expect(await page.locator('.list-total').textContent()).toBe(shown)
  await page.context().close()
}, 60_000)

test('an officer of a ward reads the index and the report of that ward, and takes it along as paper', async () => {
  const page = await signedIn(`lanhdao.${ward}`)
  await page.goto('/operations/reports?period=2026-10')
  expect(await page.locator('.heading-words').textContent()).toContain('Phường Cửa Nam')
  const told = await page.locator('table tfoot, table tbody').allTextContents()
  await page.getByRole('link', { name: 'Đối chiếu với từng hồ sơ' }).click()
  await page.getByText('Khớp: không hồ sơ nào bị mất.').waitFor()
  expect(await page.locator('table tfoot, table tbody').allTextContents()).toEqual(told)
  const paper = await page.getByRole('link', { name: /PDF/ }).getAttribute('href')
  const answer = await page.request.get(it.url + paper)
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf'])
  await page.goto('/operations/index?period=2026-10')
  expect(await page.locator('.ranking tbody tr').count()).toBe(1)
  expect((await page.goto('/operations/index/ba-dinh'))!.status()).toBe(403)
  await page.context().close()
}, 60_000)

test.each([
  ['/operations/index?period=2026-10', 'vi'],
  [`/operations/index/${ward}?period=2026-10`, 'ar'],
  [`/operations/index/ha-noi?from=2026-10-15&to=2026-11-10`, 'en'],
  ['/operations/reports?period=2026-Q3', 'ar'],
  ['/operations/reports?report=units&period=2026-10', 'en'],
  ['/operations/reports?report=certification&period=2026', 'vi'],
])(
  '%s in %s can be read by everybody, and nothing is wider than a phone',
  async (address, language) => {
    const page = await signedIn('dieuhanh.ha-noi', { viewport: { width: 390, height: 844 }, script: true })
    const answer = await page.goto(`${address}&lang=${language}`)
    expect(answer!.status()).toBe(200)
    await expectAccessible(page, it)
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(tooWide).toBe(0)
    await page.context().close()
  },
  60_000,
)
