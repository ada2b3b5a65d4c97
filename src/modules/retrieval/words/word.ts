/** A word as it was written, and the keys it is compared by. */
export interface Word extends Part {
  written: string
  folded: string
  /** Vietnamese: the folded syllable; else the stem. */
  key: string
  /** A second key that weighs less: with its diacritics (Vietnamese), the root (Arabic). */
  second: string | undefined
}

/** What part a word may have in a text. Found once and kept with it: texts are read without looking it up in lists. */
export interface Part {
  /** Whether it is written with diacritics that tell it from others. */
  isMarked: boolean
  /** Whether it says nothing of a matter: in a text that is written without diacritics, and in one with them. */
  isEmpty: { plain: boolean; marked: boolean }
  /** What follows it in expressions that say nothing, of daily life, and of concepts. */
  filling: Branch | undefined
  outside: Branch | undefined
  concept: Branch | undefined
}

/** What may follow in expressions that have one beginning, and the value of the one that ends here. */
export interface Branch {
  next: Map<string, Branch>
  value: number | undefined
}
