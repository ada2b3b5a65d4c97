import { messages } from '#platform/text'

export const speechTexts = messages({
  vi: {
    itself: 'Tiếng Việt',
    begin: 'Đọc to',
    end: 'Tắt đọc',
    bar: 'Nghe đọc',
    repeat: 'Đọc lại',
    quieter: 'Nhỏ hơn',
    louder: 'To hơn',
    ticked: 'Đã chọn',
    unticked: 'Chưa chọn',
  },
  en: {
    itself: 'English',
    begin: 'Read aloud',
    end: 'Stop reading',
    bar: 'Reading aloud',
    repeat: 'Repeat',
    quieter: 'Quieter',
    louder: 'Louder',
    ticked: 'Ticked',
    unticked: 'Not ticked',
  },
  ar: {
    itself: 'العربية',
    begin: 'اقرأ بصوت',
    end: 'أوقف القراءة',
    bar: 'القراءة بصوت',
    repeat: 'أعد القراءة',
    quieter: 'أخفض',
    louder: 'أعلى',
    ticked: 'محدد',
    unticked: 'غير محدد',
  },
})
