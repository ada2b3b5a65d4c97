import { createPublicKey, randomBytes } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import { sql, type Transaction } from '#platform/db'
import { type Context, notFound } from '#platform/ledger'
import type { Deps } from './deps.ts'
import {
  certificateExpired,
  certificateNotYetValid,
  certificateRevoked,
  keyUnusable,
  noCertificate,
  signingOff,
} from './refusals.ts'
import { makeLocalKey } from './signers/local.ts'
import { issueCertificate, type RevocationReason } from './trust/authority.ts'
import { readCertificate } from './trust/certificate.ts'
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
  state: CertificateUsability
}

export type CertificateUsability = 'valid' | 'expiring' | 'expired' | 'revoked' | 'not-yet-valid'

/** Days before its end from which a certificate is to be renewed. */
const renewDays = 30
const managing = 'certificate.manage'
const columns = sql`id, place, holder, name, title, organisation, serial, signer, not_before, not_after, revoked_at, reason`

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
    : makeLocalKey(deps.key, wish.pin ?? '')
  const { place, holder, name, title, organisation } = wish
  const command = { name: 'certificate.issue', permission: managing, place, input: { holder, name, title } }
  return deps.ledger.command(context, command, async (tx, at) => {
    const certificate = issueCertificate(trial.authority, {
      subject: { commonName: name, organisation, title: title || undefined },
      publicKey: made.publicKey,
      serial: randomBytes(16),
      from: at,
      until: at.add({ hours: (wish.years ?? 1) * 365 * 24 }),
      use: 'signing',
      urls: trial.urls,
    })
    const id = uuid()
    const before = await newest(tx, holder)
    await tx.run(sql`insert into signatures.certificate (id, place, holder, name, title, organisation, serial, der, signer,
        sealed_key, key_name, not_before, not_after, issued_by, issued_at, replaces)
      values (${id}, ${place}, ${holder}, ${name}, ${title}, ${organisation}, ${certificate.serial},
        ${Buffer.from(certificate.der)}, ${wish.key?.signer ?? 'local'}, ${made.sealed}, ${wish.key?.name},
        ${certificate.notBefore}, ${certificate.notAfter}, ${context.actor}, ${at}, ${before?.id})`)
    const stored = await tx.get<Omit<StoredCertificate, 'state'>>(
      sql`select ${columns} from signatures.certificate where id = ${id}`,
    )
    return {
      answer: { ...stored, state: usability(stored, at) },
      subject: holder,
      detail: { certificate: id, serial: certificate.serial, replaces: before?.id ?? null },
    }
  })
}

/**
 * Revokes a certificate, for good. What it signed before stays valid, as far as a time stamp proves the time.
 * @throws Refusal `not-found`, `certificate-revoked` when it was already, `forbidden`
 */
export function revoke(
  deps: Deps,
  context: Context,
  place: string,
  id: string,
  reason: RevocationReason,
): Promise<null> {
  const command = { name: 'certificate.revoke', permission: managing, place, input: { id, reason } }
  return deps.ledger.command(context, command, async (tx, at) => {
    const row = await tx.find<{ holder: string; revokedAt: Temporal.Instant | undefined }>(
      sql`select holder, revoked_at from signatures.certificate where id = ${id} and place = ${place} for update`,
    )
    if (!row) throw notFound()
    if (row.revokedAt) throw certificateRevoked()
    await tx.run(sql`update signatures.certificate set revoked_at = ${at}, revoked_by = ${context.actor},
      reason = ${reason} where id = ${id}`)
    return { answer: null, subject: row.holder, detail: { certificate: id, reason } }
  })
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

const newest = (tx: Transaction, holder: Holder) =>
  tx.find<UsableCertificate>(sql`select ${columns}, der, sealed_key, key_name from signatures.certificate
    where holder = ${holder} order by issued_at desc, id desc limit 1`)

export const byId = (tx: Transaction, id: string) =>
  tx.get<UsableCertificate>(
    sql`select ${columns}, der, sealed_key, key_name from signatures.certificate where id = ${id}`,
  )

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
