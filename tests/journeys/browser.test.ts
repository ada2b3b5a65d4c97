import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { samplePassword } from '../../src/sample.ts'
import { type BrowserHouse, browserHouse, expectAccessible } from '../support/browser.ts'

/**
 * The story in a real browser, every page checked by axe. `FILM=folder` keeps a picture of each scene.
 */
let it: BrowserHouse
// Every scene is looked at by axe in a browser, on a machine that may be slow.
vi.setConfig({ testTimeout: 180_000 })
const desk = { viewport: { width: 1280, height: 800 } }

beforeAll(async () => {
  it = await browserHouse()
})
afterAll(() => it.close())

let scene = 0
async function look(page: Page, name: string): Promise<void> {
  if (process.env.FILM) {
    await mkdir(process.env.FILM, { recursive: true })
    const file = `${String(++scene).padStart(2, '0')}-${name}.png`
    await page.screenshot({ path: join(process.env.FILM, file), fullPage: true })
  }
  await expectAccessible(page, it)
}

async function signIn(username: string): Promise<Page> {
  const page = await it.page(desk)
  await page.goto('/desk')
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu').fill(samplePassword)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL(/\/desk$/)
  return page
}

// biome-ignore lint/performance/useDomNodeTextContent: what a person sees, with its line breaks
const text = (page: Page) => page.locator('main').innerText()

test('a citizen without JavaScript finds out, takes a number and follows it', async () => {
  const phone = await it.page({ script: false })
  await phone.goto('/')
  await look(phone, 'home')
  await phone.getByRole('searchbox').fill('lam giay khai sinh')
  await phone.getByRole('button', { name: 'Tìm' }).click()
  await look(phone, 'search')
  await phone.getByRole('link', { name: 'Làm giấy khai sinh cho con' }).first().click()
  expect(await text(phone)).toContain('Giấy chứng sinh của bé')
  await look(phone, 'guide')

  await phone.locator('main').getByRole('link', { name: 'Lấy số' }).first().click()
  await look(phone, 'choose-ward')
  await phone.getByRole('searchbox').fill('cua nam')
  await phone.getByRole('button', { name: 'Tìm' }).click()
  await phone
    .locator('main')
    .getByRole('link', { name: /Cửa Nam/ })
    .first()
    .click()
  await phone.getByLabel('Tờ khai đăng ký khai sinh').check()
  await phone.getByLabel('Số căn cước (12 số)').fill('001190012345')
  await look(phone, 'what-do-you-have')
  await phone.getByRole('button', { name: 'Lấy số' }).click()
  // Something is missing: said before any number is given.
  expect(await text(phone)).toContain('Giấy chứng sinh của bé')
  await look(phone, 'missing')
  await phone.getByRole('button', { name: 'Vẫn lấy số ngay' }).click()
  expect(await text(phone)).toContain('A001')
  await look(phone, 'ticket')
  await phone.getByRole('link', { name: 'In phiếu' }).click()
  await look(phone, 'ticket-to-print')
})

test('at the kiosk: a number in four touches', async () => {
  const kiosk = await it.page({ viewport: { width: 1080, height: 1920 }, kiosk: 'cua-nam' })
  let touches = 0
  const touch = async (name: RegExp | string) => {
    touches++
    await kiosk
      .locator('main')
      .getByRole('button', { name })
      .or(kiosk.locator('main').getByRole('link', { name }))
      .first()
      .click()
  }
  await kiosk.goto('/kiosk/cua-nam')
  await look(kiosk, 'kiosk-home')
  await touch('Sao y công chứng giấy tờ')
  await look(kiosk, 'kiosk-procedure')
  while (touches < 4 && !/\/ticket\//.test(kiosk.url())) {
    await touch(/Đủ rồi|Vẫn lấy số|Thông thường/)
    await kiosk.waitForLoadState('networkidle')
    await look(kiosk, `kiosk-${touches}`)
  }
  expect(touches).toBeLessThanOrEqual(4)
  expect(await text(kiosk)).toMatch(/A00[12]/)
})

