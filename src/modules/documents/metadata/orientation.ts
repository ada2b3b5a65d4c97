/** EXIF 2.3, tag 0x0112: 1 upright … 8; what is shown turned or mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** The orientation an EXIF block (a TIFF header and what follows) names; 1 when it names none or makes no sense. */
export function orientationIn(tiff: Buffer): Orientation {
  try {
    const little = tiff.toString('latin1', 0, 2) === 'II'
    if (!little && tiff.toString('latin1', 0, 2) !== 'MM') return 1
    const u16 = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
    const u32 = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
    const directory = u32(4)
    const entries = u16(directory)
    for (let n = 0; n < entries; n++) {
      const entry = directory + 2 + n * 12
      if (u16(entry) !== 0x0112) continue
      const value = u16(entry + 8)
      return value >= 1 && value <= 8 ? (value as Orientation) : 1
    }
    return 1
  } catch (error) {
    if (error instanceof RangeError) return 1
    throw error
  }
}

/** An EXIF block that says which way up a picture is, and nothing else. */
export function exifWith(orientation: Orientation): Buffer {
  const tiff = Buffer.alloc(26)
  tiff.write('MM\0*', 0, 'latin1')
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(1, 8)
  tiff.writeUInt16BE(0x0112, 10)
  tiff.writeUInt16BE(3, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(orientation, 18)
  return tiff
}
