import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { startThing } from './thing.ts'

/*
 * node sandbox/network/run.ts --tcp 9201 --http 9202 --control 9203
 *
 * Start the program with EQUIPMENT_NETWORKS=127.0.0.0/8 and write 127.0.0.1:9201 and http://127.0.0.1:9202/ into the register.
 *
 *   curl -X POST 'localhost:9203/tcp?refuse=true'
 *   curl -X POST 'localhost:9203/http?slow=5000'   (status=503, garbage=true; false and 0 end it)
 */
const { values } = parseArgs({
  options: {
    tcp: { type: 'string', default: '9201' },
    http: { type: 'string', default: '9202' },
    control: { type: 'string', default: '9203' },
  },
})
const things = {
  tcp: await startThing('tcp', Number(values.tcp)),
  http: await startThing('http', Number(values.http)),
}

createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const thing = things[url.pathname.slice(1) as keyof typeof things]
  const asked = Object.fromEntries(
    [...url.searchParams]
      .filter(([, value]) => /^(true|false|\d+)$/.test(value))
      .map(([name, value]) => [name, JSON.parse(value)]),
  )
  if (request.method === 'POST' && thing) await thing.set(asked)
  response.statusCode = thing ? 200 : 404
  response.end(`${JSON.stringify({ knocks: thing?.knocks.length, ...asked })}\n`)
}).listen(Number(values.control), '127.0.0.1')

process.stdout.write(
  `A port on 127.0.0.1:${values.tcp}, a page on http://127.0.0.1:${values.http}/, faults on http://127.0.0.1:${values.control}/\n`,
)
