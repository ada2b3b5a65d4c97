import { Readable } from 'node:stream'
import { v7, validate } from 'uuid'
import type { Clock } from '#platform/clock'
import { type Database, sql, type Transaction } from '#platform/db'
import { type Context, type Ledger, notFound, scopeOf, systemContext } from '#platform/ledger'
import type { Disk } from './disk.ts'
import { contentDisposition } from './file-name.ts'
import { inspect } from './inspect.ts'
import { type Kind, kindByType } from './kinds.ts'
import type { Log } from './log.ts'
import { stripPhoto } from './metadata/strip.ts'
import type { Renditions } from './pictures/renditions.ts'
import {
  damaged,
  emptyFile,
  expired,
  infected,
  missing,
  stillPending,
  tooLarge,
  unscannable,
} from './refusals.ts'
import type { ScanState } from './scanning/engine.ts'
import type { Scanning } from './scanning/scan.ts'

/** A file that is safely on disk and belongs to nobody yet; unclaimed, it is removed after 24 hours. */
export interface StagedFile {
  sha256: Buffer
  /** Bytes. */
  size: number
  /** What it really is, found by its content. */
  mime: string
  fileName: string
}

/** What its sender says of a file, and who they are. */
export interface Claims {
  fileName: string
  declaredType?: string | undefined
  /** What an officer scans stays as it is; photos of all others lose what the camera wrote beside the picture. */
  sender?: 'citizen' | 'officer'
}

/** `dossier:<id>`; before that `draft:<id>`, or `scan:<place>` for what a scanner brought; `feedback:<id>` of a report. */
export type FileOwner = `dossier:${string}` | `draft:${string}` | `scan:${string}` | `feedback:${string}`

/** Without the hash, which leads to the bytes: that is given for a clean file only, by `open`. */
export interface FileRow {
  id: string
  size: number
  mime: string
  name: string
  place: string
  owner: FileOwner
  uploadedBy: string
  at: Temporal.Instant
  scan: ScanState
  /** What the scanner found, or why it could not look. */
  finding: string | undefined
}

/** A file that may be served, with its bytes. */
export interface OpenedFile {
  row: FileRow & { sha256: Buffer }
  stream: Readable
}

export interface Files {
  /**
   * Streams a file to disk and finds out what it is. Call it before any transaction: it waits for the sender's line.
   * @throws Refusal when the file is not taken, in words for the sender.
   */
  takeIn(source: Readable | Uint8Array, claims: Claims): Promise<StagedFile>
  /**
   * Gives a staged file to an owner, inside the caller's transaction. Returns the file's id (UUID v7, unless one is
   * given). It can be opened once it was looked at for viruses.
   * @throws Refusal `file-expired` when it was staged so long ago that it has been removed.
   */
  insert(tx: Transaction, staged: StagedFile, owning: Owning): Promise<string>
  /**
   * A file that the house itself made (a signed result, a form): kept at once, clean without a scan. Returns its id.
   * @param made.mime one of the kinds the house takes
   */
  insertMade(
    tx: Transaction,
    made: { bytes: Uint8Array; mime: string; fileName: string },
    owning: Owning,
  ): Promise<string>
  /** Hands all files of one owner to another (a draft that became a dossier). Returns how many. */
  handOver(
    tx: Transaction,
    from: FileOwner,
    to: { owner: FileOwner; place: string; secretHash?: Buffer | undefined },
  ): Promise<number>
  /** Removes one file of a draft, or all of them; the bytes go with the next sweep. Returns how many. */
  removeFromDraft(tx: Transaction, owner: `draft:${string}`, fileId?: string): Promise<number>
  /** Oldest first. */
  listByOwner(tx: Transaction, owner: FileOwner): Promise<FileRow[]>
  /**
   * A file to be read, if this permission (`document.read`) or the secret in the context reaches it.
   * @throws Refusal `not-found`, also for files that exist out of reach; `file-pending`, `file-infected`,
   *   `file-unscannable` for what is not clean; `file-missing` when the disk lost it.
   */
  open(context: Context, permission: string, fileId: string): Promise<OpenedFile>
  /** Removes files on disk that no row names and nobody touched for 24 hours. Safe to run at any time, in any process. */
  sweepOrphans(): Promise<{ removed: number }>
}

export interface Owning {
  place: string
  owner: FileOwner
  secretHash?: Buffer | undefined
  uploadedBy: string
  /** For uploads that may be claimed twice: the second insert fails on the key. */
  id?: string | undefined
}

