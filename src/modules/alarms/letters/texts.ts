import { messages } from '#platform/text'

/** Letters to those whose turn an alarm is: what, where, how grave, and what to do. */
export const letterTexts = messages({
  vi: {
    subject: (severity: string, name: string, place: string) => `[${severity}] ${name} – ${place}`,
    lead: 'Một cảnh báo đang chờ bạn nhận.',
    leadFurther: 'Một cảnh báo chưa có ai nhận nên đã chuyển lên bạn.',
    what: 'Cảnh báo',
    where: 'Đơn vị',
    level: 'Mức',
    since: 'Từ lúc',
    next: 'Việc cần làm',
    once: 'Chúng tôi chỉ viết một lần cho mỗi cấp. Khi có người nhận, những người khác không nhận thư nữa.',
    open: 'Mở cảnh báo',
  },
  en: {
    subject: (severity: string, name: string, place: string) => `[${severity}] ${name} – ${place}`,
    lead: 'An alarm waits for you to take it on.',
    leadFurther: 'Nobody took an alarm on, so it was sent further up, to you.',
    what: 'Alarm',
    where: 'Unit',
    level: 'Level',
    since: 'Since',
    next: 'What to do',
    once: 'We write once for each step of the ladder. When somebody takes it on, nobody else is written to.',
    open: 'Open the alarm',
  },
  ar: {
    subject: (severity: string, name: string, place: string) => `[${severity}] ${name} – ${place}`,
    lead: 'إنذار ينتظر أن تتولاه.',
    leadFurther: 'لم يتولَّ أحد إنذارًا، فرُفع إليك.',
    what: 'الإنذار',
    where: 'الوحدة',
    level: 'الدرجة',
    since: 'منذ',
    next: 'ما يجب عمله',
    once: 'نكتب مرة واحدة لكل درجة من السلم. وحين يتولاه أحد لا نكتب لغيره.',
    open: 'افتح الإنذار',
  },
})
