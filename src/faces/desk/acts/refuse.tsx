import { messages } from '#platform/text'
import { defineActFace } from './act-face.ts'
import { groundField, reasonField } from './fields.tsx'

const texts = messages({
  vi: {
    action: 'Từ chối tiếp nhận',
    about: 'Kết thúc hồ sơ. Phải nêu lý do và căn cứ pháp lý; có phiếu từ chối để gửi.',
    event: 'Từ chối tiếp nhận',
  },
  en: {
    action: 'Refuse',
    about: 'Ends the dossier. Reason and legal ground are required; a refusal form can be sent.',
    event: 'Refused',
  },
  ar: {
    action: 'رفض الاستلام',
    about: 'ينهي الملف. يلزم ذكر السبب والأساس القانوني؛ وتتوفر ورقة الرفض للإرسال.',
    event: 'رُفض الاستلام',
  },
})

export const refuse = defineActFace({
  type: 'refuse',
  texts,
  isDangerous: true,
  tone: 'danger',
  Fields: (ask) => [reasonField(ask), groundField(ask)],
  read: (form) => ({ reason: form.reason(), legalGround: form.reason('legalGround') }),
  told: ({ data }, { text }) => ({ body: [data.reason, text.ground(data.legalGround)] }),
})
