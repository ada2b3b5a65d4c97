import { Refusal } from '#platform/ledger'

export const wrongSignature = () =>
  new Refusal('wrong-signature', 403, {
    vi: 'Chữ ký của yêu cầu từ tổng đài không đúng.',
    en: 'The signature of the telephone provider’s request is not right.',
    ar: 'توقيع طلب مزود الهاتف غير صحيح.',
  })
