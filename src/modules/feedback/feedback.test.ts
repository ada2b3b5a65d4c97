import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Refusal } from '#platform/ledger'
import { type TestHouse, testHouse, workingMorning } from '../../../tests/support/house.ts'
import { foldReport } from './fold.ts'
import { officerActSchema, type ReportFilter } from './index.ts'
import { rowOf } from './row.ts'

let it: TestHouse
beforeAll(async () => {
  it = await testHouse({ mail: true })
})
afterAll(() => it.close())
beforeEach(async () => {
  it.clock.set(workingMorning)
  await it.house.deliverMessages()
  it.mail!.arrived.length = 0
})

const base = '/api/v1/feedback'
const told = {
  place: 'cua-nam',
  kind: 'conduct',
  words: 'Sáng nay ở quầy 3, tôi đợi hai giờ mà không ai gọi đến số của tôi.',
}
let addresses = 0
const newAddress = () => `nguoi-gui-${++addresses}@example.vn`

async function file(more: object = {}): Promise<{ id: string; code: string; secret: string }> {
  const { status, body } = await it.api('POST', base, { body: { ...told, ...more } })
  expect(status, JSON.stringify(body)).toBe(201)
  return body
}
/** As over the API, by the account and not by its session: the clock may have moved past that. */
async function act(as: string, id: string, type: string, data: object = {}, version?: number) {
  const said = officerActSchema.parse({ type, data })
  try {
    const body = await it.house.feedback.act(await it.contextOf(as), id, said, { version })
    return { status: 201, body: body as typeof body & { type?: string } }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { status: error.status, body: { type: error.type, status: undefined } }
  }
}
async function sees(as: string, id: string): Promise<boolean> {
  try {
    return (await it.house.feedback.get(await it.contextOf(as), id)).id === id
  } catch (error) {
    if (error instanceof Refusal && error.type === 'not-found') return false
    throw error
  }
}
const bySender = (door: { code: string; secret: string }, type: string, data: object) =>
  it.api('POST', `${base}/follow/actions`, { body: { ...pick(door), action: { type, data } } })
const pick = ({ code, secret }: { code: string; secret: string }) => ({ code, secret })
const follow = async (door: { code: string; secret: string }) =>
  (await it.api('POST', `${base}/follow`, { body: pick(door) })).body
const officer = async (name: string) => (await it.contextOf(name)).actor
const rowIn = async (id: string) =>
  (await it.superuser.query('select * from feedback.report where id = $1', [id])).rows[0]

async function handled(more: object = {}) {
  const filed = await file(more)
  await act('lanhdao.cua-nam', filed.id, 'receive')
  await act('lanhdao.cua-nam', filed.id, 'assign', { officer: await officer('chuyenvien.cua-nam') })
  return filed
}
async function answered(more: object = {}) {
  const filed = await handled(more)
  await act('chuyenvien.cua-nam', filed.id, 'answer', {
    words: 'Quầy 3 hỏng máy gọi số; đã sửa và xin lỗi bà con.',
  })
  return filed
}
const publication = {
  title: 'Đợi lâu ở quầy 3',
  words: 'Một người dân đợi hai giờ mà không được gọi.',
  answer: 'Máy gọi số đã được sửa.',
}

test('the whole way: filed, taken on, given to an officer, asked, supplied, answered, published, rated', async () => {
  const filed = await file({ name: 'Nguyễn Thị Mẫu', phone: '0912 345 678', email: newAddress() })
  expect(filed.code).toMatch(/^PA-261118-\d{4}$/)
  expect(await act('truongphong.cua-nam', filed.id, 'receive')).toMatchObject({
    status: 201,
    body: { status: 'received', version: 2 },
  })
  const specialist = await officer('chuyenvien.cua-nam')
  await act('truongphong.cua-nam', filed.id, 'assign', { officer: specialist })
  expect(await rowIn(filed.id)).toMatchObject({
    owner_permission: 'feedback.handle',
    owner_officer: specialist,
  })
  await act('chuyenvien.cua-nam', filed.id, 'ask', { question: 'Lúc đó là mấy giờ?' })
  const asked = await follow(filed)
  expect(asked.state).toMatchObject({ status: 'waiting', asks: [{ question: 'Lúc đó là mấy giờ?' }] })
  expect(await bySender(filed, 'supply', { words: 'Khoảng 9 giờ' })).toMatchObject({
    status: 201,
    body: { status: 'handling' },
  })
  await act('chuyenvien.cua-nam', filed.id, 'answer', { words: 'Đã sửa máy gọi số.' })
  await act('lanhdao.cua-nam', filed.id, 'publish', publication)
  expect(await bySender(filed, 'rate', { rating: 4 })).toMatchObject({ status: 201 })
  expect(await bySender(filed, 'rate', { rating: 1 })).toMatchObject({
    status: 409,
    body: { type: '/problems/report-moved-on' },
  })
  const { state, steps } = await follow(filed)
  expect(state).toMatchObject({ status: 'published', rating: { rating: 4 } })
  expect(state.assignee).toBeUndefined()
  expect(steps.map(({ type }: { type: string }) => type)).not.toContain('assign')
  const { body } = await it.api('GET', `${base}/reports/${filed.id}`, { as: 'chuyenvien.cua-nam' })
  expect(body.sender).toEqual({ name: 'Nguyễn Thị Mẫu', phone: '0912345678' })
  expect(body.actions).toHaveLength(8)
})

