import { type KeyObject, X509Certificate } from 'node:crypto'
import { type BasicConstraints, Certificate as PkiCertificate } from 'pkijs'
import { sha256 } from '#platform/crypto'
import { oids } from './algorithms.ts'
import { derOf, onlyDer } from './der.ts'
import { remembering } from './remember.ts'

/** A certificate, with what checking it needs. */
export interface Certificate {
  der: Uint8Array
  /** SHA-256 of it, hex: the same certificate is the same text. */
  id: string
  x509: X509Certificate
  publicKey: KeyObject
  /** The key's own bits: what issuers are named by in questions and answers. */
  keyBits: Uint8Array
  pki: PkiCertificate
  /** Names as bytes, for comparing. */
  subject: Buffer
  issuer: Buffer
  /** Hex, without sign. */
  serial: string
  notBefore: Temporal.Instant
  notAfter: Temporal.Instant
  isCa: boolean
  /** What the key may be used for; undefined: the certificate does not say. */
  keyUsage: ReadonlySet<KeyUsage> | undefined
  extendedKeyUsage: readonly string[]
  /** Of an OCSP responder whose own state nobody asks for (RFC 6960, 4.2.2.2.1). */
  needsNoCheck: boolean
  /** Whose signature it was found to bear, by the issuer's `id`. */
  issuedBy: Map<string, boolean>
}

const keyUsages = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
] as const
export type KeyUsage = (typeof keyUsages)[number]

/** @throws Error when the bytes are no certificate */
export const readCertificate = remembering((der) => {
  const pki = new PkiCertificate({ schema: onlyDer(der) })
  const x509 = new X509Certificate(der)
  const extension = (oid: string) => pki.extensions?.find(({ extnID }) => extnID === oid)
  const basic = extension('2.5.29.19')?.parsedValue as BasicConstraints | undefined
  const usage = extension('2.5.29.15')?.parsedValue as
    | { valueBlock: { valueHexView: Uint8Array } }
    | undefined
  return {
    der,
    id: sha256(der).toString('hex'),
    x509,
    publicKey: x509.publicKey,
    keyBits: pki.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView,
    pki,
    subject: Buffer.from(derOf(pki.subject.toSchema())),
    issuer: Buffer.from(derOf(pki.issuer.toSchema())),
    serial: serialOf(pki.serialNumber.valueBlock.valueHexView),
    notBefore: Temporal.Instant.fromEpochMilliseconds(pki.notBefore.value.getTime()),
    notAfter: Temporal.Instant.fromEpochMilliseconds(pki.notAfter.value.getTime()),
    isCa: basic?.cA === true,
    keyUsage: usage && bitsOf(usage.valueBlock.valueHexView),
    extendedKeyUsage: x509.keyUsage ?? [],
    needsNoCheck: extension(oids.noCheck) !== undefined,
    issuedBy: new Map(),
  }
})

/** A certificate inside another message, read already. */
export const certificateOf = (pki: PkiCertificate): Certificate => readCertificate(derOf(pki.toSchema()))

/** From PEM text, in its order; what is not a certificate is passed over. */
export function readPem(text: string): Certificate[] {
  return [...text.matchAll(/-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g)].map(([, body]) =>
    readCertificate(new Uint8Array(Buffer.from(body!, 'base64'))),
  )
}

export function toPem(der: Uint8Array, label = 'CERTIFICATE'): string {
  const lines = Buffer.from(der)
    .toString('base64')
    .replace(/(.{64})(?=.)/g, '$1\n')
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`
}

export function serialOf(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('hex')
    .replace(/^(00)+(?=..)/, '')
}

/** What stands in the name of whom it was issued to, or of who issued it, as it was written there. */
export function nameOf(
  certificate: Certificate,
  part: 'CN' | 'O' | 'title' = 'CN',
  whose: 'subject' | 'issuer' = 'subject',
): string {
  const type = { CN: '2.5.4.3', O: '2.5.4.10', title: '2.5.4.12' }[part]
  const found = certificate.pki[whose].typesAndValues.find((it) => it.type === type)
  return found ? String(found.value.valueBlock.value) : ''
}

/** Whether the one signed the other, by name and by signature. */
export function isIssuedBy(certificate: Certificate, issuer: Certificate): boolean {
  if (!certificate.issuer.equals(issuer.subject)) return false
  const known = certificate.issuedBy.get(issuer.id)
  if (known !== undefined) return known
  const isTrue = certificate.x509.verify(issuer.publicKey)
  certificate.issuedBy.set(issuer.id, isTrue)
  return isTrue
}

function bitsOf(bytes: Uint8Array): ReadonlySet<KeyUsage> {
  return new Set(keyUsages.filter((_, bit) => (bytes[bit >> 3] ?? 0) & (0x80 >> (bit & 7))))
}