test('the officer calls and the board shows it at once; the dossier travels to the result', async () => {
  await it.api('POST', '/api/v1/places/kim-lien/tickets', {
    body: { procedureCode: '1.001193', channel: 'kiosk' },
  })
  const board = await it.page({ viewport: { width: 1920, height: 1080 } })
  await board.goto('/board/kim-lien')
  await look(board, 'board-empty')
  const officer = await signIn('tiepnhan.kim-lien')
  await look(officer, 'desk-closed')
  await officer.getByRole('button', { name: /^Quầy 1/ }).click()
  await look(officer, 'desk-waiting')
  await officer.getByRole('button', { name: /Gọi số tiếp theo/ }).click()
  const number = (await text(officer)).match(/A\d{3}/)![0]
  await board.getByText(number).first().waitFor()
  await look(board, 'board-calling')
  await look(officer, 'desk-called')
  await officer.getByRole('button', { name: /Đã đến/ }).click()
  await look(officer, 'desk-serving')

  await officer.locator('main').getByRole('link', { name: 'Nhận hồ sơ' }).click()
  await officer.getByLabel('Họ và tên').first().fill('Nguyễn Phúc Bảo Hoàng Thị Ngọc Tường Vy')
  await look(officer, 'receive')
  await officer.getByRole('button', { name: /Nhận hồ sơ, bắt đầu tính hạn/ }).click()
  // Papers of the list are missing: the officer is told, and may receive all the same.
  await officer.getByRole('button', { name: 'Vẫn nhận hồ sơ' }).waitFor()
  await look(officer, 'receive-missing')
  await officer.getByRole('button', { name: 'Vẫn nhận hồ sơ' }).click()
  await officer
    .getByText(/H26\.\d{5}-\d{6}-\d{4}/)
    .first()
    .waitFor()
  const received = await text(officer)
  const code = received.match(/H26\.\d{5}-\d{6}-\d{4}/)![0]
  const secret = received.match(/\b[2-9A-Z]{5}-[2-9A-Z]{5}\b/)![0]
  await look(officer, 'received')

  const open = async (page: Page) => {
    await page.goto('/desk/dossiers?tab=all')
    await page.getByRole('link', { name: code }).click()
  }
  const specialist = await signIn('chuyenvien.kim-lien')
  await open(specialist)
  await look(specialist, 'dossier-received')
  await specialist.getByRole('button', { name: 'Tôi nhận xử lý' }).first().click()
  await look(specialist, 'dossier-processing')
  const result = specialist.locator('input[type=file]').last()
  await result.setInputFiles({
    name: 'ket-qua.png',
    mimeType: 'image/png',
    buffer: Buffer.from(onePixel, 'base64'),
  })
  await specialist.getByRole('button', { name: 'Đính kèm kết quả' }).first().click()
  await specialist
    .getByRole('button', { name: /^Chuyển/ })
    .first()
    .click()
  await look(specialist, 'dossier-passed')

  const leader = await signIn('lanhdao.kim-lien')
  await open(leader)
  await look(leader, 'dossier-to-approve')
  await leader.getByRole('button', { name: 'Ký duyệt' }).first().click()
  expect(await text(leader)).toContain('Đã xử lý xong')

  await open(officer)
  await officer.getByLabel('4 số cuối').fill('0001')
  await look(officer, 'dossier-to-hand-over')
  await officer
    .getByRole('button', { name: /Trả kết quả/ })
    .first()
    .click()
  expect(await text(officer)).toContain('Đã trả kết quả')

  const phone = await it.page({ script: false })
  await phone.goto(`/follow?code=${code}`)
  await look(phone, 'follow')
  await phone.getByLabel(/Mã bí mật/).fill('AAAAA-AAAAA')
  await phone.locator('main').getByRole('button').last().click()
  expect(await text(phone)).not.toContain('Tường Vy')
  await phone.getByLabel(/Mã bí mật/).fill(secret.toLowerCase())
  await phone.locator('main').getByRole('button').last().click()
  expect(await text(phone)).toContain(code)
  await look(phone, 'my-dossier')
  await phone.getByRole('button', { name: /Rất hài lòng/ }).click()
  await look(phone, 'rated')
})

test('operations: every number opens the list it counts, and the two agree', async () => {
  const operator = await it.page({ viewport: { width: 1440, height: 900 } })
  await operator.goto('/operations')
  await operator.getByLabel('Tên đăng nhập').fill('dieuhanh.ha-noi')
  await operator.getByLabel('Mật khẩu').fill(samplePassword)
  await operator.getByRole('button', { name: 'Đăng nhập' }).click()
  await operator.waitForURL(/\/operations(\?|$)/)
  await look(operator, 'operations')
  const context = await it.contextOf('dieuhanh.ha-noi')
  for (const kpi of it.house.insight.dayKpis) {
    const figures = await it.house.insight.figures(context)
    await operator.goto(`/operations/kpis/${kpi.id}`)
    const rows = await operator.locator('main table tbody tr').count()
    expect(rows, kpi.id).toBe(figures.total(kpi.id))
  }
  await look(operator, 'operations-list')
})

test.each(['vi', 'en', 'ar'] as const)(
  'pages in %s: direction, language, accessibility',
  async (language) => {
    const prefix = language === 'vi' ? '' : `/${language}`
    const phone = await it.page({ script: false })
    for (const path of [
      '/',
      '/search?q=birth',
      '/procedures/2.000815',
      '/wards',
      '/follow',
      '/help',
      '/fairness',
    ]) {
      await phone.goto(`${prefix}${path}`)
      const html = phone.locator('html')
      expect(await html.getAttribute('lang')).toBe(language)
      expect(await html.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr')
      const overflow = await phone
        .evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        .catch(() => 0)
      expect(overflow, path).toBeLessThanOrEqual(0)
      await look(phone, `${language}${path.replace(/\W+/g, '-')}`)
    }
    const wide = await it.page(desk)
    for (const path of ['/kiosk/kim-lien', '/board/kim-lien', '/desk/sign-in', '/design', '/api']) {
      await wide.goto(`${path}?lang=${language}`)
      expect(await wide.locator('html').getAttribute('lang')).toBe(language)
      await look(wide, `${language}${path.replace(/\W+/g, '-')}`)
    }
  },
  300_000,
)

test('a page that does not exist says so in the language of the address', async () => {
  const phone = await it.page({ script: false })
  const answer = await phone.goto('/en/nowhere')
  expect(answer?.status()).toBe(404)
  expect(await phone.locator('html').getAttribute('lang')).toBe('en')
  await look(phone, 'not-found')
})

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
