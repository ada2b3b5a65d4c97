import { fold } from '#platform/text'

const letters = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz']
const keys = new Map(letters.flatMap((it, at) => [...it].map((letter) => [letter, String(at + 2)] as const)))

/** A name as it is keyed: each letter the key it stands on, pressed once, without marks and spaces. */
export const nameKeys = (name: string): string =>
  [...fold(name)].map((letter) => keys.get(letter) ?? (/\d/.test(letter) ? letter : '')).join('')

/**
 * The places meant by some keys: those of exactly this name, or else those whose name begins so.
 * @param pressed at least two keys; one letter means nobody
 */
export function placesByKeys<Place extends { keys: string }>(
  pressed: string,
  places: readonly Place[],
): Place[] {
  if (!/^[2-9]{2,}$/.test(pressed)) return []
  const exact = places.filter((place) => place.keys === pressed)
  return exact.length > 0 ? exact : places.filter((place) => place.keys.startsWith(pressed))
}

/**
 * A telephone number as it is stored: digits, with a plus before a country. Undefined for what is none: Vietnamese numbers have
 * 10 or 11 digits with their zero (Circular 22/2014/TT-BTTTT), those of other countries up to 15 (ITU-T E.164).
 */
export function phoneNumber(typed: string): string | undefined {
  const bare = typed.replace(/[\s().-]/g, '')
  if (/^0\d{9,10}$/.test(bare)) return `+84${bare.slice(1)}`
  if (/^84\d{9,10}$/.test(bare)) return `+${bare}`
  return /^\+[1-9]\d{7,14}$/.test(bare) ? bare : undefined
}

/** `••• ••• 678`: enough for whoever knows it. */
export const maskedNumber = (number: string): string => `••• ••• ${number.slice(-3)}`
