import { z } from 'zod'
import { seal } from '#platform/crypto'
import { sql, type Transaction } from '#platform/db'
import { type Context, type Job, notFound } from '#platform/ledger'
import { type Holder, usableNow } from '../certificates.ts'
import type { Deps } from '../deps.ts'
import { requestSettled, signingOff } from '../refusals.ts'

/** The job that goes on with what is to be signed. */
export const sealTask = 'signatures.seal'

/** For the outcome of a command that asked for a signature: it is made at once and not with the next minute. */
export const sealSoon: Job = { task: sealTask, payload: {} }

export const markSchema = z.object({
  name: z.string(),
  position: z.string(),
  agency: z.string(),
  place: z.object({ page: z.number().int(), x: z.number(), y: z.number() }).optional(),
})

/** A file that is to be signed by an officer and, over that, sealed by the agency. */
export interface SignatureWish {
  /** Also the address of the verification page, whose QR code stands beside the signature. */
  id: string
  place: string
  /** What it is about, for events and the audit log: `dossier:…`. */
  subject: string
  /** Whose the signed file becomes, and by which secret they open it. */
  owner: `dossier:${string}`
  secretHash?: Buffer | undefined
  /** The file to be signed, and what the signed one is called. */
  source: string
  fileName: string
  officer: Holder
  /** Without it the file carries the officer's signature alone. */
  agency?: Holder | undefined
  pin: string
  /** What is seen of it; without a place at the lower right of the last page. */
  mark: z.infer<typeof markSchema>
}

export type RequestState = 'requested' | 'signed' | 'sealed' | 'verified' | 'failed'

/**
 * Asks for a signature, in the transaction of its cause; put `sealSoon` into the command's outcome. Both certificates
 * are looked at now, so that whoever cannot sign learns it before anything is promised.
 * @throws Refusal `signing-off`, `certificate-missing`, `certificate-expired`, `certificate-revoked`,
 *   `certificate-not-yet-valid`
 */
export async function request(
  deps: Deps,
  tx: Transaction,
  at: Temporal.Instant,
  actor: string,
  wish: SignatureWish,
): Promise<void> {
  if (!deps.trust) throw signingOff()
  const officer = await usableNow(tx, wish.officer, at)
  const agency = wish.agency && (await usableNow(tx, wish.agency, at))
  tx.send(sql`insert into signatures.request (id, place, subject, owner, secret_hash, file_name, source, officer, seal,
      mark, sealed_pin, state, requested_by, requested_at, moved_at, due_at)
    values (${wish.id}, ${wish.place}, ${wish.subject}, ${wish.owner}, ${wish.secretHash}, ${wish.fileName},
      ${wish.source}, ${officer.id}, ${agency?.id}, ${JSON.stringify(markSchema.parse(wish.mark))}::jsonb,
      ${seal(deps.key, wish.pin)}, 'requested', ${actor}, ${at}, ${at}, ${at})`)
}

export interface TroubledRequest {
  id: string
  place: string
  subject: string
  fileName: string
  state: RequestState
  attempts: number
  error: string | undefined
  parkedWith: string | undefined
  requestedAt: Temporal.Instant
  movedAt: Temporal.Instant
}

const managing = 'certificate.manage'

/** What waits and what was parked, the oldest first; permission `certificate.manage`. */
export function listRequests(deps: Deps, context: Context, place?: string): Promise<TroubledRequest[]> {
  return deps.ledger.read(context, managing, (tx) =>
    tx.many<TroubledRequest>(sql`
      select id, place, subject, file_name, state, attempts, error, parked_with, requested_at, moved_at
      from signatures.request where state <> 'verified' and ${place ? sql`place = ${place}` : sql`true`}
      order by requested_at limit 100`),
  )
}

/**
 * Takes up a parked request again, from its beginning, with a PIN entered anew.
 * @throws Refusal `signature-settled`, `not-found`, and those of `request`
 */
export function retry(deps: Deps, context: Context, place: string, id: string, pin: string): Promise<null> {
  const command = { name: 'signature.retry', permission: managing, place, input: id }
  return deps.ledger.command(context, command, async (tx, at) => {
    const row = await tx.find<{ state: RequestState; subject: string; officer: Holder; agency: Holder }>(sql`
      select r.state, r.subject, o.holder as officer, s.holder as agency from signatures.request r
      join signatures.certificate o on o.id = r.officer left join signatures.certificate s on s.id = r.seal
      where r.id = ${id} and r.place = ${place} for update of r`)
    if (!row) throw notFound()
    if (row.state !== 'failed') throw requestSettled()
    // Meanwhile they may have got new certificates.
    const officer = await usableNow(tx, row.officer, at)
    const agency = row.agency ? await usableNow(tx, row.agency, at) : undefined
    await tx.run(sql`update signatures.request set state = 'requested', officer = ${officer.id}, seal = ${agency?.id},
      sealed_pin = ${seal(deps.key, pin)}, attempts = 0, error = null, parked_with = null, due_at = ${at},
      moved_at = ${at} where id = ${id}`)
    return { answer: null, subject: row.subject, detail: { request: id }, jobs: [sealSoon] }
  })
}
