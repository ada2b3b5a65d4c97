import { Refusal } from '#platform/ledger'
import { type Language, languages, messages, type Text } from '#platform/text'

const words = messages({
  vi: {
    wrong: 'Quy tắc giờ mở cửa chưa đúng. Hãy sửa những ô được nêu.',
    name: 'Hãy ghi lý do bằng cả ba thứ tiếng, mỗi thứ ít nhất 3 ký tự.',
    endsBefore: 'Ngày cuối phải bằng hoặc sau ngày đầu.',
    past: 'Ngày đã qua không đổi được nữa. Hãy chọn từ hôm nay trở đi.',
    outOfYears: 'Ngày phải nằm trong các năm 2000–2099.',
    weekdays: 'Hãy chọn ít nhất một ngày trong tuần.',
    never: 'Trong khoảng thời gian này không có ngày nào như vậy.',
    noHours: 'Hãy ghi ít nhất một khoảng giờ, ví dụ 08:00–12:00.',
    hoursBackwards: 'Giờ đóng phải sau giờ mở. Giờ qua nửa đêm: ghi sang ngày hôm sau.',
    every: 'Số tuần từ 1 đến 52.',
    field: 'Không có lĩnh vực này ở phòng một cửa.',
    message: 'Việc đóng cửa này liên quan đến hôm nay. Hãy ghi lời báo cho người dân bằng cả ba thứ tiếng.',
    ended: 'Quy tắc này đã kết thúc. Hãy tạo quy tắc mới.',
  },
  en: {
    wrong: 'This rule of opening hours is not right yet. Correct what is named.',
    name: 'Give the reason in all three languages, at least 3 characters each.',
    endsBefore: 'The last day must be the first day or later.',
    past: 'Days that are over cannot be changed. Choose today or later.',
    outOfYears: 'Days must lie in the years 2000–2099.',
    weekdays: 'Choose at least one day of the week.',
    never: 'There is no such day within this period.',
    noHours: 'Give at least one span of hours, such as 08:00–12:00.',
    hoursBackwards: 'Closing must come after opening. Hours past midnight belong to the next day.',
    every: 'From 1 to 52 weeks.',
    field: 'The hall has no such field.',
    message: 'This closure touches today. Give a message to the public in all three languages.',
    ended: 'This rule has ended. Make a new one.',
  },
  ar: {
    wrong: 'قاعدة ساعات العمل غير صحيحة بعد. صحّح ما ذُكر.',
    name: 'اكتب السبب باللغات الثلاث، ثلاثة أحرف على الأقل لكل لغة.',
    endsBefore: 'يجب أن يكون اليوم الأخير هو اليوم الأول أو بعده.',
    past: 'لا يمكن تغيير أيام مضت. اختر اليوم أو ما بعده.',
    outOfYears: 'يجب أن تقع الأيام بين عامي 2000 و2099.',
    weekdays: 'اختر يومًا واحدًا على الأقل من الأسبوع.',
    never: 'لا يوجد يوم كهذا في هذه الفترة.',
    noHours: 'اكتب فترة واحدة على الأقل، مثل 08:00–12:00.',
    hoursBackwards: 'يجب أن يكون الإغلاق بعد الفتح. ما بعد منتصف الليل يُكتب لليوم التالي.',
    every: 'من 1 إلى 52 أسبوعًا.',
    field: 'لا يوجد هذا المجال في القاعة.',
    message: 'هذا الإغلاق يمس يومنا هذا. اكتب رسالة للناس باللغات الثلاث.',
    ended: 'انتهت هذه القاعدة. أنشئ قاعدة جديدة.',
  },
})

type Word = keyof ReturnType<typeof words>

const textOf = (key: Word): Text =>
  Object.fromEntries(languages.map((language) => [language, words(language)[key]])) as Record<
    Language,
    string
  >

/** What is wrong with a rule: the part of the rule → why. */
export type Faults = Partial<
  Record<'name' | 'from' | 'until' | 'weekdays' | 'recurrence' | 'hours' | 'field' | 'message', Word>
>

export const ruleWrong = (faults: Faults) =>
  new Refusal(
    'opening-rule-wrong',
    400,
    textOf('wrong'),
    Object.fromEntries(Object.entries(faults).map(([part, word]) => [part, textOf(word)])),
  )

export const ruleEnded = () => new Refusal('opening-rule-ended', 409, textOf('ended'))
