import { messages } from '#platform/text'
import { defineActFace } from './act-face.ts'
import { noteField } from './fields.tsx'

const texts = messages({
  vi: {
    action: 'Xử lý tiếp',
    about: 'Giấy tờ đã đủ: đồng hồ chạy tiếp từ lúc nhận được bổ sung.',
    event: 'Xử lý tiếp',
  },
  en: {
    action: 'Go on',
    about: 'The papers are complete: the clock runs on from when they came.',
    event: 'Processing goes on',
  },
  ar: {
    action: 'متابعة المعالجة',
    about: 'اكتملت الأوراق: تستأنف المهلة من وقت وصولها.',
    event: 'استؤنفت المعالجة',
  },
})

export const resume = defineActFace({
  type: 'resume',
  texts,
  Fields: noteField,
  read: (form) => ({ note: form.get('note') }),
  told: ({ data }) => ({ body: [data.note] }),
})
