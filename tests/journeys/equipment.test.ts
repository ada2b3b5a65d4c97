import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { announce, type Presence } from '#platform/jobs'
import { type StandInThing, startThing } from '../../sandbox/network/thing.ts'
import { expectAccessible } from '../support/browser.ts'
import { type DeskHouse, deskHouse, faultsOn, saidOn, textOf } from './desk-house.ts'

/** A scanner is written into the register, fails, is looked after and comes back; all of it without a script. */
vi.setConfig({ testTimeout: 120_000 })
const most = { timeout: 60_000, interval: 100 }
let it: DeskHouse
let presence: Presence
let scanner: StandInThing
/** What waiting goes by; put forward instead of waited for. */
let elapsed = 0
let beat: NodeJS.Timeout

beforeAll(async () => {
  it = await deskHouse('equipment', {
    settings: { EQUIPMENT_NETWORKS: '127.0.0.0/8' },
    equipment: { pace: { look: 50, tick: 10, write: 100 }, elapsed: () => elapsed },
  })
  scanner = await startThing('tcp')
  presence = await announce(it.owner, [it.house.process])
  // Half a minute in a tenth of a second.
  beat = setInterval(() => {
    elapsed += 3000
  }, 10)
})
afterAll(async () => {
  clearInterval(beat)
  await presence.end()
  await scanner.close()
  await it.close()
})

async function officer(name: string): Promise<Page> {
  const page = await it.page({ script: false, viewport: { width: 1280, height: 800 } })
  const value = (await it.signIn(name)).replace('session=', '')
  await page.context().addCookies([{ name: 'session', value, url: it.url }])
  return page
}
const press = async (page: Page, name: string, within = page.locator('main')) => {
  await Promise.all([
    page.waitForEvent('load'),
    within.getByRole('button', { name, exact: false }).first().click(),
  ])
}

test('a scanner from its first line to the end of its outage', async () => {
  const watcher = it.house.equipment.run()
  const head = await officer('truongphong.cua-nam')
  await head.goto('/desk/equipment')
  expect(await textOf(head)).toContain('Chưa có thiết bị nào')
  await expectAccessible(head, it)

  // An address that nobody may ask: said at its field, and nothing typed is lost.
  await head.getByRole('link', { name: 'Thêm thiết bị' }).click()
  await head.locator('#kind').selectOption('scanner')
  await head.locator('#name').fill('Máy quét quầy 3')
  await head.locator('#probe').selectOption('tcp')
  await head.locator('#address').fill('169.254.169.254:80')
  await head.locator('#contact').fill('Trần Thị Mẫu')
  await press(head, 'Lưu')
  expect((await faultsOn(head)).join()).toContain('mạng được phép')
  expect(await head.locator('#contact').inputValue()).toBe('Trần Thị Mẫu')
  await expectAccessible(head, it)
  await head.locator('#address').fill(`127.0.0.1:${scanner.port}`)
  await press(head, 'Lưu')
  expect(await saidOn(head)).toContain('Đã thêm thiết bị')
  const address = head.url().split('?')[0]!

  const shows = (page: Page, url: string, words: string) =>
    vi.waitFor(async () => {
      await page.goto(url)
      expect(await textOf(page)).toContain(words)
    }, most)
  await shows(head, '/desk/equipment', 'đang hoạt động')
  await scanner.set({ refuse: true })
  await shows(head, '/desk/equipment', '1 thiết bị đang hỏng')
  await expectAccessible(head, it)

  // Whoever receives people takes care of it.
  const reception = await officer('tiepnhan.cua-nam')
  await reception.goto('/desk/equipment/outages')
  expect(await textOf(reception)).toContain('từ chối kết nối')
  await press(reception, 'Tôi lo việc này')
  expect(await saidOn(reception)).toContain('bạn lo việc này')
  const outage = reception.locator('article').first()
  await outage.locator('summary').first().click()
  await press(reception, 'Ghi bước tiếp theo', outage)
  expect(await saidOn(reception)).toContain('Hãy ghi bước tiếp theo')
  await outage.locator('summary').first().click()
  await outage.getByLabel('Bước tiếp theo').fill('Thay cáp mạng')
  await press(reception, 'Ghi bước tiếp theo', outage)
  expect(await textOf(reception)).toContain('Thay cáp mạng')
  await expectAccessible(reception, it)

  await scanner.set({ refuse: false })
  await shows(reception, '/desk/equipment/outages', 'Đã kết thúc (1)')
  await outage.locator('summary').first().click()
  await outage.getByLabel('Nguyên nhân').selectOption('line')
  await press(reception, 'Ghi nguyên nhân', outage)
  expect(await saidOn(reception)).toContain('Đã ghi nguyên nhân')
  await head.goto(address)
  expect(await textOf(head)).toContain('Đường truyền')
  expect(await head.locator('h1 + .badge').textContent()).toContain('Hoạt động')
  await expectAccessible(head, it)
  // An officer who works on dossiers reads, and has nothing to press.
  const specialist = await officer('chuyenvien.cua-nam')
  await specialist.goto(address)
  expect(await specialist.locator('main button').count()).toBe(0)
  await watcher.stop()
})

test('a file with a mistake is not taken, and says where; the city reads and writes for all wards', async () => {
  const operator = await officer('dieuhanh.ha-noi')
  const send = async (text: string) => {
    await operator.goto('/desk/equipment')
    await operator.locator('#import summary').click()
    await operator
      .locator('#file')
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    await press(operator, 'Nhập từ tệp', operator.locator('#import'))
  }
  await send('place;kind;name\nba-dinh;scanner;Máy A\nhoan-kiem;ghost;Máy B\n')
  expect(await faultsOn(operator)).toEqual(['Dòng 3, cột kind: Không có loại này.'])
  await expectAccessible(operator, it)
  await send('place;kind;name\nba-dinh;scanner;Máy A\nhoan-kiem;camera;Máy B\n')
  expect(await saidOn(operator)).toContain('Đã nhập 2 thiết bị')
  expect(await textOf(operator)).toContain('Phường Hoàn Kiếm')
  await operator.goto('/desk/equipment?q=may+b&ward=all')
  expect(await operator.locator('tbody tr').count()).toBe(1)
  await operator.goto('/desk/equipment?ward=ba-dinh')
  expect(await operator.locator('tbody tr').allTextContents()).toEqual([expect.stringContaining('Máy A')])
})

test.each(['vi', 'en', 'ar'])(
  'in %s, on a phone, too, nothing is wider than the screen',
  async (language) => {
    const head = await it.officer('truongphong')
    const { things } = await it.house.equipment.list(
      await it.contextOf('truongphong.cua-nam'),
      {},
      { limit: 1, offset: 0 },
    )
    for (const page of ['', '/new', '/outages', `/${things[0]!.id}`]) {
      await head.goto(`/desk/equipment${page}?lang=${language}`)
      await it.look(head, `pages-${language}`, { narrow: true })
    }
  },
)
