import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A door before the house that can be shut: to the browser the server is then gone, as after a power cut. */
export interface Gate {
  url: string
  shut(): Promise<void>
  /** Shuts in the middle of what the house says next: after so many bytes of it. */
  shutAfter(bytes: number): void
  open(): Promise<void>
  isOpen(): boolean
}

/** @param house where the house listens */
export async function openGate(house: string): Promise<Gate> {
  const { hostname, port } = new URL(house)
  const sockets = new Set<Socket>()
  let allowed = Number.POSITIVE_INFINITY
  const server = createServer((visitor) => {
    const inside = connect(Number(port), hostname)
    for (const [from, to] of [
      [visitor, inside],
      [inside, visitor],
    ] as const) {
      sockets.add(from)
      from.on('error', () => {})
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
    }
    visitor.pipe(inside)
    inside.on('data', (chunk: Buffer) => {
      const passes = chunk.subarray(0, Math.max(0, allowed))
      allowed -= chunk.length
      visitor.write(passes, () => {
        if (allowed <= 0) shutNow()
      })
    })
  })
  const shutNow = () => {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
  const listen = async (at: number) => {
    server.listen(at, '127.0.0.1')
    await once(server, 'listening')
  }
  await listen(0)
  const at = (server.address() as AddressInfo).port
  return {
    // A browser keeps pages for the time without a house only of https, and of the machine itself.
    url: `http://localhost:${at}`,
    async shut() {
      const closed = once(server, 'close')
      shutNow()
      await closed
    },
    shutAfter(bytes) {
      allowed = bytes
    },
    open() {
      allowed = Number.POSITIVE_INFINITY
      return listen(at)
    },
    isOpen: () => server.listening,
  }
}
