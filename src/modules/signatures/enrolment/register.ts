import { createPublicKey, type KeyObject } from 'node:crypto'
import { CertificationRequest } from 'pkijs'
import { v7 as uuid } from 'uuid'
import { seal } from '#platform/crypto'
import { sql } from '#platform/db'
import { type Context, forbidden, may, notFound, Refusal } from '#platform/ledger'
import { byId, newest, permissionFor, type StoredCertificate, usability } from '../certificates.ts'
import type { Deps } from '../deps.ts'
import {
  certificateKnown,
  certificateRevokedAtAuthority,
  certificateUnreadable,
  signerAbsent,
  signingOff,
} from '../refusals.ts'
import { signerOf } from '../signers/keys.ts'
import { uriOf } from '../signers/pkcs11-uri.ts'
import { type Certificate, nameOf, readCertificate } from '../trust/certificate.ts'
import { derOf, onlyDer } from '../trust/der.ts'
import { revokedAtAuthority } from '../trust/services.ts'
import { type Checked, checkCertificate, type EnrolmentWarning, isSameName } from './check.ts'
import { type Enrolled, pendingCsrs, takeCsr } from './csr.ts'
import { readCertificateFile } from './read-file.ts'

/** Whose key a certificate is for: one of the house that asked for it, one in a token, one at the service. */
export type KeySource = { from: 'csr' | 'pkcs11' | 'csc'; id: string }

/** A certificate of another authority, to be used by somebody here. */
export interface Enrolment extends Enrolled {
  source: KeySource
  /** What the authority sent; not for the service, and for a token only where it has no certificate itself. */
  file?: Uint8Array | undefined
  /** Of an agency's key in a token or at the service: kept, since nobody is there to enter it. */
  pin?: string | undefined
}

/** What is seen of a certificate before it is used. */
export interface CertificateSeen {
  subject: string
  title: string
  organisation: string
  issuer: string
  serial: string
  notBefore: Temporal.Instant
  notAfter: Temporal.Instant
  warnings: EnrolmentWarning[]
  /** With those above it, PEM. */
  certificates: readonly Certificate[]
}

/** A key elsewhere that may be registered. */
export interface KeyElsewhere {
  source: KeySource
  /** As its keeper calls it: label and token, or the service's name for it. */
  label: string
  /** What its certificate says; undefined: it has none there, or one that cannot be read. */
  certificate:
    | { subject: string; organisation: string; issuer: string; notAfter: Temporal.Instant }
    | undefined
}

/**
 * The keys in the house's tokens, or at its signing service. Whoever looks for themselves sees those that name them, and
 * those that name nobody.
 * @throws Refusal `signer-absent` when they are not set up or do not answer, `forbidden`
 */
export async function keysElsewhere(
  deps: Deps,
  context: Context,
  enrolled: Enrolled,
  from: 'pkcs11' | 'csc',
): Promise<KeyElsewhere[]> {
  const { place, holder, name } = enrolled
  requireMay(context, enrolled)
  const keys = from === 'csc' ? await atService(deps) : await inTokens(deps)
  const seesAll = permissionFor(context, place, holder) === 'certificate.manage'
  return keys.filter(({ certificate }) => seesAll || !certificate || isSameName(certificate.subject, name))
}

async function atService({ keys: { csc } }: Deps): Promise<KeyElsewhere[]> {
  if (!csc) throw signerAbsent()
  return (await reached(csc.credentials()))
    .filter(({ isEnabled }) => isEnabled)
    .map(({ id, certificate }) => ({
      source: { from: 'csc', id },
      label: id,
      certificate: summaryOf(certificate),
    }))
}

async function inTokens({ keys: { pkcs11 } }: Deps): Promise<KeyElsewhere[]> {
  if (!pkcs11) throw signerAbsent()
  return (await reached(pkcs11.keys())).map(({ token, label, id, certificates: [der] }) => ({
    source: { from: 'pkcs11', id: uriOf({ token, id, object: label }) },
    label: `${label || id} (${token})`,
    certificate: der && summaryOf(readCertificate(der)),
  }))
}

