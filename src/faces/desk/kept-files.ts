import type { Documents, StagedFile } from '#modules/documents'

/**
 * Files of a form that came back, or that came in pieces: the page carries a signed note of each, so that nobody has to
 * scan twice.
 */
export interface KeptFile {
  note: string
  file: StagedFile
}

type Parts = { documents: Pick<Documents, 'notes'> }

export const keepFile = ({ documents }: Parts, actor: string, file: StagedFile): KeptFile => ({
  note: documents.notes.make(actor, file),
  file,
})

export function findKeptFile({ documents }: Parts, actor: string, note: string): KeptFile | undefined {
  const file = documents.notes.read(actor, note)
  return file && { note, file }
}
