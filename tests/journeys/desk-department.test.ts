import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import {
  type DeskHouse,
  deskHouse,
  faultsOn,
  lastEvent,
  noReason,
  press,
  saidOn,
  scan,
  statusOf,
  textOf,
  unfold,
} from './desk-house.ts'

/**
 * The longest way a dossier can go, pressed in a real browser: through a head of department who reviews, back and forth
 * once, signed, recalled and signed again.
 */
let it: DeskHouse
// Every scene is looked at by axe in a browser, on a machine that may be slow.
vi.setConfig({ testTimeout: 240_000 })
beforeAll(async () => {
  it = await deskHouse('d')
})
afterAll(() => it.close())

test('through the department: reviewed, sent back, reviewed again, signed, recalled, signed, sent by post', async () => {
  const slip = await it.received()
  const specialist = await it.officer('chuyenvien')
  await it.open(specialist, slip)
  await press(await unfold(specialist, 'Nhận xử lý'))
  const attach = specialist.locator('#do-attach-result')
  await press(attach)
  expect(await faultsOn(specialist)).toEqual(['Hãy chọn tệp kết quả (PDF hoặc ảnh).'])
  // One file is good, one is not: the good one need not be chosen again.
  const summary = 'Giấy phép xây dựng số 12/GPXD'
  await attach.getByLabel('Tên kết quả').fill(summary)
  const wrong = { name: 'ghi-chú.txt', mimeType: 'text/plain', buffer: Buffer.from('không phải kết quả') }
  await attach.locator('input[type=file]').setInputFiles([scan, wrong])
  await press(attach)
  expect(await faultsOn(specialist)).toEqual([expect.stringContaining(wrong.name)])
  expect(await attach.getByLabel('Tên kết quả').inputValue()).toBe(summary)
  expect(await attach.getByLabel(scan.name).isChecked()).toBe(true)
  await it.look(specialist, 'one-file-kept', { narrow: true })
  await press(attach)
  expect(await saidOn(specialist)).toContain('Đính kèm kết quả')
  expect(await lastEvent(specialist)).toContain(summary)
  const file = await specialist.getByRole('link', { name: `Mở tệp 1 của ${summary}` }).getAttribute('href')
  expect((await specialist.request.get(file!)).headers()['content-type']).toBe('image/png')
  // The owner does not see a draft of a result before it is signed.
  expect(await it.ownerReads(slip, 'owner-drafted')).not.toContain('Tải kết quả')

  const pass = await unfold(specialist, 'Chuyển bước tiếp theo')
  await pass.getByLabel(/Ghi chú/).fill('Đã đối chiếu quy hoạch.')
  await press(pass, 'Chuyển đến: Lãnh đạo phòng thẩm định')
  expect(await saidOn(specialist)).toContain('Chuyển bước tiếp theo')
  expect(await lastEvent(specialist)).toContain('Chuyển bước: Lãnh đạo phòng thẩm định')
  // It is in other hands: nothing here leads on, and nothing stands open as if it were to be done.
  expect(await specialist.getByRole('button', { name: /^Chuyển đến/ }).count()).toBe(0)
  expect(await specialist.locator('details.action[open]').count()).toBe(0)
  await it.look(specialist, 'passed-to-review', { narrow: true })

  const head = await it.officer('truongphong')
  await head.goto('/desk/dossiers?tab=take')
  await head.getByRole('link', { name: slip.code }).click()
  await press(await unfold(head, 'Nhận xử lý'), 'Tôi nhận xử lý')
  // There is one head only: nobody else to give it to.
  expect(await head.locator('#do-assign-other').count()).toBe(0)
  await it.look(head, 'reviewing')
  await press(await unfold(head, 'Trả lại bước trước'))
  expect(await faultsOn(head)).toEqual([noReason])
  await it.look(head, 'send-back-without-reason')
  await head.locator('#send-back-reason').fill('Thiếu ý kiến về khoảng lùi so với lộ giới.')
  await press(head.locator('#do-send-back'))
  expect(await saidOn(head)).toContain('Trả lại bước trước')
  expect(await lastEvent(head)).toContain('Trả lại bước: Chuyên viên thụ lý')
  expect(await lastEvent(head)).toContain('Thiếu ý kiến về khoảng lùi')
  await it.look(head, 'sent-back')
  const sentBack = await it.ownerReads(slip, 'owner-sent-back')
  expect(sentBack).toContain('Chuyển lại để hoàn thiện: Chuyên viên thụ lý')
  // What officers say to each other stays between them.
  expect(sentBack).not.toContain('khoảng lùi')

  await it.open(specialist, slip)
  await press(await unfold(specialist, 'Chuyển bước tiếp theo'), /^Chuyển đến/)
  await it.open(head, slip)
  await press(await unfold(head, 'Chuyển bước tiếp theo'), 'Chuyển đến: Lãnh đạo ký duyệt')
  expect(await lastEvent(head)).toContain('Chuyển bước: Lãnh đạo ký duyệt')

  const leader = await it.officer('lanhdao')
  await leader.goto('/desk/dossiers?tab=approve')
  await leader.getByRole('link', { name: slip.code }).click()
  const approve = leader.locator('#do-approve')
  await approve.getByLabel('Số văn bản').fill('12/GPXD-UBND')
  await press(approve)
  expect(await statusOf(leader)).toBe('Đã xử lý xong')
  expect(await lastEvent(leader)).toContain('Số 12/GPXD-UBND')
  await it.look(leader, 'signed')
  expect(await it.ownerReads(slip, 'owner-result')).toContain('Tải kết quả 1')

  await press(await unfold(leader, 'Thu hồi kết quả'))
  expect(await faultsOn(leader)).toEqual([noReason])
  await it.look(leader, 'recall-without-reason')
  await leader.locator('#recall-result-reason').fill('Sai số thửa đất trên giấy phép.')
  await press(leader.locator('#do-recall-result'))
  expect(await saidOn(leader)).toContain('Thu hồi kết quả')
  expect(await statusOf(leader)).toBe('Đang xử lý')
  expect(await lastEvent(leader)).toContain('Sai số thửa đất trên giấy phép.')
  expect(await textOf(leader)).toContain('Lãnh đạo ký duyệt')
  await it.look(leader, 'recalled', { narrow: true })
  const recalled = await it.ownerReads(slip, 'owner-recalled')
  expect(recalled).toContain('Thu hồi kết quả để sửa')
  expect(recalled).not.toContain('Tải kết quả')

  await press(await unfold(leader, 'Ký duyệt'))
  expect(await statusOf(leader)).toBe('Đã xử lý xong')
  const counter = await it.officer('tiepnhan')
  await counter.goto('/desk/dossiers?tab=hand-over')
  await counter.getByRole('link', { name: slip.code }).click()
  const handOver = counter.locator('#do-hand-over')
  await handOver.getByLabel('Giấy tờ tùy thân đã xem').selectOption('passport')
  await press(handOver)
  expect(await faultsOn(counter)).toEqual(['Ghi đúng 4 chữ số hoặc chữ cái cuối.'])
  expect(await counter.locator('#do-hand-over').getByLabel('Giấy tờ tùy thân đã xem').inputValue()).toBe(
    'passport',
  )
  await it.look(counter, 'not-signed-for', { narrow: true })
  await counter.getByLabel('4 số cuối').fill('0001')
  await press(counter.locator('#do-hand-over'))
  expect(await statusOf(counter)).toBe('Đã trả kết quả')
  expect(await lastEvent(counter)).toContain('Hộ chiếu, số cuối 0001')
  // For a quarter of an hour a mistake can be undone; nothing else is left to do.
  expect(await textOf(counter)).toContain('Hoàn tác việc trả kết quả')
  await it.look(counter, 'handed-over')
})
