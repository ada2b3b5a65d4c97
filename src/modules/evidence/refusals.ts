import { Refusal } from '#platform/ledger'

export const proposalEmpty = () =>
  new Refusal('proposal-empty', 422, {
    vi: 'Hãy chọn giấy tờ hoặc bước, cách làm phù hợp với lựa chọn đó, và viết lý do bằng ít nhất 10 chữ cái.',
    en: 'Choose a paper or a step, a measure that fits it, and write the reason in at least 10 letters.',
    ar: 'اختر وثيقة أو خطوة وإجراءً يناسبها، واكتب السبب في 10 أحرف على الأقل.',
  })

export const proposalSettled = () =>
  new Refusal('proposal-settled', 409, {
    vi: 'Kiến nghị không còn ở trạng thái cho phép việc này, hoặc vừa được người khác sửa. Hãy tải lại trang.',
    en: 'The proposal is no longer where this can be done, or somebody else has just changed it. Reload the page.',
    ar: 'لم يعد المقترح في حالة تسمح بذلك، أو عدّله شخص آخر للتو. أعد تحميل الصفحة.',
  })
