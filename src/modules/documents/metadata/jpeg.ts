import { exifWith, orientationIn } from './orientation.ts'

const exifHead = Buffer.from('Exif\0\0', 'latin1')

/**
 * Kept of a JPEG (ITU-T T.81): what decoding needs, JFIF's and Adobe's notes on colours, ICC profiles. All other
 * application segments and comments go, and so does everything behind the end of the image (phones put a second
 * picture or a film there).
 */
export function stripJpeg(file: Buffer): Buffer {
  if (file.readUInt16BE(0) !== 0xffd8) throw new Error('no JPEG')
  const kept: Buffer[] = []
  let orientation = orientationIn(Buffer.alloc(0))
  let at = 2
  for (;;) {
    if (file.readUInt8(at) !== 0xff) throw new Error('no marker where one should be')
    const marker = file.readUInt8(at + 1)
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === 0xd9) break
    if (isAlone(marker)) {
      kept.push(file.subarray(at, at + 2))
      at += 2
      continue
    }
    const length = file.readUInt16BE(at + 2)
    if (length < 2) throw new Error('a segment shorter than its own length')
    let end = at + 2 + length
    if (end > file.length) throw new RangeError('a segment beyond the end')
    const body = file.subarray(at + 4, end)
    if (marker === 0xe1 && body.subarray(0, 6).equals(exifHead)) orientation = orientationIn(body.subarray(6))
    if (marker === 0xda) end = endOfScan(file, end)
    if (isNeeded(marker, body)) kept.push(file.subarray(at, end))
    at = end
  }
  const exif = orientation === 1 ? [] : [segment(0xe1, Buffer.concat([exifHead, exifWith(orientation)]))]
  const first = kept[0]?.readUInt16BE(0) === 0xffe0 ? kept.splice(0, 1) : []
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...first, ...exif, ...kept, Buffer.from([0xff, 0xd9])])
}

/** Markers without a length: restarts and the old temporary one. */
const isAlone = (marker: number) => (marker >= 0xd0 && marker <= 0xd7) || marker === 0x01

function isNeeded(marker: number, body: Buffer): boolean {
  const begins = (text: string) => body.toString('latin1', 0, text.length) === text
  if (marker === 0xe0) return begins('JFIF\0')
  if (marker === 0xe2) return begins('ICC_PROFILE\0')
  if (marker === 0xee) return begins('Adobe')
  const isApplication = marker >= 0xe0 && marker <= 0xef
  // A comment, or one of the markers the standard keeps for later (JPG0…JPG13).
  return !isApplication && marker !== 0xfe && !(marker >= 0xf0 && marker <= 0xfd)
}

/** Compressed data ends at the next marker that is no restart and no stuffed zero. */
function endOfScan(file: Buffer, from: number): number {
  for (let at = file.indexOf(0xff, from); at >= 0; at = file.indexOf(0xff, at + 1)) {
    const next = file.readUInt8(at + 1)
    if (next !== 0x00 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  throw new RangeError('a picture without an end')
}

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}
