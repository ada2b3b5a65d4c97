import { type Sql, sql } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { Deps } from '../deps.ts'
import { mandateOver, wrongMandate } from '../refusals.ts'
import { slipHash, slipSecret } from '../secret.ts'
import type { DossierState, Supplement } from '../state.ts'
import { stateOf } from '../state-of.ts'
import type { Status } from '../status.ts'
import { holds, type Mandate } from './mandate.ts'
import { helperActor } from './require.ts'

/** A mandate as those it is about see it, with what it was used for. */
export interface ShownMandate extends Mandate {
  holds: boolean
  /** The code and secret of its paper, to print it again: for the counter that noted it, and for the applicant. */
  secret: string
}

const columns = sql`m.id, m.code, m.place, helper_kind, helper_name, helper_id_number, helper_phone, helper_account,
  principal_name, scope, m.procedure_code, powers, from_at, until_at, consent, given_at, given_by_name, ended_at, ended_by`

/** The mandates of a dossier that the reader may open, the newest first. */
export function mandatesOf(deps: Deps, context: Context, dossierId: string): Promise<ShownMandate[]> {
  return deps.ledger.read(context, 'dossier.read', async (tx) => {
    // Whoever cannot open the dossier is not told of its mandates either.
    await stateOf(tx, dossierId)
    return shown(deps, await tx.many<Mandate>(ofDossier(dossierId)))
  })
}

const ofDossier = (dossierId: string): Sql => sql`
  select ${columns} from dossiers.mandate m
  join dossiers.mandate_dossier c on c.mandate_id = m.id
  where c.dossier_id = ${dossierId} order by given_at desc limit 100`

const shown = (deps: Deps, rows: Mandate[]): ShownMandate[] =>
  rows.map((row) => ({
    ...row,
    holds: holds(row, deps.clock.now()),
    secret: slipSecret(deps.slipKey, row.id),
  }))

/** A dossier as its helper sees it: how it stands, and what is awaited; nothing of what is in it. */
export interface HelpedDossier {
  id: string
  code: string
  procedure: DossierState['procedure']
  receiving: string
  status: Status
  dueAt: Temporal.Instant | undefined
  returnBy: DossierState['returnBy']
  /** Papers that are asked for and have not come. */
  asked: Supplement | undefined
}

export interface OpenedMandate {
  mandate: Mandate
  dossiers: HelpedDossier[]
}

/**
 * What a mandate opens to its helper, by its code and secret, while it holds. Without the power to follow or to supplement
 * only that there are dossiers is told.
 * @throws Refusal `wrong-mandate`; `mandate-over` for one that ended
 */
export async function openMandate(deps: Deps, code: string, secret: string): Promise<OpenedMandate> {
  const hash = slipHash(code, secret)
  const found = await deps.db.transaction(
    { 'app.secret': hash.toString('hex'), 'app.actor': 'public' },
    async (tx) => {
      const mandate = await tx.find<Mandate>(
        sql`select ${columns} from dossiers.mandate m where helper_hash = ${hash}`,
      )
      if (!mandate) throw wrongMandate()
      const covered = await tx.many<{ dossierId: string; dossierCode: string }>(sql`
        select dossier_id, dossier_code from dossiers.mandate_dossier where mandate_id = ${mandate.id}
        order by dossier_code desc limit 50`)
      return { mandate, covered }
    },
  )
  const { mandate, covered } = found
  if (!holds(mandate, deps.clock.now())) throw mandateOver()
  const maySee = mandate.powers.some((power) => power === 'follow' || power === 'supplement')
  const dossiers: HelpedDossier[] = []
  for (const { dossierId, dossierCode } of maySee ? covered : [])
    dossiers.push(await helped(deps, dossierId, dossierCode, mandate))
  return { mandate, dossiers }
}

async function helped(deps: Deps, id: string, code: string, { powers }: Mandate): Promise<HelpedDossier> {
  const scope = { 'app.secret': hashOf(deps, id, code), 'app.actor': 'public' }
  const { state, dueAt } = await deps.db.transaction(scope, (tx) =>
    tx.get<{ state: DossierState; dueAt: Temporal.Instant | undefined }>(
      sql`select state, due_at from dossiers.dossier where id = ${id}`,
    ),
  )
  const { procedure, receiving, status, returnBy } = state
  const asked = powers.includes('supplement') && status === 5 ? state.supplements.at(-1) : undefined
  return {
    ...{ id, code, procedure, receiving, status, dueAt, returnBy },
    asked: asked?.suppliedAt ? undefined : asked,
  }
}

const hashOf = (deps: Deps, id: string, code: string) =>
  slipHash(code, slipSecret(deps.slipKey, id)).toString('hex')

/** The context in which a helper acts on one dossier: under their own name, and for nothing but what the mandate allows. */
export function helperContext(
  deps: Deps,
  context: Context,
  { id, helperName }: Pick<Mandate, 'id' | 'helperName'>,
  dossier: Pick<HelpedDossier, 'id' | 'code'>,
): Context {
  return {
    ...context,
    actor: helperActor(id),
    name: helperName,
    grants: new Map(),
    secret: hashOf(deps, dossier.id, dossier.code),
  }
}
