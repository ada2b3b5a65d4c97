import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Context } from '#platform/ledger'
import { rollTallies } from '#platform/tallies'
import {
  type DossierRow,
  dice,
  finishDossier,
  insertDossiers,
  randomDossier,
} from '../../../tests/support/dossier-rows.ts'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'

const slugs = ['cua-nam', 'ba-dinh', 'kim-lien']
const today = '2026-11-18'
let it: TestHouse
let city: Context
let wards: string[]
let rows: DossierRow[]

beforeAll(async () => {
  it = await testHouse()
  city = await it.contextOf('dieuhanh.ha-noi')
  wards = slugs.map((slug) => it.house.places.get(slug).code)
  const procedures = it.house.procedures.received
    .filter((_, index) => index % 20 === 0)
    .map(({ code, field }) => ({ code, field: field.vi }))
  const roll = dice(2606)
  const span = { from: '2026-06-01', days: 170 }
  rows = Array.from({ length: 900 }, () => randomDossier(roll, { places: wards, procedures }, span))
  await insertDossiers(it.superuser, rows.slice(0, 700))
  await rollTallies(it.house.db)
  await insertDossiers(it.superuser, rows.slice(700))
  for (const row of rows.filter(({ status }) => status === 4).slice(0, 20))
    await finishDossier(it.superuser, row, '2026-11-16')
}, 60_000)
afterAll(() => it.close())

/** The numbers of a line of Biểu II.06a, over the rows of the line, by looking at each of them. */
function byHand(of: readonly DossierRow[], from: string, to: string): number[] {
  const stoodAfter = (day: string) =>
    of.filter((it) => it.filedOn <= day && !(it.finishedOn && it.finishedOn <= day))
  const before = Temporal.PlainDate.from(from).subtract({ days: 1 }).toString()
  const filed = of.filter((it) => it.filedOn >= from && it.filedOn <= to)
  const online = filed.filter(({ channel }) => channel === 'online').length
  const ended = of.filter((it) => it.finishedOn && it.finishedOn >= from && it.finishedOn <= to)
  const early = ended.filter(({ timeliness }) => timeliness === 'before').length
  const late = ended.filter(({ timeliness }) => timeliness === 'late').length
  const left = stoodAfter(to)
  const overdue = left.filter(({ dueOn }) => dueOn && dueOn < to).length
  const carried = stoodAfter(before).length
  return [
    ...[carried + filed.length, online, filed.length - online, carried],
    ...[ended.length, early, ended.length - early - late, late],
    ...[left.length, left.length - overdue, overdue],
  ]
}

const periods: [string, string][] = [
  ['2026-08-01', '2026-08-31'],
  ['2026-07-01', '2026-09-30'],
  ['2026-01-01', '2026-12-31'],
  ['2026-11-01', '2026-11-30'],
  ['2026-09-15', '2026-10-14'],
  ['2026-10-31', '2026-11-01'],
  ['2026-05-31', '2026-06-01'],
  [today, today],
  ['2026-02-01', '2026-02-28'],
]
const groupedBy = (of: readonly DossierRow[], key: (row: DossierRow) => string) => Map.groupBy(of, key)

test.each(periods)(
  '%s – %s: every cell is what one counts by hand, and nothing is lost',
  async (from, given) => {
    const to = given > today ? today : given
    const period = { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(given) }
    for (const place of [undefined, ...wards]) {
      const own = rows.filter(({ resolving }) => place === undefined || resolving === place)
      for (const [report, key] of [
        ['ii06a', (row: DossierRow) => row.field],
        ['units', (row: DossierRow) => row.resolving],
      ] as const) {
        const made = await it.house.reports.make(city, { report, place, period, isChecked: true })
        const unchecked = await it.house.reports.make(city, { report, place, period, isChecked: false })
        const wanted = [...groupedBy(own, key)]
          .map(([name, of]) => [name, byHand(of, from, to)] as const)
          .filter(([, cells]) => cells.some((value) => value > 0))
        const said = `${report} ${place ?? 'city'}`
        expect(
          Object.fromEntries(made.rows.map((row) => [row.key, row.cells.map(({ value }) => value)])),
          said,
        ).toEqual(Object.fromEntries(wanted))
        expect(
          made.total.cells.map(({ value }) => value),
          said,
        ).toEqual(byHand(own, from, to))
        expect(made.check!.holds, said).toBe(true)
        expect({ ...unchecked, at: 0 }, said).toEqual({ ...made, at: 0, check: undefined })
        // Each cell that leads to rows leads to as many.
        for (const { cells, field } of report === 'ii06a' && place === wards[0] ? made.rows.slice(0, 2) : [])
          for (const { value, rows: listed } of cells) {
            if (!listed) continue
            const { total } = await it.house.insight.list(city, {
              kpi: listed.figure,
              period: listed.period,
              place,
              field,
            })
            expect(total, `${said} ${listed.figure}`).toBe(value)
          }
      }
    }
  },
  60_000,
)

