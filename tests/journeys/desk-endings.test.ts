import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import {
  type DeskHouse,
  deskHouse,
  faultsOn,
  lastEvent,
  longName,
  noReason,
  press,
  saidOn,
  statusOf,
  textOf,
  unfold,
} from './desk-house.ts'

/**
 * The ends a dossier can come to without a result, pressed in a real browser. Each asks for its reason, keeps what was
 * typed when something is missing, gives the form that is sent, and tells the owner why.
 */
const noGround = 'Căn cứ pháp lý: Hãy ghi rõ, ít nhất 3 chữ.'
let it: DeskHouse
// Every scene is looked at by axe in a browser, on a machine that may be slow.
vi.setConfig({ testTimeout: 240_000 })
beforeAll(async () => {
  it = await deskHouse('b')
})
afterAll(() => it.close())

test('refused at reception: form 03, and the owner reads why', async () => {
  const slip = await it.filed()
  const counter = await it.officer('tiepnhan')
  await counter.goto('/desk/dossiers?tab=check')
  await it.look(counter, 'to-check')
  await counter.getByRole('link', { name: slip.code }).click()
  expect(await statusOf(counter)).toBe('Mới đăng ký')
  await it.look(counter, 'filed', { narrow: true })

  const refuse = await unfold(counter, 'Từ chối tiếp nhận')
  await press(refuse)
  expect(await faultsOn(counter)).toEqual([noReason, noGround])
  await it.look(counter, 'refuse-nothing', { narrow: true })
  const why = 'Nơi thường trú thuộc phường khác, không thuộc thẩm quyền của phường Cửa Nam.'
  await counter.locator('#refuse-reason').fill(why)
  await press(counter.locator('#do-refuse'))
  expect(await faultsOn(counter)).toEqual([noGround])
  expect(await counter.locator('#refuse-reason').inputValue()).toBe(why)
  expect(await statusOf(counter)).toBe('Mới đăng ký')
  // The head of the form leads to the field.
  await counter.getByRole('link', { name: noGround }).click()
  await counter.keyboard.type('Điều 21 Nghị định 123/2015/NĐ-CP')
  await press(counter.locator('#do-refuse'))

  expect(await saidOn(counter)).toContain('Đã ghi nhận: Từ chối tiếp nhận.')
  expect(await statusOf(counter)).toBe('Không được tiếp nhận')
  for (const words of ['Từ chối tiếp nhận', why, 'Căn cứ: Điều 21 Nghị định 123/2015/NĐ-CP'])
    expect(await lastEvent(counter)).toContain(words)
  expect(await textOf(counter)).toContain('Hồ sơ đã kết thúc')
  await it.look(counter, 'refused', { narrow: true })
  const form = await it.form(counter, /Phiếu từ chối tiếp nhận/)
  for (const words of [longName, slip.code, why, 'Điều 21 Nghị định 123/2015/NĐ-CP'])
    expect(form).toContain(words)
  // What never began has no receipt.
  expect(await counter.getByRole('link', { name: /\(01\)/ }).count()).toBe(0)

  const owner = await it.ownerReads(slip, 'owner-refused')
  for (const words of ['Không được tiếp nhận', 'Lý do ghi ở dưới', why, 'mẫu 03'])
    expect(owner).toContain(words)
})

test('papers asked for before acceptance, and then accepted from there', async () => {
  const slip = await it.filed()
  const counter = await it.officer('tiepnhan')
  await it.open(counter, slip)
  const ask = await unfold(counter, 'Yêu cầu bổ sung')
  await ask.getByRole('checkbox').first().check()
  await ask.getByLabel('Lý do').fill('Tờ khai chưa ký.')
  await press(ask)
  expect(await statusOf(counter)).toBe('Yêu cầu bổ sung giấy tờ')
  await it.look(counter, 'asked-before')
  expect(await it.form(counter, /Phiếu yêu cầu bổ sung/)).toContain(longName)

  it.clock.advance({ hours: 1 })
  const supply = await unfold(counter, 'Nhận giấy tờ bổ sung')
  await supply.getByRole('checkbox').first().check()
  await press(supply)
  await press(await unfold(counter, 'Xử lý tiếp'))
  expect(await statusOf(counter)).toBe('Đang xử lý')
  // The clock starts with the papers.
  await counter.getByText('Vì sao có hạn này?').click()
  expect(await textOf(counter)).toContain('Bắt đầu tính từ 10:00 18/11/2026')
  await it.look(counter, 'begun-with-the-papers')
  expect(await it.form(counter, /Giấy tiếp nhận và hẹn trả/)).toContain(longName)
})

