import { Radios, TextArea } from '#design'
import { messages } from '#platform/text'
import { defineActFace } from './act-face.ts'

const texts = messages({
  vi: {
    action: 'Ghi trả lời của người dân',
    event: 'Trả lời bản nháp',
    agreed: 'Người dân trả lời',
    answers: { yes: 'đồng ý', no: 'có chỗ phải sửa' },
    words: 'Chỗ phải sửa',
    silence: 'Hết hạn không trả lời: coi là đồng ý',
  },
  en: {
    action: 'Note the citizen’s answer',
    event: 'Answer to the draft',
    agreed: 'The citizen says',
    answers: { yes: 'it is right', no: 'something has to be changed' },
    words: 'What has to be changed',
    silence: 'No answer in time: taken as consent',
  },
  ar: {
    action: 'تسجيل رد المواطن',
    event: 'الرد على المسودة',
    agreed: 'رد المواطن',
    answers: { yes: 'صحيحة', no: 'يلزم تعديل' },
    words: 'ما يلزم تعديله',
    silence: 'لم يرد في الموعد: يُعد موافقة',
  },
})

export const answerDraft = defineActFace({
  type: 'answer-draft',
  texts,
  Fields: ({ field, language }) => [
    <Radios
      {...field('agreed')}
      label={texts(language).agreed}
      value={field('agreed').value}
      inline
      options={(['yes', 'no'] as const).map((it) => ({ value: it, label: texts(language).answers[it] }))}
    />,
    <TextArea {...field('words')} label={texts(language).words} rows={2} optional />,
  ],
  read(form, { text }) {
    const agreed = form.need('agreed') === 'yes'
    if (!agreed && form.get('words').length < 3) form.fault('words', text.tooShort)
    return { agreed, words: form.get('words') }
  },
  told: ({ data }, { language }) => ({
    body: [
      data.silence ? texts(language).silence : texts(language).answers[data.agreed ? 'yes' : 'no'],
      data.words,
    ],
  }),
})
