import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What can be wrong with the stand-in, switched on and off at will. */
export interface TranscriptionFaults {
  /** Milliseconds before it answers. */
  slow: number
  /** The status it answers with. */
  status: number
  /** Takes the question and never answers. */
  hang: boolean
  /** Closes the line in the middle of its answer. */
  drop: boolean
  /** Answers with a page in place of JSON. */
  garbage: boolean
  /** Answers with JSON that has no text. */
  wrongJson: boolean
  /** Answers with an empty text. */
  empty: boolean
  /** Writes words down and says at the same time that it heard none. */
  hallucinate: boolean
  /** Knows `json` alone, and refuses `verbose_json`. */
  plainOnly: boolean
  /** Answers without end. */
  endless: boolean
}

const sound: TranscriptionFaults = {
  ...{ slow: 0, status: 200, hang: false, drop: false, garbage: false, wrongJson: false, empty: false },
  ...{ hallucinate: false, plainOnly: false, endless: false },
}

/** A question as it came in. */
export interface Asked {
  path: string
  language: string | undefined
  model: string | undefined
  prompt: string | undefined
  format: string | undefined
  authorization: string | undefined
  /** Of the WAV file, in bytes. */
  bytes: number
  /** What was to be said. */
  input: string | undefined
}

export interface TranscriptionStandIn {
  /** With its version, as the settings want it. */
  url: string
  faults: TranscriptionFaults
  /** What it understands from now on, by language. */
  script: Record<string, string>
  asked: Asked[]
  mend(): void
  close(): Promise<void>
}

/**
 * A service that answers as OpenAI's `/v1/audio/transcriptions` and `/v1/audio/speech` do. It understands what its script
 * says, whatever it hears: it tries how the house gets on with such a service, never how well one understands. What it says
 * is a tone.
 */
export async function startTranscriptionServer(
  options: { port?: number; key?: string } = {},
): Promise<TranscriptionStandIn> {
  const faults = { ...sound }
  const script: Record<string, string> = {
    ...{ vi: 'làm giấy khai sinh', en: 'birth certificate', ar: 'شهادة ميلاد' },
  }
  const asked: Asked[] = []

  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const question = await read(request, path)
    asked.push(question)
    if (faults.hang) return
    if (faults.slow > 0) await new Promise((resolve) => setTimeout(resolve, faults.slow))
    const json = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    }
    if (faults.status !== 200)
      return json(faults.status, { error: { message: 'switched on', type: 'server_error' } })
    if (options.key && question.authorization !== `Bearer ${options.key}`)
      return json(401, { error: { message: 'invalid key' } })
    if (faults.garbage) {
      response.writeHead(200, { 'content-type': 'text/html' })
      return response.end('<html><body>Welcome</body></html>')
    }
    if (faults.endless) {
      response.writeHead(200, { 'content-type': 'application/json' })
      const more = () => {
        while (response.write(' '.repeat(65_536))) if (response.destroyed) return
      }
      response.on('drain', more)
      return more()
    }
    if (faults.drop) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
      response.write('{"text":')
      return response.socket?.destroy()
    }
    if (path === '/v1/audio/speech') {
      response.writeHead(200, { 'content-type': 'audio/wav' })
      return response.end(faults.empty ? wav(0) : wav(8000))
    }
    if (path !== '/v1/audio/transcriptions') return json(404, { error: { message: 'not found' } })
    if (faults.wrongJson) return json(200, { task: 'transcribe', result: 'somewhere else' })
    if (faults.plainOnly && question.format !== 'json')
      return json(400, { error: { message: 'response_format must be json' } })
    const text = faults.empty ? '' : (script[question.language ?? ''] ?? '')
    if (question.format !== 'verbose_json') return json(200, { text })
    const segment = faults.hallucinate
      ? { avg_logprob: -1.4, no_speech_prob: 0.9 }
      : { avg_logprob: -0.2, no_speech_prob: 0.02 }
    json(200, { task: 'transcribe', language: question.language, duration: 1, text, segments: [segment] })
  })
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    ...{ faults, script, asked },
    mend: () => void Object.assign(faults, sound),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function read(request: IncomingMessage, path: string): Promise<Asked> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const body = Buffer.concat(parts)
  const type = request.headers['content-type'] ?? ''
  const form = type.startsWith('multipart/form-data')
    ? await new Response(body, { headers: { 'content-type': type } }).formData()
    : undefined
  const field = (name: string) => {
    const value = form?.get(name)
    return typeof value === 'string' ? value : undefined
  }
  const file = form?.get('file')
  return {
    ...{ path, language: field('language'), model: field('model'), prompt: field('prompt') },
    ...{ format: field('response_format'), authorization: request.headers.authorization },
    bytes: file instanceof Blob ? file.size : 0,
    input: type === 'application/json' ? (JSON.parse(body.toString('utf8')) as Asked).input : undefined,
  }
}

/** Half a second of a tone for 8,000 samples; a file with nothing in it for none. */
function wav(samples: number): Buffer {
  const header = Buffer.alloc(44)
  header.write('RIFF', 0, 'latin1')
  header.writeUInt32LE(36 + 2 * samples, 4)
  header.write('WAVEfmt ', 8, 'latin1')
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(16_000, 24)
  header.writeUInt32LE(32_000, 28)
  header.writeUInt16LE(2, 32)
  header.writeUInt16LE(16, 34)
  header.write('data', 36, 'latin1')
  header.writeUInt32LE(2 * samples, 40)
  const tone = Buffer.alloc(2 * samples)
  for (let at = 0; at < samples; at++) tone.writeInt16LE(Math.round(8000 * Math.sin(at / 6)), 2 * at)
  return Buffer.concat([header, tone])
}
