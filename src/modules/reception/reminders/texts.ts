import { messages } from '#platform/text'

/** What letters about numbers and appointments say. */
export const reminderTexts = messages({
  vi: {
    number: 'Số thứ tự',
    when: 'Khi nào',
    where: 'Ở đâu',
    what: 'Việc',
    papers: 'Mang theo',
    identityCard: 'Căn cước',
    open: 'Xem số của bạn',
    slotAt: (time: string, day: string) => `${time}, ${day}`,
    rule: (minutes: number) =>
      `Hãy đến trước giờ hẹn vài phút và báo đã đến. Khi được gọi, số được giữ thêm ${minutes} phút.`,
    confirmed: {
      subject: (label: string, when: string) => `Số ${label}: ${when}`,
      lead: (when: string) => `Chúng tôi sẽ nhắc bạn. Lượt của bạn: ${when}.`,
      next: 'Nếu số bị dời vì nơi này đóng cửa, bạn sẽ được báo ngay. Không đến được? Hãy mở trang của số và hủy để nhường chỗ.',
    },
    evening: {
      subject: (label: string, when: string) => `Nhắc hẹn: số ${label}, ${when}`,
      lead: (when: string) => `Lượt của bạn: ${when}.`,
    },
    soon: {
      subject: (label: string, time: string) => `Hôm nay lúc ${time}: số ${label}`,
      lead: (time: string) => `Hôm nay bạn có hẹn lúc ${time}.`,
    },
    leave: {
      subject: (label: string) => `Sắp đến lượt: số ${label}`,
      lead: 'Sắp đến lượt bạn.',
      leaveAt: (time: string) => `Hãy rời nhà lúc ${time} để kịp lượt.`,
      now: 'Đã đến lúc lên đường.',
      turnCame: 'Đã đến lượt bạn. Hãy đến ngay, hoặc hủy số để nhường chỗ.',
      ahead: (people: number) =>
        people === 0 ? 'Không còn ai trước bạn.' : `Còn ${people} người trước bạn.`,
      wait: (words: string) => `Dự kiến chờ ${words}.`,
      way: (minutes: string) =>
        `Tính theo quãng đường ${minutes} phút. Đây là ước tính; trang của số luôn mới hơn.`,
    },
    moved: {
      subject: (label: string, when: string) => `Đã dời hẹn: số ${label}, ${when}`,
      lead: (label: string, when: string) => `Hẹn cũ (số ${label}, ${when}) đã được dời. Giờ mới ở dưới đây.`,
      calendar: 'Tệp lịch kèm theo sẽ thay mục cũ trong lịch của bạn.',
    },
    closed: {
      subject: (label: string, when: string) => `Đổi ngày vì đóng cửa: số ${label}, ${when}`,
      lead: (label: string, when: string) =>
        `Xin lỗi bạn: nơi này đóng cửa nên số ${label} (${when}) không gọi được. Bạn có số mới dưới đây.`,
      keeps: 'Thời gian đã chờ tại chỗ được giữ lại, và bạn được gọi trước người lấy số sau.',
      cannot: 'Không đến được ngày mới? Hãy mở trang của số để hủy, rồi lấy số cho ngày khác.',
    },
  },
  en: {
    number: 'Number',
    when: 'When',
    where: 'Where',
    what: 'For',
    papers: 'Bring with you',
    identityCard: 'Identity card',
    open: 'See your number',
    slotAt: (time: string, day: string) => `${time}, ${day}`,
    rule: (minutes: number) =>
      `Come a few minutes early and say that you are here. Once called, your number is kept for ${minutes} minutes more.`,
    confirmed: {
      subject: (label: string, when: string) => `Number ${label}: ${when}`,
      lead: (when: string) => `We will remind you. Your turn: ${when}.`,
      next: 'If the office has to close and your number moves, you are told at once. Cannot come? Open the page of your number and give it back.',
    },
    evening: {
      subject: (label: string, when: string) => `Reminder: number ${label}, ${when}`,
      lead: (when: string) => `Your turn: ${when}.`,
    },
    soon: {
      subject: (label: string, time: string) => `Today at ${time}: number ${label}`,
      lead: (time: string) => `You have an appointment today at ${time}.`,
    },
    leave: {
      subject: (label: string) => `Your turn is near: number ${label}`,
      lead: 'Your turn is near.',
      leaveAt: (time: string) => `Leave home at ${time} to be there in time.`,
      now: 'It is time to leave.',
      turnCame: 'Your turn has come. Please come now, or give the number back.',
      ahead: (people: number) => (people === 0 ? 'Nobody is before you.' : `People before you: ${people}.`),
      wait: (words: string) => `Expected wait: ${words}.`,
      way: (minutes: string) =>
        `Counted with a way of ${minutes} minutes. This is an estimate; the page of your number is always newer.`,
    },
    moved: {
      subject: (label: string, when: string) => `Moved: number ${label}, ${when}`,
      lead: (label: string, when: string) =>
        `Your appointment (number ${label}, ${when}) was moved. The new hour is below.`,
      calendar: 'The calendar file with this letter replaces the old entry in your calendar.',
    },
    closed: {
      subject: (label: string, when: string) => `New day because of a closure: number ${label}, ${when}`,
      lead: (label: string, when: string) =>
        `We are sorry: the office is closed, and number ${label} (${when}) cannot be called. You have a new number, below.`,
      keeps:
        'The time you have waited in the hall is kept, and you come before those who took a number later.',
      cannot:
        'Cannot come on the new day? Open the page of your number, give it back and take one for another day.',
    },
  },
  ar: {
    number: 'الرقم',
    when: 'متى',
    where: 'أين',
    what: 'الغرض',
    papers: 'أحضر معك',
    identityCard: 'بطاقة الهوية',
    open: 'اعرض رقمك',
    slotAt: (time: string, day: string) => `${time}، ${day}`,
    rule: (minutes: number) =>
      `احضر قبل الموعد بدقائق وأعلن وصولك. بعد مناداتك يُحفظ رقمك ${minutes} دقيقة أخرى.`,
    confirmed: {
      subject: (label: string, when: string) => `الرقم ${label}: ${when}`,
      lead: (when: string) => `سنذكّرك. دورك: ${when}.`,
      next: 'إذا أُغلق المكتب ونُقل رقمك فسنخبرك فورًا. لا تستطيع الحضور؟ افتح صفحة رقمك وأعده.',
    },
    evening: {
      subject: (label: string, when: string) => `تذكير: الرقم ${label}، ${when}`,
      lead: (when: string) => `دورك: ${when}.`,
    },
    soon: {
      subject: (label: string, time: string) => `اليوم الساعة ${time}: الرقم ${label}`,
      lead: (time: string) => `لديك موعد اليوم الساعة ${time}.`,
    },
    leave: {
      subject: (label: string) => `اقترب دورك: الرقم ${label}`,
      lead: 'اقترب دورك.',
      leaveAt: (time: string) => `غادر المنزل الساعة ${time} لتصل في الوقت المناسب.`,
      now: 'حان وقت المغادرة.',
      turnCame: 'جاء دورك. احضر الآن من فضلك أو أعد الرقم.',
      ahead: (people: number) => (people === 0 ? 'لا أحد قبلك.' : `عدد من يسبقك: ${people}.`),
      wait: (words: string) => `الانتظار المتوقع: ${words}.`,
      way: (minutes: string) =>
        `محسوب على أساس طريق مدته ${minutes} دقيقة. هذا تقدير؛ وصفحة رقمك أحدث دائمًا.`,
    },
    moved: {
      subject: (label: string, when: string) => `تغيّر الموعد: الرقم ${label}، ${when}`,
      lead: (label: string, when: string) => `تم تغيير موعدك (الرقم ${label}، ${when}). الموعد الجديد أدناه.`,
      calendar: 'ملف التقويم المرفق يحل محل الموعد القديم في تقويمك.',
    },
    closed: {
      subject: (label: string, when: string) => `يوم جديد بسبب الإغلاق: الرقم ${label}، ${when}`,
      lead: (label: string, when: string) =>
        `نعتذر: المكتب مغلق ولا يمكن مناداة الرقم ${label} (${when}). لديك رقم جديد أدناه.`,
      keeps: 'يُحفظ الوقت الذي انتظرته في القاعة، وتسبق من أخذ رقمًا بعدك.',
      cannot: 'لا تستطيع الحضور في اليوم الجديد؟ افتح صفحة رقمك وأعده ثم خذ رقمًا ليوم آخر.',
    },
  },
})
