import { z } from 'zod'
import { sha256 } from '#platform/crypto'
import { signerAbsent, wrongPin } from '../refusals.ts'
import { oids } from '../trust/algorithms.ts'
import { type Certificate, readCertificate } from '../trust/certificate.ts'
import { kindOf } from '../trust/key.ts'
import type { KeyService } from './key-service.ts'

const base64 = z.base64()
const listed = z.object({ credentialIDs: z.array(z.string()) })
const info = z.object({
  key: z.object({ status: z.enum(['enabled', 'disabled']) }),
  cert: z.object({ certificates: z.array(base64).min(1) }),
})
const authorised = z.object({ SAD: z.string() })
const signed = z.object({ signatures: z.array(base64).length(1) })

/** A key at the service, with its certificate and those above it. */
export interface RemoteCredential {
  id: string
  isEnabled: boolean
  certificate: Certificate
  chain: Certificate[]
}

export interface RemoteSigning extends KeyService {
  /** The keys that this house may use. */
  credentials(): Promise<RemoteCredential[]>
}

/**
 * Signs with keys that a service holds (Cloud Signature Consortium API v2: credentials/list, credentials/info,
 * credentials/authorize, signatures/signHash). The permission to sign is asked for this one digest (SCAL 2): it can be
 * used for nothing else.
 */
export function cscService(options: { url: string; token: string; patienceMs?: number }): RemoteSigning {
  const { url, token, patienceMs = 10_000 } = options
  const call = async <T>(path: string, body: object, answer: z.ZodType<T>): Promise<T> => {
    const response = await fetch(`${url}/csc/v2/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    })
    const said = await response.json().catch(() => ({}))
    if (response.ok) return answer.parse(said)
    const { error } = said as { error?: string }
    if (error === 'invalid_pin') throw wrongPin()
    if (response.status === 401 || response.status === 403 || response.status === 404) throw signerAbsent()
    throw new Error(`the signing service answers ${response.status} ${error ?? ''}`)
  }
  const read = async (id: string): Promise<RemoteCredential> => {
    const it = await call(
      'credentials/info',
      { credentialID: id, certificates: 'chain', certInfo: true },
      info,
    )
    const [certificate, ...chain] = it.cert.certificates.map((der) =>
      readCertificate(new Uint8Array(Buffer.from(der, 'base64'))),
    )
    return { id, isEnabled: it.key.status === 'enabled', certificate: certificate!, chain }
  }
  return {
    async credentials() {
      const { credentialIDs } = await call('credentials/list', {}, listed)
      return Promise.all(credentialIDs.map(read))
    },
    async sign({ name, certificate }, pin, bytes) {
      const hashes = [sha256(bytes).toString('base64')]
      const common = { credentialID: name, hashes, hashAlgorithmOID: oids.sha256 }
      const { SAD } = await call(
        'credentials/authorize',
        { ...common, numSignatures: 1, authData: [{ id: 'PIN', value: pin }] },
        authorised,
      )
      const signAlgo = kindOf(certificate.publicKey) === 'ec' ? oids.ecdsaWithSha256 : oids.sha256WithRsa
      const { signatures } = await call('signatures/signHash', { ...common, SAD, signAlgo }, signed)
      return new Uint8Array(Buffer.from(signatures[0]!, 'base64'))
    },
  }
}
