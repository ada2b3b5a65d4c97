import type { Indicator } from '../indicator.ts'

/** The decision's own day. */
export const since = '2022-06-23'

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
    missing: {
      vi: 'Danh mục chưa ghi ngày của quyết định công bố và ngày văn bản có hiệu lực.',
      en: 'The catalogue does not yet carry the day of the decision and the day the law takes effect.',
      ar: 'لا يحمل الفهرس بعد تاريخ القرار ولا تاريخ نفاذ النص.',
    },
    versions: [{ from: since, max: 6 }],
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
    missing: {
      vi: 'Danh mục chưa ghi ngày của quyết định công bố; chỉ biết ngày đăng và ngày có hiệu lực.',
      en: 'The catalogue does not yet carry the day of the decision, only the days of posting and of effect.',
      ar: 'لا يحمل الفهرس بعد تاريخ القرار، بل تاريخي النشر والنفاذ فقط.',
    },
    versions: [{ from: since, max: 4 }],
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
    missing: {
      vi: 'Chưa có kết nối đồng bộ với Cổng Dịch vụ công quốc gia.',
      en: 'There is no synchronisation with the National Public Service Portal yet.',
      ar: 'لا توجد مزامنة مع البوابة الوطنية بعد.',
    },
    versions: [{ from: since, max: 6 }],
  },
]
