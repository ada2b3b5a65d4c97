import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { at, crowd, hasVoice, silence } from '../../sandbox/sound/voices.ts'
import { startTranscriptionServer, type TranscriptionStandIn } from '../../sandbox/transcription/server.ts'
import { type BrowserHouse, browserHouse, expectNoFaults } from '../support/browser.ts'
import {
  type Microphones,
  openMicrophones,
  voicePart as part,
  sentence,
  voiceState as state,
} from '../support/microphone.ts'

/*
 * Speaking in place of typing, in a real browser whose microphone is a file: what it gives goes through the browser's own
 * sound, our detector and the house. Vietnamese and Arabic are understood by a scripted service, English by pocketsphinx.
 */

const model = '/usr/share/pocketsphinx/model/en-us'
const hasPocketsphinx = existsSync(model) && spawnSync('pocketsphinx_continuous').error === undefined
let it: BrowserHouse
let service: TranscriptionStandIn
let microphones: Microphones
const pageWith: Microphones['page'] = (...asked) => microphones.page(...asked)

beforeAll(async () => {
  service = await startTranscriptionServer()
  it = await browserHouse({
    settings: {
      ...{ TRANSCRIPTION_URL: service.url, TRANSCRIPTION_LANGUAGES: 'vi,ar' },
      ...(hasPocketsphinx ? { POCKETSPHINX_MODEL: model } : {}),
    },
  })
  microphones = await openMicrophones(it)
  await it.house.transcription.check()
  service.asked.length = 0
})
afterEach(async () => {
  service.mend()
  // Those that were left alone for their failures are tried again.
  await it.house.transcription.check()
  service.asked.length = 0
})
afterAll(async () => {
  await microphones.close()
  await it.close()
  await service.close()
})

const vietnamese = sentence('tôi muốn làm giấy khai sinh', 'vi')
const microphoneIsOff = (page: Page) =>
  expect.poll(() => part(page, 'speak').getAttribute('aria-expanded')).toBe('false')

