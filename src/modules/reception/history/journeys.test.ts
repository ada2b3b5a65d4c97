import { afterAll, beforeAll, expect, test } from 'vitest'
import { localDate } from '#platform/clock'
import { type TestHouse, testHouse } from '../../../../tests/support/house.ts'

let it: TestHouse
beforeAll(async () => {
  it = await testHouse()
})
afterAll(() => it.close())

test('one number through three steps: waits and times of each, for the person, the hall and everybody', async () => {
  const { reception } = it.house
  const place = it.house.places.get('cua-nam').code
  const officer = await it.contextOf('tiepnhan.cua-nam')
  const until = (minutes: number) => it.clock.advance({ minutes })
  await reception.openDesk(officer, place, 1, ['A', 'D', 'K'])
  const secrets: string[] = []
  for (let n = 0; n < 6; n++) {
    const body = { series: 'A', channel: 'kiosk' }
    const ticket = (await it.api('POST', '/api/v1/places/cua-nam/tickets', { body })).body
    secrets.push(ticket.secret)
    for (const next of ['D', 'K', undefined]) {
      until(n + 1)
      const called = await reception.callNext(officer, place)
      expect(called.id).toBe(ticket.id)
      until(3)
      if (next) await reception.transfer(officer, place, ticket.id, next)
      else await reception.finish(officer, place, ticket.id)
    }
  }
  // Sent on without a call: that wait is a wait, too.
  const astray = (
    await it.api('POST', '/api/v1/places/cua-nam/tickets', { body: { series: 'D', channel: 'kiosk' } })
  ).body
  until(10)
  await reception.transfer(officer, place, astray.id, 'A')
  until(2)
  await reception.callNext(officer, place)
  until(1)
  await reception.finish(officer, place, astray.id)

  const day = localDate(it.clock.now())
  const { journeys, all } = await reception.figures(place, day)
  const steps = ['A', 'D', 'K'].map((queue) => ({ queue, wait: 3, waitNinth: 6, atCounter: 3 }))
  expect(journeys).toEqual([
    { people: 6, total: 18, steps },
    {
      people: 1,
      total: 13,
      steps: [
        { queue: 'D', wait: 10, waitNinth: 10, atCounter: undefined },
        { queue: 'A', wait: 2, waitNinth: 2, atCounter: 1 },
      ],
    },
  ])
  // Of all steps together: 3, 6, 9, 12, 15, 18 and 12.
  expect([all.mean, all.longest]).toEqual([(3 + 6 + 9 + 12 + 15 + 18 + 12) / 7, 18])
  expect((await reception.publishedFigures(place, day)).journeys.map(({ people }) => people)).toEqual([6])

  const followed = (await it.api('GET', `/api/v1/tickets/${secrets[0]}`)).body
  expect(followed.stages.map((stage: { queue: string }) => stage.queue)).toEqual(['A', 'D'])
  const page = async (path: string) => (await it.house.server.inject(path)).body
  expect(await page(`/ticket/${secrets[0]}`)).toMatch(/Đường đi của bạn.*Hộ tịch.*chờ 1 phút/s)
  expect(await page(`/wards/cua-nam/fairness?day=${day}`)).toMatch(/Nhiều bước với một số.*6 người/s)
})
