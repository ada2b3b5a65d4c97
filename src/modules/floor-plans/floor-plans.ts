import type { Places } from '#modules/places'
import { type Database, sql, type Transaction } from '#platform/db'
import { type Hub, keepInMind } from '#platform/events'
import { type Context, forbidden, type Ledger, may, notFound, type Outcome, stale } from '#platform/ledger'
import { faultsOf } from './check.ts'
import { defaultPlan } from './default-plan.ts'
import { type Edit, edited } from './edit.ts'
import { type Plan, planSchema } from './plan.ts'
import { nothingToUndo, planFaulty, planWrong } from './refusals.ts'
import type { Drawn, HeldPlan, PlanDraft, PlanVersion } from './version.ts'

/** Plans of halls: what holds, what is being drawn. Everything that changes needs `hall.draw` at the place. */
export interface FloorPlans {
  /** The plan that holds. Answers from memory. */
  of(place: string): HeldPlan
  /** The counters of a hall, as plans name them. */
  countersOf(place: string): string[]
  /** What was published, the newest first. */
  versions(context: Context, place: string): Promise<PlanVersion[]>
  draft(context: Context, place: string): Promise<PlanDraft>
  /**
   * Changes the draft, or begins one from the plan that holds.
   * @param seen the revision that was looked at
   * @throws Refusal `stale` when somebody changed it meanwhile, `floor-plan-wrong`
   */
  edit(context: Context, place: string, seen: number, edit: Edit): Promise<{ revision: number }>
  /** Draws a version again: the draft is as it was then. @throws Refusal `not-found`, `stale` */
  takeAgain(context: Context, place: string, seen: number, version: number): Promise<{ revision: number }>
  /** Takes the last change back, then the one before. @throws Refusal `floor-plan-nothing-to-undo`, `stale` */
  undo(context: Context, place: string, seen: number): Promise<{ revision: number }>
  /** Throws the draft away. @throws Refusal `stale` */
  discard(context: Context, place: string, seen: number): Promise<void>
  /** The draft holds from now on. @throws Refusal `floor-plan-faulty`, `stale` */
  publish(context: Context, place: string, seen: number): Promise<{ number: number }>
  /**
   * A whole plan holds from now on, for programs that draw themselves; a draft stays.
   * @param seen the number of the version that was looked at
   * @throws Refusal `floor-plan-faulty`, `stale`
   */
  publishWhole(context: Context, place: string, seen: number, plan: Plan): Promise<{ number: number }>
  /** Reads again what is stored, if it has changed. */
  refresh(): Promise<void>
  close(): void
}

/** The one stream on which every process hears of plans, of whichever place. */
const stream = 'floor-plans'
const permission = 'hall.draw'

interface DraftRow extends Drawn {
  revision: number
  before: number | undefined
  plan: Plan
}

