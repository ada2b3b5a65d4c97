import { join } from 'node:path'
import type { Clock } from '#platform/clock'
import { root } from '#platform/config'
import type { Database } from '#platform/db'
import type { Ledger } from '#platform/ledger'
import { openDisk } from './disk.ts'
import { createFiles, type Files } from './files.ts'
import { type FormData, fillForm } from './forms/index.ts'
import type { FormNumber } from './forms/version.ts'
import type { Log } from './log.ts'
import { createTypst } from './typst.ts'

export { downloadHeaders, type FileOwner, type FileRow, type StagedFile } from './files.ts'
export type { FormData } from './forms/index.ts'
export type { FormNumber, FormVersion } from './forms/version.ts'
export { createTypst, type Typst } from './typst.ts'

const here = join(root, 'src/modules/documents')

/** Files people bring, and papers the house hands out. */
export interface Documents extends Files {
  /**
   * A form of Thông tư 03/2025/TT-VPCP (or of 2018, by its date) as PDF/A-2a. The same data give the same bytes.
   * @throws ZodError when the data do not fit; Error when it cannot be set within 20 s.
   */
  renderForm<Form extends FormNumber>(form: Form, data: FormData[Form]): Promise<Uint8Array>
  /** Ends the process that sets forms. */
  close(): Promise<void>
}

export function createDocuments(deps: {
  ledger: Ledger
  db: Database
  clock: Clock
  /** Where the bytes of files lie; nothing else may write there. */
  filesDir: string
  /** Largest file taken, in bytes. */
  maxBytes: number
  log: Log
}): Documents {
  const typst = createTypst({
    log: deps.log,
    formsDir: join(here, 'forms'),
    fontsDir: join(root, 'assets/fonts/pdf'),
  })
  return {
    ...createFiles({ ...deps, disk: openDisk({ directory: deps.filesDir, clock: deps.clock }) }),
    renderForm: async (form, data) => typst.render(fillForm(form, data)),
    close: () => typst.close(),
  }
}
