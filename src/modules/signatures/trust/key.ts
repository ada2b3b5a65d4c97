import { createHash, type KeyObject, sign, verify } from 'node:crypto'
import { oids } from './algorithms.ts'
import { type Der, nothing, oid, onlyDer, sequence } from './der.ts'

/** The two kinds of keys that sign here: ECDSA on P-256 and RSA of 2048 bits and more, both with SHA-256. */
export type KeyKind = 'ec' | 'rsa'

/** @throws Error for a key that nobody may sign with: another curve, another kind, RSA under 2048 bits */
export function kindOf(key: KeyObject): KeyKind {
  const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {}
  if (key.asymmetricKeyType === 'ec' && namedCurve === 'prime256v1') return 'ec'
  if (key.asymmetricKeyType === 'rsa' && modulusLength >= 2048) return 'rsa'
  throw new Error(
    `keys of this kind do not sign here: ${key.asymmetricKeyType} ${namedCurve ?? modulusLength}`,
  )
}

/** What names the algorithm in certificates and signatures. RSA has a NULL behind it (RFC 4055), ECDSA has nothing. */
export const algorithmOf = (kind: KeyKind): Der =>
  kind === 'ec' ? sequence(oid(oids.ecdsaWithSha256)) : sequence(oid(oids.sha256WithRsa), nothing())

export const sha256Algorithm = (): Der => sequence(oid(oids.sha256))

export const signBytes = (key: KeyObject, bytes: Uint8Array): Uint8Array =>
  new Uint8Array(sign('sha256', bytes, key))

/** Whether some bytes were signed by the holder of a key. Anything odd about them is a no. */
export function isSigned(
  bytes: Uint8Array,
  signature: Uint8Array,
  key: KeyObject,
  algorithm: { digest: string; padding?: number; saltLength?: number },
): boolean {
  try {
    const { padding, saltLength } = algorithm
    return verify(
      algorithm.digest,
      bytes,
      { key, ...(padding ? { padding } : {}), ...(saltLength === undefined ? {} : { saltLength }) },
      signature,
    )
  } catch {
    return false
  }
}

/** The key's own bits, as they lie in a certificate. */
function publicKeyBits(key: KeyObject): Uint8Array {
  const info = onlyDer(key.export({ type: 'spki', format: 'der' })) as unknown as {
    valueBlock: { value: [unknown, { valueBlock: { valueHexView: Uint8Array } }] }
  }
  return info.valueBlock.value[1].valueBlock.valueHexView
}

/** Stands for a key in certificates (RFC 5280, 4.2.1.2). */
export const keyIdOf = (key: KeyObject): Buffer => createHash('sha1').update(publicKeyBits(key)).digest()