export function createFiles(deps: {
  ledger: Ledger
  db: Database
  clock: Clock
  disk: Disk
  scanning: Scanning
  renditions: Renditions
  /** Largest file taken, in bytes. */
  maxBytes: number
  log: Log
}): Files {
  const { ledger, db, clock, disk, scanning, renditions, maxBytes, log } = deps

  const add = (tx: Transaction, staged: StagedFile, owning: Owning) => {
    const id = owning.id ?? v7()
    const { place, owner, secretHash, uploadedBy } = owning
    const at = clock.now()
    tx.send(sql`insert into documents.file
      (id, sha256, size, mime, name, place, owner, secret_hash, uploaded_by, at, scan_due_at)
      values (${id}, ${staged.sha256}, ${staged.size}, ${staged.mime}, ${staged.fileName}, ${place}, ${owner},
        ${secretHash}, ${uploadedBy}, ${at}, ${at})`)
    renditions.begin(tx, { id, owner }, at)
    return { id, at }
  }

  return {
    async takeIn(source, claims) {
      const chunks = source instanceof Uint8Array ? Readable.from([source]) : source
      const { sha256, size, accepted } = await disk.write(chunks, {
        onBytes: (total) => {
          if (total > maxBytes) throw tooLarge(maxBytes)
        },
        accept: async (content) => {
          // A multipart parser with a limit of its own ends the stream early and says so here.
          if ((source as { truncated?: boolean }).truncated) throw tooLarge(maxBytes)
          if (content.length === 0) throw emptyFile()
          return inspect(content, claims)
        },
        replace: (content, { mime }) =>
          claims.sender === 'officer' ? undefined : withoutMetadata(kindByType(mime), content),
      })
      return { sha256, size, ...accepted }
    },

    async insert(tx, staged, owning) {
      if (!(await disk.touch(staged.sha256))) throw expired()
      const { id, at } = add(tx, staged, owning)
      scanning.begin(tx, id, at)
      return id
    },

    async insertMade(tx, { bytes, mime, fileName }, owning) {
      const { sha256, size } = await disk.write(Readable.from([bytes]), {
        onBytes: () => {},
        accept: async () => {},
      })
      const { id, at } = add(tx, { sha256, size, mime, fileName }, owning)
      tx.send(sql`select documents.pass(${id}, 'house', ${at})`)
      return id
    },

    async handOver(tx, from, { owner, place, secretHash }) {
      const handed =
        await tx.run(sql`update documents.file set owner = ${owner}, place = ${place}, secret_hash = ${secretHash}
        where owner = ${from}`)
      if (handed > 0) renditions.handedIn(tx, owner, clock.now())
      return handed
    },

    removeFromDraft: (tx, owner, fileId) =>
      tx.run(
        sql`delete from documents.file where owner = ${owner} and (${fileId}::uuid is null or id = ${fileId})`,
      ),

    listByOwner: (tx, owner) =>
      tx.many<FileRow>(sql`select ${columns} from documents.file where owner = ${owner} order by id`),

    async open(context, permission, fileId) {
      if (!validate(fileId)) throw notFound()
      const row = await ledger.read(context, permission, (tx) =>
        tx.find<FileRow & { sha256: Buffer | undefined }>(
          sql`select ${columns}, documents.content(id) as sha256 from documents.file where id = ${fileId}`,
        ),
      )
      if (!row) throw notFound()
      const { sha256 } = row
      if (!sha256) throw notServed(row)
      const stream = await disk.read(sha256)
      if (!stream) {
        log.error({ file: row.id }, 'a file with a row is not on the disk')
        throw missing()
      }
      stream.on('error', (err) => log.error({ err, file: row.id }, 'a file could not be read to its end'))
      return { row: { ...row, sha256 }, stream }
    },

    async sweepOrphans() {
      const before = clock.now().subtract({ hours: 24 })
      const scope = scopeOf(systemContext('sweep-files'), 'document.read')
      let removed = await disk.clearIncoming(before)
      for await (const old of disk.untouchedSince(before)) {
        const owned = await db.transaction(scope, (tx) =>
          tx.many<{ sha256: Buffer }>(sql`select owned as sha256 from documents.owned(${old})`),
        )
        const kept = new Set(owned.map(({ sha256 }) => sha256.toString('hex')))
        for (const sha256 of old) {
          if (!kept.has(sha256.toString('hex')) && (await disk.remove(sha256, before))) removed++
        }
      }
      removed += await renditions.sweep()
      if (removed > 0) log.info({ removed }, 'files nobody claimed were removed')
      return { removed }
    },
  }
}

const columns = sql`id, size, mime, name, place, owner, uploaded_by, at, scan, finding`

/** Why a file cannot be opened, in words for whoever may know of it. */
function notServed({ scan }: Pick<FileRow, 'scan'>) {
  if (scan === 'infected') return infected()
  return scan === 'unscannable' ? unscannable() : stillPending()
}

function withoutMetadata(kind: Kind | undefined, content: Buffer): Buffer | undefined {
  if (!kind || kind === 'pdf') return undefined
  try {
    return stripPhoto(kind, content)
  } catch {
    // Its structure makes no sense, whatever its headers said.
    throw damaged()
  }
}

/**
 * What to answer a download with. The browser must take the type as said; pictures get no rights at all (a PDF cannot:
 * browsers show none in a sandbox, and its scripts were refused at the door).
 */
export function downloadHeaders(
  row: Pick<OpenedFile['row'], 'mime' | 'name' | 'size' | 'sha256'>,
  disposition: 'inline' | 'attachment' = 'attachment',
): Record<string, string> {
  return {
    'content-type': row.mime,
    'content-length': String(row.size),
    'content-disposition': contentDisposition(disposition, row.name),
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-cache',
    etag: `"${row.sha256.toString('hex')}"`,
    ...(row.mime.startsWith('image/') ? { 'content-security-policy': "default-src 'none'; sandbox" } : {}),
  }
}

/** What to answer with a picture of a page: it may be kept by the browser for as long as a dossier is looked at. */
export function pictureHeaders(size: number): Record<string, string> {
  return {
    'content-type': 'image/webp',
    'content-length': String(size),
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-cache',
    'content-security-policy': "default-src 'none'; sandbox",
  }
}
