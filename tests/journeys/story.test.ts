import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Typed } from '#modules/forms'
import { filledIn } from '../support/forms.ts'
import { type TestHouse, testHouse } from '../support/house.ts'

let it: TestHouse
beforeAll(async () => {
  it = await testHouse()
})
afterAll(() => it.close())

const newDossier = {
  procedureCode: '1.001193',
  applicant: { fullName: 'Nguyễn Thị Mẫu', idNumber: '000190000001', phone: '0912 345 678' },
  components: [{ id: 'c1', originals: 1 }],
}

test('from the door to the result, through the API', async () => {
  const officer = { as: 'tiepnhan.cua-nam' }
  const taken = await it.api('POST', '/api/v1/places/cua-nam/tickets', {
    body: { procedureCode: '1.001193', channel: 'kiosk' },
  })
  expect(taken).toMatchObject({ status: 201, body: { label: 'A001', ahead: 0 } })

  expect(
    await it.api('POST', '/api/v1/places/cua-nam/desk', { ...officer, body: { counter: 1 } }),
  ).toMatchObject({
    status: 204,
  })
  it.clock.advance({ minutes: 4 })
  const called = await it.api('POST', '/api/v1/places/cua-nam/calls', officer)
  expect(called).toMatchObject({ status: 201, body: { label: 'A001', counter: 1, state: 'called' } })
  const board = await it.api('GET', '/api/v1/places/cua-nam/board')
  expect(board.body.calling).toMatchObject([{ label: 'A001', counter: 1, calls: 1, language: 'vi' }])
  await it.api('POST', `/api/v1/places/cua-nam/tickets/${called.body.id}/serve`, officer)

  const key = randomUUID()
  const body = { ...newDossier, ticketId: called.body.id }
  const opened = await it.api('POST', '/api/v1/places/cua-nam/dossiers', { ...officer, body, key })
  // Received on Wednesday 18 November 2026 at 09:04, before 15:00: due the same day.
  expect(opened).toMatchObject({
    status: 201,
    body: { code: 'H26.00082-261118-0001', dueAt: '2026-11-18T10:30:00Z' },
  })
  const again = await it.api('POST', '/api/v1/places/cua-nam/dossiers', { ...officer, body, key })
  expect(again.body).toEqual(opened.body)

  const act = (as: string, action: unknown) =>
    it.api('POST', `/api/v1/dossiers/${opened.body.id}/actions`, { as, body: { action } })
  const mine = { officer: (await it.contextOf('chuyenvien.cua-nam')).actor }
  expect((await act('chuyenvien.cua-nam', { type: 'assign', data: mine })).body.status).toBe(4)

  const result = await it.house.documents.takeIn(Buffer.from(onePixel, 'base64'), { fileName: 'ket-qua.png' })
  const file = await it.house.dossiers.addFile(
    await it.contextOf('chuyenvien.cua-nam'),
    opened.body.id,
    result,
  )
  await act('chuyenvien.cua-nam', {
    type: 'attach-result',
    data: { files: [file], summary: 'Giấy khai sinh' },
  })
  expect((await act('chuyenvien.cua-nam', { type: 'approve', data: {} })).status).toBe(409)
  await act('chuyenvien.cua-nam', { type: 'pass', data: { step: 'approve' } })
  expect((await act('chuyenvien.cua-nam', { type: 'approve', data: {} })).status).toBe(403)
  expect((await act('lanhdao.cua-nam', { type: 'approve', data: { number: '12' } })).body.status).toBe(9)
  const receipt = {
    ...{ recipient: { kind: 'applicant' }, identity: { kind: 'citizen-card', last4: '0001' } },
    ...{ acknowledged: { how: 'paper' }, given: ['Giấy khai sinh'] },
  }
  const handOver = {
    type: 'hand-over',
    data: { to: 'Nguyễn Thị Mẫu', by: 'counter', acknowledged: true, receipt },
  }
  expect((await act('tiepnhan.cua-nam', handOver)).body.status).toBe(10)

  const { code, secret } = opened.body
  const followed = await it.api('POST', '/api/v1/follow', { body: { code, secret: secret.toLowerCase() } })
  expect(followed.body.state.status).toBe(10)
  expect(followed.body.actions.map((action: { type: string }) => action.type)).toEqual([
    'receive',
    'assign',
    'attach-result',
    'pass',
    'approve',
    'hand-over',
  ])
  expect((await it.api('POST', '/api/v1/follow', { body: { code, secret: 'AAAAA-AAAAA' } })).status).toBe(404)

  await it.api('POST', `/api/v1/places/cua-nam/tickets/${called.body.id}/finish`, officer)
  const rate = (rating: number) =>
    it.api('POST', `/api/v1/tickets/${taken.body.secret}/rating`, { body: { rating } })
  expect((await rate(3)).status).toBe(204)
  expect((await rate(1)).status).toBe(409)
})

