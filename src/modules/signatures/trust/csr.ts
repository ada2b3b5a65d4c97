import { createPublicKey, type KeyObject } from 'node:crypto'
import { distinguishedName, type Subject, signed } from './authority.ts'
import { encoded, integer, sequence, tagged } from './der.ts'

/** Asks an authority for a certificate (PKCS #10, RFC 2986): who, which key, and proof that the key is at hand. */
export function makeCsr(key: KeyObject, subject: Subject): Uint8Array {
  const info = sequence(
    integer(0),
    distinguishedName(subject),
    encoded(createPublicKey(key).export({ type: 'spki', format: 'der' })),
    tagged(0),
  )
  return signed(info, key)
}
