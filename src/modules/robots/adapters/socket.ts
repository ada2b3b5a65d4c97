import WebSocket from 'ws'

/** A WebSocket that comes back by itself, for JSON. */
export interface JsonSocket {
  isOpen(): boolean
  /** False when the line is away: nothing was sent. */
  send(message: object): boolean
  close(): void
}

/** A line on which nothing is heard for so long is let go, in milliseconds. */
const silence = { ask: 2000, letGo: 6000 }
const againMs = 1000

/**
 * @param hear a message that is JSON; others are passed over
 * @param beat the other side answered, be it only a ping
 */
export function openSocket(
  address: string,
  on: { open(): void; hear(message: unknown): void; beat(): void; lost(): void },
): JsonSocket {
  let isClosed = false
  let socket: WebSocket | undefined
  let again: NodeJS.Timeout | undefined

  const connect = () => {
    const mine = new WebSocket(address, { handshakeTimeout: 4000, maxPayload: 4 * 1024 * 1024 })
    socket = mine
    let heardAt = performance.now()
    const heard = () => {
      heardAt = performance.now()
      on.beat()
    }
    const asking = setInterval(() => {
      if (performance.now() - heardAt > silence.letGo) mine.terminate()
      else if (mine.readyState === WebSocket.OPEN) mine.ping()
    }, silence.ask)
    asking.unref()
    mine.on('open', () => {
      heard()
      on.open()
    })
    mine.on('pong', heard)
    mine.on('message', (data) => {
      heard()
      const message = parsed(String(data))
      if (message !== undefined) on.hear(message)
    })
    mine.on('error', () => {}) // 'close' follows
    mine.on('close', () => {
      clearInterval(asking)
      if (isClosed) return
      on.lost()
      again = setTimeout(connect, againMs)
      again.unref()
    })
  }
  connect()

  return {
    isOpen: () => socket?.readyState === WebSocket.OPEN,
    send(message) {
      if (socket?.readyState !== WebSocket.OPEN) return false
      socket.send(JSON.stringify(message))
      return true
    },
    close() {
      isClosed = true
      clearTimeout(again)
      socket?.terminate()
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
