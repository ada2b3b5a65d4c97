import { randomUUID } from 'node:crypto'
import { Client } from 'undici'

/** One keep-alive connection to the program, one request at a time. */
export interface Connection {
  get<Answer>(path: string, cookie?: string): Promise<Answer>
  post<Answer>(path: string, body: unknown, cookie?: string): Promise<Answer>
  /** One small file, as a browser sends it. */
  upload<Answer>(
    path: string,
    file: { name: string; type: string; content: Buffer },
    cookie: string,
  ): Promise<Answer>
  close(): Promise<void>
}

/** @throws Error with what the program said, for every status of 300 and above */
export function connect(url: string): Connection {
  const client = new Client(url, { pipelining: 1, headersTimeout: 30_000, bodyTimeout: 30_000 })
  const send = async <Answer>(
    method: 'GET' | 'POST',
    path: string,
    headers: Record<string, string>,
    body?: string | Buffer,
  ): Promise<Answer> => {
    const answer = await client.request({ method, path, headers, body: body ?? null })
    const text = await answer.body.text()
    if (answer.statusCode >= 300)
      throw new Error(`${method} ${path} gave ${answer.statusCode}: ${text.slice(0, 300)}`)
    return (text === '' ? undefined : JSON.parse(text)) as Answer
  }
  const signed = (cookie: string | undefined) => (cookie ? { cookie } : undefined)
  return {
    get: (path, cookie) => send('GET', path, { ...signed(cookie) }),
    post: (path, body, cookie) =>
      body === undefined
        ? send('POST', path, { 'idempotency-key': randomUUID(), ...signed(cookie) })
        : send(
            'POST',
            path,
            { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...signed(cookie) },
            JSON.stringify(body),
          ),
    upload: (path, { name, type, content }, cookie) => {
      const boundary = 'mot-cua-bench-boundary'
      const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`
      return send(
        'POST',
        path,
        {
          'content-type': `multipart/form-data; boundary=${boundary}`,
          'idempotency-key': randomUUID(),
          cookie,
        },
        Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
      )
    },
    close: () => client.destroy(),
  }
}
