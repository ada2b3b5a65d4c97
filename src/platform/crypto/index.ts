import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Letters and digits that are not mistaken for one another when read aloud or by tired eyes. */
const readable = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** A secret a person can type from a slip: `length` characters of a 31-letter alphabet (10 ≈ 49 bits). */
export function readableSecret(length = 10): string {
  let secret = ''
  while (secret.length < length) {
    for (const byte of randomBytes(length)) {
      // 248 = 8 × 31: bytes above it would make the first letters likelier.
      if (byte < 248 && secret.length < length) secret += readable[byte % 31]
    }
  }
  return secret
}

/** What a person typed, brought to the form the secret was printed in. */
export function normaliseSecret(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll('I', '1')
}

/** A token for links and cookies: 32 random bytes, URL-safe. */
export function token(): string {
  return randomBytes(32).toString('base64url')
}

export function sha256(data: string | Uint8Array): Buffer {
  return createHash('sha256').update(data).digest()
}

/** Compares without telling by its duration where the two differ. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b)
}
