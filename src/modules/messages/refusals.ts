import { Refusal } from '#platform/ledger'

export const addressUnusable = () =>
  new Refusal(
    'address-unusable',
    400,
    {
      vi: 'Địa chỉ email này không dùng được. Hãy xem lại: dạng đúng là ten@nha-cung-cap.vn, viết không dấu trước @.',
      en: 'Mail cannot be sent to this address. Look at it again: it should be like name@provider.vn, with plain letters before the @.',
      ar: 'لا يمكن الإرسال إلى هذا العنوان. راجعه: يجب أن يكون مثل name@provider.vn وبأحرف لاتينية قبل @.',
    },
    {
      address: {
        vi: 'Nhập một địa chỉ email, ví dụ: lan.nguyen@gmail.com',
        en: 'Enter one e-mail address, for example: lan.nguyen@gmail.com',
        ar: 'أدخل عنوان بريد إلكتروني واحدًا، مثل: lan.nguyen@gmail.com',
      },
    },
  )

export const messagesOff = () =>
  new Refusal('messages-off', 409, {
    vi: 'Nơi này chưa gửi thư nhắc. Hãy lưu lại trang của số, hoặc thêm lịch hẹn vào điện thoại.',
    en: 'Reminders are not sent here. Keep the page of your number, or add the appointment to your calendar.',
    ar: 'لا تُرسل تذكيرات هنا. احفظ صفحة رقمك أو أضف الموعد إلى تقويمك.',
  })

export const addressBusy = () =>
  new Refusal('address-busy', 429, {
    vi: 'Địa chỉ này hôm nay đã nhận đủ thư nhắc từ hệ thống. Hãy dùng địa chỉ khác, hoặc thử lại ngày mai.',
    en: 'This address has been given for as many numbers as it may in a day. Use another one, or try again tomorrow.',
    ar: 'استُخدم هذا العنوان اليوم لأقصى عدد مسموح من الأرقام. استخدم عنوانًا آخر أو حاول غدًا.',
  })

export const addressChangedOften = () =>
  new Refusal('address-changed-often', 409, {
    vi: 'Địa chỉ của số này đã được đổi nhiều lần nên không đổi được nữa. Trang của số vẫn xem được như trước.',
    en: 'The address of this number was changed several times and can no longer be changed. The page of the number still works.',
    ar: 'تم تغيير عنوان هذا الرقم عدة مرات ولا يمكن تغييره بعد الآن. ما زالت صفحة الرقم تعمل.',
  })

export const messageSettled = () =>
  new Refusal('message-settled', 409, {
    vi: 'Thư này đã được xử lý, hoặc địa chỉ đã được xóa nên không gửi lại được.',
    en: 'This letter has been dealt with already, or its address is gone and it cannot be sent again.',
    ar: 'تمت معالجة هذه الرسالة، أو حُذف عنوانها فلا يمكن إرسالها مرة أخرى.',
  })
