import { v7 as uuid } from 'uuid'
import { sql, type Transaction } from '#platform/db'
import { type Context, notFound } from '#platform/ledger'
import { type Holder, permissionFor } from '../certificates.ts'
import type { Deps } from '../deps.ts'
import { signingOff } from '../refusals.ts'
import { makeLocalKey } from '../signers/local.ts'
import { makeCsr } from '../trust/csr.ts'
import type { KeyKind } from '../trust/key.ts'

/** A key that waits for its certificate. */
export interface PendingCsr {
  id: string
  holder: Holder
  kind: KeyKind
  requestedAt: Temporal.Instant
  /** PKCS #10, DER. */
  der: Buffer
}

/** Whom a certificate is to name. */
export interface Enrolled {
  place: string
  holder: Holder
  name: string
  title: string
  organisation: string
}

/** Of one holder at once: who asks again and again is stopped by the oldest going. */
const mostPending = 5
const columns = sql`id, holder, kind, requested_at, der`

/**
 * Makes a key in the house and the request for its certificate, which an authority answers outside.
 * @param wish.pin opens the key; an agency's has none
 * @throws Refusal `signing-off`, `forbidden`
 */
export async function requestCertificate(
  deps: Deps,
  context: Context,
  wish: Enrolled & { pin: string; kind: KeyKind },
): Promise<PendingCsr> {
  if (!deps.trust) throw signingOff()
  const { place, holder, name, title, organisation, kind } = wish
  const permission = permissionFor(context, place, holder)
  const command = { name: 'certificate.request', permission, place, input: { holder, kind } }
  const { privateKey, sealed } = await makeLocalKey(deps.key, wish.pin, kind)
  const der = Buffer.from(makeCsr(privateKey, { commonName: name, organisation, title: title || undefined }))
  return deps.ledger.command(context, command, async (tx, at) => {
    const id = uuid()
    await tx.run(sql`insert into signatures.csr (id, place, holder, name, title, organisation, kind, sealed_key, der,
        requested_by, requested_at)
      values (${id}, ${place}, ${holder}, ${name}, ${title}, ${organisation}, ${kind}, ${sealed}, ${der},
        ${context.actor}, ${at})`)
    await tx.run(sql`delete from signatures.csr where id in (select id from signatures.csr
      where place = ${place} and holder = ${holder} order by requested_at desc, id desc offset ${mostPending})`)
    const made = { id, holder, kind, requestedAt: at, der }
    return { answer: made, subject: holder, detail: { csr: id, kind } }
  })
}

/** The keys of a holder that wait for their certificates, the newest first. */
export async function pendingCsrs(
  deps: Deps,
  context: Context,
  place: string,
  holder: Holder,
): Promise<PendingCsr[]> {
  return deps.ledger.read(context, permissionFor(context, place, holder), (tx) =>
    tx.many<PendingCsr>(sql`select ${columns} from signatures.csr
      where place = ${place} and holder = ${holder} order by requested_at desc, id desc`),
  )
}

/** Throws a key away that waits for its certificate. @throws Refusal `not-found`, `forbidden` */
export async function discardCsr(
  deps: Deps,
  context: Context,
  place: string,
  holder: Holder,
  id: string,
): Promise<null> {
  const permission = permissionFor(context, place, holder)
  const command = { name: 'certificate.discard-request', permission, place, input: id }
  return deps.ledger.command(context, command, async (tx) => {
    await takeCsr(tx, place, holder, id)
    return { answer: null, subject: holder, detail: { csr: id } }
  })
}

/** Takes a key out of those that wait. @throws Refusal `not-found` */
export async function takeCsr(
  tx: Transaction,
  place: string,
  holder: Holder,
  id: string,
): Promise<{ sealedKey: Buffer }> {
  const taken = await tx.find<{ sealedKey: Buffer }>(sql`delete from signatures.csr
    where id = ${id} and place = ${place} and holder = ${holder} returning sealed_key`)
  if (!taken) throw notFound()
  return taken
}
