import { constants } from 'node:crypto'
import { digestName, oids, type SignatureAlgorithm, signatureAlgorithm } from './algorithms.ts'
import { type Certificate, readCertificate, serialOf } from './certificate.ts'
import { octetsOf, oidOf, readTlv, type Tlv } from './tlv.ts'

/** A signature as it lies in a message (RFC 5652), read and not believed. */
export interface ReadSignature {
  /** By issuer and number, or by the key's name; undefined: its certificate is not here. */
  certificate: Certificate | undefined
  certificates: Certificate[]
  contentType: string
  /** What was signed, when it is inside. */
  content: Uint8Array | undefined
  /** The digest of what was signed, as the message says, and by which algorithm. */
  messageDigest: Uint8Array | undefined
  digest: string | undefined
  /** The attributes under the signature, as the bytes that were signed. */
  signedBytes: Uint8Array | undefined
  /** The attributes contradict the message: another type of content, another algorithm. */
  contradiction: string | undefined
  signature: Uint8Array
  algorithm: SignatureAlgorithm | undefined
  /** Of RSA-PSS. */
  padding: { padding: number; saltLength: number } | undefined
  /** What names the certificate under the signature; undefined: nothing does. */
  namedCertificate: { digest: string; hash: Uint8Array } | undefined
  /** Forbidden in PAdES baseline signatures (EN 319 142-1, 6.3). */
  hasSigningTime: boolean
  /** Time stamps over the signature. */
  timeStamps: Uint8Array[]
}

/** More than any honest message has. */
const mostCertificates = 50

/**
 * Reads a signature from the beginning of some bytes; after it there may be zeros, as PDF fills up with them.
 * @throws Error when it is not a message with exactly one signature
 */
export function readCms(bytes: Uint8Array): ReadSignature {
  const info = readTlv(bytes)
  if (bytes.subarray(info.bytes.length).some((byte) => byte !== 0))
    throw new Error('bytes after the signature')
  if (oidOf(info.children[0]) !== oids.signedData) throw new Error('not a signature')
  const [, , inner, ...rest] = info.children[1]?.children[0]?.children ?? []
  const signers = rest.at(-1)
  const signer = signers?.children[0]
  if (!inner || signers?.tag !== 0x31 || !signer || signers.children.length !== 1)
    throw new Error('not exactly one signature')
  const certificates = certificatesIn(rest.find(({ tag }) => tag === 0xa0))

  const [, identifier, digestAlgorithm, ...parts] = signer.children
  const signed = parts[0]?.tag === 0xa0 ? parts.shift() : undefined
  const [algorithm, value, unsigned] = parts
  const signature = octetsOf(value)
  if (!identifier || !digestAlgorithm || !algorithm || !signature) throw new Error('half a signature')
  const attribute = (oid: string) => attributesIn(signed, oid)
  const known = signatureAlgorithm(oidOf(algorithm.children[0]))
  const pss = known?.key === 'rsa-pss' ? paddingOf(algorithm.children[1]) : undefined
  const contentType = oidOf(inner.children[0])
  const digest = digestName(oidOf(digestAlgorithm.children[0]))
  const digests = attribute(oids.messageDigest)
  return {
    certificates,
    certificate: certificates.find((it) => isNamedBy(it, identifier)),
    contentType,
    content: octetsOf(inner.children[1]?.children[0]),
    messageDigest: octetsOf(digests[0]),
    digest,
    signedBytes: signed && asSet(signed),
    contradiction: contradictionIn(signed, { contentType, digestAlgorithm, algorithm }),
    signature,
    algorithm: known && { ...known, digest: pss?.digest ?? known.digest },
    padding: pss && { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: pss.saltLength },
    namedCertificate: namedIn(attribute),
    hasSigningTime: attribute(oids.signingTime).length > 0,
    timeStamps: attributesIn(unsigned, oids.timeStampToken).map((it) => it.bytes),
  }
}

