import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { samplePassword } from '../../src/sample.ts'
import {
  type DeskHouse,
  deskHouse,
  faultsOn,
  lastEvent,
  press,
  saidOn,
  scan,
  statusOf,
  textOf,
  unfold,
} from './desk-house.ts'

/**
 * What goes wrong at a desk on an ordinary day: somebody else was faster, the session ended, a button was pressed
 * twice, nobody came when called. Nothing that was typed may be lost.
 */
let it: DeskHouse
// Every scene is looked at by axe in a browser, on a machine that may be slow.
vi.setConfig({ testTimeout: 240_000 })
beforeAll(async () => {
  it = await deskHouse('c')
})
afterAll(() => it.close())

test('somebody else was faster: the page says so and keeps the words', async () => {
  const slip = await it.received()
  const specialist = await it.officer('chuyenvien')
  await it.open(specialist, slip)
  await press(await unfold(specialist, 'Nhận xử lý'))
  const leader = await it.officer('lanhdao')
  await it.open(leader, slip)

  // Still possible: the words stand in the form, ready to be sent again.
  const why = 'Đề nghị bổ sung bản vẽ móng.'
  const ask = await unfold(specialist, 'Yêu cầu bổ sung')
  await ask.getByRole('checkbox').first().check()
  await ask.getByLabel('Lý do').fill(why)
  const other = await it.officer('chuyenvien')
  await it.open(other, slip)
  const attach = await unfold(other, 'Đính kèm kết quả')
  await attach.locator('input[type=file]').setInputFiles(scan)
  await press(attach)
  await press(ask)
  expect(await saidOn(specialist)).toContain('Hồ sơ vừa được người khác thay đổi')
  expect(await specialist.locator('#ask-supplement-reason').inputValue()).toBe(why)
  expect(await specialist.getByRole('checkbox').first().isChecked()).toBe(true)
  await it.look(specialist, 'stale', { narrow: true })

  // No longer possible: the words are shown, to be used elsewhere.
  const pass = await unfold(specialist, 'Chuyển bước tiếp theo')
  await pass.getByLabel(/Ghi chú/).fill('Đã thẩm tra xong, đề nghị phòng xem xét.')
  const stop = await unfold(leader, 'Dừng giải quyết')
  await leader.reload()
  await unfold(leader, 'Dừng giải quyết')
  await stop.getByLabel('Lý do').fill('Chủ đầu tư đề nghị dừng.')
  await stop.getByLabel('Căn cứ pháp lý').fill('Điều 19')
  await press(stop)
  await press(pass)
  expect(await saidOn(specialist)).toContain('Hồ sơ vừa được người khác thay đổi')
  expect(await statusOf(specialist)).toBe('Dừng xử lý')
  expect(await textOf(specialist)).toContain('Bạn đã nhập cho việc “Chuyển bước tiếp theo”')
  expect(await textOf(specialist)).toContain('Đã thẩm tra xong, đề nghị phòng xem xét.')
  await it.look(specialist, 'gone', { narrow: true })
})

test('out of one’s hands meanwhile: told that it changed, not that one is nobody', async () => {
  const slip = await it.received()
  const [first, second] = [await it.officer('chuyenvien'), await it.officer('chuyenvien')]
  await it.open(first, slip)
  await press(await unfold(first, 'Nhận xử lý'))
  await it.open(second, slip)
  const note = 'Đã kiểm tra thực địa.'
  const pass = await unfold(first, 'Chuyển bước tiếp theo')
  await pass.getByLabel(/Ghi chú/).fill(note)
  await press(await unfold(second, 'Chuyển bước tiếp theo'), /^Chuyển đến/)
  await press(pass, /^Chuyển đến/)
  expect(await saidOn(first)).toContain('Hồ sơ vừa được người khác thay đổi')
  expect(await textOf(first)).toContain(note)
  // After a form that came back, another language is that of the page, not of the form's address.
  await first.getByRole('link', { name: 'English' }).click()
  expect(await textOf(first)).toContain('What has happened')
  await it.look(first, 'in-english')
})

