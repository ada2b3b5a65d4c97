import { execFile } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { csvWriter, streamOf, xlsxWriter } from '#modules/dossiers'
import { startOf } from '#platform/clock'
import { type TestHouse, testHouse, workingMorning } from '../../../tests/support/house.ts'
import { counter } from './counter.fixture.ts'

let it: TestHouse
let at: ReturnType<typeof counter>
beforeAll(async () => {
  it = await testHouse()
  at = counter(it)
})
afterAll(() => it.close())
beforeEach(() => it.clock.set(workingMorning))

const today = Temporal.PlainDate.from('2026-11-18')
const request = async (id: string) => (await it.house.certification.requestOf(await at.as('tiepnhan'), id))!
const status = async (id: string) => (await it.house.dossiers.get(await at.as('tiepnhan'), id)).state.status
const moneyOf = async () => {
  const lines = await it.house.certification.statistics(await at.as('chutich'), {
    ...{ place: at.place, from: today, until: today },
  })
  const sum = (name: 'taken' | 'refunded') => lines.reduce((all, line) => all + line[name], 0)
  return { taken: sum('taken'), refunded: sum('refunded') }
}

// First, while the sessions of those who call it last.
test('over the API: received, put right, signed, listed, exported and counted', async () => {
  const base = '/api/v1/places/cua-nam/certification'
  const as = 'tiepnhan.cua-nam'
  const body = {
    procedureCode: '2.000815',
    applicant: { fullName: 'Lê Thị Lập Trình' },
    items: [{ title: 'Bằng kỹ sư', pages: '9', copies: '2' }],
    compared: true,
    fee: { paid: true },
  }
  const opened = await it.api('POST', `${base}/requests`, { as, body })
  expect([opened.status, opened.body.fee]).toEqual([201, 22_000])
  const twice = await it.api('POST', `${base}/requests`, { as, body })
  expect([twice.status, twice.body.type]).toEqual([409, '/problems/asked-today'])
  const shown = await it.api('GET', `${base}/requests/${opened.body.id}`, { as })
  const item = shown.body.items[0]
  const said = { pages: '5', copies: '2', reason: 'Đếm nhầm' }
  const corrected = await it.api('POST', `${base}/items/${item.id}/correct`, { as, body: said })
  expect(corrected.body).toEqual({ fee: 14_000 })
  const back = { amount: 8_000, reason: 'Thu thừa' }
  expect((await it.api('POST', `${base}/requests/${opened.body.id}/refund`, { as, body: back })).status).toBe(
    200,
  )
  const chair = 'chutich.cua-nam'
  const { body: waiting } = await it.api('GET', `${base}/requests`, { as: chair })
  expect(waiting.waiting.map((one: { request: { code: string } }) => one.request.code)).toContain(
    opened.body.code,
  )
  const signed = await it.api('POST', `${base}/requests/${opened.body.id}/sign`, {
    as: chair,
    body: { items: [item.id] },
  })
  const [{ number }] = signed.body.numbers
  const lines = await it.api('GET', `${base}/books/BS/2026?words=${opened.body.code}`, { as: chair })
  expect(lines.body).toMatchObject({ total: 1, lines: [{ number, fee: 14_000, copies: 2 }] })
  const file = await it.api('GET', `${base}/books/BS/2026/file?words=${opened.body.code}`, { as: chair })
  expect(file.headers['content-type']).toContain('text/csv')
  const days = 'from=2026-11-18&until=2026-11-18'
  const { body: figures } = await it.api('GET', `${base}/figures?${days}`, { as: chair })
  const copies = figures.find(({ group }: { group: string }) => group === 'copy')
  for (const figure of ['requests', 'items', 'numbers', 'copies', 'fees', 'taken', 'refunded']) {
    const { body: rows } = await it.api('GET', `${base}/figures/${figure}/rows?${days}&group=copy`, {
      as: chair,
    })
    expect([figure, rows.value]).toEqual([figure, copies[figure]])
  }
  const taken = await it.api('GET', `${base}/figures/refunded/rows?${days}`, { as: chair })
  expect(taken.body.rows.map((row: { code: string }) => row.code)).toContain(opened.body.code)
  expect(
    (await it.api('GET', `${base}/figures?from=2026-02-30&until=2026-03-01`, { as: chair })).status,
  ).toBe(400)
})

