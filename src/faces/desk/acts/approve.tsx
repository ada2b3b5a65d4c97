import { TextField } from '#design'
import { messages } from '#platform/text'
import { defineActFace } from './act-face.ts'
import { noteField } from './fields.tsx'

const texts = messages({
  vi: {
    action: 'Ký duyệt',
    about: 'Ký duyệt xong, kết quả chuyển về quầy để trả.',
    event: 'Ký duyệt kết quả',
  },
  en: {
    action: 'Approve and sign',
    about: 'Signed; the result goes back to the counter.',
    event: 'Result approved',
  },
  ar: {
    action: 'الموافقة والتوقيع',
    about: 'بعد التوقيع تعود النتيجة إلى الشباك لتسليمها.',
    event: 'تمت الموافقة على النتيجة',
  },
})

export const approve = defineActFace({
  type: 'approve',
  texts,
  tone: 'success',
  Fields: (ask) => [
    <TextField {...ask.field('number')} label={ask.text.field.number} width="medium" optional />,
    noteField(ask),
  ],
  read(form) {
    const number = form.get('number')
    return { note: form.get('note'), ...(number ? { number } : {}) }
  },
  told: ({ data }, { text }) => ({ body: [data.number && text.withNumber(data.number), data.note] }),
})
