import { messages } from '#platform/text'
import { defineActFace } from './act-face.ts'
import { reasonField } from './fields.tsx'

const texts = messages({
  vi: {
    action: 'Công dân rút hồ sơ',
    about: 'Kết thúc hồ sơ theo yêu cầu của người nộp.',
    event: 'Công dân rút hồ sơ',
  },
  en: {
    action: 'Withdrawn by its owner',
    about: 'Ends the dossier at the wish of its owner.',
    event: 'Withdrawn by its owner',
  },
  ar: { action: 'سحبه صاحبه', about: 'ينهي الملف بطلب من صاحبه.', event: 'سحبه صاحبه' },
})

export const withdraw = defineActFace({
  type: 'withdraw',
  texts,
  isDangerous: true,
  Fields: reasonField,
  read: (form) => ({ reason: form.reason() }),
  told: ({ data }) => ({ body: [data.reason] }),
})
