import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startOf } from '#platform/clock'
import { systemContext } from '#platform/ledger'
import { filledIn } from '../../../tests/support/forms.ts'
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

const status = async (id: string) => (await it.house.dossiers.get(await at.as('tiepnhan'), id)).state.status
const lastNumber = async (kind: 'BS' | 'CKDC' | 'HDGD' | 'BSDT' = 'BS', there = at) =>
  (await it.house.certification.books(await there.as('chutich'), there.place)).find(
    (book) => book.kind === kind && !book.closedAt,
  )?.lastNumber ?? 0
const noon = (day: string) => startOf(Temporal.PlainDate.from(day)).add({ hours: 10 })

describe('copies on paper', () => {
  test('received, signed and numbered: one number for an original however many copies, and the dossier is finished', async () => {
    const before = await lastNumber()
    const opened = await at.receive({
      items: [
        { title: 'Bằng tốt nghiệp', pages: '5', copies: '3' },
        { title: 'Căn cước', pages: '2', copies: '10' },
      ],
    })
    expect(opened.fee).toBe(21_000 + 40_000)
    expect(opened.code).toMatch(/^H26/)
    // Same day: due when the office closes.
    expect(opened.dueAt).toBe('2026-11-18T10:30:00Z')
    const waiting = await it.house.dossiers.get(await at.as('chutich'), opened.id)
    expect(waiting.state).toMatchObject({ status: 4, step: 'certify' })
    expect((await at.items(opened.id)).map(({ number }) => number)).toEqual([undefined, undefined])
    const signed = await at.sign(opened.id)
    expect(signed.numbers.map(({ n, number, book }) => [n, number, book])).toEqual([
      [1, before + 1, '01/2026-SCT/BS'],
      [2, before + 2, '01/2026-SCT/BS'],
    ])
    expect(await status(opened.id)).toBe(9)
    const { lines } = await it.house.certification.lines(await at.as('chutich'), {
      place: at.place,
      kind: 'BS',
      year: 2026,
      words: opened.code,
    })
    expect(lines.map(({ copies, fee, title }) => [copies, fee, title])).toEqual([
      [3, 21_000, 'Bằng tốt nghiệp'],
      [10, 40_000, 'Căn cước'],
    ])
    await expect(at.sign(opened.id)).rejects.toMatchObject({ type: 'not-found' })
  })

  test('after 15:00 it is due on the next working day; agreed days count as agreed', async () => {
    it.clock.set('2026-11-18T08:30:00Z')
    expect((await at.receive()).dueAt).toBe('2026-11-19T10:30:00Z')
    it.clock.set(workingMorning)
    expect((await at.receive({ agreedDays: 2 })).dueAt).toBe('2026-11-20T02:00:00Z')
    await expect(at.receive({ agreedDays: 31 })).rejects.toMatchObject({ type: 'invalid' })
  })

  test('not signed before it was compared and paid; an exemption with its ground is enough', async () => {
    const opened = await at.receive({ compared: false, fee: { paid: false } })
    await expect(at.sign(opened.id)).rejects.toMatchObject({ type: 'certification-not-ready' })
    const officer = await at.as('tiepnhan')
    await it.house.certification.settle(officer, at.place, opened.id, { compared: true })
    await expect(at.sign(opened.id)).rejects.toMatchObject({ type: 'certification-not-ready' })
    await it.house.certification.settle(officer, at.place, opened.id, { paid: true, receipt: 'BL-9' })
    await expect(at.sign(opened.id)).resolves.toMatchObject({ sealing: [] })
    const free = await at.receive({ fee: { paid: false, exemption: 'Hộ nghèo' } })
    expect(free.fee).toBe(0)
    await expect(at.sign(free.id)).resolves.toMatchObject({ sealing: [] })
  })

  test('what is typed wrong is named, field by field, and nothing is opened', async () => {
    const count = async () =>
      (await it.house.dossiers.tally(await at.as('tiepnhan'), [{ place: at.place }]))[0]!.count
    const before = await count()
    await expect(
      at.receive({
        items: [
          { title: ' ', pages: '0', copies: 'ba' },
          { title: 'x', copies: '0' },
        ],
      }),
    ).rejects.toMatchObject({
      type: 'invalid',
      fields: { 'title-1': {}, 'pages-1': {}, 'copies-1': {}, 'copies-2': {} },
    })
    await expect(at.receive({ items: [] })).rejects.toMatchObject({ type: 'invalid' })
    await expect(
      at.receive({ procedureCode: '2.001008', items: [{ title: 'Bản dịch' }] }),
    ).rejects.toMatchObject({ fields: { 'translator-1': {}, 'from-1': {} } })
    await expect(at.receive({ procedureCode: '1.001193' })).rejects.toMatchObject({ type: 'not-found' })
    expect(await count()).toBe(before)
  })

  test('the same form sent twice is one request', async () => {
    const key = crypto.randomUUID()
    const context = { ...(await at.as('tiepnhan')), key }
    const input = {
      place: at.place,
      procedureCode: '2.000815',
      applicant: { fullName: 'Lê Văn Mẫu' },
      items: [{ title: 'Sổ hộ khẩu', pages: '1', copies: '1' }],
      compared: true,
      fee: { paid: true },
    }
    const first = await it.house.certification.receive(context, input)
    expect((await it.house.certification.receive(context, input)).id).toBe(first.id)
  })

  test('past the book there is no way: no result, no approval, no recall', async () => {
    const opened = await at.receive()
    const { dossiers } = it.house
    const leader = await at.as('chutich')
    const possible = dossiers.possibleActions(leader, (await dossiers.get(leader, opened.id)).state)
    for (const type of ['attach-result', 'approve', 'recall-result', 'pass'] as const)
      expect(possible).not.toContain(type)
    await at.sign(opened.id)
    expect(dossiers.possibleActions(leader, (await dossiers.get(leader, opened.id)).state)).not.toContain(
      'recall-result',
    )
  })
})

