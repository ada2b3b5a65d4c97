import type { Documents } from '#modules/documents'
import { sql } from '#platform/db'
import { type Context, forbidden, may, notFound } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { mayBringFiles } from './possible.ts'
import { chainOf } from './read.ts'
import { notAllowedNow } from './refusals.ts'
import type { DossierState } from './state.ts'
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
    async (tx) => {
      const row = await tx.find<{ state: DossierState; secretHash: Buffer }>(
        sql`select state, secret_hash from dossiers.dossier where id = ${id}`,
      )
      if (!row) throw notFound()
      requireBringer(context, row.state)
      const { receiving, resolving } = row.state
      const byOwner = !may(context, 'dossier.read')
      const place = byOwner || may(context, 'dossier.read', receiving) ? receiving : resolving
      const fileId = await deps.documents.insert(tx, staged, {
        place,
        owner: `dossier:${id}`,
        secretHash: row.secretHash,
        uploadedBy: context.actor,
      })
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

/**
 * Opens a file of a dossier to whoever may open the dossier: an officer of either place, or the owner by their secret.
 */
export async function openDossierFile(
  deps: Deps,
  context: Context,
  id: string,
  fileId: string,
): ReturnType<Documents['open']> {
  const { receiving, resolving } = await deps.ledger.readAudited(
    context,
    {
      permission: 'dossier.read',
      place: chainOf(context),
      action: 'dossiers.open-file',
      subject: `dossier:${id}`,
    },
    async (tx) => {
      const row = await tx.find<Pick<DossierState, 'receiving' | 'resolving'>>(
        sql`select receiving, resolving from dossiers.dossier where id = ${id}`,
      )
      if (!row) throw notFound()
      return row
    },
  )
  // The dossier was opened under the caller's own scope; its files are seen from either of its two places.
  const throughDossier: Context = {
    ...context,
    grants: new Map([['document.read', [receiving, resolving]]]),
  }
  const opened = await deps.documents.open(throughDossier, 'document.read', fileId)
  if (opened.row.owner !== `dossier:${id}`) {
    opened.stream.destroy()
    throw notFound()
  }
  return opened
}
