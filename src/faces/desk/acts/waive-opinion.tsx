import { Select } from '#design'
import { messages } from '#platform/text'
import { defineActFace } from './act-face.ts'
import { reasonField } from './fields.tsx'
import { openQuestions } from './questions.ts'

const texts = messages({
  vi: {
    action: 'Tiếp tục không chờ ý kiến',
    about: 'Khi đơn vị được hỏi không trả lời kịp. Lý do được lưu lại.',
    event: 'Tiếp tục không chờ ý kiến',
    which: 'Không chờ ý kiến',
  },
  en: {
    action: 'Go on without an opinion',
    about: 'When whoever was asked does not answer in time. The reason stays on record.',
    event: 'Goes on without an opinion',
    which: 'Not waiting for',
  },
  ar: {
    action: 'المتابعة دون انتظار الرأي',
    about: 'إذا لم تُجب الجهة في الوقت المناسب. يُحفظ السبب.',
    event: 'تمت المتابعة دون انتظار الرأي',
    which: 'دون انتظار',
  },
})

export const waiveOpinion = defineActFace({
  type: 'waive-opinion',
  texts,
  Fields: (ask) => [
    <Select
      {...ask.field('n')}
      label={texts(ask.language).which}
      empty={false}
      options={openQuestions(ask.view, 'all')}
    />,
    reasonField(ask),
  ],
  read: (form) => ({ n: Number(form.get('n')), reason: form.reason() }),
  told: ({ data }) => ({ body: [data.reason] }),
})
