import type { Indicator } from '../indicator.ts'
import { since } from './transparency.ts'

export const ofProgress: Indicator[] = [
  {
    id: '2.1',
    group: 'progress',
    name: {
      vi: 'Giải quyết trước và đúng hạn',
      en: 'Resolved before or on the day',
      ar: 'المعالجة قبل الموعد أو فيه',
    },
    formula: {
      vi: 'Hồ sơ xong trong hạn ÷ (hồ sơ đã xong + hồ sơ quá hạn chưa xong vào ngày cuối kỳ). Phải bổ sung quá một lần thì tính là trễ; không tính gia hạn',
      en: 'Dossiers ended within the term ÷ (dossiers ended + dossiers overdue on the last day). Asked for papers more than once is late; extensions do not count',
      ar: 'ملفات انتهت ضمن المهلة ÷ (المنتهية + المتأخرة في اليوم الأخير). الاستكمال أكثر من مرة تأخر؛ والتمديد لا يُحتسب',
    },
    sure: 'cited',
    wish: { of: 'dossiers', words: { vi: 'xong đúng hạn', en: 'had ended in time', ar: 'انتهت في الموعد' } },
    by: 'agency',
    unit: 'percent',
    versions: [
      {
        ...{ from: since, max: 20 },
        numerator: [{ of: 'figure', figure: 'index-on-time' }],
        denominator: [
          { of: 'figure', figure: 'index-on-time', part: 'whole' },
          { of: 'figure', figure: 'standing-overdue' },
        ],
      },
    ],
  },
  {
    id: '2.2',
    group: 'progress',
    name: {
      vi: 'Thời gian giải quyết trung bình',
      en: 'Mean time of resolving',
      ar: 'متوسط مدة المعالجة',
    },
    formula: {
      vi: 'Tổng số ngày từ khi nộp đến khi có kết quả ÷ hồ sơ có kết quả. Chỉ theo dõi, không cho điểm',
      en: 'Days from handing in to the result ÷ dossiers with a result. Looked at only, brings no points',
      ar: 'الأيام من التقديم إلى النتيجة ÷ الملفات ذات النتيجة. للمتابعة فقط بلا نقاط',
    },
    sure: 'cited',
    by: 'agency',
    unit: 'days',
    versions: [
      {
        ...{ from: since, max: 0 },
        numerator: [{ of: 'figure', figure: 'mean-days' }],
        denominator: [{ of: 'figure', figure: 'mean-days', part: 'whole' }],
      },
    ],
  },
]
