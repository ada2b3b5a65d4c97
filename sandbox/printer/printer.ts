import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { pngOf } from './png.ts'

/** What can be wrong with the stand-in, switched on and off at will. */
export interface Faults {
  paperOut: boolean
  nearEnd: boolean
  coverOpen: boolean
  cutter: boolean
  /** Takes the connection and says nothing, as a printer that hangs. */
  offline: boolean
  /** Bytes a second it prints; 0: as fast as they come. */
  slow: number
  /** The roll ends after so many more rows; -1: it does not. */
  paperEndsAfterRows: number
  /** The connection breaks after so many more bytes; -1: it does not. */
  disconnectAfterBytes: number
  /** Answers with noise. */
  garbage: boolean
  /** Knows no process ids, like many a cheap printer. */
  noProcessId: boolean
}

const sound: Faults = {
  paperOut: false,
  nearEnd: false,
  coverOpen: false,
  cutter: false,
  offline: false,
  slow: 0,
  paperEndsAfterRows: -1,
  disconnectAfterBytes: -1,
  garbage: false,
  noProcessId: false,
}

export interface Picture {
  width: number
  height: number
  bytes: Uint8Array
}

export interface StandIn {
  port: number
  faults: Faults
  /** What was cut off, in order: a slip each. */
  slips: Picture[]
  /** What hangs out of the printer and was not cut. */
  hanging(): Picture | undefined
  /** Makes it sound again: new roll, cover shut, and the half slip torn off. What waits in it goes on. */
  mend(): void
  /** For a printer on USB: bytes of the device, and the way back. */
  plug(back: (bytes: Buffer) => void): { data(bytes: Buffer): void }
  close(): Promise<void>
}

/**
 * A thermal printer that is none: it understands the ESC/POS a slip is made of, over TCP, answers like a real one and
 * draws what it would have printed.
 * @param options.folder where each slip is kept as PNG; none: nowhere
 */
