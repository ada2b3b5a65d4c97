import { TextField } from '#design'
import { formatMoney, messages } from '#platform/text'
import { defineActFace } from './act-face.ts'
import { amountField } from './fields.tsx'

const texts = messages({
  vi: {
    action: 'Đã nộp phí',
    about: 'Ghi số tiền và số biên lai; đồng hồ chạy tiếp.',
    event: (amount: string) => `Đã nộp ${amount}`,
  },
  en: {
    action: 'Payment received',
    about: 'Enter amount and receipt; the clock runs on.',
    event: (amount: string) => `${amount} paid`,
  },
  ar: {
    action: 'تم الدفع',
    about: 'أدخل المبلغ ورقم الإيصال؛ تستأنف المهلة.',
    event: (amount: string) => `دُفع ${amount}`,
  },
})

export const paid = defineActFace({
  type: 'paid',
  texts,
  Fields: (ask) => [
    amountField(ask, String(ask.view.dossier.state.payment?.amount ?? '')),
    <TextField {...ask.field('reference')} label={ask.text.field.reference} width="long" code />,
  ],
  read: (form) => ({ amount: form.amount(), reference: form.need('reference') }),
  told: ({ data }, { text, language }) => ({
    title: texts(language).event(formatMoney(data.amount, language)),
    body: [text.withReference(data.reference)],
  }),
})
