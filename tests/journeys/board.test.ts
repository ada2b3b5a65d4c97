import { mkdir, writeFile } from 'node:fs/promises'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { BoardCall } from '#modules/reception'
import type { Context } from '#platform/ledger'
import { faces } from '../../src/faces.ts'
import { openHouse } from '../../src/house.ts'
import { holdLine, listen, type Played, played } from '../support/board.ts'
import { type BrowserHouse, browserHouse, expectAccessible } from '../support/browser.ts'

/** The hall's board in a real browser, and what may happen to it in weeks without anybody near. */
let it: BrowserHouse
vi.setConfig({ testTimeout: 300_000 })

const screen = { viewport: { width: 1280, height: 720 } }
const officers = new Map<string, Context>()

beforeAll(async () => {
  it = await browserHouse()
})
afterAll(() => it.close())

/** An officer of their own at a counter of a hall. */
async function officerAt(slug: string, counter: number): Promise<Context> {
  const known = officers.get(`${slug} ${counter}`)
  if (known) return known
  const { access, reception, places } = it.house
  const place = places.get(slug).code
  const username = `quay${counter}.${slug}`
  await access.createAccount({
    username,
    password: 'mot-cua-demo',
    fullName: `Cán bộ quầy ${counter}`,
    title: '',
    place,
    roles: ['reception'],
  })
  const { account } = await access.signIn({ username, password: 'mot-cua-demo' })
  const context = access.contextOf(account, 'vi')
  await reception.openDesk(context, place, counter, ['A'])
  officers.set(`${slug} ${counter}`, context)
  return context
}

async function take(slug: string, language: 'vi' | 'en' | 'ar' = 'vi'): Promise<string> {
  const { reception, places } = it.house
  const { label } = await reception.take(it.atKiosk(slug), {
    place: places.get(slug).code,
    channel: 'kiosk',
    language,
    series: 'A',
    priority: 'normal',
    brings: [],
  })
  return label
}

const codeOf = (slug: string) => it.house.places.get(slug).code
async function call(slug: string, counter: number) {
  const officer = await officerAt(slug, counter)
  return it.house.reception.callNext(officer, codeOf(slug))
}

const rows = (page: Page) => page.locator('.call-number').allTextContents()
/** Time passes on the server and on the screen alike, five seconds at a time, until something is so. */
async function pass(page: Page, seconds: number, until?: () => Promise<boolean>): Promise<void> {
  for (let gone = 0; gone < seconds; gone += 5) {
    it.clock.advance({ seconds: 5 })
    await page.clock.runFor(5000)
    // What the screen asked for may come.
    await new Promise((resolve) => setTimeout(resolve, 60))
    if (until && (await until())) return
  }
  if (until) throw new Error(`not within ${seconds} s`)
}
const isLost = async (page: Page) => (await page.locator('.board-lost').count()) > 0

async function hang(address: string, base?: string): Promise<Page> {
  const page = await it.page({ ...screen, ...(base ? { baseURL: base } : {}) })
  await page.clock.install()
  await page.goto(address)
  await page.locator('.board-clock').waitFor()
  return page
}