describe('other kinds', () => {
  test('each takes its number from its own book, with the fee of its kind', async () => {
    const cases = [
      [
        '2.000884',
        { title: 'Giấy ủy quyền', details: { signers: 'Trần Văn Mẫu, 000190000009' } },
        10_000,
        'SCT/CK, ĐC',
      ],
      [
        '2.001008',
        {
          title: 'Bản dịch',
          details: { translator: 'Lê Thị Mẫu', from: 'Anh', to: 'Việt', ground: 'degree' },
        },
        10_000,
        'SCT/CKND',
      ],
      ['2.001035', { title: 'Hợp đồng tặng cho', details: { parties: 'A\nB' } }, 50_000, 'SCT/HĐ,GD'],
      ['2.000913', { title: 'Sửa đổi hợp đồng', details: { parties: 'A\nB' } }, 30_000, 'SCT/HĐ,GD'],
      ['2.000927', { title: 'Sửa lỗi', details: { parties: 'A\nB' } }, 25_000, 'SCT/HĐ,GD'],
      ['2.000942', { title: 'Bản sao hợp đồng', pages: '3', copies: '2' }, 10_000, 'SCT/BS'],
      ['2.000908', { title: 'Trích lục', copies: '2' }, 0, 'BSSG'],
    ] as const
    for (const [procedureCode, item, fee, book] of cases) {
      const opened = await at.receive({ procedureCode, items: [item] })
      expect([procedureCode, opened.fee]).toEqual([procedureCode, fee])
      const signed = await at.sign(opened.id)
      expect(signed.numbers[0]!.book).toBe(`01/2026-${book}`)
    }
  })

  test('every kind’s attestation can be printed', async () => {
    const opened = await at.receive({
      procedureCode: '2.000884',
      items: [{ title: 'Giấy ủy quyền', sheets: '2', pages: '3', details: { signers: 'Trần Văn Mẫu' } }],
    })
    const officer = await at.as('tiepnhan')
    const unsigned = (await it.house.certification.requestOf(officer, opened.id))!
    await expect(it.house.certification.attestations(unsigned)).rejects.toMatchObject({ type: 'not-found' })
    await at.sign(opened.id)
    const pdf = await it.house.certification.attestations(
      (await it.house.certification.requestOf(officer, opened.id))!,
    )
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
    const book = await it.house.certification.bookPaper(officer, {
      place: at.place,
      kind: 'CKDC',
      year: 2026,
    })
    expect(Buffer.from(book.subarray(0, 5)).toString()).toBe('%PDF-')
  })
})

