import { messages } from '#platform/text'

import { defineActFace } from './act-face.ts'

const texts = messages({
  vi: {
    action: 'Nhận xử lý',
    button: 'Tôi nhận xử lý',
    about: 'Hồ sơ sẽ do bạn xử lý và nằm trong hộp “Của tôi”.',
    event: (name: string) => `Giao cho ${name}`,
  },
  en: {
    action: 'Take it',
    button: 'I take it',
    about: 'The dossier will be yours, in the inbox “Mine”.',
    event: (name: string) => `Assigned to ${name}`,
  },
  ar: {
    action: 'تولّي الملف',
    button: 'أتولّى الملف',
    about: 'سيكون الملف في عهدتك ضمن صندوق «ملفاتي».',
    event: (name: string) => `أُسند إلى ${name}`,
  },
})

export const assign = defineActFace({
  type: 'assign',
  texts,
  button: (_view, language) => texts(language).button,
  read: (_form, { context }) => ({ officer: context.actor, name: context.name }),
  told: ({ data }, { language }) => ({ title: texts(language).event(data.name) }),
})
