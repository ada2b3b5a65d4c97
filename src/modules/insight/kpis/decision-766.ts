import { sql } from '#platform/db'
import type { Kpi } from '../kpi.ts'
import { shareOfFinished } from './dossiers-ended.ts'

const reports = {
  kind: 'share',
  unit: 'percent',
  tone: 'good',
  better: 'more',
  audience: 'public',
} as const
/** Reports about rules, procedures and conduct; what is seen outside is not of this index. */
const administrative = sql`stream = 'administrative'`

/** What the index of Decision 766/QĐ-TTg counts otherwise than the house's own figures do. */
export const ofDecision766: Kpi[] = [
  {
    ...{ id: 'index-on-time', ...shareOfFinished, rule: '766/QĐ-TTg, 2.1' },
    name: { vi: 'Đúng hạn theo Bộ chỉ số', en: 'In time by the index', ar: 'في الموعد حسب المؤشر' },
    meaning: {
      vi: 'Xong trong thời hạn ban đầu, không tính gia hạn, và không phải bổ sung quá một lần',
      en: 'Ended within the term, extensions not counted, and asked for more papers once at most',
      ar: 'انتهت ضمن المهلة الأصلية دون احتساب التمديد ولم تُستكمل أكثر من مرة',
    },
    definitions: [{ where: () => sql`not is_index_late`, of: () => sql`true` }],
  },
  {
    id: 'index-late',
    kind: 'count',
    unit: 'dossiers',
    source: 'finished',
    place: 'resolving',
    tone: 'danger',
    name: { vi: 'Trễ hạn theo Bộ chỉ số', en: 'Late by the index', ar: 'متأخرة حسب المؤشر' },
    meaning: {
      vi: 'Xong sau thời hạn ban đầu, hoặc phải bổ sung quá một lần',
      en: 'Ended after the term, or asked for more papers more than once',
      ar: 'انتهت بعد المهلة الأصلية أو استُكملت أكثر من مرة',
    },
    audience: 'public',
    rule: '766/QĐ-TTg, 2.1',
    definitions: [{ where: () => sql`is_index_late` }],
  },
  {
    id: 'dissatisfied',
    kind: 'count',
    unit: 'dossiers',
    source: 'rated',
    place: 'resolving',
    tone: 'danger',
    name: { vi: 'Không hài lòng về hồ sơ', en: 'Not satisfied with the dossier', ar: 'غير راضين عن الملف' },
    meaning: {
      vi: 'Hồ sơ đã xong mà người dân đánh giá không hài lòng',
      en: 'Dossiers that ended and that people were not satisfied with',
      ar: 'ملفات انتهت ولم يرض عنها أصحابها',
    },
    audience: 'public',
    rule: '766/QĐ-TTg, 5.4',
    definitions: [{ where: () => sql`rating = 1` }],
  },
  {
    id: 'electronic-copies-share',
    kind: 'share',
    unit: 'percent',
    source: 'entry',
    place: 'unit',
    tone: 'good',
    better: 'more',
    name: {
      vi: 'Tỷ lệ bản sao điện tử',
      en: 'Share of electronic copies',
      ar: 'نسبة النسخ الإلكترونية',
    },
    meaning: {
      vi: 'Số chứng thực bản sao điện tử, trên mọi số chứng thực bản sao từ bản chính',
      en: 'Numbers of electronic copies, of all numbers of certified copies',
      ar: 'أرقام النسخ الإلكترونية من كل أرقام تصديق النسخ',
    },
    audience: 'public',
    rule: '766/QĐ-TTg',
    definitions: [{ where: () => sql`kind = 'BSDT'`, of: () => sql`kind in ('BS', 'BSDT')` }],
  },
  {
    ...{ id: 'index-sorted-in-time', ...reports, source: 'sorting', place: 'came_in_at' },
    name: {
      vi: 'Phân loại đúng hạn theo Bộ chỉ số',
      en: 'Sorted in time by the index',
      ar: 'فُرزت في الموعد حسب المؤشر',
    },
    meaning: {
      vi: 'Phản ánh về thủ tục, quy định, cán bộ được phân loại trong hạn, trên số đến hạn trong kỳ',
      en: 'Reports about procedures, rules and officers that were sorted in time, of those due in the period',
      ar: 'ملاحظات عن الإجراءات والأنظمة والموظفين فُرزت في الموعد، مما حل موعده في الفترة',
    },
    rule: '766/QĐ-TTg, 5.1',
    definitions: [
      {
        where: () => sql`${administrative} and sorting = 'in-time'`,
        of: ({ today }) => sql`${administrative} and (sorting is not null or classify_due_on < ${today})`,
      },
    ],
  },
  {
    ...{ id: 'index-answered-in-time', ...reports, source: 'answering', place: 'place' },
    name: {
      vi: 'Trả lời đúng hạn theo Bộ chỉ số',
      en: 'Answered in time by the index',
      ar: 'رُدّ عليها في الموعد حسب المؤشر',
    },
    meaning: {
      vi: 'Phản ánh về thủ tục, quy định, cán bộ được trả lời trong hạn, trên số đến hạn trong kỳ',
      en: 'Reports about procedures, rules and officers that were answered in time, of those due in the period',
      ar: 'ملاحظات عن الإجراءات والأنظمة والموظفين رُدّ عليها في الموعد، مما حل موعده في الفترة',
    },
    rule: '766/QĐ-TTg, 5.2',
    definitions: [
      {
        where: () => sql`${administrative} and answering = 'in-time'`,
        of: ({ today }) => sql`${administrative} and (answering is not null or due_on < ${today})`,
      },
    ],
  },
  {
    ...{ id: 'index-reports-satisfied', ...reports, source: 'answered', place: 'place' },
    name: {
      vi: 'Hài lòng về trả lời theo Bộ chỉ số',
      en: 'Satisfied with the answer, by the index',
      ar: 'الرضا عن الرد حسب المؤشر',
    },
    meaning: {
      vi: 'Trả lời phản ánh về thủ tục, quy định, cán bộ được đánh giá hài lòng, trên số được đánh giá',
      en: 'Answers to reports about procedures, rules and officers rated satisfied, of those that were rated',
      ar: 'ردود على ملاحظات عن الإجراءات والأنظمة والموظفين نالت الرضا، من المقيّمة',
    },
    rule: '766/QĐ-TTg, 5.3',
    definitions: [
      {
        where: () => sql`${administrative} and rating >= 3`,
        of: () => sql`${administrative} and rating is not null`,
      },
    ],
  },
]