describe('who signs', () => {
  test('entrusted for some days: not before, not after, not for other kinds; the request stays in the queue', async () => {
    const officer = await at.as('chuyenvien')
    const { certification } = it.house
    const opened = await at.receive()
    await expect(at.sign(opened.id, 'chuyenvien')).rejects.toMatchObject({ type: 'not-signer' })
    await at.entrust('chuyenvien', ['copy'], '2026-11-19', '2026-11-20')
    await expect(at.sign(opened.id, 'chuyenvien')).rejects.toMatchObject({ type: 'not-signer' })
    it.clock.set(noon('2026-11-21'))
    // It ended yesterday.
    await expect(at.sign(opened.id, 'chuyenvien')).rejects.toMatchObject({
      type: 'not-signer',
      text: { vi: expect.stringContaining('20/11/2026') },
    })
    const queue = await certification.toSign(officer, at.place)
    expect(queue.waiting.some(({ request }) => request.dossier === opened.id)).toBe(true)
    expect(queue.authority.copy).toMatchObject({ may: false, why: 'ended' })
    const { signers } = await certification.delegations(officer, at.place)
    expect(signers.map(({ title }) => title)).toEqual(['Chủ tịch UBND'])
    it.clock.set(noon('2026-11-20'))
    await expect(at.sign(opened.id, 'chuyenvien')).resolves.toMatchObject({ dossier: opened.id })
    const contract = await at.receive({
      procedureCode: '2.001035',
      items: [{ title: 'x', details: { parties: 'A' } }],
    })
    await expect(at.sign(contract.id, 'chuyenvien')).rejects.toMatchObject({ type: 'not-signer' })
  })

  test('taken back by the chair it ends at once; only the chair entrusts', async () => {
    const { certification } = it.house
    const { id } = await at.entrust('truongphong', ['copy'], '2026-11-18', '2026-12-31')
    const opened = await at.receive()
    it.clock.advance({ minutes: 5 })
    await certification.revokeDelegation(await at.as('chutich'), at.place, id)
    await expect(at.sign(opened.id, 'truongphong')).rejects.toMatchObject({ type: 'not-signer' })
    await expect(certification.revokeDelegation(await at.as('chutich'), at.place, id)).rejects.toMatchObject({
      type: 'not-found',
    })
    const wish = {
      to: (await at.as('tiepnhan')).actor,
      groups: ['copy' as const],
      from: '2026-11-18',
      until: '2026-11-30',
      decision: '1',
    }
    await expect(certification.delegate(await at.as('lanhdao'), at.place, wish)).rejects.toMatchObject({
      type: 'forbidden',
    })
    const chair = await at.as('chutich')
    for (const wrong of [
      { ...wish, from: '2026-11-17' },
      { ...wish, until: '2026-11-01' },
      { ...wish, until: '2026-02-30' },
      { ...wish, groups: [] },
      { ...wish, decision: ' ' },
      { ...wish, to: chair.actor },
      { ...wish, to: (await it.contextOf('tiepnhan.ba-dinh')).actor },
    ])
      await expect(certification.delegate(chair, at.place, wrong)).rejects.toMatchObject({ type: 'invalid' })
  })

  test('on 31/10/2025 the vice-chair signs, on 01/11/2025 only the chair', async () => {
    it.clock.set(noon('2025-10-31'))
    const one = await at.receive()
    await at.sign(one.id, 'lanhdao')
    it.clock.set(noon('2025-11-03'))
    const two = await at.receive()
    await expect(at.sign(two.id, 'lanhdao')).rejects.toMatchObject({ type: 'not-signer' })
    await at.sign(two.id, 'chutich')
    expect((await at.items(two.id))[0]!.signerLines).toEqual(['CHỦ TỊCH'])
    expect((await at.items(one.id))[0]!.signerLines).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])
  })
})

