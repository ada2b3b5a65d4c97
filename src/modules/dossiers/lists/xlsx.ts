import { zone } from '#platform/clock'
import type { Cell, TableWriter, Wall } from './cells.ts'
import { zipWriter } from './zip.ts'

/** A sheet holds 1,048,576 rows (ECMA-376); what is more goes on in the next sheet. */
const mostRows = 1_000_000

/** A workbook (ECMA-376, Office Open XML) written while it is made; texts stand in their cells. */
export function xlsxWriter(title: string): TableWriter {
  const zip = zipWriter()
  let headings: string[] = []
  let sheets = 0
  let row = 0
  const beginSheet = async () => {
    sheets++
    row = 1
    return [
      zip.open(`xl/worksheets/sheet${sheets}.xml`),
      await zip.add(
        `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" ` +
          `topLeftCell="A2" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
          `<cols><col min="1" max="${headings.length}" width="22" customWidth="1"/></cols><sheetData>` +
          lineOf(headings, 1, bold),
      ),
    ]
  }
  const endSheet = async () => [await zip.add('</sheetData></worksheet>'), await zip.close()]
  const whole = async (name: string, text: string) => [zip.open(name), await zip.add(text), await zip.close()]
  return {
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    async begin(given) {
      headings = given
      return Buffer.concat([...(await whole('xl/styles.xml', styles)), ...(await beginSheet())])
    },
    async rows(rows) {
      const pieces: Buffer[] = []
      for (let from = 0; from < rows.length; ) {
        if (row > mostRows) pieces.push(...(await endSheet()), ...(await beginSheet()))
        const some = rows.slice(from, from + mostRows + 1 - row)
        pieces.push(await zip.add(some.map((cells) => lineOf(cells, ++row)).join('')))
        from += some.length
      }
      return Buffer.concat(pieces)
    },
    async end() {
      const numbers = Array.from({ length: sheets }, (_, index) => index + 1)
      return Buffer.concat([
        ...(await endSheet()),
        ...(await whole('xl/workbook.xml', workbook(title, numbers))),
        ...(await whole('xl/_rels/workbook.xml.rels', relations(numbers))),
        ...(await whole('_rels/.rels', rootRelations)),
        ...(await whole('[Content_Types].xml', contentTypes(numbers))),
        zip.end(),
      ])
    },
  }
}

/** Styles by their place in `styles`. */
const [bold, moment, date] = [1, 2, 3]

function lineOf(cells: readonly Cell[], row: number, style?: number): string {
  const texts = cells.map((cell, column) => {
    const at = `r="${letters(column)}${row}"`
    if (cell === undefined || cell === '') return ''
    if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`
    if (cell instanceof Temporal.Instant) return `<c ${at} s="${moment}"><v>${serialOf(cell)}</v></c>`
    if (cell instanceof Temporal.PlainDate) return `<c ${at} s="${date}"><v>${daysOf(cell)}</v></c>`
    if (typeof cell === 'object')
      return `<c ${at} s="${cell.wall.length > 10 ? moment : date}"><v>${wallSerial(cell)}</v></c>`
    const of = style === undefined ? '' : ` s="${style}"`
    return `<c ${at}${of} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  })
  return `<row r="${row}">${texts.join('')}</row>`
}

/** A, B, …, Z, AA. */
function letters(column: number): string {
  const first = Math.floor(column / 26)
  return (first > 0 ? letters(first - 1) : '') + String.fromCharCode(65 + (column % 26))
}

const dayZero = Temporal.PlainDate.from('1899-12-30')
const daysOf = (day: Temporal.PlainDate) => dayZero.until(day, { largestUnit: 'days' }).days

/** Days since the beginning of spreadsheets' time, by the clock in Vietnam; to the minute, as people are told. */
function serialOf(at: Temporal.Instant): number {
  const local = at.toZonedDateTimeISO(zone)
  return daysOf(local.toPlainDate()) + (local.hour * 60 + local.minute) / 1440
}

/** The same of what the database wrote: 1970-01-01 is day 25,569 of spreadsheets. */
function wallSerial({ wall }: Wall): number {
  const [day, time = '00:00'] = wall.split(' ')
  const [hour, minute] = time.split(':').map(Number) as [number, number]
  return Date.parse(day!) / 86_400_000 + 25_569 + (hour * 60 + minute) / 1440
}

/** Text of XML 1.0: its control characters cannot be written at all. */
function escaped(text: string): string {
  return (
    text
      .slice(0, 32_000)
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  )
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const styles =
  `${declaration}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/>` +
  '<numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/>' +
  '</font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill ' +
  'patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/>' +
  '</borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/>' +
  '<xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>'

const workbook = (title: string, sheets: number[]) =>
  `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
    .map((n) => `<sheet name="${escaped(nameOf(title, n))}" sheetId="${n}" r:id="rId${n}"/>`)
    .join('')}</sheets></workbook>`

/** At most 31 characters, none of those that mean something in a reference. */
const nameOf = (title: string, n: number) =>
  `${title.replace(/[\\/?*[\]:']/g, ' ').slice(0, 27)}${n > 1 ? ` ${n}` : ''}`

const relations = (sheets: number[]) =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${sheets
    .map((n) => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`)
    .join(
      '',
    )}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`

const rootRelations =
  `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" ` +
  `Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

const contentTypes = (sheets: number[]) =>
  `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ` +
  'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ' +
  `ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/>${sheets
    .map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${kind}.worksheet+xml"/>`)
    .join('')}</Types>`
