/** Whole numbers one behind the other, as many as come. */
export interface Column {
  readonly length: number
  at(place: number): number
  add(value: number): void
  /** Holds none; room for them stays. */
  clear(): void
  /** Those there are, without room for more. */
  all(): Uint32Array<ArrayBuffer>
}

export function createColumn(): Column {
  let values = new Uint32Array(1024)
  let length = 0
  return {
    get length() {
      return length
    },
    at: (place) => values[place]!,
    add(value) {
      if (length === values.length) values = longer(values)
      values[length++] = value
    },
    clear() {
      length = 0
    },
    all: () => values.slice(0, length),
  }
}

function longer(old: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const made = new Uint32Array(old.length * 2)
  made.set(old)
  return made
}

/** Numbers for pairs of numbers, in one table: a Map would keep an object for each of a hundred thousand pairs. */
export interface PairTable {
  get(first: number, second: number): number | undefined
  set(first: number, second: number, value: number): void
}

export function createPairTable(): PairTable {
  /** Three numbers a place: first, second and the value, which is one more than was said; 0 is an empty place. */
  let table = new Uint32Array(3 * 1024)
  let places = 1024
  let held = 0
  /** Where the pair is, or the empty place where it would be. */
  function placeOf(first: number, second: number): number {
    let place = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b)) >>> 0
    place = (place ^ (place >>> 15)) & (places - 1)
    while (table[3 * place + 2] !== 0 && (table[3 * place] !== first || table[3 * place + 1] !== second))
      place = (place + 1) & (places - 1)
    return 3 * place
  }
  function grow(): void {
    const old = table
    places *= 2
    table = new Uint32Array(3 * places)
    for (let at = 0; at < old.length; at += 3)
      if (old[at + 2] !== 0) put(placeOf(old[at]!, old[at + 1]!), old[at]!, old[at + 1]!, old[at + 2]!)
  }
  function put(at: number, first: number, second: number, value: number): void {
    table[at] = first
    table[at + 1] = second
    table[at + 2] = value
  }
  return {
    get(first, second) {
      const value = table[placeOf(first, second) + 2]!
      return value === 0 ? undefined : value - 1
    },
    set(first, second, value) {
      let at = placeOf(first, second)
      if (table[at + 2] === 0 && ++held * 2 > places) {
        grow()
        at = placeOf(first, second)
      }
      put(at, first, second, value + 1)
    },
  }
}
