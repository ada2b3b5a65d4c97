import { Refusal } from '#platform/ledger'
import type { Text } from '#platform/text'

export const equipmentWrong = (fields: Record<string, Text>) =>
  new Refusal(
    'equipment-wrong',
    422,
    {
      vi: 'Thông tin thiết bị chưa đúng. Hãy xem lại các ô được đánh dấu.',
      en: 'What was given for the equipment is not right. Look at the marked fields.',
      ar: 'بيانات الجهاز غير صحيحة. راجع الحقول المحددة.',
    },
    fields,
  )

/** @param fields `line.column` → what is wrong there; `line` alone for a whole line */
export const importWrong = (fields: Record<string, Text>) =>
  new Refusal(
    'equipment-import-wrong',
    422,
    {
      vi: 'Chưa nhập dòng nào: tệp có lỗi. Hãy sửa các dòng được nêu rồi gửi lại cả tệp.',
      en: 'Nothing was imported: the file has mistakes. Correct the lines that are named and send the whole file again.',
      ar: 'لم يُستورد أي سطر: في الملف أخطاء. صحّح السطور المذكورة ثم أرسل الملف كاملًا.',
    },
    fields,
  )

export const equipmentRetired = () =>
  new Refusal('equipment-retired', 409, {
    vi: 'Thiết bị này đã ngừng sử dụng nên không thay đổi được nữa.',
    en: 'This has been retired and cannot be changed any more.',
    ar: 'خرج هذا الجهاز من الخدمة ولا يمكن تغييره.',
  })

export const outageOver = () =>
  new Refusal('equipment-outage-over', 409, {
    vi: 'Sự cố này đã kết thúc. Chỉ còn ghi được nguyên nhân.',
    en: 'This outage is over. Only its cause can still be written down.',
    ar: 'انتهى هذا العطل. يمكن فقط تسجيل سببه.',
  })
