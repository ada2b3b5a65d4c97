import { Refusal } from '#platform/ledger'

export const noPrinter = () =>
  new Refusal('no-printer', 409, {
    vi: 'Máy lấy số này chưa được nối với máy in. Hãy báo cán bộ kỹ thuật của đơn vị.',
    en: 'No printer is connected to this kiosk. Tell the office’s technician.',
    ar: 'لا توجد طابعة متصلة بهذا الجهاز. أبلغ فني المكتب.',
  })

export const enoughSlips = () =>
  new Refusal('enough-slips', 409, {
    vi: 'Số này đã được in nhiều lần. Hãy chụp ảnh màn hình, hoặc nhờ cán bộ in lại.',
    en: 'This number was printed several times. Take a picture of the screen, or ask an officer to print it.',
    ar: 'طُبع هذا الرقم عدة مرات. التقط صورة للشاشة، أو اطلب من الموظف طبعه.',
  })

export const ticketOver = () =>
  new Refusal('ticket-over', 409, {
    vi: 'Số này đã xong, đã hủy hoặc không phải của hôm nay, nên không in lại được.',
    en: 'This number is finished, cancelled or not of today, so it cannot be printed again.',
    ar: 'هذا الرقم انتهى أو أُلغي أو ليس لليوم، فلا يمكن طبعه مرة أخرى.',
  })
