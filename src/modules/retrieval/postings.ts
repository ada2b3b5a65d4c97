/** Which entries hold a term, from `entryStart[term]` to `entryStart[term + 1]`, and how strongly they are spoken of so. */
export interface Postings {
  /** How much a term tells, by its kind and by how few entries hold it. */
  weight: Float32Array
  entryStart: Uint32Array
  entries: Uint16Array
  /** 0 … 1. */
  strength: Float32Array
}

/** What people may ask with: each phrasing has a text, and that terms from `saidStart[text]` to `saidStart[text + 1]`. */
export interface Phrasings {
  said: Uint32Array
  saidStart: Uint32Array
  textOf: Uint32Array
  /** An entry's are those from `firstOf[entry]` to `firstOf[entry + 1]`. */
  firstOf: Uint32Array
}