test('rolling up changes no number', async () => {
  const wanted = {
    report: 'ii06a' as const,
    place: undefined,
    period: { from: Temporal.PlainDate.from('2026-09-01'), to: Temporal.PlainDate.from('2026-10-31') },
    isChecked: true,
  }
  const before = await it.house.reports.make(city, wanted)
  await rollTallies(it.house.db)
  const after = await it.house.reports.make(city, wanted)
  expect({ ...after, at: 0 }).toEqual({ ...before, at: 0 })
})

test('a reader of one ward gets the report of that ward, and no other', async () => {
  const days = 'from=2026-08-01&to=2026-08-31'
  const as = 'lanhdao.cua-nam'
  const own = await it.api('GET', `/api/v1/places/cua-nam/reports/units?${days}`, { as })
  expect(own.body.rows.map(({ key }: { key: string }) => key)).toEqual([wards[0]])
  expect(own.body.total).toEqual(
    byHand(
      rows.filter((it) => it.resolving === wards[0]),
      '2026-08-01',
      '2026-08-31',
    ),
  )
  for (const place of ['ba-dinh', 'ha-noi'])
    for (const report of ['ii06a', 'units', 'certification'])
      expect((await it.api('GET', `/api/v1/places/${place}/reports/${report}?${days}`, { as })).status).toBe(
        403,
      )
})

test('the report of certification adds up what stands in the books, by kind', async () => {
  for (const [index, ward] of ['cua-nam', 'ba-dinh', 'cua-nam'].entries()) {
    const requests = `/api/v1/places/${ward}/certification/requests`
    const { body } = await it.api('POST', requests, {
      as: `tiepnhan.${ward}`,
      body: {
        ...{ procedureCode: '2.000815', applicant: { fullName: 'Trần Văn Mẫu' }, compared: true },
        ...{
          items: [{ title: `Bằng ${index}`, pages: '3', electronic: false, copies: '2' }],
          fee: { paid: true },
        },
      },
    })
    const { items } = (await it.api('GET', `${requests}/${body.id}`, { as: `tiepnhan.${ward}` })).body
    const signed = await it.api('POST', `${requests}/${body.id}/sign`, {
      as: `chutich.${ward}`,
      body: { items: [items[0].id] },
    })
    expect(signed.status).toBeLessThan(300)
  }
  // One of them is of the last day of the month before.
  await it.superuser.query(
    `update certification.entry set entered_on = '2026-10-31' where number = 1 and place = $1`,
    [wards[0]],
  )
  const { rows: entries } = await it.superuser.query<{
    place: string
    day: string
    copies: number
    fee: number
  }>(
    `select place, to_char(entered_on, 'YYYY-MM') as day, copies, fee from certification.entry where struck_at is null`,
  )
  expect(entries.map(({ day }) => day).sort()).toEqual(['2026-10', '2026-11', '2026-11'])
  const sum = (place: string | undefined, month: string) => {
    const of = entries.filter((it) => it.day === month && (!place || it.place === place))
    const add = (pick: (entry: (typeof of)[number]) => number) =>
      of.reduce((all, entry) => all + pick(entry), 0)
    return [of.length, add(({ copies }) => copies), add(({ fee }) => fee)]
  }
  for (const place of [undefined, wards[0], wards[1]])
    for (const month of ['2026-10', '2026-11']) {
      const from = Temporal.PlainDate.from(`${month}-01`)
      const period = { from, to: from.with({ day: from.daysInMonth }) }
      const made = await it.house.reports.make(city, {
        report: 'certification',
        place,
        period,
        isChecked: false,
      })
      expect(made.rows.find(({ key }) => key === 'BS')!.cells.map(({ value }) => value)).toEqual(
        sum(place, month),
      )
      expect(made.total.cells.map(({ value }) => value)).toEqual(sum(place, month))
    }
})

