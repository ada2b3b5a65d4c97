import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '../../../../tests/support/house.ts'
import { desk } from '../desk.fixture.ts'
import { csvWriter } from './csv.ts'
import { streamOf } from './stream.ts'

let it: TestHouse
let at: ReturnType<typeof desk>
let place: string
beforeAll(async () => {
  it = await testHouse()
  at = desk(it)
  place = it.house.places.get('cua-nam').code
})
afterAll(() => it.close())

test('a page stays where it is while new dossiers come in', async () => {
  const { dossiers } = it.house
  const context = await at.as('tiepnhan')
  for (let n = 0; n < 7; n++) {
    await at.receive()
    it.clock.advance({ minutes: 1 })
  }
  const first = await dossiers.page(context, { place }, { limit: 3 })
  const next = await dossiers.page(context, { place }, { limit: 3, after: first.next })
  await at.receive()
  const again = await dossiers.page(context, { place }, { limit: 3, after: first.next })
  expect(again.rows.map(({ code }) => code)).toEqual(next.rows.map(({ code }) => code))
  const back = await dossiers.page(context, { place }, { limit: 3, before: again.previous })
  expect(back.rows.map(({ code }) => code)).toEqual(first.rows.map(({ code }) => code))
  // A place of another order, or none at all, is the beginning.
  const strange = await dossiers.page(
    context,
    { place },
    { limit: 3, after: 'x', order: { by: 'code', descending: false } },
  )
  expect(strange.previous).toBeUndefined()
})

test('what cannot be understood is told, and the rest of the filter holds', async () => {
  const refused = await it.api('GET', '/api/v1/dossiers?status=2&procedure=nine&due-from=31/02/2026', {
    as: 'tiepnhan.cua-nam',
  })
  expect([refused.status, Object.keys(refused.body.fields).sort()]).toEqual([400, ['due-from', 'procedure']])
  const cookie = await it.signIn('tiepnhan.cua-nam')
  const page = await it.house.server.inject({
    url: '/desk/dossiers?tab=all&status=10&procedure=nine&sort=due',
    headers: { host: 'localhost', cookie },
  })
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('Thủ tục = “nine”')
  // An order that would read years of archive is none of this list's.
  expect(page.body).toContain('Thứ tự = “due”')
  expect(page.body).toContain('Không có hồ sơ nào khớp')
})

test('lists are kept for oneself or shared; removed ones come back', async () => {
  const { views } = it.house.dossiers
  const [head, officer] = [await at.as('truongphong'), await at.as('tiepnhan')]
  const view = { place, query: 'tab=late&sort=due', name: '  Quá   hạn của phòng ' }
  const { id } = await views.save(head, { ...view, isShared: true })
  await views.save(head, { ...view, name: 'Riêng', isShared: false })
  const seen = await views.list(officer, place)
  expect(seen.map(({ name, isOwn }) => [name, isOwn])).toEqual([['Quá hạn của phòng', false]])
  await expect(views.save(officer, { ...view, isShared: true })).rejects.toMatchObject({ type: 'forbidden' })
  await expect(views.remove(officer, id)).rejects.toMatchObject({ type: 'forbidden' })
  await expect(views.rename(await at.as('truongphong.ba-dinh'), id, 'x')).rejects.toMatchObject({
    type: 'not-found',
  })
  await expect(views.save(head, { ...view, name: ' ', isShared: false })).rejects.toMatchObject({
    type: 'view-name-needed',
  })
  await views.remove(head, id)
  expect(await views.list(officer, place)).toEqual([])
  await views.bringBack(head, id)
  expect(await views.list(officer, place)).toHaveLength(1)
})

