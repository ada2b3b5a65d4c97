import { type Sql, sql } from '#platform/db'
import type { Text } from '#platform/text'

/** The moment to look at, so that a count and its list look at the same one. Lateness goes by the day (see calendar). */
export interface Moment {
  now: Temporal.Instant
  today: Temporal.PlainDate
}

/** A named figure: what it means in words, whose place it counts for, and the one predicate that counts and lists. */
export interface Kpi {
  id: string
  source: 'ticket' | 'dossier' | 'item' | 'entry' | 'paper'
  /** Column of the source that says which place a row counts for. */
  place: 'place' | 'receiving' | 'resolving' | 'unit'
  name: Text
  meaning: Text
  tone: 'neutral' | 'good' | 'warning' | 'danger'
  where(moment: Moment): Sql
}

/** In the order in which a hall's day is read: door, counter, desk, result. */
export const kpis: Kpi[] = [
  {
    id: 'waiting',
    source: 'ticket',
    place: 'place',
    tone: 'neutral',
    name: { vi: 'Đang chờ', en: 'Waiting', ar: 'في الانتظار' },
    meaning: {
      vi: 'Số thứ tự hôm nay chưa được gọi',
      en: 'Numbers of today that have not been called',
      ar: 'أرقام اليوم التي لم تُنادَ بعد',
    },
    where: ({ today }) => sql`day = ${today} and state = 'waiting'`,
  },
  {
    id: 'at-counter',
    source: 'ticket',
    place: 'place',
    tone: 'neutral',
    name: { vi: 'Đang phục vụ', en: 'Being served', ar: 'قيد الخدمة' },
    meaning: {
      vi: 'Đã được gọi hoặc đang ở quầy',
      en: 'Called, or at a counter',
      ar: 'تم نداؤه أو عند الشباك',
    },
    where: ({ today }) => sql`day = ${today} and state in ('called', 'serving')`,
  },
  {
    id: 'served',
    source: 'ticket',
    place: 'place',
    tone: 'good',
    name: { vi: 'Đã phục vụ', en: 'Served', ar: 'تمت خدمتهم' },
    meaning: {
      vi: 'Lượt đã xong hôm nay',
      en: 'Finished at a counter today',
      ar: 'انتهت خدمتهم اليوم',
    },
    where: ({ today }) => sql`day = ${today} and state = 'completed'`,
  },
  {
    id: 'to-check',
    source: 'dossier',
    place: 'receiving',
    tone: 'warning',
    name: { vi: 'Chờ tiếp nhận', en: 'To be checked', ar: 'بانتظار الفحص' },
    meaning: {
      vi: 'Nộp trực tuyến, chưa kiểm tra (hạn 8 giờ làm việc)',
      en: 'Filed online, not checked yet (8 working hours)',
      ar: 'قُدّمت إلكترونيًا ولم تُفحص بعد (8 ساعات عمل)',
    },
    where: () => sql`status = 1`,
  },
  {
    id: 'received',
    source: 'dossier',
    place: 'receiving',
    tone: 'neutral',
    name: { vi: 'Hồ sơ nhận hôm nay', en: 'Handed in today', ar: 'ملفات اليوم' },
    meaning: {
      vi: 'Nộp tại quầy, trực tuyến hoặc qua bưu chính hôm nay',
      en: 'Handed in today at the counter, online or by post',
      ar: 'قُدّمت اليوم في الشباك أو إلكترونيًا أو بالبريد',
    },
    where: ({ today }) => sql`filed_on = ${today}`,
  },
  {
    id: 'processing',
    source: 'dossier',
    place: 'resolving',
    tone: 'neutral',
    name: { vi: 'Đang giải quyết', en: 'In progress', ar: 'قيد المعالجة' },
    meaning: {
      vi: 'Đã tiếp nhận, chưa có kết quả (kể cả chờ bổ sung, chờ nộp tiền)',
      en: 'Received, no result yet (also those waiting for papers or payment)',
      ar: 'استُلمت ولم تصدر نتيجتها (بما فيها المنتظرة لأوراق أو دفع)',
    },
    where: () => sql`status in (2, 4, 5, 6)`,
  },
  {
    id: 'due-today',
    source: 'dossier',
    place: 'resolving',
    tone: 'warning',
    name: { vi: 'Đến hạn hôm nay', en: 'Due today', ar: 'تستحق اليوم' },
    meaning: {
      vi: 'Đang chạy hạn, phải xong trong hôm nay',
      en: 'Clock running, must be finished today',
      ar: 'المهلة جارية ويجب إنجازها اليوم',
    },
    where: ({ today }) => sql`status in (2, 4) and due_on = ${today}`,
  },
  {
    id: 'late',
    source: 'dossier',
    place: 'resolving',
    tone: 'danger',
    name: { vi: 'Quá hạn', en: 'Late', ar: 'متأخرة' },
    meaning: {
      vi: 'Đã qua ngày hẹn trả mà chưa có kết quả',
      en: 'The promised day has passed without a result',
      ar: 'مضى اليوم المحدد دون نتيجة',
    },
    where: ({ today }) => sql`status in (2, 4) and due_on < ${today}`,
  },
  {
    id: 'ready',
    source: 'dossier',
    place: 'receiving',
    tone: 'good',
    name: { vi: 'Chờ trả kết quả', en: 'Result to be collected', ar: 'نتائج بانتظار التسليم' },
    meaning: {
      vi: 'Đã xử lý xong, kết quả đang ở quầy',
      en: 'Finished; the result is at the counter',
      ar: 'أُنجزت والنتيجة في الشباك',
    },
    where: () => sql`status = 9`,
  },
  {
    id: 'done',
    source: 'dossier',
    place: 'resolving',
    tone: 'good',
    name: { vi: 'Giải quyết xong hôm nay', en: 'Finished today', ar: 'أُنجزت اليوم' },
    meaning: {
      vi: 'Có kết quả được ký duyệt hôm nay',
      en: 'Result approved today',
      ar: 'اعتُمدت نتيجتها اليوم',
    },
    where: ({ today }) => sql`finished_on = ${today} and status in (9, 10)`,
  },
  {
    id: 'papers-digitised',
    source: 'paper',
    place: 'receiving',
    tone: 'good',
    name: { vi: 'Giấy tờ số hóa hôm nay', en: 'Papers digitised today', ar: 'أوراق رُقمنت اليوم' },
    meaning: {
      vi: 'Giấy tờ của hồ sơ nộp hôm nay mà cán bộ đã xác nhận số hóa',
      en: 'Papers of dossiers handed in today that an officer said are digitised',
      ar: 'أوراق ملفات اليوم التي أكد موظف رقمنتها',
    },
    where: ({ today }) => sql`filed_on = ${today} and origin = 1`,
  },
  {
    id: 'papers-reused',
    source: 'paper',
    place: 'receiving',
    tone: 'good',
    name: { vi: 'Giấy tờ dùng lại hôm nay', en: 'Papers used again today', ar: 'أوراق أُعيد استخدامها اليوم' },
    meaning: {
      vi: 'Giấy tờ của hồ sơ nộp hôm nay lấy từ kho, người dân không phải nộp lại',
      en: 'Papers of dossiers handed in today that came from the store and were not asked for again',
      ar: 'أوراق ملفات اليوم التي أُخذت من المخزن ولم تُطلب ثانية',
    },
    where: ({ today }) => sql`filed_on = ${today} and origin in (2, 3)`,
  },
  {
    id: 'to-certify',
    source: 'item',
    place: 'unit',
    tone: 'warning',
    name: { vi: 'Chờ ký chứng thực', en: 'To be certified', ar: 'بانتظار التصديق' },
    meaning: {
      vi: 'Bản chính, chữ ký, giao dịch đã nhận mà chưa có số chứng thực',
      en: 'Originals, signatures and transactions received that have no number yet',
      ar: 'أصول وتوقيعات ومعاملات استُلمت ولم تُرقّم بعد',
    },
    where: () => sql`open`,
  },
  {
    id: 'certification-asked',
    source: 'item',
    place: 'unit',
    tone: 'neutral',
    name: { vi: 'Việc chứng thực hôm nay', en: 'Asked to certify today', ar: 'طلبات التصديق اليوم' },
    meaning: {
      vi: 'Bản chính, chữ ký, giao dịch nhận hôm nay, kể cả bị từ chối',
      en: 'Originals, signatures and transactions handed in today, also refused ones',
      ar: 'أصول وتوقيعات ومعاملات قُدّمت اليوم، بما فيها المرفوضة',
    },
    where: ({ today }) => sql`received_on = ${today}`,
  },
  {
    id: 'certified',
    source: 'entry',
    place: 'unit',
    tone: 'good',
    name: { vi: 'Số chứng thực hôm nay', en: 'Certified today', ar: 'صُدّق اليوم' },
    meaning: {
      vi: 'Số cấp hôm nay trong các sổ giấy, không kể số đã gạch',
      en: 'Numbers given today in the books on paper, without those struck through',
      ar: 'أرقام أُعطيت اليوم في السجلات الورقية دون المشطوبة',
    },
    where: ({ today }) => sql`entered_on = ${today} and kind <> 'BSDT'`,
  },
  {
    id: 'electronic-copies',
    source: 'entry',
    place: 'unit',
    tone: 'good',
    name: { vi: 'Bản sao điện tử hôm nay', en: 'Electronic copies today', ar: 'نسخ إلكترونية اليوم' },
    meaning: {
      vi: 'Bản sao điện tử đã ký, đóng dấu và cấp số hôm nay',
      en: 'Electronic copies signed, sealed and numbered today',
      ar: 'نسخ إلكترونية وُقّعت وخُتمت ورُقّمت اليوم',
    },
    where: ({ today }) => sql`entered_on = ${today} and kind = 'BSDT'`,
  },
  {
    id: 'electronic-copies-failed',
    source: 'item',
    place: 'unit',
    tone: 'danger',
    name: { vi: 'Bản sao điện tử lỗi', en: 'Electronic copies failed', ar: 'نسخ إلكترونية متعثرة' },
    meaning: {
      vi: 'Đã duyệt nhưng chưa ký số được, đang chờ người ký',
      en: 'Approved but could not be signed; they wait for their signer',
      ar: 'اعتُمدت وتعذّر توقيعها، وهي بانتظار الموقّع',
    },
    where: () => sql`failed and open`,
  },
]
