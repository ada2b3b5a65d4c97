import { createPublicKey, type KeyObject, randomBytes } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import { sql, type Transaction } from '#platform/db'
import { type Context, may, notFound, systemContext } from '#platform/ledger'
import type { Deps } from './deps.ts'
import {
  certificateExpired,
  certificateNotYetValid,
  certificateRevoked,
  keyUnusable,
  noCertificate,
  signingOff,
} from './refusals.ts'
import { makeLocalKey, openingFor } from './signers/local.ts'
import { issueCertificate, type RevocationReason } from './trust/authority.ts'
import { type Certificate, readCertificate } from './trust/certificate.ts'
import { kindOf } from './trust/key.ts'
import type { Trial } from './trust/trial.ts'

/** `officer:<id>`, or `agency:<place>` for a seal. */
export type Holder = `officer:${string}` | `agency:${string}`

export interface StoredCertificate {
  id: string
  place: string
  holder: Holder
  name: string
  title: string
  organisation: string
  serial: string
  signer: 'local' | 'pkcs11' | 'csc'
  notBefore: Temporal.Instant
  notAfter: Temporal.Instant
  revokedAt: Temporal.Instant | undefined
  reason: RevocationReason | undefined
  /** Of another authority than the trial's: it is revoked there. */
  isOutside: boolean
  /** Of those from outside: whom the certificate names, and who issued it. */
  subject: string
  issuer: string
  state: CertificateUsability
}

export type CertificateUsability = 'valid' | 'expiring' | 'expired' | 'revoked' | 'not-yet-valid'

/** Days before its end from which a certificate is to be renewed. */
const renewDays = 30
const managing = 'certificate.manage'
const columns = sql`id, place, holder, name, title, organisation, serial, signer, not_before, not_after, revoked_at,
  reason, is_outside, subject, issuer`

/** What it takes to look after somebody's certificate at a place: holders may do so for themselves. */
export const permissionFor = (context: Context, place: string, holder: Holder): string =>
  holder !== context.actor || may(context, managing, place) ? managing : 'certificate.own'

/** Whether a certificate can sign at a moment, and whether that ends soon. Pure. */
export function usability(
  certificate: Pick<StoredCertificate, 'notBefore' | 'notAfter' | 'revokedAt'>,
  at: Temporal.Instant,
): CertificateUsability {
  const is = Temporal.Instant.compare
  if (certificate.revokedAt && is(certificate.revokedAt, at) <= 0) return 'revoked'
  if (is(at, certificate.notBefore) < 0) return 'not-yet-valid'
  if (is(at, certificate.notAfter) > 0) return 'expired'
  return is(at.add({ hours: renewDays * 24 }), certificate.notAfter) > 0 ? 'expiring' : 'valid'
}

/** Whom a certificate is wanted for. */
export interface CertificateWish {
  place: string
  holder: Holder
  name: string
  title: string
  organisation: string
  /** For keys in the house: what opens them. */
  pin?: string | undefined
  /** For keys elsewhere: the public key as PEM, and what the key is called there. */
  key?: { signer: 'pkcs11' | 'csc'; name: string; publicKey: string } | undefined
  /** Years it holds; one by default. */
  years?: number
}

/**
 * Issues a certificate by the trial's authority; one that the holder has already is replaced, not revoked.
 * @throws Refusal `signing-off` in a house without an authority of its own, `key-unusable`, `forbidden`
 */
export async function issue(
  deps: Deps,
  trial: Trial | undefined,
  context: Context,
  wish: CertificateWish,
): Promise<StoredCertificate> {
  if (!trial) throw signingOff()
  const made = wish.key
    ? { publicKey: readKey(wish.key.publicKey), sealed: undefined }
    : await makeLocalKey(deps.key, wish.pin ?? '')
  const { place, holder, name, title } = wish
  const permission = permissionFor(context, place, holder)
  const command = { name: 'certificate.issue', permission, place, input: { holder, name, title } }
  return deps.ledger.command(context, command, async (tx, at) => {
    const stored = await insertIssued(tx, trial, { ...wish, ...made, by: context.actor, at })
    const { id, serial, replaces } = stored
    return {
      answer: { ...stored, state: usability(stored, at) },
      subject: holder,
      detail: { certificate: id, serial, replaces: replaces ?? null },
    }
  })
}

