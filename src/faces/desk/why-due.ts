import type { StartReason, Step } from '#modules/calendar'
import { formatDate, formatDateTime, type Language, messages } from '#platform/text'

const texts = messages({
  vi: {
    started: (at: string) => `Bắt đầu tính từ ${at}`,
    because: {
      received: 'ngay khi nhận đủ giấy tờ',
      before_opening: 'vì nhận trước giờ làm việc',
      during_lunch: 'vì nhận trong giờ nghỉ trưa',
      after_closing: 'vì nhận sau giờ làm việc',
      day_off: 'vì nhận vào ngày nghỉ',
      reception_window_only: 'vì nhận trong giờ trực tiếp dân ngoài giờ làm việc',
    },
    sameDay: (date: string, cutoff: string) => `Nhận trước ${cutoff}: trả trong ngày ${date}`,
    nextDay: (date: string, cutoff: string) =>
      `Nhận từ ${cutoff} trở đi: trả trong ngày làm việc tiếp theo, ${date}`,
    counted: (n: number, date: string) => `Ngày thứ ${n}: ${date}`,
    countedTime: (date: string, hours: string) => `Tính ${hours} ngày ${date}`,
    skipped: (date: string, why: string) => `Không tính ${date}: ${why}`,
    weekend: 'cuối tuần',
    moved: (from: string, to: string) => `${from} là ngày nghỉ: dời sang ${to}`,
    office: (from: string, to: string) => `${from} ngoài giờ làm việc: dời sang ${to}`,
    extended: (due: string) => `Được gia hạn đến ${due}`,
    paused: (from: string, to: string, hours: string, due: string) =>
      `Tạm dừng từ ${from} đến ${to} (${hours} làm việc): hạn mới ${due}`,
    back: (due: string) => `Trả khi giấy tờ bổ sung đến: ${due}`,
    open: (from: string, hours: string) => `Đang tạm dừng từ ${from}; còn ${hours} làm việc`,
    ignored: (from: string) => `Lần tạm dừng từ ${from} không làm đổi hạn`,
    provisional: (years: string) => `Lịch nghỉ năm ${years} chưa công bố: ngày hẹn là tạm tính`,
    hours: (hours: string) => `${hours} giờ`,
  },
  en: {
    started: (at: string) => `The clock starts ${at}`,
    because: {
      received: 'as soon as the papers were complete',
      before_opening: 'because they came before opening',
      during_lunch: 'because they came during the lunch break',
      after_closing: 'because they came after closing',
      day_off: 'because they came on a day off',
      reception_window_only: 'because they came in a reception window outside working time',
    },
    sameDay: (date: string, cutoff: string) => `Received before ${cutoff}: due the same day, ${date}`,
    nextDay: (date: string, cutoff: string) =>
      `Received at ${cutoff} or later: due the next working day, ${date}`,
    counted: (n: number, date: string) => `Day ${n}: ${date}`,
    countedTime: (date: string, hours: string) => `${hours} counted on ${date}`,
    skipped: (date: string, why: string) => `${date} does not count: ${why}`,
    weekend: 'weekend',
    moved: (from: string, to: string) => `${from} is a day off: moved to ${to}`,
    office: (from: string, to: string) => `${from} lies outside office hours: moved to ${to}`,
    extended: (due: string) => `Extended to ${due}`,
    paused: (from: string, to: string, hours: string, due: string) =>
      `Stopped from ${from} to ${to} (${hours} of working time): due ${due}`,
    back: (due: string) => `Due when the papers are back: ${due}`,
    open: (from: string, hours: string) => `Stopped since ${from}; ${hours} of working time left`,
    ignored: (from: string) => `The stop from ${from} changes nothing`,
    provisional: (years: string) => `The days off of ${years} are not published yet: the date is provisional`,
    hours: (hours: string) => `${hours} h`,
  },
  ar: {
    started: (at: string) => `تبدأ المهلة ${at}`,
    because: {
      received: 'فور اكتمال الأوراق',
      before_opening: 'لأنها وصلت قبل الدوام',
      during_lunch: 'لأنها وصلت في استراحة الغداء',
      after_closing: 'لأنها وصلت بعد الدوام',
      day_off: 'لأنها وصلت في يوم عطلة',
      reception_window_only: 'لأنها وصلت في فترة استقبال خارج ساعات العمل',
    },
    sameDay: (date: string, cutoff: string) => `استُلمت قبل ${cutoff}: الموعد في اليوم نفسه ${date}`,
    nextDay: (date: string, cutoff: string) =>
      `استُلمت عند ${cutoff} أو بعدها: الموعد يوم العمل التالي ${date}`,
    counted: (n: number, date: string) => `اليوم ${n}: ${date}`,
    countedTime: (date: string, hours: string) => `يُحسب ${hours} يوم ${date}`,
    skipped: (date: string, why: string) => `لا يُحسب ${date}: ${why}`,
    weekend: 'نهاية الأسبوع',
    moved: (from: string, to: string) => `${from} عطلة: نُقل إلى ${to}`,
    office: (from: string, to: string) => `${from} خارج ساعات العمل: نُقل إلى ${to}`,
    extended: (due: string) => `مُدّدت إلى ${due}`,
    paused: (from: string, to: string, hours: string, due: string) =>
      `توقفت من ${from} إلى ${to} (${hours} عمل): الموعد ${due}`,
    back: (due: string) => `الموعد عند وصول الأوراق: ${due}`,
    open: (from: string, hours: string) => `متوقفة منذ ${from}؛ بقي ${hours} عمل`,
    ignored: (from: string) => `التوقف من ${from} لا يغيّر الموعد`,
    provisional: (years: string) => `عطل ${years} لم تُنشر بعد: الموعد مؤقت`,
    hours: (hours: string) => `${hours} س`,
  },
})

/** The steps of a deadline in words, in the order they were taken. */
export function whyDueWords(steps: readonly Step[], language: Language): string[] {
  return steps.map((step) => wordsOf(step, language))
}

function wordsOf(step: Step, language: Language): string {
  const text = texts(language)
  const hours = (duration: Temporal.Duration) =>
    text.hours((Math.round(duration.total('minutes') / 6) / 10).toLocaleString('vi'))
  switch (step.step) {
    case 'clock_started':
      return `${text.started(formatDateTime(step.at))} – ${text.because[step.because satisfies StartReason]}`
    case 'same_day': {
      const cutoff = step.cutoff.toString().slice(0, 5)
      const say = step.received === 'before_cutoff' ? text.sameDay : text.nextDay
      return say(formatDate(step.date), cutoff)
    }
    case 'counted_day':
      return text.counted(step.n, formatDate(step.date))
    case 'counted_time':
      return text.countedTime(formatDate(step.date), hours(step.workingTime))
    case 'skipped_day':
      return text.skipped(formatDate(step.date), 'name' in step.reason ? step.reason.name : text.weekend)
    case 'moved_to_working_day':
      return text.moved(formatDate(step.from), formatDate(step.to))
    case 'moved_into_office_hours':
      return text.office(formatDateTime(step.from), formatDateTime(step.to))
    case 'extended':
      return text.extended(formatDateTime(step.due))
    case 'paused':
      return text.paused(
        formatDateTime(step.from),
        formatDateTime(step.to),
        hours(step.workingTime),
        formatDateTime(step.due),
      )
    case 'due_when_back':
      return text.back(formatDateTime(step.to))
    case 'pause_open':
      return text.open(formatDateTime(step.from), hours(step.remaining))
    case 'pause_ignored':
      return text.ignored(formatDateTime(step.from))
    case 'beyond_published_calendar':
      return text.provisional(step.years.join(', '))
  }
}
