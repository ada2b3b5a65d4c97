import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasVoice } from '../../sandbox/sound/voices.ts'
import { expectNoFaults } from '../support/browser.ts'
import { voicePart as part, sentence, voiceState as state } from '../support/microphone.ts'
import { type VoiceHouse, voiceHouse } from '../support/voice-house.ts'

/* Somebody asks the assistant at the kiosk: by voice, by touch, by keys that are drawn; then somebody else comes. */

let it: VoiceHouse
beforeAll(async () => {
  it = await voiceHouse()
})
afterAll(() => it?.close())

const ask = '/kiosk/cua-nam/ask'
const wide = { width: 1280, height: 800 }
const kiosk = (viewport = wide) => it.page({ kiosk: 'cua-nam', viewport })
/** Everybody's machine is busy at times. */
const soon = <Value>(look: () => Value) => expect.poll(look, { timeout: 20_000 })
const answer = (page: Page) => page.locator('#answer')
/** Types with the keyboard that is drawn, as there is no other. */
async function type(page: Page, words: string, space: string): Promise<void> {
  await page.locator('#say').click()
  for (const letter of words)
    await page
      .locator('#keyboard')
      .getByRole('button', { name: letter === ' ' ? space : letter, exact: true })
      .click()
}

describe('at the kiosk', { timeout: 120_000 }, () => {
  test('by touch: asked from the first screen, answered with its source, a number after a yes', async () => {
    const page = await kiosk()
    await page.goto('/kiosk/cua-nam')
    await page.getByRole('link', { name: 'Hỏi trợ lý' }).click()
    await page.waitForURL(`**${ask}`)
    await expectNoFaults(page)
    await page.getByRole('button', { name: 'Làm giấy khai sinh cần giấy tờ gì?' }).click()
    await soon(() => answer(page).textContent()).toContain('Nguồn: thủ tục 1.001193, thành phần hồ sơ')
    await expectNoFaults(page)
    await page.getByRole('button', { name: 'Lệ phí' }).click()
    await soon(() => answer(page).textContent()).toContain('Nguồn: thủ tục 1.001193, lệ phí')
    // Nothing is taken before a yes, and then the machine's own screens go on: papers, who comes first, the slip.
    await type(page, 'lay so', 'Dấu cách')
    expect(await page.locator('#say').inputValue()).toBe('lay so')
    await page.getByRole('button', { name: 'Hỏi', exact: true }).click()
    await soon(() => answer(page).textContent()).toContain('Cửa Nam')
    await page.getByRole('button', { name: 'Đúng' }).click()
    await page.waitForURL('**/procedure/1.001193')
    const taken = await it.superuser.query('select count(*)::int as count from reception.ticket')
    expect(taken.rows[0].count).toBe(0)
    await page.getByRole('button', { name: /Đủ rồi, lấy số/ }).click()
    await page
      .getByRole('button', { name: /bình thường|thường/i })
      .first()
      .click()
    await page.waitForURL('**/ticket/*')
    await page.context().close()
  })

  test('nothing of the person before remains, whichever way they left', async () => {
    const page = await kiosk()
    for (const leave of ['/kiosk/cua-nam/again', '/kiosk/cua-nam']) {
      await page.goto(ask)
      await page.fill('#say', 'đăng ký kết hôn cần gì')
      await page.keyboard.press('Enter')
      await answer(page).waitFor()
      await page.goto(leave)
      const cookies = await page.context().cookies(`${it.url}/kiosk/cua-nam`)
      expect(cookies.map(({ name }) => name)).not.toContain('kiosk-talk')
      await page.goto(ask)
      expect(await page.locator('main').textContent()).not.toContain('kết hôn')
    }
    await page.context().close()
  })

  test('a person is called, and sees no number of the one who asked', async () => {
    const page = await kiosk()
    await page.goto(ask)
    await page.fill('#say', 'số tôi 001190123456 bị mất thẻ')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('•••'))
    expect(await page.locator('main').textContent()).not.toContain('001190123456')
    await page.getByRole('button', { name: 'Gặp cán bộ' }).click()
    await soon(() => answer(page).textContent()).toContain('Đã báo cán bộ')
    const head = await it.contextOf('tiepnhan.cua-nam')
    const waiting = await it.house.assistant.waiting(head, it.house.places.get('cua-nam').code)
    expect(waiting.some(({ channel }) => channel === 'kiosk')).toBe(true)
    expect(JSON.stringify(waiting)).not.toContain('001190123456')
    await page.context().close()
  })

  test('an hour is booked in words: the number of a person is typed unseen, not spoken, and shown nowhere', async () => {
    const page = await kiosk()
    await page.goto(ask)
    await page.fill('#say', 'đặt lịch hẹn làm giấy khai sinh')
    await page.keyboard.press('Enter')
    await soon(() => answer(page).textContent()).toContain('giờ còn chỗ')
    expect(await page.locator('#say').getAttribute('type')).toBe('text')
    await page.locator('.ask-tiles button').first().click()
    await page.getByRole('button', { name: 'Đúng', exact: true }).click()
    const unseen = page.getByLabel('Gõ vào đây, đừng đọc to')
    await unseen.waitFor()
    expect(await unseen.getAttribute('type')).toBe('password')
    expect(await page.locator('[data-voice]').count()).toBe(0)
    await expectNoFaults(page)
    await unseen.click()
    for (const digit of '001190654321')
      await page.locator('#keyboard').getByRole('button', { name: digit, exact: true }).click()
    expect(await unseen.inputValue()).toBe('001190654321')
    await page.keyboard.press('Enter')
    await soon(() => answer(page).textContent()).toContain('Đã đặt hẹn')
    expect(await page.locator('#say').getAttribute('type')).toBe('text')
    expect(await page.content()).not.toContain('001190654321')
    await page.context().close()
  })

  test.each([
    ['en', 'How much is a certified copy?', 'Source: procedure 2.000815, fee', 'ltr'],
    ['ar', 'تسجيل مولود كم يستغرق', 'المصدر: المعاملة 1.001193، المدة', 'rtl'],
  ])('in %s, on both glasses, in high contrast, with large letters', async (language, words, source, dir) => {
    for (const viewport of [wide, { width: 1080, height: 1920 }]) {
      const page = await kiosk(viewport)
      await page.context().addCookies([
        { name: 'contrast', value: 'high', url: it.url },
        { name: 'text', value: 'large', url: it.url },
      ])
      await page.goto(`${ask}?lang=${language}`)
      await page.fill('#say', words)
      await page.keyboard.press('Enter')
      await soon(() => answer(page).textContent()).toContain(source)
      expect(await page.locator('html').getAttribute('dir')).toBe(dir)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      await expectNoFaults(page)
      await page.context().close()
    }
  })

  test('without a script: a box, buttons, an answer', async () => {
    const page = await it.page({ kiosk: 'cua-nam', viewport: wide, script: false })
    await page.goto(ask)
    expect(await part(page, 'speak').count()).toBe(1)
    expect(await part(page, 'speak').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Chứng thực bản sao mất bao nhiêu tiền?' }).click()
    await answer(page).waitFor()
    expect(await answer(page).textContent()).toContain('lệ phí')
    await page.context().close()
  })

  test.runIf(hasVoice)('by voice: agreed to, answered, and read aloud until that is turned off', async () => {
    it.service.script.vi = 'đăng ký khai sinh mất bao lâu'
    const page = await it.microphones.page('kiosk', sentence('đăng ký khai sinh mất bao lâu', 'vi'), {
      kiosk: 'cua-nam',
    })
    const said: string[] = []
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.pathname.includes('/speech/once/')) said.push(url.searchParams.get('words') ?? '')
    })
    const opened = await page.goto(ask)
    expect(opened!.headers()['permissions-policy']).toContain('microphone=(self)')
    await part(page, 'speak').click()
    await state(page, 'heard')
    await expectNoFaults(page)
    expect(said).toEqual([])
    await part(page, 'yes').click()
    await soon(() => answer(page).textContent()).toContain('Nguồn: thủ tục 1.001193, thời hạn')
    await soon(() => said.join(' ')).toContain('khai sinh')
    await page.getByRole('button', { name: 'Tắt đọc' }).click()
    it.service.script.vi = 'lệ phí bao nhiêu'
    await part(page, 'speak').click()
    await state(page, 'heard')
    said.length = 0
    await part(page, 'yes').click()
    await soon(() => answer(page).textContent()).toContain('Nguồn: thủ tục 1.001193, lệ phí')
    await page.getByRole('button', { name: 'Đọc to' }).waitFor()
    expect(said).toEqual([])
    await page.context().close()
  })
})
