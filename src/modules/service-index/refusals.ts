import { Refusal } from '#platform/ledger'

export const indexMonthOpen = () =>
  new Refusal('index-month-open', 409, {
    vi: 'Tháng này chưa hết nên chưa công bố được.',
    en: 'This month is not over and cannot be published yet.',
    ar: 'لم ينته هذا الشهر بعد ولا يمكن نشره.',
  })

export const indexPublished = () =>
  new Refusal('index-published', 409, {
    vi: 'Bộ chỉ số của tháng này đã công bố, không sửa được.',
    en: 'The index of this month is published and stays as it is.',
    ar: 'نُشر مؤشر هذا الشهر ولا يُعدَّل.',
  })
