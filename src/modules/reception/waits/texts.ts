import { messages } from '#platform/text'

/** A wait in words a tired person understands. */
export const waitTexts = messages({
  vi: {
    below: (minutes: string) => `dưới ${minutes}`,
    about: (range: string) => `khoảng ${range}`,
    atLeast: (minutes: string) => `từ ${minutes} trở lên`,
    notToday: 'có thể không đến lượt hôm nay',
    rough: (minutes: string) => `≈ ${minutes}`,
    minutes: (range: string) => `${range} phút`,
    why: {
      'nobody-calls': 'Chưa biết: lúc này chưa có quầy nào gọi nhóm này.',
      'too-new': 'Chưa biết: mới có quá ít ngày để dự báo. Càng nhiều ngày càng đúng hơn.',
      closed: 'Hôm nay sảnh không gọi số nữa.',
      'not-now': 'Đang tính. Hãy xem lại sau vài giây.',
    } as Record<string, string>,
    whyShort: {
      'nobody-calls': 'chưa có quầy gọi',
      'too-new': 'chưa đủ dữ liệu',
      closed: 'hết giờ gọi số',
      'not-now': 'đang tính',
    } as Record<string, string>,
    chance: (tens: number) =>
      tens === 0
        ? 'Khả năng được gọi trước giờ đóng cửa: gần như không.'
        : `Khả năng được gọi trước giờ đóng cửa: khoảng ${tens} trong 10.`,
  },
  en: {
    below: (minutes) => `under ${minutes}`,
    about: (range) => `about ${range}`,
    atLeast: (minutes) => `${minutes} or more`,
    notToday: 'your turn may not come today',
    rough: (minutes) => `≈ ${minutes}`,
    minutes: (range) => `${range} min`,
    why: {
      'nobody-calls': 'Not known: no counter calls this group at the moment.',
      'too-new': 'Not known: too few days have been seen yet. It gets better with every day.',
      closed: 'No more numbers are called today.',
      'not-now': 'Being worked out. Look again in a few seconds.',
    },
    whyShort: {
      'nobody-calls': 'no counter calls',
      'too-new': 'too few days seen',
      closed: 'no more calls today',
      'not-now': 'being worked out',
    },
    chance: (tens) =>
      tens === 0
        ? 'Chance of being called before closing: almost none.'
        : `Chance of being called before closing: about ${tens} in 10.`,
  },
  ar: {
    below: (minutes) => `أقل من ${minutes}`,
    about: (range) => `نحو ${range}`,
    atLeast: (minutes) => `${minutes} أو أكثر`,
    notToday: 'قد لا يأتي دورك اليوم',
    rough: (minutes) => `≈ ${minutes}`,
    minutes: (range) => `\u2066${range}\u2069 دقيقة`,
    why: {
      'nobody-calls': 'غير معروف: لا ينادي أي شباك هذه المجموعة الآن.',
      'too-new': 'غير معروف: الأيام المسجلة قليلة حتى الآن، ويتحسن التقدير كل يوم.',
      closed: 'لن يُنادى المزيد من الأرقام اليوم.',
      'not-now': 'جارٍ الحساب. انظر مرة أخرى بعد ثوانٍ.',
    },
    whyShort: {
      'nobody-calls': 'لا شباك ينادي',
      'too-new': 'أيام قليلة جدًا',
      closed: 'انتهى النداء اليوم',
      'not-now': 'جارٍ الحساب',
    },
    chance: (tens) =>
      tens === 0 ? 'فرصة النداء قبل الإغلاق: شبه معدومة.' : `فرصة النداء قبل الإغلاق: نحو ${tens} من 10.`,
  },
})
