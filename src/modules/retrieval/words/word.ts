/** A word as it was written, and the keys it is compared by. */
export interface Word {
  written: string
  folded: string
  /** Vietnamese: the folded syllable; else the stem. */
  key: string
  /** A second key that weighs less: with its diacritics (Vietnamese), the root (Arabic). */
  second: string | undefined
}
