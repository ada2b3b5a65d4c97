import { channel, day, field, figure, level, type Row, ward, wardName } from '../columns.ts'
import { type DataSet, inOrder, nameOf } from '../data-set.ts'
import { type Cell, crossArcs, type Published } from '../protect/table.ts'

/** Dossiers as they came in and ended, by ward, field and channel. Two tables that have nothing to do with each other. */
export const dossiers: DataSet = {
  id: 'dossiers',
  title: { vi: 'Hồ sơ theo ngày', en: 'Dossiers by day', ar: 'الملفات يوميًا' },
  about: {
    vi: 'Hồ sơ nhận, giải quyết và quá hạn của từng phường, xã, theo lĩnh vực và cách nộp.',
    en: 'Dossiers handed in, dealt with and late in each ward and commune, by field and by how they were handed in.',
    ar: 'الملفات المقدّمة والمُعالجة والمتأخرة في كل حي وبلدة حسب المجال وطريقة التقديم.',
  },
  every: 'day',
  after: 1,
  figures: ['received', 'finished', 'finished-late'],
  columns: [
    ...[day, level, ward, wardName, field, channel],
    figure('received', 'dossiers', {
      vi: 'Hồ sơ nhận trong ngày tại đơn vị này',
      en: 'Dossiers handed in on the day at this unit',
      ar: 'ملفات قُدّمت في اليوم لدى هذه الوحدة',
    }),
    figure('finished', 'dossiers', {
      vi: 'Hồ sơ đơn vị này giải quyết xong trong ngày: có kết quả, từ chối, dừng hoặc rút',
      en: 'Dossiers this unit dealt with on the day: with a result, refused, stopped or withdrawn',
      ar: 'ملفات أنهتها هذه الوحدة في اليوم: بنتيجة أو مرفوضة أو موقوفة أو مسحوبة',
    }),
    figure('finished_late', 'dossiers', {
      vi: 'Trong số đó, xong sau ngày hẹn; chỉ có ở dòng cell',
      en: 'Of those, ended after the promised day; in rows of cells only',
      ar: 'منها ما انتهى بعد الموعد؛ في أسطر cell فقط',
    }),
  ],
  async rows({ time, places, measure, publish }) {
    const measured = await measure(['received', 'finished', 'finished-late'], ['place', 'field', 'channel'])
    const cellsOf = (kpi: string, late?: string): Cell[] =>
      inOrder(measured.keys(kpi)).map((id) => {
        const [row, column] = JSON.parse(id) as [string, string]
        const { counted: count } = measured.parts(kpi, id)
        return { id, row, column, count, ...(late ? { late: measured.parts(late, id).counted } : {}) }
      })
    const tables = { received: cellsOf('received'), finished: cellsOf('finished', 'finished-late') }
    const received = await publish(crossArcs(tables.received))
    const finished = await publish(crossArcs(tables.finished))
    const all = [...tables.received, ...tables.finished]
    const row = (id: string, is: string, place: string, of: string, by: string, late: Published): Row => [
      ...[time, is, place, place && nameOf(places, place), of, by],
      ...[received(id), finished(id), late],
    ]
    return [
      row('all', 'city', '', '', '', 'none'),
      ...inOrder(all.map((it) => it.row)).map((it) => row(`row ${it}`, 'ward', it, '', '', 'none')),
      ...inOrder(all.map((it) => it.column)).map((it) => row(`column ${it}`, 'field', '', it, '', 'none')),
      ...inOrder(all.map(({ id }) => id)).map((id) => {
        const [place, of, by] = JSON.parse(id) as [string, string, string]
        return row(`cell ${id}`, 'cell', place, of, by, finished(`late ${id}`))
      }),
    ]
  },
}
