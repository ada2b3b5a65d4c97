import { messages } from '#platform/text'

/** Being reminded of a number by mail. */
export const reminderTexts = messages({
  vi: {
    title: 'Nhắc tôi qua email',
    about:
      'Bạn sẽ nhận thư xác nhận, thư nhắc trước giờ đến, và thư báo ngay nếu số bị dời. Không bắt buộc: không có email thì số vẫn dùng được.',
    address: 'Địa chỉ email',
    privacy:
      'Chỉ dùng để nhắc số này; được mã hóa và xóa khi hết ngày của số. Hãy viết đúng: ai nhận thư cũng mở được trang của số.',
    submit: 'Nhắc tôi',
    change: 'Đổi địa chỉ',
    open: 'Nhắc tôi qua email',
    goesTo: 'Thư nhắc được gửi đến',
    check: 'Chưa thấy thư? Xem mục thư rác, và xem lại địa chỉ trên.',
    failed: (masked: string) => `Không gửi được thư đến ${masked}. Có thể địa chỉ bị viết sai.`,
    drop: 'Không nhắc nữa, xóa địa chỉ',
    back: 'Về số của tôi',
    stopTitle: 'Ngừng nhận thư',
    stopAbout:
      'Bạn sẽ không nhận thêm thư về việc này, và địa chỉ được xóa. Số, lịch hẹn hoặc hồ sơ vẫn giữ nguyên.',
    stopSubmit: 'Ngừng nhận thư',
    stopped: 'Đã ngừng. Địa chỉ đã được xóa.',
    stoppedAbout: 'Bạn không nhận thêm thư về việc này. Số, lịch hẹn hoặc hồ sơ vẫn giữ nguyên.',
    home: 'Về trang chủ',
  },
  en: {
    title: 'Remind me by e-mail',
    about:
      'You get a confirmation, a reminder before you have to come, and word at once if your number is moved. You need not: the number works without it.',
    address: 'E-mail address',
    privacy:
      'Only used to remind you of this number; encrypted, and deleted when its day is over. Write it carefully: whoever gets the letters can open the page of the number.',
    submit: 'Remind me',
    change: 'Change the address',
    open: 'Remind me by e-mail',
    goesTo: 'Reminders go to',
    check: 'No letter yet? Look among the spam, and check the address above.',
    failed: (masked: string) => `Letters to ${masked} cannot be delivered. The address may be misspelt.`,
    drop: 'No reminders, delete the address',
    back: 'Back to my number',
    stopTitle: 'Stop letters',
    stopAbout:
      'You will get no more letters about this, and the address is deleted. The number, appointment or dossier itself stays.',
    stopSubmit: 'Stop letters',
    stopped: 'Stopped. The address is deleted.',
    stoppedAbout: 'You get no more letters about this. The number, appointment or dossier itself stays.',
    home: 'To the home page',
  },
  ar: {
    title: 'ذكّرني بالبريد الإلكتروني',
    about: 'تصلك رسالة تأكيد، وتذكير قبل موعد حضورك، وإشعار فوري إذا نُقل رقمك. هذا اختياري: رقمك صالح بدونه.',
    address: 'البريد الإلكتروني',
    privacy:
      'يُستخدم للتذكير بهذا الرقم فقط؛ مشفّر ويُحذف بانتهاء يومه. اكتبه بدقة: من تصله الرسائل يستطيع فتح صفحة الرقم.',
    submit: 'ذكّرني',
    change: 'غيّر العنوان',
    open: 'ذكّرني بالبريد الإلكتروني',
    goesTo: 'تُرسل التذكيرات إلى',
    check: 'لم تصل رسالة؟ ابحث في البريد غير المرغوب وتحقق من العنوان أعلاه.',
    failed: (masked: string) => `تعذّر إيصال الرسائل إلى ${masked}. ربما كُتب العنوان خطأ.`,
    drop: 'لا تذكيرات، احذف العنوان',
    back: 'العودة إلى رقمي',
    stopTitle: 'إيقاف الرسائل',
    stopAbout: 'لن تصلك رسائل أخرى عن هذا الأمر، ويُحذف العنوان. يبقى الرقم أو الموعد أو الملف كما هو.',
    stopSubmit: 'أوقف الرسائل',
    stopped: 'تم الإيقاف وحُذف العنوان.',
    stoppedAbout: 'لن تصلك رسائل أخرى عن هذا الأمر. يبقى الرقم أو الموعد أو الملف كما هو.',
    home: 'إلى الصفحة الرئيسية',
  },
})
