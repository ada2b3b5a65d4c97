import { formatNumber, type Text } from '#platform/text'

const t = (vi: string, en: string, ar: string): Text => ({ vi, en, ar })

/** The words of the reports, as they stand on paper and on the screen. */
export const words = {
  titles: {
    ii06a: t(
      'Tình hình, kết quả giải quyết thủ tục hành chính',
      'Procedures received and resolved, by field',
      'استلام الإجراءات ومعالجتها حسب المجال',
    ),
    units: t(
      'Tình hình tiếp nhận, giải quyết hồ sơ theo đơn vị',
      'Dossiers received and resolved, by unit',
      'استلام الملفات ومعالجتها حسب الوحدة',
    ),
    certification: t('Kết quả chứng thực', 'Certification', 'التصديق'),
  },
  field: t('Lĩnh vực', 'Field', 'المجال'),
  noField: t('Chưa rõ lĩnh vực', 'No field', 'دون مجال'),
  unit: t('Đơn vị', 'Unit', 'الوحدة'),
  kind: t('Loại việc', 'Kind', 'النوع'),
  received: t('Tiếp nhận', 'Received', 'الاستلام'),
  resolved: t('Đã giải quyết', 'Resolved', 'عولجت'),
  standing: t('Đang giải quyết', 'Being resolved', 'قيد المعالجة'),
  total: t('Tổng số', 'Total', 'المجموع'),
  online: t('Trực tuyến', 'Online', 'إلكترونيًا'),
  other: t('Trực tiếp, bưu chính', 'Direct, post', 'مباشر أو بريد'),
  carried: t('Kỳ trước chuyển sang', 'Carried over', 'مرحّل'),
  before: t('Trước hạn', 'Before the day', 'قبل الموعد'),
  onDay: t('Đúng hạn', 'On the day', 'في الموعد'),
  late: t('Quá hạn', 'Late', 'متأخر'),
  within: t('Trong hạn', 'In time', 'ضمن المهلة'),
  overdue: t('Quá hạn', 'Overdue', 'متأخر'),
  numbers: t('Số chứng thực', 'Numbers', 'الأرقام'),
  copies: t('Số bản', 'Copies', 'النسخ'),
  fees: t('Phí (đồng)', 'Fees (VND)', 'الرسوم (دونغ)'),
  sum: t('Tổng cộng', 'Sum', 'المجموع الكلي'),
  books: {
    BS: t('Bản sao từ bản chính', 'Copies of an original', 'نسخ من الأصل'),
    BSDT: t('Bản sao điện tử từ bản chính', 'Electronic copies of an original', 'نسخ إلكترونية من الأصل'),
    CKDC: t('Chữ ký, điểm chỉ', 'Signatures, fingerprints', 'تواقيع وبصمات'),
    CKND: t('Chữ ký người dịch', 'Translators’ signatures', 'تواقيع المترجمين'),
    HDGD: t('Hợp đồng, giao dịch', 'Contracts, transactions', 'عقود ومعاملات'),
    SG: t('Bản sao từ sổ gốc', 'Copies from a register', 'نسخ من السجل'),
  },
  notes: {
    resolving: t(
      'Hồ sơ tính cho nơi giải quyết, kể cả hồ sơ còn chờ kiểm tra. Hồ sơ xong mà không có ngày hẹn tính là đúng hạn.',
      'Dossiers count for whoever resolves them, also those not checked yet. What ended without a promised day is on the day.',
      'تُحسب الملفات لجهة معالجتها، بما فيها ما لم يُفحص بعد. وما انتهى بلا موعد فهو في الموعد.',
    ),
    overdue: t(
      'Quá hạn của hồ sơ đang giải quyết: ngày hẹn đã qua vào ngày cuối kỳ, theo ngày hẹn biết được lúc lập biểu.',
      'Overdue: the promised day, as it is known when the report is made, had passed on the last day.',
      'المتأخر: مضى الموعد المعروف عند إعداد التقرير في اليوم الأخير.',
    ),
    struck: t('Không kể số đã gạch.', 'Without numbers that were struck through.', 'دون الأرقام المشطوبة.'),
  },
  check: (flow: { received: number; resolved: number; standing: number; holds: boolean }): Text => {
    const sign = flow.holds ? '=' : '≠'
    const [vi, en, ar] = (['vi', 'en', 'ar'] as const).map((language) => ({
      all: formatNumber(flow.received, language),
      done: formatNumber(flow.resolved, language),
      left: formatNumber(flow.standing, language),
    }))
    return t(
      `Tiếp nhận ${vi!.all} ${sign} đã giải quyết ${vi!.done} + đang giải quyết ${vi!.left}`,
      `Received ${en!.all} ${sign} resolved ${en!.done} + being resolved ${en!.left}`,
      `المستلم ${ar!.all} ${sign} المعالج ${ar!.done} + قيد المعالجة ${ar!.left}`,
    )
  },
} as const
