import { sql } from '#platform/db'
import type { Kpi } from '../kpi.ts'

const of = { kind: 'count', unit: 'dossiers', source: 'stock', audience: 'officers' } as const

/** What somebody has to do something about, as it is now. */
export const ofStock: Kpi[] = [
  {
    ...{ id: 'to-check', ...of },
    place: 'receiving',
    tone: 'warning',
    name: { vi: 'Chờ tiếp nhận', en: 'To be checked', ar: 'بانتظار الفحص' },
    meaning: {
      vi: 'Nộp trực tuyến, chưa kiểm tra (hạn 8 giờ làm việc)',
      en: 'Filed online, not checked yet (8 working hours)',
      ar: 'قُدّمت إلكترونيًا ولم تُفحص بعد (8 ساعات عمل)',
    },
    definitions: [{ where: () => sql`status = 1` }],
  },
  {
    ...{ id: 'processing', ...of },
    place: 'resolving',
    tone: 'neutral',
    name: { vi: 'Đang giải quyết', en: 'In progress', ar: 'قيد المعالجة' },
    meaning: {
      vi: 'Đã tiếp nhận, chưa có kết quả (kể cả chờ bổ sung, chờ nộp tiền)',
      en: 'Received, no result yet (also those waiting for papers or payment)',
      ar: 'استُلمت ولم تصدر نتيجتها (بما فيها المنتظرة لأوراق أو دفع)',
    },
    definitions: [{ where: () => sql`status in (2, 4, 5, 6)` }],
  },
  {
    ...{ id: 'due-today', ...of },
    place: 'resolving',
    tone: 'warning',
    name: { vi: 'Đến hạn hôm nay', en: 'Due today', ar: 'تستحق اليوم' },
    meaning: {
      vi: 'Đang chạy hạn, phải xong trong hôm nay',
      en: 'Clock running, must be finished today',
      ar: 'المهلة جارية ويجب إنجازها اليوم',
    },
    definitions: [{ where: ({ today }) => sql`status in (2, 4) and due_on = ${today}` }],
  },
  {
    ...{ id: 'due-soon', ...of },
    place: 'resolving',
    tone: 'warning',
    name: { vi: 'Sắp đến hạn', en: 'Due within two days', ar: 'تستحق خلال يومين' },
    meaning: {
      vi: 'Đang chạy hạn, phải xong hôm nay hoặc trong hai ngày tới',
      en: 'Clock running, due today or on the next two days',
      ar: 'المهلة جارية وتستحق اليوم أو في اليومين التاليين',
    },
    definitions: [
      {
        where: ({ today }) => sql`status in (2, 4) and due_on between ${today} and ${today.add({ days: 2 })}`,
      },
    ],
  },
  {
    ...{ id: 'late', ...of },
    place: 'resolving',
    tone: 'danger',
    name: { vi: 'Quá hạn', en: 'Late', ar: 'متأخرة' },
    meaning: {
      vi: 'Đã qua ngày hẹn trả mà chưa có kết quả',
      en: 'The promised day has passed without a result',
      ar: 'مضى اليوم المحدد دون نتيجة',
    },
    definitions: [{ where: ({ today }) => sql`status in (2, 4) and due_on < ${today}` }],
  },
  {
    ...{ id: 'ready', ...of },
    place: 'receiving',
    tone: 'good',
    name: { vi: 'Chờ trả kết quả', en: 'Result to be collected', ar: 'نتائج بانتظار التسليم' },
    meaning: {
      vi: 'Đã xử lý xong, kết quả đang ở quầy',
      en: 'Finished; the result is at the counter',
      ar: 'أُنجزت والنتيجة في الشباك',
    },
    definitions: [{ where: () => sql`status = 9` }],
  },
]
