import { exifWith, orientationIn } from './orientation.ts'

/** RFC 9649: the picture, its transparency, its frames and its colours. */
const needed = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
const hasExif = 0x08
const hasXmp = 0x04

export function stripWebp(file: Buffer): Buffer {
  if (file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WEBP')
    throw new Error('no WebP')
  const end = 8 + file.readUInt32LE(4)
  if (end > file.length) throw new RangeError('shorter than it says')
  const kept: Buffer[] = []
  let orientation = orientationIn(Buffer.alloc(0))
  let extended: Buffer | undefined
  for (let at = 12; at + 8 <= end; ) {
    const type = file.toString('latin1', at, at + 4)
    const size = file.readUInt32LE(at + 4)
    if (at + 8 + size > end) throw new RangeError('a chunk beyond the end')
    // Chunks begin at even places; a last one may lack its filling.
    const next = Math.min(end, at + 8 + size + (size % 2))
    if (type === 'EXIF') orientation = orientationIn(withoutHead(file.subarray(at + 8, at + 8 + size)))
    if (needed.has(type)) {
      const chunk = Buffer.from(file.subarray(at, next))
      if (type === 'VP8X') extended = chunk
      kept.push(chunk.length % 2 ? Buffer.concat([chunk, Buffer.alloc(1)]) : chunk)
    }
    at = next
  }
  if (extended) {
    const flags = extended.readUInt8(8) & ~(hasExif | hasXmp)
    extended.writeUInt8(orientation === 1 ? flags : flags | hasExif, 8)
    if (orientation !== 1) kept.push(exifChunk(orientation))
  }
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  const body = Buffer.concat(kept)
  head.writeUInt32LE(body.length + 4, 4)
  return Buffer.concat([head, body])
}

/** Some programs put JPEG's name before the block. */
const withoutHead = (exif: Buffer) => (exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif)

function exifChunk(orientation: Parameters<typeof exifWith>[0]): Buffer {
  const body = exifWith(orientation)
  const head = Buffer.from('EXIF\0\0\0\0', 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body])
}