describe('the line', () => {
  /** A cable that can be cut, or lie there without carrying anything. */
  async function cable(): Promise<{ url: string; close(): void; freeze(): void; isCut: boolean }> {
    const target = Number(new URL(it.url).port)
    const ends = new Set<Socket>()
    const state = { isCut: false }
    const server: Server = createServer((near) => {
      if (state.isCut) {
        near.destroy()
        return
      }
      const far = connect(target, '127.0.0.1')
      for (const end of [near, far]) {
        ends.add(end)
        end.on('error', () => {})
      }
      near.pipe(far).pipe(near)
      near.on('close', () => far.destroy())
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      freeze() {
        for (const end of ends) end.unpipe().pause()
      },
      close() {
        for (const end of ends) end.destroy()
        server.close()
      },
      get isCut() {
        return state.isCut
      },
      set isCut(cut) {
        state.isCut = cut
      },
    }
  }

  test('half-open and then cut: the picture turns old before everybody’s eyes, and new again by itself', async () => {
    const wire = await cable()
    const page = await hang('/board/kim-lien?sound=off', wire.url)
    await take('kim-lien')
    await page.getByText('1', { exact: true }).first().waitFor()
    // Nothing comes any more, and nobody says so.
    wire.freeze()
    wire.isCut = true
    const { label } = await call('kim-lien', 1)
    await pass(page, 90, () => isLost(page))
    expect(await page.locator('.board-lost').textContent()).toMatch(/Dữ liệu lúc 09:0\d, đang nối lại…/)
    expect(await page.locator('html').getAttribute('class')).toContain('board-old')
    expect(await rows(page)).toEqual([])
    wire.isCut = false
    await pass(page, 90, async () => (await rows(page)).includes(label) && !(await isLost(page)))
    wire.close()
    await page.context().close()
  })

  test('over midnight without a line: yesterday’s numbers are gone', async () => {
    const page = await hang('/board/kim-lien?sound=off')
    await take('kim-lien')
    const { label } = await call('kim-lien', 2)
    await page.getByText(label).first().waitFor()
    await page.context().setOffline(true)
    await page.clock.fastForward(16 * 3_600_000)
    await page.clock.runFor(3000)
    expect(await isLost(page)).toBe(true)
    expect(await rows(page)).toEqual([])
    expect(await page.locator('.board-side').textContent()).not.toContain(label)
    expect(await page.locator('.board-clock').textContent()).toMatch(/^01:/)
    await page.context().close()
  })

  test('the server goes and comes back on the same port: the board is there again', async () => {
    const open = () =>
      openHouse({
        config: it.house.config,
        clock: it.clock,
        connection: it.connection,
        role: undefined,
        publicUrl: it.house.publicUrl,
        faces,
      })
    const first = await open()
    const url = await first.server.listen({ host: '127.0.0.1', port: 0 })
    const page = await hang('/board/dong-da?sound=off', url)
    await first.close()
    await take('dong-da')
    const { label } = await call('dong-da', 1)
    await pass(page, 90, () => isLost(page))
    const second = await open()
    await second.server.listen({ host: '127.0.0.1', port: Number(new URL(url).port) })
    await pass(page, 120, async () => (await rows(page)).includes(label) && !(await isLost(page)))
    await page.context().close()
    await second.close()
  })

  test('the database goes and comes back: what hangs there is told to be old, then new', async () => {
    const page = await hang('/board/ha-dong?sound=off')
    const { rows: names } = await it.superuser.query('select current_database() as name')
    await it.superuser.query(`alter database ${names[0].name} connection limit 0`)
    await it.superuser.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'motcua_app'`,
    )
    await pass(page, 90, () => isLost(page))
    await it.superuser.query(`alter database ${names[0].name} connection limit -1`)
    await pass(page, 180, async () => !(await isLost(page)))
    await page.context().close()
  })

  test('a board that is open at midnight begins the new day with nothing of yesterday', async () => {
    const page = await hang('/board/ba-dinh?sound=off')
    await take('ba-dinh')
    const { label } = await call('ba-dinh', 1)
    await page.getByText(label).first().waitFor()
    it.clock.set('2026-11-18T17:00:05Z')
    const first = await take('ba-dinh')
    expect(first).toBe(label)
    await page.locator('.waiting-count').waitFor()
    expect(await rows(page)).toEqual([])
    expect(await page.locator('.board-clock').textContent()).toBe('00:00')
    await page.context().close()
    it.clock.set('2026-11-18T02:30:00Z')
  })

  test('the clock of the screen does not matter', async () => {
    const page = await it.page(screen)
    await page.clock.install({ time: new Date('2031-05-05T05:05:05Z') })
    await page.goto('/board/ba-dinh?sound=off')
    await page.clock.runFor(2000)
    expect(await page.locator('.board-clock').textContent()).toBe('09:30')
    await page.context().close()
  })
})

describe('the page', () => {
  test('a new program is taken once, and not again and again', async () => {
    const page = await it.page(screen)
    await page.clock.install()
    let loads = 0
    page.on('load', () => loads++)
    await page.route('**/content?*', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ json: { ...(await answer.json()), program: 'newer' } })
    })
    await page.goto('/board/cua-nam?sound=off')
    await pass(page, 450, async () => loads === 2)
    await pass(page, 600)
    expect(loads).toBe(2)
    await page.context().close()
  })

  test('a page that threw comes back by itself, and meanwhile does not look alive', async () => {
    const page = await hang('/board/cua-nam?sound=off')
    let loads = 0
    page.on('load', () => loads++)
    await page.evaluate(() =>
      queueMicrotask(() => {
        throw new Error('tried')
      }),
    )
    await page.clock.runFor(1000)
    expect(await page.locator('html').getAttribute('class')).toContain('board-broken')
    await pass(page, 60, async () => loads === 1)
    await page.locator('.board-clock').waitFor()
    expect(await page.locator('html').getAttribute('class')).not.toContain('board-broken')
    await page.context().close()
  })

  test('a script that never comes: the page tries again; one that came calls that off', async () => {
    const page = await it.page(screen)
    let broken = true
    await page.route('**/board.js', (route) => (broken ? route.abort() : route.continue()))
    await page.goto('/board/cua-nam?sound=off')
    expect(await page.locator('#rescue').getAttribute('content')).toBe('120')
    broken = false
    await page.reload()
    await expect.poll(() => page.locator('#rescue').count()).toBe(0)
    await page.context().close()
  })
})

describe('the picture', () => {
  const sizes = [
    [1920, 1080],
    [3840, 2160],
    [1080, 1920],
    // A full-HD screen at 200 %.
    [960, 540],
    [1366, 768],
  ] as const
  const some = (count: number, calledAt: string): BoardCall[] =>
    Array.from({ length: count }, (_, n) => ({
      label: `${'ABCDEGHK'[n % 8]}${String(188 + n).padStart(3, '0')}`,
      counter: 5 + n,
      calls: 1,
      calledAt,
      language: 'vi',
    }))
  const waiting = [...'ABCDEGK'].map((series) => ({ series, count: 128 }))
  const waits = waiting.map(({ series }) => ({ series, minutes: 125 }))

  test.each(['vi', 'en', 'ar'])(
    'in %s nothing is cut off at any size, with one call or many',
    async (language) => {
      const page = await it.page(screen)
      const faults: string[] = []
      let moment = 0
      await holdLine(page)
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height })
        await page.goto(`/board/cua-nam?sound=off&lang=${language}`)
        await page.waitForFunction(() => 'tell' in window)
        let seq = 1_000_000
        // Seen by a screen that knows the time from the picture it came with.
        const now = it.clock.now().add({ seconds: ++moment }).toString()
        const old = it.clock.now().subtract({ minutes: 10 }).toString()
        // Called a while ago, just now, and on a picture that is itself old.
        for (const [calledAt, at] of [
          [old, now],
          [now, now],
          [old, old],
        ] as const)
          for (const count of [0, 1, 2, 3, 4, 5, 6]) {
            const board = {
              place: codeOf('cua-nam'),
              seq: seq++,
              at,
              calling: some(count, calledAt),
              serving: some(8, old),
              earlier: some(6, old),
              waiting,
              expected: waits,
            }
            await page.evaluate(
              (data) => (window as unknown as { tell(event: { data: string }): void }).tell({ data }),
              JSON.stringify(board),
            )
            const where = `${width} × ${height}, ${count} calls ${calledAt === now ? 'just now' : at === old ? 'on an old picture' : 'earlier'}`
            for (const fault of await page.evaluate(cutOff)) faults.push(`${where}: ${fault}`)
          }
      }
      expect(faults).toEqual([])
      await page.context().close()
    },
  )

  /** What does not lie wholly within what holds it, once what is coming in has come in. */
  function cutOff(): string[] {
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish()
    const holders: [string, string][] = [
      ['.call-number, .call-counter', '.call'],
      ['.call', '.calling'],
      ['.pairs > li', '.board-side'],
      ['.pair-counter', '.pairs > li'],
      ['.waiting-count', '.waiting-item'],
      ['.waiting-item', '.board-waiting'],
      ['.poster', '.board-notices'],
      ['.calling, .board-side, .board-waiting, .board-notices, .board-lost', 'body'],
    ]
    return holders.flatMap(([inner, outer]) =>
      [...document.querySelectorAll(inner)].flatMap((element) => {
        const a = element.getBoundingClientRect()
        const b = element.parentElement!.closest(outer)!.getBoundingClientRect()
        const over = Math.max(b.left - a.left, a.right - b.right, b.top - a.top, a.bottom - b.bottom)
        // Lines of type are higher than their letters.
        return over > a.height * 0.12 + 2
          ? [`${element.className} ${element.textContent}: ${Math.round(over)}`]
          : []
      }),
    )
  }
})

describe('the sound', () => {
  const inOrder = (clips: Played[]) => clips.toSorted((a, b) => a.from - b.from)
  const calls = (clips: Played[]) =>
    inOrder(clips)
      .map(({ name }) => name)
      .join(' ')
      .split('chime')
      .slice(1)
      .map((words) => words.trim())

  test('two calls at once are said one after the other, a third that is taken back is not said at all', async () => {
    const page = await it.page(screen)
    await listen(page, true, 0.1)
    await page.goto('/board/thanh-xuan?speak=vi')
    for (const counter of [1, 2, 3]) await officerAt('thanh-xuan', counter)
    for (const language of ['vi', 'ar', 'vi'] as const) await take('thanh-xuan', language)
    await call('thanh-xuan', 1)
    await call('thanh-xuan', 2)
    const third = await call('thanh-xuan', 3)
    await it.house.reception.undo(await officerAt('thanh-xuan', 3), codeOf('thanh-xuan'), third.id)
    await expect.poll(async () => calls(await played(page)).length, { timeout: 15_000 }).toBe(2)
    await page.waitForTimeout(4000)
    const clips = inOrder(await played(page))
    const number = 'a vi/0 vi/0'
    expect(calls(clips)).toEqual([
      `vi/invite vi/${number} vi/1 vi/to-counter vi/1`,
      `vi/invite vi/${number} vi/2 vi/to-counter vi/2 ar/invite ar/a ar/0 ar/0 ar/2 ar/to-counter ar/2`,
    ])
    for (const [n, clip] of clips.slice(1).entries()) expect(clip.from).toBeGreaterThanOrEqual(clips[n]!.to)
    // Called again, it is said again.
    const again = await it.house.reception.queue(await officerAt('thanh-xuan', 1), codeOf('thanh-xuan'))
    const mine = again.atCounters.find(({ counter }) => counter === 1)!
    it.clock.advance({ seconds: 20 })
    await it.house.reception.recall(await officerAt('thanh-xuan', 1), codeOf('thanh-xuan'), mine.id)
    await expect.poll(async () => calls(await played(page)).length, { timeout: 15_000 }).toBe(3)
    await page.context().close()
  })

  test('Vietnamese, then English with every call, unless the hall wants it short', async () => {
    const page = await it.page(screen)
    await listen(page)
    await page.goto('/board/long-bien')
    await take('long-bien')
    await call('long-bien', 1)
    await expect
      .poll(async () => calls(await played(page))[0])
      .toBe(
        'vi/invite vi/a vi/0 vi/0 vi/1 vi/to-counter vi/1 en/invite en/a en/0 en/0 en/1 en/to-counter en/1',
      )
    await page.context().close()
  })

  test('a browser that wants a touch says so; a touch anywhere is enough', async () => {
    const page = await it.page(screen)
    await listen(page, false)
    await page.goto('/board/long-bien')
    const button = page.getByRole('button', { name: 'Chạm để bật tiếng' })
    await button.waitFor()
    await page.locator('.board-waiting').click()
    await button.waitFor({ state: 'detached' })
    await page.context().close()
  })

  test('outside working hours the board is silent, and says why', async () => {
    const page = await it.page(screen)
    await listen(page)
    await page.route('**/board/hoang-mai*', async (route) => {
      const answer = await route.fetch()
      const html = await answer.text()
      await route.fulfill({
        body: html.replace('&quot;clips&quot;', '&quot;loud&quot;:[],&quot;clips&quot;'),
        headers: answer.headers(),
      })
    })
    await page.goto('/board/hoang-mai')
    await page.getByText('Ngoài giờ làm việc: tắt tiếng').waitFor()
    await take('hoang-mai')
    const { label } = await call('hoang-mai', 1)
    await page.getByText(label).first().waitFor()
    await page.waitForTimeout(1000)
    expect(await played(page)).toEqual([])
    await page.context().close()
  })

  test('a recorded clip is what the board fetches, as soon as the file lies there', async () => {
    const folder = join(it.house.config.dataDir, 'clips/vi')
    await mkdir(folder, { recursive: true })
    const sound = silence(0.5)
    await writeFile(join(folder, 'invite.wav'), sound)
    await writeFile(join(folder, '1.mp3'), 'not a sound')
    const page = await it.page({ ...screen, script: false })
    await page.goto('/board/clips')
    expect(await page.locator('main').textContent()).toContain('Ghi âm: vi/invite.wav, 0,5 giây')
    expect(await page.locator('main').textContent()).toContain('vi/1.mp3 không phải tệp âm thanh đọc được')
    const source = await page.locator('audio[aria-label*="Mời số"]').getAttribute('src')
    const { body: content } = await it.api('GET', '/board/cua-nam/content')
    expect(content.clips['vi/invite']).toBe(source)
    expect(content.clips['vi/1']).toMatch(/^\/assets\//)
    const answer = await fetch(`${it.url}${source}`)
    expect(answer.headers.get('content-type')).toBe('audio/wav')
    expect(Buffer.from(await answer.arrayBuffer()).equals(sound)).toBe(true)
    await page.context().close()
  })
})

describe('notices', () => {
  const words = (vi: string) => ({ vi, en: `${vi} (en)`, ar: `${vi} (ar)` })
  const put = (slug: string, title: string, more: object = {}) =>
    it.api('POST', `/api/v1/places/${slug}/notices`, {
      as: `truongphong.${slug}`,
      body: {
        title: words(title),
        body: words('Sáng thứ Bảy tại trạm y tế phường.'),
        from: '2026-11-18',
        rank: 1,
        ...more,
      },
    })

  test('a notice hangs there within two minutes, gives way to a call, and comes back after it', async () => {
    const page = await hang('/board/tay-ho?sound=off')
    await put('tay-ho', 'Tiêm vắc xin')
    await put('tay-ho', 'Sang năm mới treo', { from: '2027-01-02' })
    const seen = new Set<string>()
    await pass(page, 120, async () => {
      for (const title of await page.locator('.poster-title').allTextContents()) seen.add(title)
      return seen.has('Tiêm vắc xin')
    })
    expect(seen.has('Sang năm mới treo')).toBe(false)
    await take('tay-ho')
    const { label } = await call('tay-ho', 1)
    await page.getByText(label).first().waitFor()
    expect(await page.locator('.board-notices').count()).toBe(0)
    const height = async () => (await page.locator('.call').boundingBox())!.height
    const large = await height()
    await pass(page, 30, async () => (await page.locator('.board-notices').count()) === 1)
    expect(await height()).toBeLessThan(large)
    expect(await rows(page)).toEqual([label])
    await page.context().close()
  })

  test.each(['vi', 'en', 'ar'] as const)('screens in %s, without a script: accessible', async (language) => {
    await put('cau-giay', `Họp tổ dân phố ${language}`)
    for (const path of [
      '/board/cau-giay?sound=off',
      '/board/clips',
      '/notice-board/cau-giay',
      '/notice-board/cau-giay/find?q=khai+sinh',
      '/notice-board/cau-giay/all',
      '/notice-board/cau-giay/procedures/1.001193',
      ...(language === 'ar'
        ? ['/board/cau-giay?sound=off&contrast=high', '/notice-board/cau-giay?contrast=high']
        : []),
    ]) {
      const page = await it.page({ viewport: { width: 1080, height: 1920 }, script: false })
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      await expectAccessible(page, it)
      await page.context().close()
    }
  })

  test('the desk: written, looked at, put up, changed, taken down; accessible at each step', async () => {
    const page = await it.page({ ...screen, script: false })
    await page.goto('/desk/sign-in')
    await page.getByLabel('Tên đăng nhập').fill('lanhdao.cau-giay')
    await page.getByLabel('Mật khẩu').fill('mot-cua-demo')
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await page.goto('/desk/notices')
    await page.getByRole('link', { name: 'Viết thông báo' }).click()
    await page.getByRole('button', { name: 'Lưu và treo' }).click()
    expect(await page.locator('#errors').textContent()).toContain('tiêu đề')
    await expectAccessible(page, it)
    for (const [name, title, text] of [
      ['Việt', 'Đổi lịch trực', 'Từ tuần sau trực thêm sáng thứ Bảy.'],
      ['Anh', 'New hours', 'Also on Saturday mornings from next week.'],
      ['Ả Rập', 'مواعيد جديدة', 'صباح السبت أيضًا من الأسبوع القادم.'],
    ]) {
      await page.getByLabel(`Tiêu đề, tiếng ${name}`).fill(title!)
      await page.getByLabel(`Nội dung, tiếng ${name}`).fill(text!)
    }
    await page.getByRole('button', { name: 'Xem trước' }).click()
    expect(await page.locator('.poster-title').allTextContents()).toEqual([
      'Đổi lịch trực',
      'New hours',
      'مواعيد جديدة',
    ])
    await expectAccessible(page, it)
    expect((await it.api('GET', '/api/v1/places/cau-giay/notices')).body).not.toContainEqual(
      expect.objectContaining({ title: expect.objectContaining({ en: 'New hours' }) }),
    )
    await page.getByRole('button', { name: 'Lưu và treo' }).click()
    await page.getByText('Đã lưu.').waitFor()
    await expectAccessible(page, it)
    await page.getByRole('link', { name: 'Đổi lịch trực' }).click()
    await page.getByLabel('Tiêu đề, tiếng Anh').fill('Longer hours')
    await page.getByRole('button', { name: 'Lưu bản sửa' }).click()
    await page.getByRole('link', { name: 'Đổi lịch trực' }).click()
    expect(await page.locator('#history').locator('..').textContent()).toContain('Bản 2')
    await page.getByRole('button', { name: 'Gỡ thông báo' }).click()
    await page.getByText('Đã gỡ thông báo.').waitFor()
    expect(await page.locator('main').textContent()).not.toContain('Đổi lịch trực')
    await page.context().close()
  })
})

describe('the touch screen', () => {
  test('every procedure is posted there, and can be found with and without marks; no script needed', async () => {
    const page = await it.page({ viewport: { width: 1080, height: 1920 }, script: false })
    await page.goto('/notice-board/cua-nam/all')
    const links = await page
      .locator('.listing a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')!))
    expect(links.map((href) => href.split('/').at(-1)).sort()).toEqual(
      it.house.procedures.received.map(({ code }) => code).sort(),
    )
    for (const href of links) expect((await it.api('GET', href)).status, href).toBe(200)
    const first = async (words: string) => {
      await page.goto('/notice-board/cua-nam')
      await page.getByRole('link', { name: 'Bạn cần làm việc gì?' }).click()
      await page.getByRole('searchbox').fill(words)
      await page.getByRole('button', { name: 'Tìm' }).click()
      return page.locator('#results a').first().textContent()
    }
    const found = await first('làm giấy khai sinh cho con')
    expect(found).toContain('khai sinh')
    expect(await first('lam giay khai sinh cho con')).toBe(found)
    await page.locator('#results a').first().click()
    const guide = await page.locator('main').textContent()
    for (const words of [
      'Ai được làm',
      'Cha, mẹ',
      'Giấy chứng sinh',
      'Trong ngày',
      'Luật Hộ tịch',
      '1.001193',
    ])
      expect(guide).toContain(words)
    await page.context().close()
  })

  test('left alone it asks, and then goes back to its first page; the drawn keyboard finds while it is typed on', async () => {
    const page = await it.page({ viewport: { width: 1080, height: 1920 } })
    await page.clock.install()
    await page.goto('/notice-board/cua-nam/find?lang=en&contrast=high')
    for (const letter of 'birth') await page.getByRole('button', { name: letter, exact: true }).click()
    await page.clock.runFor(1000)
    await expect.poll(() => page.locator('#results a').count()).toBeGreaterThan(0)
    expect(await page.locator('#results a').first().getAttribute('href')).toContain('contrast=high')
    await page.clock.runFor(61_000)
    const sheet = page.locator('#still-there')
    expect(await sheet.isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Yes, I am reading' }).click()
    await page.clock.runFor(30_000)
    expect(await sheet.isVisible()).toBe(false)
    await page.clock.runFor(31_000)
    expect(await sheet.isVisible()).toBe(true)
    await page.clock.runFor(21_000)
    await page.waitForURL(/\/notice-board\/cua-nam\?lang=vi$/)
    await page.context().close()
  })
})

/** A WAV of so many seconds. */
function silence(seconds: number): Buffer {
  const data = Buffer.alloc(Math.round(seconds * 8000) * 2)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + data.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(8000, 24)
  head.writeUInt32LE(16_000, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(data.length, 40)
  return Buffer.concat([head, data])
}
