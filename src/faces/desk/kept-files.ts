import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { StagedFile } from '#modules/documents'

/**
 * Files of a form that came back: the page carries a signed note of each, so that nobody has to scan twice. The key
 * lives as long as the process; after a restart the note is void and the file has to be chosen again.
 */
const key = randomBytes(32)

export interface KeptFile {
  note: string
  file: StagedFile
}

export function keepFile(actor: string, file: StagedFile): KeptFile {
  const body = Buffer.from(JSON.stringify({ ...file, sha256: file.sha256.toString('hex') })).toString(
    'base64url',
  )
  return { note: `${body}.${sign(actor, body)}`, file }
}

export function findKeptFile(actor: string, note: string): KeptFile | undefined {
  const [body = '', signature = ''] = note.split('.')
  const expected = Buffer.from(sign(actor, body))
  const given = Buffer.from(signature)
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined
  const it = JSON.parse(Buffer.from(body, 'base64url').toString()) as Omit<StagedFile, 'sha256'> & {
    sha256: string
  }
  return { note, file: { ...it, sha256: Buffer.from(it.sha256, 'hex') } }
}

const sign = (actor: string, body: string) =>
  createHmac('sha256', key).update(`${actor} ${body}`).digest('base64url')
