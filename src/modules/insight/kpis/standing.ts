import { sql } from '#platform/db'
import type { Kpi } from '../kpi.ts'

const of = {
  unit: 'dossiers',
  place: 'resolving',
  kind: 'count',
  tone: 'neutral',
  audience: 'officers',
} as const
const form = 'Biểu II.06a/VPCP/KSTT'

/** What came to whoever resolves it, what ended there, and what stood there at the end of a day. */
export const ofStanding: Kpi[] = [
  {
    ...{ id: 'taken-on', ...of, source: 'filed', rule: form },
    name: { vi: 'Hồ sơ nhận để giải quyết', en: 'Came in to be resolved', ar: 'ملفات وردت للمعالجة' },
    meaning: {
      vi: 'Hồ sơ nộp ở bất cứ đâu mà nơi này giải quyết, kể cả hồ sơ còn chờ kiểm tra',
      en: 'Handed in anywhere and resolved here, also those not checked yet',
      ar: 'قُدّمت في أي مكان وتُعالج هنا، بما فيها ما لم يُفحص بعد',
    },
    definitions: [{ where: () => sql`true` }],
  },
  {
    ...{ id: 'taken-on-online', ...of, source: 'filed', rule: form },
    name: { vi: 'Nhận trực tuyến để giải quyết', en: 'Came in online', ar: 'وردت إلكترونيًا' },
    meaning: {
      vi: 'Hồ sơ nộp trực tuyến mà nơi này giải quyết',
      en: 'Handed in online and resolved here',
      ar: 'قُدّمت إلكترونيًا وتُعالج هنا',
    },
    definitions: [{ where: () => sql`channel = 'online'` }],
  },
  {
    ...{ id: 'taken-on-other', ...of, source: 'filed', rule: form },
    name: {
      vi: 'Nhận tại quầy, bưu chính',
      en: 'Came in at a counter or by post',
      ar: 'وردت في شباك أو بالبريد',
    },
    meaning: {
      vi: 'Hồ sơ nộp tại quầy hoặc qua bưu chính mà nơi này giải quyết',
      en: 'Handed in at a counter or by post and resolved here',
      ar: 'قُدّمت في شباك أو بالبريد وتُعالج هنا',
    },
    definitions: [{ where: () => sql`channel <> 'online'` }],
  },
  {
    ...{ id: 'finished-before', ...of, source: 'finished', rule: form, tone: 'good' },
    name: { vi: 'Giải quyết trước hạn', en: 'Dealt with before the day', ar: 'عولجت قبل الموعد' },
    meaning: {
      vi: 'Xong trước ngày đã hẹn',
      en: 'Ended before the day that was promised',
      ar: 'انتهت قبل اليوم الموعود',
    },
    definitions: [{ where: () => sql`timeliness = 'before'` }],
  },
  {
    ...{ id: 'finished-on-day', ...of, source: 'finished', rule: form, tone: 'good' },
    name: { vi: 'Giải quyết đúng hạn', en: 'Dealt with on the day', ar: 'عولجت في الموعد' },
    meaning: {
      vi: 'Xong đúng ngày đã hẹn, hoặc không có ngày hẹn nào để trễ',
      en: 'Ended on the day that was promised, or without a day to be late for',
      ar: 'انتهت في اليوم الموعود، أو بلا موعد تتأخر عنه',
    },
    definitions: [{ where: () => sql`timeliness is null or timeliness = 'on-time'` }],
  },
  {
    ...{ id: 'standing', ...of, source: 'standing', rule: form },
    name: { vi: 'Còn đang giải quyết', en: 'Still being resolved', ar: 'ما زالت قيد المعالجة' },
    meaning: {
      vi: 'Đã nộp mà đến hết ngày cuối kỳ chưa xong',
      en: 'Handed in and not ended by the end of the last day',
      ar: 'قُدّمت ولم تنته حتى نهاية اليوم الأخير',
    },
    definitions: [{ where: () => sql`true` }],
  },
  {
    ...{ id: 'standing-within', ...of, source: 'standing', rule: form },
    name: { vi: 'Đang giải quyết, trong hạn', en: 'Being resolved, in time', ar: 'قيد المعالجة ضمن المهلة' },
    meaning: {
      vi: 'Đến hết ngày cuối kỳ chưa xong, ngày hẹn chưa qua hoặc chưa có ngày hẹn',
      en: 'Not ended by the last day, and the promised day had not passed, or there was none',
      ar: 'لم تنته حتى اليوم الأخير ولم يمض موعدها أو لا موعد لها',
    },
    definitions: [{ where: ({ today }) => sql`due_on is null or due_on >= ${today}` }],
  },
  {
    ...{ id: 'standing-overdue', ...of, source: 'overdue', rule: form, tone: 'danger' },
    name: { vi: 'Đang giải quyết, quá hạn', en: 'Being resolved, overdue', ar: 'قيد المعالجة ومتأخرة' },
    meaning: {
      vi: 'Đến hết ngày cuối kỳ chưa xong mà ngày hẹn đã qua',
      en: 'Not ended by the last day, and the promised day had passed',
      ar: 'لم تنته حتى اليوم الأخير وقد مضى موعدها',
    },
    definitions: [{ where: () => sql`true` }],
  },
  {
    ...{ id: 'unfinished', ...of, source: 'stock' },
    name: { vi: 'Chưa giải quyết xong', en: 'Not ended yet', ar: 'لم تنته بعد' },
    meaning: {
      vi: 'Đã nộp mà lúc này chưa xong, kể cả hồ sơ còn chờ kiểm tra',
      en: 'Handed in and not ended now, also those not checked yet',
      ar: 'قُدّمت ولم تنته الآن، بما فيها ما لم يُفحص بعد',
    },
    definitions: [{ where: () => sql`status in (1, 2, 4, 5, 6)` }],
  },
]