describe('refusals', () => {
  test('one of two is refused with its law, the other certified: finished', async () => {
    const opened = await at.receive({
      items: [
        { title: 'A', copies: '1' },
        { title: 'B', copies: '1' },
      ],
    })
    const [first] = await at.items(opened.id)
    const officer = await at.as('tiepnhan')
    await it.house.certification.refuse(officer, at.place, first!.id, {
      ground: 'altered',
      words: 'Trang 2.',
    })
    await expect(
      it.house.certification.refuse(officer, at.place, first!.id, { ground: 'altered', words: '' }),
    ).rejects.toMatchObject({ type: 'certification-settled' })
    await at.sign(opened.id)
    expect(await status(opened.id)).toBe(9)
    expect((await at.items(opened.id)).map(({ paper, ground }) => [paper, ground])).toEqual([
      ['void', 'altered'],
      ['numbered', undefined],
    ])
  })

  test('all of it refused after it was received: stopped, with the reasons', async () => {
    const opened = await at.receive()
    const [item] = await at.items(opened.id)
    const chair = await at.as('chutich')
    await expect(
      it.house.certification.refuse(chair, at.place, item!.id, { ground: 'no-capacity', words: '' }),
    ).rejects.toMatchObject({ type: 'not-found' })
    await it.house.certification.refuse(chair, at.place, item!.id, { ground: 'secret', words: '' })
    const { state } = await it.house.dossiers.get(chair, opened.id)
    expect(state).toMatchObject({
      status: 8,
      ended: { legalGround: 'khoản 3 Điều 22 Nghị định số 23/2015/NĐ-CP' },
    })
  })

  test('turned away at once: refused with form 03, charged nothing, and counted', async () => {
    const opened = await at.receive({
      refused: { ground: 'damaged', words: 'Mất nửa trang.' },
      fee: { paid: false },
    })
    expect(opened.fee).toBe(0)
    const officer = await at.as('tiepnhan')
    const dossier = await it.house.dossiers.get(officer, opened.id)
    expect(dossier.state.status).toBe(3)
    expect(it.house.dossiers.slipForms(dossier)).toContain('03')
    await expect(it.house.dossiers.renderSlip(officer, dossier, '03')).resolves.toBeInstanceOf(Uint8Array)
    expect((await at.items(opened.id))[0]).toMatchObject({ paper: 'void', ground: 'damaged' })
  })

  test('a withdrawn request is signed by nobody', async () => {
    const opened = await at.receive()
    const officer = await at.as('tiepnhan')
    await it.house.dossiers.act(officer, opened.id, { type: 'withdraw', data: { reason: 'Không cần nữa' } })
    const before = await lastNumber()
    await expect(at.sign(opened.id)).rejects.toMatchObject({ type: 'not-allowed-now' })
    expect(await lastNumber()).toBe(before)
    const { waiting } = await it.house.certification.toSign(officer, at.place)
    expect(waiting.some(({ request }) => request.dossier === opened.id)).toBe(false)
  })
})

