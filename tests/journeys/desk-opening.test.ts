import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { expectAccessible } from '../support/browser.ts'
import { type DeskHouse, deskHouse, faultsOn, saidOn, textOf } from './desk-house.ts'

/** A ward's head and its opening hours, in a real browser; every page by axe and on a phone. `FILM=folder` films it. */
let it: DeskHouse
vi.setConfig({ testTimeout: 180_000 })

beforeAll(async () => {
  it = await deskHouse('opening')
})
afterAll(() => it.close())

const press = (page: Page, name: string | RegExp) =>
  Promise.all([page.waitForEvent('load'), page.locator('main').getByRole('button', { name }).click()])
/** The words of one day in the month. */
const day = (page: Page, date: number) =>
  page
    .locator('.month-day')
    .nth(date - 1)
    // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, with its line breaks
    .innerText()
const take = (ward: string) =>
  it.api('POST', `/api/v1/places/${ward}/tickets`, { body: { series: 'A', channel: 'kiosk' } })

test('a holiday is declared in the morning: seen before it is saved, told on every door, undone', async () => {
  await take('cua-nam')
  await take('cua-nam')
  const board = await it.page({ viewport: { width: 1920, height: 1080 } })
  await board.goto('/board/cua-nam')
  const desk = await it.officer('truongphong')
  await desk.goto('/desk/opening')
  expect(await day(desk, 18)).toContain('08:00–12:00')
  expect(await day(desk, 21)).toMatch(/Riêng Đăng ký, quản lý cư trú.*08:00–11:30/s)
  await it.look(desk, 'month', { narrow: true })

  await desk.getByRole('radio', { name: 'Đóng cửa Để' }).check()
  await desk.getByLabel('Lý do').selectOption({ label: 'Mưa bão, ngập lụt' })
  await press(desk, 'Xem trước thay đổi')
  expect(await saidOn(desk)).toContain('2 người đang chờ')
  expect(await textOf(desk)).toMatch(/18\/11\/2026.*08:00–12:00.*Nghỉ/s)
  expect(await desk.getByLabel('Tiếng Ả Rập').first().inputValue()).toBe('عاصفة أو فيضان')
  await it.look(desk, 'check', { narrow: true })
  // Nothing is saved by looking.
  expect((await it.api('GET', '/api/v1/places/cua-nam/opening/rules')).body).toEqual([])

  await press(desk, 'Lưu, có hiệu lực ngay')
  expect(await saidOn(desk)).toContain('Đã lưu')
  expect(await day(desk, 18)).toMatch(/Nghỉ.*Mưa bão, ngập lụt/s)
  await it.look(desk, 'saved', { narrow: true })

  await board.locator('.board-closed').waitFor()
  const words = 'Lý do: Mưa bão, ngập lụt. Vì an toàn của mọi người'
  expect(await board.locator('.board-closed').textContent()).toContain(words)
  expect(await board.locator('.board-closed').textContent()).toContain(
    'Opens again at 08:00, Thursday 19/11/2026.',
  )
  await it.look(board, 'board')
  const kiosk = await it.page({ viewport: { width: 1080, height: 1920 } })
  await kiosk.goto('/kiosk/cua-nam')
  expect(await saidOn(kiosk)).toContain(words)
  await it.look(kiosk, 'kiosk-home')
  await kiosk.goto('/kiosk/cua-nam/number?series=A')
  expect(await textOf(kiosk)).toContain('Mở lại lúc 08:00 thứ Năm 19/11/2026')
  await it.look(kiosk, 'kiosk-closed')
  for (const [prefix, title] of [
    ['', 'Hôm nay đóng cửa'],
    ['/ar', 'مغلق اليوم'],
  ]) {
    const phone = await it.page({ script: false })
    await phone.goto(`${prefix}/wards/cua-nam`)
    expect(await saidOn(phone)).toContain(title)
    await it.look(phone, `ward${prefix!.replace('/', '-')}`)
    await phone.goto(`${prefix}/ticket/new?series=A&place=cua-nam`)
    expect(await textOf(phone)).toContain(title)
    await it.look(phone, `number${prefix!.replace('/', '-')}`)
  }

  await desk.getByRole('link', { name: 'Mưa bão, ngập lụt' }).click()
  expect(await textOf(desk)).toContain('1 ngày thay đổi')
  await it.look(desk, 'rule', { narrow: true })
  await press(desk, 'Kết thúc quy tắc này')
  expect(await saidOn(desk)).toContain('Quy tắc đã kết thúc')
  expect(await day(desk, 18)).toContain('08:00–12:00')
  expect((await take('cua-nam')).status).toBe(201)
  await board.locator('.board-closed').waitFor({ state: 'detached' })
})