test('the row is the fold of the actions, in every column that follows from it', async () => {
  const filed = await answered({ kind: 'site' })
  await act('lanhdao.cua-nam', filed.id, 'publish', publication)
  const { rows } = await it.superuser.query(
    'select seq, type, at, actor, actor_name as "actorName", data from feedback.action where report_id = $1 order by seq',
    [filed.id],
  )
  const actions = rows.map((row) => ({ ...row, at: Temporal.Instant.from(row.at.toISOString()).toString() }))
  const state = foldReport(actions)
  const stored = await rowIn(filed.id)
  expect(stored.state).toEqual(JSON.parse(JSON.stringify(state)))
  const row = rowOf(it.house.calendar, state)
  expect(row).toMatchObject({ status: stored.status, version: stored.version, rating: undefined })
  const { rows: days } = await it.superuser.query(
    'select due_on::text, answered_on::text, published_on::text, classified_on::text from feedback.v_report where id = $1',
    [filed.id],
  )
  expect(days[0]).toEqual({
    due_on: row.dueOn,
    answered_on: row.answeredOn,
    published_on: row.publishedOn,
    classified_on: row.classifiedOn,
  })
})

test('what is missing or wrong is named, all of it at once', async () => {
  const wrong = { place: 'ha-noi', kind: 'complaint', words: 'Chán quá', procedure: '9.999999', phone: '12' }
  const { status, body } = await it.api('POST', base, { body: wrong })
  expect(status).toBe(400)
  expect(Object.keys(body.fields).sort()).toEqual(['kind', 'phone', 'place', 'procedure', 'words'])
})

test('the same request twice is one report', async () => {
  const key = randomUUID()
  const first = await it.api('POST', base, { body: told, key })
  const second = await it.api('POST', base, { body: told, key })
  expect(second.body).toEqual(first.body)
})

test('turned down with the reason; passed on to an office outside; nothing follows', async () => {
  const [one, two] = [await file(), await file()]
  const refused = { reason: 'Đây là khiếu nại, theo Luật Khiếu nại', ground: 'Điều 2 NĐ 20/2008' }
  expect((await act('lanhdao.cua-nam', one.id, 'refuse', refused)).body.status).toBe('refused')
  expect((await follow(one)).state.turned).toMatchObject(refused)
  await act('lanhdao.cua-nam', two.id, 'pass-on', { agency: 'Công an phường', reason: 'Thuộc công an' })
  expect((await follow(two)).state.turned.agency).toBe('Công an phường')
  for (const { id } of [one, two])
    expect(await act('lanhdao.cua-nam', id, 'receive')).toMatchObject({
      status: 409,
      body: { type: 'report-moved-on' },
    })
})

