import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { systemContext } from '#platform/ledger'
import { type TestHouse, testHouse, workingMorning } from '../../../tests/support/house.ts'
import { desk } from './desk.fixture.ts'
import { pathOf, readStrokes } from './signature.ts'

let it: TestHouse
let at: ReturnType<typeof desk>
beforeAll(async () => {
  it = await testHouse()
  at = desk(it)
})
afterEach(() => it.clock.set(workingMorning))
afterAll(() => it.close())

const strokes: [number, number][][] = [
  [
    [20, 100],
    [120, 40],
    [220, 160],
  ],
  [[300, 100]],
]
const drawn = { acknowledged: { how: 'drawn', strokes: JSON.stringify(strokes) } }

async function finished(more: object = {}) {
  const opened = await at.receive(more)
  await at.finish(opened.id)
  return opened
}

test('a signature is points within the field, and more than a slip of the finger', () => {
  expect(readStrokes(JSON.stringify(strokes))).toEqual(strokes)
  expect(pathOf(strokes)).toBe('M20 100L120 40 220 160M300 100L300 100')
  const point = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 200 }))
  fc.assert(
    fc.property(fc.array(fc.array(point, { minLength: 1, maxLength: 20 }), { maxLength: 5 }), (lines) => {
      const text = JSON.stringify([...lines, strokes[0]])
      expect(pathOf(readStrokes(text))).toMatch(/^(?:M\d+ \d+L(?:\d+ \d+ ?)+)+$/)
    }),
    { numRuns: 300 },
  )
  for (const wrong of [
    '',
    '[]',
    '[[]]',
    '[[[1,1]]]',
    '[[[0,0],[601,0]]]',
    '[[[0,0],[0.5,100]]]',
    '[[["0","0"],[100,100]]]',
    '{"length":1}',
    JSON.stringify([Array.from({ length: 4001 }, (_, n) => [n % 600, n % 200])]),
    '[[[0,0],[100,100,"<script>"]]]',
  ])
    expect(() => readStrokes(wrong), wrong.slice(0, 40)).toThrow('signature-unreadable')
})

test('a signature is kept as it was drawn, shown to whoever may open the dossier, and changed by nobody', async () => {
  const { id, code, secret } = await finished()
  await expect(
    at.handOver(id, { acknowledged: { how: 'drawn', strokes: '[[[1,1]]]' } }),
  ).rejects.toMatchObject({ type: 'signature-unreadable' })
  await at.handOver(id, drawn)
  const { state, actions } = await at.get(id)
  expect(state.handedOver?.receipt).toMatchObject({ identity: { last4: '0001' }, given: ['Kết quả'] })
  const acknowledged = state.handedOver!.receipt!.acknowledged
  if (acknowledged.how !== 'drawn') throw new Error('not drawn')
  const { dossiers } = it.house
  expect(await dossiers.signatureOf(await at.as('tiepnhan'), id, acknowledged.signature)).toEqual(strokes)
  const owner = dossiers.ownerContext(it.house.access.contextOf(undefined, 'vi'), code, secret)
  expect(await dossiers.signatureOf(owner, id, acknowledged.signature)).toEqual(strokes)
  await expect(
    dossiers.signatureOf(await at.as('tiepnhan.ba-dinh'), id, acknowledged.signature),
  ).rejects.toMatchObject({ type: 'not-found' })
  // The points lie in one place only.
  expect(JSON.stringify([state, actions])).not.toContain('120,40')
  for (const statement of [
    'update dossiers.drawn_signature set strokes = null',
    'delete from dossiers.drawn_signature',
  ])
    await expect(
      it.house.db.transaction({ 'app.places': '*' }, (tx) =>
        tx.run({ strings: [statement], values: [] } as never),
      ),
    ).rejects.toThrow('permission denied')
  expect(await wordsOf(await dossiers.renderReceipt(owner, await dossiers.follow(code, secret)))).toContain(
    'Ký trên màn hình tại quầy',
  )
})

