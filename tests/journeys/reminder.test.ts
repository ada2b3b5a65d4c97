import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { expectNoFaults } from '../support/browser.ts'
import { type DeskHouse, deskHouse } from './desk-house.ts'

/** Somebody asks to be reminded, gets letters, and stops them; the office sees what could not be sent. */
let it: DeskHouse
vi.setConfig({ testTimeout: 180_000 })

beforeAll(async () => {
  it = await deskHouse('reminder', { mail: true })
})
afterAll(() => it.close())

// biome-ignore lint/performance/useDomNodeTextContent: what a person sees
const read = (part: Locator) => part.innerText()
let people = 0
const take = async (day?: string) => {
  const idNumber = `00119003${String(++people).padStart(4, '0')}`
  const { body } = await it.api('POST', '/api/v1/places/cua-nam/tickets', {
    body: { procedureCode: '1.001193', idNumber, ...(day ? { day } : {}) },
  })
  return body as { secret: string; label: string }
}

test('from the page of a number to the letter and back, without a script', async () => {
  const { secret, label } = await take('2026-11-20')
  const phone = await it.page({ script: false })
  await phone.goto(`/ticket/${secret}`)
  await it.look(phone, 'asked', { narrow: true })
  await phone.getByLabel('Địa chỉ email').fill('lan.nguyen@cong-ty-trach-nhiem-huu-han-mot-thanh-vien.vn')
  await phone.getByRole('button', { name: 'Nhắc tôi' }).click()
  expect(await read(phone.locator('main'))).toContain('l•••n@cong-ty-trach-nhiem-huu-han-mot-thanh-vien.vn')
  await it.look(phone, 'set', { narrow: true })
  await it.house.deliverMessages()
  const letter = it.mail!.arrived[0]!.mail
  expect(letter.subject).toContain(label)

  // The letter itself, as a mail program shows it.
  const program = await it.page({ viewport: { width: 360, height: 700 } })
  await program.setContent(letter.html!)
  await expectNoFaults(program, 'the letter')
  const wide = await program.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
  await program.context().close()

  await phone.getByRole('link', { name: 'Đổi địa chỉ' }).click()
  await it.look(phone, 'change', { narrow: true })
  await phone.goto(new URL(/http\S+\/stop\/\S+/.exec(letter.text!)![0]).pathname)
  await it.look(phone, 'stop', { narrow: true })
  await phone.getByRole('button', { name: 'Ngừng nhận thư' }).click()
  expect(await read(phone.locator('main'))).toContain('Địa chỉ đã được xóa')
  await it.look(phone, 'stopped', { narrow: true })
  await phone.goto(`/ticket/${secret}`)
  expect(await phone.getByLabel('Địa chỉ email').count()).toBe(1)
})

test('a number of today: a page of its own, since that of the number loads itself anew', async () => {
  const { secret } = await take()
  const phone = await it.page({ script: false })
  await phone.goto(`/en/ticket/${secret}`)
  await it.look(phone, 'today', { narrow: true })
  await phone.getByRole('link', { name: 'Remind me by e-mail' }).click()
  // What a browser without checks of its own would send.
  await phone.getByLabel('E-mail address').fill('nguyễn@gmail.com')
  await phone.locator('form', { has: phone.locator('#address') }).evaluate((form) => {
    form.setAttribute('novalidate', '')
  })
  await phone.getByRole('button', { name: 'Remind me' }).click()
  expect(await read(phone.locator('main'))).toContain('Mail cannot be sent to this address')
  await it.look(phone, 'fault', { narrow: true })
  await phone.getByLabel('E-mail address').fill('lan@gmail.com')
  await phone.getByRole('button', { name: 'Remind me' }).click()
  expect(await read(phone.locator('main'))).toContain('l•••n@gmail.com')
})

test('what could not be sent is told to its holder, and to the office, who tries again', async () => {
  await it.house.deliverMessages()
  const { secret } = await take('2026-11-23')
  await it.api('PUT', `/api/v1/tickets/${secret}/reminder`, { body: { address: 'khong-co@example.vn' } })
  it.mail!.faults.unknownRecipient = true
  await it.house.deliverMessages()
  it.mail!.mend()
  const phone = await it.page({ script: false })
  await phone.goto(`/ar/ticket/${secret}`)
  expect(await read(phone.locator('main'))).toContain('k•••o@example.vn')
  await it.look(phone, 'failed', { narrow: true })
  const leader = await it.officer('lanhdao')
  await leader.goto('/desk')
  await leader.locator('summary', { hasText: 'Đơn vị' }).click()
  await leader.getByRole('link', { name: 'Thư nhắc' }).click()
  expect(await read(leader.locator('main'))).toContain('Không có địa chỉ này')
  await it.look(leader, 'letters', { narrow: true })
  await leader.getByRole('button', { name: /Gửi lại ngay/ }).click()
  expect(await read(leader.locator('main'))).toContain('Thư sẽ được gửi lại ngay')
  await it.house.deliverMessages()
  await leader.goto('/desk/messages?lang=ar')
  await it.look(leader, 'no-letters', { narrow: true })
  expect(it.mail!.arrived.at(-1)!.to).toEqual(['khong-co@example.vn'])
})