test('sent on: the other unit deals with it from then, the first sees what becomes of it and its own lateness stays', async () => {
  const filed = await file()
  it.clock.advance({ hours: 24 * 6 })
  const wish = { place: 'ba-dinh', reason: 'Việc ở phường Ba Đình' }
  expect((await act('lanhdao.cua-nam', filed.id, 'transfer', wish)).status).toBe(201)
  const row = await rowIn(filed.id)
  const code = (slug: string) => it.house.places.get(slug).code
  expect(row).toMatchObject({
    place: code('ba-dinh'),
    came_in_at: code('cua-nam'),
    transfers: 1,
    status: 'filed',
  })
  expect(row.classified_on > row.classify_due_on).toBe(true)
  expect((await act('lanhdao.cua-nam', filed.id, 'receive')).status).toBe(403)
  expect(await sees('lanhdao.cua-nam', filed.id)).toBe(true)
  expect((await act('lanhdao.ba-dinh', filed.id, 'receive')).status).toBe(201)
  // On, to a third unit, which the first and the second still see.
  expect((await act('lanhdao.ba-dinh', filed.id, 'transfer', { ...wish, place: 'hoan-kiem' })).status).toBe(
    403,
  )
  const again = await act('dieuhanh.ha-noi', filed.id, 'transfer', { ...wish, place: 'hoan-kiem' })
  expect(again.status).toBe(201)
  for (const as of ['lanhdao.cua-nam', 'lanhdao.ba-dinh', 'lanhdao.hoan-kiem'])
    expect(await sees(as, filed.id), as).toBe(true)
  expect(await sees('lanhdao.long-bien', filed.id)).toBe(false)
  const nowhere = await act('dieuhanh.ha-noi', filed.id, 'transfer', { ...wish, place: 'hoan-kiem' })
  expect(nowhere.body.type).toBe('report-same-unit')
})

test('only whom it was given to, or who gives, answers; whoever does not deal with reports is given none', async () => {
  const filed = await file()
  await act('lanhdao.cua-nam', filed.id, 'receive')
  expect((await act('chuyenvien.cua-nam', filed.id, 'answer', { words: 'Đã xem' })).status).toBe(403)
  const reception = await act('lanhdao.cua-nam', filed.id, 'assign', {
    officer: await officer('tiepnhan.cua-nam'),
  })
  expect(reception.body.type).toBe('report-officer')
  const away = await act('lanhdao.cua-nam', filed.id, 'assign', {
    officer: await officer('chuyenvien.ba-dinh'),
  })
  expect(away.body.type).toBe('report-officer')
  expect((await it.api('GET', `${base}/reports`, { as: 'tiepnhan.cua-nam' })).status).toBe(403)
})

test('a level that the kind does not know, a question that comes too late, an old version: each is said', async () => {
  const filed = await file()
  const urgent = await act('lanhdao.cua-nam', filed.id, 'receive', { level: 'urgent' })
  expect(urgent.body.type).toBe('report-level')
  await act('lanhdao.cua-nam', filed.id, 'receive')
  const old = await act('lanhdao.cua-nam', filed.id, 'answer', { words: 'Đã xem xét' }, 1)
  expect(old.body.type).toBe('stale')
  it.clock.advance({ hours: 24 * 9 })
  const late = await act('lanhdao.cua-nam', filed.id, 'ask', { question: 'Lúc nào?' })
  expect(late.body.type).toBe('report-asked-late')
})

test('nothing that names somebody is published, nothing that its sender keeps private, and it can be taken back', async () => {
  const filed = await answered({ name: 'Nguyễn Thị Mẫu' })
  for (const [words, why] of [
    ['Bà Nguyễn Thị Mẫu đã đợi hai giờ', 'name'],
    ['Gọi 0912 345 678 để hỏi', 'number'],
    ['Viết cho lan@example.vn', 'address'],
  ])
    expect(
      (await act('lanhdao.cua-nam', filed.id, 'publish', { ...publication, words })).body.type,
      why,
    ).toBe('publication-personal')
  await act('lanhdao.cua-nam', filed.id, 'publish', publication)
  const listed = async () => {
    const { body } = await it.api('GET', `${base}/published?place=cua-nam`)
    return (body.rows as { id: string }[]).some(({ id }) => id === filed.id)
  }
  expect(await listed()).toBe(true)
  await act('lanhdao.cua-nam', filed.id, 'withhold', { reason: 'Người dân đề nghị gỡ' })
  expect(await listed()).toBe(false)
  const hidden = await answered({ isPrivate: true })
  expect((await act('lanhdao.cua-nam', hidden.id, 'publish', publication)).status).toBe(409)
})

test('a code with another secret, or another code with the secret, opens nothing', async () => {
  const [one, two] = [await file(), await file()]
  for (const door of [
    { code: one.code, secret: two.secret },
    { code: two.code, secret: one.secret },
    { code: one.code, secret: '' },
  ])
    expect(await it.api('POST', `${base}/follow`, { body: door })).toMatchObject({
      status: 404,
      body: { type: '/problems/wrong-report-code' },
    })
  // As people type it.
  const typed = { code: one.code.toLowerCase(), secret: ` ${one.secret.toLowerCase()} ` }
  expect((await it.api('POST', `${base}/follow`, { body: typed })).status).toBe(200)
})

