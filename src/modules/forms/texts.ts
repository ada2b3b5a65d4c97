import type { Text } from '#platform/text'

/** What is wrong with an answer, in words that say how to put it right. */
export const faults = {
  required: { vi: 'Hãy điền ô này.', en: 'Please fill in.', ar: 'يرجى ملء هذا الحقل.' },
  choose: { vi: 'Hãy chọn một ý.', en: 'Please choose one.', ar: 'يرجى اختيار إجابة.' },
  declare: {
    vi: 'Cần đánh dấu vào ô này thì mới nộp được.',
    en: 'Tick this box to be able to send.',
    ar: 'يجب وضع علامة هنا للتمكن من الإرسال.',
  },
  name: {
    vi: 'Họ tên không có chữ số hay ký hiệu và không quá 120 chữ.',
    en: 'A name has no digits or signs and at most 120 letters.',
    ar: 'الاسم بلا أرقام أو رموز وبحد أقصى 120 حرفًا.',
  },
  number: {
    vi: 'Hãy viết bằng chữ số, ví dụ 12.',
    en: 'Please write it in digits, for example 12.',
    ar: 'يرجى كتابته بالأرقام، مثل 12.',
  },
  noDate: {
    vi: 'Ngày này không có thật. Ví dụ đúng: 2 9 1962.',
    en: 'This date does not exist. An example: 2 9 1962.',
    ar: 'هذا التاريخ غير موجود. مثال: 2 9 1962.',
  },
  wholeDate: {
    vi: 'Hãy điền đủ ngày, tháng, năm (năm có bốn chữ số).',
    en: 'Please fill in day, month and year (four digits).',
    ar: 'يرجى ملء اليوم والشهر والسنة (أربعة أرقام).',
  },
  future: {
    vi: 'Ngày này chưa đến. Hãy xem lại năm.',
    en: 'This day is yet to come. Look at the year again.',
    ar: 'هذا اليوم لم يأتِ بعد. راجع السنة.',
  },
  past: {
    vi: 'Ngày này đã qua. Hãy xem lại.',
    en: 'This day is over. Please look again.',
    ar: 'هذا اليوم قد مضى. يرجى المراجعة.',
  },
  idNumber: {
    vi: 'Số định danh cá nhân (số căn cước) có đúng 12 chữ số.',
    en: 'The personal identification number has exactly 12 digits.',
    ar: 'رقم الهوية الشخصية مكوّن من 12 رقمًا بالضبط.',
  },
  phone: {
    vi: 'Số điện thoại chưa đúng, ví dụ 0912 345 678.',
    en: 'This is no Vietnamese telephone number, for example 0912 345 678.',
    ar: 'رقم الهاتف غير صحيح، مثال: 0912 345 678.',
  },
  email: {
    vi: 'Địa chỉ thư điện tử chưa đúng, ví dụ lan@gmail.com.',
    en: 'This is no e-mail address, for example lan@gmail.com.',
    ar: 'عنوان البريد الإلكتروني غير صحيح، مثال: lan@gmail.com.',
  },
  address: {
    vi: 'Hãy điền ít nhất phường (xã) và tỉnh, thành phố.',
    en: 'Please fill in at least the ward (commune) and the province or city.',
    ar: 'يرجى ملء الحي (البلدة) والمحافظة أو المدينة على الأقل.',
  },
  other: {
    vi: 'Bạn chọn “Khác”: hãy ghi rõ ở ô bên cạnh.',
    en: 'You chose “other”: please say what, in the box beside it.',
    ar: 'اخترت «أخرى»: يرجى التوضيح في الخانة المجاورة.',
  },
  unknownChoice: {
    vi: 'Hãy chọn một trong các ý có sẵn.',
    en: 'Please choose one of the answers given.',
    ar: 'يرجى اختيار إحدى الإجابات المتاحة.',
  },
} satisfies Record<string, Text>

export const tooLong = (most: number): Text => ({
  vi: `Viết ngắn lại giúp: nhiều nhất ${most} chữ cái.`,
  en: `Please shorten it: at most ${most} letters.`,
  ar: `يرجى الاختصار: ${most} حرفًا على الأكثر.`,
})

export const outOf = (min: string, max: string): Text => ({
  vi: `Phải từ ${min} đến ${max}.`,
  en: `It has to be from ${min} to ${max}.`,
  ar: `يجب أن يكون من ${min} إلى ${max}.`,
})

export const tooFew = (min: number): Text => ({
  vi: `Cần ít nhất ${min}.`,
  en: `At least ${min} needed.`,
  ar: `مطلوب ${min} على الأقل.`,
})

export const noSuchWard = (ward: string): Text => ({
  vi: `Hà Nội nay không có phường, xã tên “${ward}”. Nếu là tên cũ, hãy chọn tên mới và ghi địa chỉ cũ ở ô dưới.`,
  en: `Hà Nội has no ward or commune named “${ward}” today. If it is an old name, choose the new one and keep the old address below.`,
  ar: `لا يوجد في هانوي اليوم حي باسم «${ward}». إن كان اسمًا قديمًا فاختر الجديد واكتب العنوان القديم أدناه.`,
})
