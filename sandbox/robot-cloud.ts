import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { SimulatedRobot } from '#modules/robots'

/** What a maker's cloud does wrong. */
interface CloudFaults {
  /** Answers every request with this refusal. */
  refuse: string | undefined
  /** Takes requests and never answers. */
  isSilent: boolean
}

export interface RobotCloud {
  url: string
  faults: CloudFaults
  /** `POST /path`, in the order in which they came. */
  asked: string[]
  close(): Promise<void>
}

interface Request {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: string
}

const everyMs = 50

/** A cloud over HTTP with one simulated robot behind it. */
export async function startCloud(
  { robot, scale, port = 0 }: { robot: SimulatedRobot; scale: number; port?: number },
  answer: (request: Request, faults: CloudFaults) => { status: number; body: unknown },
): Promise<RobotCloud> {
  const faults: CloudFaults = { refuse: undefined, isSilent: false }
  const asked: string[] = []
  const timer = setInterval(() => robot.pass((everyMs / 1000) * scale), everyMs)
  const server = createServer(async (incoming, response) => {
    const url = new URL(incoming.url ?? '/', 'http://localhost')
    const method = incoming.method ?? 'GET'
    const body = await text(incoming)
    asked.push(`${method} ${url.pathname}`)
    if (faults.isSilent) return
    const said = answer(
      { method, path: url.pathname, query: url.searchParams, headers: incoming.headers, body },
      faults,
    )
    response.writeHead(said.status, { 'content-type': 'application/json' }).end(JSON.stringify(said.body))
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults,
    asked,
    async close() {
      clearInterval(timer)
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
