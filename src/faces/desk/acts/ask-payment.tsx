import { formatMoney, messages } from '#platform/text'
import { defineActFace } from './act-face.ts'
import { amountField, reasonField } from './fields.tsx'

const texts = messages({
  vi: {
    action: 'Yêu cầu nộp phí',
    about: 'Đồng hồ tạm dừng đến khi nộp đủ.',
    event: (amount: string) => `Yêu cầu nộp ${amount}`,
  },
  en: {
    action: 'Ask for payment',
    about: 'The clock stops until it is paid.',
    event: (amount: string) => `Payment of ${amount} asked for`,
  },
  ar: {
    action: 'طلب الدفع',
    about: 'تتوقف المهلة حتى الدفع.',
    event: (amount: string) => `طُلب دفع ${amount}`,
  },
})

export const askPayment = defineActFace({
  type: 'ask-payment',
  texts,
  tone: 'warning',
  Fields: (ask) => [amountField(ask), reasonField(ask)],
  read: (form) => ({ amount: form.amount(), reason: form.reason() }),
  told: ({ data }, { language }) => ({
    title: texts(language).event(formatMoney(data.amount, language)),
    body: [data.reason],
  }),
})
