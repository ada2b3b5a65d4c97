const prefixes = /^(وال|فال|بال|كال|ولل|لل|ال|و(?=\p{L}{4}))/u
const suffixes = /(هما|كما|تين|تان|ات|ون|ين|ان|ها|هم|هن|كم|نا|ته|تي|تك|يه|ه|ي|ك|ا)$/u

/** The stem of an Arabic word without its article, what is written together with it, and its endings. */
export function stemArabic(word: string): string {
  let stem = normal(word)
  const withoutPrefix = stem.replace(prefixes, '')
  if (withoutPrefix.length >= 3) stem = withoutPrefix
  // ب، ل، ك before a word of its own: only where enough is left.
  if (stem.length >= 6 && /^[بلك]/u.test(stem)) stem = stem.slice(1)
  const withoutSuffix = stem.replace(suffixes, '')
  return withoutSuffix.length >= 3 ? withoutSuffix : stem
}

/** One letter for the ways of writing alef, ya, ta marbuta and hamza. */
function normal(word: string): string {
  return word
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ء/g, '')
}

/** The consonants that words of one root share, roughly: تسجيل، مسجل and سجل have one. */
export function rootOf(stem: string): string {
  const inner = stem.length > 3 ? stem.replace(/^(است|مت|ت|م|ا|ي|ن)(?=\p{L}{2})/u, '') : stem
  const bare = inner.replace(/[اويه]/gu, '')
  return bare.length >= 2 ? bare : stem
}
