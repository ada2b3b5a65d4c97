import type { Text } from '#platform/text'

export type Sex = 'male' | 'female'

/** What the number itself says of its holder. */
export interface IdNumberFacts {
  province: string
  sex: Sex
  birthYear: number
}

/** Provinces of birth registration; codes from before the mergers of 2025 stay valid. */
const provinces = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 ' +
    '044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 ' +
    '089 091 092 093 094 095 096'
  ).split(' '),
)

/**
 * Reads a personal identification number (số định danh cá nhân): `PPP G YY NNNNNN`, no check digit. G gives century
 * and sex: 0/1 born 1900–1999 male/female, 2/3 2000–2099, and so on (Decree 137/2015/NĐ-CP, art. 13).
 * @returns undefined unless it is 12 digits
 */
export function findIdNumberFacts(idNumber: string): IdNumberFacts | undefined {
  if (!/^\d{12}$/.test(idNumber)) return undefined
  const g = Number(idNumber[3])
  return {
    province: idNumber.slice(0, 3),
    sex: g % 2 === 0 ? 'male' : 'female',
    birthYear: 1900 + Math.floor(g / 2) * 100 + Number(idNumber.slice(4, 6)),
  }
}

/**
 * What does not fit between a number and what is known of its holder. Warnings only: births are corrected, sexes
 * change, and numbers of people born abroad carry country codes.
 */
export function idNumberWarnings(
  idNumber: string,
  known: { birthDate?: { year: number } | undefined; sex?: Sex | undefined },
): Text[] {
  const facts = findIdNumberFacts(idNumber)
  if (!facts) return []
  const warnings: Text[] = []
  if (!provinces.has(facts.province)) {
    warnings.push({
      vi: `Ba số đầu ${facts.province} không có trong danh mục tỉnh, thành (có thể sinh ở nước ngoài). Hãy đối chiếu thẻ.`,
      en: `The first three digits ${facts.province} are no known province (perhaps born abroad). Compare with the card.`,
      ar: `الأرقام الثلاثة الأولى ${facts.province} ليست رمز مقاطعة معروفة (ربما مولود في الخارج). قارن بالبطاقة.`,
    })
  }
  if (known.birthDate && known.birthDate.year !== facts.birthYear) {
    warnings.push({
      vi: `Số định danh cho năm sinh ${facts.birthYear}, còn ngày sinh đã nhập là năm ${known.birthDate.year}.`,
      en: `The number says born in ${facts.birthYear}, the date of birth says ${known.birthDate.year}.`,
      ar: `يشير الرقم إلى سنة الميلاد ${facts.birthYear} بينما تاريخ الميلاد المدخل ${known.birthDate.year}.`,
    })
  }
  if (known.sex && known.sex !== facts.sex) {
    warnings.push({
      vi: `Số định danh cho giới tính ${facts.sex === 'male' ? 'nam' : 'nữ'}, khác với giới tính đã nhập.`,
      en: `The number says ${facts.sex}, which differs from the sex entered.`,
      ar: `يشير الرقم إلى ${facts.sex === 'male' ? 'ذكر' : 'أنثى'}، وهذا يخالف الجنس المدخل.`,
    })
  }
  return warnings
}
