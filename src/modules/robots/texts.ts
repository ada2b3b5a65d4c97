import { type Language, languages, messages, type Text } from '#platform/text'

/** What robots say. Short: it is heard in a loud hall. */
export const robotTexts = messages({
  vi: {
    follow: (counter: string) => `Mời ông bà đi theo tôi đến quầy ${counter}.`,
    arrived: (counter: string) => `Đây là quầy ${counter}. Cảm ơn ông bà.`,
    rate: 'Xin ông bà chấm điểm giúp tôi.',
    giveWay: 'Xin nhường đường.',
    greet: 'Xin chào. Tôi giúp được gì cho ông bà?',
    water: 'Mời ông bà dùng nước.',
    lost: (counter: string) => `Rô-bốt không dẫn tiếp được. Mời ông bà tự đến quầy ${counter}.`,
    ask: 'Nếu không thấy, hãy hỏi cán bộ.',
  },
  en: {
    follow: (counter) => `Please follow me to counter ${counter}.`,
    arrived: (counter) => `Here is counter ${counter}. Thank you.`,
    rate: 'Please rate me.',
    giveWay: 'Excuse me, please let me pass.',
    greet: 'Hello. How can I help you?',
    water: 'Please have some water.',
    lost: (counter) => `The robot cannot lead on. Please go to counter ${counter} yourself.`,
    ask: 'If you do not find it, ask an officer.',
  },
  ar: {
    follow: (counter) => `تفضل اتبعني إلى الشباك ${counter}.`,
    arrived: (counter) => `هذا هو الشباك ${counter}. شكرًا لك.`,
    rate: 'من فضلك قيّمني.',
    giveWay: 'من فضلكم أفسحوا الطريق.',
    greet: 'مرحبًا. كيف أساعدك؟',
    water: 'تفضل ماءً.',
    lost: (counter) => `لا يستطيع الروبوت المتابعة. تفضل بالذهاب إلى الشباك ${counter}.`,
    ask: 'إن لم تجده فاسأل الموظف.',
  },
})

type Words = ReturnType<typeof robotTexts>

export function inLanguages(words: (text: Words, language: Language) => string): Text {
  return Object.fromEntries(languages.map((it) => [it, words(robotTexts(it), it)])) as Text
}