describe('fees', () => {
  test('counted wrong: the counts are put right with a reason, the fee follows, and what was taken too much is given back', async () => {
    const before = await moneyOf()
    const { id } = await at.receive({ items: [{ title: 'Sổ đỏ', pages: '50', copies: '3' }] })
    const [item] = await at.items(id)
    const counter = await at.as('tiepnhan')
    const { certification } = it.house
    const counts = { pages: '5', copies: '3' }
    const wrong = { pages: '0', copies: '0', reason: ' ' }
    await expect(certification.correct(counter, at.place, item!.id, wrong)).rejects.toMatchObject({
      type: 'invalid',
      fields: { pages: {}, copies: {}, reason: {} },
    })
    const said = { ...counts, reason: 'Đếm nhầm số trang' }
    expect(await certification.correct(counter, at.place, item!.id, said)).toEqual({ fee: 21_000 })
    const corrected = await request(id)
    expect(corrected).toMatchObject({ fee: 21_000, taken: 156_000 })
    expect(corrected.corrections).toMatchObject([
      {
        n: 1,
        reason: 'Đếm nhầm số trang',
        before: { pages: 50, fee: 156_000 },
        after: { pages: 5, fee: 21_000 },
      },
    ])
    await certification.refund(counter, at.place, id, { amount: 135_000, reason: 'Thu thừa' })
    expect(await request(id)).toMatchObject({
      taken: 21_000,
      payments: [{ amount: 156_000 }, { amount: -135_000, reason: 'Thu thừa' }],
    })
    const after = await moneyOf()
    expect([after.taken - before.taken, after.refunded - before.refunded]).toEqual([156_000, 135_000])
    // Once it has a number it is as it is: then only the number can be struck through.
    await at.sign(id)
    await expect(certification.correct(counter, at.place, item!.id, said)).rejects.toMatchObject({
      type: 'certification-settled',
    })
    const { rows } = await it.superuser.query(
      `select action, detail ->> 'reason' as reason from ledger.audit where subject = $1 and action like 'certification.%'`,
      [`dossier:${id}`],
    )
    expect(rows).toContainEqual({ action: 'certification.refund', reason: 'Thu thừa' })
    expect(rows).toContainEqual({ action: 'certification.correct', reason: 'Đếm nhầm số trang' })
  })

  test('counted too little: the rest is due before it is signed', async () => {
    const { id } = await at.receive({ items: [{ title: 'Sổ đỏ', pages: '2', copies: '1' }] })
    const [item] = await at.items(id)
    const counter = await at.as('tiepnhan')
    const said = { pages: '4', copies: '1', reason: 'Sót trang' }
    await it.house.certification.correct(counter, at.place, item!.id, said)
    await expect(at.sign(id)).rejects.toMatchObject({ type: 'certification-not-ready' })
    await it.house.certification.settle(counter, at.place, id, { paid: true, receipt: 'BL-2' })
    expect((await request(id)).payments.map(({ amount }) => amount)).toEqual([4_000, 2_000])
    await at.sign(id)
  })

  test('what is refused is charged no more, and what was taken for it the counter gives back; more only who keeps the books', async () => {
    const { id } = await at.receive({
      items: [
        { title: 'A', pages: '1', copies: '1' },
        { title: 'B', pages: '2', copies: '1' },
      ],
    })
    const { certification } = it.house
    const counter = await at.as('tiepnhan')
    const items = await at.items(id)
    const refusal = { ground: 'altered', words: '' }
    await certification.refuse(await at.as('chutich'), at.place, items[1]!.id, refusal)
    expect(await request(id)).toMatchObject({ fee: 2_000, taken: 6_000 })
    const much = { amount: 6_000, reason: 'Thu nhầm' }
    await expect(certification.refund(counter, at.place, id, much)).rejects.toMatchObject({
      type: 'forbidden',
    })
    await certification.refund(counter, at.place, id, { amount: 4_000, reason: 'Việc bị từ chối' })
    for (const amount of [0, -1, 0.5, 2_001])
      await expect(
        certification.refund(counter, at.place, id, { amount, reason: 'x' }),
      ).rejects.toMatchObject({ fields: { amount: {} } })
    await certification.refund(await at.as('chutich'), at.place, id, { amount: 2_000, reason: 'Thu nhầm' })
    expect(await request(id)).toMatchObject({ taken: 0 })
    // Whoever signs next finds it unpaid.
    await expect(at.sign(id)).rejects.toMatchObject({ type: 'certification-not-ready' })
  })

  test('found to be free after it was received: exempt with the ground, before anything has a number', async () => {
    const { id } = await at.receive({ fee: { paid: false } })
    const counter = await at.as('tiepnhan')
    await it.house.certification.settle(counter, at.place, id, { exemption: 'Hộ nghèo' })
    expect(await request(id)).toMatchObject({ fee: 0, exemption: 'Hộ nghèo' })
    expect((await at.sign(id)).numbers).toHaveLength(1)
  })

  test('the general ways to ask for money are closed, with the reason; papers and opinions are asked for as usual', async () => {
    const { id } = await at.receive({
      procedureCode: '2.001035',
      items: [{ title: 'X', details: { parties: 'A' } }],
    })
    const { dossiers } = it.house
    const leader = await at.as('lanhdao')
    const { state } = await dossiers.get(leader, id)
    expect(dossiers.possibleActions(leader, state)).not.toContain('ask-payment')
    const payment = { type: 'ask-payment' as const, data: { amount: 1000, reason: 'x' } }
    await expect(dossiers.act(leader, id, payment)).rejects.toMatchObject({ type: 'certification-fee' })
    const question = { place: 'ba-dinh', question: 'Tài sản này có đang bị ngăn chặn không?' }
    await dossiers.act(leader, id, { type: 'ask-opinion', data: question })
    const counter = await at.as('tiepnhan')
    const items = (await dossiers.get(counter, id)).state.components.slice(0, 1).map((one) => one.id)
    await dossiers.act(counter, id, { type: 'ask-supplement', data: { items, reason: 'Thiếu trang 2' } })
    // While its person is awaited nobody signs it, and nobody's queue shows it.
    await expect(at.sign(id)).rejects.toMatchObject({ type: 'not-allowed-now' })
    const isWaiting = async () =>
      (await it.house.certification.toSign(leader, at.place)).waiting.some(
        (one) => one.request.dossier === id,
      )
    expect(await isWaiting()).toBe(false)
    const handedIn = { id: items[0]!, originals: 1, certified: 0, copies: 0, origin: 0 as const, files: [] }
    await dossiers.act(counter, id, { type: 'supply', data: { components: [handedIn], note: '' } })
    await dossiers.act(counter, id, { type: 'resume', data: { note: '' } })
    expect(await isWaiting()).toBe(true)
    expect((await at.sign(id)).numbers).toHaveLength(1)
  })
})

