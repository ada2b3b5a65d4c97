import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Voice } from '#modules/speech'
import { type BrowserHouse, browserHouse, expectNoFaults } from '../support/browser.ts'

/** A kiosk for hands, eyes and ears of every kind, in a real browser. `FILM=folder` keeps pictures. */
let it: BrowserHouse
vi.setConfig({ testTimeout: 120_000 })
const ward = 'cua-nam'
const upright = { width: 1080, height: 1920 }
const wide = { width: 1280, height: 800 }

/** What was given to the voice to say, and a sound of half a second for each. */
const said: string[] = []
const voice: Voice = {
  name: 'test',
  languages: ['vi', 'en', 'ar'],
  async say(language, words) {
    said.push(`${language}: ${words}`)
    return tone(0.5)
  },
}

beforeAll(async () => {
  it = await browserHouse({ voices: [voice] })
  await it.house.speech.check()
})
afterAll(() => it.close())

async function kiosk(viewport = upright): Promise<Page> {
  const page = await it.page({ viewport, kiosk: ward })
  await page.goto(`/kiosk/${ward}`)
  await page.locator('.home').waitFor()
  return page
}

let scene = 0
async function look(page: Page, name: string): Promise<void> {
  if (!process.env.FILM) return
  await mkdir(process.env.FILM, { recursive: true })
  await page.screenshot({
    path: join(process.env.FILM, `ease-${String(++scene).padStart(2, '0')}-${name}.png`),
  })
}

