import { Select, TextArea } from '#design'
import { formatDate, messages } from '#platform/text'
import { defineActFace } from './act-face.ts'

const texts = messages({
  vi: {
    action: 'Xin ý kiến đơn vị khác',
    about:
      'Hồ sơ vẫn ở bước này; có thể hỏi nhiều đơn vị cùng lúc. Chưa có ý kiến thì chưa chuyển bước được.',
    event: (place: string) => `Xin ý kiến ${place}`,
    place: 'Hỏi đơn vị',
    question: 'Nội dung cần cho ý kiến',
  },
  en: {
    action: 'Ask another unit',
    about:
      'The dossier stays at this step; several units may be asked at once. It cannot go on before they answer.',
    event: (place: string) => `${place} asked for an opinion`,
    place: 'Ask',
    question: 'What the opinion is wanted on',
  },
  ar: {
    action: 'طلب رأي جهة أخرى',
    about: 'يبقى الملف في هذه الخطوة؛ ويمكن سؤال عدة جهات معًا. لا يُحال قبل أن تجيب.',
    event: (place: string) => `طُلب رأي ${place}`,
    place: 'الجهة',
    question: 'موضوع الرأي المطلوب',
  },
})

export const askOpinion = defineActFace({
  type: 'ask-opinion',
  texts,
  tone: 'warning',
  Fields: ({ field, text, view, language }) => [
    <Select {...field('place')} label={texts(language).place} options={view.units} />,
    <TextArea {...field('question')} label={texts(language).question} rows={3} />,
    <Select
      {...field('until')}
      label={text.field.opinionUntil}
      empty={text.field.untilNone}
      options={view.untils.map((it) => ({ value: it.value, label: text.field.untilDays(it.days, it.date) }))}
      optional
    />,
  ],
  read(form) {
    const until = form.get('until')
    return {
      place: form.need('place'),
      question: form.reason('question'),
      ...(until ? { until } : {}),
    }
  },
  told: ({ data }, { text, view, language }) => ({
    title: texts(language).event(view.placeName(data.place)),
    body: [data.question, data.until && text.answerUntil(formatDate(Temporal.PlainDate.from(data.until)))],
  }),
})
