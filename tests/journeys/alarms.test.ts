import { afterAll, beforeAll, expect, test } from 'vitest'
import { raiseAlarm } from '../support/alarms.ts'
import { type BrowserHouse, browserHouse, expectAccessible, officerPage } from '../support/browser.ts'

let it: BrowserHouse
let alarm: string

beforeAll(async () => {
  it = await browserHouse()
  alarm = await raiseAlarm(it, it.house.places.get('cua-nam').code)
  await raiseAlarm(it, it.house.places.get('ba-dinh').code)
}, 60_000)
afterAll(() => it?.close())

const signedIn = (username: string, options: Parameters<typeof officerPage>[2] = {}) =>
  officerPage(it, username, { script: false, ...options })

test('an operator comes from a number to its alarms and to one of them, and changes a rule after trying it, without a script', async () => {
  const page = await signedIn('dieuhanh.ha-noi')
  await page.goto('/operations')
  await page.getByRole('link', { name: 'Cảnh báo : 2 cảnh báo chưa ai nhận' }).click()
  await page.getByRole('link', { name: '2 chưa ai nhận' }).click()
  expect(await page.locator('.list-total').textContent()).toBe('2')
  expect(await page.locator('tbody tr').count()).toBe(2)
  await page.locator('tr', { hasText: 'Phường Cửa Nam' }).getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: 'Nhiều hồ sơ quá hạn' }).waitFor()
  expect(page.url()).toContain(`/desk/alarms/${alarm}`)

  await page.goto('/operations/alarms')
  await page.getByRole('link', { name: 'Quy tắc cảnh báo' }).click()
  await page.getByRole('link', { name: 'Nhiều hồ sơ quá hạn' }).click()
  await page.getByLabel('Báo khi').fill('8')
  await page.getByLabel('Lý do').fill('Tháng cao điểm')
  await page.getByRole('button', { name: 'Xem thử trên 30 ngày qua' }).click()
  await page.getByText('đã báo 2 lần; với thay đổi này, 0 lần trong số đó sẽ còn.').waitFor()
  await page.getByRole('button', { name: 'Lưu thay đổi này' }).click()
  await page.getByText('Đã lưu thay đổi.').waitFor()
  expect(await page.locator('tbody tr', { hasText: 'Tháng cao điểm' }).count()).toBe(1)
  await page.context().close()
}, 60_000)

test('an officer of a ward reads its alarms and the rules, and has no form to change them', async () => {
  const page = await signedIn('truongphong.ba-dinh')
  await page.goto('/operations/alarms')
  expect(await page.locator('tbody tr', { hasText: 'Phường Cửa Nam' }).count()).toBe(0)
  await page.goto('/operations/alarms/rules/late')
  expect(await page.getByRole('button', { name: 'Xem thử trên 30 ngày qua' }).count()).toBe(0)
  expect((await page.goto('/operations/alarms?place=cua-nam'))!.status()).toBe(403)
  await page.context().close()
}, 60_000)

test.each([
  ['/operations/alarms', 'vi'],
  ['/operations/alarms', 'ar'],
  ['/operations/alarms/rows?what=open', 'en'],
  ['/operations/alarms/rules', 'ar'],
  ['/operations/alarms/rules/unusual-taken?try=1&reason=Th%E1%BB%AD', 'en'],
  ['/operations/alarms/rules/late?try=1&raiseAt=x', 'vi'],
  ['/desk/alarms', 'ar'],
  ['/desk/alarms/:alarm', 'vi'],
])(
  '%s in %s can be read by everybody, and nothing is wider than a phone',
  async (address, language) => {
    const page = await signedIn('dieuhanh.ha-noi', { viewport: { width: 390, height: 844 }, script: true })
    const url = address.replace(':alarm', alarm)
    await page.goto(`${url}${url.includes('?') ? '&' : '?'}lang=${language}`)
    await page.locator('h1').waitFor()
    await expectAccessible(page, it)
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(tooWide).toBe(0)
    await page.context().close()
  },
  60_000,
)
