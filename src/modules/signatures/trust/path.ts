import { type Certificate, isIssuedBy } from './certificate.ts'

/** More certificates above one another than any honest chain has. */
const longest = 8

/**
 * The way from a certificate up to one that is trusted, both ends included: each issued by the next, and each that
 * issues being allowed to (RFC 5280, 6.1). Undefined: there is none.
 */
export function findPath(
  certificate: Certificate,
  known: readonly Certificate[],
  anchors: readonly Certificate[],
): Certificate[] | undefined {
  const isAnchor = (it: Certificate) => anchors.some(({ id }) => id === it.id)
  let tries = 100
  const climb = (path: Certificate[]): Certificate[] | undefined => {
    const top = path.at(-1)!
    if (isAnchor(top)) return path
    if (path.length >= longest) return undefined
    for (const next of [...anchors, ...known]) {
      if (!next.subject.equals(top.issuer) || path.some(({ id }) => id === next.id)) continue
      if (!next.isCa || (next.keyUsage && !next.keyUsage.has('keyCertSign'))) continue
      if (--tries < 0) return undefined
      if (!isIssuedBy(top, next)) continue
      const found = climb([...path, next])
      if (found) return found
    }
    return undefined
  }
  return climb([certificate])
}