describe('books', () => {
  test('40 signers at once, some of whom may not: numbers 1 to n, without a gap and none twice', async () => {
    const other = counter(it, 'ba-dinh')
    const opened = []
    for (let n = 0; n < 40; n++) opened.push(await other.receive({ fee: { paid: n % 4 !== 0 } }))
    const outcomes = await Promise.allSettled(
      opened.map(({ id }, n) => other.sign(id, n % 5 === 4 ? 'tiepnhan' : 'chutich')),
    )
    const numbers = outcomes.flatMap((it) =>
      it.status === 'fulfilled' ? it.value.numbers.map((n) => n.number) : [],
    )
    const may = opened.filter((_, n) => n % 4 !== 0 && n % 5 !== 4).length
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: may }, (_, n) => n + 1))
    expect(await lastNumber('BS', other)).toBe(may)
  })

  test('a struck number stays in the book, is given to nobody again, and what it stood for waits for its signer', async () => {
    const opened = await at.receive()
    const { numbers } = await at.sign(opened.id)
    const { number } = numbers[0]!
    const chair = await at.as('chutich')
    const line = { kind: 'BS' as const, year: 2026, number }
    const { certification } = it.house
    await expect(
      certification.strike(await at.as('tiepnhan'), at.place, line, 'Ghi nhầm'),
    ).rejects.toMatchObject({ type: 'forbidden' })
    await certification.strike(chair, at.place, line, 'Ghi nhầm tên')
    await expect(certification.strike(chair, at.place, line, 'x')).rejects.toMatchObject({
      type: 'number-struck',
    })
    expect(await status(opened.id)).toBe(4)
    const again = await at.sign(opened.id)
    expect(again.numbers[0]!.number).toBe(number + 1)
    expect(await status(opened.id)).toBe(9)
    const { lines } = await certification.lines(chair, {
      place: at.place,
      kind: 'BS',
      year: 2026,
      words: opened.code,
    })
    expect(lines.map((it) => [it.number, it.struckReason, it.struckByName])).toEqual([
      [number, 'Ghi nhầm tên', chair.name],
      [number + 1, undefined, undefined],
    ])
    // Handed over, it cannot be signed again: the number is void.
    await it.house.dossiers.act(await at.as('tiepnhan'), opened.id, {
      type: 'hand-over',
      data: {
        ...{ to: 'x', by: 'counter', acknowledged: true },
        receipt: {
          ...{ recipient: { kind: 'applicant' }, identity: { kind: 'citizen-card', last4: '0001' } },
          ...{ acknowledged: { how: 'paper' }, given: ['x'], returned: [] },
        },
      },
    })
    await certification.strike(chair, at.place, { ...line, number: number + 1 }, 'Sai')
    expect((await at.items(opened.id))[0]!.paper).toBe('void')
    expect(await status(opened.id)).toBe(10)
  })

  test('the application itself can neither remove nor change a line, nor enter one into a closed volume', async () => {
    const { owner } = it
    const client = await owner.connect()
    const tries = [
      'delete from certification.entry',
      "update certification.entry set title = 'x'",
      'update certification.entry set number = number + 1000',
      'update certification.entry set struck_at = null, struck_by_name = null, struck_reason = null',
      'delete from certification.book',
      'insert into certification.entry select * from certification.entry where false; insert into certification.entry (book, number, place, kind, year, item, dossier, at, entered_on, person, title, signer, signer_name, signer_title, copies, fee) select book, number + 500, place, kind, year, item, dossier, at, entered_on, person, title, signer, signer_name, signer_title, copies, fee from certification.entry limit 1',
    ]
    try {
      for (const text of tries) {
        await client.query('begin')
        await client.query("set local role motcua_app; set local app.places = '*'")
        await expect(client.query(text), text).rejects.toThrow(
          /permission denied|row-level security|violates/,
        )
        await client.query('rollback')
      }
    } finally {
      client.release()
    }
  })

  test('a volume is followed by the next, numbers go on; the year is closed with totals and takes nothing more', async () => {
    const other = counter(it, 'tay-ho')
    const { certification } = it.house
    const chair = await other.as('chutich')
    it.clock.set(noon('2026-12-30'))
    const numbersOf = async () => (await other.sign((await other.receive()).id)).numbers[0]!
    expect(await numbersOf()).toMatchObject({ number: 1, book: '01/2026-SCT/BS' })
    const struck = await numbersOf()
    await certification.strike(chair, other.place, { kind: 'BS', year: 2026, number: struck.number }, 'Sai')
    await certification.openVolume(chair, other.place, 'BS', 2026)
    expect(await numbersOf()).toMatchObject({ number: 3, book: '02/2026-SCT/BS' })
    await expect(certification.closeYear(chair, other.place, 'BS', 2026)).rejects.toMatchObject({
      type: 'book-too-early',
    })
    await expect(certification.closeYear(chair, other.place, 'CKDC', 2026)).rejects.toMatchObject({
      type: 'book-too-early',
    })
    it.clock.set(noon('2026-12-31'))
    const late = await other.receive()
    await expect(certification.closeYear(chair, other.place, 'CKDC', 2026)).rejects.toMatchObject({
      type: 'book-missing',
    })
    expect(await certification.closeYear(chair, other.place, 'BS', 2026)).toEqual({
      numbers: 1,
      struck: 0,
      copies: 3,
      fees: 21_000,
    })
    await expect(other.sign(late.id)).rejects.toMatchObject({ type: 'book-closed' })
    // The first signature of the new year opens its book.
    it.clock.set(noon('2027-01-04'))
    expect((await other.sign(late.id)).numbers[0]).toMatchObject({ number: 1, book: '01/2027-SCT/BS' })
    const books = await certification.books(chair, other.place)
    expect(
      books.map(({ sign, firstNumber, lastNumber, endsYear, totals }) => [
        sign,
        firstNumber,
        lastNumber,
        endsYear,
        totals.numbers,
        totals.struck,
      ]),
    ).toEqual([
      ['01/2027-SCT/BS', 1, 1, false, 1, 0],
      ['02/2026-SCT/BS', 3, 3, true, 1, 0],
      ['01/2026-SCT/BS', 1, 2, false, 1, 1],
    ])
  })
})

