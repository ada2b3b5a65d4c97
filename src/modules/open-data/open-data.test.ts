import { randomUUID } from 'node:crypto'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'

let it: TestHouse
/** The day on which everything happens; it is closed when the files are made. */
const day = '2026-11-18'

beforeAll(async () => {
  it = await testHouse()
  await receive('cua-nam', '2.000815', 7)
  await receive('cua-nam', '1.001193', 2)
  await receive('ba-dinh', '2.000815', 6)
  await receive('kim-lien', '1.001193', 11)
  it.clock.advance({ hours: 24 })
  await it.house.openData.publishDue()
})
afterAll(() => it.close())

async function receive(ward: string, procedureCode: string, times: number): Promise<void> {
  const officer = await it.contextOf(`tiepnhan.${ward}`)
  for (let n = 0; n < times; n++)
    await it.house.dossiers.receive(
      { ...officer, key: randomUUID() },
      {
        ...{ place: it.house.places.get(ward).code, procedureCode, channel: 'counter' },
        ...{ applicant: { fullName: 'Nguyễn Thị Mẫu' }, components: [], request: '', returnBy: 'counter' },
      },
    )
}

type Line = Record<string, string>
/** A file as a program reads it, after RFC 4180. */
function read(csv: string): Line[] {
  const lines: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    lines.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!)
    if (end === '\r\n') lines.push([])
  }
  const [names, ...rows] = lines.slice(0, -1)
  return rows.map((row) => Object.fromEntries(names!.map((name, index) => [name, row[index]!])))
}

async function file(set: string, query = ''): Promise<Line[]> {
  const answer = await it.house.server.inject(`/api/v1/open-data/${set}/data.csv${query}`)
  expect(answer.statusCode).toBe(200)
  return read(answer.body)
}

test('what a file says is what the pages say, but for what is withheld', async () => {
  const rows = (await file('dossiers')).filter((row) => row.day === day)
  const { insight, places } = it.house
  const on = Temporal.PlainDate.from(day)
  const operator = await it.contextOf('dieuhanh.ha-noi')
  const measured = await insight.measure(operator, {
    ...{ kpis: ['received'], by: 'place', period: { from: on, to: on } },
  })
  expect(rows.find(({ level }) => level === 'city')).toMatchObject({ received: '26', received_note: '' })
  const wards = rows.filter(({ level }) => level === 'ward')
  expect(wards.map(({ ward }) => ward).sort()).toEqual(measured.keys('received').sort())
  for (const { ward, received, received_note, ward_name } of wards) {
    expect(ward_name).toBe(places.get(ward!).name)
    if (received_note === '') expect(Number(received)).toBe(measured.of('received', ward!))
  }
  const small = rows.filter(({ level, ward, received }) => {
    return level === 'cell' && ward === places.get('cua-nam').code && received !== '7'
  })
  expect(small).toMatchObject([{ received: '', received_note: 'withheld', finished: '0' }])
  // Its own total or a neighbour's cell would tell it.
  expect(rows.filter(({ received_note }) => received_note === 'withheld').length).toBeGreaterThan(1)
})

test('what was published stays as it was, whatever is written afterwards', async () => {
  const { openData, insight } = it.house
  const before = await file('dossiers')
  const extent = await openData.extent('dossiers')
  await receive('cua-nam', '1.001193', 1)
  await it.owner.query(
    `set app.places = '*'; update dossiers.dossier set filed_on = '${day}' where filed_on = '2026-11-19'`,
  )
  const on = Temporal.PlainDate.from(day)
  const now = await insight.measure(await it.contextOf('dieuhanh.ha-noi'), {
    ...{ kpis: ['received'], by: 'whole', period: { from: on, to: on } },
  })
  expect(now.total('received')).toBe(27)
  expect(await openData.publishDue()).toBe(0)
  expect(await file('dossiers')).toEqual(before)
  expect((await openData.extent('dossiers'))?.etag).toBe(extent?.etag)
})

test('a day that is not over is not published, nor a month that may still get something', async () => {
  const { openData, clock } = { ...it.house, clock: it.clock }
  expect((await openData.extent('waits'))?.last.toString()).toBe(day)
  expect(await openData.extent('results')).toBeUndefined()
  clock.advance({ hours: 24 * 18 })
  expect(await openData.publishDue()).toBe(2 * 18 + 3)
  expect((await openData.extent('results'))?.first.toString()).toBe('2026-11-01')
})

test('of days before the first record nothing is said, not even that nothing happened', async () => {
  const { openData } = it.house
  expect(openData.rules.from.toString() < day).toBe(true)
  for (const id of ['waits', 'dossiers']) expect((await openData.extent(id))?.first.toString()).toBe(day)
})

