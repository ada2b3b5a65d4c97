/** A picture of black and white dots as a thermal head burns them: a set bit is black, the first dot the highest bit. */
export interface Bitmap {
  /** Dots a row; a multiple of 8. */
  width: number
  height: number
  /** Row after row, `width / 8` bytes each. */
  bytes: Uint8Array
}

export function emptyBitmap(width: number, height: number): Bitmap {
  if (width % 8 !== 0) throw new Error(`a row of ${width} dots is not whole bytes`)
  return { width, height, bytes: new Uint8Array((width / 8) * height) }
}

export function setDot({ width, bytes }: Bitmap, x: number, y: number, black: boolean): void {
  const at = (y * width + x) >> 3
  const bit = 0x80 >> (x & 7)
  bytes[at] = black ? bytes[at]! | bit : bytes[at]! & ~bit
}
