import { type Box, boxes } from '../boxes.ts'

/**
 * HEIC (ISO/IEC 23008-12) is full of offsets from its beginning, so nothing is taken out: what is no picture is blotted
 * out in place. EXIF becomes a block that says nothing, XMP becomes spaces. Which way up it is stands in a property of
 * the picture (`irot`) and not in EXIF. Boxes beside the picture (films, makers' own) become free space.
 */
export function stripHeic(file: Buffer): Buffer {
  const copy = Buffer.from(file)
  const outer = boxes(copy, 0, copy.length)
  const meta = outer.find(({ type }) => type === 'meta')
  if (!meta) throw new Error('no meta box')
  const inner = boxes(copy, meta.from + 4, meta.to)
  const idat = inner.find(({ type }) => type === 'idat')
  const silent = new Map<number, 'exif' | 'other'>(noPictures(copy, inner))
  for (const { item, from, to } of extents(copy, inner, idat)) {
    const kind = silent.get(item)
    if (!kind) continue
    if (from < 0 || to > copy.length || from > to) throw new RangeError('an item beyond the end')
    blot(copy, from, to, kind)
  }
  for (const { type, start, from, to } of outer) {
    if (['ftyp', 'meta', 'mdat', 'free', 'skip'].includes(type)) continue
    copy.write('free', start + 4, 'latin1')
    copy.fill(0, from, to)
  }
  return copy
}

/** Items that are texts or EXIF, by the entries of `iinf`. */
function noPictures(file: Buffer, inner: Box[]): [number, 'exif' | 'other'][] {
  const info = inner.find(({ type }) => type === 'iinf')
  if (!info) return []
  const first = info.from + (file.readUInt8(info.from) === 0 ? 6 : 8)
  const found: [number, 'exif' | 'other'][] = []
  for (const entry of boxes(file, first, info.to)) {
    if (entry.type !== 'infe') continue
    const version = file.readUInt8(entry.from)
    if (version < 2) continue
    const item = version === 2 ? file.readUInt16BE(entry.from + 4) : file.readUInt32BE(entry.from + 4)
    const type = file.toString(
      'latin1',
      entry.from + (version === 2 ? 8 : 10),
      entry.from + (version === 2 ? 12 : 14),
    )
    if (type === 'Exif') found.push([item, 'exif'])
    if (type === 'mime' || type === 'uri ') found.push([item, 'other'])
  }
  return found
}

/** Where the bytes of each item lie, by `iloc`. */
function* extents(
  file: Buffer,
  inner: Box[],
  idat: Box | undefined,
): Generator<{ item: number; from: number; to: number }> {
  const box = inner.find(({ type }) => type === 'iloc')
  if (!box) return
  const version = file.readUInt8(box.from)
  const sizes = file.readUInt16BE(box.from + 4)
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15]
  const indexSize = version > 0 ? sizes & 15 : 0
  let at = box.from + 6
  const number = (size: number) => {
    const value = size === 0 ? 0 : size === 8 ? Number(file.readBigUInt64BE(at)) : file.readUIntBE(at, size)
    at += size
    if (at > box.to) throw new RangeError('an entry beyond its box')
    return value
  }
  const count = number(version < 2 ? 2 : 4)
  for (let n = 0; n < count; n++) {
    const item = number(version < 2 ? 2 : 4)
    const method = version > 0 ? number(2) & 15 : 0
    number(2)
    const base = number(baseSize)
    const parts = number(2)
    for (let part = 0; part < parts; part++) {
      number(indexSize)
      const offset = number(offsetSize)
      const length = number(lengthSize)
      if (method > 1) continue
      const origin = method === 1 ? (idat?.from ?? 0) : 0
      const from = origin + base + offset
      yield { item, from, to: length === 0 ? file.length : from + length }
    }
  }
}

function blot(file: Buffer, from: number, to: number, kind: 'exif' | 'other'): void {
  file.fill(kind === 'exif' ? 0 : 0x20, from, to)
  // A block without entries: where it begins, its byte order, and a directory of none.
  if (kind === 'exif' && to - from >= 18) file.write('\0\0\0\0MM\0*\0\0\0\x08', from, 'latin1')
}