test('usual hours without a script: wrong first, then right, changed, and printed for the door', async () => {
  const { cookies } = await (await it.officer('lanhdao')).context().storageState()
  const desk = await it.page({ script: false, viewport: { width: 1280, height: 800 } })
  await desk.context().addCookies(cookies)
  await desk.goto('/desk/opening/new')
  await it.look(desk, 'new', { narrow: true })
  await desk.getByLabel('Ngày đầu').fill('2026-11-23')
  await desk.getByLabel('Đến (khoảng 2)').fill('13:00')
  await press(desk, 'Xem trước thay đổi')
  expect(await faultsOn(desk)).toEqual([])
  expect(await textOf(desk)).toContain('Giờ đóng phải sau giờ mở')
  await it.look(desk, 'wrong')
  await desk.getByLabel('Từ (khoảng 1)').fill('07:30')
  await desk.getByLabel('Đến (khoảng 2)').fill('17:00')
  await press(desk, 'Xem trước thay đổi')
  expect(await textOf(desk)).toContain('thứ Hai 23/11/2026')
  expect(await textOf(desk)).toContain('07:30–12:00')
  await it.look(desk, 'usual-check', { narrow: true })
  await press(desk, 'Lưu, có hiệu lực ngay')
  expect(await day(desk, 23)).toContain('13:30–17:00')

  await desk.getByRole('link', { name: 'Giờ làm việc của đơn vị' }).click()
  await desk.getByLabel('Đến (khoảng 2)').fill('16:30')
  await press(desk, 'Xem trước thay đổi')
  await press(desk, 'Lưu, có hiệu lực ngay')
  expect(await day(desk, 23)).toContain('13:30–16:30')

  // The short form with a reason of one's own, for two days in Arabic.
  await desk.goto('/desk/opening?lang=ar&day=2026-11-26')
  await it.look(desk, 'month-ar', { narrow: true })
  await desk.getByLabel('الفتح في ساعات أخرى').check()
  await desk.getByLabel('اليوم الأخير').fill('2026-11-27')
  await desk.getByLabel('من (الفترة 1)').fill('09:00')
  await desk.getByLabel('إلى (الفترة 1)').fill('11:00')
  await press(desk, 'اعرض ما سيتغير')
  await press(desk, 'احفظ، ويسري فورًا')
  // Words of one's own are asked for in three languages.
  expect(await faultsOn(desk)).toHaveLength(1)
  for (const [label, words] of [
    ['الفيتنامية', 'Đón đoàn kiểm tra'],
    ['الإنجليزية', 'Inspection'],
    ['العربية', 'تفتيش'],
  ])
    await desk.getByLabel(label!).first().fill(words!)
  await it.look(desk, 'check-ar', { narrow: true })
  await press(desk, 'احفظ، ويسري فورًا')
  expect(await day(desk, 27)).toMatch(/09:00–11:00.*تفتيش/s)

  for (const [language, title] of [
    ['vi', 'Giờ mở cửa'],
    ['ar', 'ساعات العمل'],
  ]) {
    await desk.goto(`/desk/opening/sheet?lang=${language}`)
    expect(await textOf(desk)).toContain(title)
    expect(await textOf(desk)).toContain('07:30–12:00')
    expect(await textOf(desk)).toContain('27/11/2026')
    await it.look(desk, `sheet-${language}`)
    if (process.env.FILM && language === 'vi') {
      await desk.pdf({ path: `${process.env.FILM}/sheet.pdf`, format: 'A4', preferCSSPageSize: true })
    }
  }
  const phone = await it.page({ script: false })
  await phone.goto('/wards/cua-nam')
  expect(await textOf(phone)).toContain('Đón đoàn kiểm tra')
  await it.look(phone, 'ward-exceptions')
  await phone.goto('/ar/wards/cua-nam')
  await it.look(phone, 'ward-exceptions-ar')
  await expectAccessible(phone, it)
})

test('the city closes all wards; a head of a ward sees the rule and cannot touch it', async () => {
  const operator = await it.page({ viewport: { width: 1280, height: 800 } })
  const value = (await it.signIn('dieuhanh.ha-noi')).replace('session=', '')
  await operator.context().addCookies([
    { name: 'session', value, url: it.url },
    { name: 'desk-ward', value: 'cua-nam', url: it.url },
  ])
  await operator.goto('/desk/opening?day=2026-12-24')
  await operator.getByLabel('Mọi phường, xã của thành phố').check()
  await operator.getByLabel('Lý do').selectOption({ label: 'Nghỉ theo thông báo của Thành phố' })
  await press(operator, 'Xem trước thay đổi')
  await press(operator, 'Lưu, có hiệu lực ngay')
  expect(await day(operator, 24)).toContain('Nghỉ theo thông báo')
  const head = await it.officer('truongphong')
  await head.goto('/desk/opening?month=2026-12')
  expect(await day(head, 24)).toContain('Nghỉ theo thông báo')
  expect(await textOf(head)).toContain('Của thành phố')
  expect(await head.getByRole('link', { name: 'Nghỉ theo thông báo của Thành phố' }).count()).toBe(0)
  const [rule] = (await it.api('GET', '/api/v1/places/ba-dinh/opening/rules')).body
  await head.goto(`/desk/opening/rules/${rule.id}`)
  expect(await textOf(head)).toContain('Không tìm thấy')
  const receiver = await it.officer('tiepnhan')
  await receiver.goto('/desk')
  expect(await receiver.locator('a[href="/desk/opening"]').count()).toBe(0)
  expect(await head.locator('a[href="/desk/opening"]').count()).toBeGreaterThan(0)
})
