import { messages } from '#platform/text'

/** How a paper came to be digital (Circular 01/2023/TT-VPCP), in words. */
export const originTexts = messages({
  vi: {
    label: 'Số hóa',
    origin: {
      0: 'Chưa số hóa',
      1: 'Số hóa lần này',
      2: 'Dùng lại từ hồ sơ trước',
      3: 'Dùng lại từ kết quả đã cấp',
    },
    meaning: {
      0: 'chỉ có bản giấy',
      1: 'đã quét và đối chiếu với bản giấy; lưu vào kho giấy tờ của người nộp',
      2: 'đã quét khi nộp một hồ sơ trước',
      3: 'do cơ quan nhà nước cấp, lấy từ kho kết quả',
    },
  },
  en: {
    label: 'Digitisation',
    origin: { 0: 'Not digitised', 1: 'Digitised now', 2: 'Reused from a dossier', 3: 'Reused from a result' },
    meaning: {
      0: 'on paper only',
      1: 'scanned and compared with the paper; kept in the person’s store',
      2: 'scanned for an earlier dossier',
      3: 'given by the state, from the store of results',
    },
  },
  ar: {
    label: 'الرقمنة',
    origin: { 0: 'غير مرقمنة', 1: 'رُقمنت الآن', 2: 'من ملف سابق', 3: 'من نتيجة صادرة' },
    meaning: {
      0: 'على الورق فقط',
      1: 'مُسحت وقورنت بالورق؛ تُحفظ في خزانة صاحبها',
      2: 'مُسحت لملف سابق',
      3: 'صادرة عن الدولة، من خزانة النتائج',
    },
  },
})
