import type { FastifyRequest } from 'fastify'
import type { Documents, StagedFile } from '#modules/documents'
import { Refusal } from '#platform/ledger'
import type { Text } from '#platform/text'

/** What a form with files brought: its plain fields, the files that were taken, and why others were not. */
export interface Uploaded {
  fields: Record<string, string>
  /** Every value of each field. */
  values: Record<string, string[]>
  files: { field: string; staged: StagedFile }[]
  /** Field → why one of its files was not taken. */
  refusals: Record<string, { fileName: string; type: string; text: Text }>
  /** The sender's line broke before the end. */
  broken: boolean
}

/**
 * Reads a multipart form to its end. One bad file spoils none of the others: what was refused is said beside its
 * field, and what is good goes on.
 */
export async function readUpload(
  request: FastifyRequest,
  documents: Pick<Documents, 'takeIn'>,
  maxBytes: number,
): Promise<Uploaded> {
  const uploaded: Uploaded = { fields: {}, values: {}, files: [], refusals: {}, broken: false }
  if (!request.isMultipart()) {
    Object.assign(uploaded.fields, request.body)
    return uploaded
  }
  try {
    // Boxes left empty arrive as empty files, too, so the number of files is not the number people chose.
    const options = { throwFileSizeLimit: false, limits: { fileSize: maxBytes, files: 60 } }
    for await (const part of request.parts(options)) {
      if (part.type === 'field') {
        if (typeof part.value !== 'string') continue
        const value = part.value.normalize('NFC')
        uploaded.fields[part.fieldname] = value
        uploaded.values[part.fieldname] = [...(uploaded.values[part.fieldname] ?? []), value]
      } else if (!part.filename) {
        part.file.resume()
      } else {
        const fileName = part.filename.normalize('NFC')
        try {
          const staged = await documents.takeIn(part.file, {
            fileName,
            declaredType: part.mimetype,
            sender: 'citizen',
          })
          uploaded.files.push({ field: part.fieldname, staged })
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
          uploaded.refusals[part.fieldname] = { fileName, type: error.type, text: error.text }
          part.file.resume()
        }
      }
    }
  } catch (error) {
    request.log.info({ err: error }, 'an upload ended early')
    uploaded.broken = true
  }
  return uploaded
}

/** The idempotency key of a form that was read by hand. */
export function keyOf(fields: Record<string, string>): { key?: string } {
  return /^[0-9a-f-]{36}$/.test(fields.key ?? '') ? { key: fields.key! } : {}
}

/** `2,4 MB`, `310 KB`. */
export function sizeWords(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`
  return `${Math.max(1, Math.round(bytes / 1024))} KB`
}
