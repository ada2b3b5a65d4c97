import { fold } from '#platform/text'

/** One question, in the forms that rules look at. */
export interface Question {
  /** As it was said, without what belongs to nobody else. */
  text: string
  /** Folded words with a space at each end. */
  folded: string
  /** The same with keystrokes of Telex and VNI read as letters; alike where there are none. */
  read: string
  /** The words of `folded` as they were written, in lower case; undefined where they cannot be told apart alike. */
  written: readonly string[] | undefined
}

/** Longer ones are cut: nobody asks a counter in more words. */
export const longestQuestion = 600

export function questionOf(text: string): Question {
  const cut = text.slice(0, longestQuestion)
  const folded = foldQuestion(cut)
  const read = folded.split(' ').map(readKeys).join(' ')
  return { text: cut, folded: ` ${folded} `, read: ` ${read} `, written: writtenWords(cut, folded) }
}

function writtenWords(text: string, folded: string): readonly string[] | undefined {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean)
  return words.length === folded.split(' ').length ? words : undefined
}

/** The search key of a question: as `fold`, and the seats of Arabic's hamza are one letter. */
export function foldQuestion(text: string): string {
  return fold(text).replace(/[أإآ]/g, 'ا')
}

const onset = '(?:ngh?|[cgkpt]h|tr|nh|gi|qu|[bcdghklmnprstvx])?'
const rhyme =
  '(?:[aeiouy]|ia|ie|ai|ao|au|ay|eo|eu|iu|ieu|io|oa|oe|oi|oai|oay|ua|ue|ui|uo|uoi|uou|uu|uy|uya|uye|yeu)'
const syllable = new RegExp(`^${onset}${rhyme}(?:ng|nh|ch|[cmnpt])?$`)

/**
 * A word typed with Telex or VNI keys and no keyboard behind them: `ddawng` → `dang`, `giaay1` → `giay`. A word that could be
 * Vietnamese as it stands, or would not be afterwards, stays.
 */
export function readKeys(word: string): string {
  if (syllable.test(word) || !/^[a-z][a-z0-9]*$/.test(word)) return word
  const bare = word
    .replace(/\d/g, '')
    .replace(/dd/g, 'd')
    .replace(/([aeo])\1/g, '$1')
    .replace(/w/g, (_, at: number, all: string) => (/[aou]/.test(all[at - 1] ?? '') ? '' : 'u'))
    .replace(/(?<=[aeiouy].*)[sfrxj]/g, '')
    // A doubled letter at the end is typed there, too: `thuongwf` and `giayas`.
    .replace(/^(.*?)([aeo])(.+)\2$/, (all, head, vowel, middle) => {
      const joined = `${head}${vowel}${middle}`
      return syllable.test(joined) ? joined : all
    })
  return syllable.test(bare) ? bare : word
}
