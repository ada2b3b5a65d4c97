import { FileField } from '#design'
import { formatDateTime, messages } from '#platform/text'
import { Kept } from '../kept.tsx'
import { defineActFace } from './act-face.ts'
import { noteField } from './fields.tsx'

const texts = messages({
  vi: {
    action: 'Gửi bản nháp cho người dân',
    about: 'Người dân xem và xác nhận trước khi ký; một ngày làm việc không trả lời là đồng ý.',
    event: 'Gửi bản nháp kết quả',
    files: 'Bản nháp kết quả',
    until: (moment: string) => `Chờ trả lời đến ${moment}`,
  },
  en: {
    action: 'Send the draft to the citizen',
    about: 'They see and confirm it before it is signed; a working day of silence is consent.',
    event: 'Draft of the result sent',
    files: 'Draft of the result',
    until: (moment: string) => `Answer awaited until ${moment}`,
  },
  ar: {
    action: 'إرسال المسودة إلى المواطن',
    about: 'يراها ويؤكدها قبل التوقيع؛ الصمت يوم عمل واحد يُعد موافقة.',
    event: 'أُرسلت مسودة النتيجة',
    files: 'مسودة النتيجة',
    until: (moment: string) => `يُنتظر الرد حتى ${moment}`,
  },
})

export const sendDraft = defineActFace({
  type: 'send-draft',
  texts,
  hasFiles: true,
  Fields: (ask) => [
    <FileField
      {...ask.field('files')}
      label={texts(ask.language).files}
      accept="application/pdf,image/*"
      maxMegabytes={ask.maxMegabytes}
      multiple
    />,
    <Kept name="send-draft-kept" files={ask.kept.files ?? []} label={ask.text.field.kept} />,
    noteField(ask),
  ],
  read: async (form) => ({ note: form.get('note'), files: await form.files() }),
  told: ({ data }, { language }) => ({
    body: [data.note, data.until && texts(language).until(formatDateTime(Temporal.Instant.from(data.until)))],
  }),
})