test('stopped while papers are awaited: form 05, and the owner reads why', async () => {
  const slip = await it.received()
  const specialist = await it.officer('chuyenvien')
  await it.open(specialist, slip)
  await press(await unfold(specialist, 'Nhận xử lý'))
  const ask = await unfold(specialist, 'Yêu cầu bổ sung')
  await ask.getByRole('checkbox').first().check()
  await ask.getByLabel('Lý do').fill('Đơn chưa có chữ ký của chủ đầu tư.')
  await press(ask)

  it.clock.advance({ hours: 2 })
  const leader = await it.officer('lanhdao')
  await it.open(leader, slip)
  await it.look(leader, 'leader-may-stop')
  const stop = await unfold(leader, 'Dừng giải quyết')
  await stop.getByLabel('Căn cứ pháp lý').fill('Khoản 2 Điều 19 Nghị định 118/2025/NĐ-CP')
  await press(stop)
  expect(await faultsOn(leader)).toEqual([noReason])
  expect(await leader.locator('#stop-legalGround').inputValue()).toContain('Khoản 2 Điều 19')
  await it.look(leader, 'stop-without-reason')
  const why = 'Đã quá thời hạn bổ sung mà không nhận được đơn có chữ ký.'
  await leader.locator('#stop-reason').fill(why)
  await press(leader.locator('#do-stop'))
  expect(await saidOn(leader)).toContain('Dừng giải quyết')
  expect(await statusOf(leader)).toBe('Dừng xử lý')
  for (const words of ['Dừng giải quyết', why, 'Căn cứ: Khoản 2 Điều 19'])
    expect(await lastEvent(leader)).toContain(words)
  expect(await textOf(leader)).toContain('Hồ sơ đã kết thúc')
  await it.look(leader, 'stopped', { narrow: true })
  const form = await it.form(leader, /Thông báo dừng giải quyết/)
  for (const words of [longName, slip.code, why]) expect(form).toContain(words)
  const owner = await it.ownerReads(slip, 'owner-stopped')
  for (const words of ['Việc giải quyết đã dừng', why, 'Khoản 2 Điều 19', 'mẫu 05'])
    expect(owner).toContain(words)
})

test('withdrawn at the wish of its owner', async () => {
  const slip = await it.received('1.004873')
  const counter = await it.officer('tiepnhan')
  await it.open(counter, slip)
  const withdraw = await unfold(counter, 'Công dân rút hồ sơ')
  await withdraw.getByLabel('Lý do').fill('  a ')
  // On a phone the form lies far down the page: what is wrong with it is shown, not looked for.
  const wide = counter.viewportSize()!
  await counter.setViewportSize({ width: 390, height: 844 })
  await press(withdraw)
  expect(await faultsOn(counter)).toEqual([noReason])
  const top = await counter.locator('.error-summary').evaluate((it) => it.getBoundingClientRect().top)
  expect(top).toBeGreaterThanOrEqual(0)
  expect(top).toBeLessThan(844)
  await counter.setViewportSize(wide)
  expect((await counter.locator('#withdraw-reason').inputValue()).trim()).toBe('a')
  await it.look(counter, 'withdraw-too-short')
  const why = 'Người nộp không còn nhu cầu, đã đề nghị rút tại quầy.'
  await counter.locator('#withdraw-reason').fill(why)
  await press(counter.locator('#do-withdraw'))
  expect(await saidOn(counter)).toContain('Công dân rút hồ sơ')
  expect(await statusOf(counter)).toBe('Công dân rút hồ sơ')
  expect(await lastEvent(counter)).toContain(why)
  expect(await textOf(counter)).toContain('Hồ sơ đã kết thúc')
  await it.look(counter, 'withdrawn')
  const owner = await it.ownerReads(slip, 'owner-withdrawn')
  for (const words of ['Bạn đã rút hồ sơ này', why]) expect(owner).toContain(words)
  // It is over: nothing is late, nothing is promised.
  expect(owner).not.toContain('Ngày hẹn trả kết quả')
})
