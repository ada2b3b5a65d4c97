/**
 * Many boards in a process of its own, each one plain TCP connection that follows the stream of its ward. It notes when
 * a number first shows among those being called. Started by `boards.ts`; `{ report: true }` asks for what was seen.
 */
import { connect } from 'node:net'

export interface ScreensOrder {
  port: number
  /** One board for each entry: the slug of its ward. */
  slugs: string[]
}
/** When boards of a ward first showed a label, in nanoseconds of the machine's monotonic clock. */
export type Sightings = Record<string, string[]>

const { port, slugs } = JSON.parse(process.argv[2]!) as ScreensOrder
const seen: Sightings = {}
let open = 0

const follow = (slug: string) =>
  new Promise<void>((resolve, reject) => {
    const known = new Set<string>()
    let text = ''
    const socket = connect(port, '127.0.0.1', () => {
      socket.setNoDelay(true)
      socket.write(
        `GET /api/v1/places/${slug}/board/stream HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: text/event-stream\r\n\r\n`,
      )
    })
    socket.setEncoding('utf8')
    socket.on('error', reject)
    socket.on('close', () => {
      process.stderr.write(`a board of ${slug} lost its connection\n`)
      process.exit(1)
    })
    socket.on('data', (chunk) => {
      text += chunk
      // The end of a frame; the sizes of chunked encoding stand between frames and do not matter.
      const end = text.lastIndexOf('\n\n')
      if (end < 0) return
      const now = process.hrtime.bigint().toString()
      for (const frame of text.slice(0, end).split('\n\n')) {
        const calling = /"calling":\[([^\]]*)\]/.exec(frame)?.[1]
        if (calling === undefined) continue
        resolve()
        for (const [, label] of calling.matchAll(/"label":"([^"]+)"/g)) {
          if (known.has(label!)) continue
          known.add(label!)
          const call = `${slug} ${label}`
          seen[call] ??= []
          seen[call].push(now)
        }
      }
      text = text.slice(end + 2)
    })
  })

process.on('message', () => process.send?.({ seen }))
process.on('disconnect', () => process.exit())
// A listening queue is finite: a few hundred at a time.
while (open < slugs.length) {
  const some = slugs.slice(open, open + 200)
  await Promise.all(some.map(follow))
  open += some.length
}
process.send?.({ open })