test('pressed twice, it is done once', async () => {
  const slip = await it.received()
  const specialist = await it.officer('chuyenvien')
  await it.open(specialist, slip)
  const take = await unfold(specialist, 'Nhận xử lý')
  await Promise.all([specialist.waitForURL(/done=/), take.locator('button').dblclick({ noWaitAfter: true })])
  expect(await lastEvent(specialist)).toContain('Giao cho')
  expect(await specialist.locator('.timeline > li').count()).toBe(2)
})

test('with the keyboard alone: found, opened, filled in, sent', async () => {
  const slip = await it.received()
  const leader = await it.officer('lanhdao')
  await it.open(leader, slip)
  await press(await unfold(leader, 'Giao cho người khác').then(chosen))
  await leader.goto('/desk/dossiers?tab=all')
  await leader.keyboard.press('/')
  await leader.keyboard.type(slip.code)
  await Promise.all([leader.waitForURL(/q=/), leader.keyboard.press('Enter')])
  await leader.locator('h1').click()
  await leader.keyboard.press('j')
  await Promise.all([leader.waitForURL(/dossiers\/[0-9a-f-]{36}/), leader.keyboard.press('Enter')])
  await tabTo(leader, 'Dừng giải quyết')
  await leader.keyboard.press('Enter')
  await leader.keyboard.press('Tab')
  await leader.keyboard.type('Chủ đầu tư xin dừng')
  await leader.keyboard.press('Tab')
  await Promise.all([leader.waitForEvent('load'), leader.keyboard.press('Enter')])
  expect(await faultsOn(leader)).toHaveLength(1)
  // The form that came back is where the next Tab goes: to the first thing to put right.
  await leader.keyboard.press('Tab')
  expect(await focused(leader)).toContain('Căn cứ pháp lý')
  await leader.keyboard.press('Enter')
  await leader.keyboard.type('Điều 19')
  await it.look(leader, 'keyboard')
  await leader.keyboard.press('Tab')
  await Promise.all([leader.waitForEvent('load'), leader.keyboard.press('Enter')])
  expect(await statusOf(leader)).toBe('Dừng xử lý')

  async function chosen(give: ReturnType<Page['locator']>) {
    await give.getByLabel('Giao cho').selectOption({ index: 1 })
    return give
  }
})

test('called, not there, put back into the line, called again', async () => {
  const counter = await it.officer('tiepnhan')
  await it.api('POST', '/api/v1/places/cua-nam/tickets', {
    body: { procedureCode: '1.001193', channel: 'kiosk' },
  })
  await counter.goto('/desk')
  await Promise.all([counter.waitForEvent('load'), counter.getByRole('button', { name: /^Quầy 1/ }).click()])
  await press(counter.locator('#live-now'), /Gọi số tiếp theo/)
  await press(counter.locator('#live-now'), /Gọi lại/)
  expect(await textOf(counter)).toContain('đã gọi 2 lần')
  await it.look(counter, 'called-twice', { narrow: true })
  await press(counter.locator('#live-now'), /Vắng mặt/)
  const absent = counter.locator('#live-absent')
  await absent.getByText('A001', { exact: true }).waitFor()
  await it.look(counter, 'absent')
  await press(absent, /Đưa lại vào hàng/)
  await absent.getByText('Hôm nay chưa có ai vắng.').waitFor()
  await it.look(counter, 'put-back')
  await press(counter.locator('#live-now'), /Gọi số tiếp theo/)
  await press(counter.locator('#live-now'), /Đã đến/)
  await it.look(counter, 'serving', { narrow: true })
  await press(counter.locator('#live-now'), /Kết thúc/)
  expect(await saidOn(counter)).toContain('Đã kết thúc lượt')
})

test('in Arabic, from right to left, with Vietnamese words whole inside', async () => {
  const slip = await it.received()
  const specialist = await it.officer('chuyenvien')
  await it.open(specialist, slip)
  await press(await unfold(specialist, 'Nhận xử lý'))
  const ask = await unfold(specialist, 'Yêu cầu bổ sung')
  await ask.getByRole('checkbox').nth(1).check()
  await ask.getByLabel('Lý do').fill('Bản vẽ mờ (tờ 3), xem lại giúp.')
  await press(ask)
  await specialist.goto(`${new URL(specialist.url()).pathname}?lang=ar`)
  expect(await specialist.locator('html').getAttribute('dir')).toBe('rtl')
  await it.look(specialist, 'arabic-asked', { narrow: true })
  const leader = await it.officer('lanhdao')
  await leader.goto(`${new URL(specialist.url()).pathname}?lang=ar`)
  await press(await unfold(leader, 'وقف المعالجة'))
  expect(await faultsOn(leader)).toHaveLength(2)
  await it.look(leader, 'arabic-faults', { narrow: true })
  await leader.goto('/desk/dossiers?tab=all')
  await it.look(leader, 'arabic-list', { narrow: true })
})

