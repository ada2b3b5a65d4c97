import { messages } from '#platform/text'

import { defineActFace } from './act-face.ts'

const texts = messages({
  vi: {
    action: 'Tiếp nhận hồ sơ',
    about: 'Giấy tờ đủ và hợp lệ: đồng hồ bắt đầu chạy, có giấy tiếp nhận.',
    event: 'Tiếp nhận hồ sơ trực tuyến',
  },
  en: {
    action: 'Accept the dossier',
    about: 'The papers are complete and valid: the clock starts and a receipt can be printed.',
    event: 'Online filing accepted',
  },
  ar: {
    action: 'قبول الملف',
    about: 'الأوراق كاملة وصحيحة: تبدأ المهلة ويمكن طباعة الإيصال.',
    event: 'قُبل الطلب الإلكتروني',
  },
})

export const accept = defineActFace({
  type: 'accept',
  texts,
  read: () => ({}),
})