test('several at once: each by the officer’s own right, once, and told one by one', async () => {
  const { batches } = it.house.dossiers
  const head = await at.as('truongphong')
  const specialist = await at.as('chuyenvien')
  const fresh = [await at.receive(), await at.receive()]
  const gone = await at.receive()
  const changed = await at.receive()
  await at.act('tiepnhan', gone.id, 'withdraw', { reason: 'Đổi ý' })
  const ids = [...fresh, gone, changed].map(({ id }) => id)
  const data = { officer: specialist.actor, name: '' }
  const { id, total } = await batches.begin(head, { place, type: 'assign', data, chosen: { ids } })
  expect(total).toBe(4)
  // Somebody acts between the choice and the work.
  await at.act('tiepnhan', changed.id, 'remark', { text: 'Khoan đã' })
  // Two processes at the same time, and one of them once more.
  await Promise.all([batches.work(id), batches.work(id)])
  expect(await batches.work(id)).toBe(0)
  const { batch, items } = await batches.get(head, id)
  expect([batch.done, batch.refused, batch.finishedAt !== undefined]).toEqual([2, 2, true])
  expect(Object.fromEntries(items.map((item) => [item.dossierId, item.outcome]))).toEqual({
    [fresh[0]!.id]: 'done',
    [fresh[1]!.id]: 'done',
    [gone.id]: 'not-allowed-now',
    [changed.id]: 'stale',
  })
  for (const { id } of fresh) {
    const { actions } = await at.get(id)
    expect(actions.map(({ type }) => type)).toEqual(['receive', 'assign'])
  }
  await expect(batches.get(specialist, id)).rejects.toMatchObject({ type: 'not-found' })
  const wish = { place, data: { reason: 'x', legalGround: 'y' }, chosen: { ids } }
  await expect(batches.begin(head, { ...wish, type: 'stop' })).rejects.toMatchObject({ type: 'not-for-many' })
  await expect(batches.begin(head, { ...wish, type: 'remark' })).rejects.toMatchObject({ type: 'invalid' })
  const empty = { place, type: 'remark' as const, data: { text: 'Xem' }, chosen: { ids: [] } }
  await expect(batches.begin(head, empty)).rejects.toMatchObject({ type: 'nothing-chosen' })
})

test('a file: masked for whoever may not export, in the audit log, ended when its reader goes', async () => {
  const { dossiers } = it.house
  const read = async (who: string) => {
    const wish = { filter: { place }, order: undefined, query: 'tab=all', language: 'vi' as const }
    const context = await at.as(who)
    const stream = await streamOf(
      (sink) => dossiers.exportTo(context, wish, csvWriter(), sink),
      () => {},
    )
    return Buffer.concat(await stream.toArray()).toString('utf8')
  }
  expect(await read('tiepnhan')).toContain('Nguyễn T. M.,000••••••001')
  expect(await read('truongphong')).toContain('Nguyễn Thị Mẫu,000190000001')
  const { rows } = await it.superuser.query(
    `select action, detail from ledger.audit where action like 'dossiers.export%' order by at, seq`,
  )
  const all = (await dossiers.tally(await at.as('truongphong'), [{ place }]))[0]!.count
  expect(rows.map(({ action, detail }) => [action, detail.query, detail.rows])).toEqual([
    ['dossiers.export', 'tab=all', undefined],
    ['dossiers.exported', 'tab=all', all],
    ['dossiers.export', 'tab=all', undefined],
    ['dossiers.exported', 'tab=all', all],
  ])
  let pieces = 0
  const wish = { filter: {}, order: undefined, query: '', language: 'vi' as const }
  const left = await dossiers.exportTo(await at.as('truongphong'), wish, csvWriter(), {
    put: async () => ++pieces < 2,
  })
  expect([left, pieces]).toEqual([0, 2])
})

test('the register has every dossier received, masked for nobody and refused to others', async () => {
  const { dossiers } = it.house
  const days = { from: Temporal.PlainDate.from('2026-11-18'), until: Temporal.PlainDate.from('2026-11-18') }
  const wish = { place, ...days, piece: 1, of: 1 }
  await expect(dossiers.renderRegister(await at.as('chuyenvien'), wish)).rejects.toMatchObject({
    type: 'forbidden',
  })
  const pdf = await dossiers.renderRegister(await at.as('tiepnhan'), wish)
  expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-')
  await expect(
    dossiers.renderRegister(await at.as('truongphong'), { ...wish, piece: 2, of: 2 }),
  ).rejects.toMatchObject({ type: 'not-found' })
})
