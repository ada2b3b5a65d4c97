import { encode } from 'uqr'

/**
 * True when a picture of black and white dots shows the QR code of a text: every module of it, at one size, somewhere.
 * The modules are those of an encoder that is checked by its own project; nothing of the slip's drawing takes part.
 */
export function readsQr(
  picture: { width: number; height: number; bytes: Uint8Array },
  text: string,
): boolean {
  const { size, data } = encode(text, { ecc: 'M', border: 0 })
  const isBlack = (x: number, y: number) => {
    const at = y * picture.width + x
    return (picture.bytes[at >> 3]! & (0x80 >> (at & 7))) !== 0
  }
  for (let module = 3; module * size <= picture.width; module++) {
    for (let top = 0; top + size * module <= picture.height; top++)
      for (let left = 0; left + size * module <= picture.width; left++)
        if (allMatch(data, (x, y) => isBlack(left + x, top + y), module)) return true
  }
  return false
}

/** Looks at the corners and the middle of each module. */
function allMatch(data: boolean[][], isBlack: (x: number, y: number) => boolean, module: number): boolean {
  const spots = [
    [module >> 1, module >> 1],
    [0, 0],
    [module - 1, module - 1],
  ] as const
  return data.every((row, y) =>
    row.every((black, x) => spots.every(([dx, dy]) => isBlack(x * module + dx, y * module + dy) === black)),
  )
}
