import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hasVoice } from '../../sandbox/sound/voices.ts'
import { expectNoFaults } from '../support/browser.ts'
import { voicePart as part, sentence, voiceState as state } from '../support/microphone.ts'
import { type VoiceHouse, voiceHouse } from '../support/voice-house.ts'

/* The assistant is asked by voice on a phone, and answers by voice: the microphone is a file, the voice espeak-ng's. */

let it: VoiceHouse
beforeAll(async () => {
  it = await voiceHouse()
})
beforeEach(() => {
  it.service.script.vi = 'đăng ký khai sinh mất bao lâu'
})
afterAll(() => it?.close())

/** A phone in whose chat somebody has just spoken, and what the house says to it. */
async function phone() {
  const page = await it.microphones.page('chat', sentence('đăng ký khai sinh mất bao lâu', 'vi'))
  const said: string[] = []
  page.on('response', (answer) => {
    if (!answer.url().endsWith('/chat/sound') || answer.status() !== 200) return
    said.push(new URLSearchParams(answer.request().postData() ?? '').get('words') ?? '')
  })
  return { page, said }
}
/** Everybody's machine is busy at times. */
const soon = <Value>(look: () => Value) => expect.poll(look, { timeout: 20_000 })
const answer = (page: Page) => page.locator('.chat-answer').last()
async function ask(page: Page): Promise<void> {
  await part(page, 'speak').click()
  await state(page, 'heard')
  await part(page, 'yes').click()
}

describe.runIf(hasVoice)('the chat by voice', { timeout: 120_000 }, () => {
  test('asked, agreed to, answered, read aloud; asked on by voice without the page being loaded anew', async () => {
    const { page, said } = await phone()
    const opened = await page.goto('/chat')
    expect(opened!.headers()['permissions-policy']).toContain('microphone=(self)')
    await page.evaluate(() => Object.assign(window, { stayed: true }))
    await part(page, 'speak').click()
    await state(page, 'heard')
    expect(await part(page, 'text').textContent()).toBe('đăng ký khai sinh mất bao lâu')
    await expectNoFaults(page)
    await part(page, 'yes').click()
    await soon(() => answer(page).textContent()).toContain('Nguồn: thủ tục 1.001193, thời hạn')
    await soon(() => said.join(' ')).toContain('khai sinh')
    await expectNoFaults(page)
    // The microphone came with the answer, and works.
    it.service.script.vi = 'lệ phí bao nhiêu'
    await ask(page)
    await soon(() => answer(page).textContent()).toContain('Nguồn: thủ tục 1.001193, lệ phí')
    await soon(() => said.join(' ')).toMatch(/phí/)
    expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
    await page.context().close()
  })

  test('whoever types is not spoken to, but may listen; whoever does not want a voice has none', async () => {
    const { page, said } = await phone()
    await page.goto('/chat')
    await page.fill('#say', 'đăng ký khai sinh mất bao lâu')
    await page.keyboard.press('Enter')
    const listen = page.getByRole('button', { name: 'Nghe câu trả lời' })
    await listen.waitFor()
    expect(said).toEqual([])
    await listen.click()
    await soon(() => said.length).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Dừng đọc' }).click()
    await listen.waitFor()
    await page.getByLabel('Khi tôi hỏi bằng giọng nói').uncheck()
    said.length = 0
    it.service.script.vi = 'lệ phí bao nhiêu'
    await ask(page)
    await soon(() => answer(page).textContent()).toContain(', lệ phí')
    await listen.waitFor()
    expect(said).toEqual([])
    // It stays so, on a page of its own as well.
    await page.reload()
    await listen.waitFor()
    expect(await page.getByLabel('Khi tôi hỏi bằng giọng nói').isChecked()).toBe(false)
    await page.context().close()
  })

  test('a number of a person that was spoken is neither shown nor said', async () => {
    const { page, said } = await phone()
    it.service.script.vi = 'số tôi là 001190123456, tôi muốn gặp cán bộ'
    await page.goto('/chat')
    await part(page, 'speak').click()
    await state(page, 'heard')
    expect(await part(page, 'text').textContent()).not.toContain('001190123456')
    await part(page, 'yes').click()
    await soon(() => answer(page).textContent()).toContain('phường')
    await soon(() => said.length).toBeGreaterThan(0)
    expect(await page.locator('main').textContent()).not.toContain('001190123456')
    expect(said.join(' ')).not.toMatch(/001190123456|không không một một chín/)
    await page.context().close()
  })

  test('nobody gets anything said that the house did not write', async () => {
    const page = await it.page()
    await page.goto('/chat')
    const status = await page.evaluate(async () => {
      const body = new URLSearchParams({ language: 'vi', words: 'xin chào', proof: 'made up' })
      return (await fetch('/chat/sound', { method: 'POST', body })).status
    })
    expect(status).toBe(404)
    await page.context().close()
  })
})

test('without a script the chat is as it was: a box, a button, an answer', async () => {
  const page = await it.page({ script: false })
  await page.goto('/chat')
  expect(await part(page, 'speak').isVisible()).toBe(false)
  await page.getByLabel('Câu hỏi của bạn').fill('đăng ký khai sinh mất bao lâu')
  await page.getByRole('button', { name: 'Gửi' }).click()
  await soon(() => answer(page).textContent()).toContain('thời hạn')
  expect(await page.getByRole('button', { name: 'Nghe câu trả lời' }).isVisible()).toBe(false)
  expect(await page.locator('[data-aloud-choice]').isVisible()).toBe(false)
  await page.context().close()
})
