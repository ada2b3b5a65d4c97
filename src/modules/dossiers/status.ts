import type { Text } from '#platform/text'

/** The ten statuses synchronised to the National Portal (TRANGTHAIHOSO), by their codes. */
export const status = {
  filed: 1,
  received: 2,
  refused: 3,
  processing: 4,
  supplement: 5,
  payment: 6,
  withdrawn: 7,
  stopped: 8,
  finished: 9,
  returned: 10,
} as const
export type Status = (typeof status)[keyof typeof status]

/** Where a dossier may go from each status; none from 3, 7, 8 and 10, which are final. */
export const transitions: Record<Status, readonly Status[]> = {
  1: [2, 3, 5, 7],
  2: [4, 7],
  3: [],
  4: [5, 6, 8, 9, 7],
  5: [4, 8, 7],
  6: [4, 8, 7],
  7: [],
  8: [],
  9: [10, 4],
  10: [],
}

export const statusNames: Record<Status, Text> = {
  1: { vi: 'Mới đăng ký', en: 'Filed online', ar: 'مقدّم حديثًا' },
  2: { vi: 'Được tiếp nhận', en: 'Received', ar: 'تم الاستلام' },
  3: { vi: 'Không được tiếp nhận', en: 'Not accepted', ar: 'لم يُقبل' },
  4: { vi: 'Đang xử lý', en: 'Being processed', ar: 'قيد المعالجة' },
  5: { vi: 'Yêu cầu bổ sung giấy tờ', en: 'More papers asked for', ar: 'مطلوب استكمال الأوراق' },
  6: {
    vi: 'Yêu cầu thực hiện nghĩa vụ tài chính',
    en: 'Payment asked for',
    ar: 'مطلوب الوفاء بالالتزام المالي',
  },
  7: { vi: 'Công dân yêu cầu rút hồ sơ', en: 'Withdrawn', ar: 'سحبه صاحبه' },
  8: { vi: 'Dừng xử lý', en: 'Stopped', ar: 'أُوقفت معالجته' },
  9: { vi: 'Đã xử lý xong', en: 'Result ready', ar: 'النتيجة جاهزة' },
  10: { vi: 'Đã trả kết quả', en: 'Result handed over', ar: 'سُلّمت النتيجة' },
}

export const isFinal = (code: Status) => transitions[code].length === 0
