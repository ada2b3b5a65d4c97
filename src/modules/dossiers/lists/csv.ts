import { formatDate, formatDateTime } from '#platform/text'
import type { Cell, TableWriter, Wall } from './cells.ts'

/** CSV after RFC 4180, in UTF-8 with the mark that spreadsheets know it by. */
export function csvWriter(): TableWriter {
  const lines = (rows: Cell[][]) => rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')
  return {
    mime: 'text/csv; charset=utf-8',
    begin: async (headings) => Buffer.from(`\uFEFF${lines([headings])}`),
    rows: async (rows) => Buffer.from(lines(rows)),
    end: async () => Buffer.alloc(0),
  }
}

function field(cell: Cell): string {
  const text = harmless(wordsOf(cell))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function wordsOf(cell: Cell): string {
  if (cell instanceof Temporal.Instant) return formatDateTime(cell)
  if (cell instanceof Temporal.PlainDate) return formatDate(cell)
  if (typeof cell === 'object') return wallWords(cell)
  return cell === undefined ? '' : String(cell)
}

/** `09:05 18/11/2026` or `18/11/2026`, as people write it. */
function wallWords({ wall }: Wall): string {
  const [day, time] = wall.split(' ')
  const date = day!.split('-').reverse().join('/')
  return time ? `${time} ${date}` : date
}

/** A cell that begins like a formula would be computed by the program that opens the file: a name is only a name. */
const harmless = (text: string) => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text)
