import { argon2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { sameBytes } from '#platform/crypto'

const hashAsync = promisify(argon2)

/** OWASP's least setting for argon2id: 19 MiB, two passes, one lane (about 30 ms here). */
const setting = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }

/** `$argon2id$v=19$m=…,t=…,p=…$salt$hash` (PHC string format). */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await derive(password, salt, setting)
  return `$argon2id$v=19$m=${setting.memory},t=${setting.passes},p=${setting.parallelism}$${b64(salt)}$${b64(tag)}`
}

export async function verifyPassword(stored: string, password: string): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(stored)
  if (!parts) return false
  const [, memory, passes, parallelism, salt, tag] = parts
  const expected = Buffer.from(tag!, 'base64')
  const actual = await derive(password, Buffer.from(salt!, 'base64'), {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  })
  return sameBytes(actual, expected)
}

async function derive(password: string, nonce: Buffer, with_: typeof setting): Promise<Buffer> {
  return (await hashAsync('argon2id', { message: password.normalize('NFC'), nonce, ...with_ })) as Buffer
}

const b64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
