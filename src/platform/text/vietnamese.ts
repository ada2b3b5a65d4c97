// Combining marks of Latin letters, and the vowel signs and stretching of Arabic ones.
const marks = /[\u0300-\u036f\u064b-\u065f\u0640]/g
const collator = new Intl.Collator('vi')

/** Canonical form of every text that enters the house (some keyboards send decomposed letters). */
export function nfc(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** NFC for every string inside a value that came from outside. */
export function deepNfc<T>(value: T): T {
  if (typeof value === 'string') return value.normalize('NFC') as T
  if (Array.isArray(value)) return value.map(deepNfc) as T
  // Not by its prototype: what a form was parsed into has none of the usual ones.
  if (Object.prototype.toString.call(value) === '[object Object]') {
    const entries = Object.entries(value as object)
    return Object.fromEntries(entries.map(([key, inner]) => [key, deepNfc(inner)])) as T
  }
  return value
}

const deepest = 32

/** False for what no column of text can hold (NUL, halves of characters) and for nesting that no form has. */
export function isStorable(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return !value.includes('\0') && value.isWellFormed()
  // Bytes are no text, and there are too many of them to be looked at one by one.
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return true
  if (depth === deepest) return false
  return Object.entries(value).every(([key, inner]) => isStorable(key) && isStorable(inner, depth + 1))
}

/**
 * The search key of a text: no diacritics, đ→d, lower case, single spaces. Both tone placements (hòa, hoà) and both
 * i/y spellings at a syllable's end (Mỹ, Mĩ) give the same key. For search only, never for papers.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/([bcdghklmnpqrstvx])y\b/g, '$1i')
}

export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b)
}

/** Family name, middle names and given name of a Vietnamese full name (the last word is the given name). */
export function nameParts(fullName: string): { family: string; middle: string; given: string } {
  const words = nfc(fullName).split(' ')
  const given = words.at(-1) ?? ''
  return { family: words.length > 1 ? words[0]! : '', middle: words.slice(1, -1).join(' '), given }
}

/** Order of Vietnamese lists of people: given name, then family name, then middle names. */
export function compareNames(a: string, b: string): number {
  const x = nameParts(a)
  const y = nameParts(b)
  return (
    collator.compare(x.given, y.given) ||
    collator.compare(x.family, y.family) ||
    collator.compare(x.middle, y.middle)
  )
}
