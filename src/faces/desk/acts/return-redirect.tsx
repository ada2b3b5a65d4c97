import { messages } from '#platform/text'
import { defineActFace } from './act-face.ts'
import { reasonField } from './fields.tsx'

const texts = messages({
  vi: {
    action: 'Trả lại đơn vị đã chuyển',
    about: 'Nếu việc này cũng không thuộc đơn vị của bạn. Chỉ một lần; thời hạn vẫn tính tiếp.',
    event: 'Trả lại đơn vị đã chuyển',
  },
  en: {
    action: 'Send back to the unit that sent it',
    about: 'If it is not for your unit either. Once only; its time goes on.',
    event: 'Sent back to the unit that sent it',
  },
  ar: {
    action: 'إعادة إلى الجهة المحيلة',
    about: 'إن لم تكن جهتك مختصة أيضًا. مرة واحدة فقط، والمهلة مستمرة.',
    event: 'أُعيد إلى الجهة المحيلة',
  },
})

export const returnRedirect = defineActFace({
  type: 'return-redirect',
  texts,
  tone: 'warning',
  Fields: reasonField,
  read: (form) => ({ reason: form.reason() }),
  told: ({ data }) => ({ body: [data.reason] }),
})
