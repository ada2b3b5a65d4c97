import { isIP } from 'node:net'

/** Where a probe knocks. */
export interface Target {
  probe: 'tcp' | 'http'
  /** A name or a number, without brackets. */
  host: string
  port: number
  /** Of an HTTP probe: the address that is asked for. */
  url: URL | undefined
}

/** `host:port` for TCP, an http(s) address for HTTP; undefined when it is neither. A password in it is refused. */
export function targetOf(probe: 'tcp' | 'http', address: string): Target | undefined {
  if (probe === 'tcp') {
    const [, host = '', digits = ''] = /^(.+):(\d{1,5})$/.exec(address) ?? []
    const bare = bareHost(host)
    const port = Number(digits)
    return bare && port >= 1 && port <= 65535 ? { probe, host: bare, port, url: undefined } : undefined
  }
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  const host = bareHost(url.hostname)
  if (!host || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) return undefined
  return { probe, host, port: Number(url.port) || (url.protocol === 'https:' ? 443 : 80), url }
}

function bareHost(host: string): string | undefined {
  const inside = /^\[(.+)\]$/.exec(host)?.[1]
  if (inside !== undefined) return isIP(inside) === 6 ? inside : undefined
  if (isIP(host) === 4) return host
  return /^(?!-)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*$/i.test(host) && host.length <= 253 ? host : undefined
}
