import { v7 as uuid } from 'uuid'
import { sql, type Transaction } from '#platform/db'
import { type Context, forbidden, may, notFound } from '#platform/ledger'
import { nfc } from '#platform/text'
import type { Deps } from '../deps.ts'
import { viewNameNeeded } from '../refusals.ts'

/** A list that somebody keeps: what it asks for, in the words of its address. */
export interface SavedView {
  id: string
  name: string
  /** The query of the list's address: filter, order and columns. */
  query: string
  /** Seen by everybody of the unit. */
  isShared: boolean
  isOwn: boolean
  ownerName: string
}

/** More is no help to anybody; the first nine have a key. */
const mostViews = 30
const longestName = 60

/** The officer's own lists and those of the unit, own ones first, in the order they were put in. */
export async function listViews(deps: Deps, context: Context, place: string): Promise<SavedView[]> {
  return deps.ledger.read(context, 'dossier.read', (tx) =>
    tx.many<SavedView>(sql`
      select id, name, query, is_shared, owner = ${context.actor} as is_own, owner_name from dossiers.saved_view
      where removed_at is null and place = ${place} and (owner = ${context.actor} or is_shared)
      order by owner = ${context.actor} desc, position, made_at limit ${mostViews}`),
  )
}

/** Keeps a list. Sharing it with the unit is for whoever assigns work there. @throws Refusal `view-name-needed`, `forbidden` */
export async function saveView(
  deps: Deps,
  context: Context,
  view: { place: string; name: string; query: string; isShared: boolean },
): Promise<{ id: string }> {
  const { place, query, isShared } = view
  const name = nameOf(view.name)
  if (isShared && !mayShare(context, place)) throw forbidden()
  return deps.ledger.command(
    context,
    { name: 'dossiers.save-view', permission: 'dossier.read', place, input: [place, name, query, isShared] },
    async (tx, at) => {
      const id = uuid()
      await tx.run(sql`
        insert into dossiers.saved_view (id, place, owner, owner_name, is_shared, name, query, position, made_at)
        values (${id}, ${place}, ${context.actor}, ${context.name}, ${isShared}, ${name}, ${query.slice(0, 2000)},
          (select coalesce(max(position), 0) + 1 from dossiers.saved_view
            where owner = ${context.actor} and place = ${place}), ${at})`)
      return { answer: { id }, subject: `view:${id}` }
    },
  )
}

/** @throws Refusal `view-name-needed`, `not-found`, `forbidden` */
export async function renameView(deps: Deps, context: Context, id: string, typed: string): Promise<null> {
  const name = nameOf(typed)
  return change(deps, context, 'dossiers.rename-view', id, name, (tx) =>
    tx.run(sql`update dossiers.saved_view set name = ${name} where id = ${id}`),
  )
}

/** Takes a list away; it can be brought back. @throws Refusal `not-found`, `forbidden` */
export async function removeView(deps: Deps, context: Context, id: string): Promise<null> {
  return change(deps, context, 'dossiers.remove-view', id, null, (tx, at) =>
    tx.run(sql`update dossiers.saved_view set removed_at = ${at} where id = ${id}`),
  )
}

/** @throws Refusal `not-found`, `forbidden` */
export async function bringBackView(deps: Deps, context: Context, id: string): Promise<null> {
  return change(deps, context, 'dossiers.bring-back-view', id, null, (tx) =>
    tx.run(sql`update dossiers.saved_view set removed_at = null where id = ${id}`),
  )
}

/** Its owner changes a list; a shared one also whoever may share. */
function change(
  deps: Deps,
  context: Context,
  name: string,
  id: string,
  input: unknown,
  write: (tx: Transaction, at: Temporal.Instant) => Promise<number>,
): Promise<null> {
  return deps.ledger.command(
    context,
    { name, permission: 'dossier.read', input: [id, input] },
    async (tx, at) => {
      const row = await tx.find<{ place: string; owner: string }>(
        sql`select place, owner from dossiers.saved_view where id = ${id}`,
      )
      if (!row) throw notFound()
      if (row.owner !== context.actor && !mayShare(context, row.place)) throw forbidden()
      await write(tx, at)
      return { answer: null, place: row.place, subject: `view:${id}` }
    },
  )
}

export const mayShare = (context: Context, place: string) => may(context, 'dossier.assign', place)

function nameOf(typed: string): string {
  const name = nfc(typed)
  if (name.length === 0 || name.length > longestName) throw viewNameNeeded()
  return name
}
