import type { Text } from '#platform/text'
import type { Indicator } from '../indicator.ts'
import { since } from './transparency.ts'

const stream: Text = {
  vi: 'Chỉ tính phản ánh về thủ tục, quy định, cán bộ; phản ánh hiện trường không thuộc Bộ chỉ số.',
  en: 'Reports about procedures, rules and officers only; field reports are not of this index.',
  ar: 'تُحسب الملاحظات عن الإجراءات والأنظمة والموظفين فقط؛ بلاغات الميدان ليست من هذا المؤشر.',
}

/** Points for a share of what people reported. */
const share = (max: number, figure: string): Indicator['versions'] => [
  {
    ...{ from: since, max },
    numerator: [{ of: 'figure', figure }],
    denominator: [{ of: 'figure', figure, part: 'whole' }],
  },
]

export const ofSatisfaction: Indicator[] = [
  {
    id: '5.1',
    group: 'satisfaction',
    name: {
      vi: 'Phân loại phản ánh đúng hạn',
      en: 'Feedback sorted in time',
      ar: 'فرز الملاحظات في الموعد',
    },
    formula: {
      vi: 'Phản ánh được phân loại trong hạn ÷ phản ánh đã nhận. Chỉ theo dõi, không cho điểm',
      en: 'Feedback sorted in time ÷ feedback received. Looked at only, brings no points',
      ar: 'ملاحظات فُرزت في الموعد ÷ الواردة. للمتابعة فقط بلا نقاط',
    },
    sure: 'cited',
    doubt: stream,
    by: 'agency',
    unit: 'percent',
    versions: share(0, 'index-sorted-in-time'),
  },
  {
    id: '5.2',
    group: 'satisfaction',
    name: {
      vi: 'Xử lý phản ánh đúng hạn',
      en: 'Feedback answered in time',
      ar: 'الرد على الملاحظات في الموعد',
    },
    formula: {
      vi: 'Phản ánh được trả lời trong hạn ÷ phản ánh phải trả lời',
      en: 'Feedback answered in time ÷ feedback that had to be answered',
      ar: 'ملاحظات رُدّ عليها في الموعد ÷ ما وجب الرد عليه',
    },
    sure: 'cited',
    doubt: stream,
    wish: {
      of: 'reports',
      words: { vi: 'được trả lời đúng hạn', en: 'had been answered in time', ar: 'رُدّ عليها في الموعد' },
    },
    by: 'agency',
    unit: 'percent',
    versions: share(6, 'index-answered-in-time'),
  },
  {
    id: '5.3',
    group: 'satisfaction',
    name: {
      vi: 'Hài lòng về xử lý phản ánh',
      en: 'Satisfied with the answer to feedback',
      ar: 'الرضا عن الرد على الملاحظات',
    },
    formula: {
      vi: 'Trả lời được đánh giá hài lòng ÷ trả lời được đánh giá',
      en: 'Answers that people were satisfied with ÷ answers that were rated',
      ar: 'ردود نالت الرضا ÷ الردود المقيّمة',
    },
    sure: 'cited',
    doubt: stream,
    wish: {
      of: 'reports',
      words: { vi: 'được đánh giá hài lòng', en: 'had been rated satisfied', ar: 'نالت الرضا' },
    },
    by: 'agency',
    unit: 'percent',
    versions: share(6, 'index-reports-satisfied'),
  },
  {
    id: '5.4',
    group: 'satisfaction',
    name: {
      vi: 'Hài lòng về tiếp nhận, giải quyết',
      en: 'Satisfied with receipt and resolution',
      ar: 'الرضا عن الاستلام والمعالجة',
    },
    formula: {
      vi: '100 % − (tỷ lệ hồ sơ trễ + tỷ lệ hồ sơ không hài lòng), trên hồ sơ đã xong; mục tiêu 90 %',
      en: '100 % − (share of late dossiers + share people were not satisfied with), of dossiers ended; the target is 90 %',
      ar: '100٪ − (نسبة المتأخرة + نسبة غير المُرضية) من المنتهية؛ الهدف 90٪',
    },
    sure: 'cited',
    doubt: {
      vi: 'Hồ sơ vừa trễ vừa không hài lòng bị trừ hai lần; phản ánh chưa được tính vào.',
      en: 'A dossier that was late and disliked is taken away twice; complaints are not counted in yet.',
      ar: 'يُطرح الملف المتأخر وغير المُرضي مرتين؛ والشكاوى لا تُحتسب بعد.',
    },
    wish: {
      of: 'dossiers',
      words: {
        vi: 'không trễ, không bị chê',
        en: 'had been neither late nor disliked',
        ar: 'لم تتأخر ولم يُشك منها',
      },
    },
    by: 'agency',
    unit: 'percent',
    versions: [
      {
        ...{ from: since, max: 6, target: 90 },
        numerator: [
          { of: 'figure', figure: 'finished' },
          { of: 'figure', figure: 'index-late', minus: true },
          { of: 'figure', figure: 'dissatisfied', minus: true },
        ],
        denominator: [{ of: 'figure', figure: 'finished' }],
      },
    ],
  },
]