describe('a ticket takes four touches at most', () => {
  /** Each step is a touch on what has this name; nothing else is done. */
  const ways: Record<string, { touches: (string | RegExp)[]; viewport?: typeof upright }> = {
    'a common wish': { touches: ['Làm giấy khai sinh cho con', /^Đủ rồi, lấy số/, /^Thông thường/] },
    'the same on a wide screen': {
      touches: ['Làm giấy khai sinh cho con', /^Đủ rồi, lấy số/, /^Thông thường/],
      viewport: wide,
    },
    'somebody aged 75': { touches: ['Đăng ký tạm trú', /^Đủ rồi, lấy số/, /75/] },
    'a result': { touches: [/^Nhận kết quả/, /^Thông thường/] },
    'a question': { touches: [/^Hỏi chung/, /^Thông thường/] },
    'a known field': { touches: [/^Tìm thủ tục khác/, /^Đất đai/, /^Lấy số cho lĩnh vực/, /^Thông thường/] },
    'in English': {
      touches: ['English', 'Register a birth', /^I have all/, /^None of these/],
    },
    'in Arabic': { touches: ['العربية', 'تسجيل مولود', /^معي كل شيء/, /^لا شيء من هذا/] },
  }
  test.each(Object.entries(ways))('%s', async (_, { touches, viewport }) => {
    const page = await kiosk(viewport)
    let count = 0
    for (const name of touches) {
      const button = page.getByRole('link', { name }).or(page.getByRole('button', { name }))
      await button.first().click()
      count++
      await page.waitForLoadState('networkidle')
    }
    await page.waitForURL(/\/ticket\//)
    expect(await page.locator('main .ticket-number').first().textContent()).toMatch(/^[A-Z]\d{3}$/)
    expect(count).toBeLessThanOrEqual(4)
    await page.context().close()
  })

  test('with a number from home: two', async () => {
    const place = it.house.places.get(ward).code
    const taken = await it.api('POST', `/api/v1/places/${ward}/tickets`, {
      body: { series: 'A', channel: 'web', idNumber: '001085012345' },
    })
    expect(taken.status).toBe(201)
    const page = await kiosk()
    await page.getByRole('link', { name: /^Đã lấy số ở nhà/ }).click()
    await page.getByRole('button', { name: taken.body.label }).click()
    await page.getByRole('heading', { name: `Đã ghi nhận số ${taken.body.label} có mặt` }).waitFor()
    expect((await it.house.reception.expected(place)).map(({ label }) => label)).not.toContain(
      taken.body.label,
    )
    await page.context().close()
  })
})

describe('reading aloud', () => {
  const turn = (page: Page) => page.locator('#speech-turn')
  const bar = (page: Page, name: string) => page.locator('#speech-bar').getByRole('button', { name })
  /** Waits until this was said, after whatever came before. */
  const hear = (words: string | RegExp, from = 0) =>
    vi.waitFor(
      () => {
        const heard = said.slice(from)
        expect(heard.some((it) => (typeof words === 'string' ? it.endsWith(words) : words.test(it)))).toBe(
          true,
        )
      },
      { timeout: 20_000, interval: 50 },
    )

  test('from the first screen to the number, and silent again for the next visitor', async () => {
    const page = await kiosk()
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/speech/')) asked.push(new URL(request.url()).searchParams.get('words')!)
    })
    await page.waitForTimeout(300)
    expect(asked).toEqual([])
    await turn(page).click()
    await hear('Xin chào! Hôm nay bạn cần làm gì?')
    await page.locator('h1.is-read').waitFor()
    await look(page, 'reading')
    await expectNoFaults(page)
    // Title, then what is said, then the choices, as they stand there.
    await hear('Làm giấy khai sinh cho con')
    const inOrder = ['Xin chào! Hôm nay bạn cần làm gì?', 'Sao y công chứng giấy tờ', 'Chứng thực chữ ký']
    expect(asked.filter((words) => inOrder.includes(words))).toEqual(inOrder)

    // The next screen reads itself; a tick says that it is one.
    await page.getByRole('link', { name: 'Làm giấy khai sinh cho con' }).click()
    await hear('Tờ khai đăng ký khai sinh. Mẫu có sẵn tại đây')
    await page.getByLabel(/Tờ khai đăng ký khai sinh/).check()
    await hear('Đã chọn')
    await page.getByRole('button', { name: /^Đủ rồi, lấy số/ }).click()
    await hear('Bạn thuộc trường hợp nào?')
    await page.getByRole('button', { name: /^Thông thường/ }).click()
    await page.waitForURL(/\/ticket\//)
    const number = (await page.locator('main .ticket-number').first().textContent())!
    // Letter and digits one by one, as they are called.
    const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
    await hear(new RegExp([...number.slice(1)].map((digit) => digits[Number(digit)]).join(' ')))
    await look(page, 'reading-number')

    await page.getByRole('link', { name: 'Xong' }).click()
    await page.locator('.home').waitFor()
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
    await expect.poll(() => turn(page).textContent()).toContain('Đọc to')
    // Nobody can go back to the number.
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2)
    await page.context().close()
  })

  test('stops, repeats, grows louder and quieter, in the language of the screen', async () => {
    const page = await kiosk()
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByText('Hello! What do you need today?').waitFor()
    let from = said.length
    await turn(page).click()
    await hear('en: Hello! What do you need today?')
    const level = () => page.evaluate(() => Number(sessionStorage.getItem('speech')))
    expect(await level()).toBe(2)
    await bar(page, 'Louder').click()
    await bar(page, 'Louder').click()
    expect(await level()).toBe(4)
    expect(await bar(page, 'Louder').isDisabled()).toBe(true)
    for (let n = 0; n < 4; n++) await bar(page, 'Quieter').click()
    expect(await level()).toBe(0)
    expect(await bar(page, 'Quieter').isDisabled()).toBe(true)

    await bar(page, 'Repeat').click()
    await page.locator('h1.is-read').waitFor()
    await turn(page).click()
    await page.locator('.is-read').waitFor({ state: 'detached' })
    expect(await bar(page, 'Repeat').isVisible()).toBe(false)
    from = said.length
    await page.getByRole('link', { name: /^Collect a result/ }).click()
    await page.getByText('Which of these are you?').waitFor()
    await page.waitForTimeout(800)
    expect(said.slice(from)).toEqual([])
    await page.context().close()
  })

  test('with keys alone: on, from one thing to the next, and a number', async () => {
    const page = await kiosk()
    await page.keyboard.press('*')
    await hear('Xin chào! Hôm nay bạn cần làm gì?')
    await page.keyboard.press('ArrowDown')
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())
    expect(await focused()).toBe('Sao y công chứng giấy tờ')
    for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('Làm giấy khai sinh cho con')
    await page.locator('a.is-read', { hasText: 'Làm giấy khai sinh cho con' }).waitFor()
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toBe('Xin bản sao khai sinh, trích lục hộ tịch')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/procedure/)
    for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowDown')
    expect(await focused()).toMatch(/^Đủ rồi, lấy số/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/number/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/ticket\//)
    await page.keyboard.press('*')
    expect(await page.evaluate(() => sessionStorage.getItem('speech'))).toBeNull()
    await page.context().close()
  })

  test('what is found while typing is read; the sign for louder is a letter there', async () => {
    const page = await kiosk()
    await turn(page).click()
    await page.getByRole('link', { name: /^Tìm thủ tục khác/ }).click()
    await page.locator('#q').fill('khai sinh')
    await hear(/Tìm thấy .* thủ tục/)
    await page.locator('#q').press('+')
    expect(await page.locator('#q').inputValue()).toContain('+')
    await page.context().close()
  })

  test('says every word that can be touched, on every screen and in every language', async () => {
    const page = await kiosk()
    for (const language of ['vi', 'en', 'ar'])
      for (const path of [
        '',
        '/find',
        '/procedure/1.001193',
        '/number?series=A',
        '/number?code=1.001193',
        '/here',
      ]) {
        await page.goto(`/kiosk/${ward}${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
        const missing = await page.evaluate(() => {
          const key = (text: string | null) => (text ?? '').replace(/[^\p{L}\p{N}]+/gu, '')
          const { page, more } = JSON.parse(document.getElementById('speech')!.dataset.script!)
          const known = new Set([...page, ...more].map(({ text }: { text: string }) => key(text)))
          const seen = [
            ...document.querySelectorAll<HTMLElement>('main h1, main a, main button, main label, .tool'),
          ]
          return seen
            .filter((it) => it.offsetParent !== null && !it.closest('#keyboard'))
            .map((it) => it.textContent)
            .filter((text) => !known.has(key(text)))
        })
        expect(missing, `${path} ${language}`).toEqual([])
      }
    await page.context().close()
  })

  test('is no open service', async () => {
    const page = await kiosk()
    const { sound, page: sentences } = JSON.parse(
      (await page.locator('#speech').getAttribute('data-script'))!,
    )
    const ask = (proof: string, words: string, spoken = 'vi') =>
      it.house.server.inject({
        url: `${sound}/${spoken}/${proof}?${new URLSearchParams({ words })}`,
        headers: { host: 'localhost' },
      })
    const { proof, text } = sentences[0]
    const right = await ask(proof, text)
    expect([right.statusCode, right.headers['content-type']]).toEqual([200, 'audio/wav'])
    expect(right.headers['cache-control']).toContain('no-store')
    const before = said.length
    for (const [asked, words, spoken] of [
      [proof, 'Anything else'],
      [sentences[1].proof, text],
      [proof, text, 'en'],
      ['', text],
    ] as const)
      expect((await ask(asked, words, spoken)).statusCode).toBe(404)
    expect((await ask(proof, 'a'.repeat(401))).statusCode).toBeGreaterThanOrEqual(400)
    expect(said.slice(before)).toEqual([])
    await page.context().close()
  })

  test('is not offered where nobody speaks', async () => {
    const mute = await browserHouse()
    const page = await mute.page({ viewport: upright, kiosk: ward })
    await page.goto(`/kiosk/${ward}`)
    await page.locator('.has-script .home').waitFor()
    // A browser may have a voice of its own, and then it is offered.
    const ownVoice = await page.evaluate(() =>
      speechSynthesis.getVoices().some(({ lang, localService }) => localService && lang.startsWith('vi')),
    )
    expect(await turn(page).isVisible()).toBe(ownVoice)
    expect(await page.locator('#speech').getAttribute('data-script')).not.toContain('proof')
    await mute.close()
  })
})

describe('somebody who is silent', () => {
  async function at(path: string, cookies: Record<string, string> = {}): Promise<Page> {
    const page = await it.page({ viewport: upright, kiosk: ward })
    for (const [name, value] of Object.entries(cookies))
      await page.context().addCookies([{ name, value, domain: '127.0.0.1', path: '/kiosk' }])
    // The clock runs in leaps, and the line would seem dead to whoever waits by it.
    await page.addInitScript(() => {
      const usual = fetch
      globalThis.fetch = (...given) =>
        given[0] === '/healthz' ? Promise.resolve(new Response('')) : usual(...given)
    })
    await page.clock.install()
    await page.goto(`/kiosk/${ward}${path}`)
    await page.locator('.has-script').waitFor()
    return page
  }
  const sheet = (page: Page) => page.locator('#still-there[open]')

  const standStill = async (page: Page) => page.clock.pauseAt(await page.evaluate(() => Date.now() + 5000))

  /**
   * Not asked so long after the page began, which it did a while ago on a busy machine; two seconds later it is. The clock
   * stands still between the leaps: how long the machine takes to look is not silence.
   */
  async function silentFor(page: Page, ms: number): Promise<void> {
    await standStill(page)
    const passed = await page.evaluate(() => performance.now())
    await page.clock.runFor(ms - passed)
    expect(await sheet(page).count()).toBe(0)
    await page.clock.runFor(2000 + passed)
    await page.clock.resume()
  }

  test('is asked, with the seconds; any touch goes on, and nothing is lost', async () => {
    const page = await at('/procedure/1.001193')
    await page.getByLabel(/Tờ khai đăng ký khai sinh/).check()
    await silentFor(page, 59_000)
    await sheet(page).waitFor()
    await look(page, 'still-there')
    await expectNoFaults(page)
    await page.clock.runFor(5000)
    expect(await sheet(page).textContent()).toMatch(/sau (1[0-5]|[5-9]) giây/)
    // Beside the sheet.
    await page.mouse.click(500, 200)
    await sheet(page).waitFor({ state: 'detached' })
    expect(await page.getByLabel(/Tờ khai đăng ký khai sinh/).isChecked()).toBe(true)
    // As often as somebody likes: more than ten times.
    await standStill(page)
    for (let n = 0; n < 11; n++) {
      await page.clock.runFor(61_000)
      await sheet(page).waitFor()
      await page.keyboard.press('ArrowLeft')
      await sheet(page).waitFor({ state: 'detached' })
    }
    expect(page.url()).toContain('/procedure/')
    await page.context().close()
  })

  test('and does not answer leaves a first screen without a trace', async () => {
    const page = await at('/number?series=A&lang=en', { contrast: 'high', text: 'large', reach: 'low' })
    const look = () => page.evaluate(() => document.documentElement.className)
    expect(await look()).toMatch(/contrast-high text-large reach-low/)
    // What it says first: until a busy machine looks, it has counted on.
    await page.evaluate(() => {
      const watch = new MutationObserver(() => {
        const asked = document.querySelector('#still-there[open]')?.textContent
        if (!asked) return
        document.documentElement.dataset.asked = asked
        watch.disconnect()
      })
      watch.observe(document, { subtree: true, childList: true, attributes: true })
    })
    // Twice the time for whoever needs it.
    await silentFor(page, 119_000)
    await sheet(page).waitFor()
    expect(await page.locator('html').getAttribute('data-asked')).toMatch(/in (40|39) seconds/)
    await page.clock.runFor(41_000)
    await page.locator('.home').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('vi')
    expect(await look()).toBe('face-kiosk has-script')
    const cookies = await page.context().cookies()
    expect(cookies.map(({ name }) => name).sort()).toEqual(['lang', 'machine'])
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0])
    await page.context().close()
  })

  test('a first screen that nobody touched asks nobody', async () => {
    const page = await at('')
    await page.clock.runFor(600_000)
    expect(await sheet(page).count()).toBe(0)
    await page.context().close()
  })
})

describe('hands and eyes', () => {
  const paths = [
    '',
    '/find',
    '/procedure/1.001193',
    '/number?series=A',
    '/number?code=1.001193',
    '/here',
    '/machine',
  ]
  /** Boxes of what can be touched and is in view, without what the script draws over it. */
  const boxes = (page: Page) =>
    page.evaluate(() => {
      const foot = document.querySelector('.footer')!.getBoundingClientRect().top
      return [
        ...document.querySelectorAll<HTMLElement>('main a[href], button, main label.choice, .footer a[href]'),
      ]
        .filter((it) => it.offsetParent !== null && !it.closest('dialog'))
        .map((it) => ({ words: it.textContent!.slice(0, 30), ...it.getBoundingClientRect().toJSON() }))
        .filter(
          ({ top, bottom, words }) => words && bottom > 0 && top < innerHeight && (top < foot || top >= foot),
        )
    })

  test.each([
    ['upright', upright],
    ['wide', wide],
  ])('what is to be touched is 88 dots high and wide at least: %s', async (_, viewport) => {
    const page = await kiosk(viewport)
    for (const language of ['vi', 'en', 'ar'])
      for (const path of paths) {
        await page.goto(`/kiosk/${ward}${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
        const found = await boxes(page)
        expect(found.length).toBeGreaterThan(4)
        const small = found.filter(({ width, height }) => width < 87.5 || height < 87.5)
        // Arabic has more letters than a row is wide: there a key is 78 dots wide, and 88 high.
        const isKey = ({ words, height }: { words: string; height: number }) =>
          words.length <= 5 && height >= 87.5
        expect(
          small.filter((it) => !isKey(it)),
          `${path} ${language}`,
        ).toEqual([])
      }
    await page.context().close()
  })

  test('lower: everything to touch lies in the lower three fifths, and all of it can be reached', async () => {
    const page = await kiosk()
    await page.getByRole('link', { name: 'Hạ nút thấp' }).click()
    await page.locator('.reach-low').waitFor()
    for (const text of ['usual', 'large'])
      for (const path of paths) {
        await page.context().addCookies([{ name: 'text', value: text, domain: '127.0.0.1', path: '/kiosk' }])
        await page.goto(`/kiosk/${ward}${path}`)
        await page.locator('.has-script.reach-low').waitFor()
        const seen = new Set<string>()
        for (let n = 0; n < 30; n++) {
          for (const { words, top, bottom } of await shown(page)) {
            expect(top, `${path} ${words}`).toBeGreaterThanOrEqual(0.4 * upright.height - 1)
            if (bottom <= upright.height) seen.add(words)
          }
          const more = page.locator('#more')
          if (!(await more.isVisible()) || (await more.getAttribute('class'))?.includes('more-up')) break
          await more.click()
        }
        const all = await page.locator('main a[href]:visible, main button:visible').allTextContents()
        expect(
          all.filter((words) => !seen.has(words.slice(0, 30)) && words.length > 5),
          path,
        ).toEqual([])
      }
    await look(page, 'lower')
    await page.context().close()
  })
  /** What is within its scrolling part, wholly or nearly so. */
  const shown = (page: Page) =>
    page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'main a[href], main button, main label.choice, .footer a, .footer button',
        ),
      ]
        .filter((it) => it.offsetParent !== null && !it.closest('dialog'))
        .map((it) => {
          const frame = it.closest<HTMLElement>('[data-scrolls], main, .footer')!.getBoundingClientRect()
          const { top, bottom } = it.getBoundingClientRect()
          return {
            words: it.textContent!.slice(0, 30),
            top,
            bottom,
            inside: top >= frame.top - 12 && bottom <= frame.bottom + 12,
          }
        })
        .filter(({ inside }) => inside),
    )

  test('larger letters and high contrast leave what was ticked, and axe finds nothing', async () => {
    const page = await kiosk()
    await page.goto(`/kiosk/${ward}/procedure/1.001193`)
    await page.getByLabel(/Tờ khai đăng ký khai sinh/).check()
    const size = () =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
    const before = await size()
    await page.getByRole('link', { name: 'Chữ to' }).click()
    await page.locator('.text-large').waitFor()
    expect(await size()).toBeGreaterThan(before * 1.4)
    await page.getByRole('link', { name: 'Tương phản cao' }).click()
    await page.locator('.contrast-high.text-large').waitFor()
    expect(await page.getByLabel(/Tờ khai đăng ký khai sinh/).isChecked()).toBe(true)
    await look(page, 'large-contrast')
    await expectNoFaults(page)
    await page.getByRole('link', { name: 'Màu thường' }).click()
    await page.locator('html:not(.contrast-high)').waitFor()
    await page.getByRole('link', { name: 'Về đầu' }).click()
    await page.locator('.home').waitFor()
    expect(await size()).toBe(before)
    await page.context().close()
  })

  test('nothing hangs over at twice the size', async () => {
    for (const viewport of [
      { width: 540, height: 960 },
      { width: 640, height: 400 },
    ]) {
      const page = await it.page({ viewport, kiosk: ward, deviceScaleFactor: 2 })
      for (const language of ['vi', 'en', 'ar'])
        for (const path of paths) {
          await page.goto(`/kiosk/${ward}${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
          const over = await page.evaluate(() => {
            const main = document.querySelector('main')!
            return Math.max(
              main.scrollWidth - main.clientWidth,
              document.documentElement.scrollWidth - innerWidth,
            )
          })
          expect(over, `${path} ${language} ${viewport.width}`).toBeLessThanOrEqual(1)
        }
      await page.context().close()
    }
  })
})

/** A WAV file with a tone of so many seconds. */
function tone(seconds: number): Buffer {
  const rate = 8000
  const data = Buffer.alloc(Math.round(rate * seconds) * 2)
  for (let n = 0; n < data.length / 2; n++) data.writeInt16LE(Math.round(3000 * Math.sin(n / 4)), n * 2)
  const header = Buffer.alloc(44)
  header.write('RIFF', 0, 'latin1')
  header.writeUInt32LE(36 + data.length, 4)
  header.write('WAVEfmt ', 8, 'latin1')
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(rate, 24)
  header.writeUInt32LE(rate * 2, 28)
  header.writeUInt16LE(2, 32)
  header.writeUInt16LE(16, 34)
  header.write('data', 36, 'latin1')
  header.writeUInt32LE(data.length, 40)
  return Buffer.concat([header, data])
}
