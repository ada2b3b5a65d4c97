/** What is known of pieces of texts, looked up where they stand: nothing is cut out of a text that was seen before. */
export interface Pieces<Value> {
  /**
   * What is known of each piece of letters and digits, one behind the other. Undefined for texts with signs that have to be
   * looked at together: marks that belong to the letter before them, and scripts not written here.
   */
  of(text: string): Value[] | undefined
}

const [between, letter, together] = [0, 1, 2]

/** Latin letters with and without diacritics, punctuation, Arabic: in these each sign stands for itself. */
const ranges = [
  [0x0000, 0x024f],
  [0x0600, 0x06ff],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
] as const

const signs = new Uint8Array(2 ** 16).fill(together)
for (const [first, last] of ranges)
  for (let code = first; code <= last; code++) {
    const sign = String.fromCharCode(code)
    if (/[\p{L}\p{N}]/u.test(sign)) signs[code] = sign.normalize('NFC') === sign ? letter : together
    else if (!/\p{M}/u.test(sign)) signs[code] = between
  }

/** @param make asked once for each piece; pieces that differ in capitals are different ones */
export function createPieces<Value>(make: (piece: string) => readonly Value[]): Pieces<Value> {
  const pieces: string[] = []
  const values: (readonly Value[])[] = []
  /** Two numbers a place: the hash of a piece, and its number, which is one more than it was; 0 is an empty place. */
  let table = new Int32Array(2 * 1024)
  function placeOf(text: string, from: number, to: number, hash: number): number {
    const last = table.length - 1
    for (let place = (2 * hash) & last; ; place = (place + 2) & last) {
      const number = table[place + 1]!
      if (number === 0 || (table[place] === hash && isAt(text, from, to, pieces[number - 1]!))) return place
    }
  }
  function grow(): void {
    const old = table
    table = new Int32Array(2 * old.length)
    for (let at = 0; at < old.length; at += 2) {
      const number = old[at + 1]!
      if (number === 0) continue
      const piece = pieces[number - 1]!
      const place = placeOf(piece, 0, piece.length, old[at]!)
      table[place] = old[at]!
      table[place + 1] = number
    }
  }
  function valuesOf(text: string, from: number, to: number, hash: number): readonly Value[] {
    const place = placeOf(text, from, to, hash)
    const number = table[place + 1]!
    if (number !== 0) return values[number - 1]!
    const piece = text.slice(from, to)
    pieces.push(piece)
    const made = make(piece)
    values.push(made)
    table[place] = hash
    table[place + 1] = pieces.length
    if (4 * pieces.length > table.length) grow()
    return made
  }
  return {
    of(text) {
      const found: Value[] = []
      let from = 0
      let hash = 0
      for (let at = 0; at <= text.length; at++) {
        const code = at < text.length ? text.charCodeAt(at) : 0
        const sign = signs[code]
        if (sign === letter) hash = mixed(hash, code)
        else if (sign === together) return undefined
        else {
          if (from < at) for (const value of valuesOf(text, from, at, hash)) found.push(value)
          from = at + 1
          hash = 0
        }
      }
      return found
    },
  }
}

/** Multiplied so that the lower bits, by which a place is found, depend on every letter. */
function mixed(hash: number, code: number): number {
  const sum = Math.imul(hash ^ code, 0x01000193)
  return sum ^ (sum >>> 15)
}

function isAt(text: string, from: number, to: number, piece: string): boolean {
  if (piece.length !== to - from) return false
  for (let at = 0; at < piece.length; at++)
    if (piece.charCodeAt(at) !== text.charCodeAt(from + at)) return false
  return true
}
