import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type DeskHouse, deskHouse, faultsOn, press, saidOn, textOf } from './desk-house.ts'

/** People who bring many dossiers, from the kiosk and from home to the counter; every page by axe. */
let it: DeskHouse
vi.setConfig({ testTimeout: 300_000 })

beforeAll(async () => {
  it = await deskHouse('lane')
})
afterAll(() => it.close())

const take = (wish: object = {}) =>
  it.api('POST', '/api/v1/places/cua-nam/tickets', {
    body: { series: 'A', channel: 'kiosk', ...wish },
    key: randomUUID(),
  })

test('declared at the kiosk, where nobody else touches more often, and at home; one counter calls them', async () => {
  const kiosk = await it.page({ viewport: { width: 1080, height: 1920 }, kiosk: 'cua-nam' })
  for (const language of ['ar', 'en', 'vi']) {
    await kiosk.goto(`/kiosk/cua-nam/number?series=A&lang=${language}`)
    await it.look(kiosk, `kiosk-${language}`)
  }
  await kiosk.setViewportSize({ width: 1920, height: 1080 })
  await it.look(kiosk, 'kiosk-wide')
  // The question stands on the screen that is there anyway: whoever brings one dossier touches what they always did.
  await kiosk.getByRole('button', { name: /Tôi mang từ.5/ }).click()
  await kiosk.getByText('A001').first().waitFor()
  await it.look(kiosk, 'kiosk-number')

  const phone = await it.page({ script: false })
  await phone.goto('/ar/ticket/new?series=A&place=cua-nam')
  await it.look(phone, 'take-ar')
  await phone.goto('/ticket/new?series=A&place=cua-nam')
  expect(await phone.getByLabel('1 hồ sơ', { exact: true }).isChecked()).toBe(true)
  await phone.getByLabel('Từ 5 hồ sơ trở lên').check()
  // What was said stays when something else is wrong.
  await phone.getByRole('button', { name: 'Lấy số' }).click()
  expect(await phone.getByLabel('Từ 5 hồ sơ trở lên').isChecked()).toBe(true)
  await it.look(phone, 'take')
  await phone.getByLabel('Số căn cước (12 số)').fill('001190012345')
  await phone.getByRole('button', { name: 'Lấy số' }).click()
  expect(await textOf(phone)).toMatch(/Bạn ở làn nhiều hồ sơ.*1 quầy cùng lúc/s)
  await it.look(phone, 'ticket')

  it.clock.advance({ minutes: 5 })
  await take({ dossiers: 12 })
  await take({ dossiers: 3 })
  const first = await it.officer('tiepnhan')
  const second = await it.officer('tiepnhan2')
  await first.goto('/desk')
  await press(first.locator('#live-now'), /^Quầy 1/)
  await press(first.locator('#live-now'), /Gọi số tiếp theo/)
  expect(await first.locator('.current-number').textContent()).toContain('A001')
  expect(await textOf(first)).toMatch(/Hồ sơ mang theo\s+Từ 5 hồ sơ trở lên/)
  await it.look(first, 'at-counter')

  it.clock.advance({ minutes: 60 })
  await take()
  await second.goto('/desk')
  await press(second.locator('#live-now'), /^Quầy 2/)
  const row = (label: string) => second.locator('#live-list tr').filter({ hasText: label })
  // Over the cap, and still behind the one who has just come: the lane has its counter.
  const why = /nhiều hồ sơ: mỗi lúc 1 quầy khi còn người khác chờ/
  expect(await row('A003').textContent()).toMatch(why)
  expect(await row('A004').textContent()).toContain('3 hồ sơ')
  const order = await second.locator('#live-list td .label, #live-list th .label').allTextContents()
  expect(order).toEqual(['A004', 'A005', 'A002', 'A003'])
  await it.look(second, 'queue', { narrow: true })
  for (const language of ['en', 'ar']) {
    await second.goto(`/desk?lang=${language}`)
    await it.look(second, `queue-${language}`)
  }
  await second.goto('/desk?lang=vi')
  await press(second.locator('#live-now'), /Gọi số tiếp theo/)
  expect(await second.locator('.current-number').textContent()).toContain('A004')

  // Somebody at the counter has more with them than they said: the rest waits in the lane, by the same number.
  const fold = second.locator('#fold-dossiers')
  const unfolded = async (count: string) => {
    await fold.locator('summary').click()
    await fold.getByLabel('Còn bao nhiêu hồ sơ?').fill(count)
  }
  await unfolded('nhiều')
  await press(fold, /Ghi nhận/)
  expect(await saidOn(second)).toContain('từ 1 đến 999')
  await unfolded('4')
  await press(fold, /Phần còn lại/)
  expect(await saidOn(second)).toContain('làm tiếp ngay tại quầy')
  await unfolded('9')
  await it.look(second, 'rest', { narrow: true })
  await press(fold, /Phần còn lại/)
  expect(await saidOn(second)).toContain('A004 chờ tiếp ở làn nhiều hồ sơ')
  expect(await row('A004').textContent()).toMatch(why)
  await it.look(second, 'in-the-lane')
  await Promise.all([second.waitForEvent('load'), second.keyboard.press('z')])
  expect(await second.locator('.current-number').textContent()).toContain('A004')
  await unfolded('4')
  await press(fold, /Ghi nhận/)
  expect(await textOf(second)).toMatch(/Hồ sơ mang theo\s+4 hồ sơ/)

  // Taken by an officer for somebody who stands there.
  await second.locator('.work-aside').getByLabel('Hồ sơ mang theo').selectOption('Từ 5 hồ sơ trở lên')
  await press(second.locator('.work-aside'), 'Lấy số')
  await row('A006').waitFor()
  expect(await row('A006').textContent()).toMatch(why)
})

