import { messages } from '#platform/text'

/** What stands in a person's own calendar. */
export const calendarTexts = messages({
  vi: {
    remindTomorrow: 'Ngày mai bạn có hẹn',
    remindSoon: 'Hai giờ nữa bạn có hẹn',
    event: (label: string, office: string) => `Số ${label} – ${office}`,
  },
  en: {
    remindTomorrow: 'You have an appointment tomorrow',
    remindSoon: 'You have an appointment in two hours',
    event: (label: string, office: string) => `Number ${label} – ${office}`,
  },
  ar: {
    remindTomorrow: 'لديك موعد غدًا',
    remindSoon: 'لديك موعد بعد ساعتين',
    event: (label: string, office: string) => `الرقم ${label} – ${office}`,
  },
})
