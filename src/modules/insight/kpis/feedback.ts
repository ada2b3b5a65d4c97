import { sql } from '#platform/db'
import type { Kpi } from '../kpi.ts'

const count = { unit: 'reports', kind: 'count', tone: 'neutral', audience: 'officers' } as const
const share = {
  unit: 'percent',
  kind: 'share',
  tone: 'good',
  better: 'more',
  audience: 'officers',
} as const

/** Of all reports; those of the index of Decision 766/QĐ-TTg are of one stream only (`decision-766.ts`). */
export const ofFeedback: Kpi[] = [
  {
    ...{ id: 'reports-came-in', ...count, source: 'reported', place: 'came_in_at' },
    name: { vi: 'Phản ánh nhận', en: 'Reports that came in', ar: 'ملاحظات وردت' },
    meaning: {
      vi: 'Phản ánh, kiến nghị người dân gửi đến nơi này đầu tiên, kể cả phản ánh được chuyển đi sau đó',
      en: 'Reports that people sent here first, also those sent on afterwards',
      ar: 'ملاحظات أرسلها الناس إلى هنا أولًا، بما فيها ما أُحيل بعد ذلك',
    },
    definitions: [{ where: () => sql`true` }],
  },
  {
    ...{ id: 'reports-from-web', ...count, source: 'reported', place: 'came_in_at' },
    name: { vi: 'Phản ánh qua trang web', en: 'Reports by the web page', ar: 'ملاحظات عبر صفحة الويب' },
    meaning: {
      vi: 'Phản ánh người dân tự gửi qua trang web; cùng với phản ánh tại quầy là tất cả',
      en: 'Reports that people sent themselves by the web page; with those at the counter they are all',
      ar: 'ملاحظات أرسلها الناس بأنفسهم عبر الويب؛ وهي مع ما سُجل عند الشباك كل الملاحظات',
    },
    definitions: [{ where: () => sql`channel = 'web'` }],
  },
  {
    ...{ id: 'reports-at-counter', ...count, source: 'reported', place: 'came_in_at' },
    name: { vi: 'Phản ánh tại quầy', en: 'Reports at the counter', ar: 'ملاحظات عند الشباك' },
    meaning: {
      vi: 'Phản ánh người dân nói tại quầy và cán bộ ghi lại',
      en: 'Reports that people told at a counter and an officer wrote down',
      ar: 'ملاحظات قالها الناس عند الشباك وسجلها موظف',
    },
    definitions: [{ where: () => sql`channel = 'counter'` }],
  },
  {
    ...{ id: 'reports-open', ...count, source: 'report', place: 'place' },
    name: { vi: 'Phản ánh chưa xong', en: 'Open reports', ar: 'ملاحظات مفتوحة' },
    meaning: {
      vi: 'Phản ánh còn người phải làm việc tiếp theo: phân loại, trả lời hoặc công khai',
      en: 'Reports somebody has still to sort, answer or publish',
      ar: 'ملاحظات ما زال على أحد أن يفرزها أو يرد عليها أو ينشرها',
    },
    definitions: [{ where: () => sql`true` }],
  },
  {
    ...{ id: 'reports-overdue', ...count, source: 'report', place: 'place', tone: 'danger' },
    name: { vi: 'Phản ánh quá hạn', en: 'Overdue reports', ar: 'ملاحظات متأخرة' },
    meaning: {
      vi: 'Phản ánh chưa xong mà hạn của việc tiếp theo đã qua',
      en: 'Open reports of which the next thing should have been done by now',
      ar: 'ملاحظات مفتوحة فات موعد خطوتها التالية',
    },
    definitions: [{ where: ({ now }) => sql`next_due_at <= ${now}` }],
  },
  {
    ...{ id: 'reports-sorted-in-time', ...share, source: 'sorting', place: 'came_in_at' },
    name: { vi: 'Phân loại đúng hạn', en: 'Sorted in time', ar: 'فُرزت في الموعد' },
    meaning: {
      vi: 'Phản ánh được nhận, từ chối hoặc chuyển trong hạn, trên mọi phản ánh đến hạn trong kỳ',
      en: 'Taken on, turned down or sent on in time, of all that were due in the period',
      ar: 'قُبلت أو رُفضت أو أُحيلت في الموعد، من كل ما حل موعده في الفترة',
    },
    definitions: [
      {
        where: () => sql`sorting = 'in-time'`,
        of: ({ today }) => sql`sorting is not null or classify_due_on < ${today}`,
      },
    ],
  },
  {
    ...{ id: 'reports-answered-in-time', ...share, source: 'answering', place: 'place' },
    name: { vi: 'Trả lời phản ánh đúng hạn', en: 'Reports answered in time', ar: 'رُدّ عليها في الموعد' },
    meaning: {
      vi: 'Phản ánh được trả lời trong hạn, trên mọi phản ánh đến hạn trả lời trong kỳ',
      en: 'Reports answered in time, of all whose answer was due in the period',
      ar: 'ملاحظات رُدّ عليها في الموعد، من كل ما حل موعد الرد عليه في الفترة',
    },
    definitions: [
      {
        where: () => sql`answering = 'in-time'`,
        of: ({ today }) => sql`answering is not null or due_on < ${today}`,
      },
    ],
  },
  {
    ...{ id: 'reports-answered', ...count, source: 'answered', place: 'place', tone: 'good' },
    name: { vi: 'Phản ánh đã trả lời', en: 'Reports answered', ar: 'ملاحظات رُدّ عليها' },
    meaning: {
      vi: 'Phản ánh được trả lời trong những ngày này',
      en: 'Reports that were answered in these days',
      ar: 'ملاحظات رُدّ عليها في هذه الأيام',
    },
    definitions: [{ where: () => sql`true` }],
  },
  {
    ...{ id: 'reports-answered-late', ...count, source: 'answered', place: 'place', tone: 'danger' },
    name: { vi: 'Phản ánh trả lời trễ', en: 'Reports answered late', ar: 'ملاحظات رُدّ عليها متأخرًا' },
    meaning: {
      vi: 'Phản ánh được trả lời sau ngày đến hạn',
      en: 'Reports that were answered after the day',
      ar: 'ملاحظات رُدّ عليها بعد موعدها',
    },
    definitions: [{ where: () => sql`answering = 'late'` }],
  },
  {
    ...{ id: 'reports-refused', ...count, source: 'refused', place: 'place' },
    name: { vi: 'Phản ánh bị từ chối', en: 'Reports turned down', ar: 'ملاحظات رُفضت' },
    meaning: {
      vi: 'Phản ánh không được nhận, có lý do và căn cứ',
      en: 'Reports that were not taken on, with reason and ground',
      ar: 'ملاحظات لم تُقبل، مع السبب والأساس',
    },
    definitions: [{ where: () => sql`true` }],
  },
  {
    ...{ id: 'reports-published', ...count, source: 'published', place: 'place', tone: 'good' },
    name: { vi: 'Trả lời đã công khai', en: 'Answers published', ar: 'ردود منشورة' },
    meaning: {
      vi: 'Phản ánh có câu trả lời được công khai cho mọi người đọc',
      en: 'Reports whose answer everybody may read',
      ar: 'ملاحظات يستطيع الجميع قراءة الرد عليها',
    },
    definitions: [{ where: () => sql`true` }],
  },
  {
    ...{ id: 'reports-satisfied', ...share, source: 'answered', place: 'place' },
    name: {
      vi: 'Hài lòng về xử lý phản ánh',
      en: 'Satisfied with how reports were handled',
      ar: 'الرضا عن معالجة الملاحظات',
    },
    meaning: {
      vi: 'Câu trả lời được đánh giá hài lòng hoặc rất hài lòng, trên mọi câu trả lời được đánh giá',
      en: 'Answers rated satisfied or very satisfied, of all answers that were rated',
      ar: 'ردود قُيّمت بالرضا أو الرضا التام، من كل الردود المقيّمة',
    },
    definitions: [{ where: () => sql`rating >= 3`, of: () => sql`rating is not null` }],
  },
]
