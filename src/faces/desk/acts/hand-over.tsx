import { Checkbox, Radios, TextField } from '#design'
import { messages } from '#platform/text'

import { defineActFace } from './act-face.ts'

const texts = messages({
  vi: {
    action: 'Trả kết quả',
    about: 'Hồ sơ kết thúc. Người nhận ký sổ hoặc ký điện tử.',
    event: (name: string) => `Trả kết quả cho ${name}`,
  },
  en: {
    action: 'Hand over the result',
    about: 'Ends the dossier. The recipient signs the register.',
    event: (name: string) => `Result given to ${name}`,
  },
  ar: {
    action: 'تسليم النتيجة',
    about: 'ينتهي الملف. يوقّع المستلم في السجل.',
    event: (name: string) => `سُلّمت النتيجة إلى ${name}`,
  },
})

export const handOver = defineActFace({
  type: 'hand-over',
  texts,
  tone: 'success',
  Fields: ({ field, text, view, isTicked }) => [
    <TextField
      {...field('to')}
      value={field('to').value ?? view.dossier.state.applicant.fullName}
      label={text.field.to}
    />,
    <Radios
      {...field('by')}
      label={text.field.by}
      value={field('by').value ?? view.dossier.state.returnBy}
      inline
      options={(['counter', 'post', 'online'] as const).map((it) => ({ value: it, label: text.returns[it] }))}
    />,
    <Checkbox
      {...field('acknowledged')}
      value="yes"
      label={text.field.acknowledged}
      checked={isTicked('acknowledged')}
    />,
  ],
  read(form, { text }) {
    if (form.get('acknowledged') !== 'yes') form.fault('acknowledged', text.mustAcknowledge)
    return { to: form.need('to'), by: form.get('by'), acknowledged: true }
  },
  told: ({ data }, { text, language }) => ({
    title: texts(language).event(data.to),
    body: [text.returns[data.by]],
  }),
})