const summaryOf = (certificate: Certificate): NonNullable<KeyElsewhere['certificate']> => ({
  subject: nameOf(certificate),
  organisation: nameOf(certificate, 'O'),
  issuer: issuerOf(certificate),
  notAfter: certificate.notAfter,
})

/**
 * What would be registered, and what is odd about it; nothing is written.
 * @throws Refusal as `checkCertificate` says, `certificate-unreadable`, `certificate-revoked-at-authority`,
 *   `certificate-known`, `signer-absent`, `signing-off`, `not-found`, `forbidden`
 */
export async function preview(deps: Deps, context: Context, enrolment: Enrolment): Promise<CertificateSeen> {
  const { certificate, chain, warnings } = await examine(deps, context, enrolment)
  return {
    ...{ subject: nameOf(certificate), title: nameOf(certificate, 'title') },
    ...{ organisation: nameOf(certificate, 'O'), issuer: issuerOf(certificate) },
    ...{ serial: certificate.serial, notBefore: certificate.notBefore, notAfter: certificate.notAfter },
    ...{ warnings, certificates: [certificate, ...chain] },
  }
}

/**
 * Registers a certificate of another authority for somebody, as the one they sign with from now on. An agency's key
 * elsewhere is tried with its PIN first.
 * @throws Refusal as `preview`, and `wrong-pin`
 */
export async function register(
  deps: Deps,
  context: Context,
  enrolment: Enrolment,
): Promise<StoredCertificate> {
  const { certificate, chain } = await examine(deps, context, enrolment)
  const { place, holder, name, title, organisation, source } = enrolment
  const pin = holder.startsWith('agency:') && source.from !== 'csr' ? (enrolment.pin ?? '') : undefined
  if (pin !== undefined) await tryKey(deps, certificate, source, pin)
  const command = {
    name: 'certificate.register',
    permission: permissionFor(context, place, holder),
    place,
    input: { holder, source: source.from, serial: certificate.serial },
  }
  return deps.ledger.command(context, command, async (tx, at) => {
    const sealedKey =
      source.from === 'csr' ? (await takeCsr(tx, place, holder, source.id)).sealedKey : undefined
    const id = uuid()
    const before = await newest(tx, holder)
    const signer = source.from === 'csr' ? 'local' : source.from
    const written =
      await tx.run(sql`insert into signatures.certificate (id, place, holder, name, title, organisation, serial,
        der, is_outside, issuer, subject, chain, signer, sealed_key, key_name, sealed_pin, not_before, not_after,
        issued_by, issued_at, replaces)
      values (${id}, ${place}, ${holder}, ${name}, ${title}, ${organisation}, ${certificate.serial},
        ${Buffer.from(certificate.der)}, true, ${issuerOf(certificate)}, ${nameOf(certificate)},
        ${chain.map(({ der }) => Buffer.from(der))}, ${signer}, ${sealedKey},
        ${source.from === 'csr' ? undefined : source.id}, ${pin === undefined ? undefined : seal(deps.key, pin)},
        ${certificate.notBefore}, ${certificate.notAfter}, ${context.actor}, ${at}, ${before?.id})
      on conflict do nothing`)
    if (written !== 1) throw certificateKnown()
    const stored = await byId(tx, id)
    return {
      answer: { ...stored, state: usability(stored, at) },
      subject: holder,
      detail: {
        ...{ certificate: id, serial: certificate.serial, issuer: issuerOf(certificate) },
        ...{ subject: nameOf(certificate), key: signer, replaces: before?.id ?? null },
      },
    }
  })
}

