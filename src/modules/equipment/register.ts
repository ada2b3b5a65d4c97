import { v7 as uuid } from 'uuid'
import { sha256, token } from '#platform/crypto'
import { sql, type Transaction } from '#platform/db'
import { type Context, type Event, notFound, stale } from '#platform/ledger'
import { fold } from '#platform/text'
import { type Deps, managing, working } from './deps.ts'
import { faultsOf, faultWords, type ThingDraft } from './draft.ts'
import { type ImportedThing, readImport } from './import.ts'
import { addStep, endOutage, isSaid, openOutage } from './outages.ts'
import { equipmentRetired, equipmentWrong, importWrong } from './refusals.ts'
import { lockThing, lookAnew, type Owner, type ThingState } from './stored.ts'

/** A thing that was added; its secret only where it reports itself, and only this once. */
export interface Added {
  id: string
  secret?: string
}

export function changed(place: string, id: string, data: Record<string, unknown> = {}): Event {
  return { stream: place, type: 'equipment.changed', subject: `equipment:${id}`, data }
}

/** @throws Refusal `equipment-wrong` */
export async function addThing(
  deps: Deps,
  context: Context,
  place: string,
  draft: ThingDraft,
): Promise<Added> {
  check(deps, draft)
  const command = { name: 'equipment.add', permission: managing, place, input: draft }
  return deps.ledger.command(context, command, async (tx, at) => {
    const [id] = await insertThings(deps, tx, { by: context.actor, at, isSample: false }, [{ place, draft }])
    if (!id) throw equipmentWrong({ name: faultWords.taken })
    const secret = draft.probe === 'heartbeat' ? await giveSecret(tx, id) : undefined
    return {
      answer: { id, ...(secret ? { secret } : {}) },
      subject: `equipment:${id}`,
      events: [changed(place, id)],
      detail: { name: draft.name, kind: draft.kind, address: draft.address },
    }
  })
}

/**
 * Other words, another address or another owner. Where it is looked for in another way, probes begin to count anew.
 * @throws Refusal `stale`, `equipment-wrong`, `equipment-retired`, `not-found`
 */
export async function changeThing(
  deps: Deps,
  context: Context,
  place: string,
  id: string,
  seen: number,
  draft: ThingDraft,
): Promise<void> {
  check(deps, draft)
  const command = { name: 'equipment.change', permission: managing, place, input: { id, seen, draft } }
  await deps.ledger.command(context, command, async (tx) => {
    const thing = await lockThing(tx, id)
    if (thing?.place !== place) throw notFound()
    if (thing.state === 'retired') throw equipmentRetired()
    if (thing.version !== seen) throw stale()
    const taken = await tx.find(sql`
      select 1 from equipment.thing
      where place = ${place} and lower(name) = lower(${draft.name}) and state <> 'retired' and id <> ${id}`)
    if (taken) throw equipmentWrong({ name: faultWords.taken })
    const { ownerPlace, ownerPermission } = ownerOf(deps, place, draft.owner)
    await tx.run(sql`
      update equipment.thing set kind = ${draft.kind}, name = ${draft.name}, point = ${draft.point},
        make = ${draft.make}, model = ${draft.model}, serial = ${draft.serial}, probe = ${draft.probe},
        address = ${draft.address}, owner_place = ${ownerPlace}, owner_permission = ${ownerPermission},
        contact = ${draft.contact}, in_use_since = ${draft.inUseSince}, notes = ${draft.notes},
        words = ${wordsOf(draft)}, version = version + 1
      where id = ${id}`)
    if (thing.probe !== draft.probe || thing.address !== draft.address) await lookAnew(tx, id)
    // Nobody looks any more: from now on nobody can say how it is.
    if (draft.probe === 'none')
      await tx.run(sql`update equipment.status set watched_since = null where thing = ${id}`)
    const { name, kind, address } = draft
    return {
      answer: null,
      subject: `equipment:${id}`,
      events: [changed(place, id)],
      detail: { name, kind, address },
    }
  })
}

/**
 * Puts a thing into repair, back into use, or out of use for good. In repair it is down, and nobody knocks; back in use
 * what people said is over, and what probes found goes on until they find it up.
 * @throws Refusal `equipment-retired`, `not-found`
 */
export async function moveThing(
  deps: Deps,
  context: Context,
  place: string,
  id: string,
  to: { state: ThingState; note: string },
): Promise<void> {
  const { state, note } = to
  const command = { name: 'equipment.move', permission: managing, place, input: { id, state, note } }
  await deps.ledger.command(context, command, async (tx, at) => {
    const thing = await lockThing(tx, id)
    if (thing?.place !== place) throw notFound()
    if (thing.state === 'retired') throw equipmentRetired()
    const retiredAt = state === 'retired' ? at : undefined
    await tx.run(sql`
      update equipment.thing set state = ${state}, retired_at = ${retiredAt}, version = version + 1 where id = ${id}`)
    await lookAnew(tx, id)
    const events = [changed(place, id, { state })]
    const by = { actor: context.actor, name: context.name }
    if (state === 'in-repair' && !thing.outage)
      events.push(await openOutage(tx, thing, { from: at, at, by: context.actor, trouble: 'repair', note }))
    const { outage } = thing
    const isBack = state === 'in-use' && outage && (thing.probe === 'none' || (await isSaid(tx, outage)))
    if (outage && (state === 'retired' || isBack))
      events.push(...(await endOutage(tx, { ...thing, outage }, { until: at, at, by, note })))
    return { answer: null, subject: `equipment:${id}`, events, detail: { name: thing.name, state } }
  })
}