/** Makes a certificate by the trial's authority and writes it down. */
async function insertIssued(
  tx: Transaction,
  trial: Trial,
  wish: CertificateWish & {
    publicKey: KeyObject
    sealed: Buffer | undefined
    by: string
    at: Temporal.Instant
  },
): Promise<Omit<StoredCertificate, 'state'> & { replaces: string | undefined }> {
  const { place, holder, name, title, organisation, at } = wish
  const certificate = issueCertificate(trial.authority, {
    subject: { commonName: name, organisation, title: title || undefined },
    publicKey: wish.publicKey,
    serial: randomBytes(16),
    from: at,
    until: at.add({ hours: (wish.years ?? 1) * 365 * 24 }),
    use: 'signing',
    urls: trial.urls,
  })
  const id = uuid()
  const before = await newest(tx, holder)
  return tx.get(sql`insert into signatures.certificate (id, place, holder, name, title, organisation, serial, der, signer,
      sealed_key, key_name, not_before, not_after, issued_by, issued_at, replaces)
    values (${id}, ${place}, ${holder}, ${name}, ${title}, ${organisation}, ${certificate.serial},
      ${Buffer.from(certificate.der)}, ${wish.key?.signer ?? 'local'}, ${wish.sealed}, ${wish.key?.name},
      ${certificate.notBefore}, ${certificate.notAfter}, ${wish.by}, ${at}, ${before?.id})
    returning ${columns}, replaces`)
}

/**
 * Gives sample people who have no certificate one of the trial's, so that a newcomer's first result is signed without
 * preparations. Their keys have one PIN that everybody knows. Returns how many there were.
 */
export async function issueSamples(
  deps: Deps,
  trial: Trial | undefined,
  wishes: readonly Omit<CertificateWish, 'pin' | 'key'>[],
  pin: string,
): Promise<number> {
  if (!trial) return 0
  const context = systemContext('samples')
  const held = await deps.ledger.read(context, managing, (tx) =>
    tx.many<{ holder: string }>(sql`select distinct holder from signatures.certificate`),
  )
  const missing = wishes.filter(({ holder }) => !held.some((it) => it.holder === holder))
  if (missing.length === 0) return 0
  const opening = await openingFor(deps.key, pin)
  for (const [place = '', own] of Map.groupBy(missing, (it) => it.place)) {
    const command = { name: 'certificate.issue-samples', permission: managing, place, input: own.length }
    await deps.ledger.command(context, command, async (tx, at) => {
      for (const wish of own) {
        const isSeal = wish.holder.startsWith('agency:')
        const made = await makeLocalKey(deps.key, isSeal ? '' : pin, 'ec', isSeal ? undefined : opening)
        await insertIssued(tx, trial, { ...wish, ...made, by: context.actor, at })
      }
      return { answer: null, subject: `place:${place}`, detail: { holders: own.map(({ holder }) => holder) } }
    })
  }
  return missing.length
}

/**
 * Revokes a certificate, for good: one of the trial's at its authority; one from outside is not used here any more, and its
 * own authority must be asked to revoke it. What it signed before stays valid, as far as a time stamp proves the time.
 * @throws Refusal `not-found`, `certificate-revoked` when it was already, `forbidden`
 */
export function revoke(
  deps: Deps,
  context: Context,
  wish: { place: string; holder?: Holder | undefined; id: string; reason: RevocationReason },
): Promise<null> {
  const { place, holder, id, reason } = wish
  const permission = holder ? permissionFor(context, place, holder) : managing
  const command = { name: 'certificate.revoke', permission, place, input: { id, reason } }
  return deps.ledger.command(context, command, async (tx, at) => {
    const row = await tx.find<{ holder: string; revokedAt: Temporal.Instant | undefined }>(
      sql`select holder, revoked_at from signatures.certificate where id = ${id} and place = ${place}
        and ${holder ? sql`holder = ${holder}` : sql`true`} for update`,
    )
    if (!row) throw notFound()
    if (row.revokedAt) throw certificateRevoked()
    await tx.run(sql`update signatures.certificate set revoked_at = ${at}, revoked_by = ${context.actor},
      reason = ${reason} where id = ${id}`)
    return { answer: null, subject: row.holder, detail: { certificate: id, reason } }
  })
}

/** Writes down that the authority has revoked a certificate: nobody signs with it again. */
export function noteRevoked(
  deps: Deps,
  { id, place, holder }: Pick<StoredCertificate, 'id' | 'place' | 'holder'>,
): Promise<null> {
  const command = { name: 'certificate.note-revoked', permission: managing, place, input: id }
  return deps.ledger.command(systemContext('signatures'), command, async (tx, at) => {
    await tx.run(sql`update signatures.certificate set revoked_at = ${at}, revoked_by = 'system:signatures',
      reason = 'unspecified' where id = ${id} and revoked_at is null`)
    return { answer: null, subject: holder, detail: { certificate: id } }
  })
}

