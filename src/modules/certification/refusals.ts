import { Refusal } from '#platform/ledger'
import { formatDate, type Language, languages, messages, type Text } from '#platform/text'
import type { Authority } from './authority.ts'

const words = messages({
  vi: {
    none: 'Bạn chưa được Chủ tịch giao ký chứng thực. Việc này đang ở chỗ Chủ tịch và những người được giao.',
    kind: 'Bạn được giao ký, nhưng không phải loại việc này. Việc này đang ở chỗ Chủ tịch và những người được giao.',
    ended: (day: string) =>
      `Việc giao cho bạn ký chứng thực đã hết từ sau ngày ${day}. Hồ sơ vẫn ở hàng chờ ký của Chủ tịch và những người được giao.`,
    early: (day: string) => `Bạn chỉ được ký chứng thực từ ngày ${day}.`,
    notReady: 'Chưa ký được: phải đối chiếu với bản chính và thu phí (hoặc ghi lý do miễn) trước khi ký.',
    noScan: 'Bản sao điện tử cần tệp quét của bản chính đã kiểm tra vi-rút. Hãy đính kèm tệp quét rồi ký.',
    settled: 'Việc này đã được ký, từ chối hoặc không còn chờ nữa. Hãy tải lại trang.',
    noPin: 'Hãy nhập mã PIN để ký bản sao điện tử.',
    closed: 'Sổ của năm này đã khóa, không ghi thêm được.',
    unfinished:
      'Chưa khóa sổ được: còn bản sao điện tử đã duyệt mà chưa cấp số. Hãy đợi ký xong hoặc từ chối.',
    early31: (day: string) => `Sổ của năm chỉ khóa được từ ngày ${day}.`,
    noBook: 'Không có sổ này, hoặc sổ đã khóa.',
    struck: 'Số này không có trong sổ hoặc đã được gạch.',
    onlyChair: 'Chỉ Chủ tịch mới giao hoặc thu hồi việc ký chứng thực.',
    items: 'Hãy ghi ít nhất một bản chính, văn bản.',
    invalid: 'Có thông tin thiếu hoặc chưa đúng. Hãy sửa những ô được đánh dấu.',
    askedToday: (code: string, title: string) =>
      `Hôm nay người này đã yêu cầu chứng thực “${title}” ở hồ sơ ${code}. Nếu đúng là yêu cầu khác, hãy đánh dấu xác nhận rồi gửi lại.`,
    notMade: 'Bản sao điện tử không làm được từ tệp quét này. Hãy quét lại thành PDF, JPEG hoặc PNG.',
  },
  en: {
    none: 'The chair has not entrusted you with certifying. It is with the chair and those who were entrusted.',
    kind: 'You are entrusted, but not with this kind. It is with the chair and those who were entrusted.',
    ended: (day) =>
      `Your authority to certify ended after ${day}. The request stays in the queue of the chair and those who are entrusted.`,
    early: (day) => `You may certify from ${day} only.`,
    notReady:
      'Not to be signed yet: it has to be compared, and the fee taken or an exemption recorded, first.',
    noScan:
      'An electronic copy needs a scan of the original that was checked for viruses. Attach one, then sign.',
    settled: 'This has been signed, refused or is no longer waiting. Reload the page.',
    noPin: 'Enter the PIN to sign the electronic copy.',
    closed: 'The book of this year is closed and takes no entry.',
    unfinished:
      'Not to be closed yet: an electronic copy was approved and has no number. Wait, or refuse it.',
    early31: (day) => `The book of a year can be closed from ${day}.`,
    noBook: 'There is no such book, or it is closed.',
    struck: 'This number is not in the book, or was struck through already.',
    onlyChair: 'Only the chair entrusts others with certifying, or takes it back.',
    items: 'Enter at least one original or paper.',
    invalid: 'Something is missing or not right. Please correct the marked fields.',
    askedToday: (code, title) =>
      `This person asked to certify “${title}” today already, in dossier ${code}. If this is another request, confirm it and send it again.`,
    notMade: 'No electronic copy can be made of this scan. Scan it again as PDF, JPEG or PNG.',
  },
  ar: {
    none: 'لم يفوّضك الرئيس بالتصديق. الطلب لدى الرئيس ومن فُوّضوا.',
    kind: 'أنت مفوَّض، لكن ليس بهذا النوع. الطلب لدى الرئيس ومن فُوّضوا.',
    ended: (day) => `انتهى تفويضك بالتصديق بعد ${day}. يبقى الطلب في قائمة الرئيس ومن فُوّضوا.`,
    early: (day) => `يمكنك التصديق ابتداءً من ${day} فقط.`,
    notReady: 'لا يمكن التوقيع بعد: يجب أولًا المقابلة مع الأصل وتحصيل الرسم أو تسجيل الإعفاء.',
    noScan: 'النسخة الإلكترونية تحتاج إلى مسح للأصل فُحص من الفيروسات. أرفقه ثم وقّع.',
    settled: 'وُقّع هذا الطلب أو رُفض أو لم يعد منتظرًا. أعد تحميل الصفحة.',
    noPin: 'أدخل الرمز السري لتوقيع النسخة الإلكترونية.',
    closed: 'سجل هذه السنة مغلق ولا يقبل قيدًا.',
    unfinished: 'لا يمكن الإغلاق بعد: نسخة إلكترونية اعتُمدت ولم تُرقّم. انتظر أو ارفضها.',
    early31: (day) => `يمكن إغلاق سجل السنة ابتداءً من ${day}.`,
    noBook: 'لا يوجد هذا السجل أو أنه مغلق.',
    struck: 'هذا الرقم ليس في السجل أو سبق شطبه.',
    onlyChair: 'الرئيس وحده يفوّض بالتصديق أو يسحب التفويض.',
    items: 'أدخل أصلًا أو وثيقة واحدة على الأقل.',
    invalid: 'هناك معلومات ناقصة أو غير صحيحة. يرجى تصحيح الحقول المحددة.',
    askedToday: (code, title) =>
      `طلب هذا الشخص اليوم تصديق «${title}» في الملف ${code}. إن كان هذا طلبًا آخر فأكّد ذلك وأرسله ثانية.`,
    notMade: 'لا يمكن إعداد نسخة إلكترونية من هذا المسح. امسحه مرة أخرى بصيغة PDF أو JPEG أو PNG.',
  },
})

