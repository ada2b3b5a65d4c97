import type { Text } from '#platform/text'
import type { Doubt } from './measure.ts'

const words: Record<Doubt, Text> = {
  small: {
    vi: 'Ảnh quá nhỏ nên khó đọc chữ. Hãy chụp gần hơn hoặc chọn cỡ ảnh lớn hơn.',
    en: 'The picture is too small to read the letters. Come closer, or choose a larger picture size.',
    ar: 'الصورة صغيرة جدًا ويصعب قراءة النص. اقترب أكثر أو اختر حجم صورة أكبر.',
  },
  blurred: {
    vi: 'Ảnh bị mờ, nhòe. Hãy giữ yên điện thoại và chụp lại.',
    en: 'The photo is blurred. Hold the phone still and take it again.',
    ar: 'الصورة غير واضحة. ثبّت الهاتف وأعد التصوير.',
  },
  dark: {
    vi: 'Ảnh quá tối. Hãy chụp lại ở chỗ sáng hơn hoặc bật đèn.',
    en: 'The photo is too dark. Take it again where there is more light.',
    ar: 'الصورة مظلمة جدًا. أعد التصوير في مكان أكثر إضاءة.',
  },
  faint: {
    vi: 'Chữ trong ảnh quá nhạt. Hãy tránh ánh sáng chiếu thẳng và chụp lại.',
    en: 'The writing is too pale. Avoid direct light and take it again.',
    ar: 'الكتابة باهتة جدًا. تجنّب الضوء المباشر وأعد التصوير.',
  },
  cut: {
    vi: 'Có vẻ tờ giấy bị cắt mất một phần. Hãy chụp đủ bốn góc.',
    en: 'Part of the page seems to be missing. Show all four corners.',
    ar: 'يبدو أن جزءًا من الورقة مفقود. أظهر الزوايا الأربع كلها.',
  },
}

/** What to tell a person about a picture that may be hard to read: a warning, never a refusal. */
export const doubtWords = (doubt: Doubt): Text => words[doubt]