export async function startStandIn(options: { port?: number; folder?: string } = {}): Promise<StandIn> {
  const faults = { ...sound }
  const slips: Picture[] = []
  const sockets = new Set<Socket>()
  let rows: Uint8Array[] = []
  let width = 0
  let cuts = 0
  // What has come in and waits, whoever sent it: a printer does not forget because a line breaks.
  let waiting = Buffer.alloc(0)
  let raster: { stride: number; rows: number } | undefined
  let timer: NodeJS.Timeout | undefined
  /** To whom it answers: whoever spoke last. */
  let answer: (bytes: Buffer) => void = () => {}

  const hanging = (): Picture | undefined =>
    rows.length > 0 ? { width, height: rows.length, bytes: Buffer.concat(rows) } : undefined
  const cut = () => {
    const slip = hanging()
    rows = []
    if (!slip) return
    slips.push(slip)
    cuts++
    if (!options.folder) return
    mkdirSync(options.folder, { recursive: true })
    writeFileSync(join(options.folder, `slip-${String(cuts).padStart(4, '0')}.png`), pngOf(slip))
  }
  const stopped = () => faults.paperOut || faults.coverOpen || faults.cutter || faults.offline
  /** A row burnt into paper; the roll may end with it. */
  const burn = (row: Uint8Array) => {
    rows.push(Uint8Array.from(row))
    width = row.length * 8
    if (faults.paperEndsAfterRows > 0) faults.paperEndsAfterRows--
    if (faults.paperEndsAfterRows === 0) {
      faults.paperOut = true
      faults.paperEndsAfterRows = -1
    }
  }

  const say = (...bytes: number[]) => {
    if (faults.offline) return
    answer(Buffer.from(faults.garbage ? bytes.map((byte) => (byte * 37 + 129) | 0x80) : bytes))
  }
  const status = (n: number) => {
    if (n === 1) say(0x12 | (stopped() ? 0x08 : 0))
    if (n === 2) {
      const error = faults.cutter ? 0x40 : 0
      say(0x12 | (faults.coverOpen ? 0x04 : 0) | (faults.paperOut ? 0x20 : 0) | error)
    }
    if (n === 3) say(0x12 | (faults.cutter ? 0x08 : 0))
    if (n === 4) say(0x12 | (faults.paperOut ? 0x6c : faults.nearEnd ? 0x0c : 0))
  }

  /** Takes one command, or one row of a picture, from what waits. Returns the bytes used; 0: more must come. */
  const step = (): number => {
    if (raster) {
      if (waiting.length < raster.stride) return 0
      burn(waiting.subarray(0, raster.stride))
      const { stride } = raster
      raster = raster.rows > 1 ? { stride, rows: raster.rows - 1 } : undefined
      return stride
    }
    const [first, second, third] = waiting
    const has = (length: number, run: () => void) => {
      if (waiting.length < length) return 0
      run()
      return length
    }
    if (first === 0x1b && second === 0x40) return 2
    if (first === 0x1b && second === 0x64) return has(3, () => {})
    if (first === 0x1d && second === 0x76 && third === 0x30)
      return has(8, () => {
        const [xL, xH, yL, yH] = waiting.subarray(4)
        raster = { stride: xL! + xH! * 256, rows: yL! + yH! * 256 }
      })
    if (first === 0x1d && second === 0x56) return has(third === 0x41 || third === 0x42 ? 4 : 3, cut)
    if (first === 0x1d && second === 0x28 && third === 0x48)
      return has(11, () => {
        if (!faults.noProcessId) say(0x37, 0x22, ...waiting.subarray(7, 11), 0)
      })
    if (first === 0x1d && second === 0x72)
      return has(3, () => say((faults.paperOut ? 0x0c : 0) | (faults.nearEnd ? 0x03 : 0)))
    // A prefix may be a command that has not come whole; any other byte would be a letter, which nobody sends.
    return waiting.length < 3 && (first === 0x1b || first === 0x1d) ? 0 : 1
  }
  const work = () => {
    clearTimeout(timer)
    let budget = faults.slow ? Math.max(72, faults.slow / 20) : Number.POSITIVE_INFINITY
    while (waiting.length > 0 && budget > 0 && !stopped()) {
      const used = step()
      if (used === 0) return
      waiting = waiting.subarray(used)
      budget -= used
    }
    if (waiting.length > 0) timer = setTimeout(work, 50)
  }

  const receive = (bytes: Buffer) => {
    // Real-time commands are obeyed wherever they stand, before all that waits.
    let from = 0
    let kept: Buffer[] = []
    for (let at = 0; at < bytes.length - 2; at++) {
      const isStatus =
        bytes[at] === 0x10 && bytes[at + 1] === 0x04 && bytes[at + 2]! >= 1 && bytes[at + 2]! <= 4
      const isForget = bytes.subarray(at, at + 10).equals(forget)
      if (!isStatus && !isForget) continue
      kept.push(bytes.subarray(from, at))
      if (isStatus) status(bytes[at + 2]!)
      else {
        waiting = Buffer.alloc(0)
        raster = undefined
        kept = []
        say(0x37, 0x25, 0)
      }
      from = at + (isStatus ? 3 : 10)
      at = from - 1
    }
    kept.push(bytes.subarray(from))
    waiting = Buffer.concat([waiting, ...kept])
    work()
  }

  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    const back = (bytes: Buffer) => void (socket.writable && socket.write(bytes))
    socket.on('close', () => sockets.delete(socket))
    socket.on('data', (bytes: Buffer) => {
      let taken = bytes
      if (faults.disconnectAfterBytes >= 0) {
        taken = bytes.subarray(0, faults.disconnectAfterBytes)
        faults.disconnectAfterBytes -= taken.length
      }
      answer = back
      receive(taken)
      if (faults.disconnectAfterBytes === 0) {
        faults.disconnectAfterBytes = -1
        socket.destroy()
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))

  return {
    port: (server.address() as { port: number }).port,
    faults,
    slips,
    hanging,
    mend() {
      Object.assign(faults, sound)
      rows = []
      work()
    },
    plug: (back) => ({
      data(bytes) {
        answer = back
        receive(bytes)
      },
    }),
    close: () =>
      new Promise((resolve) => {
        clearTimeout(timer)
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

const forget = Buffer.from([0x10, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08])
