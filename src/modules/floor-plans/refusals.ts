import { Refusal } from '#platform/ledger'
import { languages, messages, type Text } from '#platform/text'

const words = messages({
  vi: {
    unknown: 'Vật này không còn trên sơ đồ, hoặc không đổi như vậy được. Hãy tải lại trang.',
    unreadable: 'Số đo không dùng được. Sơ đồ tính bằng mét, từ 0 đến 500.',
    taken: 'Tên hoặc số này đã có trên sơ đồ. Hãy chọn tên khác.',
    badName: 'Tên gồm chữ thường không dấu, chữ số và gạch nối, nhiều nhất 40 ký tự.',
    badCode: 'Số quầy gồm chữ số hoặc chữ cái không dấu, nhiều nhất 8 ký tự.',
    sameEnds: 'Lối đi phải nối hai điểm khác nhau.',
    faulty: 'Sơ đồ còn lỗi nên chưa công bố được. Hãy sửa những chỗ được nêu.',
    nothing: 'Không còn bước nào để hoàn tác.',
  },
  en: {
    unknown: 'This thing is no longer on the plan, or cannot be changed like that. Reload the page.',
    unreadable: 'These measures cannot be used. The plan is in metres, from 0 to 500.',
    taken: 'This name or number is on the plan already. Choose another one.',
    badName: 'A name has small letters without accents, digits and hyphens, 40 characters at most.',
    badCode: 'A counter’s number has digits or plain letters, 8 characters at most.',
    sameEnds: 'A way has to connect two different points.',
    faulty: 'The plan still has faults and cannot be published. Mend what is named.',
    nothing: 'There is no step left to take back.',
  },
  ar: {
    unknown: 'لم يعد هذا العنصر على المخطط، أو لا يمكن تغييره هكذا. أعد تحميل الصفحة.',
    unreadable: 'هذه القياسات غير صالحة. المخطط بالأمتار، من 0 إلى 500.',
    taken: 'هذا الاسم أو الرقم موجود على المخطط. اختر غيره.',
    badName: 'يتكون الاسم من أحرف لاتينية صغيرة وأرقام وشرطات، 40 حرفًا على الأكثر.',
    badCode: 'رقم الشباك أرقام أو أحرف لاتينية، 8 أحرف على الأكثر.',
    sameEnds: 'يجب أن يصل الممر بين نقطتين مختلفتين.',
    faulty: 'في المخطط أخطاء ولا يمكن نشره بعد. أصلح ما ذُكر.',
    nothing: 'لم تبق خطوة يمكن التراجع عنها.',
  },
})

type Word = keyof ReturnType<typeof words>
const textOf = (key: Word) => Object.fromEntries(languages.map((it) => [it, words(it)[key]])) as Text

/** What cannot be a plan, and why. */
export const planWrong = (why: Exclude<Word, 'nothing'>) =>
  new Refusal('floor-plan-wrong', 400, textOf('unreadable'), { plan: textOf(why) })

/** A plan that would lead people wrong is not published. */
export const planFaulty = () => new Refusal('floor-plan-faulty', 409, textOf('faulty'))

export const nothingToUndo = () => new Refusal('floor-plan-nothing-to-undo', 409, textOf('nothing'))
