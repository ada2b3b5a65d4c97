import { normaliseSecret, sha256 } from '#platform/crypto'

/** Opens a report to its sender: `messages` keeps it sealed, the report its hash. The code is part of it. */
export const doorOf = (code: string, secret: string): string =>
  `${code.trim().toUpperCase()} ${normaliseSecret(secret)}`

/** Code and secret out of what a letter carries. */
export function readDoor(door: string): { code: string; secret: string } {
  const [code = '', secret = ''] = door.split(' ')
  return { code, secret }
}

export const doorHash = (code: string, secret: string): Buffer => sha256(doorOf(code, secret))
