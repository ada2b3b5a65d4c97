/** A box of ISO/IEC 14496-12: its whole, and where its content lies. */
export interface Box {
  type: string
  /** Where the box begins, its head included. */
  start: number
  from: number
  to: number
}

/** The boxes that lie side by side in a stretch of a file. @throws RangeError when one is larger than what holds it. */
export function boxes(file: Buffer, from: number, to: number): Box[] {
  const found: Box[] = []
  let at = from
  while (at + 8 <= to) {
    let size = file.readUInt32BE(at)
    let header = 8
    if (size === 1) {
      size = Number(file.readBigUInt64BE(at + 8))
      header = 16
    }
    if (size === 0) size = to - at
    if (size < header || at + size > to) throw new RangeError('a box larger than what holds it')
    found.push({ type: file.toString('latin1', at + 4, at + 8), start: at, from: at + header, to: at + size })
    at += size
  }
  return found
}