/** A house that was a demonstration once, or names whom it believes now: what its own authority issued signs no more. */
export async function retireTrial(deps: Deps): Promise<void> {
  const context = systemContext('signatures')
  const wanted = sql`not is_outside and revoked_at is null`
  const places = await deps.ledger.read(context, managing, (tx) =>
    tx.many<{ place: string }>(sql`select distinct place from signatures.certificate where ${wanted}`),
  )
  for (const { place } of places) {
    const command = { name: 'certificate.retire-trial', permission: managing, place, input: null }
    await deps.ledger.command(context, command, async (tx, at) => {
      const count = await tx.run(sql`update signatures.certificate set revoked_at = ${at},
        revoked_by = ${context.actor}, reason = 'cessation-of-operation' where place = ${place} and ${wanted}`)
      return { answer: null, subject: `place:${place}`, detail: { count } }
    })
  }
}

/** The newest certificate of one holder, for those who look after it, and for themselves. */
export async function certificateOfHolder(
  deps: Deps,
  context: Context,
  place: string,
  holder: Holder,
): Promise<StoredCertificate | undefined> {
  const row = await deps.ledger.read(context, permissionFor(context, place, holder), (tx) =>
    tx.find<Omit<StoredCertificate, 'state'>>(sql`select ${columns} from signatures.certificate
      where place = ${place} and holder = ${holder} order by issued_at desc, id desc limit 1`),
  )
  return row && { ...row, state: usability(row, deps.clock.now()) }
}

/** The newest certificate of everybody at a place, or wherever the permission is held; with counts by state. */
export async function listCertificates(
  deps: Deps,
  context: Context,
  place?: string,
): Promise<{ certificates: StoredCertificate[]; counts: Record<CertificateUsability, number> }> {
  const at = deps.clock.now()
  const rows = await deps.ledger.read(context, managing, (tx) =>
    tx.many<Omit<StoredCertificate, 'state'>>(sql`
      select distinct on (place, holder) ${columns} from signatures.certificate
      where ${place ? sql`place = ${place}` : sql`true`} order by place, holder, issued_at desc, id desc`),
  )
  const certificates = rows.map((row) => ({ ...row, state: usability(row, at) }))
  const counts = { valid: 0, expiring: 0, expired: 0, revoked: 0, 'not-yet-valid': 0 }
  for (const { state } of certificates) counts[state]++
  return { certificates, counts }
}

/** A certificate with its key, as signing needs it. */
export interface UsableCertificate extends Omit<StoredCertificate, 'state'> {
  der: Buffer
  sealedKey: Buffer | undefined
  keyName: string | undefined
  chain: Buffer[]
  /** Of an agency's key elsewhere. */
  sealedPin: Buffer | undefined
}

/**
 * The certificate that somebody signs with now.
 * @throws Refusal `certificate-missing`, `certificate-expired`, `certificate-revoked`, `certificate-not-yet-valid`
 */
export async function usableNow(
  tx: Transaction,
  holder: Holder,
  at: Temporal.Instant,
): Promise<UsableCertificate> {
  const row = await newest(tx, holder)
  if (!row) throw noCertificate()
  throwUnlessUsable(row, at)
  return row
}

/** Whether they have one that can sign now. */
export async function canSign(tx: Transaction, holder: Holder, at: Temporal.Instant): Promise<boolean> {
  const row = await newest(tx, holder)
  return row !== undefined && ['valid', 'expiring'].includes(usability(row, at))
}

export function throwUnlessUsable(
  certificate: Pick<StoredCertificate, 'notBefore' | 'notAfter' | 'revokedAt'>,
  at: Temporal.Instant,
): void {
  const state = usability(certificate, at)
  if (state === 'revoked') throw certificateRevoked()
  if (state === 'expired') throw certificateExpired()
  if (state === 'not-yet-valid') throw certificateNotYetValid()
}

const all = sql`${columns}, der, sealed_key, key_name, chain, sealed_pin`

export const newest = (tx: Transaction, holder: Holder) =>
  tx.find<UsableCertificate>(sql`select ${all} from signatures.certificate
    where holder = ${holder} order by issued_at desc, id desc limit 1`)

export const byId = (tx: Transaction, id: string) =>
  tx.get<UsableCertificate>(sql`select ${all} from signatures.certificate where id = ${id}`)

function readKey(pem: string) {
  try {
    const key = createPublicKey(pem)
    kindOf(key)
    return key
  } catch {
    throw keyUnusable()
  }
}

export const derOf = (row: { der: Buffer }) => readCertificate(new Uint8Array(row.der))

/** Those above a certificate, up to one that is believed. */
export const chainOf = (row: { chain: Buffer[] }, anchors: readonly Certificate[]): Certificate[] =>
  row.chain.length > 0 ? row.chain.map((der) => readCertificate(new Uint8Array(der))) : [...anchors]
