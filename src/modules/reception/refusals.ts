import { Refusal } from '#platform/ledger'

export const counterBusy = () =>
  new Refusal('counter-busy', 409, {
    vi: 'Quầy này đang có người. Hãy kết thúc lượt hiện tại trước khi gọi người tiếp theo.',
    en: 'Somebody is at this counter. Finish with them before calling the next person.',
    ar: 'هناك شخص عند هذا الشباك. أنهِ الدور الحالي قبل نداء التالي.',
  })

export const nobodyWaiting = () =>
  new Refusal('nobody-waiting', 409, {
    vi: 'Không có ai đang chờ ở các lĩnh vực của quầy này.',
    en: 'Nobody is waiting for what this counter serves.',
    ar: 'لا أحد ينتظر خدمات هذا الشباك.',
  })

export const wrongState = () =>
  new Refusal('wrong-state', 409, {
    vi: 'Số này đã được xử lý ở nơi khác. Màn hình đã được cập nhật; hãy xem lại.',
    en: 'This number was dealt with elsewhere. The screen is up to date now; look again.',
    ar: 'تمت معالجة هذا الرقم في مكان آخر. حُدّثت الشاشة؛ انظر مرة أخرى.',
  })

export const tooLateToUndo = () =>
  new Refusal('too-late-to-undo', 409, {
    vi: 'Không hoàn tác được nữa: đã quá 2 phút, hoặc sau đó đã có thay đổi khác.',
    en: 'This can no longer be undone: two minutes have passed, or something happened since.',
    ar: 'لم يعد التراجع ممكنًا: مرت دقيقتان أو حدث تغيير آخر بعد ذلك.',
  })

export const deskNotOpen = () =>
  new Refusal('desk-not-open', 409, {
    vi: 'Hãy mở quầy trước khi gọi số.',
    en: 'Open a counter before calling numbers.',
    ar: 'افتح الشباك قبل نداء الأرقام.',
  })

export const counterTaken = (name: string) =>
  new Refusal('counter-taken', 409, {
    vi: `Quầy này đang do ${name} mở. Hãy chọn quầy khác.`,
    en: `This counter is open under ${name}. Choose another.`,
    ar: `هذا الشباك مفتوح باسم ${name}. اختر شباكًا آخر.`,
  })

export const hallClosed = () =>
  new Refusal('hall-closed', 409, {
    vi: 'Ngoài giờ phát số. Hôm nay không còn nhận số mới; vui lòng quay lại trong giờ làm việc hoặc nộp trực tuyến.',
    en: 'Numbers are not given out at this hour. Please come back in office hours, or file online.',
    ar: 'لا تُصرف الأرقام في هذا الوقت. عد خلال ساعات العمل أو قدّم عبر الإنترنت.',
  })

export const alreadyRated = () =>
  new Refusal('already-rated', 409, {
    vi: 'Lượt này đã được đánh giá. Xin cảm ơn!',
    en: 'This visit has already been rated. Thank you!',
    ar: 'لقد تم تقييم هذه الزيارة. شكرًا لك!',
  })