function certificatesIn(list: Tlv | undefined): Certificate[] {
  return (list?.children ?? []).slice(0, mostCertificates).flatMap(({ tag, bytes }) => {
    if (tag !== 0x30) return []
    try {
      return [readCertificate(bytes)]
    } catch {
      return []
    }
  })
}

const attributesIn = (list: Tlv | undefined, oid: string): Tlv[] =>
  (list?.children ?? [])
    .filter((it) => oidOf(it.children[0]) === oid)
    .flatMap((it) => it.children[1]?.children ?? [])

/** Signed is the set, though `[0]` stands before it in the message (RFC 5652, 5.4). */
function asSet(signed: Tlv): Uint8Array {
  const bytes = Uint8Array.from(signed.bytes)
  bytes[0] = 0x31
  return bytes
}

function isNamedBy(certificate: Certificate, identifier: Tlv): boolean {
  if (identifier.tag === 0x30) {
    const [issuer, serial] = identifier.children
    return (
      !!issuer &&
      !!serial &&
      certificate.issuer.equals(issuer.bytes) &&
      certificate.serial === serialOf(serial.content)
    )
  }
  const own = certificate.pki.extensions?.find(({ extnID }) => extnID === '2.5.29.14')?.extnValue
  const bytes = own && octetsOf(readTlv(own.valueBlock.valueHexView))
  return !!bytes && Buffer.from(bytes).equals(identifier.content)
}

/** What is under the signature must say the same as what is not (RFC 5652, 5.3; RFC 6211). */
function contradictionIn(
  signed: Tlv | undefined,
  message: { contentType: string; digestAlgorithm: Tlv; algorithm: Tlv },
): string | undefined {
  const named = oidOf(message.digestAlgorithm.children[0])
  // A digest is to be named there, and nothing else (RFC 5652, 5.3).
  if (!digestName(named) && signatureAlgorithm(named)) return 'no digest algorithm'
  if (!signed) return undefined
  const [said] = attributesIn(signed, oids.contentType)
  if (oidOf(said) !== message.contentType) return 'content type'
  if (attributesIn(signed, oids.messageDigest).length > 1) return 'two digests'
  const digest = oidOf(message.digestAlgorithm.children[0])
  const algorithm = oidOf(message.algorithm.children[0])
  const own = signatureAlgorithm(algorithm)?.digest
  if (own && own !== digestName(digest)) return 'digest algorithm'
  const [protection] = attributesIn(signed, oids.algorithmProtection)
  if (!protection) return undefined
  const [first, second] = protection.children
  const isSame = oidOf(first?.children[0]) === digest && oidOf(second?.children[0]) === algorithm
  return isSame ? undefined : 'protected algorithm'
}

/** `signing-certificate-v2`, or its forerunner with SHA-1 (RFC 5035). */
function namedIn(attribute: (oid: string) => Tlv[]): ReadSignature['namedCertificate'] {
  const [second] = attribute(oids.signingCertificateV2)
  const [first] = attribute(oids.signingCertificate)
  const named = second ?? first
  if (!named) return undefined
  const id = named.children[0]?.children[0]?.children ?? []
  const algorithm = id[0]?.tag === 0x30 ? id[0] : undefined
  const hash = octetsOf(algorithm ? id[1] : id[0]) ?? new Uint8Array()
  const digest = algorithm ? digestName(oidOf(algorithm.children[0])) : second ? 'sha256' : 'sha1'
  // A digest that nobody knows names nothing.
  return digest ? { digest, hash } : { digest: 'sha256', hash: new Uint8Array() }
}

/** Parameters of RSA-PSS (RFC 4055, 3.1); what is left out is SHA-1 with 20 bytes of salt. */
function paddingOf(parameters: Tlv | undefined): { digest: string | undefined; saltLength: number } {
  const part = (tag: number) => parameters?.children.find((it) => it.tag === tag)?.children[0]
  const digest = part(0xa0)
  const salt = part(0xa2)
  return {
    digest: digest ? digestName(oidOf(digest.children[0])) : 'sha1',
    saltLength: salt ? Number.parseInt(Buffer.from(salt.content).toString('hex'), 16) : 20,
  }
}
