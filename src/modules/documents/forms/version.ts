/** The forms of Phụ lục I; the seventh, the register of dossiers, is no paper of one dossier. */
export const formNumbers = ['01', '02', '03', '04', '05', '06', '07'] as const
export type FormNumber = (typeof formNumbers)[number]

export interface FormVersion {
  /** Year of the circular: templates word some sentences by it. */
  version: '2018' | '2025'
  circular: 'Thông tư 01/2018/TT-VPCP' | 'Thông tư 03/2025/TT-VPCP'
  /** The form's number in its circular; undefined where that circular had no such form. */
  number: string | undefined
  title: string
}

/** Thông tư 03/2025/TT-VPCP is in force from this day; the forms of 2018 before it (domain rules §2.6, R09). */
const newFormsFrom = Temporal.PlainDate.from('2025-09-15')

const titles2025: Record<FormNumber, string> = {
  '01': 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
  '02': 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
  '03': 'Phiếu từ chối tiếp nhận giải quyết hồ sơ',
  '04': 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
  '05': 'Thông báo dừng giải quyết hồ sơ',
  '06': 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
  '07': 'Sổ theo dõi hồ sơ',
}

const titles2018: Record<FormNumber, string> = {
  ...titles2025,
  '04': 'Phiếu xin lỗi và hẹn lại ngày trả kết quả',
}

/** In 2018 the control slip was the fifth form, the register the sixth, and there was no notice of stopping. */
const numbers2018: Record<FormNumber, string | undefined> = {
  '01': '01',
  '02': '02',
  '03': '03',
  '04': '04',
  '05': undefined,
  '06': '05',
  '07': '06',
}

/** Which version of a form is to be used on a paper issued on `date` (the calendar date in Vietnam). */
export function formVersion(form: FormNumber, date: Temporal.PlainDate): FormVersion {
  if (Temporal.PlainDate.compare(date, newFormsFrom) >= 0) {
    return { version: '2025', circular: 'Thông tư 03/2025/TT-VPCP', number: form, title: titles2025[form] }
  }
  return {
    version: '2018',
    circular: 'Thông tư 01/2018/TT-VPCP',
    number: numbers2018[form],
    title: titles2018[form],
  }
}
