import { expect, test } from 'vitest'
import { espeakVoice } from '#modules/speech'
import { startTranscriptionServer } from '../../sandbox/transcription/server.ts'
import { browserHouse } from '../support/browser.ts'
test('dbg', async () => {
  const service = await startTranscriptionServer()
  const it = await browserHouse({ voices: [espeakVoice()], settings: { TRANSCRIPTION_URL: service.url, TRANSCRIPTION_LANGUAGES: 'vi,ar' } })
  await it.house.transcription.check()
  await it.house.speech.check()
  console.log('speaks', it.house.speech.speaks('vi'))
  const page = await it.page()
  page.on('console', (m) => console.log('console', m.text()))
  page.on('pageerror', (m) => console.log('error', m))
  page.on('request', (r) => r.method() === 'POST' && console.log(r.method(), r.url(), r.postData()))
  await page.goto('/chat')
  await page.fill('#say', 'đăng ký khai sinh mất bao lâu')
  await page.keyboard.press('Enter')
  await page.waitForTimeout(4000)
  console.log(await page.locator('#chat').textContent())
  await page.screenshot({ path: '/tmp/fv-chat.png', fullPage: true })
  await it.close(); await service.close()
}, 60000)
