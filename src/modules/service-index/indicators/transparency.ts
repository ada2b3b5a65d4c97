import type { Indicator } from '../indicator.ts'

/** The decision's own day. */
export const since = '2022-06-23'

/** Of what the house knows nothing: both numbers are entered. */
export const enteredOnly = (max: number, target?: number): Indicator['versions'] => [
  {
    ...{ from: since, max, ...(target === undefined ? {} : { target }) },
    numerator: [{ of: 'entered', what: 'numerator' }],
    denominator: [{ of: 'entered', what: 'denominator' }],
  },
]

export const ofTransparency: Indicator[] = [
  {
    id: '1.1',
    group: 'transparency',
    name: {
      vi: 'Công bố thủ tục đúng hạn',
      en: 'Procedures published in time',
      ar: 'نشر الإجراءات في الموعد',
    },
    formula: {
      vi: 'Thủ tục có quyết định công bố trước ngày văn bản có hiệu lực ít nhất 5 ngày làm việc ÷ thủ tục đã công bố',
      en: 'Procedures whose decision was issued 5 working days before the law took effect ÷ procedures published',
      ar: 'إجراءات صدر قرار نشرها قبل نفاذ النص بخمسة أيام عمل ÷ الإجراءات المنشورة',
    },
    sure: 'cited',
    by: 'city',
    unit: 'percent',
    entered: 'city',
    outside: {
      vi: 'Tính từ các bản thủ tục công bố trên hệ thống này, theo ngày ký quyết định. Quyết định không đi qua hệ thống thì nhập thêm, theo Cơ sở dữ liệu quốc gia về thủ tục hành chính.',
      en: 'Counted from the editions of procedures published in this house, by the day of their decision. Decisions that did not pass through it are entered, as the national database of procedures has them.',
      ar: 'يُحسب من طبعات الإجراءات المنشورة في هذا النظام حسب تاريخ قرارها. ما لم يمر به من قرارات يُدخل كما في قاعدة الإجراءات الوطنية.',
    },
    wish: {
      of: 'procedures',
      words: { vi: 'có quyết định công bố sớm', en: 'had been decided early enough', ar: 'صدر قرارها مبكرًا' },
    },
    versions: [
      {
        ...{ from: since, max: 6 },
        numerator: [
          { of: 'publications', what: 'decided-early' },
          { of: 'entered', what: 'numerator' },
        ],
        denominator: [
          { of: 'publications', what: 'effective' },
          { of: 'entered', what: 'denominator' },
        ],
      },
    ],
  },
  {
    id: '1.2',
    group: 'transparency',
    name: {
      vi: 'Cập nhật, công khai đúng hạn',
      en: 'Updated and disclosed in time',
      ar: 'التحديث والإعلان في الموعد',
    },
    formula: {
      vi: 'Thủ tục được cập nhật, công khai trong 5 ngày làm việc từ ngày quyết định ÷ thủ tục đã công bố',
      en: 'Procedures disclosed within 5 working days of their decision ÷ procedures published',
      ar: 'إجراءات أُعلنت خلال خمسة أيام عمل من القرار ÷ الإجراءات المنشورة',
    },
    sure: 'cited',
    by: 'city',
    unit: 'percent',
    entered: 'city',
    outside: {
      vi: 'Tính từ ngày ký quyết định đến ngày đăng trên hệ thống này. Thủ tục được công khai ở nơi khác thì nhập thêm, theo Cơ sở dữ liệu quốc gia về thủ tục hành chính.',
      en: 'Counted from the day of the decision to the day it was disclosed in this house. What is disclosed elsewhere is entered, as the national database of procedures has it.',
      ar: 'يُحسب من تاريخ القرار إلى يوم إعلانه في هذا النظام. ما أُعلن في مكان آخر يُدخل كما في قاعدة الإجراءات الوطنية.',
    },
    wish: {
      of: 'procedures',
      words: { vi: 'được công khai kịp', en: 'had been disclosed in time', ar: 'أُعلنت في الموعد' },
    },
    versions: [
      {
        ...{ from: since, max: 4 },
        numerator: [
          { of: 'publications', what: 'disclosed-in-time' },
          { of: 'entered', what: 'numerator' },
        ],
        denominator: [
          { of: 'publications', what: 'disclosed' },
          { of: 'entered', what: 'denominator' },
        ],
      },
    ],
  },
  {
    id: '1.3',
    group: 'transparency',
    name: {
      vi: 'Công khai đủ nội dung',
      en: 'Disclosed in full',
      ar: 'الإعلان الكامل',
    },
    formula: {
      vi: 'Thủ tục có đủ các bộ phận theo Nghị định 63/2010/NĐ-CP ÷ mọi thủ tục tiếp nhận tại xã, phường',
      en: 'Procedures with all parts of Decree 63/2010/NĐ-CP ÷ all that the halls receive',
      ar: 'إجراءات بكل الأجزاء وفق المرسوم 63/2010 ÷ كل ما تستقبله القاعات',
    },
    sure: 'cited',
    wish: {
      of: 'procedures',
      words: { vi: 'có đủ các bộ phận', en: 'were disclosed in full', ar: 'أُعلنت كاملة' },
    },
    by: 'city',
    unit: 'percent',
    versions: [
      {
        ...{ from: since, max: 2 },
        numerator: [{ of: 'catalogue', what: 'complete' }],
        denominator: [{ of: 'catalogue', what: 'received' }],
      },
    ],
  },
  {
    id: '1.4',
    group: 'transparency',
    name: {
      vi: 'Đồng bộ hồ sơ lên Cổng quốc gia',
      en: 'Dossiers synchronised to the Portal',
      ar: 'مزامنة الملفات مع البوابة',
    },
    formula: {
      vi: 'Hồ sơ đã đồng bộ ÷ số lớn hơn trong hồ sơ báo cáo và hồ sơ trên Cổng',
      en: 'Dossiers synchronised ÷ the larger of dossiers reported and dossiers on the Portal',
      ar: 'الملفات المتزامنة ÷ الأكبر من المبلّغ عنها والموجودة على البوابة',
    },
    sure: 'cited',
    by: 'city',
    unit: 'percent',
    entered: 'agency',
    outside: {
      vi: 'Hệ thống chưa đồng bộ với Cổng Dịch vụ công quốc gia: nhập số liệu mà Cổng cho thấy.',
      en: 'The house is not synchronised with the National Public Service Portal: enter what the Portal shows.',
      ar: 'النظام غير متزامن مع البوابة الوطنية: أدخل ما تعرضه البوابة.',
    },
    wish: {
      of: 'dossiers',
      words: { vi: 'được đồng bộ', en: 'had been synchronised', ar: 'تمت مزامنتها' },
    },
    versions: enteredOnly(6),
  },
]
