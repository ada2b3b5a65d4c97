import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { announce, type Presence } from '#platform/jobs'
import { type BrowserHouse, browserHouse, expectNoFaults } from '../support/browser.ts'

/* The screen of a robot: its face follows what it does, it leads somebody to a counter and is rated. */
vi.setConfig({ testTimeout: 120_000 })

let it: BrowserHouse
let ward: string

beforeAll(async () => {
  it = await browserHouse()
  ward = it.house.places.get('cua-nam').code
})
afterAll(() => it.close())

const wide = { width: 1280, height: 800 }
const look = (page: Page, name: string) => page.locator(`.robot-face[data-look="${name}"]`).waitFor()
const says = (page: Page) => page.locator('.robot-says').textContent()

/** A robot as the books have it, without one that drives: every state of it is written by the test. */
async function robotInBooks(name: string, screen: string) {
  const id = randomUUID()
  await it.superuser.query(
    `insert into robots.robot (id, place, name, kind, address, serial, locations, screen, added_by, added_at)
      values ($1, $2, $3, 'simulator', 'x', '', '{}', $4, 'test', now())`,
    [id, ward, name, screen],
  )
  const set = (state: object, more = 'is_online = true') =>
    it.superuser.query(`update robots.robot set state = $1, ${more} where id = $2`, [
      JSON.stringify(state),
      id,
    ])
  const goal = async (state: string, more: Record<string, string> = {}) => {
    const isOver = ['arrived', 'failed', 'cancelled'].includes(state)
    await it.superuser.query('delete from robots.goal where robot = $1', [id])
    await it.superuser.query(
      `insert into robots.goal (id, robot, place, kind, priority, mission, leg, location, counter, state, error,
        advice, asked_by, asked_at, settled_at)
       values ($1, $2, $3, 'escort', 4, $1, 0, 'counter-3', '3', $4, $5, $6, 'test', $7, $8)`,
      [
        ...[randomUUID(), id, ward, state, more.error ?? null, more.advice ?? null],
        ...[String(it.clock.now()), isOver ? String(it.clock.now()) : null],
      ],
    )
  }
  return { id, set, goal }
}

test('the face follows the robot: waits, greets, leads, is blocked, arrives, is left alone, is away', async () => {
  const { id, set, goal } = await robotInBooks('Sen', '1')
  await set({ mode: 'idle', at: 'door', battery: 80, cups: 5 })
  const page = await it.page({ kiosk: 'cua-nam', viewport: wide })
  page.setDefaultTimeout(30_000)
  // A robot's first screen is its face.
  await page.goto('/kiosk/cua-nam')
  await look(page, 'waiting')
  expect(await page.locator('h1').textContent()).toContain('Sen')
  await page.getByRole('button', { name: 'Mời tôi cốc nước' }).waitFor()
  await expectNoFaults(page)
  await page.evaluate(() => Object.assign(window, { stayed: true }))

  await it.superuser.query('update robots.robot set met_at = $1 where id = $2', [String(it.clock.now()), id])
  await look(page, 'greeting')
  expect(await says(page)).toBe('Xin chào! Bạn cần gì?')
  // Whoever is typing is not interrupted by it.
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true)

  await goal('moving')
  await look(page, 'leading')
  expect(await page.locator('h1').textContent()).toBe('Mời bạn đi theo tôi')
  expect(await page.locator('.robot-goal').textContent()).toBe('Quầy 3')
  await expectNoFaults(page)
  await goal('blocked')
  await look(page, 'blocked')
  expect(await page.locator('h1').textContent()).toBe('Xin chờ một chút')
  await goal('arrived')
  await look(page, 'glad')
  expect(await page.locator('.rating-face').count()).toBe(3)
  await expectNoFaults(page)
  const advice = JSON.stringify({ vi: 'Mời tự đến quầy 3.', en: 'Go to 3.', ar: 'إلى ٣' })
  await goal('failed', { error: 'estop', advice })
  await page.getByText('Mời tự đến quầy 3.').waitFor()
  await expectNoFaults(page)
  await it.superuser.query('delete from robots.goal where robot = $1', [id])
  await set({ mode: 'estop', at: 'door' }, 'stopped_at = now()')
  await look(page, 'away')
  expect(await says(page)).toContain('tạm nghỉ')
  // One can still ask.
  await page.locator('#say').waitFor()
  await set({ mode: 'idle', at: 'door' }, 'stopped_at = null, met_at = null')
  await look(page, 'waiting')

  // A counter is touched, without words: it leads there.
  await page.goto('/kiosk/cua-nam')
  await page.getByRole('link', { name: 'Dẫn tôi đến quầy…' }).click()
  await page.getByRole('heading', { name: 'Tôi dẫn bạn đến quầy nào?' }).waitFor()
  await expectNoFaults(page)
  await page.getByRole('button', { name: /^Quầy 2/ }).click()
  await page.waitForURL('**/ask')
  const asked = await it.superuser.query('select kind, counter from robots.goal where robot = $1', [id])
  expect(asked.rows).toContainEqual({ kind: 'escort', counter: '2' })
  await it.superuser.query('delete from robots.goal where robot = $1', [id])
  await page.goto('/kiosk/cua-nam')
  await look(page, 'waiting')

  // Others of the hall are kiosks as ever, and hear nothing of it.
  const other = await it.page({ viewport: wide })
  await other.goto('/kiosk/cua-nam')
  expect(await other.locator('#robot').count()).toBe(0)
  expect((await other.goto('/kiosk/cua-nam/robot'))!.status()).toBe(404)
  await it.superuser.query('update robots.robot set retired_at = now() where id = $1', [id])
  await page.context().close()
  await other.context().close()
})