/** Somebody says that it does not work, whatever probes find. Permission `equipment.work`. */
export async function reportThing(
  deps: Deps,
  context: Context,
  place: string,
  id: string,
  note: string,
): Promise<void> {
  const command = { name: 'equipment.report', permission: working, place, input: { id, note } }
  await deps.ledger.command(context, command, async (tx, at) => {
    const thing = await lockThing(tx, id)
    if (thing?.place !== place) throw notFound()
    if (thing.state === 'retired') throw equipmentRetired()
    const found = { from: at, at, by: context.actor, trouble: 'reported' as const, note }
    const events: Event[] = []
    // What is known to be down is reported again: the second one may say more.
    if (thing.outage) await addStep(tx, { id: thing.outage, place, at }, context, { what: 'remark', note })
    else events.push(await openOutage(tx, thing, found))
    return { answer: null, subject: `equipment:${id}`, events, detail: { name: thing.name } }
  })
}

/** Another secret for a thing that reports itself; the old one opens nothing any more. Shown only this once. */
export async function renewSecret(
  deps: Deps,
  context: Context,
  place: string,
  id: string,
): Promise<{ secret: string }> {
  const command = { name: 'equipment.renew-secret', permission: managing, place, input: id }
  return deps.ledger.command(context, command, async (tx) => {
    const thing = await lockThing(tx, id)
    if (thing?.place !== place || thing.probe !== 'heartbeat') throw notFound()
    const secret = await giveSecret(tx, id)
    return { answer: { secret }, subject: `equipment:${id}`, detail: { name: thing.name } }
  })
}

/** All lines of a file, or none of them. @throws Refusal `equipment-import-wrong` */
export async function importThings(
  deps: Deps,
  context: Context,
  place: string,
  text: string,
): Promise<{ added: number }> {
  const command = { name: 'equipment.import', permission: managing, place, input: text }
  return deps.ledger.command(context, command, async (tx, at) => {
    const things = readImport(deps, context, text)
    const ids = await insertThings(deps, tx, { by: context.actor, at, isSample: false }, things)
    const taken = things.filter((_, index) => !ids[index])
    if (taken.length > 0)
      throw importWrong(Object.fromEntries(taken.map(({ line }) => [`${line}.name`, faultWords.taken])))
    const halls = [...new Set(things.map((thing) => thing.place))]
    const events = halls.map((hall) => changed(hall, 'imported'))
    return {
      answer: { added: things.length },
      subject: 'equipment:imported',
      events,
      detail: { things: things.length },
    }
  })
}

/** @returns an id for each thing, in their order; undefined where its name is taken */
export async function insertThings(
  deps: Pick<Deps, 'places'>,
  tx: Transaction,
  how: { by: string; at: Temporal.Instant; isSample: boolean },
  things: readonly Pick<ImportedThing, 'place' | 'draft'>[],
): Promise<(string | undefined)[]> {
  const rows = things.map(({ place, draft }) => {
    const { ownerPlace, ownerPermission } = ownerOf(deps, place, draft.owner)
    const owner = { owner_place: ownerPlace, owner_permission: ownerPermission }
    return { ...draft, id: uuid(), place, ...owner, in_use_since: draft.inUseSince, words: wordsOf(draft) }
  })
  const added = await tx.many<{ id: string }>(sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, place text, kind text, name text,
        point text, make text, model text, serial text, probe text, address text, owner_place text,
        owner_permission text, contact text, in_use_since date, notes text, words text)),
    added as (
      insert into equipment.thing (id, place, kind, name, point, make, model, serial, probe, address, owner_place,
        owner_permission, contact, in_use_since, state, notes, words, is_sample, added_by, added_at)
      select id, place, kind, name, point, make, model, serial, probe, address, owner_place, owner_permission, contact,
        in_use_since, 'in-use', notes, words, ${how.isSample}, ${how.by}, ${how.at} from given
      on conflict (place, lower(name)) where state <> 'retired' do nothing
      returning id, place)
    select id from added`)
  await tx.run(sql`
    insert into equipment.status (thing, place)
    select id, place from equipment.thing where id = any (${added.map(({ id }) => id)}::uuid[])`)
  const ids = new Set(added.map(({ id }) => id))
  return rows.map(({ id }) => (ids.has(id) ? id : undefined))
}

function check(deps: Deps, draft: ThingDraft): void {
  const faults = faultsOf(draft, deps)
  if (Object.keys(faults).length > 0) throw equipmentWrong(faults)
}

async function giveSecret(tx: Transaction, id: string): Promise<string> {
  const secret = token()
  await tx.run(sql`update equipment.status set secret_hash = ${sha256(secret)} where thing = ${id}`)
  return secret
}

function ownerOf({ places }: Pick<Deps, 'places'>, place: string, owner: Owner) {
  const ownerPlace = owner === 'city' ? places.city.code : place
  return { ownerPlace, ownerPermission: owner === 'hall' ? working : managing }
}

const wordsOf = ({ name, point, make, model, serial }: ThingDraft) =>
  fold([name, point, make, model, serial].join(' '))
