import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Refusal } from '../ledger/index.ts'
import type { Language, Text } from '../text/index.ts'

/** RFC 9457: what every error of the API looks like. `type` is stable; `detail` is for the person. */
export const problemSchema = z
  .object({
    type: z.string().describe('stable address of the kind of problem: /problems/{name}'),
    title: z.string().describe('the kind of problem in English'),
    status: z.number().int(),
    detail: z.string().describe('what happened and what to do, in the language asked for'),
    instance: z.string().describe('number of the request, to be given to support'),
    fields: z.record(z.string(), z.string()).optional().describe('what is wrong where'),
  })
  .describe('a problem (RFC 9457)')

export type Problem = z.infer<typeof problemSchema>

const texts: Record<string, { status: number; text: Text }> = {
  invalid: {
    status: 400,
    text: {
      vi: 'Có thông tin thiếu hoặc chưa đúng. Hãy sửa những ô được đánh dấu.',
      en: 'Something is missing or not right. Please correct the marked fields.',
      ar: 'هناك معلومات ناقصة أو غير صحيحة. يرجى تصحيح الحقول المحددة.',
    },
  },
  'too-large': {
    status: 413,
    text: {
      vi: 'Tệp quá lớn. Hãy chụp lại với cỡ ảnh nhỏ hơn hoặc chia thành nhiều tệp.',
      en: 'The file is too large. Take the photo again in a smaller size, or split it into several files.',
      ar: 'الملف كبير جدًا. أعد التصوير بحجم أصغر أو قسّمه إلى عدة ملفات.',
    },
  },
  'unsupported-media-type': {
    status: 415,
    text: {
      vi: 'Kiểu dữ liệu gửi lên không được hỗ trợ.',
      en: 'This kind of data is not taken here.',
      ar: 'نوع البيانات المرسلة غير مدعوم.',
    },
  },
  'too-many-requests': {
    status: 429,
    text: {
      vi: 'Có quá nhiều yêu cầu từ thiết bị này. Hãy đợi một phút rồi thử lại.',
      en: 'Too many requests from this device. Wait a minute, then try again.',
      ar: 'طلبات كثيرة جدًا من هذا الجهاز. انتظر دقيقة ثم حاول مرة أخرى.',
    },
  },
  'database-away': {
    status: 503,
    text: {
      vi: 'Hệ thống tạm thời chưa xác nhận được. Hãy gửi lại sau ít phút; gửi lại không bị tính hai lần.',
      en: 'The system cannot confirm this just now. Send it again in a few minutes; it is never done twice.',
      ar: 'لا يمكن للنظام تأكيد الطلب الآن. أعد إرساله بعد دقائق؛ لن يُنفَّذ مرتين.',
    },
  },
  'wrong-host': {
    status: 421,
    text: {
      vi: 'Địa chỉ này không thuộc hệ thống. Hãy mở bằng địa chỉ chính thức.',
      en: 'This address does not belong to the system. Open it by its official address.',
      ar: 'هذا العنوان لا يتبع النظام. افتحه بعنوانه الرسمي.',
    },
  },
  'wrong-origin': {
    status: 403,
    text: {
      vi: 'Yêu cầu đến từ một trang khác nên không được thực hiện. Hãy mở lại trang chính thức.',
      en: 'The request came from another site and was not carried out. Open the official page again.',
      ar: 'جاء الطلب من موقع آخر فلم يُنفَّذ. افتح الصفحة الرسمية من جديد.',
    },
  },
  'not-found': {
    status: 404,
    text: {
      vi: 'Không có trang này. Hãy kiểm tra lại đường dẫn.',
      en: 'There is no such page. Check the address.',
      ar: 'لا توجد صفحة بهذا العنوان. تحقق من الرابط.',
    },
  },
  unexpected: {
    status: 500,
    text: {
      vi: 'Hệ thống gặp lỗi. Chưa có gì bị mất; hãy thử lại, hoặc báo cán bộ số yêu cầu bên dưới.',
      en: 'Something went wrong on our side. Nothing is lost; try again, or tell an officer the number below.',
      ar: 'حدث خطأ في النظام. لم يُفقد شيء؛ حاول مرة أخرى أو أبلغ الموظف بالرقم أدناه.',
    },
  },
}

/** An error of the house's own doorstep (size, host, rate …), with its words ready. */
export function doorstep(name: keyof typeof texts & string): Refusal {
  const { status, text } = texts[name]!
  return new Refusal(name, status, text)
}

/** Any error as a refusal: the house's own as they are, the framework's by their meaning, bugs as `unexpected`. */
export function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (hasZodFastifySchemaValidationErrors(error)) {
    const { text } = texts.invalid!
    const fields: Record<string, Text> = {}
    for (const issue of error.validation) {
      const name = issue.instancePath.replace(/^\//, '').replaceAll('/', '.') || '(body)'
      // The schema's own words are English; they are for the programmer, these are for the person.
      fields[name] = {
        vi: 'Thiếu hoặc chưa đúng.',
        en: issue.message ?? 'Missing or wrong.',
        ar: 'ناقص أو غير صحيح.',
      }
    }
    return new Refusal('invalid', 400, text, fields)
  }
  const it = error as { statusCode?: number; code?: string }
  if (isDatabaseAway(it)) return doorstep('database-away')
  // A character that no text of the database can hold, on a way that does not pass the door (a part of a form).
  if (it.code === '22021' || it.code === '22P05') return doorstep('invalid')
  if (it.statusCode === 413) return doorstep('too-large')
  if (it.statusCode === 415) return doorstep('unsupported-media-type')
  if (it.statusCode === 429) return doorstep('too-many-requests')
  if (it.statusCode === 404) return doorstep('not-found')
  if (it.statusCode && it.statusCode >= 400 && it.statusCode < 500) return doorstep('invalid')
  return doorstep('unexpected')
}

/** Connection refused, server shutting down or starting up, connection lost in the middle. */
function isDatabaseAway(error: { code?: string; syscall?: string; message?: string }): boolean {
  const code = error.code ?? ''
  return (
    // A socket that is not there is the database; a file that is not there is not.
    (code === 'ENOENT' && error.syscall === 'connect') ||
    /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|57P0[123]|08\w{3}|53300)$/.test(code) ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      error.message ?? '',
    )
  )
}

export function toProblem(refusal: Refusal, language: Language, instance: string): Problem {
  const fields = Object.entries(refusal.fields).map(([name, text]) => [name, text[language]] as const)
  return {
    type: `/problems/${refusal.type}`,
    title: refusal.text.en,
    status: refusal.status,
    detail: refusal.text[language],
    instance,
    ...(fields.length > 0 ? { fields: Object.fromEntries(fields) } : {}),
  }
}
