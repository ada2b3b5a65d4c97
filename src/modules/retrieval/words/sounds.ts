const initials: [RegExp, string][] = [
  [/^(ngh|ng)/, 'ŋ'],
  [/^(tr|ch)/, 'c'],
  [/^(s|x)/, 'x'],
  [/^(gi(?=[aeiouy])|gi|d|v|r|j|z)/, 'z'],
  [/^nh/, 'ñ'],
  [/^(l|n)/, 'l'],
  [/^(kh)/, 'χ'],
  [/^(qu|q)/, 'kw'],
  [/^(k|c)/, 'k'],
  [/^(ph|f)/, 'f'],
  [/^(gh|g)/, 'g'],
  [/^th/, 'θ'],
]

const rhymes: [RegExp, string][] = [
  [/(ng|nh)$/, 'n'],
  [/(ch|c|k)$/, 't'],
  [/ieu$|uou$|uu$|yeu$/, 'iu'],
  [/ay$/, 'ai'],
  [/au$/, 'ao'],
  [/[uo]oi$/, 'ui'],
  [/y/g, 'i'],
]

/**
 * One key for folded syllables that are taken for each other: by regions of the country (l and n; s and x; tr and ch; v, d,
 * gi and r; n, ng and nh or t and c at the end) and by machines that listen.
 */
export function soundOf(syllable: string): string {
  let sound = syllable
  for (const [pattern, by] of initials) {
    if (!pattern.test(sound)) continue
    sound = sound.replace(pattern, by)
    break
  }
  for (const [pattern, by] of rhymes) sound = sound.replace(pattern, by)
  return sound
}
