import { randomUUID } from 'node:crypto'
import { seal, sha256, sign, unseal } from '#platform/crypto'
import { sql, type Transaction } from '#platform/db'
import { type Context, notFound } from '#platform/ledger'
import { isLanguage, type Language } from '#platform/text'
import { emailAddress, markOf, maskAddress } from './address.ts'
import type { Deps } from './deps.ts'
import { addressBusy, addressChangedOften, messagesOff } from './refusals.ts'

/** Where a person wants letters about one thing of theirs to go. */
export interface SubscriptionWish {
  /** `ticket:…`. */
  subject: string
  place: string
  /** As it was typed. */
  address: string
  language: Language
  /** Opens the thing's own page; letters carry the link. */
  secret: string
  /** The address is kept until then. */
  forgetAt: Temporal.Instant
  /** How often an address may be given for it, the first time counted; by default four times. */
  mostGiven?: number
}

/** What the holder of a thing sees of it. */
export interface Subscribed {
  /** `n•••@gmail.com`. */
  masked: string
  /** The last letter did not arrive and will not: most likely the address is wrong. */
  failed: boolean
}

/** What is sealed: only the letters themselves need it. */
export interface Sealed {
  address: string
  secret: string
}

/** How often an address may be given for one thing, the first time counted. */
const usuallyGiven = 4
/** For how many things one address may be given in a day: a family's numbers, not a stranger's revenge. */
const mostUses = 6
/** Letters to one address in a day, whatever they are about. */
export const mostLetters = 15

/**
 * Takes an address for letters about one thing, in the transaction that records it; another one takes its place.
 * @returns how many times one was given for it, this one counted
 * @throws Refusal `messages-off`, `address-unusable`, `address-busy`, `address-changed-often`
 */
export async function subscribe(
  deps: Deps,
  tx: Transaction,
  at: Temporal.Instant,
  wish: SubscriptionWish,
): Promise<number> {
  if (!deps.channel) throw messagesOff()
  const { subject, place, language, secret, forgetAt, mostGiven = usuallyGiven } = wish
  const address = emailAddress(wish.address)
  const mark = markOf(deps.key, address)
  const since = at.subtract({ hours: 24 })
  // Two who give the same address at the same moment are counted one after the other.
  tx.send(sql`select pg_advisory_xact_lock(hashtextextended(${mark.toString('hex')}, 11))`)
  const { uses, letters } = await tx.get<{ uses: number; letters: number }>(sql`
    select messages.uses(${mark}, ${since}, ${subject}) as uses, messages.letters(${mark}, ${since}, null) as letters`)
  if (uses >= mostUses || letters >= mostLetters) throw addressBusy()
  const id = randomUUID()
  const sealed = seal(deps.key, JSON.stringify({ address, secret } satisfies Sealed))
  const row = await tx.find<{ given: number }>(sql`
    insert into messages.subscription as s (subject, id, place, channel, language, sealed, mark, given, given_at,
      forget_at, secret_hash, stop_hash)
    values (${subject}, ${id}, ${place}, 'email', ${language}, ${sealed}, ${mark}, 1, ${at}, ${forgetAt},
      ${sha256(secret)}, ${sha256(stopSecret(deps, id))})
    on conflict (subject) do update set id = excluded.id, language = excluded.language, sealed = excluded.sealed,
      mark = excluded.mark, given = s.given + 1, given_at = excluded.given_at, forget_at = excluded.forget_at,
      secret_hash = excluded.secret_hash, stop_hash = excluded.stop_hash
    where s.given < ${mostGiven}
    returning given`)
  if (!row) throw addressChangedOften()
  return row.given
}

/** Its holder wants no more letters: the address goes at once. The mark stays for the day, so that it still counts. */
export async function unsubscribe(tx: Transaction, subject: string): Promise<boolean> {
  const rows = await tx.run(
    sql`update messages.subscription set sealed = null where subject = ${subject} and sealed is not null`,
  )
  return rows > 0
}

/** The thing lasts longer, or less long, than was thought. */
export function keepUntil(tx: Transaction, subject: string, forgetAt: Temporal.Instant): void {
  tx.send(sql`update messages.subscription set forget_at = ${forgetAt} where subject = ${subject}`)
}

/** Where letters about a thing go, for the holder of its secret; undefined when none are wanted. */
export async function followSubscription(
  deps: Deps,
  secret: string,
  subject: string,
): Promise<Subscribed | undefined> {
  const row = await deps.db.transaction({ 'app.secret': sha256(secret).toString('hex') }, (tx) =>
    tx.find<{ sealed: Buffer; lastState: string | undefined }>(sql`
      select sealed, (select m.state from messages.message m
        where m.subject = s.subject and m.state <> 'dropped' and m.attempts > 0 and m.made_at >= s.given_at
        order by m.due_at desc limit 1) as last_state
      from messages.subscription s
      where subject = ${subject} and secret_hash = ${sha256(secret)} and sealed is not null`),
  )
  if (!row) return undefined
  const { address } = opened(deps, row.sealed)
  return {
    masked: maskAddress(address),
    failed: row.lastState === 'refused' || row.lastState === 'given_up',
  }
}

/** What the stop link of a letter leads to; `isStopped` when no more letters come. @throws Refusal `not-found` */
export async function followStop(
  deps: Deps,
  secret: string,
): Promise<{ language: Language; isStopped: boolean }> {
  const hash = sha256(secret)
  const row = await deps.db.transaction({ 'app.secret': hash.toString('hex') }, (tx) =>
    tx.find<{ language: string; isStopped: boolean }>(sql`
      select language, sealed is null as is_stopped from messages.subscription where stop_hash = ${hash}`),
  )
  if (!row) throw notFound()
  return { language: isLanguage(row.language) ? row.language : 'vi', isStopped: row.isStopped }
}

/** Whoever got a letter wants no more of them. Safe to repeat. @throws Refusal `not-found` for a link of no letter */
export async function stop(deps: Deps, context: Context, secret: string): Promise<void> {
  const hash = sha256(secret)
  const own = { ...context, secret: hash.toString('hex') }
  const row = await deps.ledger.read(own, 'message.stop', (tx) =>
    tx.find<{ subject: string; place: string }>(
      sql`select subject, place from messages.subscription where stop_hash = ${hash}`,
    ),
  )
  if (!row) throw notFound()
  const { subject, place } = row
  await deps.ledger.command(
    own,
    { name: 'messages.stop', permission: 'message.stop', bySecret: true, place, input: hash.toString('hex') },
    async (tx) => {
      const stopped = await unsubscribe(tx, subject)
      return { answer: null, subject, detail: { stopped } }
    },
  )
}

/** Made from the address's own id and the installation's key: it is in every letter and kept nowhere. */
export function stopSecret(deps: Pick<Deps, 'key'>, id: string): string {
  return sign(deps.key, `stop ${id}`)
}

export function opened(deps: Pick<Deps, 'key'>, sealed: Buffer): Sealed {
  return JSON.parse(unseal(deps.key, sealed)) as Sealed
}
