import { randomBytes } from 'node:crypto'
import { validate } from 'uuid'
import type { Documents, Look, OpenedFile, StagedFile } from '#modules/documents'
import { sql, type Transaction } from '#platform/db'
import { type Context, notFound } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { notAPhoto } from './refusals.ts'

/** A photo of a report, for whoever may read the report. */
export interface ShownPhoto {
  id: string
  name: string
  /** Bytes. */
  size: number
  scan: Awaited<ReturnType<Documents['listByOwner']>>[number]['scan']
  /** How it can be shown; undefined until it is known to be clean. */
  look: Look | undefined
}

/** Papers belong into a dossier: what shows something is a picture. */
export const isPhoto = ({ mime }: Pick<StagedFile, 'mime'>): boolean => mime.startsWith('image/')

/** Whom the notes of staged photos are made for: a report that is being written has no name yet. */
const holder = 'report'

/**
 * A note of a staged photo, for a form that came back or a photo that came in pieces.
 * @throws Refusal `report-wrong` when it is something else
 */
export function notePhoto({ documents }: Deps, staged: StagedFile): string {
  if (!isPhoto(staged)) throw notAPhoto()
  return documents.notes.make(holder, staged)
}

/** Undefined for what is no note of a photo. */
export function findNotedPhoto({ documents }: Deps, note: string): StagedFile | undefined {
  return documents.notes.read(holder, note)
}

/** A new report's key to its photos. */
export const newPhotoKey = (): Buffer => randomBytes(32)

/** The context in which a report's photos are written and read: row-level security knows them by their key alone. */
export const withPhotoKey = (context: Context, key: Buffer): Context => ({
  ...context,
  secret: key.toString('hex'),
})

/**
 * Gives staged photos to a report, in the transaction that files it and in the context with its key. Returns their ids.
 * @throws Refusal `file-expired`
 */
export async function attachPhotos(
  { documents }: Deps,
  tx: Transaction,
  photos: readonly StagedFile[],
  report: { id: string; place: string; key: Buffer; uploadedBy: string },
): Promise<string[]> {
  const { id, place, key, uploadedBy } = report
  const ids: string[] = []
  for (const staged of photos) {
    const owning = { place, owner: `feedback:${id}`, secretHash: key, uploadedBy } as const
    ids.push(await documents.insert(tx, staged, owning))
  }
  return ids
}

/**
 * The photos of a report, for officers and for its sender (`senderContext`). Oldest first.
 * @throws Refusal `forbidden`, `not-found`
 */
export async function photosOf(deps: Deps, context: Context, id: string): Promise<ShownPhoto[]> {
  const key = await keyOf(deps, context, id)
  if (!key) return []
  return deps.ledger.read(withPhotoKey(context, key), permission, async (tx) => {
    const owner = `feedback:${id}` as const
    const looks = await deps.documents.pictures.looks(tx, owner)
    const rows = await deps.documents.listByOwner(tx, owner)
    return rows.map(({ id, name, size, scan }) => ({ id, name, size, scan, look: looks.get(id) }))
  })
}

/**
 * A photo as it came, without what the camera had written into it.
 * @throws Refusal `forbidden`, `not-found`, and those of files that are not clean
 */
export async function openPhoto(
  deps: Deps,
  context: Context,
  id: string,
  photo: string,
): Promise<OpenedFile> {
  const opened = await deps.documents.open(await throughReport(deps, context, id, photo), permission, photo)
  if (opened.row.owner === `feedback:${id}`) return opened
  opened.stream.destroy()
  throw notFound()
}

/** A photo, small. @throws Refusal `forbidden`, `not-found`, also while there is none */
export async function openThumbnail(deps: Deps, context: Context, id: string, photo: string) {
  const wanted = { owner: `feedback:${id}`, fileId: photo, kind: 'thumbnail', page: 1 } as const
  return deps.documents.pictures.open(await throughReport(deps, context, id, photo), permission, wanted)
}

const permission = 'feedback.read'

async function throughReport(deps: Deps, context: Context, id: string, photo: string): Promise<Context> {
  if (!validate(photo)) throw notFound()
  const key = await keyOf(deps, context, id)
  if (!key) throw notFound()
  // Without the reader's places: nothing but these photos.
  return { ...withPhotoKey(context, key), grants: new Map() }
}

/** Of a report in the reader's reach; undefined: it has no photos. @throws Refusal `forbidden`, `not-found` */
async function keyOf(deps: Deps, context: Context, id: string): Promise<Buffer | undefined> {
  const row = await deps.ledger.read(context, permission, (tx) =>
    tx.find<{ photoKey: Buffer | undefined }>(sql`select photo_key from feedback.report where id = ${id}`),
  )
  if (!row) throw notFound()
  return row.photoKey
}
