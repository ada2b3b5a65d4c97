import { inflateSync } from 'node:zlib'
import { isSpace, Reader } from './reader.ts'
import { Dict, Locked, Malformed, Name, Ref, Stream, type Value } from './values.ts'

/** Where an object lies: at an offset, or as one of several in a packed object. */
export type Entry =
  | { kind: 'free' }
  | { kind: 'plain'; offset: number; generation: number }
  | { kind: 'packed'; container: number; index: number }

/** A part of the file and what it is. */
export interface Span {
  start: number
  end: number
}

/** Unpacked bytes of cross-references and packed objects that are read of one file. */
const mostUnpacked = 64 * 1024 * 1024
const mostObjects = 200_000
const mostSections = 1000

/**
 * A PDF file, or one of its revisions: what a strict reader sees of the bytes up to an end. Nothing is guessed or mended;
 * a file that needs that shows different people different things.
 */
export interface PdfFile {
  bytes: Uint8Array
  /** By object number; the newest counts. */
  entries: ReadonlyMap<number, Entry>
  trailer: Dict
  /** Cross-reference sections with their trailers, newest first, as far as `startxref`. */
  sections: Span[]
  catalog(): Dict
  object(number: number): Value
  /** Follows a reference. */
  resolve(value: Value | undefined): Value
  dict(value: Value | undefined): Dict | undefined
  list(value: Value | undefined): Value[] | undefined
  /** Where all objects lie that any section names from an offset on, also such as were replaced later. */
  spansFrom(offset: number): Span[]
}

/**
 * Reads the revision that ends at `end`.
 * @throws Malformed; Locked when it is encrypted
 */
export function readPdf(all: Uint8Array, end = all.length): PdfFile {
  const bytes = all.subarray(0, end)
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (view.subarray(0, 1024).indexOf('%PDF-', 0, 'latin1') < 0) throw new Malformed('not a PDF')
  const entries = new Map<number, Entry>()
  const sections: Span[] = []
  const cache = new Map<number, Value>()
  const named = new Map<number, { number: number; offset: number; generation: number }>()
  const reading = new Set<number>()
  const packs = new Map<number, Map<number, { number: number; value: Value }>>()
  let unpacked = 0
  let trailer: Dict | undefined

  const unpackHere = (stream: Stream): Uint8Array => {
    const out = unpack(stream, mostUnpacked - unpacked, (value) => file.resolve(value))
    unpacked += out.length
    return out
  }

  const readPlain = (number: number, { offset, generation }: { offset: number; generation: number }) => {
    const reader = new Reader(bytes, offset)
    const start = skipTo(bytes, offset)
    if (reader.count() !== number || reader.count() !== generation)
      throw new Malformed(`object ${number} is not where the file says`)
    reader.expect('obj')
    const value = reader.value()
    const isStream = value instanceof Dict && takesStream(reader)
    const read = isStream ? readStream(reader, value as Dict) : value
    reader.skipSpace()
    if (!reader.takes('endobj')) throw new Malformed(`object ${number} has no end`)
    return { value: read, span: { start, end: reader.at } }
  }

  const readStream = (reader: Reader, dict: Dict): Stream => {
    const length = file.resolve(dict.get('Length'))
    if (typeof length !== 'number' || !Number.isInteger(length) || length < 0)
      throw new Malformed('stream of unknown length')
    const start = reader.at
    if (start + length > bytes.length) throw new Malformed('stream beyond the end of the file')
    reader.at = start + length
    const after = reader.at
    while (isSpace(bytes[reader.at]) && reader.at - after < 4) reader.at++
    if (!reader.takes('endstream')) throw new Malformed('stream of another length')
    return new Stream(dict, bytes.subarray(start, start + length))
  }

  const readPacked = (number: number, { container, index }: { container: number; index: number }): Value => {
    let pack = packs.get(container)
    if (!pack) {
      const stream = file.object(container)
      if (entries.get(container)?.kind !== 'plain' || !(stream instanceof Stream))
        throw new Malformed('odd packed object')
      pack = readPack(unpackHere(stream), stream.dict)
      packs.set(container, pack)
    }
    const found = pack.get(index)
    if (!found || found.number !== number) throw new Malformed(`object ${number} is not in its pack`)
    return found.value
  }

  const file: PdfFile = {
    bytes,
    entries,
    sections,
    get trailer() {
      return trailer!
    },
    catalog() {
      const root = file.dict(trailer!.get('Root'))
      if (!root || !(trailer!.get('Root') instanceof Ref)) throw new Malformed('no catalog')
      return root
    },
    object(number) {
      const known = cache.get(number)
      if (known !== undefined) return known
      const entry = entries.get(number)
      if (!entry || entry.kind === 'free') return null
      if (reading.has(number)) throw new Malformed('an object needs itself to be read')
      reading.add(number)
      try {
        const read = entry.kind === 'plain' ? readPlain(number, entry).value : readPacked(number, entry)
        cache.set(number, read)
        return read
      } finally {
        reading.delete(number)
      }
    },
    resolve(value) {
      let found = value ?? null
      for (let hops = 0; found instanceof Ref; hops++) {
        if (hops > 20) throw new Malformed('references in a circle')
        found = file.object(found.number)
      }
      return found
    },
    dict(value) {
      const found = file.resolve(value)
      return found instanceof Dict ? found : undefined
    },
    list(value) {
      const found = file.resolve(value)
      return Array.isArray(found) ? found : undefined
    },
    spansFrom(offset) {
      const after = [...named.values()].filter((it) => it.offset >= offset)
      return after.map((it) => readPlain(it.number, it).span)
    },
  }

  let next: number | undefined = lastStart(bytes, view)
  const seen = new Set<number>()
  while (next !== undefined) {
    if (seen.has(next) || seen.size > mostSections) throw new Malformed('cross-references in a circle')
    seen.add(next)
    const section = readSection(bytes, next, unpackHere)
    sections.push(...section.spans)
    trailer ??= section.trailer
    for (const [number, entry] of section.entries) {
      if (!entries.has(number)) entries.set(number, entry)
      if (entry.kind === 'plain') named.set(entry.offset, { number, ...entry })
      if (entries.size > mostObjects) throw new Malformed('too many objects')
    }
    const previous: Value | undefined = section.trailer.get('Prev')
    if (
      previous !== undefined &&
      !(typeof previous === 'number' && Number.isInteger(previous) && previous >= 0)
    )
      throw new Malformed('odd cross-reference')
    next = previous as number | undefined
  }
  if (trailer!.has('Encrypt')) throw new Locked('encrypted')
  return file
}

