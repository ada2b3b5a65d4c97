import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPeriod } from '#modules/evidence'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'

// What programs read is what the pages' functions say, of dossiers that really came in.

let it: TestHouse
const procedure = '1.001193'
const editor = { as: 'bientap.ha-noi' }
const get = (rest: string) => it.api('GET', `/api/v1/evidence/${rest}`, editor)

beforeAll(async () => {
  it = await testHouse()
  for (const name of ['Nguyễn Thị Mẫu', 'Trần Văn Mẫu'])
    await it.api('POST', '/api/v1/places/cua-nam/dossiers', {
      as: 'tiepnhan.cua-nam',
      body: { procedureCode: procedure, applicant: { fullName: name } },
    })
  await it.house.evidence.keepUp()
})
afterAll(() => it.close())

test('the list has every procedure that something was handed in for, over the months that are asked for', async () => {
  const { status, body } = await get('procedures')
  expect(status).toBe(200)
  expect(body.period).toEqual({ from: '2025-12', until: '2026-11' })
  expect(body.procedures).toMatchObject([{ procedureCode: procedure, dossiers: { handedIn: 2, open: 2 } }])
  expect(Temporal.Instant.from(body.countedUntil).toString()).toBe(body.countedUntil)
  expect((await get('procedures?from=2026-01&until=2026-10')).body.procedures).toEqual([])
  expect((await get('procedures?from=soon')).status).toBe(400)
})

test('one procedure has its papers and steps as the pages have them', async () => {
  const { body } = await get(`procedures/${procedure}`)
  const context = await it.contextOf('bientap.ha-noi')
  const period = readPeriod({}, Temporal.PlainDate.from('2026-11-18'))
  const figures = await it.house.evidence.of(context, procedure, period)
  expect(figures.papers.size).toBeGreaterThan(0)
  expect(body.papers).toEqual(Object.fromEntries(figures.papers))
  expect(body.dossiers).toEqual(figures.dossiers)
  expect(body.steps).toEqual(figures.steps)
  expect((await get('procedures/9.999999')).status).toBe(404)
})

test('a number lists its dossiers, and nobody they are for', async () => {
  const [paper] = Object.entries<Record<string, number>>((await get(`procedures/${procedure}`)).body.papers)
  const missing = await get(`procedures/${procedure}/dossiers?figure=missing&about=${paper![0]}`)
  expect(missing.body.total).toBe(paper![1].missing)
  const { body } = await get(`procedures/${procedure}/dossiers?figure=handedIn`)
  expect(body).toMatchObject({ total: 2, rows: [{ outcome: 'open', minutes: null }, {}] })
  expect(JSON.stringify(body)).not.toContain('Mẫu')
  expect((await get(`procedures/${procedure}/dossiers?figure=nothing`)).status).toBe(404)
})

test('proposals are read with the figures they were written on', async () => {
  const context = await it.contextOf('bientap.ha-noi')
  const [about] = Object.keys((await get(`procedures/${procedure}`)).body.papers)
  const { id } = await it.house.evidence.propose(context, {
    ...{ procedure, measure: { kind: 'remove', about: about! }, words: 'Cơ quan đã có giấy tờ này.' },
    period: readPeriod({}, Temporal.PlainDate.from('2026-11-18')),
    assumptions: it.house.evidence.assume({}),
  })
  await it.house.evidence.move(context, id, { from: 'draft', to: 'sent', words: 'Kính gửi Sở' })
  const { body: all } = await get(`proposals?procedure=${procedure}`)
  expect(all).toMatchObject([{ id, state: 'sent', version: 1, body: { dossiers: { handedIn: 2 } } }])
  expect((await get('proposals?procedure=2.000815')).body).toEqual([])
  const { body: one } = await get(`proposals/${id}`)
  expect(one).toMatchObject({
    ...{ id, procedureCode: procedure, notes: [{ state: 'sent', words: 'Kính gửi Sở' }] },
    versions: [
      { version: 1, body: { measure: { kind: 'remove', about }, words: 'Cơ quan đã có giấy tờ này.' } },
    ],
  })
  expect((await get('proposals/nothing')).status).toBe(404)
})
