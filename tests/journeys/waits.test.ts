import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { samplePassword } from '../../src/sample.ts'
import { type BrowserHouse, browserHouse, expectAccessible } from '../support/browser.ts'
import { driveHall } from '../support/hall-day.ts'

const slug = 'cua-nam'
const past = ['2026-11-12', '2026-11-13', '2026-11-16', '2026-11-17']
const today = '2026-11-18'
let it: BrowserHouse
let place: string

beforeAll(async () => {
  it = await browserHouse({ start: `${past[0]}T01:00:00Z` })
  place = it.house.places.get(slug).code
  for (const [index, date] of past.entries())
    await driveHall(it, { slug, date, seed: index + 1, load: 0.4, looks: true })
  it.clock.set(`${today}T00:30:00Z`)
  await it.house.reception.waits.learnDays()
  await driveHall(it, { slug, date: today, seed: 20, load: 0.4, to: '09:30' })
}, 120_000)
afterAll(() => it.close())

const take = (more: { series: string; channel?: 'kiosk' | 'web' }) => {
  const { reception, access } = it.house
  const channel = more.channel ?? 'kiosk'
  return reception.take(channel === 'kiosk' ? it.atKiosk(place) : access.contextOf(undefined, 'vi'), {
    place,
    channel,
    language: 'vi',
    series: more.series,
    priority: 'normal',
    brings: [],
    ...(channel === 'web' ? { idNumber: '000190000001' } : {}),
  })
}
const languages = [
  ['', 'Khoảng', 'phút'],
  ['/en', 'About', 'min'],
  ['/ar', 'نحو', 'دقيقة'],
] as const

describe('how long it will take', () => {
  test.each(languages)(
    'the number’s page says a range and the clock time: “%s”',
    async (prefix, about, unit) => {
      const { secret } = await take({ series: 'B' })
      const page = await it.page({ script: false })
      await page.goto(`${prefix}/ticket/${secret}`)
      const range = (await page.locator('.wait-range').textContent()) ?? ''
      expect(range).toContain(about)
      // One unit for both ends, or each end with its own once the second passes an hour and a half.
      const number = String.raw`\d+`
      const own = String.raw`${number}[^\d–]+`
      expect(range).toMatch(new RegExp(String.raw`${number}–${number}\W{1,2}${unit}|${own}– ${number}`))
      expect(await page.locator('.wait-range + p').textContent()).toMatch(/\d\d:\d[05]–\d\d:\d[05]/)
      // Whoever is in the hall already needs no advice when to leave.
      expect(await page.locator('.ways').count()).toBe(0)
      await expectAccessible(page, it)
      await page.context().close()
    },
  )

  test('where no counter calls the group, it says that and not a number', async () => {
    const { secret } = await take({ series: 'C' })
    const page = await it.page({ script: false })
    await page.goto(`/ticket/${secret}`)
    expect(await page.locator('main').textContent()).toContain('chưa có quầy nào gọi nhóm này')
    expect(await page.locator('.wait-range').count()).toBe(0)
    await page.context().close()
  })

  test('from home: one touch says how long the way is, and the page when to leave; it remembers', async () => {
    const { secret } = await take({ series: 'A', channel: 'web' })
    const page = await it.page({ script: false })
    await page.goto(`/ticket/${secret}`)
    await page.getByRole('button', { name: '20 phút', exact: true }).click()
    const leave = page.getByText(/^Hãy đi (lúc \d\d:\d\d|ngay bây giờ)$/)
    await leave.waitFor()
    const words = await leave.textContent()
    await page.goto(`/ticket/${secret}`)
    expect(await leave.textContent()).toBe(words)
    await expectAccessible(page, it)
    await page.context().close()
  })

  test('before taking a number, on the ward’s page, at the kiosk, at the desk and for the board', async () => {
    const page = await it.page({ script: false })
    await page.goto(`/ticket/new?procedure=2.000815&place=${slug}`)
    expect(await page.locator('main').textContent()).toMatch(/Chờ dự kiến(khoảng|từ|dưới)/)
    await page.goto(`/wards/${slug}`)
    const waiting = page.getByRole('table', { name: 'Đang chờ lúc này' })
    expect(await waiting.textContent()).toMatch(/khoảng|từ|dưới/)
    expect(await waiting.textContent()).toContain('chưa có quầy gọi')
    const { secret } = await take({ series: 'A' })
    await page.goto(`/kiosk/${slug}/ticket/${secret}`)
    expect(await page.locator('main').textContent()).toMatch(/Còn chờ (khoảng|từ|dưới)/)
    const { token } = await it.house.access.signIn({ username: `tiepnhan.${slug}`, password: samplePassword })
    await page.context().addCookies([{ name: 'session', value: token, url: it.url }])
    await page.goto('/desk?lang=vi')
    expect(await page.locator('#live-waits').textContent()).toMatch(/khoảng|từ|dưới/)
    await page.context().close()

    const { body: board } = await it.api('GET', `/api/v1/places/${slug}/board`)
    expect(board.expected.map(({ series }: { series: string }) => series)).toEqual(['A', 'B'])
    expect(board.expected.every(({ minutes }: { minutes: number }) => minutes > 0 && minutes % 5 === 0)).toBe(
      true,
    )
    const { body: waits } = await it.api('GET', `/api/v1/places/${slug}/waits`)
    expect(waits.find(({ series }: { series: string }) => series === 'C').wait).toEqual({
      known: false,
      why: 'nobody-calls',
    })
    const { body: followed } = await it.api('GET', `/api/v1/tickets/${secret}`)
    expect(followed.wait.p50).toBeLessThanOrEqual(followed.wait.p80 ?? Number.POSITIVE_INFINITY)
  })
})

