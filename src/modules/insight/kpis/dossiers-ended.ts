import { sql } from '#platform/db'
import type { Kpi } from '../kpi.ts'

const of = {
  kind: 'count',
  unit: 'dossiers',
  source: 'finished',
  place: 'resolving',
  audience: 'public',
} as const
/** Of what ended, the share that ended well. */
export const shareOfFinished = {
  ...of,
  kind: 'share',
  unit: 'percent',
  tone: 'good',
  better: 'more',
} as const

/** What ended and how: with a result or without, in time or late, and what people said of it. */
export const ofEnded: Kpi[] = [
  {
    id: 'done',
    kind: 'count',
    unit: 'dossiers',
    source: 'finished',
    place: 'resolving',
    tone: 'good',
    name: { vi: 'Có kết quả', en: 'Finished', ar: 'أُنجزت' },
    meaning: {
      vi: 'Có kết quả được ký duyệt',
      en: 'Result approved',
      ar: 'اعتُمدت نتيجتها',
    },
    audience: 'officers',
    definitions: [{ where: () => sql`ending = 'result'` }],
  },
  {
    ...{ id: 'finished', ...of },
    tone: 'neutral',
    name: { vi: 'Đã giải quyết', en: 'Dealt with', ar: 'ملفات مُعالجة' },
    meaning: {
      vi: 'Có kết quả, bị từ chối, dừng hoặc rút',
      en: 'With a result, refused, stopped or withdrawn',
      ar: 'بنتيجة أو مرفوضة أو موقوفة أو مسحوبة',
    },
    definitions: [{ where: () => sql`true` }],
  },
  {
    ...{ id: 'finished-late', ...of },
    tone: 'danger',
    name: { vi: 'Giải quyết quá hạn', en: 'Dealt with late', ar: 'معالجة متأخرة' },
    meaning: {
      vi: 'Xong sau ngày đã hẹn',
      en: 'Ended after the day that was promised',
      ar: 'انتهت بعد اليوم الموعود',
    },
    definitions: [{ where: () => sql`timeliness = 'late'` }],
  },
  {
    id: 'was-late',
    kind: 'count',
    unit: 'dossiers',
    source: 'late',
    place: 'resolving',
    tone: 'danger',
    name: { vi: 'Hồ sơ trễ hạn', en: 'Late in all', ar: 'المتأخرة إجمالًا' },
    meaning: {
      vi: 'Nộp trong kỳ, đã xong sau ngày hẹn hoặc lúc này đã qua ngày hẹn mà chưa xong',
      en: 'Handed in in the period, and ended after the promised day or past it now',
      ar: 'قُدّمت في الفترة وانتهت بعد اليوم الموعود أو مضى موعدها الآن ولم تنته',
    },
    audience: 'officers',
    definitions: [{ where: () => sql`true` }],
  },
  {
    ...{ id: 'on-time-share', ...shareOfFinished },
    name: { vi: 'Tỷ lệ đúng hạn', en: 'On-time share', ar: 'نسبة الالتزام بالموعد' },
    meaning: {
      vi: 'Xong trước hoặc đúng ngày hẹn, trên mọi hồ sơ đã xong; không có hạn thì không trễ',
      en: 'Ended on the promised day or before, of all that ended; without a day nothing is late',
      ar: 'انتهت في اليوم الموعود أو قبله من كل ما انتهى؛ ما لا موعد له لا يتأخر',
    },
    definitions: [{ where: () => sql`timeliness is distinct from 'late'`, of: () => sql`true` }],
  },
  {
    id: 'mean-days',
    kind: 'mean',
    unit: 'days',
    source: 'finished',
    place: 'resolving',
    tone: 'neutral',
    better: 'less',
    name: { vi: 'Thời gian trung bình', en: 'Mean time', ar: 'متوسط المدة' },
    meaning: {
      vi: 'Số ngày từ khi nộp đến khi có kết quả',
      en: 'Days from handing in to the result',
      ar: 'الأيام من التقديم حتى النتيجة',
    },
    audience: 'public',
    definitions: [{ where: () => sql`ending = 'result'`, sum: 'days' }],
  },
  {
    ...{ id: 'refused', ...of },
    tone: 'warning',
    name: { vi: 'Bị từ chối', en: 'Refused', ar: 'مرفوضة' },
    meaning: {
      vi: 'Từ chối tiếp nhận hoặc dừng giải quyết',
      en: 'Turned away, or stopped',
      ar: 'رُفضت أو أُوقفت',
    },
    definitions: [{ where: () => sql`ending in ('refused', 'stopped')` }],
  },
  {
    id: 'supplemented-share',
    kind: 'share',
    unit: 'percent',
    source: 'finished',
    place: 'resolving',
    tone: 'warning',
    better: 'less',
    name: { vi: 'Phải bổ sung', en: 'Asked for more papers', ar: 'طُلبت أوراق إضافية' },
    meaning: {
      vi: 'Hồ sơ phải bổ sung ít nhất một lần, trên mọi hồ sơ đã xong',
      en: 'Asked for more papers at least once, of all that ended',
      ar: 'طُلب استكمالها مرة على الأقل من كل ما انتهى',
    },
    audience: 'public',
    definitions: [{ where: () => sql`was_supplemented`, of: () => sql`true` }],
  },
  {
    id: 'satisfied',
    kind: 'share',
    unit: 'percent',
    source: 'rated',
    place: 'resolving',
    tone: 'good',
    better: 'more',
    name: { vi: 'Hài lòng về hồ sơ', en: 'Satisfied with the dossier', ar: 'راضون عن الملف' },
    meaning: {
      vi: 'Hài lòng hoặc rất hài lòng, trên mọi đánh giá',
      en: 'Satisfied or very satisfied, of all ratings',
      ar: 'راضون أو راضون جدًا من كل التقييمات',
    },
    audience: 'public',
    definitions: [{ where: () => sql`rating >= 2`, of: () => sql`true` }],
  },
]
