import { TextField } from '#design'
import { messages } from '#platform/text'
import { defineActFace } from './act-face.ts'

const texts = messages({
  vi: {
    action: 'Đã giao đến nơi',
    about: 'Bên chuyển phát báo đã giao. Hồ sơ kết thúc từ lúc này.',
    event: 'Bưu chính đã giao đến nơi',
    to: 'Người ký nhận, theo bên chuyển phát',
  },
  en: {
    action: 'It was delivered',
    about: 'The carrier says so. Only now is the dossier over.',
    event: 'Delivered by post',
    to: 'Who signed for it, as the carrier says',
  },
  ar: {
    action: 'تم التوصيل',
    about: 'أبلغت شركة التوصيل بذلك. الآن فقط ينتهي الملف.',
    event: 'وُصّلت بالبريد',
    to: 'من وقّع بالاستلام حسب الشركة',
  },
})

export const deliverShipment = defineActFace({
  type: 'deliver-shipment',
  texts,
  tone: 'success',
  Fields: ({ field, language }) => (
    <TextField {...field('to')} label={texts(language).to} maxLength={200} optional />
  ),
  read: (form) => ({ to: form.get('to') }),
  told: ({ data }) => ({ body: [data.to] }),
})
