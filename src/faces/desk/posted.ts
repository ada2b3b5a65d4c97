import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import type { FastifyRequest } from 'fastify'
import type { Documents, StagedFile } from '#modules/documents'
import { Refusal } from '#platform/ledger'
import { deepNfc, type Text } from '#platform/text'

/** A form as it was sent: texts by name, and files that are safely on disk but belong to nobody yet. */
export interface Posted {
  /** The first text of each name. */
  fields: Record<string, string>
  values: Record<string, string[]>
  /** Field name → files. Empty when files were not asked for. */
  files: Record<string, StagedFile[]>
  /** Field name → why a file was not taken. */
  fileFaults: Record<string, Text>
  /** Small files that are read here and not kept, by field name. */
  small: Record<string, Buffer>
  /** Files were sent and not taken in, because nobody was signed in. */
  hadFiles: boolean
  /** The idempotency key of the form. */
  key: string | undefined
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Reads a form of either kind; with `documents`, its files are staged.
 * @param small bytes up to which a file is only read; a larger one is as none
 */
export async function readPosted(request: FastifyRequest, documents?: Documents, small = 0): Promise<Posted> {
  const posted: Posted = {
    fields: {},
    values: {},
    files: {},
    fileFaults: {},
    small: {},
    hadFiles: false,
    key: undefined,
  }
  if (request.isMultipart()) await readParts(request, documents, posted, small)
  else {
    for (const [name, value] of Object.entries((request.body ?? {}) as Record<string, unknown>)) {
      for (const one of Array.isArray(value) ? value : [value])
        if (typeof one === 'string') add(posted, name, one)
    }
  }
  const { key } = posted.fields
  if (key && uuid.test(key)) posted.key = key
  return posted
}

function add(posted: Posted, name: string, value: string): void {
  const text = deepNfc(value)
  posted.fields[name] ??= text
  posted.values[name] = [...(posted.values[name] ?? []), text]
}

async function readParts(
  request: FastifyRequest,
  documents: Documents | undefined,
  posted: Posted,
  small: number,
): Promise<void> {
  // A procedure may list many papers, each with its own file field; empty ones count as files too.
  const options = { limits: { files: 150, fields: 600 }, throwFileSizeLimit: false }
  for await (const part of request.parts(options)) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') add(posted, part.fieldname, part.value)
      continue
    }
    if (part.filename && small > 0) {
      const bytes = await buffer(part.file)
      if (bytes.length <= small) posted.small[part.fieldname] ??= bytes
      continue
    }
    if (!part.filename || !documents) {
      if (part.filename) posted.hadFiles = true
      part.file.resume()
      continue
    }
    const claims = { fileName: part.filename, declaredType: part.mimetype, sender: 'officer' } as const
    try {
      const staged = await documents.takeIn(part.file, claims)
      posted.files[part.fieldname] = [...(posted.files[part.fieldname] ?? []), staged]
    } catch (error) {
      part.file.resume()
      if (!(error instanceof Refusal)) throw error
      posted.fileFaults[part.fieldname] = about(part.filename, error.text)
    }
  }
}

/** Of several files one may be wrong: the message says which. */
function about(fileName: string, { vi, en, ar }: Text): Text {
  const name = `\u2068${deepNfc(fileName)}\u2069`
  return { vi: `${name}: ${vi}`, en: `${name}: ${en}`, ar: `${name}: ${ar}` }
}

/** The key of the `n`-th part of a command that is made of several: the same form gives the same keys. */
export function partKey(key: string | undefined, n: number): { key?: string } {
  if (!key) return {}
  const hex = createHash('sha256').update(`${key} ${n}`).digest('hex')
  return {
    key: `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`,
  }
}
