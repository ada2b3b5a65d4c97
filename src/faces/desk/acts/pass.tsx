import { messages } from '#platform/text'
import type { DossierView } from '../dossier-view.ts'
import { defineActFace } from './act-face.ts'
import { noteField } from './fields.tsx'

const texts = messages({
  vi: {
    action: 'Chuyển bước tiếp theo',
    button: (step: string) => `Chuyển đến: ${step}`,
    event: (step: string) => `Chuyển bước: ${step}`,
  },
  en: {
    action: 'Pass to the next step',
    button: (step: string) => `Pass to: ${step}`,
    event: (step: string) => `Passed to: ${step}`,
  },
  ar: {
    action: 'إحالة إلى الخطوة التالية',
    button: (step: string) => `إحالة إلى: ${step}`,
    event: (step: string) => `أُحيل إلى: ${step}`,
  },
})

export const pass = defineActFace({
  type: 'pass',
  texts,
  button: (view, language) => texts(language).button(view.stepName(nextStep(view))),
  Fields: noteField,
  read: (form, { view }) => ({ step: nextStep(view), note: form.get('note') }),
  told: ({ data }, { view, language }) => ({
    title: texts(language).event(view.stepName(data.step)),
    body: [data.note],
  }),
})

function nextStep({ dossier: { state } }: DossierView): string {
  const here = state.route.findIndex((point) => point.step === (state.step ?? state.route[0]!.step))
  return state.route[here + 1]?.step ?? ''
}
