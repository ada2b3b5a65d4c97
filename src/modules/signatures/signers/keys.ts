import { signerAbsent } from '../refusals.ts'
import type { Certificate } from '../trust/certificate.ts'
import type { Signer } from '../trust/cms.ts'
import { isSigned, kindOf } from '../trust/key.ts'
import type { RemoteSigning } from './csc.ts'
import { signLocally } from './local.ts'
import type { TokenService } from './pkcs11.ts'

export interface KeyServices {
  pkcs11?: TokenService | undefined
  csc?: RemoteSigning | undefined
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
