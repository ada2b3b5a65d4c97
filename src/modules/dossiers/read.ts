import { sql } from '#platform/db'
import { type Context, notFound } from '#platform/ledger'
import { type ActType, definitionOf } from './actions/index.ts'
import type { Action, ActionBody } from './actions.ts'
import type { Deps } from './deps.ts'
import { dueExplained } from './due.ts'
import { wrongCodeOrSecret } from './refusals.ts'
import { slipHash, slipSecret } from './secret.ts'
import type { DossierState } from './state.ts'
import type { Status } from './status.ts'

/** A dossier with its history. */
export interface Dossier {
  id: string
  state: DossierState
  dueAt: Temporal.Instant | undefined
  /** Until when the step it is at is to be done. */
  stepDueAt: Temporal.Instant | undefined
  actions: Action[]
}

type Opened = Omit<Dossier, 'actions'>

/** Opens a dossier to an officer; the audit log says who looked. */
export async function getDossier(deps: Deps, context: Context, id: string): Promise<Dossier> {
  return deps.ledger.readAudited(
    context,
    {
      permission: 'dossier.read',
      place: chainOf(context),
      action: 'dossiers.open',
      subject: `dossier:${id}`,
    },
    async (tx) => {
      const row = await tx.find<Opened>(
        sql`select id, state, due_at, step_due_at from dossiers.dossier where id = ${id}`,
      )
      if (!row) throw notFound()
      return { ...row, actions: await actionsOf(tx, id) }
    },
  )
}

/**
 * The dossier that code and secret open to its owner.
 * @throws Refusal `wrong-code-or-secret`, the same for either
 */
export async function followDossier(deps: Deps, code: string, secret: string): Promise<Dossier> {
  const hash = slipHash(code, secret)
  return deps.db.transaction({ 'app.secret': hash.toString('hex'), 'app.actor': 'public' }, async (tx) => {
    const row = await tx.find<Opened>(
      sql`select id, state, due_at, step_due_at from dossiers.dossier where secret_hash = ${hash}`,
    )
    if (!row) throw wrongCodeOrSecret()
    return forOwner({ ...row, actions: await actionsOf(tx, row.id) })
  })
}

/** What officers say to one another stays between them. */
function forOwner(dossier: Dossier): Dossier {
  const { state, actions } = dossier
  const opinions = state.opinions.map((opinion) => ({
    ...opinion,
    question: '',
    given: opinion.given && { waived: '', by: '', at: opinion.given.at },
  }))
  const lateness = state.lateness && { ...state.lateness, note: '', by: '' }
  return {
    ...dossier,
    state: { ...state, opinions, lateness },
    actions: actions
      .filter(({ type }) => !definitionOf(type as ActType)?.isInternal)
      .map((action) =>
        action.type === 'ask-opinion' ? { ...action, data: { ...action.data, question: '' } } : action,
      ),
  }
}

/** A dossier that looks like the same request: its person, its procedure. */
export interface AlikeDossier {
  code: string
  receiving: string
  status: Status
  filedAt: Temporal.Instant
}

/** How long ago a finished dossier still looks like the same request, in days. */
const alikeDays = 30

/**
 * Dossiers of the same person for the same procedure, wherever in the city: open ones, and those of the last 30 days.
 * A warning for the officer who looks at one of them; a person may well want the same thing twice.
 */
export function alikeTo(deps: Deps, context: Context, { id, state }: Dossier): Promise<AlikeDossier[]> {
  const { idNumber } = state.applicant
  if (!idNumber) return Promise.resolve([])
  const since = Temporal.Instant.from(state.filedAt).subtract({ hours: 24 * alikeDays })
  return deps.ledger.read(context, 'dossier.read', (tx) =>
    tx.many<AlikeDossier>(sql`
      select code, receiving, status, filed_at
      from dossiers.alike(${idNumber}, ${state.procedure.code}, ${since}, ${id})`),
  )
}

/** The slip's secret, to print it again: for the owner, and for the counter that handed out the slip. */
export function secretOf(deps: Deps, dossier: Dossier): string {
  return slipSecret(deps.slipKey, dossier.id)
}

/** Why the result is due when it is, step by step. */
export function whyDue(deps: Deps, state: DossierState) {
  return dueExplained(deps.calendar, state.clock)?.explanation ?? []
}

async function actionsOf(tx: Tx, id: string): Promise<Action[]> {
  const rows = await tx.many<
    ActionBody & { seq: number; at: Temporal.Instant; actor: string; actorName: string }
  >(
    sql`select seq, type, at, actor, actor_name, data from dossiers.action where dossier_id = ${id} order by seq`,
  )
  return rows.map((row) => ({ ...row, at: row.at.toString() }) as Action)
}

type Tx = Parameters<Parameters<Deps['ledger']['read']>[2]>[0]

/** The audit chain that takes a read: the officer's own place. */
export function chainOf(context: Context): string {
  return context.place ?? 'city'
}
