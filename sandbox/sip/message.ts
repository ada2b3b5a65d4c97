/** A SIP message (RFC 3261) as far as a telephone that answers needs it. */
export interface SipMessage {
  /** `INVITE sip:… SIP/2.0` or `SIP/2.0 200 OK`. */
  first: string
  /** In their order, names in lower case. */
  headers: [name: string, value: string][]
  body: string
}

const compact: Record<string, string> = {
  ...{ v: 'via', f: 'from', t: 'to', i: 'call-id', m: 'contact', l: 'content-length', c: 'content-type' },
}

/** Undefined for what is no SIP: keep-alives, noise. */
export function parseSip(bytes: Buffer): SipMessage | undefined {
  const text = bytes.toString('utf8')
  const end = text.indexOf('\r\n\r\n')
  const [first = '', ...lines] = (end < 0 ? text : text.slice(0, end)).split('\r\n')
  if (!/SIP\/2\.0/.test(first)) return undefined
  const headers = lines.flatMap((line): [string, string][] => {
    const at = line.indexOf(':')
    if (at < 1) return []
    const name = line.slice(0, at).trim().toLowerCase()
    return [[compact[name] ?? name, line.slice(at + 1).trim()]]
  })
  return { first, headers, body: end < 0 ? '' : text.slice(end + 4) }
}

export const header = (message: SipMessage, name: string): string =>
  message.headers.find(([it]) => it === name)?.[1] ?? ''

export const methodOf = ({ first }: SipMessage): string | undefined =>
  first.startsWith('SIP/') ? undefined : first.split(' ', 1)[0]

export const statusOf = ({ first }: SipMessage): number => Number(/^SIP\/2\.0 (\d{3})/.exec(first)?.[1] ?? 0)

/** The number in `"Lan" <sip:+8491…@host>;tag=…`. */
export const userOf = (address: string): string =>
  decodeURIComponent(/sips?:([^@;>]+)@/.exec(address)?.[1] ?? '')

export function writeSip(first: string, headers: [string, string][], body = ''): Buffer {
  const all: [string, string][] = [...headers, ['Content-Length', String(Buffer.byteLength(body))]]
  return Buffer.from(`${first}\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`)
}

/** What an answer repeats of its request. */
export function answerHeaders(request: SipMessage, tag: string): [string, string][] {
  const to = header(request, 'to')
  return [
    ...request.headers.filter(([name]) => name === 'via').map(([, it]): [string, string] => ['Via', it]),
    ...request.headers
      .filter(([name]) => name === 'record-route')
      .map(([, it]): [string, string] => ['Record-Route', it]),
    ['From', header(request, 'from')],
    ['To', /;tag=/.test(to) ? to : `${to};tag=${tag}`],
    ['Call-ID', header(request, 'call-id')],
    ['CSeq', header(request, 'cseq')],
  ]
}

/** Where sound goes to, and the payload type of keys, as a session description offers it (RFC 4566). */
export function readSdp(body: string): { host: string; port: number; keys: number } | undefined {
  const host = /^c=IN IP4 (\S+)/m.exec(body)?.[1]
  const port = Number(/^m=audio (\d+)/m.exec(body)?.[1])
  if (!host || !port) return undefined
  return { host, port, keys: Number(/^a=rtpmap:(\d+) telephone-event\/8000/im.exec(body)?.[1] ?? 101) }
}

export const writeSdp = (host: string, port: number, keys: number): string =>
  [
    'v=0',
    `o=house 1 1 IN IP4 ${host}`,
    's=-',
    `c=IN IP4 ${host}`,
    't=0 0',
    `m=audio ${port} RTP/AVP 0 ${keys}`,
    'a=rtpmap:0 PCMU/8000',
    `a=rtpmap:${keys} telephone-event/8000`,
    `a=fmtp:${keys} 0-15`,
    'a=ptime:20',
    'a=sendrecv',
    '',
  ].join('\r\n')
