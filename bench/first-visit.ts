import { connect } from 'node:net'
import { brotliDecompressSync } from 'node:zlib'

/** One thing a browser fetches, and what it costs on the line: status line, headers and body as sent. */
export interface Fetched {
  path: string
  /** Bytes received. */
  bytes: number
}

/**
 * Everything a first visit of a page brings over the wire: the page, and all it names (styles, scripts, fonts,
 * pictures), and all its styles name in turn. A browser may fetch less: a font only for letters that occur.
 */
export async function firstVisit(port: number, page: string): Promise<Fetched[]> {
  const fetched = new Map<string, Fetched>()
  const waiting = [page]
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (fetched.has(path)) continue
    const { bytes, type, text } = await fetchOnce(port, path)
    fetched.set(path, { path, bytes })
    if (type.startsWith('text/html')) waiting.push(...namedInPage(text))
    if (type.startsWith('text/css')) waiting.push(...namedInStyles(text))
  }
  return [...fetched.values()]
}

function namedInPage(html: string): string[] {
  const tags = html.match(/<(?:link|script|img|source|audio|video|use|image)\b[^>]*>/g) ?? []
  const fetchedByItself = tags.filter(
    (tag) =>
      !tag.startsWith('<link') || /\brel="?(?:stylesheet|preload|icon|manifest|apple-touch-icon)/.test(tag),
  )
  const named = fetchedByItself.flatMap((tag) => /\b(?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? [])
  const inline = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].flatMap(([, css]) => namedInStyles(css!))
  return [...named, ...inline].filter(isOwn).map(withoutFragment)
}

function namedInStyles(css: string): string[] {
  return [...css.matchAll(/url\(["']?([^"')]+)["']?\)|@import\s+["']([^"']+)["']/g)]
    .map(([, url, imported]) => (url ?? imported)!)
    .filter(isOwn)
    .map(withoutFragment)
}

const isOwn = (address: string) => address.startsWith('/') && !address.startsWith('//')
const withoutFragment = (address: string) => address.split('#')[0]!.replaceAll('&amp;', '&')

/** Over a connection of its own, so that all bytes are counted, headers too. */
async function fetchOnce(port: number, path: string): Promise<{ bytes: number; type: string; text: string }> {
  const chunks: Buffer[] = []
  const socket = connect(port, '127.0.0.1')
  socket.setTimeout(10_000, () => socket.destroy(new Error(`GET ${path} was not answered`)))
  socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept-encoding: br\r\nconnection: close\r\n\r\n`)
  for await (const chunk of socket) chunks.push(chunk)
  const received = Buffer.concat(chunks)
  const end = received.indexOf('\r\n\r\n')
  const head = received.toString('latin1', 0, end)
  const status = head.split(' ')[1]
  if (status !== '200') throw new Error(`GET ${path} gave ${status}`)
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'mi').exec(head)?.[1]?.trim() ?? ''
  const sent = received.subarray(end + 4)
  const body = header('transfer-encoding') === 'chunked' ? joinChunks(sent) : sent
  const text = (header('content-encoding') === 'br' ? brotliDecompressSync(body) : body).toString('utf8')
  return { bytes: received.length, type: header('content-type'), text }
}

function joinChunks(sent: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; ; ) {
    const lineEnd = sent.indexOf('\r\n', at)
    const size = Number.parseInt(sent.toString('latin1', at, lineEnd), 16)
    if (!size) return Buffer.concat(parts)
    parts.push(sent.subarray(lineEnd + 2, lineEnd + 2 + size))
    at = lineEnd + 4 + size
  }
}
