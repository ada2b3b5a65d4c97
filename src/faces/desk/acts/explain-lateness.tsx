import { Select, TextArea } from '#design'
import { latenessCauses } from '#modules/dossiers'
import { messages } from '#platform/text'
import { defineActFace } from './act-face.ts'
import { causeTexts } from './causes.ts'

const texts = messages({
  vi: {
    action: 'Ghi nguyên nhân quá hạn',
    about: 'Hệ thống đã tạm ghi một nguyên nhân theo quá trình xử lý. Hãy xác nhận hoặc sửa lại.',
    event: (cause: string) => `Nguyên nhân quá hạn: ${cause}`,
    cause: 'Nguyên nhân',
    note: 'Giải thích',
  },
  en: {
    action: 'State why it is late',
    about: 'A cause was presumed from the record. Confirm it, or say what it was.',
    event: (cause: string) => `Late because of ${cause}`,
    cause: 'Cause',
    note: 'Explanation',
  },
  ar: {
    action: 'تحديد سبب التأخر',
    about: 'افتُرض سبب بحسب سجل المعالجة. أكّده أو صحّحه.',
    event: (cause: string) => `سبب التأخر: ${cause}`,
    cause: 'السبب',
    note: 'التوضيح',
  },
})

export const explainLateness = defineActFace({
  type: 'explain-lateness',
  texts,
  Fields: ({ field, view, language }) => [
    <Select
      {...field('cause')}
      value={field('cause').value ?? view.dossier.state.lateness?.cause}
      label={texts(language).cause}
      empty={false}
      options={latenessCauses.map((cause) => ({ value: cause, label: causeTexts(language)[cause] }))}
    />,
    <TextArea {...field('note')} label={texts(language).note} rows={2} />,
  ],
  read: (form) => ({ cause: form.get('cause'), note: form.reason('note') }),
  told: ({ data }, { language }) => ({
    title: texts(language).event(causeTexts(language)[data.cause]),
    body: [data.note],
  }),
})
