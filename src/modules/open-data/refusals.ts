import { Refusal } from '#platform/ledger'

/** @param back what was taken back last, of all that was asked for */
export const takenBackAlready = (why: string | undefined) =>
  new Refusal('open-data-taken-back', 410, {
    vi: `Số liệu này đã được rút lại vì có sai sót và không còn được công bố.${why ? ` Lý do: ${why}` : ''}`,
    en: `These figures were taken back because something in them was wrong, and are not published any more.${why ? ` Reason: ${why}` : ''}`,
    ar: `سُحبت هذه الأرقام لوجود خطأ فيها ولم تعد منشورة.${why ? ` السبب: ${why}` : ''}`,
  })

export const reasonMissing = () =>
  new Refusal('open-data-reason', 422, {
    vi: 'Hãy viết lý do bằng ít nhất 10 chữ cái. Ai cũng đọc được lý do này.',
    en: 'Write the reason in at least 10 letters. Everybody can read it.',
    ar: 'اكتب السبب في 10 أحرف على الأقل. يمكن للجميع قراءته.',
  })
