import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type DeskHouse, deskHouse } from './desk-house.ts'

/** An hour booked from home without script, moved, and kept on the day. */
let it: DeskHouse
vi.setConfig({ testTimeout: 180_000 })

beforeAll(async () => {
  it = await deskHouse('appointment')
})
afterAll(() => it.close())

// biome-ignore lint/performance/useDomNodeTextContent: what a person sees
const read = (part: Locator) => part.innerText()

test('choose, keep, confirm, move, put into the calendar; come on the day and be called', async () => {
  const phone = await it.page({ script: false })
  await phone.goto('/ticket/new?procedure=1.001193&place=cua-nam')
  await phone.getByRole('link', { name: 'Đặt hẹn theo giờ' }).click()
  await it.look(phone, 'hours', { narrow: true })
  const idNumber = phone.getByLabel('Số căn cước (12 số)')
  // No hour chosen: what was typed stays, and the page says what is missing.
  await idNumber.fill('001190054321')
  await phone.getByRole('button', { name: 'Giữ giờ này' }).click()
  expect(await read(phone.locator('main'))).toContain('Hãy chọn một giờ')
  expect(await idNumber.inputValue()).toBe('001190054321')
  await phone.getByRole('link', { name: /Thứ Năm/ }).click()
  await phone.getByRole('radio').first().check()
  await idNumber.fill('001190054321')
  await phone.getByRole('button', { name: 'Giữ giờ này' }).click()
  await it.look(phone, 'kept', { narrow: true })
  expect(await read(phone.locator('main'))).toContain('Giấy chứng sinh của bé')
  const kept = phone.url()
  await phone.getByRole('button', { name: 'Xác nhận đặt hẹn' }).click()
  expect(await read(phone.locator('main'))).toMatch(/A001[\s\S]*thứ Năm 19\/11\/2026/)
  await it.look(phone, 'booked', { narrow: true })
  // The link of the hour leads to the number from now on.
  const ticket = phone.url()
  await phone.goto(kept)
  expect(phone.url()).toBe(ticket)

  await phone.getByRole('link', { name: 'Dời giờ hẹn' }).click()
  const last = phone.getByRole('radio').last()
  await last.check()
  const hour = (await read(phone.locator('.choices-grid label').last())).trim()
  await phone.getByLabel('Số căn cước (12 số)').fill('001190054321')
  await it.look(phone, 'move', { narrow: true })
  await phone.getByRole('button', { name: 'Dời sang giờ này' }).click()
  expect(await read(phone.locator('main'))).toContain(`${hour}, thứ Năm 19/11/2026`)

  const file = await it.house.server.inject(`${new URL(ticket).pathname}/appointment.ics`)
  expect(file.headers['content-type']).toContain('text/calendar')
  const lines = file.body.replaceAll('\r\n ', '').split('\r\n')
  const id = lines.find((line) => line.startsWith('UID:'))
  expect(id).toMatch(/^UID:[0-9a-f-]{36}$/)
  const [hours, minutes] = hour.split(':').map(Number)
  const utc = `${String(hours! - 7).padStart(2, '0')}${String(minutes).padStart(2, '0')}00Z`
  expect(lines).toContain(`DTSTART:20261119T${utc}`)
  expect(lines.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(2)
  expect(lines).toContain('TRIGGER:-P1D')

  // On the day, at the hour: others have waited, and this one goes first.
  it.clock.set(
    Temporal.Instant.from(`2026-11-19T${utc.slice(0, 2)}:${utc.slice(2, 4)}:00Z`).subtract({ minutes: 30 }),
  )
  const kiosk = await it.house.server.inject({
    method: 'POST',
    url: '/api/v1/places/cua-nam/tickets',
    headers: { 'idempotency-key': crypto.randomUUID() },
    payload: { procedureCode: '1.001193', idNumber: '001190099999', channel: 'web' },
  })
  expect(kiosk.statusCode).toBe(201)
  it.clock.advance({ minutes: 30 })
  const door = it.house.reception.doorCode(it.house.places.get('cua-nam').code)
  await phone.goto(ticket)
  await phone.getByLabel('Bốn số ở cửa sảnh').fill(door)
  await phone.getByRole('button', { name: 'Tôi đã đến' }).click()
  expect(await read(phone.locator('main'))).toContain('Bạn đã có mặt')
  const officer = await it.officer('tiepnhan')
  await officer.goto('/desk')
  await officer.getByRole('button', { name: /^Quầy 1/ }).click()
  expect(await read(officer.locator('#live-list'))).toContain(`hẹn ${hour}`)
  await it.look(officer, 'somebody-booked')
  await officer.getByRole('button', { name: /Gọi số tiếp theo/ }).click()
  expect(await read(officer.locator('.current-number'))).toBe('A001')
})

test('an hour nobody confirms is let go, and the page says how to choose again', async () => {
  const phone = await it.page({ script: false })
  await phone.goto('/en/appointment/new?series=B&place=ba-dinh')
  await phone.getByRole('radio').first().check()
  await phone.getByLabel('Identity number (12 digits)').fill('001190054322')
  await phone.getByRole('button', { name: 'Keep this hour' }).click()
  it.clock.advance({ minutes: 6 })
  await phone.getByRole('button', { name: 'Confirm the appointment' }).click()
  expect(await read(phone.locator('h1'))).toBe('This hour is no longer kept')
  await it.look(phone, 'no-longer-kept', { narrow: true })
})
