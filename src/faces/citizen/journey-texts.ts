import { messages } from '#platform/text'

/** Texts of a way through several steps with one number. */
export const journeyTexts = messages({
  vi: {
    yours: 'Đường đi của bạn',
    waited: (time: string) => `chờ ${time}`,
    served: (counter: number, from: string, to: string) => `quầy ${counter}, từ ${from} đến ${to}`,
    here: 'bây giờ',
    waitingSince: (time: string) => `chờ từ ${time}`,
    calledAt: (counter: number, time: string) => `được gọi vào quầy ${counter} lúc ${time}`,
    several: 'Nhiều bước với một số',
    severalAbout:
      'Thời gian chờ ở từng bước của những người đi nhiều bước mà không phải lấy số lại. Đường đi của ít hơn 5 người không được nêu.',
    people: (count: number) => `${count} người`,
    total: (time: string) => `một nửa xong trong ${time}`,
    step: 'Bước',
    wait: 'Một nửa chờ không quá',
    ninth: 'Chín phần mười',
    atCounter: 'Ở quầy',
    none: '–',
  },
  en: {
    yours: 'Your way',
    waited: (time: string) => `waited ${time}`,
    served: (counter: number, from: string, to: string) => `counter ${counter}, ${from} to ${to}`,
    here: 'now',
    waitingSince: (time: string) => `waiting since ${time}`,
    calledAt: (counter: number, time: string) => `called to counter ${counter} at ${time}`,
    several: 'Several steps with one number',
    severalAbout:
      'Waits at each step, of people who went several steps without taking another number. Ways of fewer than 5 people are not told.',
    people: (count: number) => `${count} people`,
    total: (time: string) => `half were done within ${time}`,
    step: 'Step',
    wait: 'Half waited no longer than',
    ninth: 'Nine of ten',
    atCounter: 'At the counter',
    none: '–',
  },
  ar: {
    yours: 'مسارك',
    waited: (time: string) => `الانتظار ${time}`,
    served: (counter: number, from: string, to: string) => `الشباك ${counter}، من ${from} إلى ${to}`,
    here: 'الآن',
    waitingSince: (time: string) => `تنتظر منذ ${time}`,
    calledAt: (counter: number, time: string) => `نودي عليك إلى الشباك ${counter} في ${time}`,
    several: 'عدة خطوات برقم واحد',
    severalAbout:
      'أوقات الانتظار في كل خطوة لمن مرّوا بعدة خطوات دون أخذ رقم آخر. لا تُذكر مسارات أقل من ٥ أشخاص.',
    people: (count: number) => `${count} أشخاص`,
    total: (time: string) => `أنهى النصف خلال ${time}`,
    step: 'الخطوة',
    wait: 'انتظر النصف حتى',
    ninth: 'تسعة من عشرة',
    atCounter: 'عند الشباك',
    none: '–',
  },
})
