import { type Sql, sql } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { Authority } from './authority.ts'
import type { Correction } from './correct.ts'
import { type Deps, reading } from './deps.ts'
import type { Group } from './kinds.ts'
import { groups } from './kinds.ts'
import { authorityOf } from './officer.ts'
import type { Payment } from './payments.ts'
import { isPaid, itemColumns, requestColumns, type StoredItem, type StoredRequest } from './stored.ts'

/** What a dossier asks for, as officers and its owner see it. */
export interface ShownRequest extends Omit<StoredRequest, 'secretHash'> {
  items: (StoredItem & { trouble: string | undefined })[]
  payments: Payment[]
  corrections: Correction[]
}

/**
 * What a dossier asks for; undefined when it was not received as a request for certification. For officers who may read
 * dossiers, and for whoever holds its secret.
 */
export function requestOf(deps: Deps, context: Context, dossier: string): Promise<ShownRequest | undefined> {
  return deps.ledger.read(context, 'dossier.read', async (tx) => {
    const request = await tx.find<StoredRequest>(
      sql`select ${requestColumns} from certification.request where dossier = ${dossier}`,
    )
    if (!request) return undefined
    const { secretHash: _, ...rest } = request
    return {
      ...rest,
      items: await itemsOf(tx, sql`i.dossier = ${dossier}`),
      payments:
        await tx.many<Payment>(sql`select at, amount, receipt, reason, by_name from certification.payment
        where dossier = ${dossier} order by at, id`),
      corrections: await tx.many<Correction>(sql`select n, at, by_name, reason, before, after
        from certification.correction where dossier = ${dossier} order by at, id`),
    }
  })
}

const itemsOf = (tx: { many<Row>(query: Sql): Promise<Row[]> }, where: Sql) =>
  tx.many<StoredItem & { trouble: string | undefined }>(sql`
    select ${itemColumns}, (select s.error from certification.sealing s where s.item = i.id and s.state = 'failed')
      as trouble
    from certification.item i where ${where} order by i.dossier, i.n`)

export interface Waiting {
  request: Omit<ShownRequest, 'items' | 'payments' | 'corrections'>
  items: ShownRequest['items']
  /** Nothing is missing any more before the signature. */
  isReady: boolean
}

/** What waits for a signature at a unit, the oldest first, and what of it this officer may sign now. */
export function toSign(
  deps: Deps,
  context: Context,
  place: string,
  most = 200,
): Promise<{ waiting: Waiting[]; authority: Record<Group, Authority> }> {
  return deps.ledger.read(context, reading, async (tx) => {
    const at = deps.clock.now()
    const open = sql`select dossier from certification.v_item where place = ${place} and open`
    const requests = await tx.many<StoredRequest>(sql`
      select ${requestColumns} from certification.request where place = ${place} and dossier in (${open})
      order by received_at, dossier limit ${most}`)
    const items = await itemsOf(tx, sql`i.dossier = any (${requests.map((it) => it.dossier)}::uuid[])`)
    const authority = {} as Record<Group, Authority>
    const { actor } = context
    for (const group of groups) {
      const found = actor.startsWith('officer:')
        ? (await authorityOf(deps, tx, { actor, place, group, at })).authority
        : undefined
      authority[group] = found ?? { may: false, why: 'none' }
    }
    return {
      authority,
      waiting: requests.map(({ secretHash: _, ...request }) => ({
        request,
        items: items.filter(({ dossier }) => dossier === request.dossier),
        isReady: request.compared && isPaid(request),
      })),
    }
  })
}

/** What an electronic copy is, for anybody who checks it; nothing of whom it is for. */
export interface PublicCopy {
  number: number
  book: string
  on: Temporal.PlainDate
  place: string
  signerName: string
  /** Struck through in the book since: no longer to be relied on. */
  isStruck: boolean
}
