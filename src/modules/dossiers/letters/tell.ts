import { deliverSoon, type Subscribed } from '#modules/messages'
import { normaliseSecret, sign } from '#platform/crypto'
import { sql, type Transaction } from '#platform/db'
import { type Context, type Job, notFound, Refusal } from '#platform/ledger'
import type { Language } from '#platform/text'
import type { ActType } from '../actions/index.ts'
import type { Deps } from '../deps.ts'
import { slipHash, slipSecret } from '../secret.ts'
import type { DossierState } from '../state.ts'
import { isFinal } from '../status.ts'
import { letterAbout } from './kinds.ts'

/** No dossier is open for longer; what is over earlier is forgotten earlier. */
const longestDays = 400
/** For how long after its end an address is kept: a result may be recalled. */
const keptDays = 30

/** What letters about a dossier are filed under. */
export const subjectOf = (id: string) => `dossier:${id}`

/** Opens the dossier to its owner; `messages` keeps it sealed, and by its hash lets the owner see where letters go. */
const doorOf = (code: string, secret: string) => `${code.trim().toUpperCase()} ${normaliseSecret(secret)}`

/** Code and secret out of what a letter carries. */
export function readDoor(door: string): { code: string; secret: string } {
  const [code = '', secret = ''] = door.split(' ')
  return { code, secret }
}

/**
 * Whoever gives an e-mail address with their dossier is told by mail what becomes of it. An address that cannot be used
 * keeps nobody from filing: then there are no letters, and the dossier's page says so.
 */
export async function tellFromNowOn(
  deps: Deps,
  tx: Transaction,
  at: Temporal.Instant,
  dossier: { id: string; code: string; place: string; email: string | undefined; language: Language },
  isFiled: boolean,
): Promise<Job[]> {
  const { id, code, place, email, language } = dossier
  if (!email || !deps.messages.isOffered) return []
  try {
    await deps.messages.subscribe(tx, at, {
      ...{ subject: subjectOf(id), place, address: email, language },
      secret: doorOf(code, slipSecret(deps.slipKey, id)),
      forgetAt: at.add({ hours: 24 * longestDays }),
    })
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
  const kind = isFiled ? 'filed' : 'received'
  deps.messages.tell(tx, at, { subject: subjectOf(id), kind, cause: `${kind} 1` })
  return [deliverSoon]
}

/** Tells of a change in its own transaction, and forgets the address some time after the end. */
export function tellOf(
  deps: Deps,
  tx: Transaction,
  at: Temporal.Instant,
  change: { id: string; type: ActType; before: DossierState; after: DossierState },
): Job[] {
  const { id, type, before, after } = change
  if (!deps.messages.isOffered) return []
  if (isFinal(after.status) && !isFinal(before.status))
    deps.messages.keepUntil(tx, subjectOf(id), at.add({ hours: 24 * keptDays }))
  if (isFinal(before.status) && !isFinal(after.status))
    deps.messages.keepUntil(tx, subjectOf(id), at.add({ hours: 24 * longestDays }))
  const kind = letterAbout(type, before, after)
  if (!kind) return []
  deps.messages.tell(tx, at, { subject: subjectOf(id), kind, cause: `${kind} ${after.seq}` })
  return [deliverSoon]
}

/**
 * The owner gives an address for letters about their dossier, or another one.
 * @throws Refusal `not-found`, and those of `messages.subscribe`
 */
export function setLetters(
  deps: Deps,
  context: Context,
  opened: { code: string; secret: string },
  wish: { address: string; language: Language },
): Promise<null> {
  const { code, secret } = opened
  const hash = slipHash(code, secret)
  return deps.ledger.command(
    { ...context, secret: hash.toString('hex') },
    {
      name: 'dossiers.set-letters',
      permission: 'dossier.file',
      bySecret: true,
      // Compared with a second request, and not to be found from it by trying.
      input: [code, sign(deps.slipKey, `letters ${wish.address}`), wish.language],
    },
    async (tx, at) => {
      const { id, place } = await ownDossier(tx, hash)
      const given = await deps.messages.subscribe(tx, at, {
        ...{ subject: subjectOf(id), place, address: wish.address, language: wish.language },
        secret: doorOf(code, secret),
        forgetAt: at.add({ hours: 24 * longestDays }),
      })
      return { answer: null, place, subject: subjectOf(id), detail: { letters: 'email', given } }
    },
  )
}

/** No more letters; the address goes. Safe to repeat. @throws Refusal `not-found` */
export function dropLetters(
  deps: Deps,
  context: Context,
  { code, secret }: { code: string; secret: string },
): Promise<null> {
  const hash = slipHash(code, secret)
  return deps.ledger.command(
    { ...context, secret: hash.toString('hex') },
    { name: 'dossiers.drop-letters', permission: 'dossier.file', bySecret: true, input: code },
    async (tx) => {
      const { id, place } = await ownDossier(tx, hash)
      const dropped = await deps.messages.unsubscribe(tx, subjectOf(id))
      return { answer: null, place, subject: subjectOf(id), detail: { letters: null, dropped } }
    },
  )
}

/** Where letters about it go, for its owner; undefined when none were asked for. */
export function followLetters(
  deps: Deps,
  { id, code, secret }: { id: string; code: string; secret: string },
): Promise<Subscribed | undefined> {
  return deps.messages.follow(doorOf(code, secret), subjectOf(id))
}

async function ownDossier(tx: Transaction, hash: Buffer): Promise<{ id: string; place: string }> {
  const row = await tx.find<{ id: string; place: string }>(
    sql`select id, receiving as place from dossiers.dossier where secret_hash = ${hash}`,
  )
  if (!row) throw notFound()
  return row
}
