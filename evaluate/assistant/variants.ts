/** Spellings that real questions come in, made from a well-written one. The same seed makes the same. */
import type { Language } from '#platform/text'

export type Random = () => number

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let it = Math.imul(state ^ (state >>> 15), 1 | state)
    it = (it + Math.imul(it ^ (it >>> 7), 61 | it)) ^ it
    return ((it ^ (it >>> 14)) >>> 0) / 2 ** 32
  }
}

export interface Variant {
  name: string
  spell: (question: string, random: Random) => string
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFC')

const telexTones: Record<string, string> = {
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
}
const vniTones: Record<string, string> = {
  '\u0301': '1',
  '\u0300': '2',
  '\u0309': '3',
  '\u0303': '4',
  '\u0323': '5',
}

/** The keys somebody pressed for a text while the keyboard's help was off. */
function keystrokes(
  text: string,
  tones: Record<string, string>,
  shapes: (letter: string, mark: string) => string,
): string {
  return text
    .toLowerCase()
    .split(/(\s+)/)
    .map((word) => {
      let tone = ''
      let keys = ''
      for (const letter of word.normalize('NFD')) {
        if (letter in tones) tone = tones[letter]!
        else if (letter === '\u0302' || letter === '\u0306' || letter === '\u031b')
          keys = keys.slice(0, -1) + shapes(keys.at(-1)!, letter)
        else keys += letter === 'đ' ? shapes('đ', '') : letter
      }
      const end = /[^\p{L}\p{N}]*$/u.exec(keys)!.index
      return keys.slice(0, end) + tone + keys.slice(end)
    })
    .join('')
}
const telex = (text: string) =>
  keystrokes(text, telexTones, (letter, mark) =>
    letter === 'đ' ? 'dd' : mark === '\u0302' ? letter + letter : `${letter}w`,
  )
const vni = (text: string) =>
  keystrokes(text, vniTones, (letter, mark) =>
    letter === 'đ' ? 'd9' : letter + (mark === '\u0302' ? '6' : mark === '\u031b' ? '7' : '8'),
  )

const near: Record<string, string> = {
  ...{
    a: 'sqz',
    b: 'vn',
    c: 'xv',
    d: 'sf',
    e: 'wr',
    f: 'dg',
    g: 'fh',
    h: 'gj',
    i: 'uo',
    j: 'hk',
    k: 'jl',
    l: 'k',
    m: 'n',
  },
  ...{
    n: 'bm',
    o: 'ip',
    p: 'o',
    q: 'w',
    r: 'et',
    s: 'ad',
    t: 'ry',
    u: 'yi',
    v: 'cb',
    w: 'qe',
    x: 'zc',
    y: 'tu',
    z: 'x',
  },
}

/** One word in five gets a letter wrong, left out, doubled or swapped with its neighbour. */
function typos(text: string, random: Random): string {
  return text
    .split(' ')
    .map((word) => {
      const letters = [...word]
      if (letters.filter((it) => /\p{L}/u.test(it)).length < 3 || random() > 0.2) return word
      const at = Math.floor(random() * (letters.length - 1))
      const how = Math.floor(random() * 4)
      if (how === 0) letters.splice(at, 1)
      else if (how === 1) letters.splice(at, 0, letters[at]!)
      else if (how === 2) [letters[at], letters[at + 1]] = [letters[at + 1]!, letters[at]!]
      else {
        const keys = near[plain(letters[at]!).toLowerCase()]
        if (keys) letters[at] = keys[Math.floor(random() * keys.length)]!
        else letters.splice(at, 1)
      }
      return letters.join('')
    })
    .join(' ')
}

const heard: [RegExp, string[]][] = [
  [/^s(?!\p{L}*s)/u, ['x']],
  [/^x/u, ['s']],
  [/^tr/u, ['ch']],
  [/^ch/u, ['tr']],
  [/^l/u, ['n']],
  [/^n(?![gh])/u, ['l']],
  [/^v/u, ['d']],
  [/^gi(?=\p{L}\p{M}*\p{L})/u, ['d']],
  [/^d/u, ['gi', 'v']],
  [/^r/u, ['g', 'd']],
  [/ng$/u, ['n']],
  [/(?<=[aăâơưuo]\p{M}*)n$/u, ['ng']],
  [/(?<=[aăâơưu]\p{M}*)t$/u, ['c']],
  [/c$/u, ['t']],
]

/** One word in four as it is said elsewhere in the country, or as a machine hears it. */
function misheard(text: string, random: Random): string {
  return text
    .split(' ')
    .map((word) => {
      if (random() > 0.25) return word
      const apart = word.normalize('NFD').toLowerCase()
      const fitting = heard.filter(([pattern]) => pattern.test(apart))
      const [pattern, by] = fitting[Math.floor(random() * fitting.length)] ?? []
      if (!pattern) return word
      return apart.replace(pattern, by![Math.floor(random() * by!.length)]!).normalize('NFC')
    })
    .join(' ')
}

const hamza = (text: string) =>
  text.replace(/[أإآ]/g, 'ا').replace(/ؤ/g, 'و').replace(/ئ/g, 'ي').replace(/ء/g, '')
const endings = (text: string) => text.replace(/ة(?!\p{L})/gu, 'ه').replace(/ي(?!\p{L})/gu, 'ى')

/** Arabic letters that are left out, doubled or swapped. */
const arabicTypos = (text: string, random: Random) =>
  text
    .split(' ')
    .map((word) => {
      const letters = [...word]
      if (letters.length < 4 || random() > 0.2) return word
      const at = 1 + Math.floor(random() * (letters.length - 2))
      const how = Math.floor(random() * 3)
      if (how === 0) letters.splice(at, 1)
      else if (how === 1) letters.splice(at, 0, letters[at]!)
      else [letters[at], letters[at + 1]] = [letters[at + 1]!, letters[at]!]
      return letters.join('')
    })
    .join(' ')

const heardInEnglish: [RegExp, string][] = [
  [/ph/, 'f'],
  [/([b-df-hj-np-tv-z])\1/, '$1'],
  [/ei/, 'ie'],
  [/ie/, 'ei'],
  [/(?<=\p{L}{3})ance\b/u, 'ence'],
  [/(?<=\p{L}{3})tion\b/u, 'sion'],
  [/c(?=[eiy])/, 's'],
  [/(?<=\p{L}{3})er\b/u, 'or'],
  [/wh/, 'w'],
]

/** One long word in four as it sounds to who has not seen it written. */
const asItSounds = (text: string, random: Random) =>
  text
    .split(' ')
    .map((word) => {
      if (word.length < 4 || random() > 0.25) return word
      const lower = word.toLowerCase()
      const fitting = heardInEnglish.filter(([pattern]) => pattern.test(lower))
      const [pattern, by] = fitting[Math.floor(random() * fitting.length)] ?? []
      return pattern ? lower.replace(pattern, by!) : word
    })
    .join(' ')

/** One space in twelve is not pressed. */
const joined = (text: string, random: Random) => text.replace(/ /g, () => (random() < 1 / 12 ? '' : ' '))

/** Short vowels as schoolbooks write them, and letters drawn out. */
const vowelMarks = (text: string, random: Random) =>
  text.replace(/[بتسكملنرفقدعحج](?=\p{L})/gu, (letter) =>
    random() < 0.3 ? `${letter}\u064e` : random() < 0.05 ? `${letter}\u0640` : letter,
  )

const asWritten: Variant = { name: 'as written', spell: (text) => text }

export const variants: Record<Language, Variant[]> = {
  vi: [
    asWritten,
    { name: 'no accents', spell: plain },
    { name: 'telex keys', spell: telex },
    { name: 'typos', spell: typos },
    { name: 'typos, no accents', spell: (text, random) => typos(plain(text), random) },
    { name: 'misheard', spell: misheard },
    { name: 'vni keys', spell: vni },
  ],
  en: [
    asWritten,
    { name: 'typos', spell: typos },
    { name: 'capitals', spell: (text) => text.toUpperCase() },
    { name: 'bare', spell: (text) => text.toLowerCase().replace(/[^\p{L}\p{N} ]+/gu, '') },
    { name: 'as it sounds', spell: asItSounds },
    { name: 'joined words', spell: joined },
  ],
  ar: [
    asWritten,
    { name: 'typos', spell: arabicTypos },
    { name: 'no hamza', spell: hamza },
    { name: 'loose endings', spell: (text) => endings(hamza(text)) },
    { name: 'vowel marks', spell: vowelMarks },
    { name: 'joined words', spell: joined },
  ],
}
