import { sql } from '#platform/db'
import type { Kpi } from '../kpi.ts'
import { shareOfFinished } from './dossiers-ended.ts'

/** How much of what had a result is digital (group 4 of Decision 766/QĐ-TTg). */
export const ofDigital: Kpi[] = [
  {
    ...{ id: 'electronic-share', ...shareOfFinished, rule: '766/QĐ-TTg, 4.1' },
    name: { vi: 'Kết quả điện tử', en: 'Electronic results', ar: 'نتائج إلكترونية' },
    meaning: {
      vi: 'Kết quả ký số, trên mọi hồ sơ có kết quả',
      en: 'Results that are digitally signed, of all with a result',
      ar: 'نتائج موقعة رقميًا من كل ما له نتيجة',
    },
    definitions: [{ where: () => sql`is_electronic`, of: () => sql`ending = 'result'` }],
  },
  {
    ...{ id: 'digitised-share', ...shareOfFinished, rule: '766/QĐ-TTg, 4.2' },
    name: { vi: 'Số hóa đầy đủ', en: 'Digitised in full', ar: 'مرقمنة بالكامل' },
    meaning: {
      vi: 'Mọi giấy tờ và kết quả đều có bản số, trên mọi hồ sơ có kết quả',
      en: 'All papers and the result are digital, of all with a result',
      ar: 'كل الأوراق والنتيجة رقمية من كل ما له نتيجة',
    },
    definitions: [{ where: () => sql`is_digitised`, of: () => sql`ending = 'result'` }],
  },
  {
    ...{ id: 'reused-share', ...shareOfFinished, rule: '766/QĐ-TTg, 4.3' },
    name: { vi: 'Dùng lại dữ liệu', en: 'Papers used again', ar: 'أوراق أُعيد استخدامها' },
    meaning: {
      vi: 'Có ít nhất một giấy tờ lấy từ kho, trên mọi hồ sơ có kết quả',
      en: 'At least one paper came from a store, of all with a result',
      ar: 'ورقة واحدة على الأقل من مخزن من كل ما له نتيجة',
    },
    definitions: [{ where: () => sql`is_reused`, of: () => sql`ending = 'result'` }],
  },
  {
    ...{ id: 'kept-share', ...shareOfFinished, rule: '766/QĐ-TTg, 4.4' },
    name: {
      vi: 'Kết quả vào kho cá nhân',
      en: 'Result in the personal store',
      ar: 'النتيجة في المخزن الشخصي',
    },
    meaning: {
      vi: 'Kết quả đã vào kho của người dân, trên mọi hồ sơ có kết quả',
      en: 'Results kept in the person’s store, of all with a result',
      ar: 'نتائج محفوظة في مخزن الشخص من كل ما له نتيجة',
    },
    definitions: [{ where: () => sql`is_kept`, of: () => sql`ending = 'result'` }],
  },
]
