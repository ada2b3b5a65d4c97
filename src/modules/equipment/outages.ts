import { v7 as uuid } from 'uuid'
import { sql, type Transaction } from '#platform/db'
import { type Context, type Event, notFound } from '#platform/ledger'
import { type Deps, working } from './deps.ts'
import { outageOver } from './refusals.ts'
import { lockThing, lookAnew, type Thing, type Trouble } from './stored.ts'

export const causes = ['power', 'line', 'fault', 'software', 'planned', 'mistake', 'other'] as const
export type Cause = (typeof causes)[number]

/** What became of an outage, one after another. */
export interface OutageStep {
  seq: number
  at: Temporal.Instant
  actor: string
  actorName: string
  what: 'acknowledged' | 'cause' | 'next-step' | 'remark' | 'ended'
  cause: Cause | undefined
  note: string
  untilAt: Temporal.Instant | undefined
}

export interface Outage {
  id: string
  thing: string
  place: string
  name: string
  kind: string
  from: Temporal.Instant
  until: Temporal.Instant | undefined
  foundBy: string
  trouble: Trouble
  note: string
  ownerPlace: string
  ownerPermission: string
  contact: string
  /** Oldest first. */
  steps: OutageStep[]
}

/** Something an officer does about an outage. `close` ends it; probes then begin to count anew. */
export type OutageAct =
  | { do: 'acknowledge' }
  | { do: 'next-step'; note: string }
  | { do: 'cause'; cause: Cause; note: string }
  | { do: 'close'; note: string }

/** What the last step of a kind says. */
export const lastOf = (outage: Outage, what: OutageStep['what']) =>
  outage.steps.findLast((step) => step.what === what)

/** Outages that people told of end when people say so; those that probes found, when probes find the thing up. */
export async function isSaid(tx: Transaction, outage: string): Promise<boolean> {
  const { trouble } = await tx.get<{ trouble: Trouble }>(
    sql`select trouble from equipment.outage where id = ${outage}`,
  )
  return trouble === 'reported' || trouble === 'repair'
}

/** Writes an outage of a thing that has none; its standing is locked. @returns the event that tells of it */
export async function openOutage(
  tx: Transaction,
  thing: Thing,
  found: { from: Temporal.Instant; at: Temporal.Instant; by: string; trouble: Trouble; note: string },
): Promise<Event> {
  const id = uuid()
  const { from, at, by, trouble, note } = found
  await tx.run(sql`
    insert into equipment.outage (id, thing, place, from_at, found_at, found_by, trouble, note, owner_place,
      owner_permission, contact)
    values (${id}, ${thing.id}, ${thing.place}, ${from}, ${at}, ${by}, ${trouble}, ${note}, ${thing.ownerPlace},
      ${thing.ownerPermission}, ${thing.contact})`)
  await tx.run(sql`
    update equipment.status set outage = ${id}, since = ${from} where thing = ${thing.id}`)
  const data = { outage: id, kind: thing.kind, name: thing.name, trouble }
  return { stream: thing.place, type: 'equipment.down', subject: `equipment:${thing.id}`, data }
}

/** Ends the open outage of a thing; its standing is locked. An end is never before its beginning, whatever clocks say. */
export async function endOutage(
  tx: Transaction,
  thing: Pick<Thing, 'id' | 'place' | 'kind' | 'name'> & { outage: string },
  end: { until: Temporal.Instant; at: Temporal.Instant; by: { actor: string; name: string }; note: string },
): Promise<Event[]> {
  const { until, at, by, note } = end
  const { id, place, kind, name, outage } = thing
  await tx.run(sql`
    insert into equipment.outage_step (outage, seq, place, at, actor, actor_name, what, note, until_at)
    select id, (select count(*) from equipment.outage_step where outage = o.id) + 1, place, ${at}::timestamptz,
      ${by.actor}, ${by.name}, 'ended', ${note}, greatest(from_at, ${until}::timestamptz)
    from equipment.outage o where id = ${outage}`)
  await tx.run(sql`update equipment.status set outage = null, since = ${until} where thing = ${id}`)
  const data = { outage, kind, name }
  return [{ stream: place, type: 'equipment.up', subject: `equipment:${id}`, data }]
}

