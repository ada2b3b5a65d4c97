import { crc32, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell, TableWriter } from './cells.ts'
import { csvWriter } from './csv.ts'
import { xlsxWriter } from './xlsx.ts'

const at = Temporal.Instant.from('2026-11-18T02:05:00Z')
const day = Temporal.PlainDate.from('2026-02-28')
/** The same two as the database writes them. */
const onWall: Cell[] = [{ wall: '2026-11-18 09:05' }, { wall: '2026-02-28' }]

async function whole(writer: TableWriter, headings: string[], chunks: Cell[][][]): Promise<Buffer> {
  const pieces = [await writer.begin(headings)]
  for (const rows of chunks) pieces.push(await writer.rows(rows))
  pieces.push(await writer.end())
  return Buffer.concat(pieces)
}

/** Fields of a CSV file, read by the grammar of RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  rows.pop()
  return rows
}

/** The entries of a zip archive, by its table of contents; each with the sum that is written there. */
function unzip(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'))
  const entries = new Map<string, string>()
  let next = bytes.readUInt32LE(end + 16)
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n--) {
    const [crc, packed, size] = [16, 20, 24].map((offset) => bytes.readUInt32LE(next + offset)) as [
      number,
      number,
      number,
    ]
    const length = bytes.readUInt16LE(next + 28)
    const local = bytes.readUInt32LE(next + 42)
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const content = inflateRawSync(bytes.subarray(from, from + packed))
    expect([content.length, crc32(content)]).toEqual([size, crc])
    entries.set(bytes.toString('utf8', next + 46, next + 46 + length), content.toString('utf8'))
    next += 46 + length
  }
  return entries
}

const unescaped = (xml: string) =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

test('CSV: whatever a cell holds comes back, and none is a formula', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 })),
      async (rows) => {
        const text = (await whole(csvWriter(), ['a', 'b'], [rows])).toString('utf8')
        expect(text[0]).toBe('\uFEFF')
        const [, ...read] = readCsv(text.slice(1))
        expect(read).toEqual(
          rows.map((row) =>
            row.map((cell) => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell).toWellFormed()),
          ),
        )
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@]/)
      },
    ),
  )
  const moments = await whole(csvWriter(), ['a'], [[[at, day, undefined, 7, ...onWall]]])
  expect(moments.toString('utf8')).toContain('09:05 18/11/2026,28/02/2026,,7,09:05 18/11/2026,28/02/2026\r\n')
})

test('XLSX: a sound archive, whatever the cells hold, however the rows come', async () => {
  const hostile = '=1+1 <b>&"\u0000\u0007\ud800 Nguyễn Thị Hoà'
  const chunks = [
    [[hostile, at, day, 7, undefined, ...onWall]],
    Array.from({ length: 2500 }, (_, n): Cell[] => [`dòng ${n}`]),
  ]
  const entries = unzip(await whole(xlsxWriter('Sổ [1/2]'), ['Tên', 'Lúc', 'Ngày', 'Số', 'Trống'], chunks))
  expect([...entries.keys()].sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ])
  const sheet = entries.get('xl/worksheets/sheet1.xml')!
  expect(sheet.match(/<row /g)).toHaveLength(2502)
  const second = /<row r="2">(.*?)<\/row>/.exec(sheet)![1]!
  expect(unescaped(/<t xml:space="preserve">(.*?)<\/t>/.exec(second)![1]!)).toBe(
    '=1+1 <b>&"\uFFFD Nguyễn Thị Hoà',
  )
  expect(second).not.toContain('<f>')
  // 18 November 2026 is day 46344 of spreadsheets; five past nine in the morning in Vietnam.
  expect(second).toContain(`<c r="B2" s="2"><v>${46344 + 545 / 1440}</v></c>`)
  expect(second).toContain('<c r="C2" s="3"><v>46081</v></c>')
  expect(second).toContain('<c r="D2"><v>7</v></c>')
  expect(second).toContain(`<c r="F2" s="2"><v>${46344 + 545 / 1440}</v></c>`)
  expect(second).toContain('<c r="G2" s="3"><v>46081</v></c>')
  expect(entries.get('xl/workbook.xml')).toContain('name="Sổ  1 2 "')
})