/** Where the newest cross-reference section begins, as the last lines say. */
function lastStart(bytes: Uint8Array, view: Buffer): number {
  const at = view.lastIndexOf('startxref', view.length, 'latin1')
  if (at < 0 || at < bytes.length - 2048) throw new Malformed('no startxref at the end')
  const reader = new Reader(bytes, at + 'startxref'.length)
  return reader.count()
}

interface Section {
  entries: Map<number, Entry>
  trailer: Dict
  spans: Span[]
}

function readSection(bytes: Uint8Array, at: number, unpack: (stream: Stream) => Uint8Array): Section {
  const reader = new Reader(bytes, at)
  reader.skipSpace()
  const start = reader.at
  if (!reader.takes('xref')) return readStreamSection(bytes, start, unpack)
  const entries = new Map<number, Entry>()
  for (;;) {
    reader.skipSpace()
    if (reader.takes('trailer')) break
    const first = reader.count()
    const count = reader.count()
    if (count > mostObjects) throw new Malformed('too many objects')
    for (let number = first; number < first + count; number++) {
      const offset = reader.count()
      const generation = reader.count()
      reader.skipSpace()
      if (reader.takes('n')) entries.set(number, { kind: 'plain', offset, generation })
      else if (reader.takes('f')) entries.set(number, { kind: 'free' })
      else throw new Malformed(`odd cross-reference at ${reader.at}`)
    }
  }
  const trailer = reader.value()
  if (!(trailer instanceof Dict)) throw new Malformed('no trailer')
  const spans = [{ start, end: endOfSection(reader) }]
  const hybrid = trailer.get('XRefStm')
  if (typeof hybrid === 'number') {
    const hidden = readStreamSection(bytes, hybrid, unpack)
    spans.push(...hidden.spans)
    for (const [number, entry] of hidden.entries)
      if (!entries.has(number) || entries.get(number)!.kind === 'free') entries.set(number, entry)
  }
  return { entries, trailer, spans }
}

/** The section with the lines that end a revision, when they follow. */
function endOfSection(reader: Reader): number {
  const end = reader.at
  reader.skipSpace()
  if (!reader.takes('startxref')) return end
  reader.count()
  while (isSpace(reader.bytes[reader.at])) reader.at++
  reader.takes('%%EOF')
  return reader.at
}

