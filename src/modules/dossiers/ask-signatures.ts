import { v7 as uuid } from 'uuid'
import type { Transaction } from '#platform/db'
import { type Context, forbidden } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { resultNotReady } from './refusals.ts'
import type { DossierState, Signing } from './state.ts'

/** What a signature is asked with, in the transaction of the approval. */
export interface Approval {
  id: string
  secretHash: Buffer
  at: Temporal.Instant
  context: Context
}

/**
 * Asks for the officer's signature on every result, and for the seal of the unit where it has one.
 * @throws Refusal `result-not-ready` for a result that is no PDF or was not looked at for viruses yet, and those of the
 *   signature service, so that whoever cannot sign learns it now
 */
export async function askSignatures(
  deps: Deps,
  tx: Transaction,
  { result, resolving }: DossierState,
  pin: string,
  { id, secretHash, at, context }: Approval,
): Promise<Signing['requests']> {
  const officer = await deps.access.findOfficer(tx, context.actor)
  if (!officer) throw forbidden()
  const owner = `dossier:${id}` as const
  const files = new Map((await deps.documents.listByOwner(tx, owner)).map((file) => [file.id, file]))
  const agency = `agency:${resolving}` as const
  const hasSeal = await deps.signatures.canSign(tx, agency, at)
  const requests: Signing['requests'] = []
  for (const source of result?.files ?? []) {
    const file = files.get(source)
    if (file?.mime !== 'application/pdf' || file.scan !== 'clean') throw resultNotReady()
    const request = uuid()
    await deps.signatures.request(tx, at, context.actor, {
      ...{
        id: request,
        place: resolving,
        subject: owner,
        owner,
        secretHash,
        source,
        fileName: file.name,
        pin,
      },
      officer: context.actor as `officer:${string}`,
      agency: hasSeal ? agency : undefined,
      mark: {
        name: officer.name,
        position: officer.title,
        agency: deps.places.officeName(deps.places.get(resolving), 'vi'),
      },
    })
    requests.push({ request, source, file: undefined })
  }
  return requests
}

/** Whether this officer could sign the results with a key now: they have a certificate, and there is a PDF to sign. */
export function canSign(
  deps: Deps,
  context: Context,
  { id, state }: { id: string; state: DossierState },
): Promise<boolean> {
  const wanted = state.result?.files ?? []
  if (wanted.length === 0 || !context.actor.startsWith('officer:')) return Promise.resolve(false)
  return deps.ledger.read(context, 'dossier.read', async (tx) => {
    const files = await deps.documents.listByOwner(tx, `dossier:${id}`)
    const isPdf = (file: string) => files.some((it) => it.id === file && it.mime === 'application/pdf')
    const officer = context.actor as `officer:${string}`
    return wanted.every(isPdf) && (await deps.signatures.canSign(tx, officer, deps.clock.now()))
  })
}
