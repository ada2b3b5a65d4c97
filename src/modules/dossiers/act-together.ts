import { sql, type Transaction } from '#platform/db'
import { type Context, forbidden, notFound, stale } from '#platform/ledger'
import { type ActedDossier, outcomeOf, type Step, take, writeSteps } from './act.ts'
import { type Act, definitionOf } from './actions/index.ts'
import type { Deps } from './deps.ts'
import { mostTogether, once } from './open-together.ts'
import { otherPlace } from './refusals.ts'
import type { DossierState } from './state.ts'

/** What is done to one dossier, one act after another. */
export interface Acts {
  id: string
  acts: readonly Act[]
  /** The version the person saw; another one means somebody acted meanwhile. */
  version?: number | undefined
}

/**
 * Does what an officer has decided about many dossiers at one place, in one transaction: each dossier's acts in their
 * order, with their checks, audit entries and events as if done one by one. All of them or, if one is refused, none.
 * @returns the dossiers as they are now, in the order given
 * @throws Refusal as a single act; `other-place` when something is not the place's to do
 */
export async function actTogether(
  deps: Deps,
  context: Context,
  place: string,
  wishes: readonly Acts[],
): Promise<ActedDossier[]> {
  if (wishes.length === 0) return []
  if (wishes.length > mostTogether) throw otherPlace()
  const input = wishes.map(({ id, acts, version }) => [
    id,
    acts.map(({ type, data }) => ({ type, data: definitionOf(type).withoutSecrets?.(data) ?? data })),
    version,
  ])
  return deps.ledger.command(
    context,
    { name: 'dossiers.act-together', permission: 'dossier.read', place, input },
    async (tx, at) => {
      const states = await lock(tx, wishes)
      const done = await Promise.all(
        wishes.map(async (wish) => {
          const { secretHash, ...found } = states.get(wish.id) ?? raise(notFound())
          if (wish.version !== undefined && wish.version !== found.state.seq) throw stale()
          const steps: Step[] = []
          let { state } = found
          for (const said of wish.acts) {
            const step = await take(deps, tx, at, context, { id: wish.id, state, secretHash }, said)
            if (step.place !== place) throw forbidden()
            steps.push(step)
            state = step.after
          }
          return steps
        }),
      )
      writeSteps(
        deps,
        tx,
        done.filter((steps) => steps.length > 0),
      )
      const outcomes = done.flatMap((steps) =>
        steps.map((step) => ({ step, outcome: outcomeOf(deps, tx, at, step.id, step) })),
      )
      return {
        answer: wishes.map(({ id }, index) =>
          answerOf(id, done[index]!.at(-1)?.after ?? states.get(id)!.state),
        ),
        subject: `place:${place}`,
        entries: outcomes.map(({ step, outcome: { subject, detail } }) => ({
          ...{ action: `dossiers.${step.action.type}`, subject, detail },
        })),
        events: outcomes.flatMap(({ outcome }) => outcome.events),
        jobs: once(outcomes.flatMap(({ outcome }) => outcome.jobs)),
      }
    },
  )
}

async function lock(
  tx: Transaction,
  wishes: readonly Acts[],
): Promise<Map<string, { state: DossierState; secretHash: Buffer }>> {
  const ids = wishes.map(({ id }) => id)
  if (new Set(ids).size < ids.length) throw new Error('a dossier is named twice')
  // In one order, so that two of these never wait for each other.
  const rows = await tx.many<{ id: string; state: DossierState; secretHash: Buffer }>(sql`
    select id, state, secret_hash from dossiers.dossier where id = any(${ids}::uuid[]) order by id for update`)
  return new Map(rows.map(({ id, ...row }) => [id, row]))
}

const answerOf = (id: string, state: DossierState): ActedDossier => ({
  ...{ id, code: state.code, status: state.status, step: state.step, version: state.seq },
})

function raise(error: Error): never {
  throw error
}
