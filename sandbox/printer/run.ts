import { createServer } from 'node:http'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startStandIn } from './printer.ts'

/*
 * node sandbox/printer/run.ts --port 9100 --control 9101 [--folder data/slips]
 *
 *   curl localhost:9101/                         faults, and how many slips
 *   curl -X POST 'localhost:9101/?paperOut=true' switches faults (true, false or a number)
 *   curl -X POST localhost:9101/mend             makes it sound again
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '9100' },
    control: { type: 'string', default: '9101' },
    folder: { type: 'string', default: join(import.meta.dirname, '../../data/slips') },
  },
})
const printer = await startStandIn({ port: Number(values.port), folder: values.folder })

createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const known = [...url.searchParams].every(([name]) => name in printer.faults)
  if (request.method === 'POST' && known) {
    if (url.pathname === '/mend') printer.mend()
    for (const [name, value] of url.searchParams)
      Object.assign(printer.faults, {
        [name]: JSON.parse(/^(true|false|-?\d+)$/.test(value) ? value : 'true'),
      })
  }
  response.statusCode = known ? 200 : 400
  response.setHeader('content-type', 'application/json')
  response.end(`${JSON.stringify({ faults: printer.faults, slips: printer.slips.length }, null, 1)}\n`)
}).listen(Number(values.control), '127.0.0.1')

process.stdout.write(
  `A printer on 127.0.0.1:${printer.port}, its faults on http://127.0.0.1:${values.control}/\n`,
)
process.stdout.write(`What it prints: ${values.folder}\n`)
