import { Select } from '#design'
import { messages } from '#platform/text'
import { defineActFace } from './act-face.ts'
import { reasonField } from './fields.tsx'

const texts = messages({
  vi: {
    action: 'Chuyển đơn vị khác giải quyết',
    about:
      'Khi việc này thuộc đơn vị khác. Thời hạn vẫn tính tiếp, người nộp được báo; đơn vị kia trả lại được một lần.',
    event: (place: string) => `Chuyển ${place} giải quyết`,
    place: 'Đơn vị giải quyết',
  },
  en: {
    action: 'Send to another unit',
    about:
      'When another unit has to resolve it. Its time goes on, the applicant is told, and that unit may send it back once.',
    event: (place: string) => `Sent to ${place} to be resolved`,
    place: 'The unit that resolves it',
  },
  ar: {
    action: 'إحالة إلى جهة أخرى',
    about:
      'عندما تكون جهة أخرى هي المختصة. المهلة مستمرة ويُبلَّغ صاحب الملف، ويمكن لتلك الجهة إعادته مرة واحدة.',
    event: (place: string) => `أُحيل إلى ${place} للمعالجة`,
    place: 'الجهة المختصة',
  },
})

export const redirect = defineActFace({
  type: 'redirect',
  texts,
  tone: 'warning',
  Fields: (ask) => [
    <Select {...ask.field('place')} label={texts(ask.language).place} options={ask.view.units} />,
    reasonField(ask),
  ],
  read: (form) => ({ place: form.need('place'), reason: form.reason() }),
  told: ({ data }, { view, language }) => ({
    title: texts(language).event(view.placeName(data.place)),
    body: [data.reason],
  }),
})
