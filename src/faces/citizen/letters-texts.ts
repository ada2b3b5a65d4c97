import { messages } from '#platform/text'

/** Letters about one's dossier. */
export const lettersTexts = messages({
  vi: {
    title: 'Báo tin qua email',
    about:
      'Bạn sẽ nhận thư khi hồ sơ được tiếp nhận, cần bổ sung, đổi ngày hẹn hoặc có kết quả. Không bắt buộc: trang này luôn có đủ tin.',
    address: 'Địa chỉ email',
    privacy: 'Chỉ dùng để báo tin về hồ sơ này; được mã hóa và xóa sau khi hồ sơ kết thúc.',
    submit: 'Gửi tin cho tôi',
    change: 'Đổi hoặc bỏ địa chỉ',
    save: 'Đổi địa chỉ',
    goesTo: 'Tin được gửi đến',
    failed: (masked: string) => `Không gửi được thư đến ${masked}. Có thể địa chỉ bị viết sai.`,
    drop: 'Không gửi nữa, xóa địa chỉ',
    back: 'Về hồ sơ của tôi',
  },
  en: {
    title: 'News by e-mail',
    about:
      'You get a letter when the dossier is accepted, when something is missing, when its date changes and when the result is ready. You need not: this page always knows as much.',
    address: 'E-mail address',
    privacy: 'Only used for news of this dossier; encrypted, and deleted after its end.',
    submit: 'Write to me',
    change: 'Change or delete the address',
    save: 'Change the address',
    goesTo: 'Letters go to',
    failed: (masked: string) => `Letters to ${masked} cannot be delivered. The address may be misspelt.`,
    drop: 'No letters, delete the address',
    back: 'Back to my dossier',
  },
  ar: {
    title: 'الأخبار بالبريد الإلكتروني',
    about:
      'تصلك رسالة حين يُقبل الملف، وحين ينقصه شيء، وحين يتغيّر موعده، وحين تجهز النتيجة. هذا اختياري: هذه الصفحة تعرف القدر نفسه دائمًا.',
    address: 'البريد الإلكتروني',
    privacy: 'يُستخدم لأخبار هذا الملف فقط؛ مشفّر ويُحذف بعد انتهائه.',
    submit: 'راسلني',
    change: 'غيّر العنوان أو احذفه',
    save: 'غيّر العنوان',
    goesTo: 'تُرسل الرسائل إلى',
    failed: (masked: string) => `تعذّر إيصال الرسائل إلى ${masked}. ربما كُتب العنوان خطأ.`,
    drop: 'لا رسائل، احذف العنوان',
    back: 'العودة إلى ملفي',
  },
})
