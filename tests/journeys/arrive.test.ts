import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type DeskHouse, deskHouse } from './desk-house.ts'

/** A number taken at home, and the ways to say that its person has come. */
let it: DeskHouse
vi.setConfig({ testTimeout: 180_000 })

beforeAll(async () => {
  it = await deskHouse('arrive')
})
afterAll(() => it.close())

// biome-ignore lint/performance/useDomNodeTextContent: what a person sees
const read = (part: Locator) => part.innerText()

test('from home to the hall without script: an incomplete number, the code at the door, out and back', async () => {
  const phone = await it.page({ script: false })
  await phone.goto('/ticket/new?series=K&place=cua-nam')
  const idNumber = phone.getByLabel('Số căn cước (12 số)')
  await idNumber.fill('00119001234')
  await phone.getByRole('button', { name: 'Lấy số' }).click()
  // What was typed stays, and what is wrong stands beside it.
  expect(await idNumber.inputValue()).toBe('00119001234')
  await it.look(phone, 'eleven-digits', { narrow: true })
  await idNumber.fill('001190012345')
  await phone.getByRole('button', { name: 'Lấy số' }).click()
  const main = phone.locator('main')
  expect(await read(main)).toContain('Bạn chưa có mặt tại sảnh')
  await it.look(phone, 'not-here', { narrow: true })

  // The officer sees who has not come, and does not call them.
  const officer = await it.officer('tiepnhan')
  await officer.goto('/desk')
  await officer.getByRole('button', { name: /^Quầy 6/ }).click()
  expect(await read(officer.locator('#live-list'))).toContain('chưa đến')
  expect(await officer.getByRole('button', { name: /Gọi số tiếp theo/ }).isDisabled()).toBe(true)
  await it.look(officer, 'somebody-not-here')
  await officer.goto('/desk/door')
  const code = (await read(officer.locator('.door-code'))).trim()
  await it.look(officer, 'door-sheet')

  const wrong = code === '0000' ? '0001' : '0000'
  await phone.getByLabel('Bốn số ở cửa sảnh').fill(wrong)
  await phone.getByRole('button', { name: 'Tôi đã đến' }).click()
  expect(await read(main)).toContain('Bốn số ở cửa không đúng')
  // Scanned at the door: this phone knows its number, one touch is enough.
  await phone.goto(`/here/cua-nam?code=${code}`)
  await it.look(phone, 'at-the-door', { narrow: true })
  await phone.getByRole('button', { name: 'Tôi đã đến' }).click()
  expect(await read(main)).toContain('Bạn đã có mặt')

  await phone.getByRole('button', { name: 'Tôi phải ra ngoài một lúc' }).click()
  expect(await read(main)).toContain('Bạn đang ở ngoài sảnh')
  const kiosk = await it.page({ viewport: { width: 1080, height: 1920 }, kiosk: 'cua-nam' })
  await kiosk.clock.install()
  await kiosk.goto('/kiosk/cua-nam')
  // It goes back to its first page by itself, and is not to do so while it is looked at, however long that takes.
  await kiosk.clock.pauseAt(await kiosk.evaluate(() => Date.now() + 2000))
  await kiosk.getByRole('link', { name: /Đã lấy số ở nhà/ }).click()
  const mine = kiosk.getByRole('button', { name: 'K001' })
  await mine.waitFor()
  await it.look(kiosk, 'kiosk-which-number')
  await mine.click()
  await kiosk.getByText('Đã ghi nhận số K001 có mặt').first().waitFor()
  await it.look(kiosk, 'kiosk-welcome')
  await phone.reload()
  expect(await read(main)).toContain('Bạn đã có mặt')
  await officer.goto('/desk')
  await officer.getByRole('button', { name: /Gọi số tiếp theo/ }).click()
  await officer.getByText('K001').first().waitFor()
  expect(await read(officer.locator('.current-number'))).toBe('K001')
})

test('a second number in the same field is refused in words, and what was ticked stays', async () => {
  const phone = await it.page({ script: false })
  await phone.goto('/en/ticket/new?series=K&place=ba-dinh')
  await phone.getByLabel('Identity number (12 digits)').fill('001190012345')
  await phone.getByLabel('Aged 75 or over').check()
  await phone.getByRole('button', { name: 'Take a number' }).click()
  expect(await read(phone.locator('main'))).toContain('already hold a number in this field')
  expect(await phone.getByLabel('Aged 75 or over').isChecked()).toBe(true)
  await it.look(phone, 'second-number-refused', { narrow: true })
})

test('the desk sends a number on, is asked before it leaves people alone, and calls for help', async () => {
  const officer = await it.officer('tiepnhan')
  await officer.goto('/desk')
  if (await officer.locator('.current-number').count()) {
    await officer.keyboard.press('s')
    await officer.getByText('Đang phục vụ').first().waitFor()
  }
  await officer.keyboard.press('t')
  await officer.getByLabel('Chuyển sang').selectOption('G')
  await officer.locator('#fold-transfer').getByRole('button').click()
  await officer.getByText('Đã chuyển số K001').waitFor()
  expect(await read(officer.locator('#live-list'))).toContain('đã qua: K')
  await officer.keyboard.press('e')
  const colleague = await it.officer('tiepnhan2')
  await colleague.goto('/desk')
  await colleague.getByText(/Quầy 6 .* cần hỗ trợ ngay/).waitFor()
  await it.look(colleague, 'help-wanted')
  await colleague.getByRole('button', { name: 'Tôi đến' }).click()
  await officer.goto('/desk')
  expect(await read(officer.locator('main'))).not.toContain('Đã báo đồng nghiệp')
  await officer.getByRole('button', { name: 'Đóng quầy' }).click()
  await officer.getByText('Còn người đang chờ').waitFor()
  await it.look(officer, 'leaving-people-alone')
  await officer.getByRole('button', { name: 'Vẫn đóng quầy' }).click()
  await officer.getByText('Bạn ngồi ở quầy nào?').waitFor()
  expect(await read(officer.locator('#live-list'))).toContain('chưa có quầy nào gọi')
})
