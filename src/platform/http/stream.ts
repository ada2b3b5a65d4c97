import type { Server } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Context, forbidden, may, type Places } from '../ledger/index.ts'

/** A connection held open to a screen; frames are encoded once by the caller and written as they are. */
export interface Screen {
  send(frame: string): void
  /** Waits until the screen has taken what was sent. False when it is gone. */
  caughtUp(): Promise<boolean>
  onClose(done: () => void): void
}

/**
 * What whoever holds a line has to be allowed for as long as it is open: a permission, at all the places the line tells of.
 * `everybody`: it carries nothing but what anybody may read.
 */
export type StreamRight = 'everybody' | { permission: string; reach: Places }

/** Why the house ended a line, as its last frame (`ended`) says it to the page. */
type Ending = 'signed-out' | 'narrowed'

interface Line {
  request: FastifyRequest
  right: StreamRight
  /** Who opened it. */
  actor: string
  end(why?: Ending): void
}

/** Every route of a stream names it in its schema (`produces`), by which tests and readers of the API find all of them. */
export const streamKind = 'text/event-stream'

/** So often those who hold lines are looked at again, all in one: a line outlives its right by no more than this. */
const lookEveryMs = 2000
/** A screen that does not take its last frame is let go. */
const lastWordsMs = 5000

/** Screens that read so slowly that this much waits for them are let go; they come back by themselves. */
const tooFarBehind = 256 * 1024

const openOn = new WeakMap<Server, Set<Line>>()

function linesOf(server: Server): Set<Line> {
  const lines = openOn.get(server) ?? new Set()
  openOn.set(server, lines)
  return lines
}

/**
 * Opens a stream of server-sent events on a request, for as long as whoever asks holds the right to it: after that it ends
 * with a frame `ended` that says why (`watchStreams`).
 * @throws Refusal `forbidden`
 */
export function openStream(request: FastifyRequest, reply: FastifyReply, right: StreamRight): Screen {
  const { schema } = request.routeOptions
  if (!schema?.produces?.includes(streamKind)) throw new Error('A stream says what it is in its description')
  if (!holds(request.context, right)) throw forbidden()
  reply.hijack()
  const socket = reply.raw
  socket.writeHead(200, {
    'content-type': `${streamKind}; charset=utf-8`,
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
  const open = linesOf(request.server.server)
  const line: Line = {
    ...{ request, right, actor: request.context.actor },
    end(why) {
      clearInterval(heart)
      open.delete(line)
      if (why) socket.write(`event: ended\ndata: ${JSON.stringify({ why })}\n\n`)
      socket.end()
      if (!why && socket.writableLength > 0) socket.destroy()
      const late = setTimeout(() => socket.destroy(), lastWordsMs)
      socket.once('close', () => clearTimeout(late))
    },
  }
  open.add(line)
  const closers: (() => void)[] = []
  socket.on('error', () => {}) // 'close' follows
  socket.on('close', () => {
    clearInterval(heart)
    open.delete(line)
    for (const done of closers) done()
  })
  return {
    send(frame) {
      if (socket.writableEnded) return
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
      return !socket.destroyed && !socket.writableEnded
    },
    onClose(done) {
      closers.push(done)
    },
  }
}

/** A wider right than the line was opened with changes nothing; any narrower one ends it, and the page asks for a new one. */
function holds(context: Context, right: StreamRight): boolean {
  if (right === 'everybody') return true
  const { permission, reach } = right
  if (reach === '*') return context.grants.get(permission) === '*'
  return may(context, permission) && reach.every((place) => may(context, permission, place))
}

/**
 * Looks again at those who hold lines of a server: a line whose session is over, or whose holder may see less than it was
 * opened for, ends. Returns the way to stop.
 * @param identifyAgain who they are now, in the order of the requests; while it fails the lines stay as they are, and have
 *   nothing to tell: it is the same database
 */
export function watchStreams(
  server: Server,
  identifyAgain: (requests: FastifyRequest[]) => Promise<Context[]>,
): () => void {
  let looking = false
  const look = async () => {
    const lines = [...linesOf(server)].filter(({ right }) => right !== 'everybody')
    if (looking || lines.length === 0) return
    looking = true
    try {
      const holders = await identifyAgain(lines.map(({ request }) => request))
      for (const [index, line] of lines.entries()) {
        const now = holders[index]!
        if (now.actor !== line.actor) line.end('signed-out')
        else if (!holds(now, line.right)) line.end('narrowed')
      }
    } catch {
      // The next look.
    } finally {
      looking = false
    }
  }
  const timer = setInterval(look, lookEveryMs)
  return () => clearInterval(timer)
}

/** Ends every stream of a server that is about to close: it would wait for them for ever. */
export function endStreams(server: Server): void {
  for (const line of linesOf(server)) line.end()
}

export function frame(event: string, id: number, data: unknown): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}