test('a dossier that an officer opened on the general form is counted like any other', async () => {
  const other = counter(it, 'hoan-kiem')
  const days = { from: Temporal.PlainDate.from('2026-11-18'), until: Temporal.PlainDate.from('2026-11-18') }
  await other.receive()
  await it.house.dossiers.receive(await other.as('tiepnhan'), {
    ...{ place: other.place, procedureCode: '2.000815', channel: 'counter', components: [], request: '' },
    ...{ applicant: { fullName: 'Nguyễn Thị Mẫu' }, returnBy: 'counter' },
  })
  const figures = await it.house.certification.statistics(await other.as('chutich'), {
    place: other.place,
    ...days,
  })
  expect(figures).toMatchObject([{ group: 'copy', requests: 2, items: 1, numbers: 0 }])
})

test('filed online, accepted, written down at the counter: from there on like any other', async () => {
  const citizen = it.house.access.contextOf(undefined, 'vi')
  const { dossiers, certification } = it.house
  const wish = { place: 'cua-nam', procedureCode: '2.000815', language: 'vi' } as const
  const { token } = await dossiers.startDraft(citizen, wish)
  const { version } = dossiers.draftForm(await dossiers.getDraft(token))
  await dossiers.saveDraft(token, filledIn(version, it.house.forms.world(), { 'self-name': 'Lê Thị Mẫu' }))
  const { id } = await dossiers.fileDraft(citizen, token)
  const officer = await at.as('tiepnhan')
  const asked = {
    ...{ place: at.place, procedureCode: '2.000815', compared: true, fee: { paid: true } },
    items: [{ title: 'Căn cước', pages: '2', copies: '1' }],
  }
  await expect(certification.itemise(officer, id, asked)).rejects.toMatchObject({ type: 'not-allowed-now' })
  await dossiers.act(officer, id, { type: 'accept', data: {} })
  const other = { ...asked, procedureCode: '2.000884', items: [{ title: 'x', details: { signers: 'A' } }] }
  await expect(certification.itemise(officer, id, other)).rejects.toMatchObject({ type: 'not-found' })
  expect(await certification.itemise(officer, id, asked)).toEqual({ fee: 4_000 })
  await expect(certification.itemise(officer, id, asked)).rejects.toMatchObject({ type: 'not-allowed-now' })
  expect((await certification.requestOf(officer, id))!.person).toBe('Lê Thị Mẫu')
  await at.sign(id)
  expect(await status(id)).toBe(9)
})

