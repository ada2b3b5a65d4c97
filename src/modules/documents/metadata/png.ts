import { crc32 } from 'node:zlib'
import { exifWith, orientationIn } from './orientation.ts'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** What a PNG (ISO/IEC 15948) needs to be shown as it was meant. Texts, times, EXIF and unknown chunks go. */
const needed = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'cICP',
  'bKGD',
  'pHYs',
])

export function stripPng(file: Buffer): Buffer {
  if (!file.subarray(0, 8).equals(signature)) throw new Error('no PNG')
  const kept: Buffer[] = [signature]
  let orientation = orientationIn(Buffer.alloc(0))
  for (let at = 8; ; ) {
    const length = file.readUInt32BE(at)
    const type = file.toString('latin1', at + 4, at + 8)
    const end = at + 12 + length
    if (end > file.length) throw new RangeError('a chunk beyond the end')
    if (type === 'eXIf') orientation = orientationIn(file.subarray(at + 8, end - 4))
    if (needed.has(type)) kept.push(file.subarray(at, end))
    if (type === 'IEND') break
    at = end
  }
  // Right after the header: it has to come before the picture's data.
  if (orientation !== 1) kept.splice(2, 0, chunk('eXIf', exifWith(orientation)))
  return Buffer.concat(kept)
}

function chunk(type: string, body: Buffer): Buffer {
  const whole = Buffer.alloc(12 + body.length)
  whole.writeUInt32BE(body.length, 0)
  whole.write(type, 4, 'latin1')
  body.copy(whole, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + body.length)), 8 + body.length)
  return whole
}
