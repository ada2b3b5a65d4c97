import type { Documents, Look, PageText, RenditionKind } from '#modules/documents'
import { sql } from '#platform/db'
import { type Context, forbidden, may, notFound } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { addWords, fileWords } from './lists/words.ts'
import { mandateOfActor, requireMandate } from './mandates/require.ts'
import { mayBringFiles } from './possible.ts'
import { chainOf } from './read.ts'
import { notAllowedNow } from './refusals.ts'
import type { DossierState } from './state.ts'
import { stateOf } from './state-of.ts'
import { isFinal, status } from './status.ts'

type Staged = Parameters<Documents['insert']>[1]

/**
 * A scan or a result joins a dossier that has not ended; an action names it later. Officers bring files who may do
 * something that names them; the owner may add what was asked for, while it is asked for. Returns the file's id.
 * @throws Refusal `forbidden`, `not-found`, `not-allowed-now`
 */
export function addDossierFile(deps: Deps, context: Context, id: string, staged: Staged): Promise<string> {
  const sha256 = staged.sha256.toString('hex')
  return deps.ledger.command(
    context,
    {
      name: 'dossiers.add-file',
      permission: 'dossier.read',
      input: [id, sha256, staged.fileName],
      bySecret: true,
    },
    async (tx, at) => {
      const row = await tx.find<{ state: DossierState; secretHash: Buffer }>(
        sql`select state, secret_hash from dossiers.dossier where id = ${id}`,
      )
      if (!row) throw notFound()
      requireBringer(context, row.state)
      const mandate = mandateOfActor(context.actor)
      if (mandate) await requireMandate(tx, { mandate, dossierId: id, power: 'supplement', at })
      const byOwner = !may(context, 'dossier.read')
      const places = placesOfState(row.state)
      // A unit that is asked for its opinion brings its papers from where it is.
      const place = places.find((it) => byOwner || may(context, 'dossier.read', it))
      if (!place) throw forbidden()
      const fileId = await deps.documents.insert(tx, staged, {
        place,
        owner: `dossier:${id}`,
        secretHash: row.secretHash,
        uploadedBy: context.actor,
      })
      addWords(tx, id, [fileWords(staged.fileName)], [...new Set([row.state.receiving, row.state.resolving])])
      return { answer: fileId, place, subject: `dossier:${id}`, detail: { file: fileId, size: staged.size } }
    },
  )
}

/**
 * Lets pass whoever may bring files to the dossier; before an upload is taken in, which may be large.
 * @throws Refusal `forbidden`, `not-found`, `not-allowed-now`
 */
export async function requireFilesWelcome(deps: Deps, context: Context, id: string): Promise<void> {
  const row = await deps.ledger.read(context, 'dossier.read', (tx) =>
    tx.find<{ state: DossierState }>(sql`select state from dossiers.dossier where id = ${id}`),
  )
  if (!row) throw notFound()
  requireBringer(context, row.state)
}

function requireBringer(context: Context, state: DossierState): void {
  const byOwner = !may(context, 'dossier.read')
  if (!byOwner && !mayBringFiles(context, state)) throw forbidden()
  if (isFinal(state.status) || (byOwner && state.status !== status.supplement)) throw notAllowedNow()
}

/** A file of a dossier, as a list shows it. */
export interface ShownFile extends Pick<Files[number], 'id' | 'name' | 'mime' | 'size' | 'scan'> {
  /** How it can be shown; undefined until it is known to be clean. */
  look: Look | undefined
}
type Files = Awaited<ReturnType<Documents['listByOwner']>>

/** The files of a dossier for whoever may open it: names and states; nothing of what is in them. Oldest first. */
export async function dossierFiles(deps: Deps, context: Context, id: string): Promise<ShownFile[]> {
  const places = await placesOf(deps, context, id)
  return deps.ledger.read(throughDossier(context, places), 'document.read', (tx) =>
    shownFiles(deps, tx, `dossier:${id}`),
  )
}

export async function shownFiles(
  deps: Deps,
  tx: Tx,
  owner: `dossier:${string}` | `draft:${string}`,
): Promise<ShownFile[]> {
  const looks = await deps.documents.pictures.looks(tx, owner)
  return (await deps.documents.listByOwner(tx, owner)).map(({ id, name, mime, size, scan }) => ({
    ...{ id, name, mime, size, scan },
    look: looks.get(id),
  }))
}

/**
 * A picture of a page of a file. Not written into the audit log: it is shown on the page of a dossier whose opening was.
 * @throws Refusal `not-found`
 */
export async function openDossierPicture(
  deps: Deps,
  context: Context,
  id: string,
  wanted: { fileId: string; kind: RenditionKind; page: number },
): ReturnType<Documents['pictures']['open']> {
  const places = await placesOf(deps, context, id)
  const owner = `dossier:${id}`
  return deps.documents.pictures.open(throughDossier(context, places), 'document.read', { owner, ...wanted })
}

/**
 * Turns the pictures of a scan by a quarter, clockwise; the original stays as it is. For whoever may bring files.
 * @throws Refusal `forbidden`, `not-found`, `not-allowed-now`
 */