test('lists: open first and due soonest, one’s own, the late ones, by words with or without accents', async () => {
  const [calm, pressing] = [await file({ place: 'ba-vi' }), await file({ place: 'ba-vi', kind: 'site' })]
  const list = async (filter: Partial<ReportFilter>, as = 'lanhdao.ba-vi') =>
    (await it.house.feedback.list(await it.contextOf(as), { shown: 'all', ...filter })).rows.map(
      ({ code }) => code,
    )
  expect(await list({ shown: 'open' })).toEqual([pressing.code, calm.code])
  expect(await list({ shown: 'late' })).toEqual([])
  it.clock.advance({ hours: 24 * 2 })
  expect(await list({ shown: 'late' })).toEqual([pressing.code])
  it.clock.advance({ hours: 24 * 2 })
  expect(await list({ shown: 'late' })).toEqual([pressing.code, calm.code])
  it.clock.set(workingMorning)
  expect(await list({ words: calm.code.toLowerCase() })).toEqual([calm.code])
  expect(await list({ words: 'khong ai goi' })).toHaveLength(2)
  expect(await list({ words: 'tuyet vong' })).toEqual([])
  await act('lanhdao.ba-vi', calm.id, 'receive')
  await act('lanhdao.ba-vi', calm.id, 'assign', { officer: await officer('chuyenvien.ba-vi') })
  expect(await list({ shown: 'mine' }, 'chuyenvien.ba-vi')).toEqual([calm.code])
  expect(await list({ place: it.house.places.get('ba-vi').code }, 'dieuhanh.ha-noi')).toHaveLength(2)
  expect((await it.api('GET', `${base}/reports?place=ba-vi`, { as: 'lanhdao.cua-nam' })).status).toBe(403)
})

test('a sender with an address is told of each turn; no letter says what was reported or answered', async () => {
  const filed = await handled({ email: newAddress(), name: 'Nguyễn Thị Mẫu' })
  await it.house.deliverMessages()
  // The one that it had arrived is no longer so.
  expect(it.mail!.arrived.map(({ mail }) => mail.subject)).toEqual([
    `Phản ánh ${filed.code}: đã được tiếp nhận`,
  ])
  await act('chuyenvien.cua-nam', filed.id, 'ask', { question: 'Lúc mấy giờ?' })
  await it.house.deliverMessages()
  await act('chuyenvien.cua-nam', filed.id, 'answer', { words: 'Đã sửa máy gọi số.' })
  await it.house.deliverMessages()
  const texts = it.mail!.arrived.map(({ mail }) => mail.text!)
  expect(texts).toHaveLength(3)
  for (const text of texts)
    for (const told of ['hai giờ', 'mấy giờ', 'máy gọi số', 'Nguyễn Thị Mẫu'])
      expect(text).not.toContain(told)
  expect(texts[2]).toContain(`/feedback/my/${filed.code}/${filed.secret}`)
})

test('who sent it is forgotten some time after the end, and not before', async () => {
  const filed = await answered({ name: 'Nguyễn Thị Mẫu' })
  const known = async () =>
    (await it.superuser.query('select 1 from feedback.sender where report_id = $1', [filed.id])).rowCount
  it.clock.advance({ hours: 24 * 400 })
  await it.house.feedback.forget()
  expect(await known()).toBe(1)
  it.clock.set(workingMorning)
  await act('lanhdao.cua-nam', filed.id, 'publish', publication)
  it.clock.advance({ hours: 24 * 179 })
  await it.house.feedback.forget()
  expect(await known()).toBe(1)
  it.clock.advance({ hours: 24 * 2 })
  await it.house.feedback.forget()
  expect(await known()).toBe(0)
})

test('a corrected calendar moves the dates of open reports, and of no others', async () => {
  const [open, over] = [await file(), await file()]
  await act('lanhdao.cua-nam', over.id, 'refuse', { reason: 'Trùng phản ánh khác' })
  const before = await rowIn(open.id)
  await it.superuser.query(
    `update feedback.report set calendar = 'older', due_on = '2000-01-01', next_due_at = '2000-01-01' where id = any($1)`,
    [[open.id]],
  )
  await it.superuser.query(`update feedback.report set calendar = 'older' where id = $1`, [over.id])
  expect(await it.house.feedback.redate()).toBe(1)
  expect(await rowIn(open.id)).toEqual(before)
  expect((await rowIn(over.id)).calendar).toBe('older')
  expect(await it.house.feedback.redate()).toBe(0)
})