describe('a request that ends before it is signed', () => {
  test('cancelled with a reason: withdrawn, nothing to sign, the money given back on that day', async () => {
    const before = await moneyOf()
    const { id } = await at.receive()
    const { certification } = it.house
    const counter = await at.as('tiepnhan')
    await expect(certification.cancel(counter, at.place, id, { reason: '' })).rejects.toMatchObject({
      fields: { reason: {} },
    })
    const reason = 'Người dân không cần nữa'
    expect(await certification.cancel(counter, at.place, id, { reason })).toEqual({ refunded: 21_000 })
    expect(await status(id)).toBe(7)
    expect(await request(id)).toMatchObject({ fee: 0, taken: 0, items: [{ paper: 'void' }] })
    expect((await moneyOf()).refunded - before.refunded).toBe(21_000)
    await expect(at.sign(id)).rejects.toThrow()
    await expect(certification.cancel(counter, at.place, id, { reason })).rejects.toMatchObject({
      type: 'not-allowed-now',
    })
  })

  test('once a number was given it is not cancelled; not by those who do not receive either', async () => {
    const { id } = await at.receive({ items: [{ title: 'A' }, { title: 'B' }] })
    const { certification } = it.house
    const chair = await at.as('chutich')
    await expect(certification.cancel(chair, at.place, id, { reason: 'x' })).rejects.toMatchObject({
      type: 'forbidden',
    })
    await certification.sign(chair, at.place, id, [(await at.items(id))[0]!.id])
    await expect(
      certification.cancel(await at.as('tiepnhan'), at.place, id, { reason: 'x' }),
    ).rejects.toMatchObject({ type: 'certification-settled' })
  })
})