function readStreamSection(bytes: Uint8Array, at: number, unpack: (stream: Stream) => Uint8Array): Section {
  const start = skipTo(bytes, at)
  const reader = new Reader(bytes, start)
  const own = reader.count()
  const generation = reader.count()
  reader.expect('obj')
  const dict = reader.value()
  if (!(dict instanceof Dict) || !takesStream(reader)) throw new Malformed('odd cross-reference')
  const length = dict.get('Length')
  if (typeof length !== 'number' || length < 0 || reader.at + length > bytes.length)
    throw new Malformed('odd cross-reference')
  const stream = new Stream(dict, bytes.subarray(reader.at, reader.at + length))
  reader.at += length
  reader.expect('endstream')
  reader.expect('endobj')
  const widths = numbers(dict.get('W'))
  const size = dict.get('Size')
  if (widths?.length !== 3 || typeof size !== 'number' || widths.some((it) => it > 8))
    throw new Malformed('odd cross-reference')
  const data = unpack(stream)
  const [typeWidth, firstWidth, secondWidth] = widths as [number, number, number]
  const row = typeWidth + firstWidth + secondWidth
  const ranges = numbers(dict.get('Index')) ?? [0, size]
  const entries = new Map<number, Entry>()
  let read = 0
  const field = (width: number) => {
    let value = 0
    for (let i = 0; i < width; i++) value = value * 256 + data[read++]!
    if (!Number.isSafeInteger(value)) throw new Malformed('odd cross-reference')
    return value
  }
  for (let i = 0; i + 1 < ranges.length; i += 2) {
    for (let number = ranges[i]!; number < ranges[i]! + ranges[i + 1]!; number++) {
      if (row === 0 || read + row > data.length) throw new Malformed('cross-reference too short')
      const type = typeWidth === 0 ? 1 : field(typeWidth)
      const first = field(firstWidth)
      const second = field(secondWidth)
      if (type === 0) entries.set(number, { kind: 'free' })
      else if (type === 1) entries.set(number, { kind: 'plain', offset: first, generation: second })
      else if (type === 2) entries.set(number, { kind: 'packed', container: first, index: second })
      else throw new Malformed('odd cross-reference')
    }
  }
  // The section's own object, which not every writer lists.
  if (!entries.has(own)) entries.set(own, { kind: 'plain', offset: start, generation })
  return { entries, trailer: dict, spans: [{ start, end: endOfSection(reader) }] }
}

function readPack(data: Uint8Array, dict: Dict): Map<number, { number: number; value: Value }> {
  const [count, first] = [dict.get('N'), dict.get('First')]
  if (typeof count !== 'number' || typeof first !== 'number' || count > mostObjects)
    throw new Malformed('odd packed object')
  const head = new Reader(data, 0)
  const found = new Map<number, { number: number; value: Value }>()
  for (let index = 0; index < count; index++) {
    const number = head.count()
    const offset = head.count()
    found.set(index, { number, value: new Reader(data, first + offset).value() })
  }
  return found
}

function takesStream(reader: Reader): boolean {
  reader.skipSpace()
  if (!reader.takes('stream')) return false
  if (reader.bytes[reader.at] === 13) reader.at++
  if (reader.bytes[reader.at] !== 10) throw new Malformed('stream without a line of its own')
  reader.at++
  return true
}

/**
 * Unpacks what is packed with Flate, with or without a predictor, as cross-references and packed objects are.
 * @param most bytes that may come out
 * @throws Malformed
 */
export function unpack(
  stream: Stream,
  most: number,
  resolve: (value: Value | undefined) => Value,
): Uint8Array {
  const filter = resolve(stream.dict.get('Filter'))
  const names = (Array.isArray(filter) ? filter : filter === null ? [] : [filter]).map((it) =>
    it instanceof Name ? it.name : '',
  )
  if (names.length === 0) return stream.bytes
  if (names.length > 1 || names[0] !== 'FlateDecode') throw new Malformed('packed in an odd way')
  let data: Uint8Array
  try {
    data = inflateSync(stream.bytes, { maxOutputLength: Math.max(1, most) })
  } catch {
    throw new Malformed('cannot be unpacked')
  }
  const given = resolve(stream.dict.get('DecodeParms'))
  const parameters = Array.isArray(given) ? resolve(given[0]) : given
  if (!(parameters instanceof Dict)) return data
  const predictor = parameters.get('Predictor') ?? 1
  if (predictor === 1) return data
  const columns = parameters.get('Columns') ?? 1
  if (typeof predictor !== 'number' || predictor < 10 || typeof columns !== 'number' || columns < 1)
    throw new Malformed('packed in an odd way')
  return undoPngRows(data, columns)
}

/** PNG filters, one byte a sample (ISO 32000-2, 7.4.4.4). */
function undoPngRows(data: Uint8Array, columns: number): Uint8Array {
  const rows = Math.floor(data.length / (columns + 1))
  const out = new Uint8Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    const filter = data[row * (columns + 1)]!
    if (filter > 4) throw new Malformed('packed in an odd way')
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      const left = column > 0 ? out[at - 1]! : 0
      const up = row > 0 ? out[at - columns]! : 0
      const corner = row > 0 && column > 0 ? out[at - columns - 1]! : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!
      out[at] = (data[row * (columns + 1) + 1 + column]! + guess) & 255
    }
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

const numbers = (value: Value | undefined): number[] | undefined =>
  Array.isArray(value) && value.every((it) => typeof it === 'number' && Number.isInteger(it) && it >= 0)
    ? (value as number[])
    : undefined

function skipTo(bytes: Uint8Array, at: number): number {
  let start = at
  while (isSpace(bytes[start])) start++
  return start
}
