import { fold } from '#platform/text'

const circumflex: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' }
const horn: Record<string, string> = { a: 'ă', o: 'ơ', u: 'ư' }
const telexTones: Record<string, string> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' }
const vniTones: Record<string, string> = {
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
}

/**
 * What somebody meant who typed Vietnamese with the keyboard's help switched off: `ddawng`, `kys` (telex) or `d9a8ng`,
 * `ky1` (VNI). Undefined where the keys do not spell a marked syllable.
 */
export function typed(word: string): string | undefined {
  return /\d/.test(word) ? vni(word) : telex(word)
}

function telex(word: string): string | undefined {
  let letters = ''
  let mark = ''
  let isMarked = false
  for (const [place, key] of [...word.toLowerCase()].entries()) {
    const vowelAt = letters.search(/[aăâeêioôơuưy]/)
    if (key in telexTones && vowelAt >= 0 && place > 0) {
      mark = telexTones[key]!
      isMarked = true
    } else if (key === 'z' && vowelAt >= 0) isMarked = true
    else if (key === 'w') {
      letters = /[aou]/.test(letters) ? withHorn(letters) : `${letters}ư`
      isMarked = true
    } else if (key === 'd' && letters.startsWith('d')) {
      letters = `đ${letters.slice(1)}`
      isMarked = true
    } else if (key in circumflex && letters.includes(key) && !(key === 'o' && letters === 'o')) {
      letters = replaceLast(letters, key, circumflex[key]!)
      isMarked = true
    } else letters += key
  }
  return isMarked ? marked(letters, mark) : undefined
}

function vni(word: string): string | undefined {
  let letters = ''
  let mark = ''
  for (const key of word.toLowerCase()) {
    if (key in vniTones) mark = vniTones[key]!
    else if (key === '6') letters = letters.replace(/[aeo](?=[^aeo]*$)/, (it) => circumflex[it]!)
    else if (key === '7' || key === '8') letters = withHorn(letters)
    else if (key === '9') letters = letters.replace('d', 'đ')
    else if (key === '0') mark = ''
    else letters += key
  }
  return /[aăâeêioôơuưy]/.test(letters) ? marked(letters, mark) : undefined
}

/** `uo` takes the horn twice: `nguoi` becomes `ngươi`. */
function withHorn(letters: string): string {
  if (/u[oơ]/.test(letters)) return letters.replace(/u[oơ]/, 'ươ')
  if (/ưo/.test(letters)) return letters.replace('ưo', 'ươ')
  return letters.replace(/[aou](?=[^aou]*$)/, (it) => horn[it]!)
}

function replaceLast(text: string, what: string, by: string): string {
  const at = text.lastIndexOf(what)
  return text.slice(0, at) + by + text.slice(at + 1)
}

/** With the tone on the marked vowel, else on the first of two at the end, else on the last. */
function marked(letters: string, mark: string): string | undefined {
  if (!/^\p{L}+$/u.test(letters) || fold(letters).length === 0) return undefined
  if (!mark) return letters
  const at = letters.search(/[ăâêôơ]/) >= 0 ? letters.search(/[ăâêôơ](?![ơ])/) : plainVowel(letters)
  return `${letters.slice(0, at + 1)}${mark}${letters.slice(at + 1)}`.normalize('NFC')
}

function plainVowel(letters: string): number {
  const start = /^(gi|qu)(?=[aeiouyư])/.exec(letters)?.[0].length ?? 0
  const vowels = [...letters].flatMap((letter, at) => (at >= start && 'aeiouyư'.includes(letter) ? [at] : []))
  const isOpen = vowels.at(-1) === letters.length - 1
  return vowels[vowels.length > 1 && isOpen ? vowels.length - 2 : vowels.length - 1] ?? 0
}
