import { messages } from '#platform/text'
import { defineActFace } from './act-face.ts'
import { groundField, reasonField } from './fields.tsx'

const texts = messages({
  vi: {
    action: 'Dừng giải quyết',
    about: 'Kết thúc hồ sơ; có thông báo dừng giải quyết để gửi.',
    event: 'Dừng giải quyết',
  },
  en: {
    action: 'Stop processing',
    about: 'Ends the dossier; a notice of stopping can be sent.',
    event: 'Stopped',
  },
  ar: { action: 'وقف المعالجة', about: 'ينهي الملف؛ ويتوفر إشعار الوقف للإرسال.', event: 'أُوقفت المعالجة' },
})

export const stop = defineActFace({
  type: 'stop',
  texts,
  isDangerous: true,
  tone: 'danger',
  Fields: (ask) => [reasonField(ask), groundField(ask)],
  read: (form) => ({ reason: form.reason(), legalGround: form.reason('legalGround') }),
  told: ({ data }, { text }) => ({ body: [data.reason, text.ground(data.legalGround)] }),
})
