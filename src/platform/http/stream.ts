import type { Server, ServerResponse } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** A connection held open to a screen; frames are encoded once by the caller and written as they are. */
export interface Screen {
  send(frame: string): void
  /** Waits until the screen has taken what was sent. False when it is gone. */
  caughtUp(): Promise<boolean>
  onClose(done: () => void): void
}

/** Screens that read so slowly that this much waits for them are let go; they come back by themselves. */
const tooFarBehind = 256 * 1024

const openOn = new WeakMap<Server, Set<ServerResponse>>()

/** Opens a stream of server-sent events on a request. */
export function openStream(request: FastifyRequest, reply: FastifyReply): Screen {
  reply.hijack()
  const socket = reply.raw
  const open = openOn.get(request.server.server) ?? new Set()
  openOn.set(request.server.server, open.add(socket))
  socket.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    connection: 'keep-alive',
  })
  // The screen learns at once that it is connected, also where there is nothing to tell yet.
  socket.flushHeaders()
  request.raw.socket.setNoDelay(true)
  let waiting = 0
  // A proxy or a thin line drops a silent connection; a comment every 20 s also tells the screen that all is well.
  const heart = setInterval(() => {
    // What waited at the last beat and still does is read by nobody.
    if (waiting > 0 && socket.writableLength >= waiting) socket.destroy()
    else socket.write(': \n\n')
    waiting = socket.writableNeedDrain ? socket.writableLength : 0
  }, 20_000)
  const closers: (() => void)[] = []
  socket.on('error', () => {}) // 'close' follows
  socket.on('close', () => {
    clearInterval(heart)
    open.delete(socket)
    for (const done of closers) done()
  })
  return {
    send(frame) {
      if (socket.writableLength > tooFarBehind) socket.destroy()
      else if (!socket.destroyed) socket.write(frame)
    },
    async caughtUp() {
      if (socket.writableNeedDrain) {
        await new Promise<void>((resolve) => {
          const done = () => {
            socket.off('drain', done).off('close', done)
            resolve()
          }
          socket.on('drain', done).on('close', done)
        })
      }
      return !socket.destroyed
    },
    onClose(done) {
      closers.push(done)
    },
  }
}

/** Ends every stream of a server that is about to close: it would wait for them for ever. */
export function endStreams(server: Server): void {
  for (const socket of openOn.get(server) ?? []) {
    socket.end()
    if (socket.writableLength > 0) socket.destroy()
  }
}

export function frame(event: string, id: number, data: unknown): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}
