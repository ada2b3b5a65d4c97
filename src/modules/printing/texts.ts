import { messages } from '#platform/text'

/** What the slip says: short, since every line is paper. */
export const slipTexts = messages({
  vi: {
    yourNumber: 'Số thứ tự của bạn',
    ahead: (count: number) =>
      count === 0 ? 'Bạn là người tiếp theo' : `Khi lấy số, trước bạn còn ${count} người`,
    wait: (words: string, clock: string | undefined) => `Chờ ${words}${clock ? ` (${clock})` : ''}`,
    takenAt: (when: string) => `Lấy lúc ${when}`,
    today: 'Chỉ có giá trị trong ngày hôm nay',
    missing: 'Giấy tờ còn thiếu',
    brought: 'Giấy tờ đã có',
    follow: 'Quét mã để theo dõi trên điện thoại',
    sit: 'Xin ngồi chờ, số sẽ hiện trên bảng và đọc qua loa',
    again: 'PHIẾU IN LẠI',
  },
  en: {
    yourNumber: 'Your number',
    ahead: (count: number) =>
      count === 0
        ? 'You are next'
        : count === 1
          ? '1 person before you when taken'
          : `${count} people before you when taken`,
    wait: (words: string, clock: string | undefined) => `Wait: ${words}${clock ? ` (${clock})` : ''}`,
    takenAt: (when: string) => `Taken at ${when}`,
    today: 'Valid today only',
    missing: 'Papers still missing',
    brought: 'Papers you have',
    follow: 'Scan to follow it on your phone',
    sit: 'Please sit down; the number will be shown and called',
    again: 'REPRINTED SLIP',
  },
  ar: {
    yourNumber: 'رقمك',
    ahead: (count: number) => (count === 0 ? 'أنت التالي' : `عدد من قبلك عند أخذ الرقم: ${count}`),
    wait: (words: string, clock: string | undefined) =>
      `الانتظار: ${words}${clock ? ` (\u2066${clock}\u2069)` : ''}`,
    takenAt: (when: string) => `أُخذ في ${when}`,
    today: 'صالح اليوم فقط',
    missing: 'الأوراق الناقصة',
    brought: 'الأوراق التي معك',
    follow: 'امسح الرمز لمتابعته على هاتفك',
    sit: 'تفضل بالجلوس؛ سيظهر الرقم على اللوحة ويُنادى عليه',
    again: 'قسيمة مُعاد طبعها',
  },
})

/** How a printer is, in a few words for officers. */
export const printerTexts = messages({
  vi: {
    ready: 'sẵn sàng',
    'near-end': 'sắp hết giấy',
    'paper-out': 'hết giấy',
    'cover-open': 'nắp đang mở',
    cutter: 'kẹt dao cắt',
    fault: 'bị lỗi',
    offline: 'không trả lời',
  },
  en: {
    ready: 'ready',
    'near-end': 'paper near its end',
    'paper-out': 'no paper',
    'cover-open': 'cover open',
    cutter: 'knife jammed',
    fault: 'fault',
    offline: 'no answer',
  },
  ar: {
    ready: 'جاهزة',
    'near-end': 'الورق على وشك النفاد',
    'paper-out': 'نفد الورق',
    'cover-open': 'الغطاء مفتوح',
    cutter: 'السكين عالقة',
    fault: 'عطل',
    offline: 'لا تجيب',
  },
})
