import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type BrowserHouse, browserHouse, expectAccessible } from '../support/browser.ts'

/** Somebody asks the assistant on a phone; an officer comes. */
vi.setConfig({ testTimeout: 60_000 })
let it: BrowserHouse
beforeAll(async () => {
  it = await browserHouse()
})
afterAll(() => it.close())

const phoneSize = { viewport: { width: 390, height: 844 } }

test('without a script: asked, answered with its source, asked on, an officer called who sees it masked', async () => {
  const phone = await it.page({ ...phoneSize, script: false })
  await phone.goto('/')
  await phone.getByRole('link', { name: 'Hỏi trợ lý' }).click()
  await phone.getByLabel('Câu hỏi của bạn').fill('làm giấy khai sinh cho con cần giấy tờ gì')
  await phone.getByRole('button', { name: 'Gửi' }).click()
  const answer = phone.locator('.chat-answer').last()
  await expect.poll(() => answer.textContent()).toContain('Giấy chứng sinh của bé')
  expect(await answer.textContent()).toContain('Nguồn: thủ tục 1.001193, thành phần hồ sơ')
  await expectAccessible(phone, it)
  await phone.getByRole('button', { name: 'Lệ phí' }).click()
  await expect
    .poll(() => phone.locator('.chat-answer').last().textContent())
    .toContain('Nguồn: thủ tục 1.001193, lệ phí')
  await phone.getByLabel('Câu hỏi của bạn').fill('số tôi 0912345678, cho tôi gặp cán bộ')
  await phone.keyboard.press('Enter')
  await expect.poll(() => phone.locator('.chat-answer').last().textContent()).toContain('phường hay xã nào')
  await phone.getByLabel('Câu hỏi của bạn').fill('phường Cửa Nam')
  await phone.keyboard.press('Enter')
  await expect.poll(() => phone.locator('.chat-answer').last().textContent()).toContain('Đã báo cán bộ')
  expect(await phone.locator('.chat-log').textContent()).not.toContain('0912345678')

  const desk = await it.page()
  const value = (await it.signIn('tiepnhan.cua-nam')).replace('session=', '')
  await desk.context().addCookies([{ name: 'session', value, url: it.url }])
  await desk.goto('/desk/talks')
  await desk.locator('section.panel').first().waitFor()
  expect(await desk.locator('main').textContent()).not.toContain('0912345678')
  await expectAccessible(desk, it)
  await desk.getByRole('button', { name: 'Nhận' }).click()
  await desk.getByText('đang giúp').waitFor()
  await desk.getByRole('button', { name: 'Xong' }).click()
  await desk.getByText('Không có ai đang chờ').waitFor()

  // Somebody else asks, while the officer looks: the page says so by itself.
  const { secret } = await it.house.assistant.start({ channel: 'chat', language: 'vi', ward: 'cua-nam' })
  const said = { kind: 'text' as const, text: 'bà tôi bị ngất ở đây' }
  const key = crypto.randomUUID()
  await it.house.assistant.say(it.house.access.contextOf(undefined, 'vi'), { secret, key, said })
  await desk.getByText('KHẨN CẤP').waitFor()
})

test('with its script: no page is loaded anew, the box keeps the focus, the answer is read aloud; in three languages', async () => {
  for (const [path, question, source] of [
    ['/chat', 'đăng ký khai sinh mất bao lâu', 'Nguồn: thủ tục 1.001193, thời hạn'],
    ['/en/chat', 'register a birth: how long does it take?', 'Source: procedure 1.001193, time limit'],
    ['/ar/chat', 'تسجيل مولود كم يستغرق', 'المصدر: المعاملة 1.001193، المدة'],
  ] as const) {
    const phone = await it.page(phoneSize)
    await phone.goto(path)
    await expectAccessible(phone, it)
    await phone.evaluate(() => Object.assign(window, { stayed: true }))
    await phone.fill('#say', question)
    await phone.keyboard.press('Enter')
    await expect
      .poll(() => phone.locator('.chat-answer').last().textContent(), { timeout: 20_000 })
      .toContain(source)
    expect(await phone.evaluate(() => 'stayed' in window)).toBe(true)
    expect(await phone.evaluate(() => document.activeElement?.id)).toBe('say')
    expect(await phone.locator('#chat-news').textContent()).toContain(source)
    await expectAccessible(phone, it)
    // As wide as the phone, also with letters twice as large.
    await phone.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    expect(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await phone.close()
  }
})

test('a number is taken after a yes; from the page of a procedure one asks about it', async () => {
  const phone = await it.page({ ...phoneSize, script: false })
  await phone.goto('/procedures/1.001193')
  await phone.getByRole('link', { name: 'Hỏi trợ lý về việc này' }).first().click()
  await phone.getByLabel('Câu hỏi của bạn').fill('lấy số ở phường Cửa Nam')
  await phone.keyboard.press('Enter')
  await phone.getByRole('button', { name: 'Đúng' }).click()
  await phone.getByLabel('Câu hỏi của bạn').fill('001190000555')
  await phone.keyboard.press('Enter')
  await expect.poll(() => phone.locator('.chat-answer').last().textContent()).toMatch(/Đã lấy số A\d{3}/)
  expect(await phone.locator('.chat-log').textContent()).not.toContain('001190000555')
  await phone.getByRole('link', { name: 'Xem số của tôi' }).click()
  await phone.waitForURL('**/ticket/**')
})

test('in an emergency the number is called by a touch, and nobody is asked for marks', async () => {
  const phone = await it.page({ ...phoneSize, script: false })
  await phone.goto('/chat?place=cua-nam')
  for (const said of ['chào', 'nhà tôi đang cháy']) {
    await phone.getByLabel('Câu hỏi của bạn').fill(said)
    await phone.keyboard.press('Enter')
    await phone.getByText(said, { exact: true }).waitFor()
  }
  expect(await phone.getByRole('link', { name: 'Gọi 114' }).getAttribute('href')).toBe('tel:114')
  expect(await phone.getByText('Trợ lý có giúp được không?').count()).toBe(0)
  await expectAccessible(phone, it)
})
