import type { Bitmap } from './bitmap.ts'
import { isStatusByte } from './status.ts'

/*
 * The few commands of ESC/POS a slip needs. Source: Epson, ESC/POS command reference
 * (https://download4.epson.biz/sec_pubs/pos/reference_en/escpos/).
 */

/** Rows sent in one command: small printers hold little more. */
const bandRows = 128

/** `DLE EOT 1…4`: answered at once, also when the printer is off-line, a byte each. */
export const askStatus = Buffer.from([1, 2, 3, 4].flatMap((n) => [0x10, 0x04, n]))

/**
 * `DLE DC4 8`: forgets what is not printed yet. The rest of a broken slip must not come out later, and a printer that
 * still waits for rows of it would take the next slip's commands for dots.
 */
export const forgetRest = Buffer.from([0x10, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08])

/**
 * One slip: forget what was before, start afresh, the picture in bands, cut, and two questions that are answered after all that: the process
 * id, and the paper sensor for printers that do not know process ids.
 * @param id four characters of ASCII 32–126
 */
export function slipBytes(bitmap: Bitmap, id: string): Buffer {
  const parts: Uint8Array[] = [forgetRest, Buffer.from([0x1b, 0x40])]
  const stride = bitmap.width / 8
  for (let top = 0; top < bitmap.height; top += bandRows) {
    const rows = Math.min(bandRows, bitmap.height - top)
    // GS v 0: raster, not enlarged.
    parts.push(Buffer.from([0x1d, 0x76, 0x30, 0, stride & 0xff, stride >> 8, rows & 0xff, rows >> 8]))
    parts.push(bitmap.bytes.subarray(top * stride, (top + rows) * stride))
  }
  // GS V 66: feeds to the knife and leaves a bridge, so that the slip does not fall.
  parts.push(Buffer.from([0x1d, 0x56, 0x42, 0x10]))
  parts.push(Buffer.from([0x1d, 0x28, 0x48, 0x06, 0x00, 0x30, 0x30, ...Buffer.from(id, 'latin1')]))
  parts.push(Buffer.from([0x1d, 0x72, 0x01]))
  return Buffer.concat(parts)
}

/**
 * The picture with a dot more wherever its bytes would read as `DLE EOT`, `DLE ENQ` or `DLE DC4`: printers look for
 * these in everything that comes in, pictures not excepted.
 */
export function withoutCommands(bitmap: Bitmap): Bitmap {
  const isCommand = (byte: number, n: number) =>
    byte === 0x10 && [0x04, 0x05, 0x14].includes(bitmap.bytes[n + 1] ?? 0)
  return { ...bitmap, bytes: bitmap.bytes.map((byte, n) => (isCommand(byte, n) ? 0x18 : byte)) }
}

/** Something a printer sent: an answer to `DLE EOT`, the echo of a process id, or the paper sensor (`GS r`). */
export type Said = { status: number } | { processId: string } | { sensor: number }

/**
 * Cuts what came in into answers. Bytes that are none are passed over: a printer may report by itself (automatic status
 * back, four bytes), and noise must not be taken for a confirmation.
 * @returns the answers, and the bytes of one that has not come whole
 */
export function understand(bytes: Buffer): { said: Said[]; rest: Buffer } {
  const said: Said[] = []
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at]!
    if (byte === 0x37) {
      // 37 22 and four characters: a process id; 37 25: it has forgotten the rest. Both end with a zero.
      const length = ({ 34: 7, 37: 3 } as Record<number, number>)[bytes[at + 1] ?? 0x22] ?? 1
      if (bytes.length - at < length) break
      if (length === 7 && bytes[at + 6] === 0)
        said.push({ processId: bytes.toString('latin1', at + 2, at + 6) })
      at += length
    } else if ((byte & 0x93) === 0x10) {
      if (bytes.length - at < 4) break
      at += 4
    } else {
      if (isStatusByte(byte)) said.push({ status: byte })
      else if ((byte & 0x90) === 0) said.push({ sensor: byte })
      at++
    }
  }
  return { said, rest: bytes.subarray(at) }
}
