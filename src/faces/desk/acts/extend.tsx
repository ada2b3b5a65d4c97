import { Select } from '#design'
import { messages } from '#platform/text'
import { defineActFace } from './act-face.ts'
import { reasonField } from './fields.tsx'

const texts = messages({
  vi: {
    action: 'Xin lỗi và gia hạn',
    about: 'Trước ngày hẹn trả ít nhất một ngày, và chỉ một lần; có văn bản xin lỗi (mẫu 04) để gửi.',
    event: 'Xin lỗi và gia hạn',
    by: 'Gia hạn thêm',
    days: (days: number) => `${days} ngày làm việc`,
  },
  en: {
    action: 'Apologise and extend',
    about: 'At least a day before the promised day, and only once; the apology (form 04) can be printed.',
    event: 'Apology and a new date',
    by: 'Extend by',
    days: (days: number) => (days === 1 ? '1 working day' : `${days} working days`),
  },
  ar: {
    action: 'اعتذار وتمديد',
    about: 'قبل اليوم المحدد بيوم على الأقل ومرة واحدة فقط؛ ويمكن طباعة الاعتذار (النموذج 04).',
    event: 'اعتذار وموعد جديد',
    by: 'تمديد بمقدار',
    days: (days: number) => (days === 1 ? 'يوم عمل واحد' : days === 2 ? 'يوما عمل' : `${days} أيام عمل`),
  },
})

export const extend = defineActFace({
  type: 'extend',
  texts,
  tone: 'warning',
  Fields: (ask) => [
    <Select
      {...ask.field('duration')}
      value={ask.field('duration').value ?? '3'}
      label={texts(ask.language).by}
      empty={false}
      options={[1, 2, 3, 5, 7, 10].map((days) => ({
        value: String(days),
        label: texts(ask.language).days(days),
      }))}
    />,
    reasonField(ask),
  ],
  read: (form) => ({ duration: Number(form.get('duration')), unit: 'working_day', reason: form.reason() }),
  told: ({ data }, { language }) => ({
    body: [`${texts(language).by}: ${texts(language).days(data.duration)}`, data.reason],
  }),
})
