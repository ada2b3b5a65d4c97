import { messages } from '#platform/text'

/** What the kiosk says about its paper. */
export const paperTexts = messages({
  vi: {
    trouble: {
      offline: 'Máy in đang không hoạt động',
      'cover-open': 'Nắp máy in đang mở',
      'paper-out': 'Máy in hết giấy',
      cutter: 'Dao cắt của máy in bị kẹt',
      fault: 'Máy in đang bị lỗi',
    },
    before:
      'Bạn vẫn lấy số được: số và mã QR sẽ hiện trên màn hình, hãy chụp ảnh lại. Nếu cần giấy, xin gặp cán bộ.',
    after: 'Số của bạn vẫn có giá trị. Hãy chụp ảnh màn hình hoặc quét mã QR; nếu cần giấy, xin gặp cán bộ.',
    pending: 'Phiếu đang được in …',
    look: 'Xem phiếu đã in xong chưa',
    printed: 'Phiếu đã in xong, xin cầm theo. Số sẽ hiện trên bảng và đọc qua loa.',
    unknown: 'Phiếu có thể chưa in xong',
    unknownMore: 'Hãy nhìn khe giấy. Nếu chưa có phiếu, chạm “In lại phiếu” hoặc chụp ảnh màn hình.',
    another: 'In lại phiếu',
    comeBackMore: 'Xem danh sách giấy tờ cần mang',
    laterMore: 'Hãy chụp ảnh danh sách này. Mang đủ rồi quay lại, bạn lấy số mới.',
  },
  en: {
    trouble: {
      offline: 'The printer is not working',
      'cover-open': 'The printer’s cover is open',
      'paper-out': 'The printer has no paper',
      cutter: 'The printer’s knife is jammed',
      fault: 'The printer has a fault',
    },
    before:
      'You can take a number all the same: it will be shown on the screen with a QR code; take a picture of it. If you need paper, ask an officer.',
    after:
      'Your number is valid. Take a picture of the screen or scan the QR code; if you need paper, ask an officer.',
    pending: 'Your slip is being printed …',
    look: 'See whether the slip is ready',
    printed: 'Your slip is printed, please take it. The number will be shown and called.',
    unknown: 'The slip may not have come out',
    unknownMore:
      'Look at the slot. If there is no slip, touch “Print again” or take a picture of the screen.',
    another: 'Print again',
    comeBackMore: 'See the list of what to bring',
    laterMore: 'Take a picture of this list. Come back with everything and take a new number.',
  },
  ar: {
    trouble: {
      offline: 'الطابعة لا تعمل',
      'cover-open': 'غطاء الطابعة مفتوح',
      'paper-out': 'نفد ورق الطابعة',
      cutter: 'سكين الطابعة عالقة',
      fault: 'في الطابعة عطل',
    },
    before:
      'يمكنك أخذ رقم رغم ذلك: سيظهر على الشاشة مع رمز QR، فالتقط صورة له. وإن احتجت إلى ورقة فاسأل الموظف.',
    after: 'رقمك صالح. التقط صورة للشاشة أو امسح رمز QR؛ وإن احتجت إلى ورقة فاسأل الموظف.',
    pending: 'تُطبع قسيمتك الآن …',
    look: 'اعرف هل طُبعت القسيمة',
    printed: 'طُبعت قسيمتك، تفضل بأخذها. سيظهر الرقم على اللوحة ويُنادى عليه.',
    unknown: 'ربما لم تخرج القسيمة',
    unknownMore: 'انظر إلى فتحة الورق. إن لم تجد قسيمة فالمس «اطبع مرة أخرى» أو التقط صورة للشاشة.',
    another: 'اطبع مرة أخرى',
    comeBackMore: 'اطلع على قائمة ما يجب إحضاره',
    laterMore: 'التقط صورة لهذه القائمة. عد ومعك كل الأوراق وخذ رقمًا جديدًا.',
  },
})
