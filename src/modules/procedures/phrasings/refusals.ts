import { Refusal } from '#platform/ledger'

export const phrasingsUnchanged = () =>
  new Refusal('phrasings-unchanged', 409, {
    vi: 'Không có gì thay đổi: các câu này đã như vậy rồi.',
    en: 'Nothing would change: the phrasings are like that already.',
    ar: 'لن يتغير شيء: العبارات هكذا بالفعل.',
  })

export const phrasingWrong = () =>
  new Refusal('phrasing-wrong', 422, {
    vi: 'Có câu chứa số của cá nhân, trống hoặc dài quá 200 ký tự. Hãy sửa rồi lưu lại.',
    en: 'A phrasing holds the number of a person, is empty or longer than 200 characters. Change it and save again.',
    ar: 'هناك عبارة فيها رقم شخصي أو فارغة أو أطول من 200 حرف. عدّلها ثم احفظ.',
  })
