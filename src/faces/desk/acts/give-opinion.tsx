import { FileField, Radios, Select, TextArea } from '#design'
import { messages } from '#platform/text'
import { Kept } from '../kept.tsx'
import { defineActFace } from './act-face.ts'
import { openQuestions } from './questions.ts'

/** An opinion in a word. */
export const verdictTexts = messages({
  vi: { agree: 'đồng ý', 'agree-if': 'đồng ý với điều kiện', disagree: 'không đồng ý' },
  en: { agree: 'agrees', 'agree-if': 'agrees on conditions', disagree: 'does not agree' },
  ar: { agree: 'موافق', 'agree-if': 'موافق بشروط', disagree: 'غير موافق' },
})

const texts = messages({
  vi: {
    action: 'Cho ý kiến',
    event: (place: string) => `Ý kiến của ${place}`,
    which: 'Trả lời câu hỏi',
    verdict: 'Ý kiến',
    text: 'Nội dung, điều kiện hoặc lý do',
    files: 'Văn bản kèm theo',
  },
  en: {
    action: 'Give an opinion',
    event: (place: string) => `Opinion of ${place}`,
    which: 'Answer the question',
    verdict: 'Opinion',
    text: 'Words, conditions or reasons',
    files: 'Document',
  },
  ar: {
    action: 'إبداء الرأي',
    event: (place: string) => `رأي ${place}`,
    which: 'الإجابة عن السؤال',
    verdict: 'الرأي',
    text: 'النص أو الشروط أو الأسباب',
    files: 'وثيقة مرفقة',
  },
})

export const giveOpinion = defineActFace({
  type: 'give-opinion',
  texts,
  hasFiles: true,
  Fields: ({ field, text, view, language, maxMegabytes, kept }) => [
    <Select
      {...field('n')}
      label={texts(language).which}
      empty={false}
      options={openQuestions(view, 'mine')}
    />,
    <Radios
      {...field('verdict')}
      label={texts(language).verdict}
      value={field('verdict').value}
      inline
      options={(['agree', 'agree-if', 'disagree'] as const).map((it) => ({
        value: it,
        label: verdictTexts(language)[it],
      }))}
    />,
    <TextArea {...field('text')} label={texts(language).text} rows={3} optional />,
    <FileField
      {...field('files')}
      label={texts(language).files}
      accept="application/pdf,image/*"
      maxMegabytes={maxMegabytes}
      multiple
      optional
    />,
    <Kept name="give-opinion-kept" files={kept.files ?? []} label={text.field.kept} />,
  ],
  async read(form, { text }) {
    const verdict = form.need('verdict')
    // Who does not simply agree says why.
    if (verdict !== 'agree' && form.get('text').length < 3) form.fault('text', text.tooShort)
    return {
      n: Number(form.get('n')),
      verdict,
      text: form.get('text'),
      files: await form.files({ optional: true }),
    }
  },
  told: ({ data }, { view, language }) => ({
    title: texts(language).event(
      view.placeName(view.dossier.state.opinions.find(({ n }) => n === data.n)?.place ?? ''),
    ),
    body: [verdictTexts(language)[data.verdict], data.text],
  }),
})
