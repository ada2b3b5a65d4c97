import { FileField, TextField } from '#design'
import { messages } from '#platform/text'
import { Kept } from '../kept.tsx'

import { defineActFace } from './act-face.ts'

const texts = messages({
  vi: {
    action: 'Đính kèm kết quả',
    about: 'Bản quét kết quả (PDF hoặc ảnh). Có thể thay bằng cách đính kèm lại.',
    event: 'Đính kèm kết quả',
  },
  en: {
    action: 'Attach the result',
    about: 'A scan of the result (PDF or picture). Attaching again replaces it.',
    event: 'Result attached',
  },
  ar: {
    action: 'إرفاق النتيجة',
    about: 'مسح ضوئي للنتيجة (PDF أو صورة). الإرفاق مجددًا يستبدلها.',
    event: 'أُرفقت النتيجة',
  },
})

export const attachResult = defineActFace({
  type: 'attach-result',
  texts,
  hasFiles: true,
  Fields: ({ field, text, view, language, maxMegabytes, kept }) => [
    <TextField
      {...field('summary')}
      value={field('summary').value ?? view.version.results[0]?.name[language]}
      label={text.field.summary}
    />,
    <FileField
      {...field('files')}
      label={text.field.files}
      accept="application/pdf,image/*"
      maxMegabytes={maxMegabytes}
      multiple
    />,
    <Kept name="attach-result-kept" files={kept.files ?? []} label={text.field.kept} />,
  ],
  read: async (form) => ({ files: await form.files(), summary: form.get('summary') }),
  told: ({ data }) => ({ body: [data.summary] }),
})
