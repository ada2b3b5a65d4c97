import { messages } from '#platform/text'
import { defineActFace } from './act-face.ts'
import { reasonField } from './fields.tsx'

const texts = messages({
  vi: { action: 'Thu hồi kết quả', about: 'Hồ sơ trở lại bước ký duyệt.', event: 'Thu hồi kết quả' },
  en: { action: 'Recall the result', about: 'The dossier goes back to approval.', event: 'Result recalled' },
  ar: { action: 'سحب النتيجة', about: 'يعود الملف إلى خطوة الموافقة.', event: 'سُحبت النتيجة' },
})

export const recallResult = defineActFace({
  type: 'recall-result',
  texts,
  isDangerous: true,
  tone: 'danger',
  Fields: reasonField,
  read: (form) => ({ reason: form.reason() }),
  told: ({ data }) => ({ body: [data.reason] }),
})
