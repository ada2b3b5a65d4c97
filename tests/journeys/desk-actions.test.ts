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
  scan,
  statusOf,
  textOf,
  unfold,
} from './desk-house.ts'

/**
 * What officers do with a dossier between its arrival and its end, pressed in a real browser: each time the page says
 * what happened, the status is right, the history has it, and the owner reads it in plain words.
 */
let it: DeskHouse
// Every scene is looked at by axe in a browser, on a machine that may be slow.
vi.setConfig({ testTimeout: 240_000 })
beforeAll(async () => {
  it = await deskHouse('a')
})
afterAll(() => it.close())

test('given to somebody, and taken', async () => {
  const slip = await it.received()
  const head = await it.officer('truongphong')
  await it.open(head, slip)
  await it.look(head, 'head-received', { narrow: true })
  const give = await unfold(head, 'Giao cho người khác')
  await press(give, 'Giao cho người khác')
  expect(await faultsOn(head)).toEqual(['Giao cho: Hãy điền ô này.'])
  await it.look(head, 'give-to-nobody')

  const specialist = await it.nameOf('chuyenvien')
  const again = await unfold(head, 'Giao cho người khác')
  await again.getByLabel('Giao cho').selectOption({ label: `${specialist} – Chuyên viên` })
  await press(again, 'Giao cho người khác')
  expect(await saidOn(head)).toContain('Giao cho người khác')
  expect(await statusOf(head)).toBe('Đang xử lý')
  expect(await lastEvent(head)).toContain(`Giao cho ${specialist}`)
  await it.look(head, 'given')

  const mine = await it.officer('chuyenvien')
  await mine.goto('/desk/dossiers?tab=mine')
  expect(await textOf(mine)).toContain(slip.code)
  await it.look(mine, 'mine', { narrow: true })

  const other = await it.received('1.004873')
  await mine.goto('/desk/dossiers?tab=take')
  await mine.getByRole('link', { name: other.code }).click()
  await press(await unfold(mine, 'Nhận xử lý'), 'Tôi nhận xử lý')
  expect(await saidOn(mine)).toContain('Nhận xử lý')
  expect(await lastEvent(mine)).toContain(`Giao cho ${specialist}`)
  // Nothing is taken twice.
  expect(await mine.getByRole('button', { name: 'Tôi nhận xử lý' }).count()).toBe(0)
  expect(await it.ownerReads(other, 'owner-given')).toContain('Giao cho người giải quyết')
})

test('papers are asked for once, they come, and the clock runs on from then', async () => {
  const slip = await it.received()
  const specialist = await it.officer('chuyenvien')
  await it.open(specialist, slip)
  await press(await unfold(specialist, 'Nhận xử lý'))
  const ask = await unfold(specialist, 'Yêu cầu bổ sung')
  await press(ask)
  expect(await faultsOn(specialist)).toEqual([
    'Giấy tờ cần bổ sung, hoàn thiện: Hãy chọn ít nhất một mục.',
    noReason,
  ])
  await it.look(specialist, 'ask-nothing', { narrow: true })

  const [first, second] = await specialist.locator('input[name=ask-supplement-items]').all()
  await first!.check()
  await second!.check()
  await specialist.getByLabel('Hạn bổ sung').selectOption({ index: 2 })
  await specialist.locator('#ask-supplement-reason').fill('mờ')
  await press(specialist.locator('#do-ask-supplement'))
  // Too short a reason: the papers stay ticked, the day stays chosen, the words stay.
  expect(await faultsOn(specialist)).toEqual([noReason])
  expect(await specialist.locator('input[name=ask-supplement-items]:checked').count()).toBe(2)
  expect(await specialist.locator('#ask-supplement-reason').inputValue()).toBe('mờ')
  const until = await specialist.getByLabel('Hạn bổ sung').locator('option:checked').textContent()
  expect(until).toBe('5 ngày làm việc (đến 25/11/2026)')
  await it.look(specialist, 'ask-too-short')

  const why = 'Bản vẽ mặt cắt bị mờ, không đọc được kích thước móng và chiều cao tầng.'
  await specialist.locator('#ask-supplement-reason').fill(why)
  await press(specialist.locator('#do-ask-supplement'))
  expect(await saidOn(specialist)).toContain('Yêu cầu bổ sung')
  expect(await statusOf(specialist)).toBe('Yêu cầu bổ sung giấy tờ')
  for (const words of ['Yêu cầu bổ sung giấy tờ', why, 'Hạn bổ sung: 25/11/2026'])
    expect(await lastEvent(specialist)).toContain(words)
  // Nobody is invited to go on before the papers have come.
  expect(await specialist.locator('details.action[open]').count()).toBe(0)
  await it.look(specialist, 'asked', { narrow: true })
  const form = await it.form(specialist, /Phiếu yêu cầu bổ sung/)
  for (const words of [longName, slip.code, 'Bản vẽ mặt cắt bị mờ']) expect(form).toContain(words)
  const asked = await it.ownerReads(slip, 'owner-asked')
  for (const words of ['Hồ sơ đang chờ bạn bổ sung giấy tờ', why, '25/11/2026', 'Thời hạn đang tạm dừng'])
    expect(asked).toContain(words)

  it.clock.advance({ hours: 3 })
  const counter = await it.officer('tiepnhan')
  await counter.goto('/desk/dossiers?tab=supplement')
  await counter.getByRole('link', { name: slip.code }).click()
  const supply = counter.locator('#do-supply')
  await it.look(counter, 'papers-to-take-in', { narrow: true })
  await press(supply, 'Nhận giấy tờ bổ sung')
  // Nothing came: that is no supplement.
  expect(await faultsOn(counter)).toEqual(['Hãy chọn ít nhất một mục.'])
  expect(await statusOf(counter)).toBe('Yêu cầu bổ sung giấy tờ')
  await it.look(counter, 'nothing-came')
  await counter.getByRole('link', { name: 'Hãy chọn ít nhất một mục.' }).click()
  await counter.keyboard.press('Space')
  await supply.locator('input[type=file]').first().setInputFiles(scan)
  await supply.getByLabel(/Ghi chú/).fill('Bản vẽ in lại khổ A3')
  await press(supply)
  expect(await saidOn(counter)).toContain('Nhận giấy tờ bổ sung')
  expect(await lastEvent(counter)).toContain('Bản vẽ in lại khổ A3')
  // One of the two papers has come.
  const papers = counter.locator('.paper-list')
  expect(await papers.getByText('đã nộp bổ sung').count()).toBe(1)
  expect(await papers.getByText('đang yêu cầu bổ sung').count()).toBe(1)
  await it.look(counter, 'papers-taken-in')
  await counter.goto('/desk/dossiers?tab=supplement')
  expect(await textOf(counter)).toContain('đã nộp bổ sung')
  await it.look(counter, 'supplement-inbox')

  it.clock.advance({ minutes: 30 })
  await it.open(specialist, slip)
  await press(await unfold(specialist, 'Xử lý tiếp'))
  expect(await saidOn(specialist)).toContain('Xử lý tiếp')
  expect(await statusOf(specialist)).toBe('Đang xử lý')
  expect(await lastEvent(specialist)).toContain('Xử lý tiếp')
  await specialist.getByText('Vì sao có hạn này?').click()
  // Not the half hour that nobody looked at the papers.
  expect(await textOf(specialist)).toMatch(/Tạm dừng từ .* đến .*12:00/)
  await it.look(specialist, 'goes-on')
  const goesOn = await it.ownerReads(slip, 'owner-goes-on')
  expect(goesOn).toContain('Hồ sơ đang được giải quyết. Bạn chưa cần làm gì.')
  expect(goesOn).toContain('Giấy bổ sung đã được, giải quyết tiếp')
})

