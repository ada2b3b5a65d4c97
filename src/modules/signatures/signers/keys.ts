import { signerAbsent } from '../refusals.ts'
import type { Certificate } from '../trust/certificate.ts'
import type { Signer } from '../trust/cms.ts'
import { isSigned, kindOf } from '../trust/key.ts'
import { signLocally } from './local.ts'

/** Something that holds keys and signs with them: a token, or a service. */
export interface KeyService {
  /**
   * Signs bytes with SHA-256: ECDSA as DER, RSA with PKCS #1 padding.
   * @throws Refusal `wrong-pin`, `signer-absent`; Error when it does not answer
   */
  sign(key: { name: string; certificate: Certificate }, pin: string, bytes: Uint8Array): Promise<Uint8Array>
}

export interface KeyServices {
  pkcs11?: KeyService | undefined
  csc?: KeyService | undefined
}

/** Where the key of a certificate is. */
export interface KeyPlace {
  signer: 'local' | 'pkcs11' | 'csc'
  sealedKey: Buffer | undefined
  keyName: string | undefined
}

/**
 * Whoever signs, wherever the key is: the rest of the house sees no difference.
 * @throws Refusal `signer-absent` when the key's place is not set up in this house
 */
export function signerOf(
  deps: { key: Buffer; keys: KeyServices },
  certificate: Certificate,
  chain: readonly Certificate[],
  place: KeyPlace,
  pin: string,
): Signer {
  const base = { certificate, chain, kind: kindOf(certificate.publicKey) }
  const { signer, sealedKey, keyName } = place
  if (signer === 'local')
    return { ...base, sign: async (bytes) => signLocally(deps.key, sealedKey!, pin, bytes) }
  const service = deps.keys[signer]
  if (!service) throw signerAbsent()
  return {
    ...base,
    sign: async (bytes) => {
      const made = await service.sign({ name: keyName!, certificate }, pin, bytes)
      // Found out here, before a time stamp is asked for and a file is made.
      if (!isSigned(bytes, made, certificate.publicKey, { digest: 'sha256' }))
        throw new Error('the key gave another signature than it was asked for')
      return made
    },
  }
}