test('the limit is drafted, told, and refused where it makes no sense', async () => {
  const desk = await it.officer('lanhdao')
  await desk.goto('/desk/policy/new')
  const many = desk.getByRole('group', { name: 'Nhiều hồ sơ' })
  expect(await many.getByLabel('Nhiều nhất mấy quầy cùng lúc').inputValue()).toBe('1')
  await many.getByLabel('Nhiều nhất mấy quầy cùng lúc').fill('1,5')
  await many.getByLabel('Từ bao nhiêu hồ sơ').fill('1')
  await it.look(desk, 'draft', { narrow: true })
  await press(desk.locator('main'), 'Xem trước')
  expect(await faultsOn(desk)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/từ 1 đến 20, hoặc để trống/),
      expect.stringMatching(/từ 2 đến 100/),
    ]),
  )
  await it.look(desk, 'faults')
  await many.getByLabel('Nhiều nhất mấy quầy cùng lúc').fill('2')
  await many.getByLabel('Từ bao nhiêu hồ sơ').fill('10')
  await desk.getByLabel('Tiếng Việt').fill('Sáu quầy đều mở, một quầy cho làn là ít.')
  await desk.getByLabel('Tiếng Anh').fill('With six counters open one for the lane is little.')
  await desk.getByLabel('Tiếng Ả Rập').fill('مع ستة شبابيك مفتوحة لا يكفي شباك واحد للمسار.')
  await press(desk.locator('main'), 'Xem trước')
  const words = await textOf(desk)
  expect(words).toMatch(/Nhiều hồ sơ: nhiều nhất 2 quầy cùng lúc/)
  expect(words).toMatch(/Nhiều hồ sơ: từ 10 hồ sơ trở lên, thay vì từ 5/)
  await it.look(desk, 'check', { narrow: true })

  const anybody = await it.page()
  for (const [language, path] of [
    ['vi', ''],
    ['en', '/en'],
    ['ar', '/ar'],
  ]) {
    await anybody.goto(`${path}/wards/cua-nam/order`)
    await it.look(anybody, `order-${language}`)
    await anybody.goto(`${path}/wards/cua-nam/fairness`)
    await it.look(anybody, `fairness-${language}`)
  }
})