test('the slip before, the acknowledgement after: what was handed over, to whom, by whom', async () => {
  const { id } = await finished()
  const officer = await at.as('tiepnhan')
  const { dossiers } = it.house
  expect(await wordsOf(await dossiers.renderReceipt(officer, await at.get(id)))).toContain('Giấy xác nhận')
  const papers = 'Giấy ủy quyền chứng thực số 12'
  const receipt = {
    recipient: { kind: 'papers', papers },
    given: ['Giấy xác nhận cư trú'],
    returned: ['Sổ hộ khẩu: 1'],
  }
  await at.act('tiepnhan', id, 'hand-over', {
    ...{ to: 'Lò Văn Nhận', by: 'counter', acknowledged: true },
    receipt: { identity: { kind: 'passport', last4: 'A123' }, acknowledged: { how: 'paper' }, ...receipt },
  })
  const words = await wordsOf(await dossiers.renderReceipt(officer, await at.get(id)))
  for (const part of [
    'GIẤY BIÊN NHẬN TRẢ KẾT QUẢ',
    'Lò Văn Nhận',
    papers,
    'Hộ chiếu, số cuối A123',
    'Sổ hộ khẩu: 1',
    officer.name,
  ])
    expect(words).toContain(part)
  const open = await at.receive()
  await expect(dossiers.renderReceipt(officer, await at.get(open.id))).rejects.toMatchObject({
    type: 'not-found',
  })
})

test('at the counter nothing is handed over without who, which document, and how they signed', async () => {
  const { id, secret } = await finished()
  const bare = { to: 'Nguyễn Thị Mẫu', by: 'counter', acknowledged: true }
  await expect(at.act('tiepnhan', id, 'hand-over', bare)).rejects.toMatchObject({ type: 'receipt-missing' })
  await expect(at.handOver(id, { acknowledged: { how: 'code', code: 'AAAAA-AAAAA' } })).rejects.toMatchObject(
    { type: 'wrong-collecting-code' },
  )
  await at.handOver(id, { acknowledged: { how: 'code', code: secret.toLowerCase() } })
  const { state, actions } = await at.get(id)
  expect(state.status).toBe(10)
  expect(JSON.stringify([state, actions])).not.toContain(secret)
})

test('a hand-over is undone for a quarter of an hour, with a reason, and then is final', async () => {
  const { id } = await finished()
  await at.handOver(id)
  it.clock.advance({ minutes: 15 })
  await at.act('tiepnhan', id, 'undo-hand-over', { reason: 'Nhầm người' })
  const { state } = await at.get(id)
  expect(state).toMatchObject({ status: 9 })
  expect(state.handedOver ?? state.returnedAt).toBeUndefined()
  await at.handOver(id)
  it.clock.advance({ minutes: 15, seconds: 1 })
  await expect(at.act('tiepnhan', id, 'undo-hand-over', { reason: 'Nhầm' })).rejects.toMatchObject({
    type: 'not-allowed-now',
  })
})

const byPost = {
  returnBy: 'post',
  applicant: { fullName: 'Nguyễn Thị Mẫu', idNumber: '000190000001', address: 'Số 1 phố Mẫu, Hà Nội' },
}
const posting = { carrier: 'vnpost', tracking: 'EA123456789VN' }
const parcels = async () =>
  it.house.dossiers.shipmentsAt(await at.as('tiepnhan'), (await at.as('tiepnhan')).place!)
const parcelOf = async (id: string) => (await parcels()).find((one) => one.id === id)