describe('the same original, asked for again on the same day', () => {
  const lan = { fullName: 'Nguyễn Thị Lan', idNumber: '001190000001' }
  const asked = (more: object = {}) =>
    at.receive({ applicant: lan, items: [{ title: 'Hộ chiếu', pages: '2', copies: '1' }], ...more })

  test('is a warning that names the dossier; confirmed, it is received', async () => {
    const { code } = await asked()
    const again = asked({ items: [{ title: 'hộ  CHIẾU' }] })
    await expect(again).rejects.toMatchObject({ type: 'asked-today', status: 409 })
    await expect(again).rejects.toThrow(code)
    expect((await asked({ again: true })).code).not.toBe(code)
  })

  test('somebody else, another original, another day and what was cancelled are none', async () => {
    const title = 'Giấy phép lái xe'
    const mine = { items: [{ title, pages: '2', copies: '1' }] }
    const first = await asked(mine)
    await expect(asked(mine)).rejects.toMatchObject({ type: 'asked-today' })
    // The same name with another number is somebody else.
    await asked({ ...mine, applicant: { ...lan, idNumber: '001190000002' } })
    // Without a number the name is all there is.
    await expect(asked({ ...mine, applicant: { fullName: 'NGUYỄN THỊ LAN' } })).rejects.toMatchObject({
      type: 'asked-today',
    })
    await asked({ items: [{ title: 'Bằng lái tàu' }] })
    await it.house.certification.cancel(await at.as('tiepnhan'), at.place, first.id, { reason: 'Nhầm' })
    await asked(mine)
    it.clock.set(startOf(today.add({ days: 1 })).add({ hours: 9 }))
    await asked(mine)
  })
})

test('a book goes out as CSV and XLSX with exactly the lines of its page, and the log says who took it', async () => {
  const other = counter(it, 'dong-da')
  const { certification } = it.house
  const chair = await other.as('chutich')
  for (let n = 1; n <= 3; n++) await other.sign((await other.receive()).id)
  await certification.strike(chair, other.place, { kind: 'BS', year: 2026, number: 2 }, 'Ghi "nhầm", sai tên')
  const book = { place: other.place, kind: 'BS' as const, year: 2026 }
  const fileOf = async (more: object, writer = csvWriter()) =>
    streamOf(
      (sink) => certification.exportBook(chair, { ...book, ...more }, 'vi', writer, sink),
      () => undefined,
    )
  const numbersIn = (csv: string) =>
    csv
      .split('\r\n')
      .slice(1, -1)
      .map((line) => Number(line.split(',')[0]))
  for (const more of [{}, { only: 'valid' as const }, { only: 'struck' as const }, { volume: 2 }]) {
    const { lines } = await certification.lines(chair, { ...book, ...more })
    expect(numbersIn(await text(await fileOf(more)))).toEqual(lines.map(({ number }) => number))
  }
  const whole = await text(await fileOf({}))
  expect(whole).toContain('"Ghi ""nhầm"", sai tên"')
  expect(whole).toContain('01/2026-SCT/BS')
  const workbook = await text(await fileOf({}, xlsxWriter('01/2026-SCT/BS')))
  expect(workbook.slice(0, 2)).toBe('PK')
  const totals = (await certification.books(chair, other.place))[0]!.totals
  const counted = async (only: 'valid' | 'struck') =>
    (await certification.lines(chair, { ...book, volume: 1, only })).total
  expect([await counted('valid'), await counted('struck')]).toEqual([totals.numbers, totals.struck])
  const { rows } = await it.superuser.query(
    `select detail ->> 'rows' as rows from ledger.audit where action = 'certification.exported-book' and chain = $1`,
    [other.place],
  )
  expect(rows.map((row: { rows: string }) => row.rows)).toContain('3')
  // A ward's officer reads no other ward's book.
  const stranger = await at.as('chutich')
  expect((await certification.lines(stranger, book)).total).toBe(0)
  const foreign = streamOf(
    (sink) => certification.exportBook(stranger, book, 'vi', csvWriter(), sink),
    () => undefined,
  )
  await expect(foreign).rejects.toMatchObject({ type: 'forbidden' })
})

