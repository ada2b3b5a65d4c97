import { messages } from '#platform/text'
import { defineActFace } from './act-face.ts'
import { reasonField } from './fields.tsx'

const texts = messages({
  vi: {
    action: 'Bưu gửi bị thất lạc',
    about: 'Bên chuyển phát không tìm thấy. Hãy xin lỗi người nộp và cấp lại.',
    event: 'Bưu gửi bị thất lạc',
  },
  en: {
    action: 'It was lost',
    about: 'The carrier cannot find it. Apologise to the applicant, and have another made.',
    event: 'Lost in the post',
  },
  ar: {
    action: 'فُقد الطرد',
    about: 'لم تعثر عليه شركة التوصيل. اعتذر لصاحب الملف وأصدر نسخة أخرى.',
    event: 'فُقد في البريد',
  },
})

export const loseShipment = defineActFace({
  type: 'lose-shipment',
  texts,
  isDangerous: true,
  tone: 'danger',
  Fields: reasonField,
  read: (form) => ({ reason: form.reason() }),
  told: ({ data }) => ({ body: [data.reason] }),
})
