/** One ASN.1 value where it lies: read in place, because signatures are looked at by the thousand. */
export interface Tlv {
  /** The identifier's first byte: 0x30 is a sequence, 0xa0 is `[0]`. */
  tag: number
  /** With its header. */
  bytes: Uint8Array
  content: Uint8Array
  /** The values inside; none in a primitive one. */
  children: Tlv[]
}

const deepest = 40

/**
 * Reads one value from the beginning of some bytes (X.690). Lengths may be indefinite, as old programs write them; tags
 * of several bytes occur nowhere here.
 * @throws Error when they are not ASN.1
 */
export function readTlv(bytes: Uint8Array, depth = 0): Tlv {
  const [tag, first] = bytes
  if (tag === undefined || first === undefined || (tag & 31) === 31 || depth > deepest)
    throw new Error('not ASN.1')
  const isConstructed = (tag & 32) !== 0
  if (first === 0x80) {
    if (!isConstructed) throw new Error('not ASN.1')
    const children: Tlv[] = []
    let at = 2
    while (bytes[at] !== 0 || bytes[at + 1] !== 0) {
      const child = readTlv(bytes.subarray(at), depth + 1)
      children.push(child)
      at += child.bytes.length
    }
    return { tag, bytes: bytes.subarray(0, at + 2), content: bytes.subarray(2, at), children }
  }
  let head = 2
  let length = first
  if (first > 0x80) {
    const count = first & 0x7f
    if (count > 4) throw new Error('not ASN.1')
    length = 0
    for (let i = 0; i < count; i++) length = length * 256 + (bytes[head++] ?? Number.NaN)
  }
  const end = head + length
  if (!(end <= bytes.length)) throw new Error('ASN.1 that ends too early')
  const content = bytes.subarray(head, end)
  return {
    tag,
    bytes: bytes.subarray(0, end),
    content,
    children: isConstructed ? childrenIn(content, depth) : [],
  }
}

function childrenIn(content: Uint8Array, depth: number): Tlv[] {
  const children: Tlv[] = []
  for (let at = 0; at < content.length; ) {
    const child = readTlv(content.subarray(at), depth + 1)
    children.push(child)
    at += child.bytes.length
  }
  return children
}

/** An object identifier as text: `1.2.840…`. */
export function oidOf(value: Tlv | undefined): string {
  if (value?.tag !== 6) return ''
  const parts: number[] = []
  let part = 0
  for (const byte of value.content) {
    part = part * 128 + (byte & 127)
    if (byte & 128) continue
    if (parts.length === 0)
      parts.push(Math.min(2, Math.floor(part / 40)), part - 40 * Math.min(2, Math.floor(part / 40)))
    else parts.push(part)
    part = 0
  }
  return parts.join('.')
}

/** The bytes of an octet string, also of one in pieces. */
export function octetsOf(value: Tlv | undefined): Uint8Array | undefined {
  if (value?.tag === 0x24) return Buffer.concat(value.children.map((it) => it.content))
  return value?.tag === 4 ? value.content : undefined
}
