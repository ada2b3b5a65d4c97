import { createHmac } from 'node:crypto'
import { normaliseSecret, sha256 } from '#platform/crypto'

/** No letters or digits that are mistaken for one another. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/**
 * The secret printed on a dossier's slip: ten letters made from the dossier's id and the installation's key, so that a
 * lost slip can be printed again while the database holds only a hash.
 */
export function slipSecret(slipKey: Buffer, dossierId: string): string {
  const bytes = createHmac('sha256', slipKey).update(dossierId).digest()
  // 32 random bytes leave ample room: the remainder by 31 is off evenness by less than 1 in 10^9 for each letter.
  let number = BigInt(`0x${bytes.toString('hex')}`)
  let secret = ''
  for (let i = 0; i < 10; i++) {
    secret += letters[Number(number % 31n)]
    number /= 31n
  }
  return `${secret.slice(0, 5)}-${secret.slice(5)}`
}

/** What is stored and compared. The code is part of it, so that one secret never opens two dossiers. */
export function slipHash(code: string, secret: string): Buffer {
  return sha256(`${code.trim().toUpperCase()} ${normaliseSecret(secret)}`)
}
