/** Opening hours in words, for every door: what a span, a rule and a closure are called in the three languages. */
import { zone } from '#platform/clock'
import { formatDate, formatTime, type Language, messages } from '#platform/text'
import type { Span } from './opening-on.ts'
import { clockWords, type Hours, type RuleDraft, type State } from './rule.ts'

const words = messages({
  vi: {
    open: 'Mở cửa',
    closed: 'Đóng cửa',
    by_appointment: 'Chỉ theo lịch hẹn',
    self_service: 'Tự phục vụ tại máy',
    weekdays: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
    and: ', ',
    every: 'Mọi ngày',
    workweek: 'Thứ Hai đến thứ Sáu',
    on: (days: string) => `Vào ${days}`,
    weekly: (n: number, anchor: string) => `${n} tuần một lần, tính từ tuần có ngày ${anchor}`,
    monthly: (nth: number) => (nth === -1 ? 'lần cuối trong tháng' : `lần thứ ${nth} trong tháng`),
    odd: 'tuần lẻ',
    even: 'tuần chẵn',
    wholeDay: 'cả ngày',
    restUsual: 'giờ còn lại như thường lệ',
    onDay: (date: string) => `Ngày ${date}`,
    fromTo: (from: string, until: string) => `Từ ${from} đến hết ${until}`,
    fromOn: (from: string) => `Từ ${from}, đến khi có thông báo mới`,
    closedToday: 'Hôm nay đóng cửa',
    closedNow: 'Tạm đóng cửa',
    because: (reason: string) => `Lý do: ${reason}.`,
    again: (when: string) => `Mở lại lúc ${when}.`,
    notKnown: 'Chưa có ngày mở lại; xin theo dõi thông báo.',
    timeOn: (time: string, day: string) => `${time} ${day}`,
    today: 'hôm nay',
  },
  en: {
    open: 'Open',
    closed: 'Closed',
    by_appointment: 'By appointment only',
    self_service: 'Self-service machines only',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    and: ', ',
    every: 'Every day',
    workweek: 'Monday to Friday',
    on: (days) => `On ${days}`,
    weekly: (n, anchor) => `every ${n} weeks, counted from the week of ${anchor}`,
    monthly: (nth) =>
      nth === -1 ? 'the last of the month' : `the ${nth}${['st', 'nd', 'rd'][nth - 1] ?? 'th'} of the month`,
    odd: 'odd weeks',
    even: 'even weeks',
    wholeDay: 'all day',
    restUsual: 'other hours as usual',
    onDay: (date) => `On ${date}`,
    fromTo: (from, until) => `From ${from} to ${until}`,
    fromOn: (from) => `From ${from} until further notice`,
    closedToday: 'Closed today',
    closedNow: 'Closed for a while',
    because: (reason) => `Reason: ${reason}.`,
    again: (when) => `Opens again at ${when}.`,
    notKnown: 'When it opens again is not known yet; please watch for notices.',
    timeOn: (time, day) => `${time}, ${day}`,
    today: 'today',
  },
  ar: {
    open: 'مفتوح',
    closed: 'مغلق',
    by_appointment: 'بموعد مسبق فقط',
    self_service: 'أجهزة الخدمة الذاتية فقط',
    weekdays: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
    and: '، ',
    every: 'كل يوم',
    workweek: 'من الاثنين إلى الجمعة',
    on: (days) => `أيام: ${days}`,
    weekly: (n, anchor) => `مرة كل ${n} أسابيع، بدءًا من أسبوع ${anchor}`,
    monthly: (nth) => (nth === -1 ? 'الأخير من الشهر' : `رقم ${nth} في الشهر`),
    odd: 'الأسابيع الفردية',
    even: 'الأسابيع الزوجية',
    wholeDay: 'طوال اليوم',
    restUsual: 'بقية الساعات كالمعتاد',
    onDay: (date) => `يوم ${date}`,
    fromTo: (from, until) => `من ${from} إلى ${until}`,
    fromOn: (from) => `من ${from} حتى إشعار آخر`,
    closedToday: 'مغلق اليوم',
    closedNow: 'مغلق مؤقتًا',
    because: (reason) => `السبب: ${reason}.`,
    again: (when) => `يُعاد الفتح ${when}.`,
    notKnown: 'لم يُحدد موعد إعادة الفتح بعد؛ تابع الإعلانات.',
    timeOn: (time, day) => `الساعة ${time}، ${day}`,
    today: 'اليوم',
  },
})