/** @throws Refusal `not-found`, `equipment-outage-over` */
export async function actOnOutage(
  { ledger }: Deps,
  context: Context,
  place: string,
  id: string,
  act: OutageAct,
): Promise<void> {
  const command = { name: `equipment.${act.do}`, permission: working, place, input: { id, act } }
  await ledger.command(context, command, async (tx, at) => {
    const found = await tx.find<{ thing: string }>(
      sql`select thing from equipment.outage where id = ${id} and place = ${place}`,
    )
    // The standing is what everything about a thing waits for.
    const thing = found && (await lockThing(tx, found.thing))
    if (!thing) throw notFound()
    const isOpen = thing.outage === id
    // Why it was is often found out afterwards.
    if (!isOpen && act.do !== 'cause') throw outageOver()
    const by = { actor: context.actor, name: context.name }
    const subject = `equipment:${thing.id}`
    const detail = { name: thing.name, outage: id, ...('cause' in act ? { cause: act.cause } : {}) }
    if (act.do === 'close') {
      const end = { until: at, at, by, note: act.note }
      const events = await endOutage(tx, { ...thing, outage: id }, end)
      // What probes find from now on is another outage.
      await lookAnew(tx, thing.id)
      return { answer: null, subject, events, detail }
    }
    const what = act.do === 'acknowledge' ? 'acknowledged' : act.do
    // Two who take it at once are both right; the first is named.
    const isTaken = what === 'acknowledged' && (await hasStep(tx, id, what))
    if (!isTaken) await addStep(tx, { id, place, at }, context, { note: '', ...act, what })
    const data = { outage: id, what }
    const events = [{ stream: place, type: 'equipment.outage', subject, data }]
    return { answer: null, subject, events, detail }
  })
}

/** Writes what became of an outage; the standing of its thing is locked. */
export async function addStep(
  tx: Transaction,
  outage: { id: string; place: string; at: Temporal.Instant },
  by: Pick<Context, 'actor' | 'name'>,
  step: { what: OutageStep['what']; note: string; cause?: Cause },
): Promise<void> {
  const { id, place, at } = outage
  await tx.run(sql`
    insert into equipment.outage_step (outage, seq, place, at, actor, actor_name, what, cause, note)
    select ${id}::uuid, count(*) + 1, ${place}, ${at}::timestamptz, ${by.actor}, ${by.name}, ${step.what}, ${step.cause},
      ${step.note}
    from equipment.outage_step where outage = ${id}`)
}

async function hasStep(tx: Transaction, outage: string, what: OutageStep['what']): Promise<boolean> {
  const found = await tx.find(
    sql`select 1 from equipment.outage_step where outage = ${outage} and what = ${what}`,
  )
  return found !== undefined
}

type OutageRow = Omit<Outage, 'steps' | 'from' | 'until'> & {
  fromAt: Temporal.Instant
  untilAt: Temporal.Instant | undefined
}

/** Outages with their steps: those that are not over first, then the newest. */
export async function readOutages(
  tx: Transaction,
  where: ReturnType<typeof sql>,
  most: number,
): Promise<Outage[]> {
  const rows = await tx.many<OutageRow>(sql`
    select o.id, o.thing, o.place, t.name, t.kind, o.from_at, e.until_at, o.found_by, o.trouble, o.note, o.owner_place,
      o.owner_permission, o.contact
    from equipment.outage o join equipment.thing t on t.id = o.thing
    left join equipment.outage_step e on e.outage = o.id and e.what = 'ended'
    where ${where}
    order by (e.until_at is null) desc, o.from_at desc limit ${most}`)
  const steps = await tx.many<OutageStep & { outage: string }>(sql`
    select outage, seq, at, actor, actor_name, what, cause, note, until_at from equipment.outage_step
    where outage = any (${rows.map(({ id }) => id)}::uuid[]) order by outage, seq`)
  return rows.map(({ fromAt, untilAt, ...row }) => ({
    ...{ ...row, from: fromAt, until: untilAt },
    steps: steps.filter((step) => step.outage === row.id),
  }))
}
