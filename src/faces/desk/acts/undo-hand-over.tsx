import { messages } from '#platform/text'
import { defineActFace } from './act-face.ts'
import { reasonField } from './fields.tsx'

const texts = messages({
  vi: {
    action: 'Hoàn tác việc trả kết quả',
    about: 'Chỉ trong 15 phút, khi ghi nhầm hồ sơ hoặc nhầm người. Lý do được lưu lại, người nộp được báo.',
    event: 'Hoàn tác việc trả kết quả',
  },
  en: {
    action: 'Undo the hand-over',
    about:
      'Within 15 minutes, when it was the wrong dossier or person. The reason stays, and the applicant is told.',
    event: 'Hand-over undone',
  },
  ar: {
    action: 'التراجع عن التسليم',
    about: 'خلال 15 دقيقة فقط، عند الخطأ في الملف أو الشخص. يبقى السبب محفوظًا ويُبلَّغ صاحب الملف.',
    event: 'تم التراجع عن التسليم',
  },
})

export const undoHandOver = defineActFace({
  type: 'undo-hand-over',
  texts,
  isDangerous: true,
  tone: 'warning',
  Fields: reasonField,
  read: (form) => ({ reason: form.reason() }),
  told: ({ data }) => ({ body: [data.reason] }),
})
