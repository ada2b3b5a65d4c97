import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Clock } from '#platform/clock'
import { root } from '#platform/config'
import type { Database } from '#platform/db'
import type { Ledger } from '#platform/ledger'
import { type Assembly, createAssembly } from './assembly/assembly.ts'
import { openDisk } from './disk.ts'
import { createFiles, type Files } from './files.ts'
import { type FormData, fillForm } from './forms/index.ts'
import { fillReceipt, type ReceiptData } from './forms/receipt.ts'
import type { FormNumber } from './forms/version.ts'
import { createScanFolder, type ScanFolder } from './inbox/folder.ts'
import { createInbox, type Inbox } from './inbox/inbox.ts'
import type { Log } from './log.ts'
import { createNotes, type Notes } from './notes.ts'
import { createDraughtsman, type Draughtsman } from './pictures/pictures.ts'
import { createRenditions, type Renditions } from './pictures/renditions.ts'
import { type ClamdAddress, clamd } from './scanning/clamd.ts'
import type { Engine } from './scanning/engine.ts'
import { createScanning, type Scanning } from './scanning/scan.ts'
import { createStore, type Store } from './store/store.ts'
import { createReading, type Reading } from './text/text.ts'
import { createTypst } from './typst.ts'
import { openPieces } from './uploads/pieces.ts'
import { createUploads, type Uploads, type UploadTarget } from './uploads/uploads.ts'

export {
  type Claims,
  downloadHeaders,
  type FileOwner,
  type FileRow,
  type OpenedFile,
  pictureHeaders,
  type StagedFile,
} from './files.ts'
export type { FormData } from './forms/index.ts'
export type { FormNumber, FormVersion } from './forms/version.ts'
export type { InboxScan } from './inbox/inbox.ts'
export { measureDocuments } from './metrics.ts'
export { doubtWords } from './pictures/doubt-words.ts'
export type { Doubt } from './pictures/measure.ts'
export type { Look, RenditionKind } from './pictures/renditions.ts'
export { qrSvg } from './qr.ts'
export type { ClamdAddress } from './scanning/clamd.ts'
export type { Engine, ScanState } from './scanning/engine.ts'
export { drawTask, readTask, type ScanReport, scanTask } from './scanning/scan.ts'
export { type Consent, consents, type KeptPaper } from './store/store.ts'
export { findFacts, type TextFact } from './text/facts.ts'
export type { PageText } from './text/text.ts'
export { createTypst, type Typst } from './typst.ts'
export { begin as beginUpload, uploadRoutes } from './uploads/routes.ts'
export type { Uploads, UploadTarget } from './uploads/uploads.ts'

const here = join(root, 'src/modules/documents')

/** Files people bring, and papers the house hands out. */
export interface Documents extends Files {
  scanning: Pick<Scanning, 'askAgain' | 'report' | 'scanDue'>
  pictures: Pick<Renditions, 'looks' | 'turn' | 'open' | 'drawDue'>
  /** What scanners brought. */
  inbox: Pick<Inbox, 'list' | 'show' | 'add' | 'give' | 'drop' | 'openPicture' | 'sweep'>
  /** The folder that scanners write to; undefined when none is set. */
  scanFolder: ScanFolder | undefined
  /** Signed notes of staged files. */
  notes: Notes
  /** Several files as one PDF. */
  assembly: Pick<Assembly, 'ofFiles'>
  /** What people were given and had digitised, to be used again. */
  store: Store
  /** What this machine has programs for. */
  programs: Draughtsman['programs'] & Reading['programs']
  /** The words in files. */
  text: Pick<Reading, 'readDue' | 'pagesOf' | 'search'>
  /** Does what is due for files: looks for viruses, draws pictures of what is clean. Safe to call at any time, in any process. */
  work(): Promise<void>
  /**
   * A form of Thông tư 03/2025/TT-VPCP (or of 2018, by its date) as PDF/A-2a. The same data give the same bytes.
   * @throws ZodError when the data do not fit; Error when it cannot be set within 20 s.
   */
  renderForm<Form extends FormNumber>(form: Form, data: FormData[Form]): Promise<Uint8Array>
  /** The acknowledgement of a result as PDF/A-2a. @throws as `renderForm` */
  renderReceipt(data: ReceiptData): Promise<Uint8Array>
  /** Ends the processes that set forms and draw pictures. */
  close(): Promise<void>
  /** Files that come in pieces, given as a whole to one of the targets. */
  openUploads(targets: Readonly<Record<string, UploadTarget>>): Uploads
}

export function createDocuments(deps: {
  ledger: Ledger
  db: Database
  clock: Clock
  /** This process, as `jobs.is_alive` knows it. */
  process: string
  /** Where the bytes of files lie; nothing else may write there. */
  filesDir: string
  /** Largest file taken, in bytes. */
  maxBytes: number
  /** Where clamd listens; undefined: nothing is looked at for viruses. */
  clamd?: ClamdAddress | undefined
  /** What signs notes of staged files; without one they are good for as long as the process lives. */
  noteKey?: Buffer | undefined
  /** The folder that scanners write to, and the place a folder in it is of. */
  scans?: { directory: string; placeOf(name: string): string | undefined } | undefined
  /** For tests: another engine. */
  engine?: Engine | undefined
  log: Log
}): Documents {
  const engine = deps.engine ?? (deps.clamd && clamd(deps.clamd))
  if (!engine) deps.log.warn({}, 'no virus scanner is set (CLAMD): files are not looked at for viruses')
  const disk = openDisk({ directory: deps.filesDir, clock: deps.clock })
  const scanning = createScanning({ ...deps, disk, engine })
  const pictures = openDisk({ directory: join(deps.filesDir, '..', 'renditions'), clock: deps.clock })
  const draughtsman = createDraughtsman(deps)
  const renditions = createRenditions({ ...deps, disk, pictures, draughtsman })
  const typst = createTypst({
    log: deps.log,
    formsDir: join(here, 'forms'),
    fontsDir: join(root, 'assets/fonts/pdf'),
  })
  const files = createFiles({ ...deps, disk, scanning, renditions })
  const assembly = createAssembly({ ...deps, disk })
  const reading = createReading({ ...deps, disk, draughtsman })
  const inbox = createInbox({ ...deps, files, pictures: renditions })
  const scanFolder = deps.scans && createScanFolder({ ...deps, ...deps.scans, inbox, files, assembly })
  const pieces = openPieces(join(deps.filesDir, '..', 'uploads'))
  return {
    ...files,
    openUploads: (targets) => createUploads({ ...deps, pieces, files, targets }),
    scanning,
    pictures: renditions,
    notes: createNotes(deps.noteKey ?? randomBytes(32)),
    assembly,
    inbox,
    scanFolder,
    store: createStore({ renditions, disk, log: deps.log }),
    programs: { ...draughtsman.programs, ...reading.programs },
    text: reading,
    async work() {
      await scanning.scanDue()
      await renditions.drawDue()
    },
    renderForm: async (form, data) => typst.render(fillForm(form, data)),
    renderReceipt: async (data) => typst.render(fillReceipt(data)),
    async close() {
      await Promise.all([typst.close(), draughtsman.close(), assembly.close()])
    },
  }
}