/** Plans of all halls. Every screen asks for one with every page, so each process keeps those that hold in memory. */
export async function createFloorPlans(deps: {
  ledger: Ledger
  db: Database
  places: Pick<Places, 'hall'>
  hub: Hub
}): Promise<FloorPlans> {
  const { ledger, db, places, hub } = deps
  let published = new Map<string, HeldPlan>()
  const usual = new Map<string, HeldPlan>()

  const { refresh, close } = await keepInMind({
    ...{ db, hub, stream },
    async load() {
      const rows = await db.direct.many<HeldPlan & { place: string }>(sql`
        select distinct on (place) place, number, plan from floor_plans.version order by place, number desc`)
      published = new Map(rows.map(({ place, number, plan }) => [place, { number, plan }]))
    },
  })

  const countersOf = (place: string) => places.hall(place).counters.map(({ number }) => String(number))
  const of = (place: string): HeldPlan => {
    const held = published.get(place) ?? usual.get(place)
    if (held) return held
    const made = { number: 0, plan: defaultPlan(countersOf(place)) }
    usual.set(place, made)
    return made
  }
  const assertMay = (context: Context, place: string) => {
    if (!may(context, permission, place)) throw forbidden()
  }
  const change = <Answer>(
    context: Context,
    place: string,
    command: { name: string; input: unknown },
    body: (tx: Transaction, at: Temporal.Instant) => Promise<Omit<Outcome<Answer>, 'subject'>>,
  ): Promise<Answer> =>
    ledger.command(context, { ...command, permission, place }, async (tx, at) => {
      // One change of a hall after another: what was seen is compared with what is there, not with what was.
      await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`floor-plan ${place}`}, 0))`)
      return { ...(await body(tx, at)), subject: `floor-plan:${place}` }
    })

  /** A further row of the draft, made from the one that was seen; the first one brings its beginning along. */
  const draw = (
    context: Context,
    place: string,
    seen: number,
    command: { name: string; input: unknown; detail?: Record<string, unknown> },
    next: (was: DraftRow, tx: Transaction) => Promise<{ plan: Plan; before: number | undefined }>,
  ) =>
    change(context, place, command, async (tx, at) => {
      const store = async (row: { seen: number; before: number | undefined; plan: Plan }) => {
        const stored = await tx.find<{ revision: number }>(sql`
          insert into floor_plans.draft (place, seen, before, plan, author, author_name, recorded_at)
          values (${place}, ${row.seen}, ${row.before}, ${JSON.stringify(row.plan)}::jsonb, ${context.actor},
            ${context.name}, ${at}) on conflict (place, seen) do nothing returning revision::int`)
        if (!stored) throw stale()
        return stored
      }
      const last = await lastOf(tx, place)
      if ((last?.revision ?? 0) !== seen) throw stale()
      const begin = async (): Promise<DraftRow> => {
        const row = { seen: 0, before: undefined, plan: of(place).plan }
        return { ...row, ...(await store(row)), authorName: context.name, recordedAt: at }
      }
      const was = last ?? (await begin())
      const { revision } = await store({ seen: was.revision, ...(await next(was, tx)) })
      return { answer: { revision }, detail: command.detail ?? {} }
    })

  const publish = (
    context: Context,
    place: string,
    input: unknown,
    find: (tx: Transaction) => Promise<{ plan: Plan; seen: number }>,
  ): Promise<{ number: number }> =>
    change(context, place, { name: 'floor-plans.publish', input }, async (tx, at) => {
      const { plan, seen } = await find(tx)
      if (faultsOf(plan, countersOf(place)).length > 0) throw planFaulty()
      const head = await tx.get<{ number: number }>(sql`
        select coalesce(max(number), 0)::int as number from floor_plans.version where place = ${place}`)
      if (head.number !== seen) throw stale()
      const number = seen + 1
      const stored = await tx.run(sql`
        insert into floor_plans.version (place, number, plan, author, author_name, recorded_at)
        values (${place}, ${number}, ${JSON.stringify(plan)}::jsonb, ${context.actor}, ${context.name}, ${at})
        on conflict do nothing`)
      if (stored === 0) throw stale()
      const subject = `floor-plan:${place}`
      const data = { place, number }
      const events = [stream, place].map((to) => ({
        ...{ stream: to, type: 'floor-plan.published', subject },
        data,
      }))
      return { answer: { number }, events, detail: { number } }
    })

  return {
    of,
    countersOf,
    refresh,
    close,
    versions(context, place) {
      assertMay(context, place)
      return ledger.read(context, permission, (tx) =>
        tx.many<PlanVersion>(sql`
          select number, plan, author_name, recorded_at from floor_plans.version where place = ${place}
          order by number desc limit 100`),
      )
    },
    async draft(context, place) {
      assertMay(context, place)
      const last = await ledger.read(context, permission, (tx) => lastOf(tx, place))
      if (!last) return { plan: of(place).plan, revision: 0, canUndo: false, last: undefined }
      const { plan, revision, before, authorName, recordedAt } = last
      return { plan, revision, canUndo: before !== undefined, last: { authorName, recordedAt } }
    },
    edit(context, place, seen, edit) {
      const command = { name: 'floor-plans.edit', input: [place, seen, edit], detail: { ...edit } }
      return draw(context, place, seen, command, async (was) => ({
        plan: edited(was.plan, edit),
        before: was.revision,
      }))
    },
    takeAgain(context, place, seen, version) {
      const input = [place, seen, version]
      const command = { name: 'floor-plans.take-again', input, detail: { number: version } }
      return draw(context, place, seen, command, async (was, tx) => {
        const found = await tx.find<{ plan: Plan }>(sql`
          select plan from floor_plans.version where place = ${place} and number = ${version}`)
        if (!found) throw notFound()
        return { plan: found.plan, before: was.revision }
      })
    },
    undo(context, place, seen) {
      const command = { name: 'floor-plans.undo', input: [place, seen] }
      return draw(context, place, seen, command, async (was, tx) => {
        if (was.before === undefined) throw nothingToUndo()
        return tx.get<DraftRow>(sql`${draftRow} where place = ${place} and revision = ${was.before}`)
      })
    },
    async discard(context, place, seen) {
      await change(context, place, { name: 'floor-plans.discard', input: [place, seen] }, async (tx) => {
        if ((await lastOf(tx, place))?.revision !== seen) throw stale()
        await tx.run(sql`delete from floor_plans.draft where place = ${place}`)
        return { answer: null }
      })
    },
    async publish(context, place, seen) {
      const answer = await publish(context, place, [place, seen], async (tx) => {
        const draft = await lastOf(tx, place)
        if ((draft?.revision ?? 0) !== seen) throw stale()
        await tx.run(sql`delete from floor_plans.draft where place = ${place}`)
        const head = await tx.get<{ number: number }>(sql`
          select coalesce(max(number), 0)::int as number from floor_plans.version where place = ${place}`)
        return { plan: draft?.plan ?? of(place).plan, seen: head.number }
      })
      await refresh()
      return answer
    },
    async publishWhole(context, place, seen, plan) {
      assertMay(context, place)
      const checked = planSchema.safeParse(plan)
      if (!checked.success) throw planWrong('unreadable')
      const find = async () => ({ plan: checked.data, seen })
      const answer = await publish(context, place, [place, seen, plan], find)
      await refresh()
      return answer
    },
  }
}

const draftRow = sql`
  select revision::int, before::int, plan, author_name, recorded_at from floor_plans.draft`

const lastOf = (tx: Transaction, place: string) =>
  tx.find<DraftRow>(sql`${draftRow} where place = ${place} order by revision desc limit 1`)
