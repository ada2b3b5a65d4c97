/** The values of a PDF file (ISO 32000-2, 7.3), as read: never changed. */
export type Value = null | boolean | number | Name | Text | Ref | Value[] | Dict | Stream

export class Name {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

export class Text {
  readonly bytes: Uint8Array
  /** Where it lies in the file, with its brackets; of strings in compressed objects it means nothing. */
  readonly start: number
  readonly end: number
  readonly isHex: boolean
  constructor(bytes: Uint8Array, place: { start: number; end: number; isHex: boolean }) {
    this.bytes = bytes
    this.start = place.start
    this.end = place.end
    this.isHex = place.isHex
  }
}

export class Ref {
  readonly number: number
  readonly generation: number
  constructor(number: number, generation: number) {
    this.number = number
    this.generation = generation
  }
}

export class Dict extends Map<string, Value> {
  /** A name was given twice: two readers may take two values. */
  hasTwins = false
}

export class Stream {
  readonly dict: Dict
  /** Packed as it lies in the file. */
  readonly bytes: Uint8Array
  constructor(dict: Dict, bytes: Uint8Array) {
    this.dict = dict
    this.bytes = bytes
  }
}

/** A file that is not as the standard says. */
export class Malformed extends Error {
  override name = 'Malformed'
}

/** A file that only shows what is in it to whoever has its password. */
export class Locked extends Malformed {
  override name = 'Locked'
}

/** Whether two values say the same; references by their number, without following them. */
export function same(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true
  if (a === undefined || b === undefined || a === null || b === null) return false
  if (typeof a !== 'object' || typeof b !== 'object') return false
  if (a instanceof Name) return b instanceof Name && a.name === b.name
  if (a instanceof Ref) return b instanceof Ref && a.number === b.number && a.generation === b.generation
  if (a instanceof Text) return b instanceof Text && Buffer.from(a.bytes).equals(b.bytes)
  if (a instanceof Stream)
    return b instanceof Stream && same(a.dict, b.dict) && Buffer.from(a.bytes).equals(b.bytes)
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((it, index) => same(it, b[index]))
  return b instanceof Dict && a.size === b.size && [...a].every(([key, value]) => same(value, b.get(key)))
}

/** The letters of a text: UTF-16 where it says so (ISO 32000-2, 7.9.2.2). */
export function wordsOf({ bytes }: Text): string {
  const view = Buffer.from(bytes)
  if (view[0] === 0xfe && view[1] === 0xff)
    return Buffer.from(view.subarray(2, 2 + ((view.length - 2) & ~1)))
      .swap16()
      .toString('utf16le')
  return view.toString('latin1')
}

/**
 * Every reference in a value, at any depth.
 * @param except names of dictionaries whose values are passed over
 */
export function* refsIn(
  value: Value | undefined,
  except?: ReadonlyMap<Dict, ReadonlySet<string>>,
): Generator<Ref> {
  if (value instanceof Ref) yield value
  else if (Array.isArray(value)) for (const it of value) yield* refsIn(it, except)
  else if (value instanceof Dict) {
    const passed = except?.get(value)
    for (const [name, it] of value) if (!passed?.has(name)) yield* refsIn(it, except)
  } else if (value instanceof Stream) yield* refsIn(value.dict, except)
}