// The last: afterwards nobody is signed in.
test('a scan without content is told of before the dossier leaves without it', async () => {
  const counter = await it.officer('tiepnhan')
  await counter.goto('/desk/receive?procedure=1.013225')
  const receive = counter.getByRole('button', { name: 'Nhận hồ sơ, bắt đầu tính hạn' })
  const box = counter.locator('input[type=file]').first()
  const empty = { name: 'trang.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) }
  const fault = counter.getByText('Tệp không có nội dung')
  await box.setInputFiles(empty)
  // Pressed at once, while it is being sent or after: the page stays, and says what is wrong.
  await receive.click()
  await counter.getByText('Bấm lại lần nữa nếu muốn tiếp tục mà không có tệp này').waitFor()
  await counter.locator('.uploads:focus').waitFor()
  await it.look(counter, 'empty-scan', { narrow: true })
  // Another file takes its place, and nothing is in the way any more.
  await box.setInputFiles(scan)
  await counter.getByText('Đã tải xong').waitFor()
  expect(await fault.count()).toBe(0)
})

test('the session ends while a reason is being typed: it arrives all the same', async () => {
  const [slip, other] = [await it.received('1.004873'), await it.received()]
  const specialist = await it.officer('chuyenvien')
  await it.open(specialist, other)
  await press(await unfold(specialist, 'Nhận xử lý'))
  const attach = await unfold(specialist, 'Đính kèm kết quả')
  await attach.getByLabel('Tên kết quả').fill('Giấy phép xây dựng số 12/GPXD')
  await attach.locator('input[type=file]').setInputFiles(scan)
  const counter = await it.officer('tiepnhan')
  await it.open(counter, slip)
  const withdraw = await unfold(counter, 'Công dân rút hồ sơ')
  const why = 'Người nộp đổi ý: “để sang năm” – đã ký giấy đề nghị.'
  await withdraw.getByLabel('Lý do').fill(why)
  it.clock.advance({ hours: 5 })
  await press(withdraw)
  expect(await textOf(counter)).toContain('Phiên làm việc đã hết trước khi gửi được')
  await it.look(counter, 'session-ended', { narrow: true })

  await counter.getByLabel('Tên đăng nhập').fill('tiepnhan.cua-nam')
  await counter.getByLabel('Mật khẩu').fill('nhầm')
  await press(counter.locator('main'), 'Đăng nhập và gửi tiếp')
  expect(await faultsOn(counter)).toHaveLength(1)
  await it.look(counter, 'wrong-password')
  await counter.getByLabel('Mật khẩu').fill(samplePassword)
  await press(counter.locator('main'), 'Đăng nhập và gửi tiếp')
  expect(await saidOn(counter)).toContain('Đã ghi nhận: Công dân rút hồ sơ.')
  expect(await statusOf(counter)).toBe('Công dân rút hồ sơ')
  expect(await lastEvent(counter)).toContain(why)

  // A file cannot be kept: that is said, and the form comes back with everything else.
  await press(attach, 'Đính kèm kết quả')
  expect(await textOf(specialist)).toContain('Riêng các tệp đã chọn không giữ lại được')
  await it.look(specialist, 'session-ended-with-file')
  await specialist.getByLabel('Tên đăng nhập').fill('chuyenvien.cua-nam')
  await specialist.getByLabel('Mật khẩu').fill(samplePassword)
  await press(specialist.locator('main'), 'Đăng nhập và gửi tiếp')
  expect(await faultsOn(specialist)).toEqual(['Hãy chọn tệp kết quả (PDF hoặc ảnh).'])
  expect(await specialist.getByLabel('Tên kết quả').inputValue()).toBe('Giấy phép xây dựng số 12/GPXD')
  await it.look(specialist, 'file-wanted-again')
})

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if ((await focused(page)).includes(words)) return
  }
  throw new Error(`Tab never came to ${words}`)
}
