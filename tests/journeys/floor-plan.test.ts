import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type DeskHouse, deskHouse, saidOn, textOf } from './desk-house.ts'

/** A leader draws the hall, people find their counter on it, a robot moves; each picture by axe. `FILM=folder` films it. */
let it: DeskHouse
vi.setConfig({ testTimeout: 180_000 })

beforeAll(async () => {
  it = await deskHouse('floor-plan')
})
afterAll(() => it.close())

const path = '/desk/floor-plan'
const press = (page: Page, name: string | RegExp) =>
  Promise.all([page.waitForEvent('load'), page.locator('main').getByRole('button', { name }).click()])
const thing = (page: Page, key: string) => page.locator(`[data-thing="${key}"]`)
/** Where the draft has a thing, in metres. */
const place = async (key: string) => {
  const leader = await it.contextOf('lanhdao.cua-nam')
  const { plan } = await it.house.floorPlans.draft(leader, it.house.places.get('cua-nam').code)
  const found = [
    ...plan.waypoints.map((w) => ({ ...w, key: `waypoint:${w.id}` })),
    ...plan.counters.map((c) => ({ ...c, key: `counter:${c.code}` })),
  ]
  return found.find((it) => it.key === key)!
}
const held = () => it.house.floorPlans.of(it.house.places.get('cua-nam').code)

test('without a script: moved by numbers, wrong, told where, mended, published, taken again', async () => {
  const officer = await it.officer('lanhdao')
  const page = await it.page({ script: false, viewport: { width: 1280, height: 800 } })
  await page.context().addCookies(await officer.context().cookies())
  await page.goto(path)
  expect(await textOf(page)).toContain('Chưa ai vẽ sơ đồ')
  await it.look(page, 'first', { narrow: true })

  await thing(page, 'waypoint:water').click()
  await page.waitForURL('**thing=waypoint%3Awater')
  await page.getByLabel('Cách mép trái (m)').first().fill('3,0')
  await page.getByLabel('Cách mép trên (m)').first().fill('4,8')
  await press(page, 'Dời đến đây')
  expect(await textOf(page)).toContain('nằm trong tường, bàn hoặc ghế')
  expect(await page.getByRole('button', { name: 'Công bố sơ đồ' }).count()).toBe(0)
  await it.look(page, 'wrong', { narrow: true })
  await page.getByLabel('Cách mép trái (m)').first().fill('ba')
  await press(page, 'Dời đến đây')
  expect(await saidOn(page)).toContain('Hãy ghi số mét')
  await press(page, 'Hoàn tác')
  expect(await textOf(page)).toContain('Sơ đồ không có lỗi')

  await page.getByLabel('Thêm gì').selectOption({ label: 'Vật cản khác' })
  await page.locator('#add-x').fill('8,6')
  await press(page, /^Thêm$/)
  await page.getByRole('link', { name: 'Máy lấy số (kiosk-1)', exact: true }).click()
  await page.getByLabel('Mã').fill('kiosk-2')
  await press(page, 'Đổi tên')
  await press(page, /Bỏ nối với Cửa ra vào/)
  // What was put into the middle stands in the way of people.
  expect(await textOf(page)).toMatch(/Lối đi .* xuyên qua/)
  await thing(page, 'obstacle:10').click()
  await page.waitForURL('**thing=obstacle%3A10')
  await press(page, 'Xóa vật này')
  await press(page, 'Công bố sơ đồ')
  expect(await saidOn(page)).toContain('Đã công bố')
  expect(held().number).toBe(1)
  expect(held().plan.waypoints.map(({ id }) => id)).toContain('kiosk-2')

  await page.getByRole('link', { name: 'Cửa ra vào (door)', exact: true }).click()
  await page.getByLabel('Cách mép trái (m)').first().fill('5')
  await press(page, 'Dời đến đây')
  await press(page, 'Công bố sơ đồ')
  await page.getByRole('link', { name: 'Xem bản số 1' }).click()
  await page.getByRole('link', { name: 'Đường đến quầy 3' }).click()
  await page.waitForURL('**/preview?counter=3&version=1')
  await it.look(page, 'version', { narrow: true })
  await page.goto(path)
  await press(page, 'Lấy lại bản số 1')
  expect((await place('waypoint:door')).x).toBeCloseTo(8.8)
  await press(page, 'Bỏ bản nháp')
  expect((await place('waypoint:door')).x).toBe(5)
})

test('with a script: dragged, walked by arrows, taken back by a key, another’s change not written over', async () => {
  const page = await it.officer('lanhdao')
  await page.goto(path)
  const before = await place('counter:3')
  const box = (await thing(page, 'counter:3').boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 + 15, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => (await place('counter:3')).y).toBeGreaterThan(before.y)
  const dragged = await place('counter:3')
  expect(dragged.y * 10).toBeCloseTo(Math.round(dragged.y * 10), 6)
  expect(page.url()).not.toContain('thing=')

  await thing(page, 'waypoint:dock').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(async () => (await place('waypoint:dock')).x).toBeCloseTo(2)
  // The thing is still in hand, for whoever goes on.
  await page.waitForFunction(
    () => (document.activeElement as SVGElement | null)?.dataset.thing === 'waypoint:dock',
  )
  expect(await page.locator('#plan-said').textContent()).toContain('Đã lưu')
  await page.keyboard.press('Control+z')
  // As the page shows it: what it has seen by then is what the next move is held against.
  await expect
    .poll(async () => Number(await thing(page, 'waypoint:dock').getAttribute('data-x')))
    .toBeCloseTo(0.9)
  expect((await place('waypoint:dock')).x).toBeCloseTo(0.9)

  // Somebody else draws at the same time.
  const leader = await it.contextOf('lanhdao.cua-nam')
  const ward = it.house.places.get('cua-nam').code
  const { revision } = await it.house.floorPlans.draft(leader, ward)
  await it.house.floorPlans.edit(leader, ward, revision, { do: 'hall', width: 20, height: 10 })
  await page.waitForFunction(
    () => (document.activeElement as SVGElement | null)?.dataset.thing === 'waypoint:dock',
  )
  await page.keyboard.press('ArrowDown')
  await page.getByText('đã được người khác thay đổi').first().waitFor()
  expect((await place('waypoint:dock')).y).toBeCloseTo(9.2)
  await it.look(page, 'stale')
  for (const language of ['en', 'ar']) {
    await page.goto(`${path}?thing=waypoint:dock&lang=${language}`)
    await it.look(page, `editor-${language}`, { narrow: true })
  }
  await page.goto(`${path}?lang=vi`)
})