describe('how good it was', () => {
  test.each(languages)('everybody can read it, on a phone and without a script: “%s”', async (prefix) => {
    const page = await it.page({ script: false })
    await page.goto(`${prefix}/wards/${slug}/fairness`)
    await page.locator(`a[href$="/wards/${slug}/forecasts"]`).click()
    const days = page.locator('.definitions > div').first()
    expect(await days.textContent()).toContain(String(past.length))
    expect(await page.locator('.day-plot circle').count()).toBe(past.length)
    await expectAccessible(page, it)
    await page.context().close()
  })

  test('says what the table says: the mean of what was told against the first calls of the hall’s history', async () => {
    const { accuracy } = it.house.reception.waits
    const { rows } = await it.superuser.query<{ id: string; day: string; at: Date; p50: number | null }>(
      `select ticket_id as id, day::text, at, p50 from reception.told where place = $1 and day < $2`,
      [place, today],
    )
    expect(rows.length).toBeGreaterThan(100)
    const errors: number[] = []
    const { rows: calls } = await it.superuser.query<{ subject: string; at: Date }>(
      `select subject, min(at) as at from ledger.event where stream = $1 and type = 'ticket.called' group by subject`,
      [place],
    )
    const called = new Map(calls.map(({ subject, at }) => [subject, at]))
    for (const { id, at, p50 } of rows) {
      const call = called.get(`ticket:${id}`)
      if (p50 !== null && call && Number.isFinite(p50))
        errors.push(Math.abs((call.getTime() - at.getTime()) / 60_000 - p50))
    }
    const expected = errors.reduce((sum, error) => sum + error, 0) / errors.length
    expect((await accuracy(place)).all.meanError).toBeCloseTo(expected, 3)
  })

  test('a ward without days says so', async () => {
    const page = await it.page({ script: false })
    await page.goto('/wards/ba-dinh/forecasts')
    expect(await page.locator('main').textContent()).toContain('Chưa đủ ngày')
    await expectAccessible(page, it)
    await page.context().close()
  })
})
