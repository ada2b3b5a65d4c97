import type { Consent, Documents, KeptPaper } from '#modules/documents'
import type { Transaction } from '#platform/db'
import { type Context, forbidden, may } from '#platform/ledger'
import { atPapers } from './actions/component.ts'
import type { Action } from './actions.ts'
import type { Deps } from './deps.ts'
import { nobodyKnown } from './refusals.ts'
import { slipHash } from './secret.ts'
import type { DossierState } from './state.ts'
import { stateOf } from './state-of.ts'
import { status } from './status.ts'

/**
 * Keeps the person's store in step with the dossier, in the transaction of the action: results of what is finished, papers
 * that an officer said are digitised. What is handed in for somebody else is theirs, and nobody here knows who they are.
 */
export async function keepInStore(
  deps: Deps,
  tx: Transaction,
  { id, secretHash }: { id: string; secretHash: Buffer },
  action: Action,
  before: DossierState,
  after: DossierState,
): Promise<void> {
  const owner = `dossier:${id}` as const
  const { store } = deps.documents
  const at = Temporal.Instant.from(action.at)
  const takeBack = (
    kind: KeptPaper['kind'],
    why: 'recalled' | 'corrected' | 'not-digitised',
    files?: string[],
  ) => store.unkeep(tx, owner, { kind, why, at, ...(files ? { files } : {}) })

  if (isDone(before) && !isDone(after)) takeBack('result', 'recalled')
  if (action.type === 'become-corrected') takeBack('result', 'corrected')
  const dropped = digitised(before).filter(({ file }) => !digitised(after).some((it) => it.file === file))
  if (dropped.length > 0)
    takeBack(
      'paper',
      'not-digitised',
      dropped.map(({ file }) => file),
    )

  const { personId, applicant, procedure, code, resolving, receiving } = after
  if (!personId || applicant.onBehalfOf) return
  const keeping = { personId, owner, dossierCode: code, secretHash, since: at }
  if (isDone(after) && !isDone(before)) {
    const version = await deps.procedures.pinned(procedure.code, procedure.version)
    for (const [place, fileId] of (after.result?.files ?? []).entries()) {
      const result = version.results[place] ?? version.results[0]
      const request = after.signed.find(({ file }) => file === fileId)?.request
      const title = result?.name.vi ?? version.name.vi
      store.keep(tx, {
        ...keeping,
        kind: 'result',
        code: result?.code,
        title,
        fileId,
        place: resolving,
        request,
      })
    }
  }
  if (action.type === 'set-origin' && action.data.origin === 1) {
    const version = await deps.procedures.pinned(procedure.code, procedure.version)
    const { component } = action.data
    const title = version.components.find((it) => it.id === component)?.short.vi ?? component
    const files = after.components.find((it) => it.id === component)?.files ?? []
    for (const fileId of files) store.keep(tx, { ...keeping, kind: 'paper', title, fileId, place: receiving })
  }
}

const isDone = (it: DossierState) => it.status === status.finished || it.status === status.returned

const digitised = (it: DossierState) =>
  it.components.flatMap(({ origin, files }) => (origin === 1 ? files.map((file) => ({ file })) : []))

/**
 * What lies in the store of the person a dossier is of. For whoever deals with its papers, with the person's consent; who
 * looked, for which dossier and with which consent stays written down.
 * @throws Refusal `not-found`, `forbidden`, `nobody-known`
 */
export function lookIntoStore(
  deps: Deps,
  context: Context,
  id: string,
  consent: Consent,
): Promise<KeptPaper[]> {
  return looking(deps, context, id, consent, 'dossiers.look-into-store', async (_tx, papers) => papers)
}

/** A paper of the store, to be read before it is used. @throws Refusal `not-kept` and those of `lookIntoStore` */
export function openKept(
  deps: Deps,
  context: Context,
  id: string,
  { kept, consent }: { kept: string; consent: Consent },
): ReturnType<Documents['store']['open']> {
  return looking(deps, context, id, consent, 'dossiers.open-kept', (tx) =>
    deps.documents.store.open(tx, kept),
  )
}

function looking<Answer>(
  deps: Deps,
  context: Context,
  id: string,
  consent: Consent,
  action: string,
  body: (tx: Transaction, papers: KeptPaper[]) => Promise<Answer>,
): Promise<Answer> {
  const place = context.place ?? 'city'
  const subject = `dossier:${id}`
  const purpose = `consent-${consent}`
  return deps.ledger.readAudited(
    // By permission alone: whoever holds the slip sees their own papers without an officer.
    { ...context, secret: '', purpose },
    { permission: 'dossier.read', place, action, subject },
    async (tx) => {
      const state = await stateOf(tx, id)
      const right = atPapers(state).find((it) => may(context, it.permission, it.place))
      if (!right) throw forbidden()
      const { personId } = state
      if (!personId) throw nobodyKnown()
      const { actor } = context
      const at = deps.clock.now()
      const look = { personId, place: right.place, actor, reason: subject, consent, at }
      return body(tx, await deps.documents.store.look(tx, look))
    },
  )
}

/** What was kept of a dossier, for whoever holds its code and secret. */
export function keptOfDossier(deps: Deps, code: string, secret: string): Promise<KeptPaper[]> {
  const hash = slipHash(code, secret)
  return deps.db.transaction({ 'app.secret': hash.toString('hex'), 'app.actor': 'public' }, (tx) =>
    deps.documents.store.ofSecret(tx),
  )
}
