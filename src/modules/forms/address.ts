import { fold, nfc, type Text } from '#platform/text'
import type { Address, World } from './answers.ts'
import { provinces } from './provinces.ts'
import { faults, noSuchWard, tooLong } from './texts.ts'

/** The boxes of an address, in the order of an envelope. */
export const addressParts = ['house', 'street', 'group', 'ward', 'city', 'old'] as const
export type AddressPart = (typeof addressParts)[number]

const homeCity = provinces[0]!
const longest = 200

/** What was typed as an address; undefined when nothing but a city was chosen. */
export function readAddress(
  typed: (part: AddressPart) => string,
  world: World,
): { value?: Address; fault?: Text; warnings?: Text[] } {
  const value: Address = {}
  for (const part of addressParts) {
    const text = nfc(typed(part))
    if (text.length > longest) return { fault: tooLong(longest) }
    if (text) value[part] = text
  }
  if (value.city) value.city = provinceNamed(value.city) ?? value.city
  const isVietnamese = value.city !== undefined && provinces.includes(value.city)
  if (Object.keys(value).length === 0 || (isVietnamese && Object.keys(value).length === 1)) return {}
  if (!value.city || (isVietnamese && !value.ward)) return { fault: faults.address }
  if (value.city !== homeCity || !value.ward || !world.wards) return { value }
  const known = wardNamed(value.ward, world.wards)
  if (!known) return { value, warnings: [noSuchWard(value.ward)] }
  return { value: { ...value, ward: known } }
}

function provinceNamed(typed: string): string | undefined {
  const key = bare(typed, /^(thanh pho|tp|tinh) /)
  return provinces.find((name) => bare(name, /^(thanh pho) /) === key)
}

const folded = new WeakMap<readonly string[], Map<string, string>>()

function wardNamed(typed: string, wards: readonly string[]): string | undefined {
  let byKey = folded.get(wards)
  if (!byKey) {
    byKey = new Map(wards.map((name) => [bare(name, kind), name]))
    folded.set(wards, byKey)
  }
  return byKey.get(bare(typed, kind))
}

const kind = /^(phuong|xa|p|x) /
const bare = (text: string, beginning: RegExp) => fold(text).replace(beginning, '')

/** `12 ngõ 5, phố Huế, Tổ dân phố 3, Phường Cửa Nam, Hà Nội`; the old address is not part of it. */
export function addressLine({ house, street, group, ward, city }: Address): string {
  return [house, street, group, ward, city].filter(Boolean).join(', ')
}
