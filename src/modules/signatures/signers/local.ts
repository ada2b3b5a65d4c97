import {
  createPrivateKey,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
  scryptSync,
} from 'node:crypto'
import { seal, unseal } from '#platform/crypto'
import { wrongPin } from '../refusals.ts'
import { signBytes } from '../trust/key.ts'

/** A new P-256 key that lies in the house, sealed. For trials: a key in a database is not a qualified device. */
export function makeLocalKey(installation: Buffer, pin: string): { publicKey: KeyObject; sealed: Buffer } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const salt = randomBytes(16)
  const text = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
  return { publicKey, sealed: Buffer.concat([salt, seal(sealingKey(installation, pin, salt), text)]) }
}

/**
 * Signs with a key that lies in the house.
 * @throws Refusal `wrong-pin`
 */
export function signLocally(
  installation: Buffer,
  sealed: Buffer,
  pin: string,
  bytes: Uint8Array,
): Uint8Array {
  let key: KeyObject
  try {
    key = createPrivateKey(unseal(sealingKey(installation, pin, sealed.subarray(0, 16)), sealed.subarray(16)))
  } catch {
    throw wrongPin()
  }
  return signBytes(key, bytes)
}

/** Neither the database without the PIN nor the PIN without the installation's key opens it. */
function sealingKey(installation: Buffer, pin: string, salt: Uint8Array): Buffer {
  const stretched = scryptSync(pin, salt, 32)
  return Buffer.from(hkdfSync('sha256', Buffer.concat([installation, stretched]), salt, 'local key', 32))
}
