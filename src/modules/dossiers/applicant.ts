import { findPhone } from '#modules/people'
import { nfc, type Text } from '#platform/text'
import type { Applicant } from './opening.ts'

/** What was typed, field by field, as it was typed. */
export type TypedApplicant = { [Key in keyof Applicant]?: string | undefined }

const required: Text = { vi: 'Hãy điền ô này.', en: 'Please fill in.', ar: 'يرجى ملء هذا الحقل.' }

/**
 * Brings what was typed to its stored form and says what cannot stay. Doubts about an identification number are not
 * faults (see people's `idNumberWarnings`): a person without one may still hand in.
 */
export function readApplicant(
  typed: TypedApplicant,
  today: Temporal.PlainDate,
): { applicant: Applicant; faults: Partial<Record<keyof Applicant, Text>> } {
  const faults: Partial<Record<keyof Applicant, Text>> = {}
  const clean = (key: keyof Applicant) => nfc(typed[key] ?? '') || undefined
  const fullName = clean('fullName')
  if (!fullName) faults.fullName = required
  else if (fullName.length > 120 || /[\d<>@]/.test(fullName)) {
    faults.fullName = {
      vi: 'Họ tên không có chữ số hay ký hiệu và không quá 120 chữ.',
      en: 'A name has no digits or signs and at most 120 letters.',
      ar: 'الاسم بلا أرقام أو رموز وبحد أقصى 120 حرفًا.',
    }
  }
  const idNumber = clean('idNumber')?.replace(/[\s.-]/g, '')
  if (idNumber && !/^\d{12}$/.test(idNumber)) {
    faults.idNumber = {
      vi: 'Số định danh cá nhân (CCCD) có đúng 12 chữ số.',
      en: 'The personal identification number has exactly 12 digits.',
      ar: 'رقم الهوية الشخصية مكوّن من 12 رقمًا بالضبط.',
    }
  }
  const birthDate = clean('birthDate')
  if (birthDate && !isPastDate(birthDate, today)) {
    faults.birthDate = {
      vi: 'Ngày sinh không có thật hoặc ở tương lai.',
      en: 'This date of birth does not exist or lies in the future.',
      ar: 'تاريخ الميلاد غير صحيح أو في المستقبل.',
    }
  }
  const phoneTyped = clean('phone')
  const phone = phoneTyped ? findPhone(phoneTyped) : undefined
  if (phoneTyped && !phone) {
    faults.phone = {
      vi: 'Số điện thoại chưa đúng, ví dụ 0912 345 678.',
      en: 'This is no Vietnamese telephone number, for example 0912 345 678.',
      ar: 'رقم الهاتف غير صحيح، مثال: 0912 345 678.',
    }
  }
  const email = clean('email')
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    faults.email = {
      vi: 'Địa chỉ thư điện tử chưa đúng.',
      en: 'This is no e-mail address.',
      ar: 'عنوان البريد الإلكتروني غير صحيح.',
    }
  }
  const sex = typed.sex === 'male' || typed.sex === 'female' ? typed.sex : undefined
  const applicant: Applicant = {
    fullName: fullName ?? '',
    idNumber,
    birthDate,
    sex,
    phone: phone ?? phoneTyped,
    email,
    address: clean('address'),
    onBehalfOf: clean('onBehalfOf'),
  }
  return { applicant, faults }
}

function isPastDate(text: string, today: Temporal.PlainDate): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    const date = Temporal.PlainDate.from(text, { overflow: 'reject' })
    return date.year >= 1880 && Temporal.PlainDate.compare(date, today) <= 0
  } catch {
    return false
  }
}
