import { messages } from '#platform/text'

/** Where counters are. */
export const wayTexts = messages({
  vi: {
    where: 'Quầy ở đâu?',
    whereMore: 'Xem đường đi',
    title: 'Bạn muốn đến quầy nào?',
    counter: (code: string) => `Quầy ${code}`,
    wayTitle: (code: string) => `Đường đến quầy ${code}`,
    others: 'Quầy khác',
    unknown: 'Chưa có đường đi đến quầy này trên sơ đồ. Xin hỏi cán bộ hướng dẫn.',
  },
  en: {
    where: 'Where is it?',
    whereMore: 'The way to a counter',
    title: 'Which counter are you looking for?',
    counter: (code) => `Counter ${code}`,
    wayTitle: (code) => `The way to counter ${code}`,
    others: 'Another counter',
    unknown: 'The plan has no way to this counter yet. Please ask an officer.',
  },
  ar: {
    where: 'أين الشباك؟',
    whereMore: 'شاهد الطريق',
    title: 'إلى أي شباك تريد الذهاب؟',
    counter: (code) => `الشباك ${code}`,
    wayTitle: (code) => `الطريق إلى الشباك ${code}`,
    others: 'شباك آخر',
    unknown: 'لا يوجد طريق إلى هذا الشباك على المخطط بعد. من فضلك اسأل الموظف.',
  },
})
