import { Refusal } from '#platform/ledger'
import { formatDateTime, languages, messages, type Text } from '#platform/text'
import { mostPhotos } from './most-photos.ts'
import type { Personal } from './personal.ts'

const words = messages({
  vi: {
    wrong: 'Phản ánh chưa gửi được. Hãy sửa những ô được đánh dấu.',
    place: 'Hãy chọn phường, xã nơi xảy ra việc này.',
    kind: 'Hãy chọn phản ánh về việc gì.',
    words: 'Hãy kể rõ việc gì, ở đâu, khi nào: ít nhất 20 ký tự, nhiều nhất 4000.',
    procedure: 'Không có thủ tục mang mã này.',
    phone: 'Số điện thoại gồm 9 đến 12 chữ số.',
    photos: `Gửi nhiều nhất ${mostPhotos} ảnh: JPEG, PNG, WebP hoặc HEIC.`,
    wrongDoor: 'Mã phản ánh hoặc mã bí mật không đúng. Hãy kiểm tra lại từng chữ.',
    notNow: 'Phản ánh không còn ở bước này. Hãy tải lại trang để xem hiện nay ra sao.',
    level: 'Loại phản ánh này không có mức xử lý đó.',
    samePlace: 'Hãy chọn một đơn vị khác để chuyển đến.',
    notTheirWork: 'Người này không xử lý phản ánh ở đơn vị. Hãy chọn người khác.',
    askLate: (until: string) =>
      `Chỉ được hỏi thêm người gửi đến ${until}. Hãy trả lời theo những gì đã biết.`,
    personal: {
      number: 'Nội dung công khai có số điện thoại hoặc số giấy tờ. Hãy bỏ đi rồi đăng.',
      address: 'Nội dung công khai có địa chỉ thư điện tử. Hãy bỏ đi rồi đăng.',
      name: 'Nội dung công khai có tên người gửi. Hãy bỏ đi rồi đăng.',
    },
  },
  en: {
    wrong: 'The report could not be sent yet. Correct the marked fields.',
    place: 'Choose the ward or commune where it happened.',
    kind: 'Choose what it is about.',
    words: 'Say what, where and when: at least 20 characters, 4000 at most.',
    procedure: 'No procedure has this code.',
    phone: 'A telephone number has 9 to 12 digits.',
    photos: `Send at most ${mostPhotos} photos: JPEG, PNG, WebP or HEIC.`,
    wrongDoor: 'The code or the secret is not right. Check each letter.',
    notNow: 'The report is no longer at this step. Load the page again to see how it stands.',
    level: 'Reports of this kind have no such level.',
    samePlace: 'Choose another unit to send it to.',
    notTheirWork: 'This person does not deal with reports here. Choose somebody else.',
    askLate: (until: string) => `The sender could be asked until ${until} only. Answer by what is known.`,
    personal: {
      number: 'A telephone or identity number stands in what would be published. Take it out.',
      address: 'An e-mail address stands in what would be published. Take it out.',
      name: 'The sender’s name stands in what would be published. Take it out.',
    },
  },
  ar: {
    wrong: 'لم يُرسل البلاغ بعد. صحّح الحقول المحددة.',
    place: 'اختر الحي أو البلدة حيث حدث ذلك.',
    kind: 'اختر موضوع البلاغ.',
    words: 'اذكر ماذا حدث وأين ومتى: 20 حرفًا على الأقل و4000 على الأكثر.',
    procedure: 'لا يوجد إجراء بهذا الرمز.',
    phone: 'رقم الهاتف من 9 إلى 12 رقمًا.',
    photos: `أرسل ${mostPhotos} صور على الأكثر: JPEG أو PNG أو WebP أو HEIC.`,
    wrongDoor: 'رمز البلاغ أو الرمز السري غير صحيح. تحقق من كل حرف.',
    notNow: 'لم يعد البلاغ في هذه الخطوة. أعد تحميل الصفحة لترى وضعه.',
    level: 'لا يوجد هذا المستوى لهذا النوع من البلاغات.',
    samePlace: 'اختر وحدة أخرى لإرساله إليها.',
    notTheirWork: 'هذا الشخص لا يعالج البلاغات هنا. اختر شخصًا آخر.',
    askLate: (until: string) => `كان يمكن سؤال المرسل حتى ${until} فقط. أجب بما هو معروف.`,
    personal: {
      number: 'في النص المنشور رقم هاتف أو هوية. احذفه ثم انشر.',
      address: 'في النص المنشور عنوان بريد إلكتروني. احذفه ثم انشر.',
      name: 'في النص المنشور اسم المرسل. احذفه ثم انشر.',
    },
  },
})

type Words = ReturnType<typeof words>
const textOf = (read: (words: Words) => string): Text =>
  Object.fromEntries(languages.map((language) => [language, read(words(language))])) as Text

/** What may be wrong with a report that somebody sends, by its field. */
export type ReportField = 'place' | 'kind' | 'words' | 'procedure' | 'phone' | 'photos'

export const reportWrong = (fields: readonly ReportField[]) =>
  new Refusal(
    'report-wrong',
    400,
    textOf(({ wrong }) => wrong),
    Object.fromEntries(fields.map((field) => [field, textOf((it) => it[field])])),
  )
/** Told while it is being sent, before there is a report. */
export const notAPhoto = () =>
  new Refusal(
    'report-wrong',
    400,
    textOf((it) => it.photos),
    { photos: textOf((it) => it.photos) },
  )
export const wrongReportDoor = () =>
  new Refusal(
    'wrong-report-code',
    404,
    textOf((it) => it.wrongDoor),
  )
export const reportMovedOn = () =>
  new Refusal(
    'report-moved-on',
    409,
    textOf((it) => it.notNow),
  )
export const levelUnknown = () =>
  new Refusal(
    'report-level',
    422,
    textOf((it) => it.level),
  )
export const samePlace = () =>
  new Refusal(
    'report-same-unit',
    422,
    textOf((it) => it.samePlace),
  )
export const notTheirWork = () =>
  new Refusal(
    'report-officer',
    422,
    textOf((it) => it.notTheirWork),
  )
export const askedTooLate = (until: Temporal.Instant) =>
  new Refusal(
    'report-asked-late',
    409,
    textOf((it) => it.askLate(formatDateTime(until))),
  )
export const publicationPersonal = (what: Personal) =>
  new Refusal(
    'publication-personal',
    422,
    textOf((it) => it.personal[what]),
  )
