import { boxes } from './boxes.ts'

/** Width and height in pixels. */
export interface ImageSize {
  width: number
  height: number
}

/**
 * The size a picture says it has, from its headers alone: nothing is decoded, so a picture of a billion pixels costs
 * nothing here. Undefined when the headers make no sense or the end is missing.
 */
export function imageSize(kind: 'jpeg' | 'png' | 'webp' | 'heic', file: Buffer): ImageSize | undefined {
  try {
    return { jpeg, png, webp, heic }[kind](file)
  } catch (error) {
    // A header that points beyond the end of the file.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** ITU-T T.81: the first start-of-frame segment; an end-of-image marker must follow somewhere. */
function jpeg(file: Buffer): ImageSize | undefined {
  if (file.lastIndexOf(Buffer.from([0xff, 0xd9])) < 4) return undefined
  let at = 2
  for (;;) {
    if (file.readUInt8(at) !== 0xff) return undefined
    const marker = file.readUInt8(at + 1)
    if (marker === 0xff) {
      at++
      continue
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: file.readUInt16BE(at + 5), width: file.readUInt16BE(at + 7) }
    if (marker === 0xda || marker === 0xd9) return undefined
    const hasLength = marker !== 0x01 && !(marker >= 0xd0 && marker <= 0xd8)
    at += hasLength ? 2 + file.readUInt16BE(at + 2) : 2
  }
}

function png(file: Buffer): ImageSize | undefined {
  if (file.toString('latin1', 12, 16) !== 'IHDR' || !file.includes('IEND', 29, 'latin1')) return undefined
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) }
}

/** The three first chunks a WebP may have: lossy, lossless, extended. */
function webp(file: Buffer): ImageSize | undefined {
  if (file.readUInt32LE(4) + 8 > file.length) return undefined
  const chunk = file.toString('latin1', 12, 16)
  if (chunk === 'VP8X') return { width: 1 + file.readUIntLE(24, 3), height: 1 + file.readUIntLE(27, 3) }
  if (chunk === 'VP8 ')
    return { width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff }
  if (chunk === 'VP8L') {
    const bits = file.readUInt32LE(21)
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
  }
  return undefined
}

/** ISO/IEC 23008-12: the largest `ispe` of meta/iprp/ipco (tiles and thumbnails have smaller ones). */
function heic(file: Buffer): ImageSize | undefined {
  const meta = boxes(file, 0, file.length).find(({ type }) => type === 'meta')
  if (!meta) return undefined
  // `meta` is a full box: version and flags come before its children.
  const properties = boxes(file, meta.from + 4, meta.to).find(({ type }) => type === 'iprp')
  const container =
    properties && boxes(file, properties.from, properties.to).find(({ type }) => type === 'ipco')
  if (!container) return undefined
  return boxes(file, container.from, container.to)
    .filter(({ type }) => type === 'ispe')
    .map(({ from }) => ({ width: file.readUInt32BE(from + 4), height: file.readUInt32BE(from + 8) }))
    .sort((a, b) => b.width * b.height - a.width * a.height)[0]
}
