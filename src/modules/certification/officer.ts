import { sql, type Transaction } from '#platform/db'
import { type Context, forbidden } from '#platform/ledger'
import { type Authority, type Delegation, holds, mayCertify, type Position } from './authority.ts'
import type { Deps } from './deps.ts'
import type { Group } from './kinds.ts'
import { notSigner } from './refusals.ts'

export interface Signer {
  actor: string
  name: string
  title: string
  as: 'chair' | 'vice-chair' | 'delegate'
}

/** The chair and the vice-chairs are told apart by the roles of their accounts. */
export const positionOf = (roles: readonly string[]): Position =>
  roles.includes('chair') ? 'chair' : roles.includes('leader') ? 'vice-chair' : 'official'

const columns = sql`id, officer as "to", officer_name as to_name, officer_title as to_title, categories as groups, from_day,
  until_day, decision, given_by_name, revoked_at, revoked_by_name`

/** All that were ever given at a unit, the newest first. */
export const delegationsAt = (tx: Transaction, place: string) =>
  tx.many<Delegation>(
    sql`select ${columns} from certification.delegation where place = ${place} order by given_at desc, id desc`,
  )

/** Whether an officer may certify something of this kind at this unit now. */
export async function authorityOf(
  deps: Deps,
  tx: Transaction,
  { actor, place, group, at }: { actor: string; place: string; group: Group; at: Temporal.Instant },
): Promise<{ authority: Authority; name: string; title: string }> {
  const officer = await deps.access.findOfficer(tx, actor)
  if (!officer) throw forbidden()
  const given = (await delegationsAt(tx, place)).filter(({ to }) => to === actor)
  const { name, title } = officer
  return { authority: mayCertify(at, group, positionOf(officer.roles), given), name, title }
}

/** @throws Refusal `not-signer` with the reason, `forbidden` */
export async function requireSigner(
  deps: Deps,
  tx: Transaction,
  context: Pick<Context, 'actor'>,
  place: string,
  group: Group,
  at: Temporal.Instant,
): Promise<Signer> {
  const { actor } = context
  const { authority, name, title } = await authorityOf(deps, tx, { actor, place, group, at })
  if (!authority.may) throw notSigner(authority)
  return { actor, name, title, as: authority.as }
}

export interface TodaysSigner {
  officer: string
  name: string
  title: string
  groups: Group[] | 'all'
}

/** Who may sign what at a unit at a moment: with them lies what waits. */
export async function signersAt(
  deps: Deps,
  tx: Transaction,
  place: string,
  at: Temporal.Instant,
): Promise<TodaysSigner[]> {
  const accounts = await deps.access.accountsOf(place)
  const delegations = (await delegationsAt(tx, place)).filter((it) => holds(it, at))
  return accounts.flatMap<TodaysSigner>(({ id, fullName: name, title, roles }) => {
    const officer = `officer:${id}`
    const position = positionOf(roles)
    const own = delegations.filter(({ to }) => to === officer)
    if (mayCertify(at, 'copy', position, []).may) return [{ officer, name, title, groups: 'all' }]
    const groups = [...new Set(own.flatMap((it) => it.groups))]
    return groups.length > 0 ? [{ officer, name, title, groups }] : []
  })
}
