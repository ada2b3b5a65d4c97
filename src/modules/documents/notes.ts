import { createHmac, timingSafeEqual } from 'node:crypto'
import type { StagedFile } from './files.ts'

/**
 * Signed notes of staged files: a page that came back, or a file that came in pieces, carries one, so that nobody has to
 * send twice. A note is good for whom it was made, and for as long as the file is kept.
 */
export interface Notes {
  make(holder: string, file: StagedFile): string
  /** Undefined when it was made for somebody else, or by nobody. */
  read(holder: string, note: string): StagedFile | undefined
}

export function createNotes(key: Buffer): Notes {
  const sign = (holder: string, body: string) =>
    createHmac('sha256', key).update(`staged-file ${holder} ${body}`).digest('base64url')
  return {
    make(holder, file) {
      const body = JSON.stringify({ ...file, sha256: file.sha256.toString('hex') })
      const packed = Buffer.from(body).toString('base64url')
      return `${packed}.${sign(holder, packed)}`
    },
    read(holder, note) {
      const [body = '', signature = ''] = note.split('.')
      const expected = Buffer.from(sign(holder, body))
      const given = Buffer.from(signature)
      if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined
      const it = JSON.parse(Buffer.from(body, 'base64url').toString()) as Omit<StagedFile, 'sha256'> & {
        sha256: string
      }
      return { ...it, sha256: Buffer.from(it.sha256, 'hex') }
    },
  }
}
