import { personName } from '../../bench/names.ts'
import { chanceOf } from './chance.ts'
import type { Ward } from './world.ts'

/** Somebody who lives in a ward. Invented. */
export interface Resident {
  fullName: string
  /** No province has the number 000: it cannot be anybody's. */
  idNumber: string
  birthDate: string
  sex: 'male' | 'female'
  address: string
}

/** How many people of a ward come to its hall; all wards together stay below a million, the last six digits of a number. */
export const residents = 7900

const alleys = ['Hoa Sữa', 'Bằng Lăng', 'Sen Hồ', 'Cây Đa', 'Chợ Cũ', 'Đình Làng', 'Bờ Đê', 'Giếng Nước']

/** The same person whenever they come. */
export function residentOf(seed: number, ward: Ward, wardIndex: number, number: number): Resident {
  const random = chanceOf(seed, 'person', ward.code, number)
  const fullName = personName(random)
  const sex =
    / Thị/.test(fullName) || (!/ (Văn|Đình|Công|Trọng|Hữu)/.test(fullName) && random() < 0.3)
      ? 'female'
      : 'male'
  const year = 1945 + Math.floor(random() ** 0.8 * 62)
  const two = (value: number) => String(value).padStart(2, '0')
  const birthDate = `${year}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`
  const century = year < 2000 ? 0 : 2
  const serial = String(wardIndex * residents + number).padStart(6, '0')
  const kind = ward.kind === 'ward' ? 'phường' : 'xã'
  const alley = alleys[Math.floor(random() * alleys.length)]!
  return {
    ...{ fullName, birthDate, sex },
    idNumber: `000${century + (sex === 'female' ? 1 : 0)}${two(year % 100)}${serial}`,
    address: `số ${1 + Math.floor(random() * 180)}, ngõ ${alley}, ${kind} ${ward.name}, thành phố Hà Nội`,
  }
}