test('on paper: heading, form, period, every number, the check, and heads on every page', async () => {
  const file = await it.api('GET', '/api/v1/places/ha-noi/reports/ii06a/file?from=2026-08-01&to=2026-08-31', {
    as: 'dieuhanh.ha-noi',
  })
  expect(file.headers['content-type']).toBe('application/pdf')
  const period = { from: Temporal.PlainDate.from('2026-08-01'), to: Temporal.PlainDate.from('2026-08-31') }
  const report = await it.house.reports.make(city, {
    report: 'ii06a',
    place: undefined,
    period,
    isChecked: true,
  })
  const { text, info } = await textOf(await it.house.reports.pdf(report))
  for (const words of [
    ...[
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI',
    ],
    ...[
      'Biểu số II.06a/VPCP/KSTT',
      'Tháng 8 năm 2026',
      'NGƯỜI LẬP BIỂU',
      'Tổng cộng',
      report.check!.words.vi,
    ],
  ])
    expect(text).toContain(words)
  const all = text.match(/\d+/g)!
  for (const { cells } of [...report.rows, report.total])
    for (const { value } of cells) expect(all).toContain(String(value))
  expect(info).toMatch(/Page size: +841\.\d+ x 595\.\d+ pts/)

  // As many lines as there are wards: several pages, each with its heads.
  const lines = Array.from({ length: 126 }, () => report.rows[0]!)
  const long = await textOf(await it.house.reports.pdf({ ...report, rows: lines }))
  const pages = Number(/Pages: +(\d+)/.exec(long.info)![1])
  expect(pages).toBeGreaterThan(3)
  const heads = long.text.match(/Lĩnh vực/g)!.length
  // The last page may hold the signatures alone.
  expect(heads).toBeGreaterThanOrEqual(pages - 1)
}, 60_000)

test('as a spreadsheet: a heading for each column, and numbers that can be added up', async () => {
  const period = { from: Temporal.PlainDate.from('2026-08-01'), to: Temporal.PlainDate.from('2026-08-31') }
  const report = await it.house.reports.make(city, {
    report: 'units',
    place: undefined,
    period,
    isChecked: true,
  })
  const sheet = unzipped(await it.house.reports.xlsx(report, 'vi'), 'xl/worksheets/sheet1.xml')
  const cells = [...sheet.matchAll(/<row r="(\d+)">(.*?)<\/row>/g)].map(([, , row]) =>
    [...row!.matchAll(/<c [^>]*>(?:<is><t[^>]*>(.*?)<\/t><\/is>|<v>(.*?)<\/v>)<\/c>/g)].map(
      ([, words, number]) => (number === undefined ? words : Number(number)),
    ),
  )
  expect(cells[0]).toEqual([
    ...['Đơn vị', 'Tiếp nhận: Tổng số', 'Tiếp nhận: Trực tuyến', 'Tiếp nhận: Trực tiếp, bưu chính'],
    ...['Tiếp nhận: Kỳ trước chuyển sang', 'Đã giải quyết: Tổng số', 'Đã giải quyết: Trước hạn'],
    ...['Đã giải quyết: Đúng hạn', 'Đã giải quyết: Quá hạn', 'Đang giải quyết: Tổng số'],
    ...['Đang giải quyết: Trong hạn', 'Đang giải quyết: Quá hạn'],
  ])
  expect(cells.slice(1)).toEqual(
    [...report.rows, report.total].map(({ name, cells: own }) => [name.vi, ...own.map(({ value }) => value)]),
  )
})

async function textOf(pdf: Uint8Array): Promise<{ text: string; info: string }> {
  const directory = await mkdtemp(join(tmpdir(), 'mot-cua-report-'))
  try {
    const path = join(directory, 'report.pdf')
    await writeFile(path, pdf)
    await promisify(execFile)('pdftotext', ['-layout', path, join(directory, 'report.txt')])
    const { stdout: info } = await promisify(execFile)('pdfinfo', [path])
    return { text: (await readFile(join(directory, 'report.txt'), 'utf8')).normalize('NFC'), info }
  } finally {
    await rm(directory, { recursive: true })
  }
}

/** One entry of a zip, read by its central directory. */
function unzipped(file: Buffer, wanted: string): string {
  let at = file.readUInt32LE(file.lastIndexOf(Buffer.from('PK\x05\x06')) + 16)
  while (file.readUInt32LE(at) === 0x02014b50) {
    const [nameSize, extra, comment] = [28, 30, 32].map((offset) =>
      file.readUInt16LE(at + offset),
    ) as number[]
    const name = file.subarray(at + 46, at + 46 + nameSize!).toString()
    if (name === wanted) {
      const local = file.readUInt32LE(at + 42)
      const begin = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
      return inflateRawSync(file.subarray(begin, begin + file.readUInt32LE(at + 20))).toString()
    }
    at += 46 + nameSize! + extra! + comment!
  }
  throw new Error(`no ${wanted}`)
}