test('online: a draft keeps what was typed, files once, waits for the counter', async () => {
  const started = await it.api('POST', '/api/v1/places/ba-dinh/drafts', {
    body: { procedureCode: '1.004873' },
  })
  const { token } = started.body
  const { forms, dossiers } = it.house
  const { version } = dossiers.draftForm(await dossiers.getDraft(token))
  const save = (given: Typed) =>
    it.api('PUT', `/api/v1/drafts/${token}`, { body: filledIn(version, forms.world(), given) })
  const half = { 'self-name': 'Trần Văn Mẫu', 'self-phone': '12' }
  expect((await it.api('PUT', `/api/v1/drafts/${token}`, { body: half })).status).toBe(204)
  const refused = await it.api('POST', `/api/v1/drafts/${token}/file`)
  expect(refused).toMatchObject({ status: 400, body: { fields: { 'self-phone': expect.any(String) } } })
  expect((await dossiers.getDraft(token)).answers.form.typed).toEqual(half)

  await save({ 'self-name': 'Trần Văn Mẫu', 'self-phone': '0912345678' })
  const first = await it.api('POST', `/api/v1/drafts/${token}/file`)
  const second = await it.api('POST', `/api/v1/drafts/${token}/file`)
  expect(first.status).toBe(201)
  expect(second.body).toEqual(first.body)
  expect((await save({ 'self-name': 'Khác' })).status).toBe(409)

  const list = await it.api('GET', '/api/v1/dossiers?status=1', { as: 'tiepnhan.ba-dinh' })
  expect(list.body.map((row: { code: string }) => row.code)).toEqual([first.body.code])
})

test('scans taken in at the counter belong to the dossier from its first moment, and to nobody else', async () => {
  const officer = await it.contextOf('tiepnhan.ba-dinh')
  const staged = await it.house.documents.takeIn(Buffer.from(onePixel, 'base64'), { fileName: 'giay.png' })
  const opened = await it.house.dossiers.receive(officer, {
    ...newDossier,
    place: 'ba-dinh',
    resolving: 'kim-lien',
    channel: 'counter',
    components: [{ id: 'c1', originals: 1, certified: 0, copies: 0, origin: 0, files: [] }],
    staged: { c1: [staged] },
    request: '',
    returnBy: 'counter',
  })
  const [component] = (await it.house.dossiers.get(officer, opened.id)).state.components
  expect(component).toMatchObject({ id: 'c1', origin: 1, files: [expect.any(String)] })
  const file = (as: string) =>
    it.api('GET', `/api/v1/dossiers/${opened.id}/files/${component!.files[0]}`, { as })
  // Both the place that received and the place that resolves see it; a third does not.
  expect((await file('tiepnhan.ba-dinh')).status).toBe(200)
  expect((await file('chuyenvien.kim-lien')).status).toBe(200)
  expect((await file('chuyenvien.cua-nam')).status).toBe(404)
})

test('an action names only files of its own dossier', async () => {
  const officer = await it.contextOf('tiepnhan.ba-dinh')
  const specialist = await it.contextOf('chuyenvien.ba-dinh')
  const { dossiers, documents } = it.house
  const input = {
    ...newDossier,
    place: 'ba-dinh',
    channel: 'counter' as const,
    components: [],
    request: '',
    returnBy: 'counter' as const,
  }
  const [mine, other] = [await dossiers.receive(officer, input), await dossiers.receive(officer, input)]
  const staged = await documents.takeIn(Buffer.from(onePixel, 'base64'), { fileName: 'a.png' })
  const foreign = await dossiers.addFile(specialist, other.id, staged)
  await dossiers.act(specialist, mine.id, { type: 'assign', data: { officer: specialist.actor, name: 'A' } })
  const attach = (file: string) =>
    dossiers.act(specialist, mine.id, { type: 'attach-result', data: { files: [file], summary: '' } })
  await expect(attach(foreign)).rejects.toMatchObject({ type: 'not-found' })
  await expect(attach(await dossiers.addFile(specialist, mine.id, staged))).resolves.toMatchObject({
    status: 4,
  })
})

test('papers that never come: the dossier is stopped the day after, and not a day before', async () => {
  const officer = await it.contextOf('tiepnhan.kim-lien')
  const { dossiers } = it.house
  const opened = await dossiers.receive(officer, {
    ...newDossier,
    place: 'kim-lien',
    procedureCode: '1.004873',
    channel: 'counter',
    components: [],
    request: '',
    returnBy: 'counter',
  })
  const specialist = await it.contextOf('chuyenvien.kim-lien')
  await dossiers.act(specialist, opened.id, {
    type: 'assign',
    data: { officer: specialist.actor, name: 'A' },
  })
  const ask = { items: ['c1'], reason: 'Ảnh mờ', until: '2026-11-20' }
  await dossiers.act(specialist, opened.id, { type: 'ask-supplement', data: ask })
  const status = async () => (await dossiers.get(officer, opened.id)).state.status
  it.clock.set('2026-11-20T16:00:00Z')
  expect([await dossiers.stopUnsupplied(), await status()]).toEqual([0, 5])
  it.clock.set('2026-11-20T17:10:00Z')
  expect([await dossiers.stopUnsupplied(), await status()]).toEqual([1, 8])
  expect(await dossiers.stopUnsupplied()).toBe(0)
})

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
