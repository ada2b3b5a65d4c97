import { TextArea } from '#design'
import { messages } from '#platform/text'
import { defineActFace } from './act-face.ts'

const texts = messages({
  vi: {
    action: 'Ghi chú nội bộ',
    about: 'Chỉ cán bộ thấy; người dân không thấy.',
    event: 'Ghi chú nội bộ',
    text: 'Ghi chú',
  },
  en: {
    action: 'Internal remark',
    about: 'For colleagues only; the citizen does not see it.',
    event: 'Internal remark',
    text: 'Remark',
  },
  ar: {
    action: 'ملاحظة داخلية',
    about: 'للزملاء فقط؛ لا يراها المواطن.',
    event: 'ملاحظة داخلية',
    text: 'الملاحظة',
  },
})

export const remark = defineActFace({
  type: 'remark',
  texts,
  Fields: ({ field, language }) => <TextArea {...field('text')} label={texts(language).text} rows={3} />,
  read: (form) => ({ text: form.reason('text') }),
  told: ({ data }) => ({ body: [data.text] }),
})
