import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { csvWriter } from '#modules/dossiers'
import type { Context } from '#platform/ledger'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { readCsv } from './csv.ts'
import type { ThingDraft } from './draft.ts'
import { importColumns } from './import.ts'
import { guardOf, networkFault } from './networks.ts'
import { lastOf } from './outages.ts'
import { samplePoints } from './sample.ts'

let it: TestHouse
let head: Context
let officer: Context
let other: Context
let operator: Context
let place: string

beforeAll(async () => {
  it = await testHouse()
  head = await it.contextOf('truongphong.cua-nam')
  officer = await it.contextOf('tiepnhan.cua-nam')
  other = await it.contextOf('truongphong.ba-dinh')
  operator = await it.contextOf('dieuhanh.ha-noi')
  place = it.house.places.get('cua-nam').code
})
afterAll(() => it.close())

const draftOf = (draft: Partial<ThingDraft>): ThingDraft => ({
  ...{ kind: 'scanner', name: 'Máy quét', point: 'Quầy 1', make: '', model: '', serial: '', probe: 'none' },
  ...{ address: '', owner: 'ward', contact: '', notes: '' },
  ...draft,
})
const add = (draft: Partial<ThingDraft>) => it.house.equipment.add(head, place, draftOf(draft))
const all = { limit: 1000, offset: 0 }
const list = (context: Context, filter = {}) => it.house.equipment.list(context, filter, all)
const get = (id: string, context = head) => {
  const until = it.clock.now()
  return it.house.equipment.get(context, id, { from: until.subtract({ hours: 24 }), until })
}
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'taken',
    (error: { type: string; fields: object }) => [error.type, ...Object.keys(error.fields)].join(' '),
  )

describe('the register', () => {
  test('is changed by whoever looked at its last version, and by nobody else', async () => {
    const { id } = await add({ name: 'Máy đổi', owner: 'city' })
    expect(await get(id)).toMatchObject({
      ownerPlace: 'H26',
      ownerPermission: 'equipment.manage',
      version: 1,
    })
    const { change } = it.house.equipment
    await change(head, place, id, 1, draftOf({ name: 'Máy đã đổi', owner: 'hall' }))
    expect(await get(id)).toMatchObject({ name: 'Máy đã đổi', ownerPlace: place, version: 2 })
    expect(await refusal(change(head, place, id, 1, draftOf({})))).toBe('stale')
    expect(await refusal(change(officer, place, id, 2, draftOf({})))).toBe('forbidden')
    expect(await refusal(change(other, place, id, 2, draftOf({})))).toBe('forbidden')
    expect(await refusal(change(other, it.house.places.get('ba-dinh').code, id, 2, draftOf({})))).toBe(
      'not-found',
    )
    await change(operator, place, id, 2, draftOf({ name: 'Máy của thành phố' }))
    // A name is one thing's, until that is retired.
    expect(await refusal(add({ name: 'máy CỦA thành phố' }))).toBe('equipment-wrong name')
    await it.house.equipment.move(head, place, id, { state: 'retired', note: '' })
    await add({ name: 'Máy của thành phố' })
    expect(await refusal(change(head, place, id, 4, draftOf({})))).toBe('equipment-retired')
  })

  test('shows a ward its own, the city all, and is searched without diacritics', async () => {
    await add({ name: 'Máy chiếu tầng hai', kind: 'display', serial: 'XZ-77' })
    await it.house.equipment.add(other, it.house.places.get('ba-dinh').code, draftOf({ name: 'Máy Ba Đình' }))
    const namesOf = async (context: Context, filter = {}) =>
      (await list(context, filter)).things.map(({ name }) => name)
    expect(await namesOf(other)).toEqual(['Máy Ba Đình'])
    expect(await namesOf(head)).not.toContain('Máy Ba Đình')
    expect(await namesOf(operator)).toEqual(expect.arrayContaining(['Máy Ba Đình', 'Máy chiếu tầng hai']))
    for (const words of ['may chieu', 'HAI chiếu', 'xz-77'])
      expect(await namesOf(head, { words }), words).toEqual(['Máy chiếu tầng hai'])
    expect(await namesOf(head, { words: '100%_' })).toEqual([])
    const { things } = await list(operator, { words: 'ba dinh' })
    await expect(get(things[0]!.id)).rejects.toMatchObject({ type: 'not-found' })
  })

  test('every thing is of one condition, and the counts are the lists', async () => {
    const { id: broken } = await add({ name: 'Máy hỏng' })
    await it.house.equipment.report(officer, place, broken, 'Không lên nguồn')
    const { id: away } = await add({ name: 'Máy đi sửa' })
    await it.house.equipment.move(head, place, away, { state: 'in-repair', note: '' })
    await add({ name: 'Máy tự báo', probe: 'heartbeat' })
    const { counts } = await list(head)
    for (const [is, count] of Object.entries(counts))
      expect((await list(head, { is })).things, is).toHaveLength(count)
    expect(counts).toMatchObject({ down: 1, 'in-repair': 1, unknown: 1, up: 0 })
    const { things } = await list(head)
    expect(things.slice(0, 2).map(({ name }) => name)).toEqual(['Máy hỏng', 'Máy đi sửa'])
    expect(things.length).toBe(Object.values(counts).reduce((a, b) => a + b) - counts.retired)
    const rows = await it.owner.query(
      `set app.places = '*'; select is_up, count(*)::int from equipment.v_thing where state <> 'retired' group by 1`,
    )
    const [, views] = rows as unknown as { rows: { is_up: boolean | null; count: number }[] }[]
    expect(views!.rows.find(({ is_up }) => is_up === false)?.count).toBe(2)
  })
})