export function turnDossierFile(deps: Deps, context: Context, id: string, fileId: string): Promise<null> {
  return deps.ledger.command(
    context,
    { name: 'dossiers.turn-file', permission: 'dossier.read', input: [id, fileId] },
    async (tx) => {
      const row = await tx.find<{ state: DossierState }>(
        sql`select state from dossiers.dossier where id = ${id}`,
      )
      if (!row) throw notFound()
      requireBringer(context, row.state)
      const { receiving, resolving } = row.state
      await deps.documents.pictures.turn(tx, `dossier:${id}`, fileId)
      const place = may(context, 'dossier.read', receiving) ? receiving : resolving
      return { answer: null, place, subject: `dossier:${id}`, detail: { file: fileId } }
    },
  )
}

/** Asks for another look for viruses at the files of the dossiers in reach that have not ended. Returns how many files. */
export function rescanOpenDossiers(deps: Deps, context: Context, place: string): Promise<number> {
  return deps.ledger.command(
    context,
    { name: 'dossiers.rescan-files', permission: 'document.rescan', place, input: [place] },
    async (tx, at) => {
      const rows = await tx.many<{ owner: string }>(sql`
        select 'dossier:' || id as owner from dossiers.dossier where finished_at is null and status < 9
          and (receiving = ${place} or resolving = ${place})`)
      const owners = rows.map(({ owner }) => owner)
      const files = await deps.documents.scanning.askAgain(tx, owners, at)
      return { answer: files, subject: `place:${place}`, detail: { files } }
    },
  )
}

type Tx = Parameters<Parameters<Deps['ledger']['read']>[2]>[0]

async function placesOf(deps: Deps, context: Context, id: string): Promise<string[]> {
  const row = await deps.ledger.read(context, 'dossier.read', (tx) =>
    tx.find<{ state: DossierState }>(sql`select state from dossiers.dossier where id = ${id}`),
  )
  if (!row) throw notFound()
  return placesOfState(row.state)
}

/** Where files of a dossier can lie: its two places, the units that were asked, and those that had it before. */
const placesOfState = ({ receiving, resolving, opinions, redirects }: DossierState) => [
  ...new Set([
    ...[receiving, resolving],
    ...opinions.map((opinion) => opinion.place),
    ...redirects.flatMap(({ from, to }) => [from, to]),
  ]),
]

/** The dossier was opened under the caller's own scope; its files are seen from any of its places. */
function throughDossier(context: Context, places: string[]): Context {
  return { ...context, grants: new Map([['document.read', places]]) }
}

/**
 * Opens a file of a dossier to whoever may open the dossier: an officer of either place, or the owner by their secret.
 */
export async function openDossierFile(
  deps: Deps,
  context: Context,
  id: string,
  fileId: string,
): ReturnType<Documents['open']> {
  const state = await deps.ledger.readAudited(
    context,
    {
      permission: 'dossier.read',
      place: chainOf(context),
      action: 'dossiers.open-file',
      subject: `dossier:${id}`,
    },
    async (tx) => {
      const row = await tx.find<{ state: DossierState }>(
        sql`select state from dossiers.dossier where id = ${id}`,
      )
      if (!row) throw notFound()
      return row.state
    },
  )
  const reader = throughDossier(context, placesOfState(state))
  const opened = await deps.documents.open(reader, 'document.read', fileId)
  if (opened.row.owner !== `dossier:${id}`) {
    opened.stream.destroy()
    throw notFound()
  }
  return opened
}

/**
 * The files of one paper, or of all papers in the order of the list, as one PDF. Written into the audit log.
 * @throws Refusal `not-found` also when there are none, `file-pending`, `file-too-large`
 */
export async function assembleDossierFiles(
  deps: Deps,
  context: Context,
  id: string,
  component?: string,
): Promise<{ code: string; pdf: Uint8Array }> {
  const subject = `dossier:${id}`
  const reading = { permission: 'dossier.read', place: chainOf(context), subject }
  const state = await deps.ledger.readAudited(
    context,
    { ...reading, action: 'dossiers.assemble-files' },
    (tx) => stateOf(tx, id),
  )
  const files = state.components
    .filter((it) => !component || it.id === component)
    .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
    .flatMap((it) => it.files)
  const reader = throughDossier(context, placesOfState(state))
  const pdf = await deps.documents.assembly.ofFiles(reader, 'document.read', subject, files)
  return { code: state.code, pdf }
}

/**
 * The words of a file of a dossier, page by page, or of all its files; with `find` only pages in which they stand. Written
 * into the audit log.
 * @throws Refusal `not-found`
 */
export async function readDossierText(
  deps: Deps,
  context: Context,
  id: string,
  wanted: { fileId?: string; find?: string },
): Promise<PageText[]> {
  const subject = `dossier:${id}`
  const reading = { permission: 'dossier.read', place: chainOf(context), subject }
  const state = await deps.ledger.readAudited(context, { ...reading, action: 'dossiers.read-text' }, (tx) =>
    stateOf(tx, id),
  )
  const reader = throughDossier(context, placesOfState(state))
  const { text } = deps.documents
  if (wanted.find !== undefined) return text.search(reader, 'document.read', subject, wanted.find)
  return text.pagesOf(reader, 'document.read', subject, wanted.fileId)
}
