import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CertificationRequest } from 'pkijs'
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
import { derOf, onlyDer } from '../../src/modules/signatures/trust/der.ts'
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
  /** Answers no question about a certificate: only its lists tell. */
  noOcsp: boolean
}

const sound: PkiFaults = {
  ...{ down: false, slow: 0, wrongAnswer: false, garbage: false, clockOff: 0 },
  noOcsp: false,
}

export interface PkiStandIn {
  url: string
  /** Who issues certificates. */
  authority: Authority
  /** Whom to believe: the authority itself, or the one above it. */
  root: Certificate
  /** Who stamps the time. */
  stamper: Certificate
  faults: PkiFaults
  /** Issues a certificate for a public key. */
  issue: (options: {
    commonName: string
    organisation?: string
    title?: string
    publicKey: Parameters<typeof issueCertificate>[1]['publicKey']
    hours?: number
    /** Hours from now at which it begins; by default it began yesterday. */
    after?: number
    use?: Parameters<typeof issueCertificate>[1]['use']
    /** Names nobody who could be asked about it. */
    isUnaskable?: boolean
  }) => Certificate
  /** What an authority sends for a request (PKCS #10): the certificate and the one above it, as PEM. */
  answerCsr(csr: Uint8Array, subject: { commonName: string; organisation?: string; title?: string }): string
  revoke(serial: string, reason?: RevocationReason): void
  mend(): void
  close(): Promise<void>
}

/**
 * An authority over HTTP: its root (`/ca.pem`), its list (`/crl`), states of certificates (`/ocsp`), time stamps (`/tsa`),
 * and certificates for requests (`/sign`). It is made anew at each start.
 * @param options.isIssuedByRoot there are two of them, as in life: one above that is believed, and one that issues
 */
export async function startPki(
  options: { port?: number; now?: () => Temporal.Instant; isIssuedByRoot?: boolean } = {},
): Promise<PkiStandIn> {
  const faults = { ...sound }
  const now = () => (options.now?.() ?? Temporal.Now.instant()).add({ minutes: faults.clockOff })
  const states = new Map<string, CertificateState>()
  const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const [own, stamps] = [pair(), pair()]
  const from = now().subtract({ hours: 24 })
  const top = createAuthority(own.privateKey, {
    subject: { commonName: 'Sandbox CA' },
    serial: randomBytes(8),
    from,
    until: now().add({ hours: 24 * 3650 }),
  })
  let authority = top
  let url = ''
  const issueBy = (by: Authority, wanted: Omit<Parameters<typeof issueCertificate>[1], 'serial'>) => {
    const certificate = issueCertificate(by, { ...wanted, serial: randomBytes(8) })
    states.set(certificate.serial, { state: 'good' })
    return certificate
  }
  const issue = (wanted: Omit<Parameters<typeof issueCertificate>[1], 'serial' | 'from' | 'urls'>) =>
    issueBy(authority, { ...wanted, from, urls: { ocsp: `${url}/ocsp`, crl: `${url}/crl` } })
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
      if (pathname === '/ca.pem') return send('application/x-pem-file', toPem(top.certificate.der))
      if (pathname === '/crl') return send('application/pkix-crl', list())
      if (pathname === '/root/crl') return send('application/pkix-crl', list(top))
      if (pathname.endsWith('/ocsp') && faults.noOcsp) throw new Error('no answers')
      if (pathname === '/root/ocsp') return send('application/ocsp-response', await state(body, top))
      if (pathname === '/ocsp') return send('application/ocsp-response', await state(body))
      if (pathname === '/tsa') return send('application/timestamp-reply', await stamp(body))
      if (pathname === '/sign')
        return send('application/x-pem-file', answerCsr(pemBody(body), { commonName: 'Nguyễn Thị Mẫu' }))
      response.writeHead(404).end()
    } catch {
      response.writeHead(503).end()
    }
  })
  const list = (by = authority) =>
    makeRevocationList(by, {
      revoked: [...states].flatMap(([serial, it]) => (it.state === 'revoked' ? [{ serial, ...it }] : [])),
      ...{ number: 1, at: now(), next: now().add({ hours: 24 }) },
    })
  const state = (question: Uint8Array, by = authority) =>
    answerOcsp(by, question, {
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
  if (options.isIssuedByRoot) {
    const key = pair()
    const certificate = issueBy(top, {
      subject: { commonName: 'Sandbox Sub CA' },
      ...{ publicKey: key.publicKey, from, until, use: 'authority' as const },
      urls: { ocsp: `${url}/root/ocsp`, crl: `${url}/root/crl` },
    })
    authority = { certificate, key: key.privateKey }
  }
  const chain = authority === top ? [] : [authority.certificate]
  const stamper = issue({
    subject: { commonName: 'Sandbox TSA' },
    ...{ publicKey: stamps.publicKey, until, use: 'time-stamping' as const },
  })
  const answerCsr: PkiStandIn['answerCsr'] = (csr, subject) => {
    const { subjectPublicKeyInfo } = new CertificationRequest({ schema: onlyDer(csr) })
    const spki = Buffer.from(derOf(subjectPublicKeyInfo.toSchema()))
    const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' })
    const certificate = issue({ subject, publicKey, until, use: 'signing' })
    return [certificate, ...chain].map(({ der }) => toPem(der)).join('')
  }
  return {
    url,
    authority,
    root: top.certificate,
    stamper,
    faults,
    answerCsr,
    issue: ({ publicKey, hours = 24 * 365, after, isUnaskable, use = 'signing', ...subject }) =>
      issueBy(authority, {
        ...{ subject, publicKey, use },
        from: after === undefined ? from : now().add({ hours: after }),
        until: now().add({ hours }),
        ...(isUnaskable ? {} : { urls: { ocsp: `${url}/ocsp`, crl: `${url}/crl` } }),
      }),
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

/** The DER in a PEM, or the bytes themselves. */
function pemBody(bytes: Uint8Array): Uint8Array {
  const [, body] = /-----BEGIN [A-Z ]+-----([^-]+)-----END/.exec(Buffer.from(bytes).toString('latin1')) ?? []
  return body ? new Uint8Array(Buffer.from(body, 'base64')) : bytes
}
