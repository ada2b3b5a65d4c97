import type { Documents } from '#modules/documents'
import { sql } from '#platform/db'
import { type Context, may, notFound } from '#platform/ledger'
import type { Deps } from './deps.ts'
import type { DossierState } from './fold.ts'
import { chainOf } from './read.ts'
import { notAllowedNow } from './refusals.ts'
import { type Status, status } from './status.ts'

type Staged = Parameters<Documents['insert']>[1]

/**
 * A scan or a result joins a dossier; an action names it later. The owner may add what was asked for, while it is asked
 * for. Returns the file's id.
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
      const row = await tx.find<{ receiving: string; resolving: string; status: Status; secretHash: Buffer }>(
        sql`select receiving, resolving, status, secret_hash from dossiers.dossier where id = ${id}`,
      )
      if (!row) throw notFound()
      const byOwner = !may(context, 'dossier.read')
      if (byOwner && row.status !== status.supplement) throw notAllowedNow()
      const place = byOwner || may(context, 'dossier.read', row.receiving) ? row.receiving : row.resolving
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
 * Lets pass whoever may see the dossier; before an upload is taken in, which may be large.
 * @throws Refusal `forbidden`, `not-found`
 */
export async function requireVisible(deps: Deps, context: Context, id: string): Promise<void> {
  const row = await deps.ledger.read(context, 'dossier.read', (tx) =>
    tx.find(sql`select 1 from dossiers.dossier where id = ${id}`),
  )
  if (!row) throw notFound()
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
