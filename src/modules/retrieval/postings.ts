/** Pairs of a term and a value, collected in any order and laid out by term at the end. */
export function createPostings() {
  let terms = new Uint32Array(1024)
  let values = new Uint32Array(1024)
  let length = 0
  const twice = (old: Uint32Array<ArrayBuffer>) => {
    const larger = new Uint32Array(old.length * 2)
    larger.set(old)
    return larger
  }
  return {
    add(term: number, value: number): void {
      if (length === terms.length) {
        terms = twice(terms)
        values = twice(values)
      }
      terms[length] = term
      values[length++] = value
    },
    /** The terms as they came in. */
    get said(): Uint32Array {
      return terms.subarray(0, length)
    },
    get length(): number {
      return length
    },
    /** Values of a term lie from `start[term]` to `start[term + 1]`, in the order they came in. */
    byTerm(numberOfTerms: number): { start: Uint32Array; values: Uint32Array } {
      const start = new Uint32Array(numberOfTerms + 1)
      for (let at = 0; at < length; at++) start[terms[at]! + 1]!++
      for (let term = 0; term < numberOfTerms; term++) start[term + 1]! += start[term]!
      const next = start.slice()
      const sorted = new Uint32Array(length)
      for (let at = 0; at < length; at++) sorted[next[terms[at]!]!++] = values[at]!
      return { start, values: sorted }
    },
  }
}
