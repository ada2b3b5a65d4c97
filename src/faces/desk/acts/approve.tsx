import { TextField } from '#design'
import { messages } from '#platform/text'
import { defineActFace } from './act-face.ts'
import { noteField } from './fields.tsx'

const texts = messages({
  vi: {
    action: 'Ký duyệt',
    about: 'Ký duyệt xong, kết quả chuyển về quầy để trả.',
    event: 'Ký duyệt kết quả',
    pin: 'PIN khóa ký số',
    pinHint: 'Nhập PIN để ký số và đóng dấu điện tử lên kết quả; để trống nếu đã ký giấy.',
    pinTrial: (pin: string) => `Bản thử nghiệm: mã PIN mẫu là ${pin}.`,
    sent: 'Gửi ký số',
  },
  en: {
    action: 'Approve and sign',
    about: 'Signed; the result goes back to the counter.',
    event: 'Result approved',
    pin: 'PIN of the signing key',
    pinHint:
      'With the PIN the result is signed and sealed digitally; leave it empty when it was signed on paper.',
    pinTrial: (pin: string) => `Trial version: the sample PIN is ${pin}.`,
    sent: 'Sent to be signed',
  },
  ar: {
    action: 'الموافقة والتوقيع',
    about: 'بعد التوقيع تعود النتيجة إلى الشباك لتسليمها.',
    event: 'تمت الموافقة على النتيجة',
    pin: 'الرقم السري لمفتاح التوقيع',
    pinHint: 'بالرقم السري تُوقّع النتيجة وتُختم رقميًا؛ اتركه فارغًا إذا وُقّعت على الورق.',
    pinTrial: (pin: string) => `نسخة تجريبية: الرقم السري هو ${pin}.`,
    sent: 'أُرسلت للتوقيع',
  },
})

export const approve = defineActFace({
  type: 'approve',
  texts,
  tone: 'success',
  Fields: (ask) => [
    <TextField {...ask.field('number')} label={ask.text.field.number} width="medium" optional />,
    ask.view.canSign && (
      <TextField
        {...ask.field('pin')}
        // A PIN is never sent back to the page.
        value={undefined}
        type="password"
        label={texts(ask.language).pin}
        hint={[
          texts(ask.language).pinHint,
          ask.view.samplePin && texts(ask.language).pinTrial(ask.view.samplePin),
        ]
          .filter(Boolean)
          .join(' ')}
        width="medium"
        autoComplete="off"
        optional
      />
    ),
    noteField(ask),
  ],
  read(form) {
    const number = form.get('number')
    const pin = form.get('pin')
    return { note: form.get('note'), ...(number ? { number } : {}), ...(pin ? { pin } : {}) }
  },
  told: ({ data }, { text, language }) => ({
    body: [data.number && text.withNumber(data.number), data.requests && texts(language).sent, data.note],
  }),
})
