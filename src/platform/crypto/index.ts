import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

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

/** Encrypts a short text so that only the holder of the key reads it, and nobody changes it unseen (AES-256-GCM). */
export function seal(key: Uint8Array, text: string): Buffer {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed])
}

/** @throws Error when it was sealed with another key or is not whole */
export function unseal(key: Uint8Array, sealed: Uint8Array): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
  decipher.setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
}

/** Proves a statement to whoever holds the same key (HMAC-SHA-256), as text for addresses and cookies. */
export function sign(key: Uint8Array, statement: string): string {
  return createHmac('sha256', key).update(statement).digest('base64url')
}