test('nothing moves for whoever does not want it; the words are in their language, from right to left too', async () => {
  const { id, set } = await robotInBooks('Mai', '1')
  await set({ mode: 'idle', at: 'door', battery: 80 })
  for (const [language, words] of [
    ['en', 'I am here for you'],
    ['ar', 'أنا هنا من أجلك'],
  ] as const) {
    const page = await it.page({
      kiosk: 'cua-nam',
      viewport: { width: 1080, height: 1920 },
      reducedMotion: 'reduce',
    })
    await page.goto(`/kiosk/cua-nam/ask?lang=${language}`)
    expect(await says(page)).toBe(words)
    const moving = await page.evaluate(
      () => document.getAnimations().filter((it) => it.playState === 'running').length,
    )
    expect(moving).toBe(0)
    await expectNoFaults(page)
    await page.context().close()
  }
  await it.superuser.query('update robots.robot set retired_at = now() where id = $1', [id])
})

test('it leads somebody who asked for it, is rated, says goodbye; the desk sees it drive and what was said of it', async () => {
  const presence: Presence = await announce(it.owner, [it.house.process])
  const runner = it.house.robots.run()
  const head = await it.contextOf('truongphong.cua-nam')
  const draft = { kind: 'simulator' as const, address: 'simulator:?scale=6', serial: '', locations: {} }
  await it.house.robots.add(head, ward, { ...draft, name: 'Lan', screen: '1' })
  const report = async () => (await it.house.robots.list(head, ward)).find(({ name }) => name === 'Lan')!
  await vi.waitFor(async () => expect((await report()).isOnline).toBe(true), { timeout: 30_000 })

  const desk = await it.page({ viewport: wide })
  const value = (await it.signIn('truongphong.cua-nam')).replace('session=', '')
  await desk.context().addCookies([{ name: 'session', value, url: it.url }])
  await desk.goto('/desk/robots')
  const before = await desk.locator('[data-robot="Lan"]').getAttribute('transform')
  await expectNoFaults(desk)

  const page = await it.page({ kiosk: 'cua-nam', viewport: wide })
  page.setDefaultTimeout(40_000)
  await page.goto('/kiosk/cua-nam')
  await look(page, 'waiting')
  await page.fill('#say', 'dẫn tôi đến quầy 6')
  await page.keyboard.press('Enter')
  await page.locator('.robot-goal').waitFor()
  expect(await page.locator('.robot-goal').textContent()).toBe('Quầy 6')
  // The rest of the way is drawn from where it is.
  await page.locator('.floor-way-line').waitFor()
  await vi.waitFor(
    async () => expect(await desk.locator('[data-robot="Lan"]').getAttribute('transform')).not.toBe(before),
    { timeout: 20_000 },
  )
  await page.locator('.rating-good').click()
  await page.getByRole('heading', { name: 'Cảm ơn bạn. Chào tạm biệt!' }).waitFor()
  // Then the next one finds it waiting.
  await look(page, 'waiting')
  const [led] = (await report()).over.filter(({ kind }) => kind === 'escort')
  expect(led).toMatchObject({ state: 'arrived', counter: '6', rating: 3 })
  const events = (await it.house.hub.after(ward, 0, 100_000)).map(({ type }) => type)
  expect(events).toContain('robot.rated')
  await desk.reload()
  await desk.getByText('Vừa xong').click()
  await desk.getByText('rất hài lòng').waitFor()

  // From a kiosk that stands, it is asked to come; the plan there is drawn anew when another holds.
  await it.house.robots.change(head, ward, (await report()).id, (await report()).version, {
    ...{ ...draft, name: 'Lan' },
  })
  // Changed, it is spoken to anew, and is away for that moment: whoever asks then is told so, and asks again.
  await expect
    .poll(
      async () => {
        await page.goto('/kiosk/cua-nam/counters/2')
        await page.getByRole('button', { name: 'Nhờ rô-bốt dẫn đến quầy 2' }).click()
        await page.waitForURL(/robot=/)
        return page.url()
      },
      { timeout: 60_000 },
    )
    .toContain('robot=asked')
  await page.getByText('Rô-bốt đang đến máy này').waitFor()
  const { goals, over } = await report()
  expect([...goals, ...over].map(({ kind, counter }) => `${kind} ${counter}`)).toContain('escort 2')
  await expectNoFaults(page)
  await runner.stop()
  await presence.end()
  await page.context().close()
  await desk.context().close()
})

test('a kiosk that is open shows a new plan when one is published', async () => {
  const page = await it.page({ kiosk: 'cua-nam', viewport: wide })
  await page.goto('/kiosk/cua-nam/counters')
  const head = await it.contextOf('lanhdao.cua-nam')
  const drawing = page.locator('[data-plan]')
  const number = Number(await drawing.getAttribute('data-plan'))
  const marks = await drawing.locator('.floor-counter rect').first().getAttribute('x')
  const { floorPlans } = it.house
  const { plan } = floorPlans.of(ward)
  const [first] = plan.counters
  const { revision } = await floorPlans.edit(head, ward, 0, {
    ...{ do: 'move' as const, thing: `counter:${first!.code}`, x: first!.x + 0.2, y: first!.y },
  })
  await floorPlans.publish(head, ward, revision)
  await page.locator(`[data-plan="${number + 1}"]`).waitFor({ timeout: 30_000 })
  expect(await drawing.locator('.floor-counter rect').first().getAttribute('x')).not.toBe(marks)
  await page.context().close()
})
