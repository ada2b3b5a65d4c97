import { createServer as createHttp, type Server as HttpServer } from 'node:http'
import { type AddressInfo, createServer as createTcp, type Socket, type Server as TcpServer } from 'node:net'

/** What can be wrong with it; all off in the beginning. */
export interface ThingFaults {
  /** Nothing listens any more. */
  refuse: boolean
  /** Takes the connection and says nothing for so many milliseconds (HTTP). */
  slow: number
  /** The status it answers with (HTTP). */
  status: number
  /** Those that it answers with before that, one after another (HTTP). */
  first: number[]
  /** Answers with something that is no HTTP. */
  garbage: boolean
}

export interface StandInThing {
  port: number
  /** Moments of all connections so far, in milliseconds of `performance.now()`. */
  knocks: number[]
  set(faults: Partial<ThingFaults>): Promise<void>
  close(): Promise<void>
}

/** Something with an address in the network: a printer that listens, a router with its page. On this machine only. */
export async function startThing(
  kind: 'tcp' | 'http',
  wanted = 0,
  onKnock: () => void = () => {},
): Promise<StandInThing> {
  const faults: ThingFaults = { refuse: false, slow: 0, status: 200, first: [], garbage: false }
  const knocks: number[] = []
  const sockets = new Set<Socket>()
  let server: TcpServer | HttpServer | undefined
  let port = wanted

  const make = () =>
    kind === 'tcp'
      ? createTcp()
      : createHttp((_request, response) => {
          const answer = () => {
            if (faults.garbage) response.socket?.end('220 not a page\r\n\r\n')
            else
              response
                .writeHead(faults.first.shift() ?? faults.status, { location: 'http://169.254.169.254/' })
                .end('here')
          }
          setTimeout(answer, faults.slow)
        })
  const listen = async () => {
    const made = make()
    made.on('connection', (socket: Socket) => {
      knocks.push(performance.now())
      onKnock()
      sockets.add(socket)
      socket.on('error', () => {})
      socket.once('close', () => sockets.delete(socket))
    })
    await new Promise<void>((resolve, reject) => {
      made.once('error', reject)
      made.listen(port, '127.0.0.1', resolve)
    })
    port = (made.address() as AddressInfo).port
    server = made
  }
  const close = async () => {
    const closing = server
    server = undefined
    if (!closing) return
    const closed = new Promise((resolve) => closing.close(resolve))
    for (const socket of sockets) socket.destroy()
    await closed
  }
  await listen()

  return {
    port,
    knocks,
    async set(changed) {
      Object.assign(faults, changed)
      if (faults.refuse) await close()
      else if (!server) await listen()
    },
    close,
  }
}
