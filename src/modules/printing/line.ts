import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Connection } from './printers.ts'

/** Bytes to and from a printer. */
export interface Line {
  /** Resolves when the bytes are handed over; a printer that takes nothing lets it wait until the line is closed. */
  write(bytes: Uint8Array): Promise<void>
  /** What came in next; empty when nothing did within `ms`, or when the line is gone. */
  read(ms: number): Promise<Buffer>
  isOpen(): boolean
  close(): void
}

/** @throws Error when the printer cannot be reached within `ms` */
export function openLine(to: Connection, ms: number): Promise<Line> {
  return 'path' in to ? openDevice(to.path) : openSocket(to, ms)
}

async function openSocket({ host, port }: { host: string; port: number }, ms: number): Promise<Line> {
  const socket = connect({ host, port, noDelay: true })
  const inbox = createInbox()
  socket.on('data', inbox.put)
  socket.on('error', () => {})
  socket.on('close', inbox.end)
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => socket.destroy(new Error(`no answer within ${ms} ms`)), ms)
    socket.once('connect', () => {
      clearTimeout(late)
      resolve()
    })
    socket.once('close', () => {
      clearTimeout(late)
      reject(new Error(`cannot reach ${host}:${port}`))
    })
  })
  const closed = new Promise<never>((_, reject) => socket.once('close', () => reject(gone())))
  closed.catch(() => {})
  const handOver = (bytes: Uint8Array) =>
    new Promise<void>((resolve, reject) => {
      socket.write(bytes, (error) => (error ? reject(gone()) : resolve()))
    })
  return {
    write: (bytes) => Promise.race([handOver(bytes), closed]),
    read: inbox.take,
    isOpen: () => !inbox.ended(),
    close: () => void socket.destroy(),
  }
}

/** How often a device that had nothing to give, or no room, is asked again. */
const deviceEveryMs = 20

/**
 * A printer on USB as a file. It is opened so that reading and writing never wait: a read that hangs in the kernel would
 * hold one of the few threads of the whole house.
 */
async function openDevice(path: string): Promise<Line> {
  const file = await open(path, constants.O_RDWR | constants.O_NONBLOCK | constants.O_NOCTTY)
  const inbox = createInbox()
  void listen(file, inbox)
  return {
    async write(bytes) {
      let sent = 0
      while (sent < bytes.length) {
        if (inbox.ended()) throw gone()
        sent += await file.write(bytes, sent).then(({ bytesWritten }) => bytesWritten, nothingIfBusy)
        if (sent < bytes.length) await wait(deviceEveryMs)
      }
    },
    read: inbox.take,
    isOpen: () => !inbox.ended(),
    close: () => inbox.end(),
  }
}

async function listen(file: FileHandle, inbox: Inbox): Promise<void> {
  const buffer = Buffer.alloc(256)
  try {
    while (!inbox.ended()) {
      const count = await file.read(buffer).then(({ bytesRead }) => bytesRead, nothingIfBusy)
      if (count > 0) inbox.put(Buffer.from(buffer.subarray(0, count)))
      else await wait(deviceEveryMs)
    }
  } catch {
    inbox.end()
  } finally {
    await file.close().catch(() => {})
  }
}

function nothingIfBusy(error: NodeJS.ErrnoException): number {
  if (error.code === 'EAGAIN') return 0
  throw error
}

const gone = () => new Error('the printer is gone')

type Inbox = ReturnType<typeof createInbox>

function createInbox() {
  let kept: Buffer[] = []
  let over = false
  let wake = () => {}
  return {
    put(bytes: Buffer) {
      kept.push(bytes)
      wake()
    },
    end() {
      over = true
      wake()
    },
    ended: () => over,
    async take(ms: number): Promise<Buffer> {
      if (kept.length === 0 && !over)
        await new Promise<void>((resolve) => {
          const late = setTimeout(resolve, ms)
          wake = () => {
            clearTimeout(late)
            resolve()
          }
        })
      const all = Buffer.concat(kept)
      kept = []
      return all
    },
  }
}
