import { sharesByMonth } from './shares.ts'

/** How digital results and papers are. */
export const results = sharesByMonth(
  {
    id: 'results',
    title: {
      vi: 'Kết quả điện tử và số hóa theo tháng',
      en: 'Electronic results by month',
      ar: 'النتائج الإلكترونية شهريًا',
    },
    about: {
      vi: 'Kết quả ký số, hồ sơ số hóa và giấy tờ dùng lại, ở mỗi phường, xã (Quyết định 766/QĐ-TTg).',
      en: 'Digitally signed results, digitised dossiers and papers used again, in each ward and commune (Decision 766/QĐ-TTg).',
      ar: 'النتائج الموقعة رقميًا والملفات المرقمنة والأوراق المعاد استخدامها في كل حي وبلدة (القرار 766/QĐ-TTg).',
    },
  },
  [
    {
      column: 'electronic_results',
      kpi: 'electronic-share',
      meaning: {
        vi: 'Kết quả ký số, trên mọi hồ sơ có kết quả',
        en: 'Digitally signed results, of all dossiers with a result',
        ar: 'نتائج موقعة رقميًا من كل ما له نتيجة',
      },
    },
    {
      column: 'digitised',
      kpi: 'digitised-share',
      meaning: {
        vi: 'Mọi giấy tờ và kết quả có bản số, trên mọi hồ sơ có kết quả',
        en: 'All papers and the result are digital, of all dossiers with a result',
        ar: 'كل الأوراق والنتيجة رقمية من كل ما له نتيجة',
      },
    },
    {
      column: 'reused',
      kpi: 'reused-share',
      meaning: {
        vi: 'Có giấy tờ lấy từ kho, trên mọi hồ sơ có kết quả',
        en: 'A paper came from a store, of all dossiers with a result',
        ar: 'ورقة من مخزن من كل ما له نتيجة',
      },
    },
  ],
)
