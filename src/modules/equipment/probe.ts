import { Resolver } from 'node:dns/promises'
import http from 'node:http'
import https from 'node:https'
import { connect, isIP } from 'node:net'
import type { Target } from './address.ts'
import type { Guard } from './networks.ts'

/** Why a probe failed. `not-allowed` says nothing about the thing: its address may not be knocked at. */
export const probeTroubles = [
  'refused',
  'timeout',
  'unreachable',
  'name',
  'status',
  'protocol',
  'silent',
] as const
export type ProbeTrouble = (typeof probeTroubles)[number]

export type ProbeResult =
  | { ok: true; ms: number }
  | { ok: false; trouble: ProbeTrouble }
  | { ok: false; trouble: 'not-allowed' }

/**
 * Knocks once: a TCP connection, or an HTTP GET answered with 200–399. Names are looked up here, each number found is
 * asked of the guard, and the connection goes to that very number: a name that changes its mind in between reaches
 * nothing else. Redirections are not followed. A certificate is not checked: nothing is sent that had to be kept, and
 * printers sign their own. Never rejects.
 * @param timeoutMs for all of it, the name among it
 */
export async function knock(target: Target, guard: Guard, timeoutMs: number): Promise<ProbeResult> {
  const giveUp = AbortSignal.timeout(timeoutMs)
  const ips = await numbersOf(target.host, timeoutMs)
  if (ips.length === 0) return { ok: false, trouble: giveUp.aborted ? 'timeout' : 'name' }
  const ip = ips.find(guard)
  if (!ip) return { ok: false, trouble: 'not-allowed' }
  const began = performance.now()
  const trouble = await (target.url ? get(target, target.url, ip, giveUp) : dial(target, ip, giveUp))
  return trouble ? { ok: false, trouble } : { ok: true, ms: performance.now() - began }
}

/** Asks name servers itself: the machine's own way would hold threads that files wait for. */
async function numbersOf(host: string, timeout: number): Promise<string[]> {
  if (isIP(host)) return [host]
  const resolver = new Resolver({ timeout: Math.ceil(timeout / 2), tries: 1 })
  const found = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
  return found.flatMap((it) => (it.status === 'fulfilled' ? it.value : []))
}

function dial({ port }: Target, host: string, signal: AbortSignal): Promise<ProbeTrouble | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, signal })
    socket.once('connect', () => {
      resolve(undefined)
      // Politely: a thing that handles one connection at a time is free again at once.
      socket.end()
      socket.destroySoon()
    })
    socket.on('error', (error) => {
      resolve(troubleOf(error, signal))
      socket.destroy()
    })
  })
}

function get(
  { port }: Target,
  url: URL,
  host: string,
  signal: AbortSignal,
): Promise<ProbeTrouble | undefined> {
  return new Promise((resolve) => {
    const common = {
      ...{ host, port, signal, method: 'GET', path: `${url.pathname}${url.search}`, agent: false as const },
      headers: { host: url.host, connection: 'close', 'user-agent': 'mot-cua-probe' },
    }
    const isNamed = isIP(url.hostname.replace(/^\[|\]$/g, '')) === 0
    const request =
      url.protocol === 'https:'
        ? https.request({ ...common, rejectUnauthorized: false, servername: isNamed ? url.hostname : '' })
        : http.request(common)
    request.once('response', (response) => {
      const status = response.statusCode ?? 0
      resolve(status >= 200 && status < 400 ? undefined : 'status')
      // What it would go on to say is not wanted.
      response.on('error', () => {})
      request.destroy()
    })
    request.on('error', (error) => resolve(troubleOf(error, signal)))
    request.end()
  })
}

function troubleOf(error: Error & { code?: string }, signal: AbortSignal): ProbeTrouble {
  if (signal.aborted || error.code === 'ETIMEDOUT') return 'timeout'
  if (error.code === 'ECONNREFUSED') return 'refused'
  if (/^(EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|EADDRNOTAVAIL|EACCES|EPERM)$/.test(error.code ?? ''))
    return 'unreachable'
  return 'protocol'
}