test('a payment is asked for and recorded', async () => {
  const slip = await it.received()
  const specialist = await it.officer('chuyenvien')
  await it.open(specialist, slip)
  await press(await unfold(specialist, 'Nhận xử lý'))
  const ask = await unfold(specialist, 'Yêu cầu nộp phí')
  await ask.getByLabel('Số tiền').fill('bảy mươi lăm nghìn')
  await ask.getByLabel('Lý do').fill('Lệ phí cấp giấy phép xây dựng')
  await press(ask)
  expect(await faultsOn(specialist)).toEqual(['Số tiền là số nguyên đồng, lớn hơn 0.'])
  expect(await specialist.locator('#ask-payment-amount').inputValue()).toBe('bảy mươi lăm nghìn')
  expect(await specialist.locator('#ask-payment-reason').inputValue()).toBe('Lệ phí cấp giấy phép xây dựng')
  await it.look(specialist, 'no-amount')
  await specialist.locator('#ask-payment-amount').fill('75.000')
  await press(specialist.locator('#do-ask-payment'))
  expect(await statusOf(specialist)).toBe('Yêu cầu nộp phí, thuế')
  expect(await lastEvent(specialist)).toMatch(/Yêu cầu nộp 75\.000\sđồng/)
  await it.look(specialist, 'payment-asked')
  const asked = await it.ownerReads(slip, 'owner-to-pay')
  expect(asked).toContain('Hồ sơ đang chờ bạn nộp tiền')
  expect(asked).toMatch(/75\.000/)

  const counter = await it.officer('tiepnhan')
  await it.open(counter, slip)
  const paid = counter.locator('#do-paid')
  // The amount asked for stands there; the receipt's number is wanted.
  expect(await paid.getByLabel('Số tiền').inputValue()).toBe('75000')
  await press(paid)
  expect(await faultsOn(counter)).toEqual(['Số biên lai hoặc mã giao dịch: Hãy điền ô này.'])
  await it.look(counter, 'no-receipt-number', { narrow: true })
  await counter.locator('#paid-reference').fill('BL-2026/000123')
  await press(counter.locator('#do-paid'))
  expect(await saidOn(counter)).toContain('Đã nộp phí')
  expect(await statusOf(counter)).toBe('Đang xử lý')
  expect(await lastEvent(counter)).toContain('Biên lai BL-2026/000123')
  await it.look(counter, 'paid')
  expect(await it.ownerReads(slip, 'owner-paid')).toContain('Đã nộp tiền')
})
