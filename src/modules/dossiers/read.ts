import { allOf, type Sql, sql } from '#platform/db'
import { type Context, notFound } from '#platform/ledger'
import { fold as searchKey } from '#platform/text'
import { type ActType, definitionOf } from './actions/index.ts'
import type { Action, ActionBody } from './actions.ts'
import type { Deps } from './deps.ts'
import { dueExplained } from './due.ts'
import { wrongCodeOrSecret } from './refusals.ts'
import { slipHash, slipSecret } from './secret.ts'
import type { DossierState } from './state.ts'
import { type Status, status } from './status.ts'

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

/** A line of a list. */
export interface DossierRow {
  id: string
  code: string
  receiving: string
  resolving: string
  procedureCode: string
  channel: string
  status: Status
  step: string | undefined
  assignee: string | undefined
  assigneeName: string | undefined
  applicantName: string
  filedAt: Temporal.Instant
  dueAt: Temporal.Instant | undefined
  finishedAt: Temporal.Instant | undefined
  /** When the papers last asked for came in; undefined while they are still awaited. */
  suppliedAt: string | undefined
}

export interface DossierFilter {
  ids?: string[] | undefined
  place?: string | undefined
  receiving?: string | undefined
  resolving?: string | undefined
  /** Words of a name, a whole 12-digit number, or (the beginning of) a dossier code. */
  words?: string | undefined
  statuses?: Status[] | undefined
  /** At one of these steps of the route, or received and about to begin with it. */
  steps?: string[] | undefined
  /** In the hands of nobody. */
  unassigned?: boolean | undefined
  assignee?: string | undefined
  /** Clock running and promised for a day before this one. */
  lateOn?: Temporal.PlainDate | undefined
  /** Rows before this one in time: the next page. */
  before?: Temporal.Instant | undefined
  limit?: number | undefined
  order?: 'newest' | 'oldest' | 'due'
}

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

const orders = { newest: sql`filed_at desc`, oldest: sql`filed_at`, due: sql`due_at nulls last, filed_at` }

export async function listDossiers(
  deps: Deps,
  context: Context,
  filter: DossierFilter,
): Promise<DossierRow[]> {
  return deps.ledger.read(context, 'dossier.read', (tx) => {
    const limit = Math.min(filter.limit ?? 50, 200)
    const order = orders[filter.order ?? 'newest']
    return tx.many<DossierRow>(sql`
      select id, code, receiving, resolving, procedure_code, channel, status, step, assignee, assignee_name,
        applicant_name, filed_at, due_at, finished_at, state->'supplements'->-1->>'suppliedAt' as supplied_at
      from dossiers.dossier where ${conditions(filter)} order by ${order} limit ${limit}`)
  })
}

/** How many dossiers each filter finds, for the tabs of an inbox; counted up to `most`. */
export async function countDossiers(
  deps: Deps,
  context: Context,
  filters: readonly DossierFilter[],
  most = 1000,
): Promise<number[]> {
  return deps.ledger.read(context, 'dossier.read', async (tx) => {
    const counts: number[] = []
    for (const filter of filters) {
      const { count } = await tx.get<{ count: number }>(sql`
        select count(*)::int as count from (
          select 1 from dossiers.dossier where ${conditions(filter)} limit ${most}) as found`)
      counts.push(count)
    }
    return counts
  })
}

function conditions(filter: DossierFilter): Sql {
  const all: Sql[] = []
  if (filter.ids) all.push(sql`id = any(${filter.ids}::uuid[])`)
  if (filter.place) all.push(sql`(receiving = ${filter.place} or resolving = ${filter.place})`)
  if (filter.statuses) all.push(sql`status = any(${filter.statuses})`)
  if (filter.receiving) all.push(sql`receiving = ${filter.receiving}`)
  if (filter.resolving) all.push(sql`resolving = ${filter.resolving}`)
  if (filter.steps) all.push(sql`step = any(${filter.steps})`)
  if (filter.unassigned) all.push(sql`assignee is null`)
  if (filter.assignee) all.push(sql`assignee = ${filter.assignee}`)
  if (filter.before) all.push(sql`filed_at < ${filter.before}`)
  if (filter.lateOn) {
    all.push(sql`due_on < ${filter.lateOn} and status = any(${[status.received, status.processing]})`)
  }
  if (filter.words?.trim()) all.push(wordsCondition(filter.words.trim()))
  return allOf(all)
}

function wordsCondition(words: string): Sql {
  if (/^\d{12}$/.test(words)) return sql`applicant_id_number = ${words}`
  if (/^[a-z]\d{2}[.\d]*-/i.test(words)) {
    // A range instead of LIKE: comparison of text is leakproof, so the index serves under row-level security too.
    const from = words.toUpperCase()
    return sql`code >= ${from} and code < ${`${from}~`}`
  }
  const folded = searchKey(words).split(' ').filter(Boolean).slice(0, 8)
  // As an array: its few rows are then looked up by their key, however many dossiers there are.
  return folded.length > 0 ? sql`id = any (array(select dossiers.search(${folded}, 500)))` : sql`false`
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
