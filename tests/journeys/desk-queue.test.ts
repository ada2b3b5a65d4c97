import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DeskHouse, deskHouse, press, saidOn } from './desk-house.ts'

// What an officer does with the queue beside calling the next: before the turn, off for a while, a step back.

let it: DeskHouse
beforeAll(async () => {
  it = await deskHouse('q')
})
afterAll(() => it.close())

const take = () =>
  it.api('POST', '/api/v1/places/cua-nam/tickets', {
    body: { series: 'A', channel: 'kiosk' },
    key: randomUUID(),
  })

test('before the turn with a reason, which a live queue does not eat; a step back; off for a while', async () => {
  for (let i = 0; i < 3; i++) await take()
  const counter = await it.officer('tiepnhan')
  await counter.goto('/desk')
  await press(counter.locator('#live-now'), /Quầy 1/)
  const row = (label: string) => counter.locator('#live-list tr').filter({ hasText: label })
  expect(await row('A001').locator('details').count()).toBe(0)

  const pick = row('A003').locator('details')
  await pick.locator('summary').click()
  await pick.getByRole('textbox').fill('đi')
  // Somebody takes a number meanwhile: the list grows, and nothing that was typed is lost.
  await take()
  await row('A004').waitFor()
  expect(await pick.getByRole('textbox').inputValue()).toBe('đi')
  await it.look(counter, 'pick', { narrow: true })
  await press(pick)
  expect(await saidOn(counter)).toContain('ít nhất 3 chữ')
  await pick.locator('summary').click()
  await pick.getByRole('textbox').fill('đi xe cấp cứu')
  await press(pick)
  expect(await counter.locator('.current-number').textContent()).toContain('A003')

  // A wrong press, taken back from the keyboard.
  await press(counter.locator('#live-now'), /Vắng mặt/)
  await counter.locator('#live-absent').getByText('A003', { exact: true }).waitFor()
  await Promise.all([counter.waitForEvent('load'), counter.keyboard.press('z')])
  expect(await saidOn(counter)).toContain('Đã hoàn tác')
  expect(await counter.locator('.current-number').textContent()).toContain('A003')

  await counter.keyboard.press('p')
  const park = counter.locator('#fold-park')
  await park.getByLabel('Đi làm gì?').fill('đi photo thẻ căn cước')
  await it.look(counter, 'park', { narrow: true })
  await press(park)
  const parked = counter.locator('#live-parked')
  await parked.getByText('đi photo thẻ căn cước').waitFor()
  await it.look(counter, 'parked', { narrow: true })
  await press(parked, /Vào lại hàng/)
  await row('A003').waitFor()
  await counter.goto('/desk?lang=ar')
  await it.look(counter, 'parked-arabic', { narrow: true })
})
