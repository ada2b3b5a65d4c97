import { crc32, createDeflateRaw } from 'node:zlib'

/** A zip archive that is written while it is made: each entry is packed piece by piece, its sizes follow behind it. */
export interface ZipWriter {
  /** Begins an entry; the one before it has to be ended. */
  open(name: string): Buffer
  /** More of the entry that is open. */
  add(text: string): Promise<Buffer>
  close(): Promise<Buffer>
  /** The table of contents. */
  end(): Buffer
}

/** Without the extensions for large archives: more than this an entry may not hold. */
const most = 0xffff_ffff
/** 1 January 1980: an archive says nothing about when it was made. */
const noDate = 0x0021_0000
/** Sizes follow behind the data; names are UTF-8. */
const flags = 0x0808
const deflated = 8

export function zipWriter(): ZipWriter {
  const entries: { name: Buffer; crc: number; packed: number; size: number; at: number }[] = []
  let written = 0
  let entry: (typeof entries)[number] | undefined
  let packer: ReturnType<typeof createDeflateRaw> | undefined
  let out: Buffer[] = []
  const count = (bytes: Buffer) => {
    written += bytes.length
    return bytes
  }
  /** What the packer has given since the last time. */
  const taken = () => {
    const bytes = Buffer.concat(out)
    out = []
    entry!.packed += bytes.length
    return count(bytes)
  }
  return {
    open(name) {
      entry = { name: Buffer.from(name), crc: 0, packed: 0, size: 0, at: written }
      packer = createDeflateRaw({ level: 4 })
      packer.on('data', (bytes: Buffer) => out.push(bytes))
      return count(
        Buffer.concat([
          header(0x0403_4b50, [
            [20, 2],
            [flags, 2],
            [deflated, 2],
            [noDate, 4],
            [0, 4],
            [0, 4],
            [0, 4],
            [entry.name.length, 2],
            [0, 2],
          ]),
          entry.name,
        ]),
      )
    },
    async add(text) {
      const bytes = Buffer.from(text)
      entry!.crc = crc32(bytes, entry!.crc)
      entry!.size += bytes.length
      await new Promise<void>((done, failed) =>
        packer!.write(bytes, (error) => (error ? failed(error) : done())),
      )
      return taken()
    },
    async close() {
      const ended = new Promise((done, failed) => packer!.once('end', done).once('error', failed))
      packer!.end()
      await ended
      const rest = taken()
      const { crc, packed, size } = entry!
      if (written > most || size > most) throw new Error('the archive is larger than its format allows')
      entries.push(entry!)
      return Buffer.concat([
        rest,
        count(
          header(0x0807_4b50, [
            [crc, 4],
            [packed, 4],
            [size, 4],
          ]),
        ),
      ])
    },
    end() {
      const begins = written
      const table = entries.map(({ name, crc, packed, size, at }) =>
        Buffer.concat([
          header(0x0201_4b50, [
            [20, 2],
            [20, 2],
            [flags, 2],
            [deflated, 2],
            [noDate, 4],
            [crc, 4],
            [packed, 4],
            [size, 4],
            [name.length, 2],
            [0, 2],
            [0, 2],
            [0, 2],
            [0, 2],
            [0, 4],
            [at, 4],
          ]),
          name,
        ]),
      )
      const length = table.reduce((sum, bytes) => sum + bytes.length, 0)
      const n = entries.length
      return Buffer.concat([
        ...table,
        header(0x0605_4b50, [
          [0, 2],
          [0, 2],
          [n, 2],
          [n, 2],
          [length, 4],
          [begins, 4],
          [0, 2],
        ]),
      ])
    },
  }
}

/** A signature and numbers after it, each with its width in bytes, the lowest byte first. */
function header(signature: number, numbers: [value: number, width: 2 | 4][]): Buffer {
  const bytes = Buffer.alloc(4 + numbers.reduce((sum, [, width]) => sum + width, 0))
  bytes.writeUInt32LE(signature)
  let at = 4
  for (const [value, width] of numbers) at = bytes.writeUIntLE(value, at, width)
  return bytes
}
