import { Refusal } from '#platform/ledger'
import { messages, type Text } from '#platform/text'

const words = messages({
  vi: {
    tooLarge: (megabytes: string) =>
      `Tệp lớn hơn ${megabytes} MB. Hãy quét hoặc chụp lại ở độ phân giải thấp hơn, hoặc chia thành nhiều tệp.`,
    empty: 'Tệp không có nội dung. Hãy mở thử tệp trên máy rồi chọn lại.',
    kindNotTaken: 'Không nhận loại tệp này. Hãy gửi tệp PDF hoặc ảnh JPEG, PNG, WebP, HEIC.',
    otherKind: (said: string, found: string) =>
      `Tên tệp có đuôi .${said} nhưng nội dung là ${found}. Hãy lưu lại tệp với đuôi đúng rồi gửi lại.`,
    damaged: 'Tệp bị hỏng hoặc chưa tải lên đủ. Hãy mở thử tệp trên máy rồi chọn lại, hoặc chụp, quét lại.',
    active:
      'Tệp PDF này chứa mã lệnh hoặc lệnh mở chương trình nên không được nhận. Hãy in lại thành PDF (Print to PDF) rồi gửi bản đó.',
    locked:
      'Tệp PDF này bị khóa bằng mật khẩu. Hãy bỏ mật khẩu, hoặc in lại thành PDF, rồi gửi bản không khóa.',
    tooManyPixels: (megapixels: number) =>
      `Ảnh quá lớn (hơn ${megapixels} triệu điểm ảnh). Hãy chụp hoặc quét lại ở độ phân giải thấp hơn.`,
    expired: 'Tệp đã tải lên quá lâu mà chưa được dùng nên đã bị xóa. Hãy tải lên lại.',
    uploadGone: 'Không còn lần tải lên này (đã quá 24 giờ hoặc đã bị hủy). Hãy chọn tệp và tải lên lại.',
    uploadBusy: 'Tệp này đang được tải lên từ một cửa sổ khác. Hãy đợi rồi thử lại.',
    wrongUpload: 'Yêu cầu tải lên thiếu hoặc sai độ dài, vị trí hay mã kiểm tra.',
    pending: 'Tệp này đang được kiểm tra vi-rút nên chưa mở được. Thường chỉ mất ít phút; hãy thử lại sau.',
    infected:
      'Tệp này có mã độc nên đã bị khóa và không mở được. Hãy yêu cầu người gửi nộp lại bản khác, tốt nhất là ảnh chụp hoặc bản quét mới.',
    unscannable:
      'Không kiểm tra được tệp này có mã độc hay không (tệp bị khóa, quá lớn hoặc lồng quá nhiều lớp) nên không mở. Hãy nộp lại ảnh chụp hoặc bản quét mới.',
    missing: 'Tệp này hiện không đọc được. Hãy thử lại sau, hoặc báo cho cán bộ hỗ trợ.',
    scanGone: 'Bản quét này không còn ở đây: có người vừa dùng, hoặc đã quá 24 giờ.',
    scanIsLink: 'Đây là lối tắt tới một tệp khác nên không được nhận. Hãy quét thẳng vào thư mục của quầy.',
    notKept: 'Giấy tờ này không còn trong kho: đã bị thu hồi, được sửa bằng bản khác, hoặc đã hết hạn dùng.',
  },
  en: {
    tooLarge: (megabytes) =>
      `The file is larger than ${megabytes} MB. Scan or photograph it again at a lower resolution, or split it into several files.`,
    empty: 'The file has no content. Try to open it on your device, then choose it again.',
    kindNotTaken: 'This kind of file is not taken. Send a PDF, or a photo as JPEG, PNG, WebP or HEIC.',
    otherKind: (said, found) =>
      `The file’s name ends in .${said}, but its content is ${found}. Save it with the right ending and send it again.`,
    damaged:
      'The file is damaged or was not sent completely. Try to open it on your device and choose it again, or scan it anew.',
    active:
      'This PDF contains program code or starts programs, so it is not taken. Print it to a new PDF and send that one.',
    locked:
      'This PDF is locked with a password. Remove the password, or print it to a new PDF, and send the unlocked one.',
    tooManyPixels: (megapixels) =>
      `The picture is too large (over ${megapixels} million pixels). Photograph or scan it again at a lower resolution.`,
    expired: 'The file was sent too long ago without being used and has been removed. Please send it again.',
    uploadGone:
      'This upload is no longer here (it took over 24 hours, or was ended). Choose the file and send it again.',
    uploadBusy: 'This file is being sent from another window. Wait, then try again.',
    wrongUpload: 'The upload lacks its length, its offset or a right checksum.',
    pending:
      'This file is being checked for viruses and cannot be opened yet. It usually takes minutes; try again later.',
    infected:
      'This file carries a virus. It is locked and cannot be opened. Ask the sender for another one, best a new photo or scan.',
    unscannable:
      'This file could not be checked for viruses (it is locked, too large or nested too deep), so it is not opened. Send a new photo or scan.',
    missing: 'This file cannot be read just now. Try again later, or tell the support staff.',
    scanGone: 'This scan is no longer here: somebody has just used it, or 24 hours have passed.',
    scanIsLink: 'This is a link to another file, so it is not taken. Scan into the counter’s folder itself.',
    notKept:
      'This paper is no longer in the store: it was recalled, corrected by another one, or has run out.',
  },
  ar: {
    tooLarge: (megabytes) =>
      `حجم الملف أكبر من ${megabytes} ميغابايت. أعد المسح أو التصوير بدقة أقل، أو قسّمه إلى عدة ملفات.`,
    empty: 'الملف فارغ. جرّب فتحه على جهازك ثم اختره من جديد.',
    kindNotTaken: 'هذا النوع من الملفات غير مقبول. أرسل ملف PDF أو صورة JPEG أو PNG أو WebP أو HEIC.',
    otherKind: (said, found) =>
      `ينتهي اسم الملف بـ ‎.${said} لكن محتواه ${found}. احفظه بالامتداد الصحيح ثم أرسله مجددًا.`,
    damaged: 'الملف تالف أو لم يُرسل كاملًا. جرّب فتحه على جهازك واختره من جديد، أو أعد مسحه.',
    active:
      'يحتوي ملف PDF هذا على تعليمات برمجية أو يشغّل برامج، لذلك لا يُقبل. اطبعه إلى ملف PDF جديد وأرسل الجديد.',
    locked:
      'ملف PDF هذا مقفل بكلمة مرور. أزل كلمة المرور أو اطبعه إلى ملف PDF جديد ثم أرسل النسخة غير المقفلة.',
    tooManyPixels: (megapixels) =>
      `الصورة كبيرة جدًا (أكثر من ${megapixels} مليون نقطة). أعد التصوير أو المسح بدقة أقل.`,
    expired: 'أُرسل الملف منذ وقت طويل ولم يُستخدم فحُذف. يرجى إرساله من جديد.',
    uploadGone: 'لم يعد هذا الرفع موجودًا (مضى عليه أكثر من 24 ساعة أو أُلغي). اختر الملف وأرسله من جديد.',
    uploadBusy: 'يُرسل هذا الملف من نافذة أخرى. انتظر ثم حاول مجددًا.',
    wrongUpload: 'ينقص الرفع طولُه أو موضعه أو رمز تحقق صحيح.',
    pending: 'يجري فحص هذا الملف من الفيروسات ولا يمكن فتحه بعد. يستغرق ذلك دقائق عادةً؛ حاول لاحقًا.',
    infected:
      'يحتوي هذا الملف على فيروس، وقد أُقفل ولا يمكن فتحه. اطلب من المُرسِل ملفًا آخر، ويُفضّل صورة أو مسحًا جديدًا.',
    unscannable:
      'تعذّر فحص هذا الملف من الفيروسات (مقفل أو كبير جدًا أو متداخل الطبقات)، لذلك لا يُفتح. أرسل صورة أو مسحًا جديدًا.',
    missing: 'لا يمكن قراءة هذا الملف الآن. حاول لاحقًا أو أبلغ موظف الدعم.',
    scanGone: 'لم يعد هذا المسح هنا: استخدمه شخص للتو أو مضت 24 ساعة.',
    scanIsLink: 'هذا اختصار إلى ملف آخر فلا يُقبل. امسح مباشرة إلى مجلد الشباك.',
    notKept: 'لم تعد هذه الورقة في الخزانة: سُحبت أو صُحّحت بأخرى أو انتهت صلاحيتها.',
  },
})