describe('electronic copies', () => {
  const pin = '135790'
  let certificates: Awaited<ReturnType<typeof at.certificates>>
  beforeAll(async () => {
    it.clock.set(workingMorning)
    certificates = await at.certificates(pin)
  })
  const received = async (copies = '1') =>
    at.receive({
      items: [{ title: 'Giấy khai sinh', pages: '2', copies, electronic: true }],
      scans: new Map([[0, await at.scan()]]),
    })

  test('approved with the PIN: composed, numbered, signed and sealed as one; the owner opens it, anybody checks it', async () => {
    const opened = await received()
    expect(opened.fee).toBe(8_000)
    const signed = await at.sign(opened.id, 'chutich', pin)
    expect(signed.numbers).toHaveLength(1)
    expect(await status(opened.id)).toBe(4)
    expect(await it.house.certification.sealDue()).toBe(1)
    const [item] = await at.items(opened.id)
    expect(item).toMatchObject({
      electronic: 'numbered',
      electronicNumber: 1,
      electronicBook: '01/2026-SCT/BSĐT',
    })
    expect(await status(opened.id)).toBe(9)
    const owner = it.house.dossiers.ownerContext(
      it.house.access.contextOf(undefined, 'vi'),
      opened.code,
      opened.secret,
    )
    const { stream } = await it.house.dossiers.openFile(owner, opened.id, item!.file!)
    const { report, registered } = await it.house.signatures.verify(await buffer(stream))
    expect(report.indication).toBe('TOTAL-PASSED')
    expect(registered?.id).toBe(item!.verification)
    expect(await it.house.certification.publicCopy(item!.verification!)).toMatchObject({
      number: 1,
      book: '01/2026-SCT/BSĐT',
      isStruck: false,
    })
    // Nothing of the PIN is kept.
    const { rows } = await it.superuser.query(
      'select count(*)::int as kept from certification.sealing where pin is not null',
    )
    expect(rows[0].kept).toBe(0)
    // Struck through it says so to anybody, and is no result any more.
    await it.house.certification.strike(
      await at.as('chutich'),
      at.place,
      { kind: 'BSDT', year: 2026, number: 1 },
      'Nhầm',
    )
    expect(await it.house.certification.publicCopy(item!.verification!)).toMatchObject({ isStruck: true })
    expect((await it.house.dossiers.get(await at.as('tiepnhan'), opened.id)).state.result).toBeUndefined()
  })

  test('a wrong PIN: no number is used, the copy is back with the signer, and the next try works', async () => {
    const before = await lastNumber('BSDT')
    const opened = await received('0')
    await at.sign(opened.id, 'chutich', '000000')
    expect(await it.house.certification.sealDue()).toBe(0)
    expect((await at.items(opened.id))[0]).toMatchObject({
      electronic: 'waiting',
      trouble: 'wrong-pin',
      electronicNumber: undefined,
    })
    expect(await lastNumber('BSDT')).toBe(before)
    await at.sign(opened.id, 'chutich', pin)
    expect(await it.house.certification.sealDue()).toBe(1)
    expect((await at.items(opened.id))[0]!.electronicNumber).toBe(before + 1)
  })

  test('without the PIN, or without a clean scan, nothing is promised', async () => {
    const opened = await received('0')
    const [item] = await at.items(opened.id)
    const chair = await at.as('chutich')
    await expect(it.house.certification.sign(chair, at.place, opened.id, [item!.id])).rejects.toMatchObject({
      type: 'pin-missing',
    })
    const bare = await at.receive({ items: [{ title: 'x', copies: '0', electronic: true }] })
    await expect(at.sign(bare.id, 'chutich', pin)).rejects.toMatchObject({ type: 'scan-missing' })
    await it.house.certification.attachScan(
      await at.as('tiepnhan'),
      at.place,
      (await at.items(bare.id))[0]!.id,
      await at.scan(1),
    )
    await at.sign(bare.id, 'chutich', pin)
    expect(await it.house.certification.sealDue()).toBe(1)
  })

  test('a certificate revoked between signing and sealing: nothing is delivered and no number used', async () => {
    const before = await lastNumber('BSDT')
    const opened = await received('0')
    await at.sign(opened.id, 'chutich', pin)
    const done = await it.house.certification.sealDue(async (step) => {
      if (step !== 'signed') return
      const { id } = certificates.officer
      await it.house.signatures.revoke(systemContext('test'), {
        ...{ place: at.place, id, reason: 'key-compromise' },
      })
      it.clock.advance({ seconds: 1 })
    })
    expect(done).toBe(0)
    expect((await at.items(opened.id))[0]).toMatchObject({
      electronic: 'waiting',
      trouble: 'certificate-revoked',
      file: undefined,
    })
    expect(await lastNumber('BSDT')).toBe(before)
    const { state } = await it.house.dossiers.get(await at.as('tiepnhan'), opened.id)
    expect(state).toMatchObject({ status: 4, signed: [] })
    const { waiting } = await it.house.certification.toSign(await at.as('chutich'), at.place)
    expect(waiting.some(({ request }) => request.dossier === opened.id)).toBe(true)
    // With the revoked certificate nothing can be asked for.
    await expect(at.sign(opened.id, 'chutich', pin)).rejects.toMatchObject({ type: 'certificate-revoked' })
  })

  test('whoever dies in the middle leaves it to be made again at once, by another, and once', async () => {
    await at.certificates(pin)
    const before = await lastNumber('BSDT')
    const opened = await received('0')
    await at.sign(opened.id, 'chutich', pin)
    await it.house.certification.sealDue(async (step) => {
      if (step === 'sealed') throw new Error('the power went')
    })
    expect(await lastNumber('BSDT')).toBe(before)
    // As somebody left it who has died since: in their hands, not due yet.
    await it.superuser.query("update certification.sealing set held_by = 'nobody' where state = 'asked'")
    expect(await it.house.certification.sealDue()).toBe(1)
    expect(await it.house.certification.sealDue()).toBe(0)
    expect((await at.items(opened.id))[0]!.electronicNumber).toBe(before + 1)
  })

  test('approved on the last day of a delegation, to be sealed the day after: back in the queue, no number', async () => {
    const opened = await received('0')
    const signer = await at.as('lanhdao')
    await it.house.signatures.issue(systemContext('test'), {
      ...{ place: at.place, holder: signer.actor as `officer:${string}`, name: 'A', title: 'Phó Chủ tịch' },
      ...{ organisation: 'UBND', pin },
    })
    await at.entrust('lanhdao', ['copy'], '2026-11-18', '2026-11-18')
    const before = await lastNumber('BSDT')
    await at.sign(opened.id, 'lanhdao', pin)
    it.clock.set(noon('2026-11-19'))
    expect(await it.house.certification.sealDue()).toBe(0)
    expect((await at.items(opened.id))[0]).toMatchObject({ electronic: 'waiting', trouble: 'not-signer' })
    expect(await lastNumber('BSDT')).toBe(before)
    await expect(at.sign(opened.id, 'lanhdao', pin)).rejects.toMatchObject({ type: 'not-signer' })
    await at.sign(opened.id, 'chutich', pin)
    expect(await it.house.certification.sealDue()).toBe(1)
  })

  test('a scan of which no copy can be made comes back with that reason', async () => {
    // The house takes such pictures from phones; a PDF cannot carry them.
    const colour = { width: 4, height: 4, channels: 3 as const, background: 'white' }
    const bytes = await sharp({ create: colour }).webp().toBuffer()
    const scan = await it.house.documents.takeIn(bytes, { fileName: 'anh.webp', sender: 'officer' })
    const opened = await at.receive({
      items: [{ title: 'x', copies: '0', electronic: true }],
      scans: new Map([[0, scan]]),
    })
    await at.sign(opened.id, 'chutich', pin)
    expect(await it.house.certification.sealDue()).toBe(0)
    expect((await at.items(opened.id))[0]).toMatchObject({ electronic: 'waiting', trouble: 'copy-not-made' })
  })

  test('the book of electronic copies is not closed while one was approved and has no number', async () => {
    it.clock.set(noon('2026-12-31'))
    const opened = await received('0')
    await at.sign(opened.id, 'chutich', pin)
    const close = async () => it.house.certification.closeYear(await at.as('chutich'), at.place, 'BSDT', 2026)
    await expect(close()).rejects.toMatchObject({ type: 'book-unfinished' })
    expect(await it.house.certification.sealDue()).toBe(1)
    await close()
    const late = await received('0')
    await at.sign(late.id, 'chutich', pin)
    expect(await it.house.certification.sealDue()).toBe(0)
    expect((await at.items(late.id))[0]).toMatchObject({ electronic: 'waiting', trouble: 'book-closed' })
  })
})
