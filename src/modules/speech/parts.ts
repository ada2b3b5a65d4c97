import { longest } from './speech.ts'

/**
 * A long text in parts that a voice takes: at the ends of its sentences, and where there are none between words.
 * @param most characters of a part
 */
export function inParts(sentence: string, most = longest): string[] {
  if (sentence.length <= most) return [sentence]
  const head = sentence.slice(0, most)
  const end = Math.max(...['. ', '; ', ': ', '؛ ', '· '].map((it) => head.lastIndexOf(it)))
  const cut = end > 0 ? end + 1 : head.lastIndexOf(' ') > 0 ? head.lastIndexOf(' ') : most
  return [sentence.slice(0, cut).trim(), ...inParts(sentence.slice(cut).trim(), most)]
}
