import * as asn1 from 'asn1js'

export type Der = asn1.AsnType

/** Bytes as the ASN.1 library wants them: a buffer of their own, from its first byte. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
}

/**
 * Reads one value from the beginning of some bytes.
 * @throws Error when they are not ASN.1
 */
export function readDer(bytes: Uint8Array): { value: Der; length: number } {
  const { result, offset } = asn1.fromBER(bufferOf(bytes))
  if (offset <= 0 || result.error) throw new Error(`not ASN.1: ${result.error}`)
  return { value: result, length: offset }
}

/** The one value that the bytes are. @throws Error when something follows it */
export function onlyDer(bytes: Uint8Array): Der {
  const { value, length } = readDer(bytes)
  if (length !== bytes.length) throw new Error('bytes after the end of the ASN.1 value')
  return value
}

export const derOf = (value: { toBER(sizeOnly?: boolean): ArrayBuffer }): Uint8Array =>
  new Uint8Array(value.toBER(false))

type Maybe = Der | undefined
const present = (values: Maybe[]) => values.filter((value) => value !== undefined)

export const sequence = (...values: Maybe[]): Der => new asn1.Sequence({ value: present(values) })
export const oid = (value: string): Der => new asn1.ObjectIdentifier({ value })
export const integer = (value: number): Der => new asn1.Integer({ value })
export const enumerated = (value: number): Der => new asn1.Enumerated({ value })
export const boolean = (value: boolean): Der => new asn1.Boolean({ value })
export const nothing = (): Der => new asn1.Null()
export const octets = (bytes: Uint8Array): Der => new asn1.OctetString({ valueHex: bufferOf(bytes) })
export const bits = (bytes: Uint8Array, unused = 0): Der =>
  new asn1.BitString({ valueHex: bufferOf(bytes), unusedBits: unused })
export const text = (value: string): Der => new asn1.Utf8String({ value })

/** A whole number from its bytes, most significant first; always positive. */
export function integerOf(bytes: Uint8Array): Der {
  const first = bytes.findIndex((byte) => byte !== 0)
  const trimmed = first < 0 ? new Uint8Array([0]) : bytes.subarray(first)
  const positive = trimmed[0]! & 0x80 ? Uint8Array.of(0, ...trimmed) : trimmed
  return new asn1.Integer({ valueHex: bufferOf(positive) })
}

/** DER wants the members of a set in the order of their bytes. */
export function setOf(...values: Der[]): Der {
  const sorted = values
    .map((value) => ({ value, bytes: Buffer.from(derOf(value)) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
  return new asn1.Set({ value: sorted.map(({ value }) => value) })
}

/** `[n] EXPLICIT` */
export const tagged = (tag: number, ...values: Maybe[]): Der =>
  new asn1.Constructed({ idBlock: { tagClass: 3, tagNumber: tag }, value: present(values) })

/** `[n] IMPLICIT` of a simple value. */
export const taggedBytes = (tag: number, bytes: Uint8Array): Der =>
  new asn1.Primitive({ idBlock: { tagClass: 3, tagNumber: tag }, valueHex: bufferOf(bytes) })

/** Bytes that are DER already, as a part of something else. */
export const encoded = (bytes: Uint8Array): Der => onlyDer(bytes)

const dateOf = (at: Temporal.Instant) => new Date(Math.floor(at.epochMilliseconds / 1000) * 1000)

/** Whole seconds, as DER wants it. */
export const generalizedTime = (at: Temporal.Instant): Der =>
  new asn1.GeneralizedTime({ valueDate: dateOf(at) })

/** Of certificates and lists: two digits for the year until 2049 (RFC 5280, 4.1.2.5). */
export const timeOf = (at: Temporal.Instant): Der =>
  dateOf(at).getUTCFullYear() < 2050 ? new asn1.UTCTime({ valueDate: dateOf(at) }) : generalizedTime(at)