test('people find a counter: at the kiosk, in the ward, on the page of their number once it is called', async () => {
  const kiosk = await it.page({ viewport: { width: 1080, height: 1920 }, kiosk: 'cua-nam' })
  await kiosk.goto('/kiosk/cua-nam')
  await kiosk.getByRole('link', { name: /Quầy ở đâu/ }).click()
  await kiosk.waitForURL('**/counters')
  await it.look(kiosk, 'kiosk-counters')
  await kiosk.getByRole('link', { name: /^Quầy 3/ }).click()
  await kiosk.waitForURL('**/counters/3')
  expect(await textOf(kiosk)).toMatch(/Rẽ .* mét.*Đến quầy 3/s)
  expect(await kiosk.getByRole('img', { name: /Đường đến quầy 3.*Đến quầy 3/ }).count()).toBe(1)
  for (const language of ['vi', 'en', 'ar']) {
    await kiosk.goto(`/kiosk/cua-nam/counters/3?lang=${language}`)
    await it.look(kiosk, `kiosk-way-${language}`)
  }
  await kiosk.goto('/kiosk/cua-nam/again')

  const { body: taken } = await it.api('POST', '/api/v1/places/cua-nam/tickets', {
    body: { series: 'B', channel: 'kiosk' },
  })
  const phone = await it.page({ script: false })
  await phone.goto(`/ticket/${taken.secret}`)
  expect(await textOf(phone)).not.toContain('Đường đến quầy')
  const as = 'tiepnhan.cua-nam'
  await it.api('POST', '/api/v1/places/cua-nam/desk', { as, body: { counter: 3 } })
  await it.api('POST', '/api/v1/places/cua-nam/calls', { as, body: {} })
  for (const [prefix, way] of [
    ['', 'Đường đến quầy 3'],
    ['/en', 'The way to counter 3'],
    ['/ar', 'الطريق إلى الشباك 3'],
  ]) {
    await phone.goto(`${prefix}/ticket/${taken.secret}`)
    expect(await textOf(phone)).toContain(way)
    await it.look(phone, `phone-called${prefix!.replace('/', '-')}`)
    await phone.goto(`${prefix}/wards/cua-nam`)
    await phone.locator('a[href$="/hall?counter=3"]').click()
    await phone.waitForURL('**/hall?counter=3')
    expect(await textOf(phone)).toContain(way)
    await it.look(phone, `phone-way${prefix!.replace('/', '-')}`)
  }
  await kiosk.goto(`/kiosk/cua-nam/ticket/${taken.secret}?lang=vi`)
  expect(await textOf(kiosk)).toMatch(/Đang mời vào quầy 3.*Đến quầy 3/s)
  await it.look(kiosk, 'kiosk-called')
})

test('a robot is seen where it is, moves without the page being loaded, and leaves', async () => {
  const ward = it.house.places.get('cua-nam').code
  const set = (state: object, isOnline = true) =>
    it.superuser.query('update robots.robot set state = $1, is_online = $2 where place = $3', [
      JSON.stringify(state),
      isOnline,
      ward,
    ])
  await it.superuser.query(
    `insert into robots.robot (id, place, name, kind, address, serial, locations, added_by, added_at)
      values (gen_random_uuid(), $1, 'Sen', 'simulator', 'x', '', '{}', 'test', now())`,
    [ward],
  )
  await set({ mode: 'moving', pose: { x: 4, y: 8, degrees: 0 } })
  const kiosk = await it.page({ viewport: { width: 1080, height: 1920 }, kiosk: 'cua-nam' })
  await kiosk.goto('/kiosk/cua-nam/counters/3')
  const robot = kiosk.locator('[data-robot="Sen"]')
  expect(await robot.getAttribute('transform')).toBe('translate(400 800)')
  await it.look(kiosk, 'kiosk-robot')
  await kiosk.evaluate(() => document.body.setAttribute('data-same-page', ''))
  await set({ mode: 'blocked', pose: { x: 6.5, y: 8, degrees: 0 } })
  await kiosk.locator('[data-robot="Sen"][transform="translate(650 800)"]').waitFor()
  expect(await robot.locator('title').textContent()).toBe('Sen: đang bị chắn đường')
  // One whose map is not known is at a place that has a name.
  await set({ mode: 'docked', at: 'dock' })
  await kiosk.locator('[data-robot="Sen"][transform="translate(90 920)"]').waitFor()
  await set({ mode: 'docked', at: 'dock' }, false)
  await robot.waitFor({ state: 'detached' })
  expect(await kiosk.locator('[data-same-page]').count()).toBe(1)
  const phone = await it.page({ script: false, viewport: { width: 1080, height: 1920 } })
  await set({ mode: 'moving', pose: { x: 4, y: 8, degrees: 0 } })
  await phone.goto('/kiosk/cua-nam/counters/3')
  expect(await phone.locator('[data-robot="Sen"]').getAttribute('transform')).toBe('translate(400 800)')
})
