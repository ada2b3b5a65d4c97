/**
 * Whether a scan is there to its end: a scanner may pause in the middle of one. Undefined for what is no kind that scanners
 * make; the door for all files looks closer afterwards.
 */
export function isWhole(content: Buffer): boolean | undefined {
  if (content.toString('latin1', 0, 5) === '%PDF-')
    return content.subarray(-2048).includes('%%EOF') && content.subarray(-4096).includes('startxref')
  // A picture may be followed by a few bytes of a scanner's own.
  if (content.readUInt16BE(0) === 0xffd8) return content.subarray(-256).includes(Buffer.from([0xff, 0xd9]))
  if (content.subarray(0, 8).equals(png)) return content.subarray(-64).includes('IEND')
  return undefined
}

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** TIFF, of either order of bytes. */
export const isTiff = (content: Buffer): boolean =>
  ['II*\0', 'MM\0*'].includes(content.toString('latin1', 0, 4))