describe('outages that people tell of', () => {
  test('are taken, explained and ended by people, once, and never changed', async () => {
    const { actOnOutage, report, outages } = it.house.equipment
    const { id } = await add({ name: 'Máy in phiếu' })
    await report(officer, place, id, 'Kẹt giấy')
    // Somebody else sees it too.
    await report(head, place, id, 'Không in được')
    const [outage] = (await outages(officer, { place })).filter(({ thing }) => thing === id)
    expect(outage).toMatchObject({ trouble: 'reported', note: 'Kẹt giấy', until: undefined })
    const act = (context: Context, what: Parameters<typeof actOnOutage>[3]) =>
      refusal(actOnOutage(context, place, outage!.id, what))
    expect(await act(other, { do: 'acknowledge' })).toBe('forbidden')
    expect(await act(await it.contextOf('chuyenvien.cua-nam'), { do: 'acknowledge' })).toBe('forbidden')
    expect(await act(officer, { do: 'acknowledge' })).toBe('taken')
    expect(await act(head, { do: 'acknowledge' })).toBe('taken')
    expect(await act(head, { do: 'next-step', note: 'Gọi hãng' })).toBe('taken')
    it.clock.advance({ minutes: 90 })
    expect(await act(head, { do: 'close', note: 'Đã thay trục' })).toBe('taken')
    expect(await act(head, { do: 'close', note: '' })).toBe('equipment-outage-over')
    expect(await act(head, { do: 'next-step', note: 'Muộn' })).toBe('equipment-outage-over')
    expect(await act(head, { do: 'cause', cause: 'fault', note: '' })).toBe('taken')
    const now = await get(id)
    // Nobody looks at it: what people say now and then makes no share.
    expect(now.available.always.watchedSeconds).toBe(0)
    const over = now.outages[0]!
    expect(over.until!.since(over.from).total('minutes')).toBe(90)
    expect(over.steps.map(({ what }) => what)).toEqual([
      'remark',
      'acknowledged',
      'next-step',
      'ended',
      'cause',
    ])
    expect(lastOf(over, 'acknowledged')?.actor).toBe(officer.actor)
    expect(lastOf(over, 'cause')?.cause).toBe('fault')
    const view = await it.owner.query(
      `set app.places = '*'; select cause, acknowledged_by, until_at from equipment.v_outage where id = '${outage!.id}'`,
    )
    expect((view as unknown as { rows: object[] }[])[1]!.rows[0]).toMatchObject({
      ...{ cause: 'fault', acknowledged_by: officer.actor },
    })
    // Not even the program may change what was written.
    for (const [table, change] of [
      ['outage', 'from_at = now()'],
      ['outage_step', `note = ''`],
    ])
      await expect(
        it.db.transaction({ 'app.places': '*' }, (tx) =>
          tx.run({ strings: [`update equipment.${table} set ${change}`], values: [] }),
        ),
      ).rejects.toThrow('permission denied')
  })

  test('what comes back from repair is down no longer', async () => {
    const { id } = await add({ name: 'Máy sửa xong' })
    const { move } = it.house.equipment
    await move(head, place, id, { state: 'in-repair', note: 'Gửi hãng' })
    expect((await get(id)).outages[0]).toMatchObject({ trouble: 'repair', until: undefined })
    it.clock.advance({ hours: 5 })
    await move(head, place, id, { state: 'in-use', note: 'Đã về' })
    const { outage, outages } = await get(id)
    expect(outage).toBeUndefined()
    expect(outages[0]!.until!.since(outages[0]!.from).total('hours')).toBe(5)
  })
})

