import { Refusal } from '#platform/ledger'

export const notToldApart = () =>
  new Refusal('not-told-apart', 400, {
    vi: 'Chỉ tiêu này không chia được theo cách đó.',
    en: 'This figure cannot be told apart in that way.',
    ar: 'لا يمكن تقسيم هذا الرقم بهذه الطريقة.',
  })
