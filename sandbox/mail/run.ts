import { createServer } from 'node:http'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startMailServer } from './server.ts'

/*
 * node sandbox/mail/run.ts --port 2525 --control 2526 [--folder data/mail] [--tls]
 *
 *   http://localhost:2526/                      what arrived, as a page; /1 is the first letter as people see it
 *   curl localhost:2526/letters                 the same as JSON, with the faults
 *   curl -X POST 'localhost:2526/?hang=true'    switches faults (true, false or a number)
 *   curl -X POST localhost:2526/mend            makes it sound again
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '2525' },
    control: { type: 'string', default: '2526' },
    folder: { type: 'string', default: join(import.meta.dirname, '../../data/mail') },
    tls: { type: 'boolean', default: false },
  },
})
const server = await startMailServer({ port: Number(values.port), folder: values.folder, tls: values.tls })

createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost')
  if (request.method === 'POST') {
    const known = [...url.searchParams].every(([name]) => name in server.faults)
    if (known && url.pathname === '/mend') server.mend()
    if (known)
      for (const [name, value] of url.searchParams)
        Object.assign(server.faults, {
          [name]: JSON.parse(/^(true|false|\d+)$/.test(value) ? value : 'true'),
        })
    response.statusCode = known ? 200 : 400
    return send('application/json', JSON.stringify(summary(), null, 1))
  }
  if (url.pathname === '/letters') return send('application/json', JSON.stringify(summary(), null, 1))
  const letter = server.arrived[Number(url.pathname.slice(1)) - 1]
  if (letter) return send('text/html', letter.mail.html ?? `<pre>${html(letter.mail.text ?? '')}</pre>`)
  return send('text/html', list())

  function send(type: string, body: string): void {
    // Letters come from anywhere: a page of them runs nothing and fetches nothing.
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
    response.setHeader('content-type', `${type}; charset=utf-8`)
    response.end(`${body}\n`)
  }
}).listen(Number(values.control), '127.0.0.1')

function summary() {
  return {
    faults: server.faults,
    letters: server.arrived.map(({ to, isEncrypted, mail }) => ({
      to,
      isEncrypted,
      messageId: mail.messageId,
      subject: mail.subject,
      text: mail.text,
      files: mail.attachments.map(({ filename }) => filename),
    })),
  }
}

function list(): string {
  const rows = server.arrived.map(
    ({ to, mail }, index) =>
      `<li><a href="/${index + 1}">${html(mail.subject ?? '')}</a> → ${html(to.join(', '))}</li>`,
  )
  return `<!doctype html><meta charset="utf-8"><title>Mail</title><h1>${rows.length} letters</h1><ol>${rows.join('')}</ol>`
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

process.stdout.write(
  `A mail server on 127.0.0.1:${server.port}, its letters and faults on http://127.0.0.1:${values.control}/\n`,
)
process.stdout.write(`What arrives: ${values.folder}\n`)
