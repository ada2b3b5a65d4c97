import { messages, type Text } from '../text/index.ts'

/**
 * A clear no: the house understood and will not. Each has a stable `type` (the last part of the problem's address,
 * RFC 9457), an HTTP status and words for the person in their language that say what to do.
 */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly type: string
  readonly status: number
  readonly text: Text
  /** What is wrong where, for forms: field name → words. */
  readonly fields: Record<string, Text>

  constructor(type: string, status: number, text: Text, fields: Record<string, Text> = {}) {
    super(`${type}: ${text.en}`)
    this.type = type
    this.status = status
    this.text = text
    this.fields = fields
  }
}

const words = messages({
  vi: {
    forbidden:
      'Tài khoản của bạn không có quyền làm việc này ở đây. Hãy nhờ người quản trị đơn vị cấp quyền.',
    keyReused: 'Mã chống gửi trùng này đã dùng cho một yêu cầu khác. Hãy tải lại trang rồi làm lại.',
    stale: 'Thông tin đã được người khác thay đổi. Hãy xem lại rồi làm tiếp.',
    notFound: 'Không tìm thấy. Hãy kiểm tra lại mã hoặc đường dẫn.',
  },
  en: {
    forbidden: 'Your account may not do this here. Ask the administrator of the office for the permission.',
    keyReused: 'This idempotency key was used for another request. Reload the page and try again.',
    stale: 'Someone else has changed this meanwhile. Look again, then go on.',
    notFound: 'Not found. Check the code or the address.',
  },
  ar: {
    forbidden: 'حسابك لا يملك صلاحية القيام بهذا هنا. اطلب الصلاحية من مسؤول الوحدة.',
    keyReused: 'استُخدم مفتاح منع التكرار هذا لطلب آخر. أعد تحميل الصفحة ثم حاول مرة أخرى.',
    stale: 'قام شخص آخر بتغيير هذه المعلومات. راجعها ثم تابع.',
    notFound: 'غير موجود. تحقق من الرمز أو الرابط.',
  },
})

const text = (key: keyof ReturnType<typeof words>): Text => ({
  vi: words('vi')[key],
  en: words('en')[key],
  ar: words('ar')[key],
})

export const forbidden = () => new Refusal('forbidden', 403, text('forbidden'))
export const keyReused = () => new Refusal('idempotency-key-reused', 422, text('keyReused'))
export const stale = () => new Refusal('stale', 409, text('stale'))
export const notFound = () => new Refusal('not-found', 404, text('notFound'))
