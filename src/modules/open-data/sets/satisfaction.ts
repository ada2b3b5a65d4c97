import { sharesByMonth } from './shares.ts'

/** What people said of their visits and dossiers. */
export const satisfaction = sharesByMonth(
  {
    id: 'satisfaction',
    title: { vi: 'Mức hài lòng theo tháng', en: 'Satisfaction by month', ar: 'الرضا شهريًا' },
    about: {
      vi: 'Bao nhiêu phần trăm người đánh giá hài lòng, ở mỗi phường, xã.',
      en: 'What percentage of those who said something were satisfied, in each ward and commune.',
      ar: 'نسبة الراضين ممن أبدوا رأيهم في كل حي وبلدة.',
    },
  },
  [
    {
      column: 'visits_satisfied',
      kpi: 'visits-satisfied',
      meaning: {
        vi: 'Hài lòng hoặc rất hài lòng về lượt đến, trên mọi đánh giá',
        en: 'Satisfied or very satisfied with their visit, of all ratings',
        ar: 'راضون أو راضون جدًا عن زيارتهم من كل التقييمات',
      },
    },
    {
      column: 'dossiers_satisfied',
      kpi: 'satisfied',
      meaning: {
        vi: 'Hài lòng hoặc rất hài lòng về hồ sơ, trên mọi đánh giá',
        en: 'Satisfied or very satisfied with their dossier, of all ratings',
        ar: 'راضون أو راضون جدًا عن ملفهم من كل التقييمات',
      },
    },
  ],
)
