const tones = '\u0300\u0301\u0303\u0309\u0323'
const tone = new RegExp(`[${tones}]`, 'g')

/**
 * A syllable with its diacritics in one form: the tone behind the letters (hòa, hoà), i for y at the end (Mỹ, Mĩ). The
 * same as its folded form where it is written without any.
 */
export function accented(syllable: string): string {
  const apart = syllable.toLowerCase().normalize('NFD')
  const mark = apart.match(tone)?.[0] ?? ''
  const bare = apart.replace(tone, '').replace(/([bcdđghklmnpqrstvx])y$/u, '$1i')
  return `${bare}${mark}`.normalize('NFC')
}

const initials = 'b c ch d g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')
const rhymes = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay e ec em en eng eo ep et eu enh ech i ia ich iec iem ien ieng iep iet ieu ' +
    'im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oat oay oc oe oen oeo oet oi om on ong oong ooc op ot ' +
    'u ua uan uang uat uay uc ue uech uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen ' +
    'uyet uynh uyt uyu y yem yen yet yeu uon uoi uau uyp'
  ).split(' '),
)

/** Whether a folded word is built as Vietnamese syllables are. */
export function isSyllable(word: string): boolean {
  if (rhymes.has(word)) return true
  for (const initial of initials) {
    if (!word.startsWith(initial)) continue
    const rest = word.slice(initial.length)
    if (rhymes.has(rest) || (initial === 'gi' && rest === '')) return true
    // The search key writes i for a last y: quy is qui.
    if (initial === 'qu' && rhymes.has(`u${rest.replace(/i$/, 'y')}`)) return true
  }
  return rhymes.has(word.slice(1).replace(/ui$/, 'uy')) && initials.includes(word[0]!)
}
