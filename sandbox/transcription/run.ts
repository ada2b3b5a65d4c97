import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { startTranscriptionServer } from './server.ts'

/*
 * node sandbox/transcription/run.ts --port 3200 --control 3201
 *
 * A service that understands the same sentence whatever it hears: start the program with
 * TRANSCRIPTION_URL=http://127.0.0.1:3200/v1 (and SPEECH_URL, if it shall say a tone as well). What it understands and what
 * is wrong with it is switched by curl -X POST 'localhost:3201/?vi=mất+căn+cước&slow=3000&status=500'; /mend ends faults.
 */
const { values } = parseArgs({
  options: { port: { type: 'string', default: '3200' }, control: { type: 'string', default: '3201' } },
})
const standIn = await startTranscriptionServer({ port: Number(values.port) })
const control = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  if (pathname === '/mend') standIn.mend()
  for (const [name, value] of searchParams) {
    if (name in standIn.script) standIn.script[name] = value
    else if (name in standIn.faults)
      Object.assign(standIn.faults, { [name]: /^\d+$/.test(value) ? Number(value) : value === 'true' })
  }
  const { faults, script, asked } = standIn
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(`${JSON.stringify({ faults, script, asked: asked.length }, undefined, 2)}\n`)
})
control.listen(Number(values.control), '127.0.0.1')
process.stdout.write(
  `A service that understands speech on ${standIn.url}, its faults on localhost:${values.control}\n`,
)