describe('a file of things', () => {
  const columns = 'place,kind,name,probe,address,inUseSince'
  const wrong = (text: string, context = head) =>
    refusal(it.house.equipment.importThings(context, place, text))

  test('is taken whole or not at all, and every mistake is named', async () => {
    const before = (await list(operator)).things.length
    await add({ name: 'Đã có' })
    const lines = [
      columns,
      'cua-nam,scanner,Máy tốt,none,,2025-07-01',
      'cua-nam,foo,Máy lạ,none,,',
      'ba-dinh,scanner,Nơi khác,none,,',
      'cua-nam,scanner,,tcp,10.0.0.5,',
      'cua-nam,scanner,Địa chỉ xấu,http,http://169.254.169.254/,',
      'cua-nam,scanner,MÁY TỐT,none,,',
      'cua-nam,scanner,Ngày xấu,none,,01/07/2025',
      'cua-nam,scanner,Thừa cột,none,,,',
      'nowhere,scanner,Không nơi,ping,,',
    ]
    expect(await wrong(lines.join('\r\n'))).toBe(
      ['equipment-import-wrong', '9', '3.kind', '4.place', '5.name', '6.address', '7.name', '8.inUseSince']
        .concat('10.probe', '10.place')
        .join(' '),
    )
    expect(await wrong(`${columns}\ncua-nam,scanner,Mới,none,,\ncua-nam,scanner,đã có,none,,\n`)).toBe(
      'equipment-import-wrong 3.name',
    )
    expect(await wrong('kind,name\nscanner,A')).toBe('equipment-import-wrong 1')
    expect(await wrong(columns)).toBe('equipment-import-wrong 1')
    expect(await wrong('place,kind,name,colour\ncua-nam,scanner,A,red')).toBe('equipment-import-wrong 1')
    expect((await list(operator)).things.length).toBe(before + 1)
  })

  test('what was exported is imported again, whatever the cells hold', async () => {
    const strange = 'Máy "A", tầng 1; =1+1 kho'
    await add({ name: strange, notes: '-ghi chú\ndòng hai', contact: '@ai' })
    const lines = await it.house.equipment.exportLines(head, { words: 'kho' })
    expect(lines).toHaveLength(1)
    const writer = csvWriter()
    const file = Buffer.concat([await writer.begin([...importColumns]), await writer.rows(lines)]).toString()
    const city = it.house.places.city.code
    const moved = file.replace('cua-nam', 'hoan-kiem')
    expect(await it.house.equipment.importThings(operator, city, moved)).toEqual({ added: 1 })
    const there = it.house.places.get('hoan-kiem').code
    const [thing] = (await list(operator, { place: there })).things
    expect(thing).toMatchObject({ name: strange, notes: '-ghi chú\ndòng hai', contact: '@ai', place: there })
  })

  test('cells are read as they were written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'ă', ';'), maxLength: 6 })
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      )
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(table, (rows) => {
        const headed = [rows[0]!.map((_, at) => `column${at}`), ...rows]
        const written = headed.map((row, at) => row.map(at === 0 ? (it) => it : quoted).join(','))
        expect(readCsv(written.join('\r\n'))).toEqual(headed)
      }),
    )
  })
})

