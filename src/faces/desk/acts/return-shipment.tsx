import { messages } from '#platform/text'
import { defineActFace } from './act-face.ts'
import { reasonField } from './fields.tsx'

const texts = messages({
  vi: {
    action: 'Bưu gửi bị trả lại',
    about: 'Kết quả về lại quầy. Hãy gọi người nộp: gửi lại địa chỉ khác, hay đến nhận.',
    event: 'Bưu gửi bị trả lại quầy',
  },
  en: {
    action: 'It came back',
    about: 'The result is at the counter again. Call the applicant: another address, or will they fetch it?',
    event: 'Came back to the counter',
  },
  ar: {
    action: 'عاد الطرد',
    about: 'النتيجة في الشباك مجددًا. اتصل بصاحب الملف: عنوان آخر أم سيحضر لاستلامها؟',
    event: 'عاد الطرد إلى الشباك',
  },
})

export const returnShipment = defineActFace({
  type: 'return-shipment',
  texts,
  tone: 'warning',
  Fields: reasonField,
  read: (form) => ({ reason: form.reason() }),
  told: ({ data }) => ({ body: [data.reason] }),
})
