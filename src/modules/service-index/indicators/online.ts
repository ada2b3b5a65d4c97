import type { Text } from '#platform/text'
import type { Indicator } from '../indicator.ts'
import { since } from './transparency.ts'

const split: Text = {
  vi: '12 điểm của nhóm chia đều cho ba chỉ số; cách chia chính thức chưa được xác nhận.',
  en: 'The 12 points of the group are shared equally by three indicators; how they are really shared is not confirmed.',
  ar: 'قُسّمت نقاط المجموعة الاثنتا عشرة بالتساوي على ثلاثة مؤشرات؛ التقسيم الرسمي غير مؤكد.',
}

export const ofOnline: Indicator[] = [
  {
    id: '3.1',
    group: 'online',
    name: {
      vi: 'Thủ tục cung cấp trực tuyến',
      en: 'Procedures offered online',
      ar: 'إجراءات متاحة إلكترونيًا',
    },
    formula: {
      vi: 'Thủ tục cung cấp trực tuyến toàn trình hoặc một phần ÷ mọi thủ tục tiếp nhận; mục tiêu 80 %',
      en: 'Procedures offered online, wholly or in part ÷ all that are received; the target is 80 %',
      ar: 'الإجراءات المتاحة إلكترونيًا كليًا أو جزئيًا ÷ كل المستقبَل؛ الهدف 80٪',
    },
    sure: 'low',
    doubt: split,
    wish: {
      of: 'procedures',
      words: { vi: 'được cung cấp trực tuyến', en: 'were offered online', ar: 'أُتيحت إلكترونيًا' },
    },
    by: 'city',
    unit: 'percent',
    versions: [
      {
        ...{ from: since, max: 4, target: 80 },
        numerator: [{ of: 'catalogue', what: 'online' }],
        denominator: [{ of: 'catalogue', what: 'received' }],
      },
    ],
  },
  {
    id: '3.2',
    group: 'online',
    name: {
      vi: 'Thủ tục trực tuyến có phát sinh hồ sơ',
      en: 'Online procedures that were used',
      ar: 'إجراءات إلكترونية استُخدمت',
    },
    formula: {
      vi: 'Thủ tục trực tuyến có ít nhất một hồ sơ nộp trực tuyến trong kỳ ÷ thủ tục cung cấp trực tuyến',
      en: 'Procedures with at least one dossier handed in online ÷ procedures offered online',
      ar: 'إجراءات لها ملف واحد على الأقل قُدّم إلكترونيًا ÷ الإجراءات المتاحة إلكترونيًا',
    },
    sure: 'low',
    doubt: split,
    wish: {
      of: 'procedures',
      words: { vi: 'có hồ sơ nộp trực tuyến', en: 'had been used online', ar: 'استُخدمت إلكترونيًا' },
    },
    by: 'agency',
    unit: 'percent',
    versions: [
      {
        ...{ from: since, max: 4 },
        numerator: [{ of: 'online', what: 'procedures-used' }],
        denominator: [{ of: 'catalogue', what: 'online' }],
      },
    ],
  },
  {
    id: '3.3',
    group: 'online',
    name: {
      vi: 'Hồ sơ nộp trực tuyến',
      en: 'Dossiers handed in online',
      ar: 'ملفات قُدّمت إلكترونيًا',
    },
    formula: {
      vi: 'Hồ sơ nộp trực tuyến ÷ mọi hồ sơ của thủ tục cung cấp trực tuyến; mục tiêu 50 %. Chưa nhân hệ số đồng bộ',
      en: 'Dossiers handed in online ÷ all dossiers of procedures offered online; the target is 50 %. Not yet multiplied by the coefficient of synchronisation',
      ar: 'ملفات قُدّمت إلكترونيًا ÷ كل ملفات الإجراءات المتاحة إلكترونيًا؛ الهدف 50٪. دون معامل المزامنة بعد',
    },
    sure: 'low',
    doubt: split,
    wish: {
      of: 'dossiers',
      words: { vi: 'được nộp trực tuyến', en: 'had been handed in online', ar: 'قُدّمت إلكترونيًا' },
    },
    by: 'agency',
    unit: 'percent',
    versions: [
      {
        ...{ from: since, max: 4, target: 50 },
        numerator: [{ of: 'online', what: 'filed-online' }],
        denominator: [{ of: 'online', what: 'eligible' }],
      },
    ],
  },
]
