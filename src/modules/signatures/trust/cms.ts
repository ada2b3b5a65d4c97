import { createHash } from 'node:crypto'
import { oids } from './algorithms.ts'
import type { Certificate } from './certificate.ts'
import { type Der, derOf, encoded, integer, integerOf, octets, oid, sequence, setOf, tagged } from './der.ts'
import { algorithmOf, type KeyKind, sha256Algorithm } from './key.ts'

/** Whoever signs: a certificate, those above it, and something that holds the key. */
export interface Signer {
  certificate: Certificate
  /** From its issuer upwards; the last one may be missing. */
  chain: readonly Certificate[]
  kind: KeyKind
  /**
   * Signs bytes with SHA-256: ECDSA as DER, RSA with PKCS #1 padding.
   * @throws Refusal when the holder of the key says no; Error when it cannot be reached
   */
  sign(bytes: Uint8Array): Promise<Uint8Array>
}

/** What was signed: inside the message, or beside it, known by its digest. */
export type Content = { type: string; bytes: Uint8Array } | { type: string; digest: Uint8Array }

/** A signature that unsigned attributes may still be put beside. */
export interface SignedData {
  der: Uint8Array
  /** What a time stamp over the signature is about. */
  signature: Uint8Array
  withTimeStamp(token: Uint8Array): Uint8Array
}

/**
 * Signs as CAdES baseline wants it (ETSI EN 319 122-1): content type, digest, and which certificate signed, all under the
 * signature. No signing-time attribute: PAdES forbids it (EN 319 142-1, 6.3), the time is the time stamp's.
 */
export async function buildSignedData(options: { content: Content; signer: Signer }): Promise<SignedData> {
  const { content, signer } = options
  const digest = 'bytes' in content ? sha256(content.bytes) : content.digest
  const algorithm = algorithmOf(signer.kind)
  const attributes = [
    attribute(oids.contentType, oid(content.type)),
    attribute(oids.messageDigest, octets(digest)),
    attribute(oids.signingCertificateV2, signingCertificate(signer.certificate)),
  ]
  const signature = await signer.sign(derOf(setOf(...attributes)))
  const identifier = sequence(
    encoded(signer.certificate.issuer),
    integerOf(signer.certificate.pki.serialNumber.valueBlock.valueHexView),
  )
  const inner = 'bytes' in content ? tagged(0, octets(content.bytes)) : undefined
  const certificates = [signer.certificate, ...signer.chain].map(({ der }) => encoded(der))
  const make = (unsigned?: Der) =>
    derOf(
      sequence(
        oid(oids.signedData),
        tagged(
          0,
          sequence(
            integer(content.type === oids.data ? 1 : 3),
            setOf(sha256Algorithm()),
            sequence(oid(content.type), inner),
            tagged(0, ...sorted(certificates)),
            setOf(
              sequence(
                integer(1),
                identifier,
                sha256Algorithm(),
                tagged(0, ...sorted(attributes)),
                algorithm,
                octets(signature),
                unsigned && tagged(1, unsigned),
              ),
            ),
          ),
        ),
      ),
    )
  return {
    signature,
    der: make(),
    withTimeStamp: (token) => make(attribute(oids.timeStampToken, encoded(token))),
  }
}

const attribute = (type: string, value: Der): Der => sequence(oid(type), setOf(value))

/** Names the certificate by its SHA-256 digest, the default of RFC 5035, and by issuer and number. */
function signingCertificate(certificate: Certificate): Der {
  const issuer = sequence(tagged(4, encoded(certificate.issuer)))
  const number = integerOf(certificate.pki.serialNumber.valueBlock.valueHexView)
  return sequence(sequence(sequence(octets(sha256(certificate.der)), sequence(issuer, number))))
}

/** As in a set: DER wants the order of their bytes. */
function sorted(values: Der[]): Der[] {
  return values
    .map((value) => ({ value, bytes: Buffer.from(derOf(value)) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ value }) => value)
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
