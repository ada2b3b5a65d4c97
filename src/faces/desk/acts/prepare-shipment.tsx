import { TextField } from '#design'
import { openShipment } from '#modules/dossiers'
import { messages } from '#platform/text'
import { defineActFace } from './act-face.ts'

const texts = messages({
  vi: {
    action: 'Ghi địa chỉ gửi bưu chính',
    about: 'Sửa địa chỉ trước khi gửi, hoặc chuẩn bị gửi lại.',
    event: 'Chuẩn bị gửi bưu chính',
    name: 'Người nhận',
    address: 'Địa chỉ đầy đủ',
    phone: 'Điện thoại người nhận',
  },
  en: {
    action: 'Write down where to post it',
    about: 'Mend the address before it is posted, or prepare to send it again.',
    event: 'Prepared for the post',
    name: 'To',
    address: 'Whole address',
    phone: 'Telephone of the recipient',
  },
  ar: {
    action: 'سجّل عنوان الإرسال بالبريد',
    about: 'صحّح العنوان قبل الإرسال، أو جهّز لإرسال جديد.',
    event: 'جُهّز للإرسال بالبريد',
    name: 'المرسل إليه',
    address: 'العنوان الكامل',
    phone: 'هاتف المرسل إليه',
  },
})

export const prepareShipment = defineActFace({
  type: 'prepare-shipment',
  texts,
  Fields: ({ field, view, language }) => {
    const own = texts(language)
    const { state } = view.dossier
    const parcel = openShipment(state)
    const { applicant } = state
    return [
      <TextField
        {...field('name')}
        label={own.name}
        value={field('name').value ?? parcel?.name ?? applicant.fullName}
        maxLength={200}
      />,
      <TextField
        {...field('address')}
        label={own.address}
        value={field('address').value ?? parcel?.address ?? applicant.address}
        width="long"
        maxLength={500}
      />,
      <TextField
        {...field('phone')}
        label={own.phone}
        value={field('phone').value ?? (parcel?.phone ?? applicant.phone)?.replace(/^\+84/, '0')}
        inputMode="tel"
        maxLength={20}
        optional
      />,
    ]
  },
  read(form, { text }) {
    if (form.get('name').length < 2) form.fault('name', text.needed)
    if (form.get('address').length < 5) form.fault('address', text.needed)
    return { name: form.get('name'), address: form.get('address'), phone: form.get('phone') }
  },
  told: ({ data }) => ({ body: [data.name, data.address] }),
})