export function stateWords(state: State, language: Language): string {
  return words(language)[state]
}

/** `08:00–12:00`; in a text from right to left it stands by itself. */
export function hoursWords({ open, close }: Hours): string {
  return `${clockWords(open)}–${clockWords(close)}`
}

/** In a sentence from right to left the two times of a span would change places. */
function apart(words: string, language: Language): string {
  return language === 'ar' ? `\u2066${words}\u2069` : words
}

/** What is not closed, joined where only the rule differs: what people read in a list of days. */
export function hoursOf(spans: readonly Span[]): { hours: Hours; state: Exclude<State, 'closed'> }[] {
  const list: { hours: Hours; state: Exclude<State, 'closed'> }[] = []
  for (const { from, to, state } of spans) {
    if (state === 'closed') continue
    const last = list.at(-1)
    if (last?.state === state && last.hours.close === from)
      list[list.length - 1] = { state, hours: { open: last.hours.open, close: to } }
    else list.push({ state, hours: { open: from, close: to } })
  }
  return list
}

/** `thứ Hai 23/11/2026`. */
export function dateWords(date: Temporal.PlainDate, language: Language): string {
  return `${words(language).weekdays[date.dayOfWeek - 1]} ${formatDate(date)}`
}

/** When a rule holds: `Từ 01/12/2026 …`. */
export function periodWords({ from, until }: Pick<RuleDraft, 'from' | 'until'>, language: Language): string {
  const text = words(language)
  if (!until) return text.fromOn(formatDate(from))
  if (until.equals(from)) return text.onDay(dateWords(from, language))
  return text.fromTo(formatDate(from), formatDate(until))
}

/** On which days of its period, and in which hours. */
export function ruleWords(rule: RuleDraft, language: Language): string[] {
  const text = words(language)
  const { recurrence, weekdays, hours, state, rest, from, until } = rule
  const single = until?.equals(from)
  const days = weekdays.map((weekday) => text.weekdays[weekday - 1]).join(text.and)
  const named =
    weekdays.length === 7 ? text.every : weekdays.join() === '1,2,3,4,5' ? text.workweek : text.on(days)
  const often =
    recurrence.kind === 'weekly'
      ? recurrence.every > 1
        ? text.weekly(recurrence.every, formatDate(recurrence.anchor))
        : undefined
      : recurrence.kind === 'monthly'
        ? text.monthly(recurrence.nth)
        : text[recurrence.parity]
  return [
    [
      stateWords(state, language),
      hours.length === 0 ? text.wholeDay : hours.map((it) => apart(hoursWords(it), language)).join(text.and),
    ].join(': '),
    ...(single ? [] : [[named, often].filter(Boolean).join(text.and)]),
    ...(rest === 'usual' ? [text.restUsual] : []),
  ]
}

/** `08:00 thứ Hai 23/11/2026`, or `14:30 hôm nay`. */
export function momentWords(instant: Temporal.Instant, now: Temporal.Instant, language: Language): string {
  const text = words(language)
  const date = instant.toZonedDateTimeISO(zone).toPlainDate()
  const isToday = now.toZonedDateTimeISO(zone).toPlainDate().equals(date)
  return text.timeOn(formatTime(instant), isToday ? text.today : dateWords(date, language))
}

/**
 * What people read when the hall is closed by an exception: `Hôm nay đóng cửa` – `Lý do: mưa bão. … Mở lại lúc 08:00
 * thứ Hai 23/11/2026.`
 */
export function closureWords(
  closure: { rule: RuleDraft; next: Temporal.Instant | undefined; now: Temporal.Instant },
  language: Language,
): { title: string; text: string } {
  const text = words(language)
  const { rule, next, now } = closure
  const date = (at: Temporal.Instant) => at.toZonedDateTimeISO(zone).toPlainDate()
  const again = next ? text.again(momentWords(next, now, language)) : text.notKnown
  return {
    title: next && date(next).equals(date(now)) ? text.closedNow : text.closedToday,
    text: [text.because(rule.name[language].replace(/\.$/, '')), rule.message?.[language], again]
      .filter(Boolean)
      .join(' '),
  }
}
