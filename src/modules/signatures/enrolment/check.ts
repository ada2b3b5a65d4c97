import type { KeyObject } from 'node:crypto'
import {
  certificateExpired,
  certificateKeyDiffers,
  certificateNamesNobody,
  certificateNotForSigning,
  certificateNotYetValid,
  certificateUntrusted,
  keyUnusable,
} from '../refusals.ts'
import { oids } from '../trust/algorithms.ts'
import { type Certificate, nameOf } from '../trust/certificate.ts'
import { kindOf } from '../trust/key.ts'
import { findPath } from '../trust/path.ts'
import { addressesIn } from '../trust/services.ts'

/** What somebody should look at before a certificate is used; none of it forbids to use it. */
export type EnrolmentWarning = 'other-name' | 'other-organisation' | 'ends-soon' | 'state-unknown'

/** A certificate that may be registered. */
export interface Checked {
  certificate: Certificate
  /** From its issuer up to the one that is believed. */
  chain: Certificate[]
  warnings: EnrolmentWarning[]
}

/** Days before the end at which a new certificate is hardly worth registering. */
const soonDays = 30

/**
 * Whether a certificate of another authority can sign here, so that what it signs passes our own check and everybody's
 * (RFC 5280; ETSI EN 319 102-1). Pure: nobody is asked.
 * @param found what the authority sent, in any order
 * @param wanted.key the key it must be for; undefined where the key's keeper brought the certificate itself, first
 * @param wanted.name whom it should name, and of which organisation
 * @throws Refusal `certificate-key-differs`, `key-unusable`, `certificate-not-for-signing`, `certificate-expired`,
 *   `certificate-not-yet-valid`, `certificate-untrusted`, `certificate-names-nobody`
 */
export function checkCertificate(
  found: readonly Certificate[],
  wanted: { key: KeyObject | undefined; name: string; organisation: string },
  trust: { anchors: readonly Certificate[]; known: readonly Certificate[] },
  at: Temporal.Instant,
): Checked {
  const { key } = wanted
  const certificate = key ? found.find(({ publicKey }) => publicKey.equals(key)) : found[0]
  if (!certificate) throw certificateKeyDiffers()
  requireSigningUse(certificate)
  const is = Temporal.Instant.compare
  if (is(at, certificate.notAfter) > 0) throw certificateExpired()
  if (is(at, certificate.notBefore) < 0) throw certificateNotYetValid()
  const path = findPath(certificate, [...found, ...trust.known], trust.anchors)
  const above = path?.slice(1)
  if (!above || above.length === 0) throw certificateUntrusted()
  if (above.some((it) => is(at, it.notAfter) > 0 || is(at, it.notBefore) < 0)) throw certificateUntrusted()
  // The one at the top is believed as it is; each below it must be askable.
  for (const it of [certificate, ...above.slice(0, -1)]) {
    const { ocsp, crl } = addressesIn(it)
    if (!ocsp && !crl && !it.needsNoCheck) throw certificateNamesNobody()
  }
  const warnings: EnrolmentWarning[] = []
  if (!isSameName(nameOf(certificate), wanted.name)) warnings.push('other-name')
  const organisation = nameOf(certificate, 'O')
  if (organisation && !isSameAgency(organisation, wanted.organisation)) warnings.push('other-organisation')
  if (is(at.add({ hours: soonDays * 24 }), certificate.notAfter) > 0) warnings.push('ends-soon')
  return { certificate, chain: above, warnings }
}

/** @throws Refusal `key-unusable`, `certificate-not-for-signing` */
function requireSigningUse({ publicKey, isCa, keyUsage, extendedKeyUsage }: Certificate): void {
  try {
    kindOf(publicKey)
  } catch {
    throw keyUnusable()
  }
  const signs = !keyUsage || keyUsage.has('digitalSignature') || keyUsage.has('nonRepudiation')
  const isStamper = extendedKeyUsage.includes(oids.timeStamping)
  const isResponder = extendedKeyUsage.includes(oids.ocspSigning)
  if (isCa || !signs || isStamper || isResponder) throw certificateNotForSigning()
}

const words = (text: string) => text.normalize('NFC').toLocaleLowerCase('vi').split(/\s+/).filter(Boolean)
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')

/** Some authorities write names without marks; where there are marks, they count: Mậu is not Mẫu. */
export function isSameName(written: string, known: string): boolean {
  const [a, b] = [words(written).join(' '), words(known).join(' ')]
  return a === b || (/^\p{ASCII}*$/u.test(a) && a === plain(b))
}

/** `UBND phường Cửa Nam` is the same as `Ủy ban nhân dân Phường Cửa Nam`. */
function isSameAgency(written: string, known: string): boolean {
  const short = (text: string) =>
    plain(words(text).join(' '))
      .replace(/\buy ban nhan dan\b/, 'ubnd')
      .replace(/[^a-z0-9 ]/g, '')
  return short(written) === short(known)
}
