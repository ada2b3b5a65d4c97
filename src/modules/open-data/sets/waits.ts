import { day, figure, level, ward, wardName } from '../columns.ts'
import { type DataSet, inOrder, nameOf } from '../data-set.ts'
import { listArcs, publishMean, publishShare } from '../protect/table.ts'

/** How long people waited in each hall. */
export const waits: DataSet = {
  id: 'waits',
  title: { vi: 'Thời gian chờ theo ngày', en: 'Waits by day', ar: 'الانتظار يوميًا' },
  about: {
    vi: 'Bao nhiêu người được phục vụ tại sảnh mỗi phường, xã, và họ chờ bao lâu.',
    en: 'How many people were served in the hall of each ward and commune, and how long they waited.',
    ar: 'كم شخصًا خُدم في قاعة كل حي وبلدة وكم انتظروا.',
  },
  every: 'day',
  after: 1,
  figures: ['served', 'waited', 'within-15'],
  columns: [
    ...[day, level, ward, wardName],
    figure('served', 'people', {
      vi: 'Lượt đã phục vụ xong tại quầy',
      en: 'Numbers that were served at a counter',
      ar: 'أرقام خُدمت في شباك',
    }),
    figure('mean_wait', 'minutes', {
      vi: 'Thời gian chờ trung bình của họ đến lần gọi đầu; chỉ có ở dòng ward',
      en: 'Their mean wait for the first call; in rows of wards only',
      ar: 'متوسط انتظارهم حتى النداء الأول؛ في أسطر ward فقط',
    }),
    figure('within_15', 'percent', {
      vi: 'Được gọi trong 15 phút, trên mọi số được gọi; chỉ có ở dòng ward',
      en: 'Called within 15 minutes, of all numbers that were called; in rows of wards only',
      ar: 'نودي عليهم خلال 15 دقيقة من كل من نودي عليه؛ في أسطر ward فقط',
    }),
  ],
  async rows({ time, threshold, places, measure, publish }) {
    const measured = await measure(['served', 'waited', 'within-15'], 'place')
    const wards = inOrder(['served', 'within-15'].flatMap((kpi) => measured.keys(kpi)))
    const served = await publish(
      listArcs(new Map(wards.map((code) => [code, measured.parts('served', code).counted]))),
    )
    return [
      [time, 'city', '', '', served('all'), 'none', 'none'],
      ...wards.map((code) => {
        const { counted, whole = 0 } = measured.parts('within-15', code)
        const count = served(`row ${code}`)
        const mean = publishMean(measured.of('waited', code), count)
        const share = publishShare({ counted, whole }, threshold)
        return [time, 'ward', code, nameOf(places, code), count, mean, share]
      }),
    ]
  },
}
