import type { Typst } from '#modules/documents'
import type { Period } from '#modules/insight'
import type { Places } from '#modules/places'
import { localDate } from '#platform/clock'
import { formatDate, formatDateTime, longDate } from '#platform/text'
import type { Cell, Report } from './table.ts'

/**
 * A report as it lies on paper, in Vietnamese: A4 across, national heading, heads repeated on every page, place and date,
 * two signatures.
 */
export function paperOf(typst: Typst, places: Places, report: Report): Promise<Uint8Array> {
  const agency = report.place ? places.get(report.place) : places.city
  const data = {
    agency: `ỦY BAN NHÂN DÂN ${places.fullName(agency, 'vi').toLocaleUpperCase('vi')}`,
    form: report.form ?? null,
    title: report.title.vi.toLocaleUpperCase('vi'),
    period: periodWords(report.period),
    placeDate: `${places.city.name.replace('Thành phố ', '')}, ${longDate(localDate(report.at))}`,
    naming: report.naming.vi,
    groups: report.groups.map(({ name, columns }) => ({
      name: name.vi,
      columns: columns.length > 1 ? columns.map(({ vi }) => vi) : [],
    })),
    rows: report.rows.map(({ name, cells }) => ({ name: name.vi, cells: cells.map(shown) })),
    total: { name: report.total.name.vi, cells: report.total.cells.map(shown) },
    check: report.check?.words.vi ?? null,
    notes: report.notes.map(({ vi }) => vi),
    made: `Lập từ hệ thống lúc ${formatDateTime(report.at)}.`,
    head: report.place ? 'CHỦ TỊCH' : 'THỦ TRƯỞNG ĐƠN VỊ',
  }
  const at = Math.floor(report.at.epochMilliseconds / 1000)
  return typst.render({ file: 'report.typ', json: JSON.stringify(data), at })
}

/** Thousands apart, as on Vietnamese paper. */
const shown = ({ value }: Cell) => String(value).replace(/\B(?=(\d{3})+$)/g, '.')

/** `Tháng 11 năm 2026`, `Quý IV năm 2026`, `Năm 2026`, or the days. */
export function periodWords({ from, to }: Period): string {
  const isFromFirst = from.day === 1
  const isToLast = to.day === to.daysInMonth
  const months = from.toPlainYearMonth().until(to.toPlainYearMonth(), { largestUnit: 'months' }).months + 1
  if (isFromFirst && isToLast && months === 1) return `Tháng ${from.month} năm ${from.year}`
  if (isFromFirst && isToLast && months === 3 && from.month % 3 === 1)
    return `Quý ${['I', 'II', 'III', 'IV'][(from.month - 1) / 3]} năm ${from.year}`
  if (isFromFirst && isToLast && months === 12 && from.month === 1) return `Năm ${from.year}`
  return `Từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}`
}
