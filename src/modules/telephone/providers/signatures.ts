import { createHmac } from 'node:crypto'
import { sameBytes } from '#platform/crypto'

/** Whether a text is the signature (HMAC) of a statement. */
export function isHmac(
  kind: { hash: 'sha1' | 'sha256'; as: 'base64' | 'hex' },
  secret: string,
  statement: string,
  signature: string | string[] | undefined,
): boolean {
  if (typeof signature !== 'string' || signature === '' || secret === '') return false
  const right = createHmac(kind.hash, secret).update(statement, 'utf8').digest(kind.as)
  return sameBytes(Buffer.from(right), Buffer.from(signature))
}
