import { createHash, createPublicKey, type KeyObject } from 'node:crypto'
import { type CertID, OCSPRequest } from 'pkijs'
import { oids } from './algorithms.ts'
import { type Certificate, readCertificate, serialOf } from './certificate.ts'
import {
  bits,
  boolean,
  type Der,
  derOf,
  encoded,
  enumerated,
  generalizedTime,
  integer,
  integerOf,
  nothing,
  octets,
  oid,
  onlyDer,
  sequence,
  setOf,
  tagged,
  taggedBytes,
  text,
  timeOf,
} from './der.ts'
import { algorithmOf, keyIdOf, kindOf, signBytes } from './key.ts'

/** Who issues certificates: its own one, and the key that signs the others. */
export interface Authority {
  certificate: Certificate
  key: KeyObject
}

/** Whom a certificate is for. */
export interface Subject {
  commonName: string
  organisation?: string | undefined
  /** The person's position, for officials. */
  title?: string | undefined
}

/** Why a certificate was revoked, by its number in lists and answers (RFC 5280, 5.3.1). */
export const revocationReasons = {
  unspecified: 0,
  'key-compromise': 1,
  'affiliation-changed': 3,
  superseded: 4,
  'cessation-of-operation': 5,
} as const
export type RevocationReason = keyof typeof revocationReasons

export interface Revocation {
  serial: string
  at: Temporal.Instant
  reason: RevocationReason
}

export type CertificateUse = 'signing' | 'time-stamping' | 'authority'

interface Wanted {
  subject: Subject
  /** Whole bytes, most significant first. */
  serial: Uint8Array
  from: Temporal.Instant
  until: Temporal.Instant
}

/** Makes an authority whose certificate is signed by itself. */
export function createAuthority(key: KeyObject, wanted: Wanted): Authority {
  const issuer = encoded(derOf(distinguishedName(wanted.subject)))
  const publicKey = createPublicKey(key)
  return { key, certificate: makeCertificate({ ...wanted, issuer, publicKey, key, use: 'authority' }) }
}

/**
 * Issues a certificate for somebody's public key.
 * @param wanted.urls where its state is asked for, and where the list of revoked ones lies
 */
export function issueCertificate(
  authority: Authority,
  wanted: Wanted & { publicKey: KeyObject; use: CertificateUse; urls?: { ocsp: string; crl: string } },
): Certificate {
  return makeCertificate({
    ...wanted,
    issuer: encoded(authority.certificate.subject),
    issuerKey: authority.certificate.publicKey,
    key: authority.key,
  })
}

/** A certificate of version 3 (RFC 5280, 4.1). */
function makeCertificate(
  wanted: Wanted & {
    issuer: Der
    issuerKey?: KeyObject
    key: KeyObject
    publicKey: KeyObject
    use: CertificateUse
    urls?: { ocsp: string; crl: string }
  },
): Certificate {
  const { publicKey, use, urls, issuerKey } = wanted
  const extensions = [
    use === 'authority' ? extension('2.5.29.19', true, sequence(boolean(true))) : undefined,
    extension('2.5.29.15', true, keyUsage(use)),
    extension('2.5.29.14', false, octets(keyIdOf(publicKey))),
    issuerKey && extension('2.5.29.35', false, authorityKeyId(issuerKey)),
    use === 'time-stamping' ? extension('2.5.29.37', true, sequence(oid(oids.timeStamping))) : undefined,
    urls && extension('1.3.6.1.5.5.7.1.1', false, ocspAt(urls.ocsp)),
    urls && extension('2.5.29.31', false, listAt(urls.crl)),
  ]
  const toBeSigned = sequence(
    tagged(0, integer(2)),
    integerOf(wanted.serial),
    algorithmOf(kindOf(wanted.key)),
    wanted.issuer,
    sequence(timeOf(wanted.from), timeOf(wanted.until)),
    distinguishedName(wanted.subject),
    encoded(publicKey.export({ type: 'spki', format: 'der' })),
    tagged(3, sequence(...extensions)),
  )
  return readCertificate(signed(toBeSigned, wanted.key))
}

/** The list of revoked certificates (RFC 5280, 5). */
export function makeRevocationList(
  authority: Authority,
  list: { revoked: readonly Revocation[]; number: number; at: Temporal.Instant; next: Temporal.Instant },
): Uint8Array {
  const entries = list.revoked.map(({ serial, at, reason }) =>
    sequence(
      integerOf(Buffer.from(evenHex(serial), 'hex')),
      timeOf(at),
      sequence(extension('2.5.29.21', false, enumerated(revocationReasons[reason]))),
    ),
  )
  const toBeSigned = sequence(
    integer(1),
    algorithmOf(kindOf(authority.key)),
    encoded(authority.certificate.subject),
    timeOf(list.at),
    timeOf(list.next),
    entries.length > 0 ? sequence(...entries) : undefined,
    tagged(
      0,
      sequence(
        extension('2.5.29.35', false, authorityKeyId(authority.certificate.publicKey)),
        extension('2.5.29.20', false, integer(list.number)),
      ),
    ),
  )
  return signed(toBeSigned, authority.key)
}

export type CertificateState =
  | { state: 'good' }
  | { state: 'unknown' }
  | { state: 'revoked'; at: Temporal.Instant; reason: RevocationReason }

