import { figure, kind, level, month, type Row, ward, wardName } from '../columns.ts'
import { type DataSet, inOrder, nameOf } from '../data-set.ts'
import { type Cell, crossArcs } from '../protect/table.ts'

/** What was certified, by ward and book. */
export const certification: DataSet = {
  id: 'certification',
  title: { vi: 'Chứng thực theo tháng', en: 'Certification by month', ar: 'التصديق شهريًا' },
  about: {
    vi: 'Số chứng thực và bản sao điện tử mỗi phường, xã đã cấp, theo loại sổ.',
    en: 'Certifications and electronic copies of each ward and commune, by book.',
    ar: 'التصديقات والنسخ الإلكترونية في كل حي وبلدة حسب السجل.',
  },
  every: 'month',
  after: 7,
  figures: ['certified', 'electronic-copies'],
  columns: [
    ...[month, level, ward, wardName, kind],
    figure('certified', 'items', {
      vi: 'Số đã cấp, không kể số đã gạch',
      en: 'Numbers given, without those struck through',
      ar: 'أرقام أُعطيت دون المشطوبة',
    }),
  ],
  async rows({ time, places, measure, publish }) {
    const measured = await measure(['certified', 'electronic-copies'], ['place', 'kind'])
    // On paper or electronic: no book is both.
    const cells: Cell[] = inOrder(this.figures.flatMap((kpi) => measured.keys(kpi))).map((id) => {
      const [row, column] = JSON.parse(id) as [string, string]
      const count = this.figures.reduce((sum, kpi) => sum + measured.parts(kpi, id).counted, 0)
      return { id, row, column, count }
    })
    const published = await publish(crossArcs(cells))
    const row = (id: string, is: string, code: string, book: string): Row => [
      ...[time, is, code, code && nameOf(places, code), book, published(id)],
    ]
    return [
      row('all', 'city', '', ''),
      ...inOrder(cells.map((it) => it.row)).map((code) => row(`row ${code}`, 'ward', code, '')),
      ...inOrder(cells.map((it) => it.column)).map((book) => row(`column ${book}`, 'kind', '', book)),
      ...cells.map((it) => row(`cell ${it.id}`, 'cell', it.row, it.column)),
    ]
  },
}