type Words = ReturnType<typeof words>
const inAll = (say: (text: Words) => string): Text =>
  Object.fromEntries(languages.map((language: Language) => [language, say(words(language))])) as Text

/** Says why somebody may not sign, and with whom the request is now. */
export function notSigner(authority: Extract<Authority, { may: false }>): Refusal {
  const { why, day } = authority
  const on = day ? formatDate(day) : ''
  const say = {
    none: (it: Words) => it.none,
    kind: (it: Words) => it.kind,
    ended: (it: Words) => it.ended(on),
    early: (it: Words) => it.early(on),
  }
  return new Refusal('not-signer', 403, inAll(say[why]))
}
export const notReady = () =>
  new Refusal(
    'certification-not-ready',
    409,
    inAll((it) => it.notReady),
  )
export const noScan = () =>
  new Refusal(
    'scan-missing',
    409,
    inAll((it) => it.noScan),
  )
export const settled = () =>
  new Refusal(
    'certification-settled',
    409,
    inAll((it) => it.settled),
  )
export const noPin = () =>
  new Refusal(
    'pin-missing',
    400,
    inAll((it) => it.noPin),
  )
export const bookClosed = () =>
  new Refusal(
    'book-closed',
    409,
    inAll((it) => it.closed),
  )
export const bookUnfinished = () =>
  new Refusal(
    'book-unfinished',
    409,
    inAll((it) => it.unfinished),
  )
export const bookTooEarly = (day: Temporal.PlainDate) =>
  new Refusal(
    'book-too-early',
    409,
    inAll((it) => it.early31(formatDate(day))),
  )
export const noBook = () =>
  new Refusal(
    'book-missing',
    404,
    inAll((it) => it.noBook),
  )
export const notStrikeable = () =>
  new Refusal(
    'number-struck',
    409,
    inAll((it) => it.struck),
  )
export const onlyChair = () =>
  new Refusal(
    'chair-only',
    403,
    inAll((it) => it.onlyChair),
  )
/** Only a warning: it is received when the officer says that it is meant. */
export const askedToday = ({ code, title }: { code: string; title: string }) =>
  new Refusal(
    'asked-today',
    409,
    inAll((it) => it.askedToday(code, title)),
  )
export const notMade = () =>
  new Refusal(
    'copy-not-made',
    409,
    inAll((it) => it.notMade),
  )
export const invalid = (fields: Record<string, Text>) =>
  new Refusal(
    'invalid',
    400,
    inAll((it) => (Object.keys(fields).length > 0 ? it.invalid : it.items)),
    fields,
  )