/** A question about one certificate (RFC 6960, 4.1), as bytes to be sent. */
export function askOcsp(certificate: Certificate, issuer: Certificate): Uint8Array {
  const sha1 = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest()
  const id = sequence(
    sequence(oid('1.3.14.3.2.26'), nothing()),
    octets(sha1(issuer.subject)),
    octets(sha1(issuer.keyBits)),
    integerOf(Buffer.from(evenHex(certificate.serial), 'hex')),
  )
  return derOf(sequence(sequence(sequence(sequence(id)))))
}

/**
 * Answers in which state certificates are (RFC 6960, 4.2), signed by the authority itself. Certificates of others are
 * answered as `unknown`.
 * @throws Error when the question cannot be read
 */
export async function answerOcsp(
  authority: Authority,
  question: Uint8Array,
  options: {
    at: Temporal.Instant
    next: Temporal.Instant
    stateOf(serial: string): CertificateState | Promise<CertificateState>
  },
): Promise<Uint8Array> {
  const { tbsRequest } = new OCSPRequest({ schema: onlyDer(question) })
  const { at, next } = options
  const answers = await Promise.all(
    tbsRequest.requestList.map(async ({ reqCert }) => {
      const serial = serialOf(reqCert.serialNumber.valueBlock.valueHexView)
      const state: CertificateState = isAbout(reqCert, authority.certificate)
        ? await options.stateOf(serial)
        : { state: 'unknown' }
      const id = encoded(derOf(reqCert.toSchema()))
      return sequence(id, stateDer(state), generalizedTime(at), tagged(0, generalizedTime(next)))
    }),
  )
  const nonce = tbsRequest.requestExtensions?.find(({ extnID }) => extnID === '1.3.6.1.5.5.7.48.1.2')
  const toBeSigned = sequence(
    tagged(2, octets(keyIdOf(authority.certificate.publicKey))),
    generalizedTime(at),
    sequence(...answers),
    nonce && tagged(1, sequence(encoded(derOf(nonce.toSchema())))),
  )
  const basic = signed(toBeSigned, authority.key)
  return derOf(sequence(enumerated(0), tagged(0, sequence(oid(oids.basicOcsp), octets(basic)))))
}

/** Whether a question or an answer is about certificates of this issuer, whichever digest names it. */
export function isAbout(id: CertID, issuer: Certificate): boolean {
  const digest = { '1.3.14.3.2.26': 'sha1', [oids.sha256]: 'sha256' }[id.hashAlgorithm.algorithmId]
  if (!digest) return false
  const matches = (hash: Uint8Array, of: Uint8Array) =>
    createHash(digest).update(of).digest().equals(Buffer.from(hash))
  return (
    matches(id.issuerNameHash.valueBlock.valueHexView, issuer.subject) &&
    matches(id.issuerKeyHash.valueBlock.valueHexView, issuer.keyBits)
  )
}

/** What is to be signed, its algorithm and its signature, as certificates, lists and requests are made. */
export function signed(toBeSigned: Der, key: KeyObject): Uint8Array {
  const signature = signBytes(key, derOf(toBeSigned))
  return derOf(sequence(toBeSigned, algorithmOf(kindOf(key)), bits(signature)))
}

export function distinguishedName({ commonName, organisation, title }: Subject): Der {
  const part = (type: string, value: string) => setOf(sequence(oid(type), text(value)))
  return sequence(
    setOf(sequence(oid('2.5.4.6'), printable('VN'))),
    organisation ? part('2.5.4.10', organisation) : undefined,
    title ? part('2.5.4.12', title) : undefined,
    part('2.5.4.3', commonName),
  )
}

/** A country's letters are a PrintableString by definition. */
const printable = (value: string): Der => encoded(Buffer.from([0x13, value.length, ...Buffer.from(value)]))

const extension = (id: string, isCritical: boolean, value: Der): Der =>
  sequence(oid(id), isCritical ? boolean(true) : undefined, octets(derOf(value)))

/** A signature that binds a person is non-repudiation; an authority signs certificates and lists. */
function keyUsage(use: CertificateUse): Der {
  if (use === 'authority') return bits(Uint8Array.of(0b0000_0110), 1)
  return use === 'signing' ? bits(Uint8Array.of(0b1100_0000), 6) : bits(Uint8Array.of(0b1000_0000), 7)
}

const authorityKeyId = (key: KeyObject): Der => sequence(taggedBytes(0, keyIdOf(key)))

const ocspAt = (url: string): Der =>
  sequence(sequence(oid('1.3.6.1.5.5.7.48.1'), taggedBytes(6, Buffer.from(url))))

const listAt = (url: string): Der =>
  sequence(sequence(tagged(0, tagged(0, taggedBytes(6, Buffer.from(url))))))

function stateDer(state: CertificateState): Der {
  if (state.state !== 'revoked') return taggedBytes(state.state === 'good' ? 0 : 2, new Uint8Array())
  const reason = tagged(0, enumerated(revocationReasons[state.reason]))
  return tagged(1, generalizedTime(state.at), reason)
}

const evenHex = (hex: string) => (hex.length % 2 ? `0${hex}` : hex)
