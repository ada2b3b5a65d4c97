import { Select, TextField } from '#design'
import { openShipment } from '#modules/dossiers'
import { formatDate, formatMoney, messages } from '#platform/text'
import { defineActFace } from './act-face.ts'

const texts = messages({
  vi: {
    action: 'Giao cho bên chuyển phát',
    about: (name: string, address: string) => `Gửi ${name}, ${address}`,
    noAddress: 'Chưa có địa chỉ: hãy ghi địa chỉ trước.',
    event: 'Giao cho bên chuyển phát',
    carrier: 'Bên chuyển phát',
    tracking: 'Mã vận đơn',
    expected: (day: string) => `dự kiến đến trước hết ${day}`,
    fee: (amount: string) => `người nhận trả ${amount} cho bên chuyển phát`,
    free: 'người nhận không phải trả cước',
  },
  en: {
    action: 'Hand to the carrier',
    about: (name, address) => `To ${name}, ${address}`,
    noAddress: 'There is no address yet: write it down first.',
    event: 'Handed to the carrier',
    carrier: 'Carrier',
    tracking: 'Tracking number',
    expected: (day) => `expected by ${day}`,
    fee: (amount) => `the recipient pays the carrier ${amount}`,
    free: 'the recipient pays no postage',
  },
  ar: {
    action: 'التسليم لشركة التوصيل',
    about: (name, address) => `إلى ${name}، ${address}`,
    noAddress: 'لا عنوان بعد: سجّله أولًا.',
    event: 'سُلّم لشركة التوصيل',
    carrier: 'شركة التوصيل',
    tracking: 'رقم التتبع',
    expected: (day) => `يُتوقع وصوله حتى ${day}`,
    fee: (amount) => `يدفع المستلم للشركة ${amount}`,
    free: 'لا يدفع المستلم أجرة البريد',
  },
})

export const postShipment = defineActFace({
  type: 'post-shipment',
  texts: (language) => {
    const { action, event } = texts(language)
    return { action, event }
  },
  Fields: ({ field, view, language }) => {
    const own = texts(language)
    const parcel = openShipment(view.dossier.state)
    return [
      <p>{parcel?.address ? own.about(parcel.name, parcel.address) : own.noAddress}</p>,
      <Select
        {...field('carrier')}
        label={own.carrier}
        empty={false}
        options={view.carriers.map(({ id, name }) => ({ value: id, label: name[language] }))}
      />,
      <TextField {...field('tracking')} label={own.tracking} maxLength={40} autoComplete="off" code />,
    ]
  },
  read(form, { text }) {
    if (form.get('tracking').length < 4) form.fault('tracking', text.needed)
    return { carrier: form.get('carrier'), tracking: form.get('tracking') }
  },
  told: ({ data: { carrier, tracking, fee = 0, expectedOn } }, { view, language }) => {
    const own = texts(language)
    return {
      body: [
        `${view.carriers.find(({ id }) => id === carrier)?.name[language] ?? carrier} · ${tracking}`,
        expectedOn && own.expected(formatDate(Temporal.PlainDate.from(expectedOn))),
        fee > 0 ? own.fee(formatMoney(fee, language)) : own.free,
      ],
    }
  },
})
