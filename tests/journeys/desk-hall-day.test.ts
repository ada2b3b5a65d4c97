import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { driveHall } from '../support/hall-day.ts'
import { type DeskHouse, deskHouse, textOf } from './desk-house.ts'

/** Those who run a hall look back at a day of it, in a real browser. */
let it: DeskHouse
vi.setConfig({ testTimeout: 180_000 })

beforeAll(async () => {
  it = await deskHouse('hall-day')
})
afterAll(() => it.close())

test('a day is looked back at: waits, counters, ways and the record of numbers, from the events', async () => {
  await driveHall(it, { slug: 'cua-nam', date: '2026-11-17', seed: 7, load: 0.4 })
  it.clock.set('2026-11-18T02:00:00Z')
  const desk = await it.officer('truongphong')
  await desk.goto('/desk/policy')
  await desk.getByRole('link', { name: 'Một ngày của sảnh' }).click()
  expect(await textOf(desk)).toContain('Ngày này sảnh không có lượt nào')
  await it.look(desk, 'empty', { narrow: true })
  await desk.getByRole('link', { name: 'Ngày trước' }).click()
  await desk.getByRole('heading', { name: /17\/11\/2026/ }).waitFor()

  const place = it.house.places.get('cua-nam').code
  const day = Temporal.PlainDate.from('2026-11-17')
  const figures = await it.house.reception.figures(place, day)
  expect(figures.all.taken).toBeGreaterThan(50)
  const said = await textOf(desk)
  expect(said).toContain(`${figures.served} người`)
  for (const words of ['Quầy 1', 'Quầy 2', 'Cả sảnh', 'Nhiều bước với một số', 'Đã phát'])
    expect(said).toContain(words)
  expect(said).not.toContain('Không rõ')
  // Each counter has a row of what it did.
  expect(await desk.locator('svg .doing-busy').count()).toBeGreaterThan(30)
  await it.look(desk, 'day', { narrow: true })

  // A day that is none is today.
  await desk.goto('/desk/hall-day?day=2026-02-31')
  expect(await textOf(desk)).toContain('18/11/2026')
})
