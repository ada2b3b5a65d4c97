import { Select } from '#design'
import { messages } from '#platform/text'
import { defineActFace } from './act-face.ts'
import { reasonField } from './fields.tsx'

const texts = messages({
  vi: { action: 'Trả lại bước trước', event: (step: string) => `Trả lại bước: ${step}` },
  en: { action: 'Send back a step', event: (step: string) => `Sent back to: ${step}` },
  ar: { action: 'إعادة إلى خطوة سابقة', event: (step: string) => `أُعيد إلى: ${step}` },
})

export const sendBack = defineActFace({
  type: 'send-back',
  texts,
  tone: 'warning',
  Fields(ask) {
    const { field, text, view } = ask
    const { route, step } = view.dossier.state
    const before = route.slice(
      0,
      route.findIndex((point) => point.step === step),
    )
    return [
      <Select
        {...field('step')}
        label={text.field.step}
        empty={false}
        options={before.map((point) => ({ value: point.step, label: view.stepName(point.step) }))}
      />,
      reasonField(ask),
    ]
  },
  read: (form) => ({ step: form.get('step'), reason: form.reason() }),
  told: ({ data }, { view, language }) => ({
    title: texts(language).event(view.stepName(data.step)),
    body: [data.reason],
  }),
})
