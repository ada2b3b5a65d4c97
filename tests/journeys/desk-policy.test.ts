import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type DeskHouse, deskHouse, faultsOn, saidOn, textOf } from './desk-house.ts'

/** A leader changes the rule of calling of a ward, in a real browser; every page by axe and on a phone. */
let it: DeskHouse
vi.setConfig({ testTimeout: 180_000 })

beforeAll(async () => {
  it = await deskHouse('policy')
})
afterAll(() => it.close())

const press = (page: Page, name: string | RegExp) =>
  Promise.all([page.waitForEvent('load'), page.locator('main').getByRole('button', { name }).click()])
const go = (page: Page, name: string | RegExp) =>
  Promise.all([page.waitForEvent('load'), page.locator('main').getByRole('link', { name }).first().click()])

/** A morning with six people, all served by one counter, seven minutes each. */
async function aMorning(start: string, last = 'normal'): Promise<void> {
  it.clock.set(start)
  const { reception, places } = it.house
  const ward = places.get('cua-nam').code
  // Not by a session: it would have ended by the next morning.
  const who = await it.contextOf('tiepnhan.cua-nam')
  for (const priority of ['normal', 'normal', 'normal', 'normal', 'normal', last]) {
    const wish = {
      place: ward,
      channel: 'desk',
      language: 'vi',
      series: 'A',
      priority,
      brings: [] as string[],
    } as const
    await reception.take({ ...who, key: randomUUID() }, wish)
    it.clock.advance({ minutes: 1 })
  }
  await reception.openDesk(who, ward, 1)
  for (let n = 0; n < 6; n++) {
    const { id } = await reception.callNext(who, ward)
    it.clock.advance({ minutes: 7 })
    await reception.finish(who, ward, id)
    it.clock.advance({ seconds: 20 })
  }
  await reception.closeDesk(who, ward)
}

test('counters needed: a table and a plot; where there are too few days it says so', async () => {
  for (const day of ['09', 10, 11, 12, 13]) await aMorning(`2026-11-${day}T01:00:00Z`)
  it.clock.set('2026-11-16T00:30:00Z')
  const desk = await it.officer('truongphong')
  await desk.goto('/desk/staffing')
  await desk.getByLabel('Phòng chứa được').fill('4')
  await press(desk, 'Tính')
  const said = await textOf(desk)
  expect(said).toMatch(/Tính từ 5 ngày/)
  // Six at once before the first is called, in a room for four.
  expect(said).toMatch(/Phòng sẽ chật.*08:00.*6 người/s)
  expect(said).toMatch(/A – Hộ tịch – Chứng thực\s+7 phút/)
  await it.look(desk, 'staffing', { narrow: true })
  await desk.getByLabel('Ngày trong tuần').selectOption({ label: 'Chủ nhật' })
  await press(desk, 'Tính')
  expect(await textOf(desk)).toContain('Chưa đủ ngày')
  await it.look(desk, 'too-few', { narrow: true })
})

test('a rule is drafted, replayed on a day gone by, published for tomorrow, and told to everybody', async () => {
  await aMorning('2026-11-16T01:00:00Z', 'aged')
  it.clock.set('2026-11-18T02:00:00Z')
  const desk = await it.officer('lanhdao')
  await desk.goto('/desk/policy')
  expect(await textOf(desk)).toMatch(/Quy tắc chung của thành phố.*ha-noi-1.*01\/01\/2026/s)
  await it.look(desk, 'present', { narrow: true })

  await go(desk, 'Soạn quy tắc mới')
  const aged = desk.getByRole('group', { name: 'Người từ 75 tuổi' })
  await aged.getByLabel('Luôn được gọi trước tất cả').check()
  await desk.getByLabel('Chờ quá bao nhiêu phút').fill('30')
  await it.look(desk, 'draft', { narrow: true })
  await press(desk, 'Chạy lại những ngày đã qua')
  const replayed = await textOf(desk)
  expect(replayed).toMatch(/6 ngày có người, 36 lượt/)
  expect(replayed).toMatch(/1 nhóm có dưới 5 lượt không hiện/)
  // One person of the class: neither in the table nor in the plots.
  expect(await desk.locator('table').first().textContent()).not.toContain('Người từ 75 tuổi')
  expect(replayed).toMatch(/Từng người lệch trung bình 0 phút; 100 % số lượt/)
  await it.look(desk, 'replay', { narrow: true })

  await go(desk, 'Sửa tiếp')
  await desk.getByLabel('Có hiệu lực từ ngày').fill('2026-11-18')
  await press(desk, 'Xem trước')
  expect(await faultsOn(desk)).toEqual(
    expect.arrayContaining([expect.stringMatching(/từ ngày mai/), expect.stringMatching(/cả ba thứ tiếng/)]),
  )
  await it.look(desk, 'faults')
  await desk.getByLabel('Có hiệu lực từ ngày').fill('2026-11-19')
  await desk.getByLabel('Tiếng Việt').fill('Luật yêu cầu người từ 75 tuổi đi trước.')
  await desk.getByLabel('Tiếng Anh').fill('The law asks that people over 75 go first.')
  await desk.getByLabel('Tiếng Ả Rập').fill('يطلب القانون أن يتقدم من بلغ 75 عامًا.')
  await press(desk, 'Xem trước')
  expect(await textOf(desk)).toMatch(/Người từ 75 tuổi: luôn được gọi trước tất cả mọi người/)
  await it.look(desk, 'check', { narrow: true })
  await press(desk, 'Công bố')
  expect(await saidOn(desk)).toContain('Hôm nay chưa có gì thay đổi')
  expect(await textOf(desk)).toMatch(/Sắp có hiệu lực: Từ 19\/11\/2026/)
  await it.look(desk, 'published', { narrow: true })

  const anybody = await it.page({ viewport: { width: 390, height: 800 } })
  await anybody.goto('/wards/cua-nam/fairness')
  await go(anybody, 'Ai được gọi trước, và vì sao')
  expect(await textOf(anybody)).toMatch(/Sắp thay đổi: Từ 19\/11\/2026/)
  await it.look(anybody, 'public')
  it.clock.set('2026-11-19T01:00:00Z')
  await anybody.goto('/ar/wards/cua-nam/order')
  expect(await textOf(anybody)).toMatch(/يُنادى دائمًا قبل جميع الناس: 75 عامًا فأكثر/)
  await it.look(anybody, 'public-ar')
})
