import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { startPki } from './server.ts'

/*
 * node sandbox/pki/run.ts --port 3180 --control 3181
 *
 *   http://localhost:3180/ca.pem, /crl, /ocsp, /tsa     the authority: put ca.pem into the folder TRUST_ANCHORS names
 *   curl --data-binary @x.csr localhost:3180/sign       a certificate for a request, with the one above it
 *   curl -X POST 'localhost:3181/?down=true'            switches faults (true, false or a number): down, slow=5000,
 *                                                       wrongAnswer, garbage, noOcsp, clockOff=90
 *   curl -X POST localhost:3181/mend                    makes it sound again
 */
const { values } = parseArgs({
  options: { port: { type: 'string', default: '3180' }, control: { type: 'string', default: '3181' } },
})
const pki = await startPki({ port: Number(values.port), isIssuedByRoot: true })

createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const known = [...url.searchParams].every(([name]) => name in pki.faults)
  if (request.method === 'POST' && known) {
    if (url.pathname === '/mend') pki.mend()
    for (const [name, value] of url.searchParams)
      Object.assign(pki.faults, { [name]: JSON.parse(/^(true|false|-?\d+)$/.test(value) ? value : 'true') })
  }
  response.statusCode = known ? 200 : 400
  response.setHeader('content-type', 'application/json')
  response.end(`${JSON.stringify({ faults: pki.faults }, null, 1)}\n`)
}).listen(Number(values.control), '127.0.0.1')

process.stdout.write(`An authority on ${pki.url}, its faults on http://127.0.0.1:${values.control}/\n`)