const inAll = (pick: (of: ReturnType<typeof words>) => string): Text => ({
  vi: pick(words('vi')),
  en: pick(words('en')),
  ar: pick(words('ar')),
})

/** @param maxBytes the limit that was passed, in bytes. */
export function tooLarge(maxBytes: number) {
  const megabytes = String(Math.round((maxBytes / 1024 / 1024) * 10) / 10)
  return new Refusal(
    'file-too-large',
    413,
    inAll((of) => of.tooLarge(megabytes)),
  )
}
export const emptyFile = () =>
  new Refusal(
    'file-empty',
    422,
    inAll((of) => of.empty),
  )
export const kindNotTaken = () =>
  new Refusal(
    'file-kind-not-taken',
    415,
    inAll((of) => of.kindNotTaken),
  )
export const otherKind = (said: string, found: string) =>
  new Refusal(
    'file-of-another-kind',
    422,
    inAll((of) => of.otherKind(said, found)),
  )
export const damaged = () =>
  new Refusal(
    'file-damaged',
    422,
    inAll((of) => of.damaged),
  )
export const activePdf = () =>
  new Refusal(
    'file-active',
    422,
    inAll((of) => of.active),
  )
export const lockedPdf = () =>
  new Refusal(
    'file-locked',
    422,
    inAll((of) => of.locked),
  )
export const tooManyPixels = (megapixels: number) =>
  new Refusal(
    'image-too-large',
    422,
    inAll((of) => of.tooManyPixels(megapixels)),
  )
export const expired = () =>
  new Refusal(
    'file-expired',
    409,
    inAll((of) => of.expired),
  )
export const missing = () =>
  new Refusal(
    'file-missing',
    503,
    inAll((of) => of.missing),
  )
export const stillPending = () =>
  new Refusal(
    'file-pending',
    409,
    inAll((of) => of.pending),
  )
export const infected = () =>
  new Refusal(
    'file-infected',
    409,
    inAll((of) => of.infected),
  )
export const unscannable = () =>
  new Refusal(
    'file-unscannable',
    409,
    inAll((of) => of.unscannable),
  )
export const uploadGone = () =>
  new Refusal(
    'upload-gone',
    404,
    inAll((of) => of.uploadGone),
  )
export const uploadBusy = () =>
  new Refusal(
    'upload-busy',
    409,
    inAll((of) => of.uploadBusy),
  )
export const wrongUpload = () =>
  new Refusal(
    'upload-wrong',
    400,
    inAll((of) => of.wrongUpload),
  )
export const notKept = () =>
  new Refusal(
    'not-kept',
    409,
    inAll((of) => of.notKept),
  )
export const scanGone = () =>
  new Refusal(
    'scan-gone',
    409,
    inAll((of) => of.scanGone),
  )
export const scanIsLink = () =>
  new Refusal(
    'scan-is-link',
    422,
    inAll((of) => of.scanIsLink),
  )
