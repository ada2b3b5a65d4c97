import {
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  hkdfSync,
  type KeyObject,
  randomBytes,
  scrypt,
} from 'node:crypto'
import { promisify } from 'node:util'
import { seal, unseal } from '#platform/crypto'
import { wrongPin } from '../refusals.ts'
import { type KeyKind, signBytes } from '../trust/key.ts'

const generate = promisify(generateKeyPair)
const stretch = promisify<string, Uint8Array, number, Buffer>(scrypt)

/** RSA of 3072 bits is as strong as P-256 (NIST SP 800-57), and may be signed with after 2030. */
const newKey = {
  ec: () => generate('ec', { namedCurve: 'P-256' }),
  rsa: () => generate('rsa', { modulusLength: 3072 }),
}

/** What a PIN is made into, once for several keys that have the same. */
interface Opening {
  salt: Buffer
  key: Buffer
}

export async function openingFor(installation: Buffer, pin: string): Promise<Opening> {
  const salt = randomBytes(16)
  return { salt, key: await sealingKey(installation, pin, salt) }
}

/** A new key that lies in the house, sealed. A key in a database is not a qualified device. */
export async function makeLocalKey(
  installation: Buffer,
  pin: string,
  kind: KeyKind = 'ec',
  opening?: Opening,
): Promise<{ privateKey: KeyObject; publicKey: KeyObject; sealed: Buffer }> {
  const { privateKey } = await newKey[kind]()
  const { salt, key } = opening ?? (await openingFor(installation, pin))
  const text = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
  const sealed = Buffer.concat([salt, seal(key, text)])
  return { privateKey, publicKey: createPublicKey(privateKey), sealed }
}

/**
 * Signs with a key that lies in the house.
 * @throws Refusal `wrong-pin`
 */
export async function signLocally(
  installation: Buffer,
  sealed: Buffer,
  pin: string,
  bytes: Uint8Array,
): Promise<Uint8Array> {
  const opening = await sealingKey(installation, pin, sealed.subarray(0, 16))
  let key: KeyObject
  try {
    key = createPrivateKey(unseal(opening, sealed.subarray(16)))
  } catch {
    throw wrongPin()
  }
  return signBytes(key, bytes)
}

/**
 * Neither the database without the PIN nor the PIN without the installation's key opens it. Where there is no PIN there is
 * nothing to be guessed.
 */
async function sealingKey(installation: Buffer, pin: string, salt: Uint8Array): Promise<Buffer> {
  const stretched = pin ? await stretch(pin, salt, 32) : Buffer.alloc(0)
  return Buffer.from(hkdfSync('sha256', Buffer.concat([installation, stretched]), salt, 'local key', 32))
}
