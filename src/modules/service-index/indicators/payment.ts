import type { Text } from '#platform/text'
import type { Indicator } from '../indicator.ts'
import { since } from './transparency.ts'

const missing: Text = {
  vi: 'Chưa có thanh toán trực tuyến: phí được thu tại quầy.',
  en: 'There are no payments online yet: fees are paid at the counter.',
  ar: 'لا دفع إلكترونيًا بعد: تُدفع الرسوم في الشباك.',
}

export const ofPayment: Indicator[] = [
  {
    id: '3.5a',
    group: 'payment',
    name: {
      vi: 'Thủ tục có thanh toán trực tuyến',
      en: 'Procedures that can be paid online',
      ar: 'إجراءات يمكن دفعها إلكترونيًا',
    },
    formula: {
      vi: 'Thủ tục có phí cho thanh toán trực tuyến ÷ thủ tục có phí; mục tiêu 80 %',
      en: 'Procedures with a fee that can be paid online ÷ procedures with a fee; the target is 80 %',
      ar: 'إجراءات برسوم تُدفع إلكترونيًا ÷ الإجراءات برسوم؛ الهدف 80٪',
    },
    sure: 'cited',
    by: 'city',
    unit: 'percent',
    missing,
    versions: [{ from: since, max: 2, target: 80 }],
  },
  {
    id: '3.5b',
    group: 'payment',
    name: {
      vi: 'Thủ tục có giao dịch thanh toán trực tuyến',
      en: 'Procedures that were paid online',
      ar: 'إجراءات دُفعت إلكترونيًا',
    },
    formula: {
      vi: 'Thủ tục có ít nhất một lần thanh toán trực tuyến ÷ thủ tục có phí; mục tiêu 80 %',
      en: 'Procedures paid online at least once ÷ procedures with a fee; the target is 80 %',
      ar: 'إجراءات دُفعت إلكترونيًا مرة على الأقل ÷ الإجراءات برسوم؛ الهدف 80٪',
    },
    sure: 'cited',
    by: 'agency',
    unit: 'percent',
    missing,
    versions: [{ from: since, max: 2, target: 80 }],
  },
  {
    id: '3.6',
    group: 'payment',
    name: {
      vi: 'Hồ sơ thanh toán trực tuyến',
      en: 'Dossiers paid online',
      ar: 'ملفات دُفعت إلكترونيًا',
    },
    formula: {
      vi: 'Hồ sơ thanh toán trực tuyến ÷ hồ sơ phải nộp phí',
      en: 'Dossiers paid online ÷ dossiers with a fee',
      ar: 'ملفات دُفعت إلكترونيًا ÷ الملفات برسوم',
    },
    sure: 'medium',
    doubt: {
      vi: 'Phần mềm của một nơi dùng mục tiêu 30 %; ở đây tính theo tỷ lệ.',
      en: 'One vendor’s software uses a target of 30 %; here points are in proportion.',
      ar: 'يستخدم برنامج أحد المزوّدين هدف 30٪؛ هنا النقاط بالتناسب.',
    },
    by: 'agency',
    unit: 'percent',
    missing,
    versions: [{ from: since, max: 6 }],
  },
]
