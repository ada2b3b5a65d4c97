import { Checkbox, FileField, TextField } from '#design'
import { messages } from '#platform/text'
import { Kept } from '../kept.tsx'

import { defineActFace } from './act-face.ts'

const texts = messages({
  vi: {
    action: 'Đính kèm kết quả',
    about: 'Bản quét kết quả (PDF hoặc ảnh). Có thể thay bằng cách đính kèm lại.',
    onPaper: 'Kết quả chỉ có bản giấy, không quét (không tính là đã số hóa)',
    event: 'Đính kèm kết quả',
  },
  en: {
    action: 'Attach the result',
    about: 'A scan of the result (PDF or picture). Attaching again replaces it.',
    onPaper: 'On paper only, not scanned (does not count as digitised)',
    event: 'Result attached',
  },
  ar: {
    action: 'إرفاق النتيجة',
    about: 'مسح ضوئي للنتيجة (PDF أو صورة). الإرفاق مجددًا يستبدلها.',
    onPaper: 'النتيجة على الورق فقط دون مسح (لا تُحسب مرقمنة)',
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
    <Checkbox
      {...field('onPaper')}
      value="yes"
      label={texts(language).onPaper}
      checked={field('onPaper').value === 'yes'}
    />,
    <Kept name="attach-result-kept" files={kept.files ?? []} label={text.field.kept} />,
  ],
  read: async (form) => ({
    files: await form.files(),
    summary: form.get('summary'),
    ...(form.get('onPaper') === 'yes' ? { onPaper: true as const } : {}),
  }),
  told: ({ data }) => ({ body: [data.summary] }),
})
