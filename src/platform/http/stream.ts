import type { FastifyReply, FastifyRequest } from 'fastify'

/** A connection held open to a screen; frames are encoded once by the caller and written as they are. */
export interface Screen {
  send(frame: string): void
  onClose(done: () => void): void
}

/** Screens that read so slowly that this much waits for them are let go; they come back by themselves. */
const tooFarBehind = 256 * 1024

/** Opens a stream of server-sent events on a request. */
export function openStream(request: FastifyRequest, reply: FastifyReply): Screen {
  reply.hijack()
  const socket = reply.raw
  socket.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    connection: 'keep-alive',
  })
  request.raw.socket.setNoDelay(true)
  // A proxy or a thin line drops a silent connection; a comment every 20 s also tells the screen that all is well.
  const heart = setInterval(() => socket.write(': \n\n'), 20_000)
  const closers: (() => void)[] = []
  socket.on('close', () => {
    clearInterval(heart)
    for (const done of closers) done()
  })
  return {
    send(frame) {
      if (socket.writableLength > tooFarBehind) socket.destroy()
      else socket.write(frame)
    },
    onClose(done) {
      closers.push(done)
    },
  }
}

export function frame(event: string, id: number, data: unknown): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}