test('a number struck after its year was closed stays in the totals it was closed with, and in the lines they count', async () => {
  const other = counter(it, 'ha-dong')
  const { certification } = it.house
  const chair = await other.as('chutich')
  it.clock.set(startOf(Temporal.PlainDate.from('2026-12-31')).add({ hours: 9 }))
  await other.sign((await other.receive()).id)
  await other.sign((await other.receive()).id)
  expect(await certification.closeYear(chair, other.place, 'BS', 2026)).toMatchObject({ numbers: 2 })
  it.clock.advance({ minutes: 5 })
  await certification.strike(chair, other.place, { kind: 'BS', year: 2026, number: 1 }, 'Sai')
  const lines = async (only: 'valid' | 'struck') =>
    (await certification.lines(chair, { place: other.place, kind: 'BS', year: 2026, only })).total
  expect([await lines('valid'), await lines('struck')]).toEqual([2, 0])
  const paper = await certification.bookPaper(chair, { place: other.place, kind: 'BS', year: 2026 })
  const run = promisify(execFile)('pdftotext', ['-layout', '-', '-'])
  run.child.stdin!.end(paper)
  const words = (await run).stdout.normalize('NFC').replace(/\s+/g, ' ')
  expect(words).toContain('KHÓA SỔ NĂM 2026')
  expect(words).toContain('từ số 01 đến số 02: 2 số có giá trị; 0 số đã gạch; 6 bản; phí 42.000 đồng')
})

test('an electronic copy lies in the store of its person, and leaves it when its number is struck through', async () => {
  const pin = '135790'
  await at.certificates(pin)
  const person = { fullName: 'Trần Thị Kho', idNumber: '001190000077' }
  const opened = await at.receive({
    applicant: person,
    items: [{ title: 'Giấy khai sinh', pages: '2', copies: '0', electronic: true }],
    scans: new Map([[0, await at.scan()]]),
  })
  await at.sign(opened.id, 'chutich', pin)
  expect(await it.house.certification.sealDue()).toBe(1)
  const kept = () => it.house.dossiers.keptOf(opened.code, opened.secret)
  const [item] = await at.items(opened.id)
  expect((await kept()).map(({ fileId }) => fileId)).toEqual([item!.file])
  const line = { kind: 'BSDT' as const, year: 2026, number: item!.electronicNumber! }
  await it.house.certification.strike(await at.as('chutich'), at.place, line, 'Quét nhầm')
  expect(await kept()).toEqual([])
  // Signed anew and handed over, the dossier is at its end: the copy leaves the store all the same.
  await at.sign(opened.id, 'chutich', pin)
  expect(await it.house.certification.sealDue()).toBe(1)
  expect(await kept()).toHaveLength(1)
  const receipt = {
    ...{ recipient: { kind: 'applicant' }, identity: { kind: 'citizen-card', last4: '0077' } },
    ...{ acknowledged: { how: 'paper' }, given: ['Bản sao điện tử'], returned: [] },
  }
  await it.house.dossiers.act(await at.as('tiepnhan'), opened.id, {
    type: 'hand-over',
    data: { to: person.fullName, by: 'counter', acknowledged: true, receipt },
  } as never)
  const [again] = await at.items(opened.id)
  const second = { ...line, number: again!.electronicNumber! }
  await it.house.certification.strike(await at.as('chutich'), at.place, second, 'Quét nhầm')
  expect(await kept()).toEqual([])
})