test('by post: prepared with the result, handed to the carrier, and over only when it was delivered', async () => {
  const { id } = await finished(byPost)
  expect(await parcelOf(id)).toMatchObject({
    shipment: { state: 'prepared', address: 'Số 1 phố Mẫu, Hà Nội' },
  })
  await at.act('tiepnhan', id, 'post-shipment', posting)
  const { state } = await at.get(id)
  expect(state.status).toBe(9)
  // Three working days from Wednesday.
  expect(state.shipments).toMatchObject([{ state: 'posted', posted: { fee: 0, expectedOn: '2026-11-23' } }])
  for (const [type, data] of [
    ['hand-over', { to: 'x', by: 'online', acknowledged: true }],
    ['prepare-shipment', { name: 'Lò Văn Mới', address: 'Số 2 phố Mới' }],
  ] as const)
    await expect(at.act('tiepnhan', id, type, data)).rejects.toMatchObject({ type: 'not-allowed-now' })
  await expect(at.act('lanhdao', id, 'recall-result', { reason: 'Sai tên' })).rejects.toMatchObject({
    type: 'not-allowed-now',
  })
  await at.act('tiepnhan', id, 'deliver-shipment')
  expect((await at.get(id)).state).toMatchObject({ status: 10, handedOver: { by: 'post' } })
  expect(await parcelOf(id)).toBeUndefined()
})

test('what came back is a task of the counter: another address, or fetched there', async () => {
  const { id } = await finished(byPost)
  await at.act('tiepnhan', id, 'post-shipment', posting)
  await at.act('tiepnhan', id, 'return-shipment', { reason: 'Không có người nhận' })
  expect(await parcelOf(id)).toMatchObject({ isOverdue: true, shipment: { state: 'returned' } })
  await at.act('tiepnhan', id, 'prepare-shipment', { name: 'Lò Văn Mới', address: 'Số 2 phố Mới, Hà Nội' })
  expect((await at.get(id)).state.shipments.map(({ n, state }) => [n, state])).toEqual([
    [1, 'returned'],
    [2, 'prepared'],
  ])
  await at.handOver(id)
  expect((await at.get(id)).state.shipments.at(-1)!.state).toBe('cancelled')
  const lost = await finished(byPost)
  await at.act('tiepnhan', lost.id, 'post-shipment', posting)
  await at.act('tiepnhan', lost.id, 'lose-shipment', { reason: 'Bưu điện báo mất' })
  expect((await at.get(lost.id)).state.status).toBe(9)
  await at.act('tiepnhan', lost.id, 'prepare-shipment', { name: 'Lò Văn Mới', address: 'Số 2 phố Mới' })
})

test('a parcel without an address is not posted, and one that lies or does not arrive is in the queue', async () => {
  const { id } = await finished({ returnBy: 'post' })
  await expect(at.act('tiepnhan', id, 'post-shipment', posting)).rejects.toMatchObject({
    type: 'address-missing',
  })
  const officer = await at.as('tiepnhan')
  const queued = async () => {
    const queue = it.house.dossiers.queues(officer, officer.place!).find((one) => one.id === 'post')!
    const page = await it.house.dossiers.page(officer, queue.filter)
    return page.rows.some((row) => row.id === id)
  }
  expect(await queued()).toBe(false)
  it.clock.set('2026-11-20T02:00:00Z')
  expect(await queued()).toBe(true)
  await at.act('tiepnhan', id, 'prepare-shipment', { name: 'Nguyễn Thị Mẫu', address: 'Số 1 phố Mẫu' })
  await at.act('tiepnhan', id, 'post-shipment', posting)
  expect(await queued()).toBe(false)
  it.clock.set('2026-11-26T02:00:00Z')
  expect(await queued()).toBe(true)
})