describe.runIf(hasVoice)('by voice', { timeout: 120_000 }, () => {
  test('a question is spoken, shown, agreed to and found', async () => {
    const page = await pageWith('vi', vietnamese)
    const answer = await page.goto('/')
    expect(answer!.headers()['permissions-policy']).toContain('microphone=(self)')
    await part(page, 'speak').click()
    await state(page, 'speaking')
    await state(page, 'heard')
    expect(await part(page, 'text').textContent()).toBe('làm giấy khai sinh')
    await microphoneIsOff(page)
    await expectNoFaults(page)
    // The yes has the focus: the key that says so agrees.
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=/)
    expect(await page.locator('h1').textContent()).toContain('làm giấy khai sinh')
    expect(await page.locator('main a[href*="/procedures/"]').count()).toBeGreaterThan(0)
    const [asked] = service.asked
    expect(asked).toMatchObject({ language: 'vi', path: '/v1/audio/transcriptions' })
    expect(asked!.prompt).toMatch(/\p{L}/u)
    await page.context().close()
  })

  test('by the keyboard alone: again, then typing goes on where it was misheard', async () => {
    const page = await pageWith('vi', vietnamese)
    await page.goto('/search')
    await part(page, 'speak').focus()
    await page.keyboard.press('Space')
    await state(page, 'heard')
    service.script.vi = 'làm giấy khai sinh cho con'
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await state(page, 'speaking')
    await state(page, 'heard')
    expect(await part(page, 'text').textContent()).toBe('làm giấy khai sinh cho con')
    await part(page, 'type').press('Enter')
    expect(await page.locator('#search-q').inputValue()).toBe('làm giấy khai sinh cho con')
    await page.keyboard.type(' gái')
    expect(await page.locator('#search-q').inputValue()).toBe('làm giấy khai sinh cho con gái')
    expect(await part(page, 'panel').isVisible()).toBe(false)
    service.script.vi = 'làm giấy khai sinh'
    await page.context().close()
  })

  test('held while speaking, it ends when it is let go; Escape is no question at all', async () => {
    const page = await pageWith('vi', vietnamese)
    await page.goto('/')
    const box = (await part(page, 'speak').boundingBox())!
    await page.mouse.move(box.x + 10, box.y + 10)
    await page.mouse.down()
    await state(page, 'speaking')
    // In the middle of the sentence: nothing but the hand ends it.
    await page.mouse.up()
    await state(page, 'heard')
    expect(service.asked).toHaveLength(1)
    await page.keyboard.press('Escape')
    await part(page, 'panel').waitFor({ state: 'hidden' })
    expect(await page.locator('#search-q').inputValue()).toBe('')
    await part(page, 'speak').press('Enter')
    await state(page, 'listening')
    await page.keyboard.press('Escape')
    await microphoneIsOff(page)
    expect(service.asked).toHaveLength(1)
    await page.context().close()
  })

  test('at the kiosk, in Arabic, from right to left; numbers of persons are not shown to the queue', async () => {
    const page = await pageWith('ar', sentence('أريد شهادة ميلاد لابني', 'ar'), { kiosk: 'cua-nam' })
    service.script.ar = 'شهادة ميلاد 001190123456'
    await page.goto('/kiosk/cua-nam/find?lang=ar')
    await part(page, 'speak').click()
    await state(page, 'heard')
    expect(await part(page, 'text').textContent()).toBe('شهادة ميلاد ••••••')
    await expectNoFaults(page)
    await part(page, 'yes').click()
    await page.waitForURL(/find\?q=/)
    expect(await page.locator('#q').inputValue()).toBe('شهادة ميلاد ••••••')
    expect(decodeURIComponent(page.url())).not.toContain('001190123456')
    expect(await page.locator('#results .button-huge').count()).toBeGreaterThan(0)
    await page.context().close()
  })

  test.runIf(hasPocketsphinx)('in English, understood for real', async () => {
    const page = await pageWith('en', sentence('register a marriage', 'en-us'))
    await page.goto('/en')
    await part(page, 'speak').click()
    await state(page, 'heard')
    expect(await part(page, 'text').textContent()).toBe('register a marriage')
    await part(page, 'yes').click()
    await page.waitForURL(/\/en\/search\?q=register/)
    expect(await page.locator('main a[href*="/procedures/"]').count()).toBeGreaterThan(0)
    expect(service.asked).toEqual([])
    await page.context().close()
  })

  test.each([
    ['nobody who speaks', 'silent', () => silence(15), 'silence'],
    ['a shouting crowd', 'crowd', () => at(-12, crowd(8, 15)), 'noise'],
  ] as const)('%s is sent nowhere, and told what to do', async (_, name, sound, found) => {
    const page = await pageWith(name, sound)
    await page.goto('/')
    await part(page, 'speak').click()
    await state(page, found)
    expect(await part(page, 'state').textContent()).toMatch(/gõ chữ/)
    await microphoneIsOff(page)
    expect(service.asked).toEqual([])
    await page.context().close()
  })

  test.each([
    ['an error', { status: 500 }, 'away'],
    ['a page', { garbage: true }, 'away'],
    ['JSON without a text', { wrongJson: true }, 'away'],
    ['half an answer', { drop: true }, 'away'],
    ['no words', { empty: true }, 'nothing'],
    ['words about silence', { hallucinate: true }, 'nothing'],
    ['an answer that comes late', { slow: 2000 }, 'heard'],
    ['no answer', { hang: true }, 'away'],
  ] as const)('a service that gives %s', async (_, faults, ends) => {
    const page = await pageWith('vi', vietnamese)
    await page.goto('/')
    Object.assign(service.faults, faults)
    await part(page, 'speak').click()
    // Who gives up first, the house or the page, is for the machine to say.
    await state(page, ends, ...('hang' in faults ? ['lost'] : []))
    if (ends === 'away' && !('hang' in faults)) {
      // The field is where one goes on, and the button does not promise what cannot be kept.
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-q')
      expect(await part(page, 'speak').isVisible()).toBe(false)
    }
    await page.context().close()
  })

  test('a house that is gone is told, and the words are not lost: one may try again', async () => {
    const page = await pageWith('vi', vietnamese)
    await page.goto('/')
    await page.route('**/api/v1/hear**', (route) => route.abort())
    await part(page, 'speak').click()
    await state(page, 'lost')
    await page.unroute('**/api/v1/hear**')
    await part(page, 'speak').click()
    await state(page, 'heard')
    await page.context().close()
  })
})

describe('without a voice', { timeout: 120_000 }, () => {
  test.each([
    ['denied', 'denied'],
    ['no microphone', 'absent'],
  ] as const)('%s: the field to type is there and has the focus', async (sound, ends) => {
    const page = await pageWith(sound, sound)
    await page.goto('/')
    await part(page, 'speak').click()
    await state(page, ends)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-q')
    expect(await part(page, 'state').textContent()).toMatch(/gõ chữ/)
    await page.keyboard.type('khai sinh')
    await page.keyboard.press('Enter')
    await page.waitForURL(/search\?q=khai/)
    await page.context().close()
  })

  test('a phone without script has its field, and nothing that does not work', async () => {
    const page = await it.page({ script: false })
    await page.goto('/')
    expect(await part(page, 'speak').isVisible()).toBe(false)
    expect(await page.locator('#search-q').isVisible()).toBe(true)
    await page.context().close()
  })

  test('where nobody understands the language, no page offers a microphone or asks for one', async () => {
    service.faults.status = 500
    await it.house.transcription.check()
    const page = await it.page()
    for (const path of ['/', '/search', '/fields', '/kiosk/cua-nam/find']) {
      const answer = await page.goto(path)
      expect(answer!.headers()['permissions-policy'], path).toContain('microphone=()')
      expect(await page.locator('[data-voice]').count(), path).toBe(0)
      expect(await page.locator('script[src*="voice"]').count(), path).toBe(0)
    }
    await page.context().close()
  })

  test('pages without a question keep the microphone shut while others listen', async () => {
    const page = await it.page()
    for (const path of ['/wards', '/follow', '/kiosk/cua-nam', '/desk', '/board/cua-nam']) {
      const answer = await page.goto(path)
      expect(answer!.headers()['permissions-policy'], path).toContain('microphone=()')
    }
    await page.context().close()
  })
})