/** Somebody waits for the page: who does not answer now is told to be away. */
async function reached<T>(asked: T): Promise<Awaited<T>> {
  try {
    return await asked
  } catch (error) {
    throw error instanceof Refusal ? error : Object.assign(signerAbsent(), { cause: error })
  }
}

function requireMay(context: Context, { place, holder }: Enrolled): void {
  if (!may(context, permissionFor(context, place, holder), place)) throw forbidden()
}

async function examine(deps: Deps, context: Context, enrolment: Enrolment): Promise<Checked> {
  const { trust } = deps
  if (!trust) throw signingOff()
  requireMay(context, enrolment)
  const { name, organisation } = enrolment
  const { key, found } = await keyAndCertificates(deps, context, enrolment)
  const checked = checkCertificate(found, { key, name, organisation }, trust, deps.clock.now())
  const isKnown = await deps.db.transaction({ 'app.places': '*', 'app.actor': context.actor }, (tx) =>
    tx.find(sql`select 1 from signatures.certificate
      where sha256(der) = ${Buffer.from(checked.certificate.id, 'hex')}`),
  )
  if (isKnown) throw certificateKnown()
  const { isTold, revokedAt } = await revokedAtAuthority(trust, checked.certificate, checked.chain)
  if (revokedAt) throw certificateRevokedAtAuthority()
  return isTold ? checked : { ...checked, warnings: [...checked.warnings, 'state-unknown'] }
}

/** The key that must be certified, as far as it is to be had, and all certificates that came with it. */
async function keyAndCertificates(
  deps: Deps,
  context: Context,
  { place, holder, source, file }: Enrolment,
): Promise<{ key: KeyObject | undefined; found: Certificate[] }> {
  const sent = () => {
    if (!file) throw certificateUnreadable()
    return readCertificateFile(file)
  }
  if (source.from === 'csr') {
    const csr = (await pendingCsrs(deps, context, place, holder)).find(({ id }) => id === source.id)
    if (!csr) throw notFound()
    return { key: keyIn(csr.der), found: sent() }
  }
  if (source.from === 'csc') {
    const credential = (await reached(deps.keys.csc?.credentials()))?.find(({ id }) => id === source.id)
    if (!credential?.isEnabled) throw signerAbsent()
    return { key: undefined, found: [credential.certificate, ...credential.chain] }
  }
  const held = (await reached(deps.keys.pkcs11?.keys()))?.find(
    ({ token, id, label }) => uriOf({ token, id, object: label }) === source.id,
  )
  if (!held) throw signerAbsent()
  const own = held.certificates.map((der) => readCertificate(der))
  const key = held.publicKey
    ? createPublicKey({ key: Buffer.from(held.publicKey), format: 'der', type: 'spki' })
    : own[0]?.publicKey
  // A token that shows neither key nor certificate cannot say whether what is sent belongs to it.
  if (!key) throw signerAbsent()
  return { key, found: own.length > 0 && !file ? own : sent() }
}

function keyIn(csr: Buffer): KeyObject {
  const { subjectPublicKeyInfo } = new CertificationRequest({ schema: onlyDer(new Uint8Array(csr)) })
  const spki = Buffer.from(derOf(subjectPublicKeyInfo.toSchema()))
  return createPublicKey({ key: spki, format: 'der', type: 'spki' })
}

/** A signature over nothing in particular: the key is there, and the PIN opens it. */
async function tryKey(deps: Deps, certificate: Certificate, source: KeySource, pin: string): Promise<void> {
  const place = { signer: source.from as 'pkcs11' | 'csc', sealedKey: undefined, keyName: source.id }
  await reached(signerOf(deps, certificate, [], place, pin).sign(Buffer.from('Một Cửa')))
}

export function issuerOf(certificate: Certificate): string {
  const name = certificate.pki.issuer.typesAndValues
  const part = (type: string) => name.find((it) => it.type === type)?.value.valueBlock.value
  return String(part('2.5.4.3') ?? part('2.5.4.10') ?? '')
}
