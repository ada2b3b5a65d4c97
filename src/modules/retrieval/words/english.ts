/** British and American spellings of one word. */
const spellings: [RegExp, string][] = [
  [/is(e|ed|es|ing|ation|ations)$/, 'iz$1'],
  [/^licen[cs]e/, 'license'],
  [/^regist(er|r).*$/, 'regist'],
  [/^(neighb|col|hon|lab|fav)our/, '$1or'],
  [/^cent(re)/, 'center'],
  [/^enrol(ment|s)?$/, 'enroll$1'],
  [/^judgement/, 'judgment'],
  [/^(program)me/, '$1'],
  [/^(cheq)ue/, 'check'],
  [/^(cancel|travel|marvel|label)l(ed|ing|ation)/, '$1$2'],
]

const irregular: Record<string, string> = {
  children: 'child',
  kids: 'child',
  kid: 'child',
  wives: 'wife',
  lives: 'life',
  died: 'die',
  dying: 'die',
  dead: 'die',
  death: 'die',
  born: 'birth',
  lost: 'lose',
  losing: 'lose',
  loss: 'lose',
  wed: 'marry',
  married: 'marry',
  marriage: 'marry',
  marrying: 'marry',
  sold: 'sell',
  bought: 'buy',
  built: 'build',
  stolen: 'steal',
  stole: 'steal',
  torn: 'tear',
  broken: 'break',
  taught: 'teach',
  left: 'leave',
  moved: 'move',
  people: 'person',
  parents: 'parent',
  parental: 'parent',
  paid: 'pay',
  payment: 'pay',
  residency: 'reside',
  residence: 'reside',
  resident: 'reside',
  residential: 'reside',
  living: 'live',
}

const endings: [RegExp, string][] = [
  [/'s$|'$/, ''],
  [/(ss|us|is)$/, '$1'],
  [/ie[sd]$/, 'y'],
  [/([sxz]|ch|sh)es$/, '$1'],
  [/([^s])s$/, '$1'],
]

const suffixes =
  /(ifications?|ification|ificates?|ications?|ational|ations?|ition|ments?|ances?|ences?|ities|ity|ingly|edly|ness|able|ible|ship|ively|ive|ing|ers?|ors?|ed|al|ly|ion|ate|ify|ity|ent|ant|y|e)$/

/** The stem of an English word: light, so that what means different things stays apart. */
export function stemEnglish(word: string): string {
  const spelled = spellings.reduce((it, [pattern, by]) => it.replace(pattern, by), word.toLowerCase())
  if (Object.hasOwn(irregular, spelled)) return irregular[spelled]!
  let stem = spelled
  for (const [pattern, by] of endings) {
    if (!pattern.test(stem)) continue
    stem = stem.replace(pattern, by)
    break
  }
  if (Object.hasOwn(irregular, stem)) return irregular[stem]!
  const short = stem.replace(suffixes, '')
  // A stem keeps four letters, and a doubled last one goes: planned, plan.
  if (short.length >= 4) return short.replace(/([bdgmnprt])\1$/, '$1')
  const bare = stem.replace(/(ing|ed|e)$/, '')
  return bare.length >= 3 ? bare.replace(/([bdgmnprt])\1$/, '$1') : stem
}
