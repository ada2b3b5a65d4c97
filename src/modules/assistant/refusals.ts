import { Refusal } from '#platform/ledger'

export const talkOver = () =>
  new Refusal('talk-over', 404, {
    vi: 'Cuộc trò chuyện này đã kết thúc hoặc đã xóa. Hãy bắt đầu lại.',
    en: 'This talk is over or was removed. Please begin anew.',
    ar: 'انتهت هذه المحادثة أو حُذفت. ابدأ من جديد من فضلك.',
  })

export const talkTooLong = () =>
  new Refusal('talk-too-long', 409, {
    vi: 'Cuộc trò chuyện đã quá dài. Hãy bắt đầu lại hoặc gặp cán bộ.',
    en: 'This talk has become too long. Please begin anew, or see an officer.',
    ar: 'أصبحت المحادثة طويلة جدًا. ابدأ من جديد أو راجع موظفًا من فضلك.',
  })

export const handedOverAlready = () =>
  new Refusal('talk-taken', 409, {
    vi: 'Người khác đã nhận cuộc trò chuyện này. Hãy tải lại trang.',
    en: 'Somebody else has taken this talk over. Reload the page.',
    ar: 'تولى شخص آخر هذه المحادثة. أعد تحميل الصفحة.',
  })

export const questionsSettled = () =>
  new Refusal('questions-settled', 409, {
    vi: 'Có câu hỏi trong nhóm này vừa được người khác xử lý. Hãy tải lại trang.',
    en: 'Somebody else has just settled a question of this group. Reload the page.',
    ar: 'عالج شخص آخر للتو سؤالًا من هذه المجموعة. أعد تحميل الصفحة.',
  })
