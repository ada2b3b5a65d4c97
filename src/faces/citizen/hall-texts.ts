import { messages } from '#platform/text'

/** The hall from inside: where which counter is. */
export const hallTexts = messages({
  vi: {
    title: 'Sơ đồ phòng một cửa',
    lead: 'Chọn quầy để xem đường đi từ cửa ra vào.',
    counter: (code: string) => `Quầy ${code}`,
    way: (code: string) => `Đường đến quầy ${code}`,
    fromDoor: 'Đi từ cửa ra vào:',
    unknown: 'Chưa có đường đi đến quầy này trên sơ đồ. Xin hỏi cán bộ hướng dẫn tại phòng.',
    likely: 'Sơ đồ này suy ra từ danh sách quầy; kích thước chỉ là ước chừng.',
  },
  en: {
    title: 'Plan of the hall',
    lead: 'Choose a counter to see the way from the door.',
    counter: (code) => `Counter ${code}`,
    way: (code) => `The way to counter ${code}`,
    fromDoor: 'From the door:',
    unknown: 'The plan has no way to this counter yet. Please ask an officer in the hall.',
    likely: 'This plan follows from the list of counters; its measures are only likely.',
  },
  ar: {
    title: 'مخطط القاعة',
    lead: 'اختر شباكًا لترى الطريق إليه من الباب.',
    counter: (code) => `الشباك ${code}`,
    way: (code) => `الطريق إلى الشباك ${code}`,
    fromDoor: 'من الباب:',
    unknown: 'لا يوجد طريق إلى هذا الشباك على المخطط بعد. من فضلك اسأل الموظف في القاعة.',
    likely: 'هذا المخطط مستنتج من قائمة الشبابيك، وقياساته تقريبية.',
  },
})