describe('which addresses may be asked', () => {
  const city = guardOf(['10.0.0.0/8', '169.0.0.0/8', '0.0.0.0/7', 'fc00::/7', '192.0.0.0/8'], [])
  test.each([
    ['10.1.2.3', true],
    ['fd00::1', true],
    ['11.0.0.1', false],
    // Special ones, though the city names a network around them.
    ['169.254.169.254', false],
    ['0.0.0.0', false],
    ['192.0.2.9', false],
    ['192.168.1.1', true],
    ['127.0.0.1', false],
    ['::1', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:169.254.169.254', false],
    ['printer.local', false],
  ])('%s: %s', (ip, allowed) => {
    expect(city(ip)).toBe(allowed)
  })

  test('the installation’s settings open this machine, for trials', () => {
    const trial = guardOf([], ['127.0.0.0/8'])
    expect([trial('127.0.0.1'), trial('10.0.0.1'), trial('::1')]).toEqual([true, false, false])
  })

  test('a network that means everything is none', () => {
    const faults = ['10.0.0.0/8', '0.0.0.0/0', '10.0.0.0', '10.0.0.0/33', 'nonsense/8', '::/0', 'fc00::/7']
    expect(faults.filter((it) => !networkFault(it))).toEqual(['10.0.0.0/8', 'fc00::/7'])
  })

  test.each([
    'tcp://10.0.0.5:80',
    '10.0.0.5',
    '10.0.0.5:0',
    '10.0.0.5:99999',
    'a b:80',
    ':80',
    '[10.0.0.5]:80',
  ])('no port: %s', async (address) => {
    expect(await refusal(add({ name: address, probe: 'tcp', address }))).toBe('equipment-wrong address')
  })

  test.each([
    'ftp://10.0.0.5/',
    'http://user:word@10.0.0.5/',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://[::1]/',
  ])('no page: %s', async (address) => {
    expect(await refusal(add({ name: address, probe: 'http', address }))).toBe('equipment-wrong address')
  })
})

test('the demonstration’s points are 625, the same each time, more where a unit is wide, and nobody knocks at them', () => {
  const points = samplePoints(it.house.places)
  expect(points).toHaveLength(625)
  expect(points).toEqual(samplePoints(it.house.places))
  expect(points.every(({ draft }) => draft.probe === 'none' && draft.address === '')).toBe(true)
  const counts = Map.groupBy(points, (point) => point.place)
  expect(counts.size).toBe(126)
  const byArea = it.house.places.outlines.toSorted((a, b) => a.areaKm2 - b.areaKm2)
  const numbers = byArea.map(({ code }) => counts.get(code)!.length)
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(4)
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
})

test('answers older than ninety days go, younger ones stay', async () => {
  const { id } = await add({ name: 'Máy cũ' })
  const now = it.clock.now()
  for (const days of [1, 89, 91, 400])
    await it.superuser.query('insert into equipment.hour values ($1, $2, $3, 1, 0, 1, 1, 1)', [
      ...[id, place, now.subtract({ hours: days * 24 }).toString()],
    ])
  expect(await it.house.equipment.forget()).toBe(2)
  const left = await it.superuser.query('select 1 from equipment.hour where thing = $1', [id])
  expect(left.rowCount).toBe(2)
})

test('samples are made once, and only where there is nothing', async () => {
  expect(await it.house.equipment.addSamples(samplePoints(it.house.places))).toBe(0)
})