test('sent on to the unit that resolves it: both see it, the clock goes on, and it comes back once', async () => {
  const { id, code } = await at.receive({ applicant: { fullName: 'Đặng Lạ Thường' }, resolving: 'ba-dinh' })
  const there = desk(it, 'ba-dinh')
  const third = desk(it, 'hoan-kiem')
  await there.take(id)
  const due = (await at.get(id)).dueAt
  const sees = async (where: ReturnType<typeof desk>) => {
    const { rows } = await it.house.dossiers.page(await where.as('chuyenvien'), { words: 'Đặng Lạ Thường' })
    return rows.some((row) => row.code === code)
  }
  expect([await sees(at), await sees(there), await sees(third)]).toEqual([true, true, false])
  const reason = 'Thuộc phường Hoàn Kiếm'
  // Not by the counter that only received it.
  await expect(at.act('tiepnhan', id, 'redirect', { place: 'hoan-kiem', reason })).rejects.toMatchObject({
    type: 'forbidden',
  })
  await there.act('chuyenvien', id, 'redirect', { place: 'hoan-kiem', reason })
  expect([await sees(at), await sees(there), await sees(third)]).toEqual([true, true, true])
  const sent = await at.get(id)
  expect(sent.dueAt?.toString()).toBe(due?.toString())
  expect(sent.state).toMatchObject({ resolving: it.house.places.get('hoan-kiem').code, step: 'process' })
  // Whoever sent it on only looks on.
  await expect(there.take(id)).rejects.toMatchObject({ type: 'forbidden' })
  await third.take(id)
  await third.act('chuyenvien', id, 'return-redirect', { reason: 'Cũng không thuộc chúng tôi' })
  expect((await at.get(id)).state.resolving).toBe(it.house.places.get('ba-dinh').code)
  expect(await sees(third)).toBe(true)
  await expect(there.act('chuyenvien', id, 'redirect', { place: 'hoan-kiem', reason })).rejects.toMatchObject(
    { type: 'not-allowed-now' },
  )
  await there.take(id)
})

test('each warning is raised once, with its event and its line in the log; a unit that gets a dossier is warned anew', async () => {
  const { id, code } = await at.receive({ resolving: 'ba-dinh' })
  const there = desk(it, 'ba-dinh')
  await there.take(id)
  it.clock.set('2026-11-30T10:00:00Z')
  const written = async () => ({
    warned: (
      await it.superuser.query('select count(*)::int as n from dossiers.alert where dossier_id = $1', [id])
    ).rows[0].n,
    events: (
      await it.superuser.query(
        `select count(*)::int as n from ledger.event where type = 'dossier.warned' and subject = $1`,
        [`dossier:${id}`],
      )
    ).rows[0].n,
    lines: (
      await it.superuser.query(
        `select coalesce(sum(jsonb_array_length(detail->'warnings')), 0)::int as n from ledger.audit
         where action = 'dossiers.warn' and subject = $1`,
        [`dossier:${id}`],
      )
    ).rows[0].n,
  })
  await it.house.dossiers.raiseAlerts()
  const first = await written()
  expect(first.warned).toBeGreaterThan(1)
  expect([first.events, first.lines]).toEqual([first.warned, first.warned])
  await it.house.dossiers.raiseAlerts()
  expect(await written()).toEqual(first)
  const { rows } = await it.superuser.query(
    `select data::text as data from ledger.event where type = 'dossier.warned'`,
  )
  for (const { data } of rows) expect(data).not.toContain('Nguyễn')
  await there.act('chuyenvien', id, 'redirect', { place: 'hoan-kiem', reason: 'Thuộc nơi khác' })
  await it.house.dossiers.raiseAlerts()
  const mine = async (slug: string) =>
    (await it.house.dossiers.alerts(await it.contextOf(`truongphong.${slug}`))).filter(
      (alert) => alert.code === code,
    )
  expect(await mine('ba-dinh')).toEqual([])
  expect((await mine('hoan-kiem')).length).toBeGreaterThan(0)
})

test('every electronic result lies in the store of its applicant, with where it came from', async () => {
  const { id, code, secret } = await finished({ returnBy: 'online' })
  const kept = await it.house.dossiers.keptOf(code, secret)
  const { state } = await it.house.dossiers.get(systemContext('test'), id)
  expect(kept.map(({ fileId, kind }) => [fileId, kind])).toEqual(
    state.result!.files.map((file) => [file, 'result']),
  )
})

const folder = mkdtempSync(join(tmpdir(), 'motcua-receipt-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' })
async function wordsOf(pdf: Uint8Array): Promise<string> {
  const path = join(folder, 'a.pdf')
  writeFileSync(path, pdf)
  return run('pdftotext', '-raw', path, '-').replace(/\s+/g, ' ')
}