test('what is taken back is a revision without rows, with a reason that everybody reads', async () => {
  const { openData } = it.house
  const operator = await it.contextOf('dieuhanh.ha-noi')
  const starts = Temporal.PlainDate.from('2026-11-20')
  const wish = { dataSet: 'waits', starts, why: 'Máy lấy số chạy sai giờ cả ngày' }
  const before = await openData.extent('waits')
  const refused = (who: typeof operator, changed: object) =>
    openData.takeBack(who, { ...wish, ...changed }).catch(({ type }) => type)
  expect(await refused(await it.contextOf('lanhdao.cua-nam'), {})).toBe('forbidden')
  expect(await refused(operator, { why: '   sai  ' })).toBe('open-data-reason')
  expect(await refused(operator, { starts: starts.subtract({ years: 5 }) })).toBe('not-found')
  await openData.takeBack(operator, wish)
  expect(await refused(operator, {})).toBe('stale')
  const after = await openData.extent('waits')
  expect(after?.etag).not.toBe(before?.etag)
  expect((await file('waits')).filter((row) => row.day === '2026-11-20')).toEqual([])
  expect(await openData.takenBack('waits')).toMatchObject([{ starts, why: wish.why }])
  const kept = await openData.kept(operator, 'waits')
  expect(kept.filter(({ takenBack }) => takenBack).map((it) => it.starts.toString())).toEqual(['2026-11-20'])
  expect(kept.find((it) => it.takenBack)!.rows).toBeGreaterThan(0)
  const described = await it.api('GET', '/api/v1/open-data/waits/datapackage.json')
  expect(described.body.takenBack).toMatchObject([{ starts: '2026-11-20', why: wish.why }])
  const [row] = (
    await it.superuser.query(`select actor, detail from ledger.audit where action = 'open-data.take-back'`)
  ).rows
  expect(row).toEqual({ actor: operator.actor, detail: { starts: '2026-11-20', why: wish.why } })
})

test('days and months of which everything was taken back are gone, in the words of who took them back', async () => {
  const { openData } = it.house
  const operator = await it.contextOf('dieuhanh.ha-noi')
  const why = 'Báo cáo của một xã bị tính hai lần'
  const [month] = await openData.kept(operator, 'results')
  await openData.takeBack(operator, { dataSet: 'results', starts: month!.starts, why })
  const name = month!.starts.toPlainYearMonth().toString()
  for (const file of ['data.csv', 'data.parquet']) {
    const gone = await it.api('GET', `/api/v1/open-data/results/${file}?from=${name}&to=${name}`, {
      headers: { 'accept-language': 'vi' },
    })
    expect(gone.status).toBe(410)
    expect(gone.body).toMatchObject({ type: '/problems/open-data-taken-back' })
    expect(gone.body.detail).toContain(why)
  }
  expect((await it.api('GET', '/api/v1/open-data/results/datapackage.json')).status).toBe(200)
  const page = await it.house.server.inject('/open-data/results')
  expect(page.body).toContain(why)
})

test('months, the mark of spreadsheets, and nothing twice', async () => {
  const ask = (url: string, headers = {}, method: 'GET' | 'HEAD' = 'GET') =>
    it.house.server.inject({ method, url: `/api/v1/open-data/dossiers/data.csv${url}`, headers })
  const days = new Set(
    (await file('dossiers', '?from=2026-12&to=2026-12')).map((row) => row.day!.slice(0, 7)),
  )
  expect([...days]).toEqual(['2026-12'])
  const whole = await ask('?mark=1')
  expect(whole.body.startsWith('\uFEFFday,level,ward,ward_name,field,channel,received,received_note,')).toBe(
    true,
  )
  expect(whole.headers['cache-control']).toContain('public')
  expect((await ask('?mark=1', { 'if-none-match': whole.headers.etag })).statusCode).toBe(304)
  expect((await ask('', { 'if-none-match': whole.headers.etag })).statusCode).toBe(200)
  expect((await ask('', { 'if-modified-since': whole.headers['last-modified'] })).statusCode).toBe(304)
  const head = await ask('', {}, 'HEAD')
  expect([head.statusCode, head.body]).toEqual([200, ''])
  expect((await it.house.server.inject('/api/v1/open-data/people/data.csv')).statusCode).toBe(404)
})

test('Parquet holds what the CSV holds, with types', async () => {
  for (const set of ['dossiers', 'waits', 'certification']) {
    const answer = await it.house.server.inject(`/api/v1/open-data/${set}/data.parquet`)
    expect(answer.statusCode).toBe(200)
    const rows = await parquetReadObjects({ file: new Uint8Array(answer.rawPayload).buffer })
    const said = (value: unknown) =>
      value instanceof Date ? value.toISOString().slice(0, 10) : value === null ? '' : String(value ?? '')
    const texts = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, said(value)])),
    )
    expect(texts).toEqual(await file(set))
    if (set === 'dossiers') expect(typeof rows[0]!.revision).toBe('number')
  }
})

test('programs are told what there is, and each column of it', async () => {
  const { server } = it.house
  const catalogue = (await server.inject('/open-data/catalogue.jsonld')).json()
  expect(catalogue['dcat:dataset']).toHaveLength(5)
  for (const set of catalogue['dcat:dataset']) {
    for (const { 'dcat:downloadURL': url } of set['dcat:distribution'])
      expect((await server.inject(new URL(url['@id']).pathname)).statusCode).toBe(200)
    const address = `/api/v1/open-data/${set['dct:identifier']}`
    const names = (await server.inject(`${address}/data.csv`)).body.split('\r\n')[0]!.split(',')
    const { resources } = (await server.inject(`${address}/datapackage.json`)).json()
    expect(resources[0].schema.fields.map(({ name }: { name: string }) => name)).toEqual(names)
  }
})

test('only figures for everybody are published', () => {
  const { openData, insight } = it.house
  const kpis = openData.dataSets.flatMap(({ figures }) => figures)
  expect(kpis.length).toBeGreaterThan(8)
  for (const kpi of kpis) expect(insight.find(kpi)?.audience, kpi).toBe('public')
})
