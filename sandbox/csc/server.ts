import { execFileSync } from 'node:child_process'
import { createPrivateKey, type KeyObject, privateEncrypt, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A key that the stand-in holds for somebody. */
export interface Credential {
  id: string
  pin: string
  /** PKCS #8, PEM. */
  key: string
  /** The certificate and those above it, DER. */
  certificates: Uint8Array[]
}

/** What can be wrong with the stand-in, switched on and off at will. */
export interface CscFaults {
  /** Answers 503 to everything. */
  down: boolean
  /** Milliseconds before it answers. */
  slow: number
  /** Signs something else than it was asked for. */
  wrongSignature: boolean
}

const sound: CscFaults = { down: false, slow: 0, wrongSignature: false }

export interface CscStandIn {
  url: string
  faults: CscFaults
  mend(): void
  close(): Promise<void>
}

type Body = Record<string, unknown> & { credentialID?: string; hashes?: string[]; SAD?: string }

/**
 * A service that signs with keys it holds (Cloud Signature Consortium API v2), over plain HTTP on this machine. A
 * permission to sign is for the digests it was asked for, and for one use.
 */
export async function startCscServer(options: {
  credentials: Credential[]
  token: string
  port?: number
}): Promise<CscStandIn> {
  const faults = { ...sound }
  const permissions = new Map<string, { credential: string; hashes: string }>()
  const find = (id: string | undefined) => options.credentials.find((it) => it.id === id)

  const answer = (path: string, body: Body): [number, object] => {
    const refuse = (error: string): [number, object] => [400, { error, error_description: error }]
    if (path === 'credentials/list') return [200, { credentialIDs: options.credentials.map(({ id }) => id) }]
    const credential = find(body.credentialID)
    if (!credential) return refuse('invalid_request')
    const key = createPrivateKey(credential.key)
    const isRsa = key.asymmetricKeyType === 'rsa'
    if (path === 'credentials/info')
      return [
        200,
        {
          key: {
            status: 'enabled',
            algo: [isRsa ? '1.2.840.113549.1.1.11' : '1.2.840.10045.4.3.2'],
            len: isRsa ? 2048 : 256,
          },
          cert: {
            status: 'valid',
            certificates: credential.certificates.map((it) => Buffer.from(it).toString('base64')),
          },
          auth: { mode: 'explicit', objects: [{ type: 'Password', id: 'PIN' }] },
          SCAL: '2',
          multisign: 1,
        },
      ]
    const hashes = JSON.stringify(body.hashes)
    if (path === 'credentials/authorize') {
      const [given] = (body.authData ?? []) as { id: string; value: string }[]
      if (given?.id !== 'PIN' || given.value !== credential.pin) return refuse('invalid_pin')
      const SAD = randomUUID()
      permissions.set(SAD, { credential: credential.id, hashes })
      return [200, { SAD, expiresIn: 300 }]
    }
    if (path === 'signatures/signHash') {
      const permission = permissions.get(body.SAD ?? '')
      permissions.delete(body.SAD ?? '')
      if (permission?.credential !== credential.id || permission.hashes !== hashes)
        return refuse('invalid_request')
      const signatures = (body.hashes ?? []).map((hash) => {
        const digest = Buffer.from(hash, 'base64')
        if (faults.wrongSignature) digest.reverse()
        return signDigest(key, digest).toString('base64')
      })
      return [200, { signatures }]
    }
    return [404, { error: 'not_found' }]
  }

  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/^\/csc\/v2\//, '')
    const body = await readJson(request)
    if (faults.slow > 0) await new Promise((resolve) => setTimeout(resolve, faults.slow))
    const [status, said] = faults.down
      ? [503, {}]
      : request.headers.authorization !== `Bearer ${options.token}`
        ? [401, { error: 'invalid_token' }]
        : answer(path, body)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(said))
  })
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults,
    mend: () => void Object.assign(faults, sound),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function readJson(request: IncomingMessage): Promise<Body> {
  let text = ''
  for await (const part of request.setEncoding('utf8')) text += part
  try {
    return JSON.parse(text || '{}')
  } catch {
    return {}
  }
}

/** A digest is signed as it is: hashing it again would sign something else. Node signs no digests with ECDSA, openssl does. */
function signDigest(key: KeyObject, digest: Buffer): Buffer {
  const prefix = Buffer.from('3031300d060960864801650304020105000420', 'hex')
  if (key.asymmetricKeyType === 'rsa') return privateEncrypt(key, Buffer.concat([prefix, digest]))
  const folder = mkdtempSync(join(tmpdir(), 'csc-'))
  try {
    const file = join(folder, 'key.pem')
    writeFileSync(file, key.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
    return execFileSync('openssl', ['pkeyutl', '-sign', '-inkey', file], { input: digest })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
