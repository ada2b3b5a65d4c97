import type { StagedFile } from '#modules/documents'
import type { ProcedureVersion } from '#modules/procedures'
import type { FormVisit } from '../door.tsx'
import { dossierTexts } from '../dossier-texts.ts'
import { findKeptFile, type KeptFile, keepFile } from '../kept-files.ts'
import { readPapers } from '../papers-table.tsx'
import type { DeskParts } from '../parts.ts'
import { partKey } from '../posted.ts'

/** Reads the form of an action: what is missing or wrong is noted as a fault of its field. */
export interface ActReader {
  get(name: string): string
  all(name: string): string[]
  need(name: string): string
  /** Words of at least three letters. */
  reason(name?: string): string
  /** Whole đồng, more than none. */
  amount(name?: string): number
  fault(name: string, message: string): void
  /** The files sent, put into the dossier; at least one unless it may be none. */
  files(options?: { optional: boolean }): Promise<string[]>
  /** The papers counted or scanned, their scans put into the dossier. */
  papers(components: ProcedureVersion['components']): Promise<GivenPaper[]>
  faults: Record<string, string>
}
export type GivenPaper = ReturnType<typeof readPapers>[number] & { files: string[]; origin: 0 | 1 }

/**
 * @param name the prefix of the form's fields
 * @param id the dossier; its files are added only while nothing is at fault
 */
export function createReader(
  parts: DeskParts,
  visit: FormVisit,
  { name, id, kept }: { name: string; id: string; kept: Record<string, KeptFile[]> },
): ActReader {
  const { context, posted, language } = visit
  const { fields, values } = posted
  const text = dossierTexts(language)
  const faults: Record<string, string> = {}
  for (const [field, fault] of Object.entries(posted.fileFaults))
    faults[field.slice(name.length + 1)] = fault[language]
  const get = (field: string) => fields[`${name}-${field}`]?.trim() ?? ''
  const fault = (field: string, message: string) => {
    faults[field] ??= message
  }

  // Files join the dossier before the action that names them; the same form gives the same files again.
  let place = 0
  const addAll = async (files: KeptFile[] = []) => {
    const ids: string[] = []
    if (Object.keys(faults).length > 0) return files.map(() => '')
    for (const { file } of files) {
      place++
      ids.push(await parts.dossiers.addFile({ ...context, ...partKey(posted.key, place) }, id, file))
    }
    return ids
  }

  return {
    faults,
    get,
    fault,
    all: (field) => values[`${name}-${field}`] ?? [],
    need(field) {
      if (!get(field)) fault(field, text.needed)
      return get(field)
    },
    reason(field = 'reason') {
      if (get(field).length < 3) fault(field, text.tooShort)
      return get(field)
    },
    amount(field = 'amount') {
      const amount = Number(get(field).replace(/[.\s]/g, ''))
      if (!(Number.isSafeInteger(amount) && amount > 0)) fault(field, text.amountWrong)
      return amount
    },
    async files({ optional } = { optional: false }) {
      if (!kept.files?.length && !optional) fault('files', text.fileNeeded)
      return addAll(kept.files)
    },
    async papers(components) {
      const given = readPapers(`${name}-`, components, fields, (it) => Boolean(kept[it]?.length))
      const result: GivenPaper[] = []
      for (const paper of given) {
        const files = await addAll(kept[paper.id])
        result.push({ ...paper, files, origin: files.length > 0 ? 1 : 0 })
      }
      return result
    },
  }
}

/**
 * Files sent now and before, by what they belong to: `files`, or the id of a paper. Names: `<prefix>files`,
 * `<prefix>scan-<id>` for new ones, `<prefix>kept` and `<prefix>kept-<id>` for those that were here already.
 */
export function keptOf(
  parts: DeskParts,
  { context, posted }: FormVisit,
  prefix: string,
): Record<string, KeptFile[]> {
  const result: Record<string, KeptFile[]> = {}
  const add = (name: string, files: KeptFile[]) => {
    result[name] = [...(result[name] ?? []), ...files]
  }
  const keep = (files: StagedFile[]) => files.map((file) => keepFile(parts, context.actor, file))
  for (const [name, notes] of Object.entries(posted.values)) {
    if (!name.startsWith(`${prefix}kept`)) continue
    const files = notes
      .map((note) => findKeptFile(parts, context.actor, note))
      .filter((it) => it !== undefined)
    add(name.slice(`${prefix}kept-`.length) || 'files', files)
  }
  for (const [name, files] of Object.entries(posted.files)) {
    if (name === `${prefix}files`) add('files', keep(files))
    else if (name.startsWith(`${prefix}scan-`)) add(name.slice(`${prefix}scan-`.length), keep(files))
  }
  return result
}
