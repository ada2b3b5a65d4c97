import type { Text } from '#platform/text'
import type { Indicator } from '../indicator.ts'
import { enteredOnly } from './transparency.ts'

const outside: Text = {
  vi: 'Hệ thống thu phí tại quầy: nhập số liệu của nền tảng thanh toán trên Cổng Dịch vụ công quốc gia.',
  en: 'The house takes fees at the counter: enter what the payment platform of the National Portal shows.',
  ar: 'تُدفع الرسوم هنا في الشباك: أدخل ما تعرضه منصة الدفع في البوابة الوطنية.',
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
    wish: {
      of: 'procedures',
      words: { vi: 'cho thanh toán trực tuyến', en: 'could be paid online', ar: 'أمكن دفعها إلكترونيًا' },
    },
    ...{ entered: 'city', latest: true, outside },
    versions: enteredOnly(2, 80),
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
    doubt: {
      vi: 'Nhiều tháng thì lấy tháng cuối: thủ tục có giao dịch ở hai tháng không được cộng hai lần.',
      en: 'Of several months the last one counts: a procedure that was paid in two of them is not two.',
      ar: 'من عدة أشهر يُؤخذ الأخير: الإجراء المدفوع في شهرين لا يُعد مرتين.',
    },
    by: 'agency',
    unit: 'percent',
    wish: {
      of: 'procedures',
      words: { vi: 'có giao dịch trực tuyến', en: 'had been paid online', ar: 'دُفعت إلكترونيًا' },
    },
    ...{ entered: 'agency', latest: true, outside },
    versions: enteredOnly(2, 80),
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
    wish: {
      of: 'dossiers',
      words: { vi: 'được thanh toán trực tuyến', en: 'had been paid online', ar: 'دُفعت إلكترونيًا' },
    },
    ...{ entered: 'agency', outside },
    versions: enteredOnly(6),
  },
]
