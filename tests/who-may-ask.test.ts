import { afterAll, beforeAll, expect, test } from 'vitest'
import { whoMayAsk } from '#modules/procedures'
import { localDate } from '#platform/clock'
import { languages } from '#platform/text'
import { type TestHouse, testHouse } from './support/house.ts'

let it: TestHouse
beforeAll(async () => {
  it = await testHouse()
})
afterAll(() => it.close())

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

test('who may ask for a procedure: on its page, on its sheet and on the notice board, in each language', async () => {
  const { procedures, clock } = { ...it.house, clock: it.clock }
  const known = procedures.all.filter((procedure) => {
    const version = procedures.versionOn(procedure.code, localDate(clock.now()))
    return whoMayAsk(procedure, version) !== undefined
  })
  expect(known.length).toBeGreaterThan(150)
  // Each is written in the same way: some of all fields are enough.
  for (const procedure of known.filter((_, n) => n % 12 === 0)) {
    const who = whoMayAsk(procedure, procedures.versionOn(procedure.code, localDate(clock.now())))!
    for (const language of languages) {
      const prefix = language === 'vi' ? '' : `/${language}`
      const addresses = [
        `${prefix}/procedures/${procedure.code}`,
        `${prefix}/procedures/${procedure.code}/papers`,
        `/notice-board/cua-nam/procedures/${procedure.code}?lang=${language}`,
      ]
      for (const address of addresses) {
        const { status, body } = await it.api('GET', address)
        expect(status, address).toBe(200)
        expect(String(body), address).toContain(escaped(who[language]))
      }
    }
  }
})
