import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  type Authority,
  answerOcsp,
  type CertificateState,
  createAuthority,
  issueCertificate,
  makeRevocationList,
  type RevocationReason,
} from '../../src/modules/signatures/trust/authority.ts'
import { type Certificate, toPem } from '../../src/modules/signatures/trust/certificate.ts'
import { signBytes } from '../../src/modules/signatures/trust/key.ts'
import { answerTimeStamp } from '../../src/modules/signatures/trust/time-stamp.ts'

/** What can be wrong with the stand-in, switched on and off at will. */
export interface PkiFaults {
  /** Answers 503 to everything. */
  down: boolean
  /** Milliseconds before it answers. */
  slow: number
  /** Answers another question than it was asked. */
  wrongAnswer: boolean
  /** Answers bytes that mean nothing. */
  garbage: boolean
  /** Minutes by which its clock is wrong. */
  clockOff: number
}

const sound: PkiFaults = { down: false, slow: 0, wrongAnswer: false, garbage: false, clockOff: 0 }

export interface PkiStandIn {
  url: string
  authority: Authority
  faults: PkiFaults
  /** Issues a certificate for a public key. */
  issue: (options: {
    commonName: string
    organisation?: string
    title?: string
    publicKey: Parameters<typeof issueCertificate>[1]['publicKey']
    hours?: number
  }) => Certificate
  revoke(serial: string, reason?: RevocationReason): void
  mend(): void
  close(): Promise<void>
}

/**
 * An authority over HTTP: its certificate (`/ca.pem`), its list (`/crl`), states of certificates (`/ocsp`) and time
 * stamps (`/tsa`). It is made anew at each start.
 */
export async function startPki(
  options: { port?: number; now?: () => Temporal.Instant } = {},
): Promise<PkiStandIn> {
  const faults = { ...sound }
  const now = () => (options.now?.() ?? Temporal.Now.instant()).add({ minutes: faults.clockOff })
  const states = new Map<string, CertificateState>()
  const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const [own, stamps] = [pair(), pair()]
  const from = now().subtract({ hours: 24 })
  const authority = createAuthority(own.privateKey, {
    subject: { commonName: 'Sandbox CA' },
    serial: randomBytes(8),
    from,
    until: now().add({ hours: 24 * 3650 }),
  })
  let url = ''
  const issue = (wanted: Omit<Parameters<typeof issueCertificate>[1], 'serial' | 'from' | 'urls'>) => {
    const urls = { ocsp: `${url}/ocsp`, crl: `${url}/crl` }
    const certificate = issueCertificate(authority, { ...wanted, serial: randomBytes(8), from, urls })
    states.set(certificate.serial, { state: 'good' })
    return certificate
  }
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const body = await readBytes(request)
    if (faults.slow > 0) await new Promise((resolve) => setTimeout(resolve, faults.slow))
    const send = (type: string, bytes: Uint8Array | string) => {
      response.writeHead(200, { 'content-type': type })
      response.end(faults.garbage ? 'garbage' : bytes)
    }
    try {
      if (faults.down) throw new Error('down')
      if (pathname === '/ca.pem') return send('application/x-pem-file', toPem(authority.certificate.der))
      if (pathname === '/crl') return send('application/pkix-crl', list())
      if (pathname === '/ocsp') return send('application/ocsp-response', await state(body))
      if (pathname === '/tsa') return send('application/timestamp-reply', await stamp(body))
      response.writeHead(404).end()
    } catch {
      response.writeHead(503).end()
    }
  })
  const list = () =>
    makeRevocationList(authority, {
      revoked: [...states].flatMap(([serial, it]) => (it.state === 'revoked' ? [{ serial, ...it }] : [])),
      ...{ number: 1, at: now(), next: now().add({ hours: 24 }) },
    })
  const state = (question: Uint8Array) =>
    answerOcsp(authority, question, {
      ...{ at: now(), next: now().add({ hours: 24 }) },
      stateOf: (serial) =>
        faults.wrongAnswer ? { state: 'unknown' } : (states.get(serial) ?? { state: 'unknown' }),
    })
  const stamp = (question: Uint8Array) => {
    const signer = {
      ...{ certificate: stamper, chain: [authority.certificate], kind: 'ec' as const },
      sign: async (bytes: Uint8Array) => signBytes(stamps.privateKey, bytes),
    }
    const asked = Uint8Array.from(question)
    // The nonce stands near the end: another one is another question.
    if (faults.wrongAnswer) asked[asked.length - 5]! ^= 1
    return answerTimeStamp(signer, asked, { at: now(), serial: randomBytes(8) })
  }
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const until = now().add({ hours: 24 * 1000 })
  const stamper = issue({
    subject: { commonName: 'Sandbox TSA' },
    ...{ publicKey: stamps.publicKey, until, use: 'time-stamping' as const },
  })
  return {
    url,
    authority,
    faults,
    issue: ({ publicKey, hours = 24 * 365, ...subject }) =>
      issue({ subject, publicKey, until: now().add({ hours }), use: 'signing' }),
    revoke: (serial, reason = 'key-compromise') =>
      void states.set(serial, { state: 'revoked', at: now(), reason }),
    mend: () => void Object.assign(faults, sound),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function readBytes(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return new Uint8Array(Buffer.concat(parts))
}
